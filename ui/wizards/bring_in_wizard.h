// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/bring_ins.h"
#include "ui/wizards/take_out_pages.h"

namespace mamori {

class BringInPage;

/// Writes down what is brought in (Art. 41(8)) and makes an application for each approval that follows from
/// whose it is, what it handles and what it is connected to (positions F26, F29); stored as one step.
class BringInWizard final : public StepDialog
{
    Q_OBJECT
public:
    /// `record` is 0: something new.
    BringInWizard(Workspace &workspace, qint64 record, QWidget *parent = nullptr);
    /// Begins with what is known already.
    BringInWizard(Workspace &workspace, BringIn known, QWidget *parent = nullptr);

    Id<BringIn> stored() const { return m_stored; }

protected:
    StepPage *pageAfter(StepPage *page) const override;
    QString finishText() const override;
    void finish() override;

private:
    Workspace &m_workspace;
    BringIn m_bringIn;
    BringInPage *m_use = nullptr;
    StepPage *m_summary;
    Id<BringIn> m_stored;
};

/// Writes down that it was taken away again: when, who saw it, and that the city's information is erased.
class LeavingDialog final : public StepDialog
{
    Q_OBJECT
public:
    LeavingDialog(Workspace &workspace, qint64 record, QWidget *parent = nullptr);
    /// Whether it is still here.
    static bool fits(const Values &values);

protected:
    QString finishText() const override;
    void finish() override;

private:
    Workspace &m_workspace;
    Id<BringIn> m_id;
    BringIn m_bringIn;
};

} // namespace mamori
