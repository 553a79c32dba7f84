// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workspace.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace mamori {

/// "You were writing …": offers what was typed earlier and never saved, one draft after the other. Hidden
/// while there is none.
class DraftBar final : public QFrame
{
    Q_OBJECT
public:
    explicit DraftBar(Workspace &workspace, QWidget *parent = nullptr);

    /// Reads the drafts of the ledger; those `inUse` are on the screen already.
    void offer(const QList<qint64> &inUse);
    qsizetype offered() const { return m_drafts.size(); }
    QString text() const;

Q_SIGNALS:
    void continueRequested(const mamori::Draft &draft);

private:
    QString nameOf(const Draft &draft) const;
    void showFirst();
    void continueFirst();
    void discardFirst();

    Workspace &m_workspace;
    QList<Draft> m_drafts; ///< the newest first
    QLabel *m_text;
    QPushButton *m_continue;
};

} // namespace mamori
