// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace mamori {

class BackupKeeper;

/// Backs up before the ledger is closed, and is accepted when that is done. A backup that fails is told, and
/// the user decides.
class ClosingBackupDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ClosingBackupDialog(BackupKeeper &keeper, QWidget *parent = nullptr);

    void begin();
    QPushButton &closeButton() { return *m_close; }
    QString failure() const;

private:
    void take(const QString &failure);

    BackupKeeper &m_keeper;
    QLabel *m_what;
    QLabel *m_failure;
    QProgressBar *m_progress;
    QPushButton *m_close;
    QPushButton *m_again;
};

} // namespace mamori
