// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizards/disposal_wizard.h"

#include "model/error.h"
#include "model/japanese/era.h"

namespace mamori {

DisposalWizard::DisposalWizard(Workspace &workspace, Id<Asset> start, QWidget *parent)
    : StepDialog(parent)
    , m_workspace(workspace)
{
    setWindowTitle(tr("Dispose of or return assets"));
    if (const auto operatorId
        = workspace.records().findByName(Staff::spec, workspace.records().operatorName()))
        m_work.disposal.requester = {*operatorId};
    m_choice = new DisposalChoicePage(m_work, workspace, start, this);
    add(m_choice);
    add(new DisposalReasonPage(m_work, workspace, this));
    add(new DisposalMethodPage(m_work, workspace, this));
    addLastPages();
}

DisposalWizard::DisposalWizard(Workspace &workspace, Id<Disposal> id, QWidget *parent)
    : StepDialog(parent)
    , m_workspace(workspace)
    , m_id(id)
{
    loadPlan();
    setWindowTitle(tr("Carry out: %1").arg(m_work.disposal.subject));
    addLastPages();
}

void DisposalWizard::loadPlan()
{
    const Records &records = m_workspace.records();
    const auto disposal = records.find(m_id);
    if (!disposal)
        throw Error(ErrorCode::Refused, tr("There is no such disposal any more."));
    m_work.disposal = *disposal;
    m_work.asksApproval = bool(disposal->approval);
    m_work.carriesOut = true;
    if (const auto approval = records.find(disposal->approval))
        m_work.approval = *approval;
    for (const DisposedItem &item : disposal->items) {
        const auto asset = records.find(item.asset);
        if (!asset)
            continue;
        DisposalThing thing {item.asset, *asset};
        const bool isLess = item.quantity && asset->quantity && *item.quantity < *asset->quantity;
        if (item.outOf || isLess) {
            thing.part = item.quantity;
            thing.partNumbers = item.individualNumber;
        }
        m_work.things << thing;
    }
    // Things that are not in the ledger stay as they were written: only the needs are told anew.
    m_work.needs
        = disposalNeeds(m_workspace.policy(), m_work.things, m_work.kind(), m_workspace.clock().today());
}

void DisposalWizard::addLastPages()
{
    m_approval = new DisposalApprovalPage(m_work, m_workspace, this);
    m_erasure = new DisposalErasurePage(m_work, m_workspace, this);
    m_done = new DisposalDonePage(m_work, m_workspace, this);
    m_summary = new DisposalSummaryPage(m_work, m_workspace, this);
    for (DisposalPage *page : {m_approval, m_erasure, m_done, m_summary})
        add(page);
    showFacts();
    start();
}

void DisposalWizard::add(DisposalPage *page)
{
    addPage(page);
    connect(page, &DisposalPage::entered, this, &DisposalWizard::showFacts);
    connect(page, &DisposalPage::edited, this, &DisposalWizard::showFacts);
}

void DisposalWizard::showFacts()
{
    constexpr qsizetype most = 8;
    clearFacts();
    const bool isReturn = m_work.kind() == DisposalKind::Return;
    setSubject(isReturn ? tr("Return to the owner") : tr("Disposal"));
    QStringList names;
    for (const DisposalThing &thing : std::as_const(m_work.things))
        names << (isPart(thing) ? tr("%1 (%2 of %3)")
                                      .arg(thing.asset.name, QString::number(*thing.part),
                                           QString::number(*thing.asset.quantity))
                                : thing.asset.name);
    if (names.size() > most) {
        const auto others = int(names.size() - most);
        names = names.mid(0, most) << tr("and %n more", nullptr, others);
    }
    addFact(tr("Assets"), names.isEmpty() ? tr("none chosen yet") : names.join(u'\n'));
    if (names.isEmpty())
        return;
    const PolicyLevel *level
        = m_workspace.policy().findLevel(Axis::Confidentiality, m_work.needs.confidentiality);
    addFact(tr("Highest confidentiality"), level ? level->label : tr("not known: treated as the highest"));
    addFact(tr("Kept until"), eraText(m_work.needs.retentionEnded));
    const Disposal &disposal = m_work.disposal;
    if (disposal.method)
        addFact(tr("Method"), labelOf(choicesOf<DisposalMethod>[std::size_t(*disposal.method)]));
    if (needsProof(disposal, m_work.needs) && disposal.proof)
        addFact(tr("Proof"), labelOf(choicesOf<DestructionProof>[std::size_t(*disposal.proof)]));
    addFact(tr("Company in charge"), disposal.contractor);
}

StepPage *DisposalWizard::pageAfter(StepPage *page) const
{
    if (page == m_approval && !(m_work.carriesOut && m_work.mayCarryOut()))
        return m_summary;
    if (page == m_approval && !needsErasure(m_work.disposal, m_work.needs))
        return m_done;
    return StepDialog::pageAfter(page);
}

QString DisposalWizard::finishText() const
{
    return m_work.carriesOut ? tr("&Store and end the assets") : tr("&Store");
}

void DisposalWizard::finish()
{
    const Id<Approval> approved = m_work.disposal.approval;
    Records &records = m_workspace.records();
    m_work.carriesOut = m_work.carriesOut && m_work.mayCarryOut();
    m_work.disposal = settledDisposal(m_work.disposal, m_work.needs);
    Records::Step step = records.begin(tr("Disposal: %1").arg(m_work.disposal.subject));
    try {
        storeApproval();
        if (!m_work.carriesOut) {
            m_work.disposal.doneAt = {};
            m_work.disposal.processing.clear();
        } else
            tellParts();
        if (m_id)
            records.change(m_id, m_work.disposal);
        else
            records.add(m_work.disposal);
        if (m_work.carriesOut)
            endAssets();
        step.commit();
    } catch (...) {
        m_work.disposal.approval = approved; // the one just written is gone with the step
        throw;
    }
}

void DisposalWizard::storeApproval()
{
    if (!m_work.asksApproval && !m_work.needs.needsApproval)
        return;
    Records &records = m_workspace.records();
    Disposal &disposal = m_work.disposal;
    if (!m_work.approval.decision) {
        m_work.approval.approver = {};
        m_work.approval.decidedOn = {};
    }
    if (const auto stored = records.find(disposal.approval); stored && stored->decision) {
        takeDecision(*stored); // what was decided on stays as it was
        return;
    }
    const auto person = records.find(disposal.doneBy);
    const Approval approval = disposalApplication(m_workspace.policy(), m_work.approval, disposal,
                                                  m_work.needs, person ? person->name : QString());
    if (disposal.approval)
        records.change(disposal.approval, approval);
    else
        disposal.approval = records.add(approval);
    takeDecision(approval);
}

void DisposalWizard::takeDecision(const Approval &approval)
{
    if (approval.decision != ApprovalDecision::Approved)
        return;
    m_work.disposal.approvedBy = approval.approver;
    m_work.disposal.approvedOn = approval.decidedOn;
    m_work.disposal.selfApprovalReason = approval.selfApprovalReason;
}

// Between plan and disposal others may have gone: what counts is how many there were at the end.
void DisposalWizard::tellParts()
{
    for (DisposedItem &item : m_work.disposal.items) {
        for (const DisposalThing &thing : std::as_const(m_work.things)) {
            if (thing.id == item.asset)
                item.outOf = isPart(thing) ? thing.asset.quantity : std::nullopt;
        }
    }
}

// What went meanwhile, or stands in no ledger, is not ended a second time.
void DisposalWizard::endAssets()
{
    Records &records = m_workspace.records();
    for (const DisposalThing &thing : std::as_const(m_work.things)) {
        const auto asset = records.find(thing.id);
        if (!asset)
            continue;
        const DisposalThing now {thing.id, *asset, thing.part, thing.partNumbers};
        const QString obstacle = disposalObstacle(now, {}, {});
        if (!obstacle.isEmpty())
            throw Error(ErrorCode::Refused, tr("%1: %2").arg(asset->name, obstacle));
        if (const QString wrong = partProblem(now); !wrong.isEmpty())
            throw Error(ErrorCode::Refused, wrong);
        const QString reason = isPart(now)
            ? tr("%1: %2 of %3")
                  .arg(m_work.disposal.subject, QString::number(*now.part), QString::number(*asset->quantity))
            : QString();
        records.change(now.id, disposedAsset(now, m_work.kind()), reason);
    }
}

} // namespace mamori
