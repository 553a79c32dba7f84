// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizards/disposal_choice.h"

namespace mamori {

/// Disposes of assets or returns them to their owner (Art. 17(1), 39, 72(1)(3)): what, why, how, approved by
/// another person, carried out by two. It can stop at the application and be gone on with later. Everything
/// is stored as one step.
class DisposalWizard final : public StepDialog
{
    Q_OBJECT
public:
    /// A new disposal; `start` is chosen from the beginning, 0 = none.
    DisposalWizard(Workspace &workspace, Id<Asset> start, QWidget *parent = nullptr);
    /// Goes on with one that is planned.
    DisposalWizard(Workspace &workspace, Id<Disposal> id, QWidget *parent = nullptr);

    DisposalWork &work() { return m_work; }
    DisposalChoicePage *choice() { return m_choice; }

protected:
    StepPage *pageAfter(StepPage *page) const override;
    QString finishText() const override;
    void finish() override;

private:
    void loadPlan();
    void addLastPages();
    void add(DisposalPage *page);
    void showFacts();
    void storeApproval();
    void takeDecision(const Approval &approval);
    void tellParts();
    void endAssets();

    Workspace &m_workspace;
    Id<Disposal> m_id;
    DisposalWork m_work;
    DisposalChoicePage *m_choice = nullptr; ///< of a new disposal
    DisposalPage *m_approval;
    DisposalPage *m_erasure;
    DisposalPage *m_done;
    DisposalPage *m_summary;
};

} // namespace mamori
