// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizards/take_out_wizard.h"

namespace mamori {

namespace {

TakeOut newTakeOut(const Clock &clock)
{
    TakeOut takeOut;
    takeOut.requestedOn = clock.today();
    return takeOut;
}

} // namespace

TakeOutWizard::TakeOutWizard(Workspace &workspace, qint64, QWidget *parent)
    : TakeOutWizard(workspace, newTakeOut(workspace.clock()), parent)
{
}

TakeOutWizard::TakeOutWizard(Workspace &workspace, const TakeOut &known, QWidget *parent)
    : StepDialog(parent)
    , m_draft {workspace, known, takeOutHolds(workspace.records()), {}}
    , m_safeguards(new SafeguardsPage(m_draft, this))
    , m_approval(new ApprovalPage(m_draft, ApprovalPage::Way::MayWait, this))
    , m_summary(new TakeOutSummary(m_draft, tr("Summary"), this))
{
    setWindowTitle(tr("Take out"));
    addPage(new ThingsPage(m_draft, this));
    addPage(new TripPage(m_draft, this));
    addPage(m_safeguards);
    addPage(m_approval);
    addPage(m_summary);
    start();
}

StepPage *TakeOutWizard::pageAfter(StepPage *page) const
{
    if (page == m_safeguards && !needsApproval(m_draft.things))
        return m_summary;
    return StepDialog::pageAfter(page);
}

void TakeOutWizard::leaving(StepPage *page)
{
    if (page != m_safeguards || needsApproval(m_draft.things))
        return;
    m_draft.takeOut.approvedBy = {};
    m_draft.takeOut.approvedOn = {};
    m_draft.takeOut.condition.clear();
    m_draft.takeOut.selfApprovalReason.clear();
}

QString TakeOutWizard::finishText() const
{
    const bool isApplication = needsApproval(m_draft.things) && !m_draft.takeOut.approvedBy;
    return isApplication ? tr("&Store the application") : tr("&Store the take-out");
}

void TakeOutWizard::finish()
{
    m_stored = storeTakeOut(m_draft.workspace.policy(), m_draft.workspace.records(), m_draft.takeOut);
}

TakeOutDecision::TakeOutDecision(Workspace &workspace, qint64 record, QWidget *parent)
    : StepDialog(parent)
    , m_draft {workspace,
               workspace.records().find(Id<TakeOut> {record}).value_or(TakeOut {}),
               takeOutHolds(workspace.records(), {record}),
               {}}
    , m_id {record}
{
    setWindowTitle(tr("Decide on a take-out"));
    m_draft.readThings();
    addPage(new ApprovalPage(m_draft, ApprovalPage::Way::Decide, this));
    addPage(new TakeOutSummary(m_draft, tr("Summary"), this));
    setSubject(workspace.records().caption(TakeOut::spec, record));
    const WordContext words = workspace.words();
    for (const char *column : {"destination", "carrier", "leaves_at", "back_by", "safeguards"}) {
        const Field &field
            = TakeOut::spec.fields[std::size_t(columnIndex(TakeOut::spec, QLatin1String(column)))];
        addFact(labelOf(field), displayText(field, field.get(&m_draft.takeOut), words));
    }
    start();
}

bool TakeOutDecision::fits(const Values &values)
{
    return isDecidable(fromValues<TakeOut>(values));
}

QString TakeOutDecision::finishText() const
{
    return tr("&Approve");
}

void TakeOutDecision::finish()
{
    storeApproval(m_draft.workspace.policy(), m_draft.workspace.records(), m_id, m_draft.takeOut);
}

} // namespace mamori
