// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/ledger.h"

#include <QDialog>
#include <QFuture>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace mamori {

/// Changes the password of an open ledger: the present one, then the new one twice.
class PasswordDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `cost`: of one guess at the new password; tests take less.
    PasswordDialog(Ledger &ledger, KeyCost cost, QWidget *parent = nullptr);
    /// Waits for a change that is under way: the ledger must not go before it.
    ~PasswordDialog() override;

private:
    void showStrength();
    bool check();
    void change();
    void setBusy(bool busy);

    Ledger &m_ledger;
    KeyCost m_cost;
    QLineEdit *m_present;
    QLineEdit *m_next;
    QLineEdit *m_again;
    QLabel *m_presentProblem;
    QLabel *m_strength;
    QLabel *m_againProblem;
    QLabel *m_failure;
    QProgressBar *m_busy;
    QPushButton *m_change;
    QWidget *m_fields;
    QFuture<bool> m_changing;
};

} // namespace mamori
