// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/stock_take.h"
#include "ui/wizards/step_dialog.h"

namespace mamori {

class Workspace;

/// Begins a stock-take: at which places, by whom.
class StockTakeStart final : public StepDialog
{
    Q_OBJECT
public:
    explicit StockTakeStart(Workspace &workspace, QWidget *parent = nullptr);

    Id<Inspection> stored() const { return m_stored; }

protected:
    QString finishText() const override;
    void finish() override;

private:
    class PlacesPage;

    Workspace &m_workspace;
    PlacesPage *m_places;
    Id<Inspection> m_stored;
};

} // namespace mamori
