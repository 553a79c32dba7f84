// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizards/take_out_pages.h"

namespace mamori {

/// Takes things out (Art. 37, 41(8)): which, where to, how protected, approved by whom; stored as one step.
class TakeOutWizard final : public StepDialog
{
    Q_OBJECT
public:
    /// `record` is 0: a new take-out.
    TakeOutWizard(Workspace &workspace, qint64 record, QWidget *parent = nullptr);
    /// Begins with what is known already.
    TakeOutWizard(Workspace &workspace, const TakeOut &known, QWidget *parent = nullptr);

    /// The take-out that was stored.
    Id<TakeOut> stored() const { return m_stored; }

protected:
    StepPage *pageAfter(StepPage *page) const override;
    void leaving(StepPage *page) override;
    QString finishText() const override;
    void finish() override;

private:
    TakeOutDraft m_draft;
    StepPage *m_safeguards;
    StepPage *m_approval;
    StepPage *m_summary;
    Id<TakeOut> m_stored;
};

/// The decision on a take-out that was left as an application.
class TakeOutDecision final : public StepDialog
{
    Q_OBJECT
public:
    TakeOutDecision(Workspace &workspace, qint64 record, QWidget *parent = nullptr);
    static bool fits(const Values &values);

protected:
    QString finishText() const override;
    void finish() override;

private:
    TakeOutDraft m_draft;
    Id<TakeOut> m_id;
};

} // namespace mamori
