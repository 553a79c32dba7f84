// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/clock.h"
#include "ui/start/open_ledger_panel.h"

class QGridLayout;

namespace mamori {

/// What a new ledger gave: everything to open it, and the code that is shown once.
struct NewLedger {
    LedgerOpening opening;
    QString recoveryCode;
};

/// Makes a new ledger: where, for which section, under which password.
class NewLedgerPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit NewLedgerPanel(Clock clock, QWidget *parent = nullptr);

    /// What one guess at the password costs; tests take less.
    void setKeyCost(KeyCost cost) { m_cost = cost; }
    void setOperatorName(const QString &name);
    /// The JSON of a whole ledger that fills the new one; empty for a ledger that begins empty.
    void setSource(const QString &json);
    void focusStart();

Q_SIGNALS:
    void created(const mamori::NewLedger &ledger);
    void backRequested();

private:
    QWidget *makeFields();
    void addField(QGridLayout *grid, int row, const QString &label, QLineEdit *edit, QLabel *below);
    void choosePath();
    void showStrength();
    bool check();
    void create();
    void setBusy(bool busy);

    Clock m_clock;
    KeyCost m_cost;
    QString m_json;
    QLabel *m_source;
    QLineEdit *m_section;
    QLineEdit *m_operator;
    QLineEdit *m_path;
    QLineEdit *m_password;
    QLineEdit *m_again;
    QLabel *m_sectionProblem;
    QLabel *m_pathProblem;
    QLabel *m_strength;
    QLabel *m_againProblem;
    QLabel *m_failure;
    QProgressBar *m_busy;
    QPushButton *m_create;
    QPushButton *m_back;
    QWidget *m_fields;
};

} // namespace mamori
