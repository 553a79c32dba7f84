// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/cloud_service.h"
#include "model/registers/licence.h"
#include "model/rules/approval_days.h"
#include "model/rules/duty_sheet.h"

namespace mamori {

namespace {

using CloudCase = CaseOf<CloudService>;

bool isUsed(const CloudCase &c)
{
    return c->phase != CloudPhase::Ended && !c->endedOn.isValid();
}

/// Approved or in operation: what is only considered owes no answers yet.
bool isTaken(const CloudCase &c)
{
    return isUsed(c) && c->phase != CloudPhase::Considered;
}

bool isConfidential(const CloudCase &c)
{
    return isLevel2(c, Axis::Confidentiality);
}

/// A point that is asked of the service or its provider.
DutyFinding asked(const CloudCase &c)
{
    return rowFinding(c->checks, c.ask, isTaken(c), c->startedOn);
}

/// The same, answered anew within the cycle.
DutyFinding askedRegularly(const CloudCase &c)
{
    DutyFinding finding = asked(c);
    if (finding.state != DutyFindingState::Fulfilled || !isTaken(c))
        return finding;
    return Judgement(true)
        .needs(finding.on.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "when the point was answered is missing"))
        .lasting(finding.on, c.ask);
}

/// The point, and the column in which its content stands.
template <auto column>
DutyFinding askedAndWritten(const CloudCase &c)
{
    DutyFinding finding = asked(c);
    if (finding.state != DutyFindingState::Fulfilled || !isTaken(c))
        return finding;
    return Judgement(true, c->startedOn)
        .needs(isWritten(c.record.*column),
               QT_TRANSLATE_NOOP("DutyFinding", "what was found out about the service is not written"))
        .fulfilled(finding.on);
}

/// Art. 103(1)(5).
DutyFinding multiFactor(const CloudCase &c)
{
    const auto outside = c->outsideAdministrators;
    return Judgement(isTaken(c) && outside != false, c->startedOn)
        .needs(outside.has_value(),
               QT_TRANSLATE_NOOP("DutyFinding", "whether contractors administer it is not answered"))
        .needs(c->multiFactor.has_value(),
               QT_TRANSLATE_NOOP("DutyFinding", "whether they use several factors is not answered"))
        .violatedIf(c->multiFactor == false, c->startedOn,
                    QT_TRANSLATE_NOOP("DutyFinding", "contractors administer it with one factor only"))
        .fulfilled(c->startedOn);
}

QDate approvedOn(const CloudCase &c)
{
    return approvedSince(c.world, c->approval, c->approvedOn);
}

/// Art. 122(1)(3), 122(3)(2): applied for and approved before it starts.
template <bool confidential>
DutyFinding approved(const CloudCase &c)
{
    const QDate on = approvedOn(c);
    return Judgement(isUsed(c) && isConfidential(c) == confidential, c->startedOn)
        .needs(c->requestedOn.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "its use is not applied for"))
        .needs(on.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "it is not approved"))
        .violatedIf(c->startedOn.isValid() && on > c->startedOn, on,
                    QT_TRANSLATE_NOOP("DutyFinding", "it was approved after it had come into use"))
        .fulfilled(on);
}

/// Art. 122(1)(4), 122(3)(3): a manager is named, and the use is confirmed in its cycle.
template <bool confidential>
DutyFinding useConfirmed(const CloudCase &c)
{
    return Judgement(isTaken(c) && isConfidential(c) == confidential, c->startedOn)
        .needs(bool(c->cloudManager), QT_TRANSLATE_NOOP("DutyFinding", "no cloud manager is named"))
        .needs(c->useConfirmedOn.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "its use is not confirmed yet"))
        .lasting(c->useConfirmedOn, c.ask, c.world.nameOf(c->cloudManager));
}

/// Art. 123(1): by level and effect on the work.
DutyFinding considered(const CloudCase &c)
{
    return Judgement(isUsed(c), c->startedOn)
        .needs(hasLevels(c), noLevels)
        .needs(isWritten(c->consideration) && c->consideredOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "how its use was considered is not written"))
        .fulfilled(c->consideredOn);
}

/// Art. 123(2): a requirement is met, or an exception was granted.
DutyFinding selected(const CloudCase &c)
{
    const PolicyException *exception = c.world.find(c->exception);
    const bool granted
        = exception && exception->decision && *exception->decision != ExceptionDecision::Refused;
    const DutyFinding finding = rowFinding(c->selection, c.ask, isUsed(c), c->startedOn);
    return finding.state == DutyFindingState::Violated && granted
        ? DutyFinding::fulfilled(exception->decidedOn)
        : finding;
}

DutyFinding selectedByCertificate(const CloudCase &c)
{
    DutyFinding finding = selected(c);
    if (finding.state != DutyFindingState::Fulfilled || c->exception || !isUsed(c))
        return finding;
    return Judgement(true, c->startedOn)
        .needs(isWritten(c->certificates),
               QT_TRANSLATE_NOOP("DutyFinding", "no audit report or certificate of it is named"))
        .fulfilled(finding.on);
}

/// What has to stand before the contract; without one, before the start.
QDate contractDay(const CloudCase &c)
{
    const Contract *contract = c.world.find(c->contract);
    return contract && contract->concludedOn.isValid() ? contract->concludedOn : c->startedOn;
}

/// Art. 124(2).
DutyFinding beforeContract(const CloudCase &c, QDate on)
{
    const QDate due = contractDay(c);
    return Judgement(isUsed(c), due)
        .needs(on.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "what has to come before the contract is not done"))
        .violatedIf(due.isValid() && on > due, on,
                    QT_TRANSLATE_NOOP("DutyFinding", "what has to come before the contract came after it"))
        .fulfilled(on);
}

DutyFinding specifiedBeforeContract(const CloudCase &c)
{
    return beforeContract(c, c->specCheckedOn);
}

DutyFinding approvedBeforeContract(const CloudCase &c)
{
    return beforeContract(c, approvedOn(c));
}

DutyFinding contracted(const CloudCase &c)
{
    const Contract *contract = c.world.find(c->contract);
    const QDate concluded = contract ? contract->concludedOn : QDate();
    return Judgement(isTaken(c), c->startedOn)
        .needs(contract, QT_TRANSLATE_NOOP("DutyFinding", "its contract is not linked"))
        .needs(concluded.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "its contract is not concluded"))
        .fulfilled(concluded);
}

/// Art. 124(4): the approval and who was named are on record.
DutyFinding managerNamed(const CloudCase &c)
{
    return Judgement(isUsed(c) && approvedOn(c).isValid(), c->startedOn)
        .needs(c->cloudManager && c->appointedOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "no cloud manager is named"))
        .fulfilled(c->appointedOn, c.world.nameOf(c->cloudManager));
}

DutyFinding reported(const CloudCase &c)
{
    return Judgement(isTaken(c))
        .needs(c->reportedOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "its entry in the ledger is not reported"))
        .fulfilled(c->reportedOn);
}

/// Art. 126(1): what changed is in the ledger, and told.
template <auto column>
DutyFinding changesFollowed(const CloudCase &c)
{
    QDate due;
    QDate last;
    bool open = false;
    for (const CloudChange &change : c->changes) {
        const QDate on = change.*column;
        if (!on.isValid() && !open) {
            open = true;
            due = change.changedOn;
        }
        last = std::max(last, on);
    }
    return Judgement(!c->changes.isEmpty(), due)
        .needs(!open, QT_TRANSLATE_NOOP("DutyFinding", "a change is not brought into the ledger or not told"))
        .fulfilled(last);
}

DutyFinding trainingChecked(const CloudCase &c)
{
    return Judgement(isTaken(c))
        .needs(
            c->trainingCheckedOn.isValid(),
            QT_TRANSLATE_NOOP("DutyFinding", "whether others are trained by their own side is not confirmed"))
        .fulfilled(c->trainingCheckedOn);
}

/// Art. 127(1): nothing is left when the use ends.
DutyFinding endConfirmed(const CloudCase &c)
{
    return Judgement(!isUsed(c), c->endedOn)
        .needs(isWritten(c->endedHow),
               QT_TRANSLATE_NOOP("DutyFinding", "how its information was disposed of is not written"))
        .needs(c->endConfirmedOn.isValid() && c->endConfirmedBy,
               QT_TRANSLATE_NOOP("DutyFinding", "nobody has confirmed that its information is gone"))
        .fulfilled(c->endConfirmedOn, c.world.nameOf(c->endConfirmedBy));
}

/// Art. 113(2): software of others on a cloud.
DutyFinding termsChecked(const CaseOf<Licence> &c)
{
    return Judgement(c->cloudService && !c->endedOn.isValid())
        .needs(c->termsCheckedOn.isValid() && isWritten(c->termsConfirmed),
               QT_TRANSLATE_NOOP("DutyFinding", "its terms for use on a cloud are not confirmed"))
        .fulfilled(c->termsCheckedOn);
}

constexpr char askTask[] = QT_TRANSLATE_NOOP("DutyTask", "Ask the cloud providers what has to be known");
constexpr char approvalTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Take the steps before a cloud service is used: weigh, ask, contract");
constexpr char careTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Look after the cloud services in use and their end");
constexpr char noCloud[] = QT_TRANSLATE_NOOP("DutyFinding", "no cloud service is entered in the register");

template <auto judge>
constexpr DutyRule withContract(const char *id)
{
    return recordRule<judge>(
        id, approvalTask,
        {.none = noCloud, .alsoReads = {reads<Contract>("contract"), reads<Approval>("approval")}});
}

template <auto judge>
constexpr DutyRule withApproval(const char *id)
{
    return recordRule<judge>(id, approvalTask, {.alsoReads = {reads<Approval>("approval")}});
}

template <auto judge>
constexpr DutyRule withException(const char *id)
{
    return recordRule<judge>(id, approvalTask,
                             {.none = noCloud, .alsoReads = {reads<PolicyException>("exception")}});
}

constexpr DutyRule rules[] = {
    recordRule<asked>("cloud-asked", askTask, {.none = noCloud}),
    recordRule<askedRegularly>("cloud-asked-regularly", askTask, {.none = noCloud}),
    recordRule<askedAndWritten<&CloudService::encryption>>("cloud-encryption", askTask, {.none = noCloud}),
    recordRule<askedAndWritten<&CloudService::logs>>("cloud-logs", askTask, {.none = noCloud}),
    recordRule<askedAndWritten<&CloudService::capacity>>("cloud-capacity", askTask, {.none = noCloud}),
    recordRule<multiFactor>("cloud-multi-factor", askTask),
    withApproval<approved<true>>("cloud-approved-confidential"),
    withApproval<approved<false>>("cloud-approved-other"),
    recordRule<useConfirmed<true>>("cloud-confirmed-confidential", careTask),
    recordRule<useConfirmed<false>>("cloud-confirmed-other", careTask),
    recordRule<considered>("cloud-considered", approvalTask, {.none = noCloud}),
    withException<selected>("cloud-selected"),
    withException<selectedByCertificate>("cloud-selected-certificate"),
    withContract<specifiedBeforeContract>("cloud-specification-met"),
    withContract<approvedBeforeContract>("cloud-approved-before-contract"),
    withContract<contracted>("cloud-contracted"),
    withApproval<managerNamed>("cloud-manager-named"),
    recordRule<reported>("cloud-reported", careTask),
    recordRule<changesFollowed<&CloudChange::ledgerOn>>("cloud-changes-in-ledger", careTask),
    recordRule<changesFollowed<&CloudChange::reportedOn>>("cloud-changes-reported", careTask),
    recordRule<trainingChecked>("cloud-training-checked", careTask),
    recordRule<endConfirmed>("cloud-end-confirmed", careTask),
    recordRule<termsChecked>("licence-cloud-terms", careTask),
};

} // namespace

std::span<const DutyRule> cloudRules()
{
    return rules;
}

} // namespace mamori
