// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/clock.h"
#include "ui/start/new_ledger_panel.h"

class QSettings;

namespace mamori {

class RecoveryPanel;

/// What is shown while no ledger is open: open one, or make one.
class StartPage final : public QWidget
{
    Q_OBJECT
public:
    StartPage(const Clock &clock, QSettings &settings, QWidget *parent = nullptr);

    void showOpen(const QString &path = {});
    /// With `json`, a new ledger that is filled from this file.
    void showCreate(const QString &json = {});
    /// Shows the recovery code of a new ledger until it is said to be kept.
    void showCode(const NewLedger &ledger);
    /// Why the ledger could not be opened although its key was found.
    void showFailure(const QString &text);
    void setKeyCost(KeyCost cost);
    void focusStart();
    /// A recovery code is shown that nobody has said to be kept: it would be lost.
    bool isHoldingCode() const;
    /// The ledgers that were open lately and are still there, the last first.
    QStringList recentLedgers() const;

Q_SIGNALS:
    void ready(const mamori::LedgerOpening &opening);

private:
    void showPanel(QWidget *panel);
    void remember(const LedgerOpening &opening);

    QSettings &m_settings;
    OpenLedgerPanel *m_open;
    NewLedgerPanel *m_create;
    RecoveryPanel *m_recovery;
};

} // namespace mamori
