// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/clock.h"
#include "model/registers/consultation.h"
#include "model/registers/exception.h"
#include "model/registers/finding.h"
#include "model/registers/received_order.h"
#include "model/registers/sns_account.h"
#include "model/registers/violation.h"
#include "model/rules/duty_sheet.h"

namespace mamori {

namespace {

// Consultations
// ---------------------------------------------------------------------------------------------------------

using ConsultationCase = CaseOf<Consultation>;

/// Art. 11(1)(3): the section's opinion reaches the department officer.
DutyFinding opinionPassedOn(const ConsultationCase &c)
{
    return Judgement(c->kind == ConsultationKind::Opinion)
        .needs(c->passedOn.isValid() && isWritten(c->passedTo),
               QT_TRANSLATE_NOOP("DutyFinding", "the opinion is not handed on yet"))
        .fulfilled(c->passedOn);
}

/// Art. 40(2): a doubt is followed by an instruction.
DutyFinding instructed(const ConsultationCase &c)
{
    return Judgement(c->kind == ConsultationKind::Measures, c->askedOn)
        .needs(c->givenOn.isValid() && isWritten(c->instruction) && c->givenBy,
               QT_TRANSLATE_NOOP("DutyFinding", "no instruction has been given yet"))
        .fulfilled(c->givenOn, c.world.nameOf(c->givenBy));
}

// Violations
// ---------------------------------------------------------------------------------------------------------

using ViolationCase = CaseOf<Violation>;

QDate noticedOn(const ViolationCase &c)
{
    return dayInJapan(c->noticedAt);
}

DutyFinding headNotified(const ViolationCase &c, bool concerned)
{
    return Judgement(concerned, noticedOn(c))
        .needs(isWritten(c->notifiedTo) && c->notifiedAt.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "the head of the section concerned has not been told"))
        .fulfilled(dayInJapan(c->notifiedAt), c.world.nameOf(c->noticedBy));
}

bool isSeenHere(const ViolationCase &c)
{
    return c->source == ViolationSource::NoticedHere || c->source == ViolationSource::Check;
}

/// Art. 114(1).
DutyFinding violationNotified(const ViolationCase &c)
{
    return headNotified(c, isSeenHere(c) && c->side.has_value());
}

/// Art. 105(2): a check of the section's systems showed it.
DutyFinding accessNotified(const ViolationCase &c)
{
    return headNotified(c, c->source == ViolationSource::Check && c->side == ViolationSide::OtherSection);
}

/// Art. 83(2), 105(2): what the section was told of was put right.
DutyFinding corrected(const ViolationCase &c, ViolationSource source, bool answers)
{
    return Judgement(c->source == source, noticedOn(c))
        .needs(c->doneOn.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "it is not put right yet"))
        .needs(!answers || c->answeredOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "who told of it has no answer yet"))
        .fulfilled(c->doneOn);
}

DutyFinding browsingCorrected(const ViolationCase &c)
{
    return corrected(c, ViolationSource::UnneededBrowsing, false);
}

DutyFinding accessCorrected(const ViolationCase &c)
{
    return corrected(c, ViolationSource::UnauthorisedAccess, true);
}

bool isOwn(const ViolationCase &c)
{
    return c->side == ViolationSide::Own;
}

DutyFinding officerTold(const ViolationCase &c)
{
    return Judgement(isOwn(c), noticedOn(c))
        .needs(c->reportedAt.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "the department officer has not been told"))
        .fulfilled(dayInJapan(c->reportedAt));
}

/// Art. 114(2): ordered, or done by oneself.
DutyFinding stopped(const ViolationCase &c)
{
    const bool ordered = c->orderedAt.isValid() && (isWritten(c->orderText) || !c->measures.isEmpty());
    const bool done = !c->measures.isEmpty() && c->doneOn.isValid();
    return Judgement(isOwn(c), noticedOn(c))
        .needs(ordered || done, QT_TRANSLATE_NOOP("DutyFinding", "nothing was ordered or done against it"))
        .fulfilled(ordered ? dayInJapan(c->orderedAt) : c->doneOn, c.world.nameOf(c->orderedBy));
}

/// Art. 115(2): the notice that rights were curbed is filed.
DutyFinding removalFiled(const ViolationCase &c)
{
    return Judgement(isOwn(c) && c->obeyed == false)
        .needs(c->removalNoticeOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "the notice of curbed rights is not filed"))
        .fulfilled(c->removalNoticeOn);
}

// Exceptions
// ---------------------------------------------------------------------------------------------------------

using ExceptionCase = CaseOf<PolicyException>;

bool isUrgent(const ExceptionCase &c)
{
    return c->urgent == true;
}

QDate takenOn(const ExceptionCase &c)
{
    return c->validFrom.isValid() ? c->validFrom : c->requestedOn;
}

DutyFinding urgencyExplained(const ExceptionCase &c)
{
    return Judgement(isUrgent(c), takenOn(c))
        .needs(
            isWritten(c->reason) && isWritten(c->minimumScope),
            QT_TRANSLATE_NOOP("DutyFinding", "why it was unavoidable, and how small it is, is not written"))
        .fulfilled(takenOn(c));
}

DutyFinding urgencyReported(const ExceptionCase &c)
{
    return Judgement(isUrgent(c), takenOn(c))
        .needs(isWritten(c->content) && isWritten(c->reason) && c->validUntil.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "what, why or until when is not written"))
        .needs(c->reportedOn.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "the CISO has not been told"))
        .fulfilled(c->reportedOn, c.world.nameOf(c->requestedBy));
}

/// Art. 112(3): looked at again, and lifted when that is ordered.
DutyFinding exceptionReviewed(const ExceptionCase &c)
{
    const bool granted = c->decision && *c->decision != ExceptionDecision::Refused;
    Judgement judgement(granted, c->liftOrderedOn.isValid() ? c->liftOrderedOn : c->nextReview);
    judgement.needs(!c->liftOrderedOn.isValid() || c->liftedOn.isValid(),
                    QT_TRANSLATE_NOOP("DutyFinding", "it was ordered to be lifted and still stands"));
    if (c->liftedOn.isValid())
        return judgement.fulfilled(c->liftedOn);
    if (c->nextReview.isValid())
        return judgement.until(c->nextReview, c->reviewedOn.isValid() ? c->reviewedOn : c->decidedOn);
    return judgement.lasting(c->reviewedOn.isValid() ? c->reviewedOn : c->decidedOn, c.ask);
}

// Orders and audits
// ---------------------------------------------------------------------------------------------------------

using OrderCase = CaseOf<ReceivedOrder>;

QDate answerDue(const OrderCase &c)
{
    return c->due.isValid() ? c->due : c->receivedOn;
}

/// Art. 14(1)(2): another audits, or the record tells why not.
DutyFinding auditedByAnother(const OrderCase &c)
{
    return Judgement(c->kind == OrderKind::Audit, c->due)
        .needs(c->auditorIndependent.has_value(),
               QT_TRANSLATE_NOOP("DutyFinding", "whether the auditor is independent is not answered"))
        .violatedIf(c->auditorIndependent == false && !isWritten(c->answer), c->receivedOn,
                    QT_TRANSLATE_NOOP("DutyFinding", "the section audited itself without a reason"))
        .fulfilled(c->receivedOn);
}

/// Art. 44(2): a notice of the CSIRT opens a case.
DutyFinding csirtNoticeTaken(const OrderCase &c)
{
    return Judgement(c->fromOffice == OrderSender::Csirt && c->kind == OrderKind::Notice, c->receivedOn)
        .needs(bool(c->incident), QT_TRANSLATE_NOOP("DutyFinding", "no case has been opened on the notice"))
        .fulfilled(c->receivedOn, c.world.nameOf(c->owner));
}

DutyFinding surveyAnswered(const OrderCase &c)
{
    return Judgement(c->kind == OrderKind::Survey, answerDue(c))
        .needs(c->answeredOn.isValid() || isWritten(c->refusalReason),
               QT_TRANSLATE_NOOP("DutyFinding", "it is neither answered nor refused with a reason"))
        .fulfilled(c->answeredOn.isValid() ? c->answeredOn : c->receivedOn, c.world.nameOf(c->owner));
}

bool isHandedOver(const OrderCase &c)
{
    return !c->handedOver.isEmpty()
        && std::all_of(c->handedOver.cbegin(), c->handedOver.cend(),
                       [](const HandedOver &one) { return one.handedOn.isValid(); });
}

DutyFinding handed(const OrderCase &c, bool concerned)
{
    return Judgement(concerned, answerDue(c))
        .needs(isHandedOver(c), QT_TRANSLATE_NOOP("DutyFinding", "what was handed over is not written"))
        .needs(c->completedOn.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "it is not completed yet"))
        .fulfilled(c->completedOn, c.world.nameOf(c->owner));
}

DutyFinding investigationSupported(const OrderCase &c)
{
    return handed(c, c->kind == OrderKind::Investigation);
}

DutyFinding auditSupported(const OrderCase &c)
{
    return handed(c, c->kind == OrderKind::Audit);
}

DutyFinding contractorAuditSupported(const OrderCase &c)
{
    return handed(c, c->kind == OrderKind::Audit && c->contract);
}

DutyFinding stoppedAtOnce(const OrderCase &c)
{
    return Judgement(c->kind == OrderKind::Stop, c->receivedOn)
        .needs(c->stoppedAt.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "when it was stopped is not written"))
        .fulfilled(dayInJapan(c->stoppedAt), c.world.nameOf(c->owner));
}

/// Art. 129(1): one audit that was completed in the year.
DutyFinding audited(const OrderCase &c)
{
    return c->kind == OrderKind::Audit && c->completedOn.isValid()
        ? DutyFinding::fulfilled(c->completedOn, c.world.nameOf(c->owner))
        : DutyFinding();
}

// Findings
// ---------------------------------------------------------------------------------------------------------

using FindingCase = CaseOf<Finding>;

bool isCleared(const FindingCase &c)
{
    return c->doneOn.isValid() && isWritten(c->measure);
}

/// Art. 132(1), 133(3): what the pack's source found is put right.
DutyFinding cleared(const FindingCase &c)
{
    return Judgement(c->source == FindingSource(c.ask.choice) && c->state != FindingState::NotNeeded, c->due)
        .needs(isCleared(c), QT_TRANSLATE_NOOP("DutyFinding", "the finding is not cleared yet"))
        .fulfilled(c->doneOn, c.world.nameOf(c->confirmedBy));
}

/// Art. 132(1)(2): until it is cleared, its state is reported in the cycle.
DutyFinding progressReported(const FindingCase &c)
{
    const bool concerned = c->source == FindingSource::Audit && c->state != FindingState::NotNeeded;
    QDate last;
    for (const FindingProgress &step : c->progress)
        last = std::max(last, step.reportedOn);
    if (concerned && c->doneOn.isValid() && last.isValid())
        return DutyFinding::fulfilled(last);
    return Judgement(concerned && !c->doneOn.isValid(), c->nextReport)
        .needs(last.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "its progress was never reported"))
        .lasting(last, c.ask);
}

/// Art. 132(1)(3): whether it is so here too.
DutyFinding compared(const FindingCase &c)
{
    return Judgement(c->source == FindingSource::OtherAudit, c->due)
        .needs(c->sameProblem && c->comparedOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "whether the same problem exists here is not answered"))
        .needs(c->resultReturnedOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "the result is not returned yet"))
        .fulfilled(c->resultReturnedOn);
}

// Checks
// ---------------------------------------------------------------------------------------------------------

bool hasProblem(const Inspection &check)
{
    return check.doneOn.isValid()
        && std::any_of(check.lines.cbegin(), check.lines.cend(), [](const InspectionLine &line) {
               return line.result == InspectionResult::NotDone || line.result == InspectionResult::Partly;
           });
}

/// Art. 109(1): problems go to the CISO and the general officer.
DutyFinding problemsReported(const InspectionCase &c, const DutyAsk &)
{
    const Inspection &check = c.inspection;
    return Judgement(check.kind == InspectionKind::ComplianceCheck && hasProblem(check), check.doneOn)
        .needs(check.reportedOn.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "its problems are not reported"))
        .fulfilled(check.reportedOn, c.world.nameOf(check.inspector));
}

/// Art. 109(3): problems of a system are put right.
DutyFinding problemsSolved(const InspectionCase &c, const DutyAsk &)
{
    const Inspection &check = c.inspection;
    return Judgement(check.kind == InspectionKind::SystemCompliance && hasProblem(check), check.doneOn)
        .needs(check.measuresDoneOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "its problems are not put right yet"))
        .fulfilled(check.measuresDoneOn, c.world.nameOf(check.inspector));
}

// Social media
// ---------------------------------------------------------------------------------------------------------

using SnsCase = CaseOf<SnsAccount>;

bool isUsed(const SnsCase &c, SnsPurpose purpose)
{
    return c->purpose == purpose && !c->endedOn.isValid();
}

DutyFinding announced(const SnsCase &c)
{
    return Judgement(isUsed(c, SnsPurpose::Publishing), c->startedOn)
        .needs(c->announcedOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "the account is not named on the city's website"))
        .fulfilled(c->announcedOn);
}

DutyFinding namesCity(const SnsCase &c)
{
    return flagFinding(isUsed(c, SnsPurpose::Publishing), c->profileNamesCity, true, c->startedOn,
                       c->startedOn,
                       QT_TRANSLATE_NOOP("DutyFinding", "whether its profile names the city is not answered"),
                       QT_TRANSLATE_NOOP("DutyFinding", "its profile does not name the city"));
}

DutyFinding usersLimited(const SnsCase &c)
{
    return Judgement(isUsed(c, SnsPurpose::Sharing), c->startedOn)
        .needs(
            !c->users.isEmpty() && isWritten(c->accessLimited),
            QT_TRANSLATE_NOOP("DutyFinding", "who may use it, and how others are kept out, is not written"))
        .fulfilled(c->reviewedOn.isValid() ? c->reviewedOn : c->startedOn);
}

/// Art. 128(3)(2): on the day the right ends.
DutyFinding usersStopped(const SnsCase &c)
{
    QDate open;
    QDate late;
    QDate last;
    for (const SnsUser &user : c->users) {
        if (!user.lostRightOn.isValid())
            continue;
        if (!user.stoppedOn.isValid())
            open = user.lostRightOn;
        else if (user.stoppedOn > user.lostRightOn)
            late = user.stoppedOn;
        last = std::max(last, user.stoppedOn);
    }
    return Judgement(isUsed(c, SnsPurpose::Sharing) && (open.isValid() || last.isValid()), open)
        .needs(!open.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "somebody without the right can still use it"))
        .violatedIf(late.isValid(), late,
                    QT_TRANSLATE_NOOP("DutyFinding", "somebody was stopped only after losing the right"))
        .fulfilled(last);
}

constexpr char askTask[] = QT_TRANSLATE_NOOP("DutyTask", "Answer the consultations of the staff");
constexpr char violationTask[] = QT_TRANSLATE_NOOP("DutyTask", "Tell of the violations and stop them");
constexpr char exceptionTask[] = QT_TRANSLATE_NOOP("DutyTask", "Report and review the exceptions");
constexpr char orderTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Follow orders, surveys and audits, and answer them");
constexpr char findingTask[] = QT_TRANSLATE_NOOP("DutyTask", "Clear the findings of audits and checks");
constexpr char snsTask[] = QT_TRANSLATE_NOOP("DutyTask", "Fix the rules for the section's social media");

constexpr DutyRule rules[] = {
    recordRule<opinionPassedOn>("opinion-passed-on", askTask),
    recordRule<instructed>("consultation-instructed", askTask),
    recordRule<violationNotified>("violation-notified", violationTask),
    recordRule<accessNotified>("violation-access-notified", violationTask),
    recordRule<browsingCorrected>("violation-browsing", violationTask),
    recordRule<accessCorrected>("violation-access-corrected", violationTask),
    recordRule<officerTold>("violation-reported", violationTask),
    recordRule<stopped>("violation-stopped", violationTask),
    recordRule<removalFiled>("violation-removal", violationTask),
    recordRule<urgencyExplained>("exception-urgent", exceptionTask),
    recordRule<urgencyReported>("exception-urgent-reported", exceptionTask),
    recordRule<exceptionReviewed>("exception-reviewed", exceptionTask),
    recordRule<auditedByAnother>("audit-by-another", orderTask),
    recordRule<csirtNoticeTaken>("order-csirt-notice", orderTask),
    recordRule<surveyAnswered>("order-survey", orderTask),
    recordRule<investigationSupported>("order-investigation", orderTask),
    recordRule<auditSupported>("order-audit", orderTask),
    recordRule<contractorAuditSupported>("order-audit-contractor", orderTask),
    recordRule<stoppedAtOnce>("order-stop", orderTask),
    recordRule<audited>("audited", orderTask, {.sum = DutySum::Recurring}),
    recordRule<cleared>("finding-cleared", findingTask, {.choices = choicesOf<FindingSource>}),
    recordRule<progressReported>("finding-progress", findingTask),
    recordRule<compared>("finding-compared", findingTask),
    {.id = "check-problems-reported",
     .reg = &Inspection::spec,
     .task = findingTask,
     .inspection = problemsReported},
    {.id = "check-problems-solved",
     .reg = &Inspection::spec,
     .task = findingTask,
     .inspection = problemsSolved},
    recordRule<announced>("sns-announced", snsTask),
    recordRule<namesCity>("sns-names-city", snsTask),
    recordRule<usersLimited>("sns-users-limited", snsTask),
    recordRule<usersStopped>("sns-users-stopped", snsTask),
};

} // namespace

std::span<const DutyRule> matterRules()
{
    return rules;
}

} // namespace mamori
