// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/approvals.h"
#include "ui/wizards/step_dialog.h"
#include "ui/workspace.h"

namespace mamori {

class ApplicationPage;
class ApprovalKindPage;
class ConditionsPage;
class ParticularsPage;
class PaperPreview;
class ReviewPage;
class RoutePage;
class VerdictPage;

/// Makes an application of any kind and, where the section manager decides, the decision with it; what an
/// office above decides is printed to be sent.
class ApprovalApplyWizard final : public StepDialog
{
    Q_OBJECT
public:
    /// With a record the application renews it; its kind is then settled.
    ApprovalApplyWizard(Workspace &workspace, Id<Approval> renewed, QWidget *parent = nullptr);

    ApprovalKindPage *kindPage() const { return m_kind; }
    /// The application as it is entered so far.
    const Approval &approval() const { return m_approval; }

protected:
    StepPage *pageAfter(StepPage *page) const override;
    QString finishText() const override;
    void finish() override;

private:
    void takeKind();
    void showFacts();
    bool decidesNow() const;
    bool printsNow() const;

    Workspace &m_workspace;
    Approval m_approval;
    QHash<ApprovalKind, Approval> m_drafts; ///< what was entered for a kind that is not chosen any more
    ApprovalKindPage *m_kind = nullptr;
    RoutePage *m_route = nullptr;
    VerdictPage *m_verdict = nullptr;
};

/// Does the next step of an application: decides it, sends it, records the answer of an office above, or the
/// paper of the answer where only that is still to come.
class ApprovalDecideDialog final : public StepDialog
{
    Q_OBJECT
public:
    ApprovalDecideDialog(Workspace &workspace, Id<Approval> id, QWidget *parent = nullptr);

    /// Whether something is still to be decided or recorded.
    static bool fits(const Values &values);

protected:
    StepPage *pageAfter(StepPage *page) const override;
    QString finishText() const override;
    void finish() override;

private:
    void addStepPages();
    void showFacts();
    bool hasGap(const char *column) const;
    bool sendsNow() const;

    Workspace &m_workspace;
    Id<Approval> m_id;
    Approval m_approval;
    ReviewPage *m_review = nullptr;
    ParticularsPage *m_particulars = nullptr;
    ConditionsPage *m_conditions = nullptr;
    RoutePage *m_route = nullptr; ///< only of what is to be sent
    VerdictPage *m_verdict = nullptr; ///< nullptr: only the paper is still to come
};

/// Whether an approval holds, or held, and can be renewed.
bool canBeRenewed(const Values &values);
/// The paper of an application, on screen.
QDialog *makeApplicationPreview(Workspace &workspace, qint64 record, QWidget *parent);

} // namespace mamori
