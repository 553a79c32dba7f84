// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/access_approval.h"
#include "model/registers/disposal.h"
#include "model/registers/provision.h"
#include "model/registers/user_id.h"
#include "model/rules/duty_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

using ApprovalCase = CaseOf<Approval>;

constexpr char decideTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "See the applications through until every office has decided");
constexpr char answerTask[] = QT_TRANSLATE_NOOP(
    "DutyTask", "Complete the applications: particulars, conditions and where they are kept");
constexpr char anotherTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Write who asked, so that nobody approves the own wish");

bool isAlive(const Approval &a)
{
    return a.state != ApprovalState::Refused && a.state != ApprovalState::Withdrawn;
}

bool isOfKind(const ApprovalCase &c)
{
    return c->kind && qsizetype(*c->kind) == c.ask.choice && isAlive(c.record);
}

const PolicyApprovalKind *kindOf(const ApprovalCase &c)
{
    if (!c->kind)
        return nullptr;
    const QLatin1String id(approvalKinds[std::size_t(*c->kind)].key);
    const QList<PolicyApprovalKind> &kinds = c.world.policy->approvals;
    const auto found = std::find_if(kinds.cbegin(), kinds.cend(),
                                    [&](const PolicyApprovalKind &kind) { return kind.id == id; });
    return found == kinds.cend() ? nullptr : &*found;
}

/// Whether somebody of this office can give what `needed` has to give. The offices above the section sign
/// themselves; who administers terminals, networks or procedures is settled by each section.
bool signsFor(const QString &needed, std::optional<Office> signedBy)
{
    if (!signedBy || *signedBy == Office::None || *signedBy == Office::SystemHandler)
        return false;
    static const QStringList ofTheCity {QStringLiteral("ciso"), QStringLiteral("general_officer"),
                                        QStringLiteral("department_officer")};
    return !ofTheCity.contains(needed) || needed == QLatin1String(offices[std::size_t(*signedBy)].key);
}

/// Whether an office has approved, by the first decision or by a further one.
bool isSignedBy(const QString &office, const ApprovalCase &c)
{
    std::optional<Office> first = c->approverOffice;
    if (!first && c->approver)
        first = c.world.offices->value(c->approver.value, Office::None);
    if (c->decision == ApprovalDecision::Approved && signsFor(office, first))
        return true;
    return std::any_of(c->otherDecisions.cbegin(), c->otherDecisions.cend(), [&](const OtherDecision &other) {
        return other.decision == ApprovalDecision::Approved && signsFor(office, other.office);
    });
}

bool isSignedByAll(const ApprovalCase &c)
{
    const PolicyApprovalKind *kind = kindOf(c);
    return !kind || std::all_of(kind->approvers.cbegin(), kind->approvers.cend(), [&](const QString &office) {
        return isSignedBy(office, c);
    });
}

/// The day on which the last office had decided.
QDate decidedOn(const Approval &a)
{
    QDate last = a.decidedOn;
    for (const OtherDecision &other : a.otherDecisions)
        last = std::max(last, other.decidedOn);
    return last;
}

QString approverOf(const ApprovalCase &c)
{
    return c->approverName.isEmpty() ? c.world.nameOf(c->approver) : c->approverName;
}

/// Approved by every office that the kind asks for, before it begins.
DutyFinding granted(const ApprovalCase &c)
{
    const QDate on = decidedOn(c.record);
    return Judgement(true, c->validFrom)
        .needs(c->state == ApprovalState::Approved || c->state == ApprovalState::PartlyApproved,
               QT_TRANSLATE_NOOP("DutyFinding", "it is not approved"))
        .needs(c->state == ApprovalState::Approved,
               QT_TRANSLATE_NOOP("DutyFinding", "another office has not decided yet"))
        .needs(isSignedByAll(c),
               QT_TRANSLATE_NOOP("DutyFinding", "an office that has to agree has not signed"))
        .needs(on.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "when it was decided is not written"))
        .violatedIf(c->validFrom.isValid() && on > c->validFrom, c->validFrom,
                    QT_TRANSLATE_NOOP("DutyFinding", "it began before it was approved"))
        .fulfilled(on, approverOf(c));
}

bool isAnswered(const ApprovalCondition &line)
{
    return line.answer == ConditionAnswer::Met
        || (line.answer == ConditionAnswer::NotApplicable && !line.reason.trimmed().isEmpty());
}

/// The line with the question of the list; a list that was written in other words has it at its place.
const ApprovalCondition *lineOf(const ApprovalCase &c)
{
    for (const ApprovalCondition &line : c->conditions) {
        if (line.condition == c.ask.listItem)
            return &line;
    }
    return c.ask.choice >= 0 && c.ask.choice < c->conditions.size() ? &c->conditions.at(c.ask.choice)
                                                                    : nullptr;
}

QDate answeredOn(const Approval &a)
{
    return a.decidedOn.isValid() ? a.decidedOn : a.requestedOn;
}

/// One question of the kind's list is answered.
DutyFinding conditionMet(const ApprovalCase &c)
{
    const PolicyApprovalKind *kind = isAlive(c.record) ? kindOf(c) : nullptr;
    if (!kind || kind->checklist != c.ask.list)
        return {};
    const ApprovalCondition *line = lineOf(c);
    const bool isOpen = !line || !line->answer;
    if (!isOpen && line->answer == ConditionAnswer::NotApplicable && isAnswered(*line))
        return DutyFinding::notApplied(answeredOn(c.record), approverOf(c));
    return Judgement(true, c->validFrom)
        .needs(!isOpen, QT_TRANSLATE_NOOP("DutyFinding", "whether its condition is met is not answered"))
        .needs(isOpen || isAnswered(*line), QT_TRANSLATE_NOOP("DutyFinding", "its condition is not met"))
        .needs(!c->reason.isEmpty() || !c->content.isEmpty() || !c->particulars.isEmpty(),
               QT_TRANSLATE_NOOP("DutyFinding", "the application says nothing about it"))
        .fulfilled(answeredOn(c.record), approverOf(c));
}

/// All conditions of the kind are answered.
DutyFinding conditionsMet(const ApprovalCase &c)
{
    return Judgement(true, c->validFrom)
        .needs(!c->conditions.isEmpty(), QT_TRANSLATE_NOOP("DutyFinding", "its conditions are not written"))
        .needs(std::all_of(c->conditions.cbegin(), c->conditions.cend(), isAnswered),
               QT_TRANSLATE_NOOP("DutyFinding", "its conditions are not all met"))
        .fulfilled(answeredOn(c.record), approverOf(c));
}

/// What the approver attached was kept.
DutyFinding attachedKept(const ApprovalCase &c)
{
    const QList<AttachedCondition> &lines = c->attachedConditions;
    QDate last;
    for (const AttachedCondition &line : lines)
        last = std::max(last, line.checkedOn);
    const bool isBroken = std::any_of(lines.cbegin(), lines.cend(),
                                      [](const AttachedCondition &line) { return line.kept == false; });
    const bool isChecked = std::all_of(lines.cbegin(), lines.cend(), [](const AttachedCondition &line) {
        return line.kept.has_value() && line.checkedOn.isValid();
    });
    return Judgement(!lines.isEmpty(), c->validUntil)
        .violatedIf(isBroken, last,
                    QT_TRANSLATE_NOOP("DutyFinding", "a condition of the approval was not kept"))
        .needs(isChecked,
               QT_TRANSLATE_NOOP("DutyFinding",
                                 "whether the conditions of the approval are kept is not written"))
        .fulfilled(last);
}

bool isStated(const Approval &a)
{
    return !a.particulars.isEmpty()
        && std::none_of(a.particulars.cbegin(), a.particulars.cend(),
                        [](const ApprovalParticular &line) { return line.text.trimmed().isEmpty(); });
}

/// The application states what its kind asks for, and was sent where it goes.
DutyFinding stated(const ApprovalCase &c)
{
    const PolicyApprovalKind *kind = kindOf(c);
    return Judgement(true, c->validFrom)
        .needs(isStated(c.record),
               QT_TRANSLATE_NOOP("DutyFinding", "the particulars of the application are empty"))
        .needs((kind && kind->decidedHere) || c->sentOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "the application has not been sent"))
        .fulfilled(c->sentOn.isValid() ? c->sentOn : c->requestedOn, c->applicant);
}

/// It says for whom and until when.
DutyFinding limited(const ApprovalCase &c)
{
    return Judgement(true, c->validFrom)
        .needs(c->concerns || !c->applicant.isEmpty(),
               QT_TRANSLATE_NOOP("DutyFinding", "for whom it is approved is not written"))
        .needs(!c->reason.isEmpty(), QT_TRANSLATE_NOOP("DutyFinding", "why it is needed is not written"))
        .needs(c->validUntil.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "until when it holds is not written"))
        .fulfilled(answeredOn(c.record), approverOf(c));
}

/// Art. 41(5): papers of the approval are made and kept.
DutyFinding documented(const ApprovalCase &c)
{
    return Judgement(c->state == ApprovalState::Approved)
        .needs(!c->content.isEmpty() && isStated(c.record),
               QT_TRANSLATE_NOOP("DutyFinding", "what was approved is not written"))
        .needs(!c->keptAt.isEmpty(),
               QT_TRANSLATE_NOOP("DutyFinding", "where its papers are kept is not written"))
        .fulfilled(decidedOn(c.record), approverOf(c));
}

/// Art. 14(1)(1): one asks, another approves, or it says why nobody else could.
DutyFinding byAnother(bool isDecided, bool isAskerKnown, bool isSame, const QString &reason, QDate on,
                      const QString &who)
{
    return Judgement(isDecided)
        .needs(isAskerKnown, QT_TRANSLATE_NOOP("DutyFinding", "who asked for it is not written"))
        .violatedIf(isSame && reason.trimmed().isEmpty(), on,
                    QT_TRANSLATE_NOOP("DutyFinding", "who asked approved it without a reason"))
        .fulfilled(on, who);
}

DutyFinding approvedByAnother(const ApprovalCase &c)
{
    const bool isWish = c->kind != ApprovalKind::LevelJudgement;
    return byAnother(isWish && c->approver, c->requester || !c->applicant.isEmpty(),
                     c->approver == c->requester, c->selfApprovalReason, c->decidedOn, approverOf(c));
}

DutyFinding disposedByAnother(const CaseOf<Disposal> &c)
{
    return byAnother(bool(c->approvedBy), bool(c->requester), c->approvedBy == c->requester,
                     c->selfApprovalReason, c->approvedOn, c.world.nameOf(c->approvedBy));
}

DutyFinding confirmedByAnother(const CaseOf<Provision> &c)
{
    return byAnother(bool(c->confirmedBy), bool(c->providedBy), c->confirmedBy == c->providedBy,
                     c->selfConfirmationReason, c->confirmedOn, c.world.nameOf(c->confirmedBy));
}

DutyFinding idByAnother(const CaseOf<UserId> &c)
{
    const bool isOwn = c->approvedBy == c->requester
        || std::any_of(c->holders.cbegin(), c->holders.cend(),
                       [&](const IdHolder &holder) { return holder.staff == c->approvedBy; });
    return byAnother(bool(c->approvedBy), c->requester || !c->holders.isEmpty(), isOwn, c->selfApprovalReason,
                     c->approvedOn, c.world.nameOf(c->approvedBy));
}

DutyFinding accessByAnother(const CaseOf<AccessApproval> &c)
{
    return byAnother(bool(c->approvedBy), bool(c->staff), c->approvedBy == c->staff, {}, c->approvedOn,
                     c.world.nameOf(c->approvedBy));
}

/// Most applications are of another kind: they are not looked at.
template <auto judge>
DutyFinding judgedOfKind(const ApprovalCase &c)
{
    return isOfKind(c) ? judge(c) : DutyFinding();
}

template <auto judge>
constexpr DutyRule ofKind(const char *id, const char *task)
{
    return recordRule<judgedOfKind<judge>>(
        id, task, {.alsoReads = {reads<Staff>()}, .choices = choicesOf<ApprovalKind>});
}

constexpr DutyRule rules[] = {
    ofKind<granted>("approval-granted", decideTask),
    ofKind<conditionsMet>("approval-conditions-met", answerTask),
    ofKind<attachedKept>("approval-conditions-kept",
                         QT_TRANSLATE_NOOP("DutyTask", "Check whether the conditions of approvals are kept")),
    ofKind<stated>("approval-stated", answerTask),
    ofKind<limited>("approval-limited", answerTask),
    ofKind<documented>("approval-documented", answerTask),
    recordRule<conditionMet>("approval-condition-met", answerTask, {.ofListItem = true}),
    recordRule<approvedByAnother>("approval-by-another", anotherTask),
    recordRule<disposedByAnother>("disposal-by-another", anotherTask),
    recordRule<confirmedByAnother>("provision-by-another", anotherTask),
    recordRule<idByAnother>("id-by-another", anotherTask),
    recordRule<accessByAnother>("access-by-another", anotherTask),
};

} // namespace

std::span<const DutyRule> approvalRules()
{
    return rules;
}

} // namespace mamori
