// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizards/approval_wizards.h"

#include "model/japanese/era.h"
#include "model/rules/exceptions.h"
#include "ui/preview/paper_preview.h"
#include "ui/wizards/approval_decision_pages.h"
#include "ui/wizards/approval_pages.h"

#include <algorithm>

namespace mamori {

namespace {

Approval requireApproval(const Workspace &workspace, Id<Approval> id)
{
    if (const auto approval = workspace.records().find(id))
        return *approval;
    throw Error(ErrorCode::Refused,
                ApprovalDecideDialog::tr("The application is not in the ledger any more."));
}

QString officesText(const Workspace &workspace, const Approval &approval)
{
    QStringList titles;
    for (const Office office : openOffices(approval))
        titles << officeTitle(workspace.policy(), office);
    return titles.join(QStringLiteral("・"));
}

QString applicantText(const Workspace &workspace, const Approval &approval)
{
    return approval.requester ? workspace.words().captionOf(Staff::spec, approval.requester.value)
                              : approval.applicant;
}

QString kindTitle(const Workspace &workspace, const Approval &approval)
{
    const PolicyApprovalKind *kind = findApprovalKind(workspace.policy(), approval.kind);
    return kind ? kind->title : QString();
}

QString kindArticle(const Workspace &workspace, const Approval &approval)
{
    const PolicyApprovalKind *kind = findApprovalKind(workspace.policy(), approval.kind);
    return kind ? articleText(kind->article) : QString();
}

} // namespace

// Applying ------------------------------------------------------------------

ApprovalApplyWizard::ApprovalApplyWizard(Workspace &workspace, Id<Approval> renewed, QWidget *parent)
    : StepDialog(parent)
    , m_workspace(workspace)
{
    setWindowTitle(renewed ? tr("Renew an approval") : tr("Apply for an approval"));
    if (renewed) {
        m_approval = renewalOf(workspace.policy(), requireApproval(workspace, renewed), renewed,
                               workspace.clock().today());
    } else {
        m_kind = new ApprovalKindPage(workspace.policy());
        addPage(m_kind);
        connect(m_kind, &StepPage::edited, this, &ApprovalApplyWizard::takeKind);
    }
    addPage(new ApplicationPage(workspace, m_approval));
    addPage(new ParticularsPage(workspace, m_approval));
    addPage(new ConditionsPage(workspace, m_approval));
    m_route = new RoutePage(workspace, m_approval);
    addPage(m_route);
    m_verdict = new VerdictPage(workspace, m_approval, VerdictPage::Of::NewApplication);
    addPage(m_verdict);
    showFacts();
    start();
}

/// Another kind asks for other things; what was entered for the one before is kept in case it comes back.
void ApprovalApplyWizard::takeKind()
{
    const std::optional<ApprovalKind> kind = m_kind->kind();
    if (!kind || kind == m_approval.kind)
        return;
    if (m_approval.kind)
        m_drafts.insert(*m_approval.kind, m_approval);
    const Approval before = m_approval;
    if (m_drafts.contains(*kind)) {
        m_approval = m_drafts.value(*kind);
    } else {
        m_approval = blankApproval(m_workspace.policy(), *kind, m_workspace.clock().today());
        const PolicyApprovalKind *known = findApprovalKind(m_workspace.policy(), kind);
        if (known && officeOf(known->requester) == Office::SectionManager)
            m_approval.requester = sectionManager(m_workspace.records());
        else
            m_approval.requester = before.requester;
    }
    showFacts();
}

void ApprovalApplyWizard::showFacts()
{
    clearFacts();
    if (!m_approval.kind) {
        setSubject(tr("Apply for an approval"));
        return;
    }
    setSubject(kindTitle(m_workspace, m_approval));
    addFact(tr("Article"), kindArticle(m_workspace, m_approval));
    addFact(tr("Who decides"), officesText(m_workspace, m_approval));
    if (m_approval.renewalOf)
        addFact(tr("Renewal of"), m_workspace.words().captionOf(Approval::spec, m_approval.renewalOf.value));
}

bool ApprovalApplyWizard::decidesNow() const
{
    return m_route->way() == ApprovalWay::Here && m_route->goesOn();
}

bool ApprovalApplyWizard::printsNow() const
{
    return m_route->way() != ApprovalWay::Here && m_route->goesOn();
}

StepPage *ApprovalApplyWizard::pageAfter(StepPage *page) const
{
    if (page == m_route && !decidesNow())
        return nullptr;
    return StepDialog::pageAfter(page);
}

QString ApprovalApplyWizard::finishText() const
{
    if (decidesNow())
        return tr("&Decide");
    return printsNow() ? tr("Store and &print") : tr("&Store");
}

void ApprovalApplyWizard::finish()
{
    Approval approval = m_approval;
    if (!printsNow())
        approval.sentOn = {};
    if (decidesNow())
        approval = decided(approval, Office::SectionManager, m_verdict->verdict());
    Records &records = m_workspace.records();
    Records::Step step = records.begin(tr("Application: %1").arg(approval.title));
    const Id<Approval> id = records.add(approval);
    step.commit();
    if (!printsNow())
        return;
    QDialog *preview = makeApplicationPreview(m_workspace, id.value, parentWidget());
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

// Deciding ------------------------------------------------------------------

ApprovalDecideDialog::ApprovalDecideDialog(Workspace &workspace, Id<Approval> id, QWidget *parent)
    : StepDialog(parent)
    , m_workspace(workspace)
    , m_id(id)
    , m_approval(withLines(workspace.policy(), requireApproval(workspace, id)))
{
    setWindowTitle(tr("Decide on an application"));
    addStepPages();
    showFacts();
    start();
}

void ApprovalDecideDialog::addStepPages()
{
    if (m_approval.nextStep == ApprovalStep::Paper) {
        addPage(new AnswerPaperPage(m_workspace, m_approval));
        return;
    }
    m_review = new ReviewPage(m_workspace, m_approval);
    m_particulars = new ParticularsPage(m_workspace, m_approval);
    m_conditions = new ConditionsPage(m_workspace, m_approval);
    for (StepPage *page : std::initializer_list<StepPage *> {m_review, m_particulars, m_conditions})
        addPage(page);
    if (m_approval.nextStep == ApprovalStep::Send) {
        m_approval.sentOn = {}; // it goes out anew
        m_route = new RoutePage(m_workspace, m_approval);
        addPage(m_route);
    }
    m_verdict = new VerdictPage(m_workspace, m_approval, VerdictPage::Of::StoredApplication);
    addPage(m_verdict);
}

bool ApprovalDecideDialog::fits(const Values &values)
{
    return fromValues<Approval>(values).nextStep.has_value();
}

void ApprovalDecideDialog::showFacts()
{
    setSubject(m_approval.title);
    addFact(tr("Number"), m_approval.number);
    addFact(tr("Kind"), kindTitle(m_workspace, m_approval));
    addFact(tr("Article"), kindArticle(m_workspace, m_approval));
    addFact(tr("Applicant"), applicantText(m_workspace, m_approval));
    addFact(tr("Requested on"), eraText(m_approval.requestedOn));
    addFact(tr("Sent on"), eraText(m_approval.sentOn));
    addFact(tr("Who decides"), officesText(m_workspace, m_approval));
    addFact(tr("State"), labelOf(standingOf(m_approval, m_workspace.clock().today())));
}

/// What was open when the dialog was opened and can be put right here.
bool ApprovalDecideDialog::hasGap(const char *column) const
{
    const ApprovalPeople people = peopleOf(m_approval, m_workspace.records());
    const QList<Problem> missing = missingToSend(m_workspace.policy(), m_approval, people);
    return std::any_of(missing.cbegin(), missing.cend(),
                       [column](const Problem &problem) { return problem.column == QLatin1String(column); });
}

StepPage *ApprovalDecideDialog::pageAfter(StepPage *page) const
{
    if (!m_verdict)
        return nullptr;
    const bool isUnmet
        = std::any_of(m_approval.conditions.cbegin(), m_approval.conditions.cend(),
                      [](const ApprovalCondition &line) { return line.answer == ConditionAnswer::NotMet; });
    if (page == m_review && hasGap("particulars") && !m_approval.particulars.isEmpty())
        return m_particulars;
    if ((page == m_review || page == m_particulars) && (hasGap("conditions") || isUnmet)
        && !m_approval.conditions.isEmpty())
        return m_conditions;
    if (page == m_route)
        return m_route->way() == ApprovalWay::Here && m_route->goesOn() ? m_verdict : nullptr;
    if (page == m_verdict)
        return nullptr;
    return m_route ? static_cast<StepPage *>(m_route) : m_verdict;
}

bool ApprovalDecideDialog::sendsNow() const
{
    return currentPage() == m_route && m_route->goesOn();
}

QString ApprovalDecideDialog::finishText() const
{
    if (sendsNow())
        return tr("Store and &print");
    return m_verdict && currentPage() == m_verdict ? tr("&Decide") : tr("&Store");
}

void ApprovalDecideDialog::finish()
{
    const bool sends = sendsNow();
    Approval approval = m_approval;
    if (sends)
        approval = sentOut(approval, approval.sentOn);
    else if (m_route && currentPage() == m_route)
        approval.sentOn = {};
    else if (m_verdict)
        approval = decided(approval, m_verdict->office(), m_verdict->verdict());
    Records &records = m_workspace.records();
    Records::Step step = records.begin(tr("Decision on %1").arg(approval.title));
    records.change(m_id, approval);
    followDecision(records, m_id, *records.find(m_id));
    step.commit();
    if (!sends)
        return;
    QDialog *preview = makeApplicationPreview(m_workspace, m_id.value, parentWidget());
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

// Paper and renewal ---------------------------------------------------------

bool canBeRenewed(const Values &values)
{
    return fromValues<Approval>(values).state == ApprovalState::Approved;
}

QDialog *makeApplicationPreview(Workspace &workspace, qint64 record, QWidget *parent)
{
    const Approval approval = requireApproval(workspace, {record});
    const QString name = approval.number.isEmpty() ? QString::number(record) : approval.number;
    return new PaperPreview(ApprovalApplyWizard::tr("Application for an approval"),
                            ApprovalApplyWizard::tr("approval-application") + QLatin1Char('_') + name
                                + QLatin1String(".pdf"),
                            approvalApplicationJob(workspace, {record}), parent);
}

} // namespace mamori
