// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/contract_clauses.h"
#include "model/rules/duty_sheet.h"

namespace mamori {

namespace {

using ContractCase = CaseOf<Contract>;

bool isOpen(const ContractCase &c)
{
    return c->phase != ContractPhase::Ended;
}

bool isRunning(const ContractCase &c)
{
    return c->phase.value_or(ContractPhase::Running) == ContractPhase::Running;
}

/// Running, or being completed.
bool hasBegun(const ContractCase &c)
{
    return isOpen(c) && c->phase != ContractPhase::Preparing;
}

/// Art. 117(1): a step that has to be taken before the work starts.
DutyFinding beforeStart(const ContractCase &c, bool concerned, QDate on, const char *missing)
{
    return Judgement(concerned, c->startsOn)
        .needs(on.isValid(), missing)
        .violatedIf(c->startsOn.isValid() && on > c->startsOn, on,
                    QT_TRANSLATE_NOOP("DutyFinding", "a step before the start was taken after it"))
        .fulfilled(on, c.world.nameOf(c->owner));
}

DutyFinding subjectDefined(const ContractCase &c)
{
    return Judgement(isOpen(c), c->startsOn)
        .needs(isWritten(c->subject),
               QT_TRANSLATE_NOOP("DutyFinding", "the work handed out is not described"))
        .fulfilled(c->specifiedOn);
}

DutyFinding specified(const ContractCase &c)
{
    return beforeStart(c, isOpen(c), c->specifiedOn,
                       QT_TRANSLATE_NOOP("DutyFinding", "its specification is not written yet"));
}

DutyFinding selected(const ContractCase &c)
{
    DutyFinding finding = beforeStart(c, isOpen(c), c->selectedOn,
                                      QT_TRANSLATE_NOOP("DutyFinding", "its contractor is not selected yet"));
    if (finding.state != DutyFindingState::Fulfilled || isWritten(c->selectionReason))
        return finding;
    return DutyFinding::open(
        c->startsOn, QT_TRANSLATE_NOOP("DutyFinding", "why this contractor was selected is not written"));
}

DutyFinding concluded(const ContractCase &c)
{
    return beforeStart(c, isOpen(c), c->concludedOn,
                       QT_TRANSLATE_NOOP("DutyFinding", "it is not concluded yet"));
}

/// Art. 117(1)(5): where important information is given.
DutyFinding secrecyAgreed(const ContractCase &c)
{
    if (isOpen(c) && !c->givesImportant)
        return DutyFinding::open(
            c->startsOn,
            QT_TRANSLATE_NOOP("DutyFinding", "whether important information is given is not answered"));
    return beforeStart(c, isOpen(c) && c->givesImportant == true, c->secrecyAgreedOn,
                       QT_TRANSLATE_NOOP("DutyFinding", "no secrecy is agreed"));
}

/// Art. 117(2): a clause stands in the contract, or why it is not needed.
DutyFinding clauseThere(const ContractCase &c)
{
    if (!isOpen(c))
        return {};
    const QDate due = c->concludedOn.isValid() ? c->concludedOn : c->startsOn;
    const ContractClause *row = clauseOf(c->clauses, *c.ask.duty);
    switch (row ? standingOf(*row) : ClauseStanding::Unanswered) {
    case ClauseStanding::Unanswered:
        return DutyFinding::open(
            due, QT_TRANSLATE_NOOP("DutyFinding", "whether the contract has the clause is not answered"));
    case ClauseStanding::Stands:
        return DutyFinding::fulfilled(c->concludedOn);
    case ClauseStanding::PaperUnnamed:
        return DutyFinding::open(
            due, QT_TRANSLATE_NOOP("DutyFinding", "in which paper the clause stands is not written"));
    case ClauseStanding::Missing:
        return Judgement(true, due)
            .violatedIf(c->concludedOn.isValid(), c->concludedOn,
                        QT_TRANSLATE_NOOP("DutyFinding", "the clause is missing in the contract"))
            .needs(false, QT_TRANSLATE_NOOP("DutyFinding", "the clause is still to be put into the contract"))
            .fulfilled({});
    case ClauseStanding::NotNeededUnexplained:
        return DutyFinding::open(
            due, QT_TRANSLATE_NOOP("DutyFinding", "no reason says why the clause is not needed"));
    case ClauseStanding::NotNeeded:
        break;
    }
    return DutyFinding::notApplied(c->concludedOn, {});
}

/// Art. 118(1)(1): the criteria were looked at before anything was handed over.
DutyFinding provisionsChecked(const ContractCase &c)
{
    QDate last;
    bool unanswered = false;
    bool wrong = false;
    for (const ContractProvision &provision : c->provisions) {
        unanswered = unanswered || !provision.standardChecked;
        wrong = wrong || provision.standardChecked == false;
        last = std::max(last, provision.givenOn);
    }
    return Judgement(isOpen(c) && c->givesImportant != false && !c->provisions.isEmpty(), last)
        .violatedIf(wrong, last,
                    QT_TRANSLATE_NOOP("DutyFinding", "information was given without looking at the criteria"))
        .needs(!unanswered,
               QT_TRANSLATE_NOOP("DutyFinding", "whether it was given by the criteria is not answered"))
        .fulfilled(last);
}

DutyFinding checkedRegularly(const ContractCase &c)
{
    return Judgement(isRunning(c), c->nextCheck)
        .needs(c->checkedOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "the contractor's measures were never checked"))
        .lasting(c->checkedOn, c.ask);
}

DutyFinding measuresReported(const ContractCase &c)
{
    return Judgement(c->measuresTaken == true, c->checkedOn)
        .needs(c->measuresReportedOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "the measures towards the contractor are not reported"))
        .fulfilled(c->measuresReportedOn);
}

/// Art. 118(1)(4): an accident is followed by a demand, and by what came of it.
DutyFinding incidentsDemanded(const ContractCase &c)
{
    const ContractReport *open = nullptr;
    bool any = false;
    QDate last;
    for (const ContractReport &report : c->reports) {
        if (report.kind != ContractReportKind::Incident)
            continue;
        any = true;
        if (!open && !(isWritten(report.demand) && report.demandedOn.isValid()))
            open = &report;
        last = std::max(last, report.demandedOn);
    }
    return Judgement(any, open ? open->receivedOn : QDate())
        .needs(!open, QT_TRANSLATE_NOOP("DutyFinding", "nothing was demanded after an accident"))
        .fulfilled(last);
}

/// Art. 118(2)(2): the newest regular report, and none that is owed.
DutyFinding reportsReceived(const ContractCase &c)
{
    QDate owed;
    QDate last;
    for (const ContractReport &report : c->reports) {
        if (report.kind != ContractReportKind::Regular)
            continue;
        if (!report.receivedOn.isValid() && report.due.isValid() && (!owed.isValid() || report.due < owed))
            owed = report.due;
        last = std::max(last, report.receivedOn);
    }
    return Judgement(isRunning(c), owed)
        .needs(!owed.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "a regular report has not come yet"))
        .needs(last.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "no regular report has ever come"))
        .lasting(last, c.ask);
}

/// What the contractor has to be asked for while the work goes on.
DutyFinding required(const ContractCase &c)
{
    return rowFinding(c->during, c.ask, hasBegun(c));
}

DutyFinding requiredOfBuilder(const ContractCase &c)
{
    return rowFinding(c->during, c.ask, hasBegun(c) && c->involvesBuild == true);
}

DutyFinding requiredOfOperator(const ContractCase &c)
{
    return rowFinding(c->during, c.ask, hasBegun(c) && c->involvesOperation == true);
}

bool ends(const ContractCase &c)
{
    return c->phase == ContractPhase::Ending || c->phase == ContractPhase::Ended
        || (isRunning(c) && c->endsOn.isValid());
}

/// Art. 119(1)(1): accepted after the point was confirmed.
DutyFinding accepted(const ContractCase &c)
{
    DutyFinding finding = rowFinding(c->atEnd, c.ask, ends(c), c->endsOn);
    if (finding.state != DutyFindingState::Fulfilled)
        return finding;
    return Judgement(true, c->endsOn)
        .needs(c->acceptedOn.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "it is not accepted yet"))
        .fulfilled(c->acceptedOn, c.world.nameOf(c->owner));
}

/// Art. 119(1)(2): everything is back, and that was confirmed.
DutyFinding returnConfirmed(const ContractCase &c)
{
    const bool allBack
        = std::all_of(c->provisions.cbegin(), c->provisions.cend(),
                      [](const ContractProvision &provision) { return provision.returnedOn.isValid(); });
    return Judgement(ends(c), c->endsOn)
        .needs(allBack, QT_TRANSLATE_NOOP("DutyFinding", "information handed over has not come back"))
        .needs(c->returnConfirmedOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "nobody has confirmed that all came back or is gone"))
        .fulfilled(c->returnConfirmedOn, c.world.nameOf(c->owner));
}

DutyFinding completionReported(const ContractCase &c)
{
    QDate on = c->completionReportOn;
    for (const ContractReport &report : c->reports) {
        if (report.kind == ContractReportKind::Completion)
            on = std::max(on, report.receivedOn);
    }
    return Judgement(ends(c), c->endsOn)
        .needs(on.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "the report at the end has not come"))
        .fulfilled(on);
}

DutyFinding returnProved(const ContractCase &c)
{
    return Judgement(ends(c), c->endsOn)
        .needs(isWritten(c->returnProof),
               QT_TRANSLATE_NOOP("DutyFinding", "nothing shows that the contractor gave back or erased all"))
        .fulfilled(c->returnConfirmedOn);
}

constexpr char beforeTask[] = QT_TRANSLATE_NOOP("DutyTask", "Take the steps before outsourced work starts");
constexpr char clauseTask[] = QT_TRANSLATE_NOOP("DutyTask", "Close the gaps in the contracts");
constexpr char duringTask[] = QT_TRANSLATE_NOOP("DutyTask", "Check the contractors and follow their reports");
constexpr char endTask[] = QT_TRANSLATE_NOOP("DutyTask", "Complete the contracts that end");
constexpr char none[] = QT_TRANSLATE_NOOP("DutyFinding", "no contract that runs is entered in the register");

constexpr DutyRule rules[] = {
    recordRule<subjectDefined>("contract-subject", beforeTask, {.none = none}),
    recordRule<specified>("contract-specified", beforeTask, {.none = none}),
    recordRule<selected>("contract-selected", beforeTask, {.none = none}),
    recordRule<concluded>("contract-concluded", beforeTask, {.none = none}),
    recordRule<secrecyAgreed>("contract-secrecy", beforeTask, {.none = none}),
    recordRule<clauseThere>("contract-clause", clauseTask, {.none = none}),
    recordRule<provisionsChecked>("contract-provisions", duringTask),
    recordRule<checkedRegularly>("contract-checked", duringTask),
    recordRule<measuresReported>("contract-measures-reported", duringTask),
    recordRule<incidentsDemanded>("contract-incidents", duringTask),
    recordRule<reportsReceived>("contract-reports", duringTask),
    recordRule<required>("contract-required", duringTask),
    recordRule<requiredOfBuilder>("contract-required-build", duringTask),
    recordRule<requiredOfOperator>("contract-required-operation", duringTask),
    recordRule<accepted>("contract-accepted", endTask),
    recordRule<returnConfirmed>("contract-returned", endTask),
    recordRule<completionReported>("contract-completion-report", endTask),
    recordRule<returnProved>("contract-return-proved", endTask),
};

} // namespace

std::span<const DutyRule> contractRules()
{
    return rules;
}

} // namespace mamori
