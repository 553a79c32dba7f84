// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workspace.h"

#include <QDialog>
#include <QFuture>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace mamori {

class RecoveryPanel;

/// Makes a new recovery code for an open ledger, after asking for the password. The former code opens the
/// ledger until the new one is said to be kept: closing this dialog earlier loses nothing.
class RecoveryDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit RecoveryDialog(Workspace &workspace, QWidget *parent = nullptr);
    /// Waits for work that is under way: the ledger must not go before it.
    ~RecoveryDialog() override;

    /// Shows a new code; the password was right.
    void showCode();

private:
    QWidget *makeQuestion();
    void askPassword();
    void useCode();

    Workspace &m_workspace;
    QStackedWidget *m_stack;
    QLineEdit *m_password;
    QLabel *m_problem;
    QProgressBar *m_busy;
    QPushButton *m_next;
    RecoveryPanel *m_panel;
    QString m_code;
    QFuture<bool> m_working;
};

} // namespace mamori
