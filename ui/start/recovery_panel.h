// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/clock.h"
#include "ui/start/new_ledger_panel.h"

namespace mamori {

/// Shows a recovery code, this once.
class RecoveryPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit RecoveryPanel(Clock clock, QWidget *parent = nullptr);
    void show(const NewLedger &ledger);
    void focusStart();
    /// What the button says that leads on.
    void setDoneText(const QString &text);
    /// A code is on the screen and would be lost.
    bool isHoldingCode() const;
    /// Whether the user said that the sheet is in a safe place.
    bool isKept() const;

Q_SIGNALS:
    void done(const mamori::LedgerOpening &opening);

private:
    void printSheet();
    void finish();

    Clock m_clock;
    NewLedger m_ledger;
    QLabel *m_code;
    QPushButton *m_print;
    QCheckBox *m_kept;
    QPushButton *m_begin;
};

} // namespace mamori
