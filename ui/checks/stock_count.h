// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/stock_take.h"
#include "ui/wizards/step_dialog.h"

#include <QTimer>

namespace mamori {

class CountPage;
class StockResultPage;
class Workspace;

/// Counts what is there by number or scanner, over as many sittings as it takes, then shows what was moved,
/// is missing or unknown and stores what follows. A sitting is one undoable step; meanwhile what was counted
/// is kept in the ledger against a crash.
class StockCountDialog final : public StepDialog
{
    Q_OBJECT
public:
    StockCountDialog(Workspace &workspace, Id<Inspection> id, QWidget *parent = nullptr);

    static bool fits(const Values &values);
    const Inspection &run() const { return m_run; }
    /// The breach that was drafted for what is missing.
    Id<Incident> incident() const { return m_incident; }
    void reject() override;

protected:
    QString finishText() const override;
    void finish() override;

private:
    QString draftName() const;
    void keep();
    void restore();
    void storeCount();

    Workspace &m_workspace;
    Id<Inspection> m_id;
    Inspection m_run;
    Inspection m_before; ///< as it is stored
    StockCount m_count;
    CountPage *m_page;
    StockResultPage *m_result;
    QTimer m_keeping;
    Id<Incident> m_incident;
};

} // namespace mamori
