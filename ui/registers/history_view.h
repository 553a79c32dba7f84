// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workspace.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace mamori {

/// What was done, in words.
QString actionText(const QString &action);

/// The history of one record: who changed what, and how it was before. A past version can be restored.
class HistoryView final : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryView(Workspace &workspace, QWidget *parent = nullptr);
    void show(const Register &reg, qint64 record);
    /// Chooses a version by its sequence in the history.
    void chooseVersion(qint64 sequence);
    /// Offers to restore the chosen version.
    void restoreChosen();

Q_SIGNALS:
    /// The user wants the chosen version back. Whoever shows this view calls restoreChosen() once unsaved
    /// changes are dealt with.
    void restoreRequested();

private:
    std::optional<HistoryEntry> chosenVersion() const;
    void updateRestore();

    Workspace &m_workspace;
    const Register *m_register = nullptr;
    qint64 m_record = 0;
    QList<HistoryEntry> m_entries; ///< oldest first
    bool m_struckOut = false;
    QTreeWidget *m_tree;
    QPushButton *m_restore;
};

} // namespace mamori
