// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/approvals.h"

#include "model/japanese/search_key.h"
#include "model/registers/office_holder.h"
#include "model/store/records.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

Problem problem(const char *column, const QString &text)
{
    return {QLatin1String(column), text};
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Approvals", text);
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

const PolicyChecklist *findList(const Policy &policy, const PolicyApprovalKind &kind)
{
    return kind.checklist.isEmpty() ? nullptr : policy.findChecklist(kind.checklist);
}

bool isManagersOwn(const Approval &approval, const ApprovalPeople &people)
{
    return people.manager && approval.requester == people.manager;
}

QString particularText(const Approval &approval, const QString &item)
{
    const auto line
        = std::find_if(approval.particulars.cbegin(), approval.particulars.cend(),
                       [&](const ApprovalParticular &particular) { return particular.item == item; });
    return line == approval.particulars.cend() ? QString() : line->text;
}

void checkRequester(const PolicyApprovalKind &kind, const Approval &approval, const ApprovalPeople &people,
                    QList<Problem> &missing)
{
    if (!approval.requester && isBlank(approval.applicant)) {
        missing << problem("requester",
                           QCoreApplication::translate("Approvals", "Who applies is not written."));
        return;
    }
    const std::optional<Office> office = officeOf(kind.requester);
    if (office == Office::SectionManager && approval.requester && people.manager
        && approval.requester != people.manager)
        missing << problem(
            "requester",
            QCoreApplication::translate("Approvals", "The section manager applies for this kind."));
    const bool isOfOfficeAbove = office && *office != Office::SectionManager;
    if (isOfOfficeAbove && isBlank(approval.applicant))
        missing << problem(
            "applicant",
            QCoreApplication::translate(
                "Approvals", "An office above applies for this kind: write its name as the applicant."));
}

void checkConditions(const Approval &approval, QList<Problem> &missing)
{
    for (const ApprovalCondition &line : approval.conditions) {
        if (!line.answer)
            missing << problem(
                "conditions",
                QCoreApplication::translate("Approvals", "Not answered: %1").arg(line.condition));
        else if (line.answer != ConditionAnswer::Met && isBlank(line.reason))
            missing << problem(
                "conditions",
                QCoreApplication::translate("Approvals", "The reason is missing: %1").arg(line.condition));
    }
}

bool isDecidedHere(const Approval &approval, Office office)
{
    return office == Office::SectionManager || isOwnJudgement(approval);
}

/// Whether the one who decides is the one who asks (Art. 14(1)(1)).
bool isSelfApproval(const Approval &approval, const ApprovalPeople &people, const ApprovalVerdict &verdict)
{
    if (isOwnJudgement(approval))
        return false;
    if (approval.requester && approval.requester == verdict.approver && verdict.delegated != true)
        return true;
    // Names are compared as they are found, so that a space or a variant does not hide the same person.
    const auto isAsker = [&](const QString &name) {
        const QString key = searchKey(name);
        return !key.isEmpty()
            && (key == searchKey(people.requesterName) || key == searchKey(approval.applicant));
    };
    return isAsker(verdict.decidedBy) || (verdict.delegated != true && isAsker(verdict.approverName));
}

void checkPersons(const Approval &approval, const ApprovalPeople &people, Office office,
                  const ApprovalVerdict &verdict, QList<Problem> &problems)
{
    if (isDecidedHere(approval, office) && !verdict.approver)
        problems << problem("approver", QCoreApplication::translate("Approvals", "Who decides is missing."));
    if (!isDecidedHere(approval, office) && isBlank(verdict.approverName))
        problems << problem(
            "approver_name",
            QCoreApplication::translate("Approvals", "Who decided for the office is missing."));
    if (verdict.delegated == true && isBlank(verdict.decidedBy))
        problems << problem("decided_by",
                            QCoreApplication::translate("Approvals", "It was delegated: write who decided."));
    if (isSelfApproval(approval, people, verdict) && isBlank(verdict.selfApprovalReason))
        problems << problem(
            "self_approval_reason",
            QCoreApplication::translate("Approvals",
                                        "The applicant must not decide. Let another decide, or write why "
                                        "nobody else could."));
}

void checkApproving(const Policy &policy, const Approval &approval, const ApprovalPeople &people,
                    Office office, const ApprovalVerdict &verdict, QList<Problem> &problems)
{
    problems << missingToSend(policy, approval, people);
    for (const ApprovalCondition &line : approval.conditions) {
        if (line.answer == ConditionAnswer::NotMet)
            problems << problem(
                "conditions",
                QCoreApplication::translate("Approvals", "It cannot be approved while this is not met: %1")
                    .arg(line.condition));
    }
    if (!isDecidedHere(approval, office) && !approval.sentOn.isValid())
        problems << problem(
            "sent_on", QCoreApplication::translate("Approvals", "When the application was sent is missing."));
    const PolicyApprovalKind *kind = findApprovalKind(policy, approval.kind);
    if (kind && kind->limited && !verdict.validUntil.isValid())
        problems << problem("valid_until",
                            QCoreApplication::translate("Approvals", "Until when it holds is missing."));
    if (verdict.validUntil.isValid()
        && verdict.validUntil < (verdict.validFrom.isValid() ? verdict.validFrom : verdict.decidedOn))
        problems << problem("valid_until",
                            QCoreApplication::translate("Approvals", "It would end before it begins."));
}

} // namespace

// What the pack says --------------------------------------------------------

const PolicyApprovalKind *findApprovalKind(const Policy &policy, std::optional<ApprovalKind> kind)
{
    if (!kind)
        return nullptr;
    const QLatin1String id(approvalKinds[std::size_t(*kind)].key);
    const auto found = std::find_if(policy.approvals.cbegin(), policy.approvals.cend(),
                                    [&](const PolicyApprovalKind &known) { return known.id == id; });
    return found == policy.approvals.cend() ? nullptr : &*found;
}

std::optional<Office> officeOf(const QString &id)
{
    for (std::size_t i = 1; i < std::size(offices); ++i) {
        if (id == QLatin1String(offices[i].key))
            return Office(i);
    }
    return std::nullopt;
}

QString officeTitle(const Policy &policy, Office office)
{
    const Choice &choice = offices[std::size_t(office)];
    const PolicyOffice *known = policy.findOffice(QLatin1String(choice.key));
    return known ? known->title : labelOf(choice);
}

bool isOwnJudgement(const Approval &approval)
{
    return approval.kind == ApprovalKind::LevelJudgement;
}

Id<Staff> sectionManager(const Records &records)
{
    const QDate today = records.clock().today();
    for (const Stored &stored : records.list(Staff::spec)) {
        const auto staff = fromValues<Staff>(stored.values);
        const bool isHere = !staff.leftOn.isValid() || staff.leftOn > today;
        if (staff.office == Office::SectionManager && isHere)
            return {stored.id};
    }
    return {};
}

QString approvalNumber(const Records &records, Id<Approval> link, const QString &written)
{
    const auto approval = records.find(link);
    return approval ? approval->number : written;
}

ApprovalPeople peopleOf(const Approval &approval, const Records &records)
{
    ApprovalPeople people {sectionManager(records), {}, {}};
    if (const auto requester = records.find(approval.requester))
        people.requesterName = requester->name;
    const QDate today = records.clock().today();
    for (const Stored &stored : records.list(OfficeHolder::spec)) {
        const auto holder = fromValues<OfficeHolder>(stored.values);
        const bool isOver = holder.validUntil.isValid() && holder.validUntil < today;
        if (people.manager && holder.staff == people.manager && holder.office && !isOver)
            people.managersOffices << *holder.office;
    }
    return people;
}

// Who decides ---------------------------------------------------------------

ApprovalRoute routeOf(const PolicyApprovalKind &kind, const Approval &approval, const ApprovalPeople &people)
{
    ApprovalRoute route;
    for (const QString &id : kind.approvers) {
        if (const auto office = officeOf(id))
            route.offices << *office;
    }
    if (!kind.decidedHere && route.offices.size() == 1 && people.managersOffices.contains(route.offices[0])) {
        route.offices = {Office::SectionManager};
        route.why
            = QCoreApplication::translate("Approvals", "The section manager holds the deciding office.");
    }
    if (route.offices != QList<Office> {Office::SectionManager}) {
        route.way = route.offices.size() > 1 ? ApprovalWay::OfficesTogether : ApprovalWay::OfficeAbove;
        return route;
    }
    if (!isManagersOwn(approval, people) || isOwnJudgement(approval))
        return route;
    if (!isBlank(approval.selfApprovalReason)) {
        route.why = QCoreApplication::translate(
            "Approvals", "The section manager decides on the own application for the reason written.");
        return route;
    }
    return {ApprovalWay::OfficeAbove,
            {Office::DepartmentOfficer},
            QCoreApplication::translate("Approvals",
                                        "The section manager applies, so the department security officer "
                                        "decides: nobody decides on an own application.")};
}

Approval withRoute(Approval approval, const ApprovalRoute &route)
{
    if (route.offices.isEmpty())
        return approval;
    approval.approverOffice = route.offices.first();
    QList<OtherDecision> others;
    for (const Office office : route.offices.mid(1)) {
        const auto known = std::find_if(approval.otherDecisions.cbegin(), approval.otherDecisions.cend(),
                                        [&](const OtherDecision &other) { return other.office == office; });
        others << (known == approval.otherDecisions.cend() ? OtherDecision {office, {}, {}, {}, {}} : *known);
    }
    approval.otherDecisions = others;
    return approval;
}

// Applying ------------------------------------------------------------------

QStringList conditionsOf(const Policy &policy, const PolicyApprovalKind &kind)
{
    QStringList conditions = kind.conditions;
    const PolicyChecklist *list = findList(policy, kind);
    if (!list)
        return conditions;
    // A list for several kinds names in the article which question is whose.
    const bool isShared
        = std::any_of(list->items.cbegin(), list->items.cend(),
                      [&](const PolicyChecklist::Item &item) { return item.article == kind.article; });
    for (const PolicyChecklist::Item &item : list->items) {
        if (!isShared || item.article == kind.article)
            conditions << item.text;
    }
    return conditions;
}

Approval blankApproval(const Policy &policy, ApprovalKind kind, QDate today)
{
    Approval approval;
    approval.kind = kind;
    approval.requestedOn = today;
    const PolicyApprovalKind *known = findApprovalKind(policy, kind);
    if (!known)
        return approval;
    approval.title = known->title;
    approval.content
        = QCoreApplication::translate("Approvals", "Approval is asked for: %1").arg(known->title);
    for (const QString &item : known->particulars)
        approval.particulars << ApprovalParticular {item, {}};
    for (const QString &condition : conditionsOf(policy, *known))
        approval.conditions << ApprovalCondition {condition, {}, {}};
    return withRoute(approval, routeOf(*known, approval, {}));
}

void writeParticulars(Approval &approval, const QStringList &texts)
{
    for (qsizetype i = 0; i < std::min(approval.particulars.size(), texts.size()); ++i)
        approval.particulars[i].text = texts.at(i);
}

Approval withLines(const Policy &policy, Approval approval)
{
    if (!approval.kind)
        return approval;
    const Approval blank = blankApproval(policy, *approval.kind, approval.requestedOn);
    if (approval.particulars.isEmpty())
        approval.particulars = blank.particulars;
    if (approval.conditions.isEmpty())
        approval.conditions = blank.conditions;
    return approval;
}

Approval renewalOf(const Policy &policy, const Approval &approval, Id<Approval> id, QDate today)
{
    if (!approval.kind)
        return {};
    Approval renewal = blankApproval(policy, *approval.kind, today);
    renewal.renewalOf = id;
    renewal.title = approval.title;
    renewal.requester = approval.requester;
    renewal.applicant = approval.applicant;
    renewal.content = approval.content;
    renewal.reason = approval.reason;
    renewal.concerns = approval.concerns;
    renewal.asset = approval.asset;
    renewal.system = approval.system;
    renewal.confidentiality = approval.confidentiality;
    for (ApprovalParticular &line : renewal.particulars)
        line.text = particularText(approval, line.item);
    for (const ApprovalParticular &line : approval.particulars) {
        const bool isKnown
            = std::any_of(renewal.particulars.cbegin(), renewal.particulars.cend(),
                          [&](const ApprovalParticular &known) { return known.item == line.item; });
        if (!isKnown)
            renewal.particulars << line;
    }
    if (approval.validUntil.isValid())
        renewal.validFrom = std::max(approval.validUntil.addDays(1), today);
    return renewal;
}

QList<Problem> missingToSend(const Policy &policy, const Approval &approval, const ApprovalPeople &people)
{
    QList<Problem> missing;
    const PolicyApprovalKind *kind = findApprovalKind(policy, approval.kind);
    if (!kind) {
        missing << problem("kind",
                           QCoreApplication::translate("Approvals", "The kind of approval is missing."));
        return missing;
    }
    if (isBlank(approval.title))
        missing << problem("title", QCoreApplication::translate("Approvals", "The title is missing."));
    checkRequester(*kind, approval, people, missing);
    if (!approval.requestedOn.isValid())
        missing << problem(
            "requested_on",
            QCoreApplication::translate("Approvals", "The day of the application is missing."));
    if (isBlank(approval.content))
        missing << problem("content",
                           QCoreApplication::translate("Approvals", "What is applied for is not written."));
    if (isBlank(approval.reason))
        missing << problem("reason",
                           QCoreApplication::translate("Approvals", "Why it is needed is not written."));
    for (const QString &item : kind->particulars) {
        if (isBlank(particularText(approval, item)))
            missing << problem("particulars",
                               QCoreApplication::translate("Approvals", "Not written yet: %1").arg(item));
    }
    if (approval.conditions.isEmpty() && !kind->conditions.isEmpty())
        missing << problem("conditions",
                           QCoreApplication::translate("Approvals", "The conditions are not answered."));
    checkConditions(approval, missing);
    return missing;
}

// Deciding ------------------------------------------------------------------

QList<Office> openOffices(const Approval &approval)
{
    const bool isAnew = !changedSinceApproval(approval).isEmpty();
    QList<Office> open;
    if (!approval.decision || isAnew)
        open << approval.approverOffice.value_or(Office::SectionManager);
    for (const OtherDecision &other : approval.otherDecisions) {
        if (other.office && (!other.decision || isAnew))
            open << *other.office;
    }
    return open;
}

QList<Problem> problemsOf(const Policy &policy, const Approval &approval, const ApprovalPeople &people,
                          Office office, const ApprovalVerdict &verdict)
{
    QList<Problem> problems;
    if (!verdict.decision)
        problems << problem("decision",
                            QCoreApplication::translate("Approvals", "The decision is not chosen."));
    if (!verdict.decidedOn.isValid())
        problems << problem("decided_on",
                            QCoreApplication::translate("Approvals", "The day of the decision is missing."));
    else if (approval.requestedOn.isValid() && verdict.decidedOn < approval.requestedOn)
        problems << problem("decided_on",
                            QCoreApplication::translate("Approvals", "Decided before it was requested."));
    if (verdict.decision == ApprovalDecision::Withdrawn) {
        if (isBlank(verdict.endReason))
            problems << problem("end_reason",
                                QCoreApplication::translate("Approvals", "Why it is withdrawn is missing."));
        return problems;
    }
    checkPersons(approval, people, office, verdict, problems);
    if (verdict.decision == ApprovalDecision::Approved)
        checkApproving(policy, approval, people, office, verdict, problems);
    return problems;
}

namespace {

/// Where several offices decide, one that agrees does not take away the conditions of another.
void attach(Approval &approval, const ApprovalVerdict &verdict)
{
    for (const AttachedCondition &condition : verdict.attachedConditions) {
        if (!isBlank(condition.condition) && !approval.attachedConditions.contains(condition))
            approval.attachedConditions << condition;
    }
    if (verdict.validFrom.isValid())
        approval.validFrom = verdict.validFrom;
    if (verdict.validUntil.isValid())
        approval.validUntil = verdict.validUntil;
    if (verdict.paperReceivedOn.isValid())
        approval.paperReceivedOn = verdict.paperReceivedOn;
    if (!verdict.keptAt.isEmpty())
        approval.keptAt = verdict.keptAt;
}

/// Every decision before the change counts no more.
void beginAnew(Approval &approval)
{
    approval.approvedParts.clear();
    approval.decision.reset();
    for (OtherDecision &other : approval.otherDecisions)
        other.decision.reset();
}

} // namespace

Approval decided(Approval approval, Office office, const ApprovalVerdict &verdict)
{
    if (!changedSinceApproval(approval).isEmpty())
        beginAnew(approval);
    attach(approval, verdict);
    if (verdict.decision == ApprovalDecision::Withdrawn) {
        approval.decision = verdict.decision;
        approval.decidedOn = verdict.decidedOn;
        approval.endReason = verdict.endReason;
        return approval;
    }
    for (OtherDecision &other : approval.otherDecisions) {
        if (other.office != office)
            continue;
        other.name = verdict.approverName;
        other.decision = verdict.decision;
        other.decidedOn = verdict.decidedOn;
        other.officialNumber = verdict.officialNumber;
        return approval;
    }
    approval.approverOffice = office;
    approval.approver = verdict.approver;
    approval.approverName = verdict.approverName;
    approval.delegated = verdict.delegated;
    approval.decidedBy = verdict.decidedBy;
    approval.selfApprovalReason = verdict.selfApprovalReason;
    approval.decision = verdict.decision;
    approval.decidedOn = verdict.decidedOn;
    if (!verdict.officialNumber.isEmpty())
        approval.officialNumber = verdict.officialNumber;
    return approval;
}

Approval sentOut(Approval approval, QDate on)
{
    if (!changedSinceApproval(approval).isEmpty())
        beginAnew(approval);
    approval.sentOn = on;
    return approval;
}

// Standing ------------------------------------------------------------------

ApprovalStanding standingOf(const Approval &approval, QDate today)
{
    const std::optional<ApprovalState> state
        = fromValues<Approval>(Approval::spec.derive(toValues(approval))).state;
    switch (state.value_or(ApprovalState::Requested)) {
    case ApprovalState::Requested:
    case ApprovalState::PartlyApproved:
        return ApprovalStanding::Waiting;
    case ApprovalState::Refused:
        return ApprovalStanding::Refused;
    case ApprovalState::Withdrawn:
        return ApprovalStanding::Withdrawn;
    case ApprovalState::ToApproveAgain:
        return ApprovalStanding::ToApproveAgain;
    case ApprovalState::Approved:
        break;
    }
    if (approval.endedOn.isValid() && approval.endedOn <= today)
        return ApprovalStanding::Ended;
    if (approval.validUntil.isValid() && approval.validUntil < today)
        return ApprovalStanding::Expired;
    if (approval.validFrom.isValid() && approval.validFrom > today)
        return ApprovalStanding::NotYetValid;
    if (approval.validUntil.isValid() && today.daysTo(approval.validUntil) <= daysOfNotice)
        return ApprovalStanding::Expiring;
    return ApprovalStanding::Valid;
}

QString labelOf(ApprovalStanding standing)
{
    switch (standing) {
    case ApprovalStanding::Waiting:
        return translated(QT_TRANSLATE_NOOP("Approvals", "Waiting"));
    case ApprovalStanding::Refused:
        return translated(QT_TRANSLATE_NOOP("Approvals", "Refused"));
    case ApprovalStanding::Withdrawn:
        return translated(QT_TRANSLATE_NOOP("Approvals", "Withdrawn"));
    case ApprovalStanding::ToApproveAgain:
        return translated(QT_TRANSLATE_NOOP("Approvals", "To be approved again"));
    case ApprovalStanding::NotYetValid:
        return translated(QT_TRANSLATE_NOOP("Approvals", "Not yet valid"));
    case ApprovalStanding::Valid:
        return translated(QT_TRANSLATE_NOOP("Approvals", "Valid"));
    case ApprovalStanding::Expiring:
        return translated(QT_TRANSLATE_NOOP("Approvals", "Expires soon"));
    case ApprovalStanding::Expired:
        return translated(QT_TRANSLATE_NOOP("Approvals", "Expired"));
    case ApprovalStanding::Ended:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Approvals", "Ended"));
}

} // namespace mamori
