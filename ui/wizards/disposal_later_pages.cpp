// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme.h"
#include "ui/wizards/disposal_pages.h"
#include "ui/wizards/fact_grid.h"

#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mamori {

namespace {

/// The member of the section who holds this office; nobody when there is none or more than one.
Id<Staff> holderOf(const Records &records, Office office)
{
    Id<Staff> holder;
    for (const Stored &stored : records.list(Staff::spec)) {
        const auto person = fromValues<Staff>(stored.values);
        if (person.office != office || person.leftOn.isValid())
            continue;
        if (holder)
            return {};
        holder = {stored.id};
    }
    return holder;
}

} // namespace

// Approval --------------------------------------------------------------------

DisposalApprovalPage::DisposalApprovalPage(DisposalWork &work, Workspace &workspace, QWidget *parent)
    : DisposalPage(tr("Approval"), tr("Who applies, and who decided?"), work, workspace, parent)
    , m_need(addText("notice"))
    , m_ask(new QCheckBox(tr("Apply &for approval all the same (recommended)"), content()))
    , m_then(new QWidget(content()))
    , m_later(new QRadioButton(tr("&Stop here; it is carried out later"), content()))
    , m_now(new QRadioButton(tr("It has been &carried out; record it now"), content()))
{
    body()->addWidget(m_ask);
    m_application = addGrid(FieldGrid::fieldsOf(Disposal::spec, {"requester", "requested_on"}));
    m_decision = addGrid(
        FieldGrid::fieldsOf(Approval::spec, {"decision", "approver", "decided_on", "self_approval_reason"}));
    auto *then = new QVBoxLayout(m_then);
    then->setContentsMargins(0, 6, 0, 0);
    then->addWidget(heading(tr("How do you go on?"), m_then));
    then->addWidget(m_later);
    then->addWidget(m_now);
    body()->addWidget(m_then);
    body()->addStretch();
    m_later->setChecked(true);
    connect(m_application, &FieldGrid::edited, this, &DisposalApprovalPage::take);
    connect(m_decision, &FieldGrid::edited, this, &DisposalApprovalPage::take);
    connect(m_ask, &QCheckBox::clicked, this, &DisposalApprovalPage::take);
    connect(m_later, &QRadioButton::clicked, this, &DisposalApprovalPage::take);
    connect(m_now, &QRadioButton::clicked, this, &DisposalApprovalPage::take);
}

void DisposalApprovalPage::enter()
{
    const Records &records = m_workspace.records();
    Disposal &disposal = m_work.disposal;
    if (!disposal.requestedOn.isValid())
        disposal.requestedOn = m_workspace.clock().today();
    if (!m_work.approval.approver)
        m_work.approval.approver = holderOf(records, Office::SectionManager);
    m_application->load(disposal);
    m_decision->load(m_work.approval);
    m_ask->setChecked(m_work.asksApproval);
    m_ask->setVisible(!m_work.needs.needsApproval);
    (m_work.carriesOut ? m_now : m_later)->setChecked(true);
    setText(m_need,
            m_work.needs.needsApproval
                ? tr("What is confidential and has passed its retention period goes only with the section "
                     "manager's "
                     "approval (%1). Applicant and approver are two people (%2).")
                      .arg(articleText(QStringLiteral("39(1)")), articleText(QStringLiteral("14(1)")))
                : tr("The standard asks for no approval here. It is good to have one all the same: the form "
                     "is the "
                     "same, and nobody disposes of something alone."));
    showWhatApplies();
    Q_EMIT entered();
}

void DisposalApprovalPage::take()
{
    m_application->apply(m_work.disposal);
    m_decision->apply(m_work.approval);
    m_work.asksApproval = m_ask->isChecked() || m_work.needs.needsApproval;
    if (m_work.approval.decision && !m_work.approval.decidedOn.isValid()) {
        m_work.approval.decidedOn = m_workspace.clock().today();
        m_decision->load(m_work.approval);
    }
    showWhatApplies();
    m_work.carriesOut = m_now->isChecked() && m_work.mayCarryOut();
    Q_EMIT edited();
}

void DisposalApprovalPage::showWhatApplies()
{
    const Approval &approval = m_work.approval;
    const bool isAsked = m_work.asksApproval || m_work.needs.needsApproval;
    const bool isDecided = isAsked && approval.decision.has_value();
    m_decision->setRowShown("decision", isAsked);
    for (const char *column : {"approver", "decided_on"})
        m_decision->setRowShown(column, isDecided);
    m_decision->setRowShown("self_approval_reason",
                            isDecided && approval.approver && approval.approver == m_work.disposal.requester);
    m_then->setVisible(m_work.mayCarryOut());
}

QList<Problem> DisposalApprovalPage::missing() const
{
    const bool isAsked = m_work.asksApproval || m_work.needs.needsApproval;
    return missingApplication(m_work.disposal, isAsked ? m_work.approval : Approval {});
}

// Erasure ---------------------------------------------------------------------

DisposalErasurePage::DisposalErasurePage(DisposalWork &work, Workspace &workspace, QWidget *parent)
    : DisposalPage(tr("Carrying out"), tr("When and how were the data erased?"), work, workspace, parent)
{
    setText(addText("notice"),
            tr("Data are erased in a city facility before anything leaves it; the erasure has a record of "
               "its own "
               "(%1).")
                .arg(articleText(QStringLiteral("39(3)(4)"))));
    m_grid = addGrid(FieldGrid::fieldsOf(
        Disposal::spec,
        {"erased_at", "erased_by", "erasure", "erased_in_city", "erasure_place", "handed_over_at"}));
    body()->addStretch();
    connect(m_grid, &FieldGrid::edited, this, [this] {
        m_grid->apply(m_work.disposal);
        Q_EMIT edited();
    });
}

void DisposalErasurePage::enter()
{
    m_grid->load(m_work.disposal);
    m_grid->setRowShown("handed_over_at", !m_work.disposal.contractor.isEmpty());
    Q_EMIT entered();
}

QList<Problem> DisposalErasurePage::missing() const
{
    return missingErasure(m_work.disposal, m_work.needs, m_workspace.clock().now());
}

// Done ------------------------------------------------------------------------

DisposalDonePage::DisposalDonePage(DisposalWork &work, Workspace &workspace, QWidget *parent)
    : DisposalPage(tr("Carrying out"), tr("What was done, when and by whom?"), work, workspace, parent)
    , m_grid(addGrid(FieldGrid::fieldsOf(Disposal::spec,
                                         {"handed_over_at", "done_at", "done_by", "sorted_by", "processing",
                                          "watched_by", "watched_at", "certificate_number", "certificate_on",
                                          "remarks"})))
{
    body()->addStretch();
    connect(m_grid, &FieldGrid::edited, this, [this] {
        m_grid->apply(m_work.disposal);
        Q_EMIT edited();
    });
}

void DisposalDonePage::enter()
{
    Disposal &disposal = m_work.disposal;
    if (!disposal.doneAt.isValid())
        disposal.doneAt = m_workspace.clock().now();
    if (disposal.processing.isEmpty() && disposal.method)
        disposal.processing = labelOf(choicesOf<DisposalMethod>[std::size_t(*disposal.method)]);
    const bool isWatched = needsProof(disposal, m_work.needs) && disposal.proof == DestructionProof::Watched;
    const bool isCertified = needsCertificate(disposal, m_work.needs);
    m_grid->load(disposal);
    m_grid->setRowShown("handed_over_at",
                        !disposal.contractor.isEmpty() && !needsErasure(disposal, m_work.needs));
    m_grid->setRowShown("watched_by", isWatched);
    m_grid->setRowShown("watched_at", isWatched);
    m_grid->setRowShown("certificate_number", isCertified);
    m_grid->setRowShown("certificate_on", isCertified);
    Q_EMIT entered();
}

QList<Problem> DisposalDonePage::missing() const
{
    Disposal disposal = m_work.disposal;
    disposal.approvedOn = m_work.approval.decidedOn;
    return missingDone(disposal, m_work.needs, m_workspace.clock().now());
}

static QString endsText(int things, int parts, bool isReturn)
{
    QStringList texts;
    if (things > 0)
        texts << (isReturn ? DisposalSummaryPage::tr("%n asset(s) become “returned to its owner”.", nullptr,
                                                     things)
                           : DisposalSummaryPage::tr("%n asset(s) become “disposed of”.", nullptr, things));
    if (parts > 0)
        texts << DisposalSummaryPage::tr("Of %n asset(s) a part goes; they live on with the rest.", nullptr,
                                         parts);
    return texts.join(u'\n');
}

// Summary ---------------------------------------------------------------------

DisposalSummaryPage::DisposalSummaryPage(DisposalWork &work, Workspace &workspace, QWidget *parent)
    : DisposalPage(tr("Summary"), tr("This is stored:"), work, workspace, parent)
    , m_facts(new FactGrid(content()))
    , m_follows(addText("notice"))
{
    body()->insertWidget(body()->count() - 1, m_facts); // above what follows from it
    body()->addStretch();
}

void DisposalSummaryPage::enter()
{
    m_facts->clear();
    const WordContext words = m_workspace.words();
    const auto add = [this, &words](const Register &reg, const Values &values, auto isShown) {
        for (qsizetype i = 0; const Field &field : reg.fields) {
            const QString text = displayText(field, values.at(i++), words);
            if (field.kind != Kind::Lines && isShown(field))
                m_facts->addFact(labelOf(field), text);
        }
    };
    add(Disposal::spec, toValues(settledDisposal(m_work.disposal, m_work.needs)),
        [](const Field &) { return true; });
    if (m_work.asksApproval || m_work.needs.needsApproval) {
        const QStringList decided {QStringLiteral("decision"), QStringLiteral("approver"),
                                   QStringLiteral("decided_on"), QStringLiteral("self_approval_reason")};
        add(Approval::spec, toValues(m_work.approval),
            [&decided](const Field &field) { return decided.contains(QLatin1String(field.column)); });
    }
    const auto parts = int(std::count_if(m_work.things.cbegin(), m_work.things.cend(), isPart));
    const int things = int(m_work.things.size()) - parts;
    const bool isReturn = m_work.kind() == DisposalKind::Return;
    if (!m_work.carriesOut)
        setText(
            m_follows,
            m_work.approval.decision == ApprovalDecision::Refused
                ? tr("The application was refused: nothing is disposed of.")
                : tr("The assets stay as they are. Choose “Carry out…” on this disposal when it is done."));
    else
        setText(m_follows, endsText(things, parts, isReturn));
    Q_EMIT entered();
}

} // namespace mamori
