// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/clock.h"
#include "model/registers/change_record.h"
#include "model/registers/failure.h"
#include "model/registers/licence.h"
#include "model/registers/maintenance_check.h"
#include "model/registers/work_record.h"
#include "model/rules/duty_sheet.h"

namespace mamori {

namespace {

// Recurring checks
// ---------------------------------------------------------------------------------------------------------

using CheckCase = CaseOf<MaintenanceCheck>;

/// One check of the kind the pack names, with its result and who did it.
DutyFinding checkDone(const CheckCase &c)
{
    const bool isMeant = c->kind == MaintenanceKind(c.ask.choice) && c->doneOn.isValid() && c->doneBy
        && isWritten(c->result);
    return isMeant ? DutyFinding::fulfilled(c->doneOn, c.world.names ? c->person : QString()) : DutyFinding();
}

DutyFinding acted(const CheckCase &c, bool concerned)
{
    return Judgement(concerned, c->doneOn)
        .needs(isWritten(c->action) && c->actionDoneOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "nothing is written of what was done about it"))
        .fulfilled(c->actionDoneOn, c.world.names ? c->person : QString());
}

/// What a check of that kind found was put right.
DutyFinding foundActed(const CheckCase &c)
{
    return acted(c, c->kind == MaintenanceKind(c.ask.choice) && c->found == true);
}

/// Art. 107(1): information on a weakness that concerns the section, and every patch, is followed up.
DutyFinding weaknessActed(const CheckCase &c)
{
    const bool isFound = c->kind == MaintenanceKind::VulnerabilityInformation && c->found == true;
    return acted(c, isFound || c->kind == MaintenanceKind::VulnerabilityFix);
}

DutyFinding threatActed(const CheckCase &c)
{
    return acted(c, c->kind == MaintenanceKind::NewThreat);
}

// Work and changes
// ---------------------------------------------------------------------------------------------------------

using WorkCase = CaseOf<WorkRecord>;

QDate workDay(const WorkCase &c)
{
    return dayInJapan(c->doneAt);
}

bool changesEnvironment(const WorkCase &c)
{
    return c->kind == WorkKind::EnvironmentChange;
}

/// Art. 62(1), (2): who did what, with what result.
DutyFinding workRecorded(const WorkCase &c, bool concerned)
{
    const bool complete
        = isWritten(c->worker) && isWritten(c->content) && isWritten(c->result) && c->doneAt.isValid();
    return Judgement(concerned, workDay(c))
        .needs(complete,
               QT_TRANSLATE_NOOP("DutyFinding", "who did what, when and with what result is not complete"))
        .fulfilled(workDay(c), c.world.names ? c->worker : QString());
}

DutyFinding importantRecorded(const WorkCase &c)
{
    return workRecorded(c, c->kind == WorkKind::Important);
}

DutyFinding changeRecorded(const WorkCase &c)
{
    DutyFinding finding = workRecorded(c, changesEnvironment(c));
    if (finding.state != DutyFindingState::Fulfilled || isWritten(c->reportPlace))
        return finding;
    return DutyFinding::open(workDay(c),
                             QT_TRANSLATE_NOOP("DutyFinding", "where its record is kept is not written"));
}

/// Art. 62(3)(1): looked at and ordered before it is done.
DutyFinding changeInstructed(const WorkCase &c)
{
    return Judgement(changesEnvironment(c), workDay(c))
        .needs(c->instructedOn.isValid() && isWritten(c->instruction) && c->instructedBy,
               QT_TRANSLATE_NOOP("DutyFinding", "who ordered it, when and how is not written"))
        .violatedIf(c->doneAt.isValid() && c->instructedOn > workDay(c), c->instructedOn,
                    QT_TRANSLATE_NOOP("DutyFinding", "it was ordered after it had been done"))
        .fulfilled(c->instructedOn, c.world.nameOf(c->instructedBy));
}

DutyFinding testsOrdered(const WorkCase &c)
{
    return Judgement(changesEnvironment(c), workDay(c))
        .needs(isWritten(c->testItems),
               QT_TRANSLATE_NOOP("DutyFinding", "what is to be tested after it is not written"))
        .fulfilled(c->instructedOn);
}

/// Art. 62(3)(3): two skilled people who check each other.
DutyFinding crossChecked(const WorkCase &c)
{
    return Judgement(changesEnvironment(c) && c->doneAt.isValid(), workDay(c))
        .violatedIf(c->skilled == false || c->crossChecked == false, workDay(c),
                    QT_TRANSLATE_NOOP("DutyFinding", "it was done unskilled or without checking each other"))
        .needs(isWritten(c->worker) && isWritten(c->secondWorker),
               QT_TRANSLATE_NOOP("DutyFinding", "fewer than two workers are named"))
        .needs(
            c->skilled && c->crossChecked,
            QT_TRANSLATE_NOOP("DutyFinding", "whether they were skilled and checked each other is missing"))
        .fulfilled(workDay(c));
}

DutyFinding reportHandedIn(const WorkCase &c)
{
    return Judgement(changesEnvironment(c) && c->doneAt.isValid(), workDay(c))
        .needs(c->reportReceivedOn.isValid() && isWritten(c->testResult),
               QT_TRANSLATE_NOOP("DutyFinding", "the worker's report with the test results is missing"))
        .fulfilled(c->reportReceivedOn);
}

using ChangeCase = CaseOf<ChangeRecord>;

/// Art. 97(1): the effect is looked at beforehand.
DutyFinding impactChecked(const ChangeCase &c)
{
    return Judgement(true, c->doneOn)
        .needs(c->impactCheckedOn.isValid() && isWritten(c->impact),
               QT_TRANSLATE_NOOP("DutyFinding", "its effect on systems is not checked"))
        .violatedIf(c->doneOn.isValid() && c->impactCheckedOn > c->doneOn, c->impactCheckedOn,
                    QT_TRANSLATE_NOOP("DutyFinding", "its effect was checked after the change"))
        .fulfilled(c->impactCheckedOn);
}

DutyFinding changeDocumented(const ChangeCase &c)
{
    const bool complete
        = isWritten(c->reason) && isWritten(c->content) && isWritten(c->method) && isWritten(c->testResult);
    return Judgement(c->doneOn.isValid(), c->doneOn)
        .needs(complete,
               QT_TRANSLATE_NOOP("DutyFinding", "reason, content, method or test results are missing"))
        .needs(c->keptUntil.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "how long its record is kept is not entered"))
        .fulfilled(c->doneOn);
}

/// Art. 95(1): papers that change with it are told beforehand.
DutyFinding papersReported(const ChangeCase &c)
{
    return Judgement(c->papersChange != false, c->doneOn)
        .needs(c->papersChange.has_value(),
               QT_TRANSLATE_NOOP("DutyFinding", "whether papers change with it is not answered"))
        .needs(c->papersReportedOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "the change of the papers is not reported"))
        .violatedIf(c->doneOn.isValid() && c->papersReportedOn > c->doneOn, c->papersReportedOn,
                    QT_TRANSLATE_NOOP("DutyFinding", "the change of the papers was reported afterwards"))
        .fulfilled(c->papersReportedOn);
}

/// Art. 65(1): what a failure was, why, and what follows.
DutyFinding failureRecorded(const CaseOf<SystemFailure> &c)
{
    const QDate day = dayInJapan(c->happenedAt);
    const bool complete
        = isWritten(c->content) && isWritten(c->cause) && isWritten(c->recovery) && isWritten(c->prevention);
    return Judgement(true)
        .needs(complete,
               QT_TRANSLATE_NOOP("DutyFinding", "content, cause, recovery or prevention is not written"))
        .needs(c->keptUntil.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "how long its record is kept is not entered"))
        .fulfilled(day);
}

// Software
// ---------------------------------------------------------------------------------------------------------

using LicenceCase = CaseOf<Licence>;

bool isUsed(const LicenceCase &c)
{
    return !c->endedOn.isValid();
}

/// Art. 80(2)(2): how many are held and used; what is free has no number.
DutyFinding licencesCounted(const LicenceCase &c)
{
    const bool counts = c->kind != LicenceKind::Free && c->kind != LicenceKind::Bundled;
    return Judgement(isUsed(c) && counts)
        .needs(c->acquired && c->used,
               QT_TRANSLATE_NOOP("DutyFinding", "how many licences are held and used is not entered"))
        .violatedIf(c->used.value_or(0) > c->acquired.value_or(0), c->acquiredOn,
                    QT_TRANSLATE_NOOP("DutyFinding", "more licences are used than held"))
        .fulfilled(c->acquiredOn);
}

/// Art. 94(2): permitted software is looked at again in its cycle.
DutyFinding softwareReviewed(const LicenceCase &c)
{
    return Judgement(isUsed(c) && (c->permitted == true || c->platform == true))
        .needs(c->reviewedOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "the permitted software was never reviewed"))
        .lasting(c->reviewedOn, c.ask);
}

DutyFinding softwareSupported(const LicenceCase &c)
{
    return Judgement(isUsed(c) && c->supportEnd.isValid()).until(c->supportEnd, c->acquiredOn);
}

constexpr char checkTask[] = QT_TRANSLATE_NOOP("DutyTask", "Do the recurring technical checks");
constexpr char actTask[] = QT_TRANSLATE_NOOP("DutyTask", "Act on what the technical checks found");
constexpr char workTask[] = QT_TRANSLATE_NOOP("DutyTask", "Complete the records of work on systems");
constexpr char changeTask[] = QT_TRANSLATE_NOOP("DutyTask", "Complete the records of changes and failures");
constexpr char softwareTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Keep licences and permitted software in order");

constexpr DutyRule rules[] = {
    recordRule<checkDone>("check-done", checkTask,
                          {.sum = DutySum::Recurring, .choices = choicesOf<MaintenanceKind>}),
    recordRule<foundActed>("check-found-acted", actTask, {.choices = choicesOf<MaintenanceKind>}),
    recordRule<weaknessActed>("check-weakness-acted", actTask),
    recordRule<threatActed>("check-threat-acted", actTask),
    recordRule<importantRecorded>("work-important", workTask),
    recordRule<changeRecorded>("work-change", workTask),
    recordRule<changeInstructed>("work-change-instructed", workTask),
    recordRule<testsOrdered>("work-change-tests", workTask),
    recordRule<crossChecked>("work-change-cross-checked", workTask),
    recordRule<reportHandedIn>("work-change-report", workTask),
    recordRule<impactChecked>("change-impact", changeTask),
    recordRule<changeDocumented>("change-documented", changeTask),
    recordRule<papersReported>("change-papers-reported", changeTask),
    recordRule<failureRecorded>("failure-recorded", changeTask),
    recordRule<licencesCounted>("licence-counted", softwareTask),
    recordRule<softwareReviewed>("licence-reviewed", softwareTask),
    recordRule<softwareSupported>("licence-supported", softwareTask),
};

} // namespace

std::span<const DutyRule> upkeepRules()
{
    return rules;
}

} // namespace mamori
