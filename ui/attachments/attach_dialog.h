// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/attach_run.h"
#include "ui/attachments/attach_sources.h"
#include "ui/workspace.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace mamori {

/// Attaches files to a record while the window stays alive: each is read in another thread, then stored a
/// piece at a time. It shows itself only when that takes a while. Cancelling leaves nothing behind.
class AttachDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Throws Error(Refused) when the record takes no attachments.
    AttachDialog(Workspace &workspace, const Register &reg, qint64 record, QList<AttachSource> sources,
                 QWidget *parent = nullptr);
    ~AttachDialog() override;

    void start();
    /// What could not be attached, and why.
    const QStringList &refused() const { return m_refused; }

    void reject() override;

private:
    void readNext();
    void storeSome();
    void finish();
    void giveUp(const QString &why);
    void discardSome();
    void showFile(const QString &text);

    Attachments m_attachments;
    AttachRun m_run;
    QList<AttachSource> m_sources;
    qsizetype m_next = 0;
    QStringList m_refused;
    bool m_givenUp = false;
    bool m_over = false;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace mamori
