// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/duty_sheet.h"
#include "model/rules/requirements.h"

namespace mamori {

namespace {

using SystemCase = CaseOf<System>;

bool isUsed(const SystemCase &c)
{
    return c->phase != SystemPhase::Ended && !c->endedOn.isValid();
}

/// A row of the requirement sheet, asked of the systems for which `concerns` holds.
template <auto concerns>
DutyFinding required(const SystemCase &c)
{
    return rowFinding(c->requirements, c.ask, isUsed(c) && concerns(c));
}

bool anySystem(const SystemCase &)
{
    return true;
}

bool isMynumberZone(const SystemCase &c)
{
    return c->zone == Zone::MyNumber;
}

bool isPublicWeb(const SystemCase &c)
{
    return c->publicWeb == true;
}

/// Art. 69(1)(1)
bool isConfidentialOnline(const SystemCase &c)
{
    return asksForEncryptedTraffic(*c.world.policy, c.record);
}

/// Art. 67(1): used by citizens or vendors.
bool hasOutsideUsers(const SystemCase &c)
{
    return c->outsideUsers == true;
}

/// Art. 51(1): a rule that function or cost forbids is excused by the reason on record.
DutyFinding passwordRule(const SystemCase &c)
{
    const ChecklistAnswer *row = rowOf(c->requirements, *c.ask.duty);
    if (row && row->result == ChecklistResult::NotMet && isWritten(c->passwordExemption))
        return DutyFinding::notApplied(row->answeredOn, {});
    return required<anySystem>(c);
}

/// Before it runs, a step is due by the day it is to start.
QDate startDay(const SystemCase &c)
{
    return c->phase == SystemPhase::Operation ? QDate() : c->operatedSince;
}

/// A point confirmed in the life of a system: what was done has its day, a test its evidence too.
template <auto concerns>
DutyFinding confirmed(const SystemCase &c)
{
    const QDate due = startDay(c);
    DutyFinding finding = rowFinding(c->checks, c.ask, isUsed(c) && concerns(c), due);
    if (finding.state != DutyFindingState::Fulfilled)
        return finding;
    const bool isTest = c.ask.duty->article.startsWith(QLatin1String("93("));
    const SystemCheck *row = rowOf(c->checks, *c.ask.duty);
    return Judgement(true, due)
        .needs(row->doneOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "when the point was confirmed is missing"))
        .needs(!isTest || isWritten(row->evidence),
               QT_TRANSLATE_NOOP("DutyFinding", "no evidence of the test is named"))
        .fulfilled(row->doneOn, c.world.names ? row->doneBy : QString());
}

bool isDeveloped(const SystemCase &c)
{
    return c->developedHere == true;
}

bool isDevelopedWeb(const SystemCase &c)
{
    return isDeveloped(c) && c->webApplication == true;
}

bool isProvidedByOther(const SystemCase &c)
{
    return c->providedByOther == true;
}

/// Planned systems are built first: these points come with tests and operation.
bool isBuilt(const SystemCase &c)
{
    return c->phase != SystemPhase::Planned && c->phase != SystemPhase::Development;
}

const SystemCheck *checkOf(const SystemCase &c, QLatin1String article)
{
    const auto found = std::find_if(c->checks.cbegin(), c->checks.cend(),
                                    [&](const SystemCheck &row) { return row.article == article; });
    return found == c->checks.cend() ? nullptr : &*found;
}

/// Art. 93(2): the effect is tested before the system is connected.
DutyFinding testedBeforeConnecting(const SystemCase &c)
{
    const SystemCheck *test = checkOf(c, QLatin1String("93(1)(1)"));
    const QDate tested = test ? test->doneOn : QDate();
    return Judgement(isUsed(c) && (c->connectedOn.isValid() || tested.isValid()), c->connectedOn)
        .needs(tested.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "its effect on running systems is not tested"))
        .violatedIf(c->connectedOn.isValid() && tested > c->connectedOn, tested,
                    QT_TRANSLATE_NOOP("DutyFinding", "its effect was tested after it had been connected"))
        .fulfilled(tested);
}

/// Art. 93(3): where the tests of function and requirements were run.
DutyFinding testedApart(const SystemCase &c)
{
    const SystemCheck *function = checkOf(c, QLatin1String("93(1)(2)"));
    const SystemCheck *requirement = checkOf(c, QLatin1String("93(1)(3)"));
    const bool named
        = function && requirement && isWritten(function->environment) && isWritten(requirement->environment);
    return Judgement(isUsed(c) && (function || requirement), startDay(c))
        .needs(named, QT_TRANSLATE_NOOP("DutyFinding", "in which environment it was tested is not written"))
        .fulfilled(named ? std::max(function->doneOn, requirement->doneOn) : QDate());
}

constexpr char sheetTask[] = QT_TRANSLATE_NOOP("DutyTask", "Answer the requirement sheets of the systems");
constexpr char lifeTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Confirm the points of buying, building and testing the systems");
constexpr char none[] = QT_TRANSLATE_NOOP("DutyFinding", "no system is entered in the register");

constexpr DutyRule rules[] = {
    recordRule<required<anySystem>>("system-requirement", sheetTask, {.none = none}),
    recordRule<required<anySystem>>("system-requirement-of-any", sheetTask),
    recordRule<required<isMynumberZone>>("system-requirement-mynumber", sheetTask),
    recordRule<required<isPublicWeb>>("system-requirement-public-web", sheetTask),
    recordRule<required<isConfidentialOnline>>("system-requirement-encrypted-traffic", sheetTask),
    recordRule<required<hasOutsideUsers>>("system-requirement-outside-users", sheetTask),
    recordRule<passwordRule>("system-password-rule", sheetTask, {.none = none}),
    recordRule<confirmed<anySystem>>("system-point", lifeTask, {.none = none}),
    recordRule<confirmed<anySystem>>("system-point-of-any", lifeTask),
    recordRule<confirmed<isDeveloped>>("system-point-developed", lifeTask),
    recordRule<confirmed<isDevelopedWeb>>("system-point-web", lifeTask),
    recordRule<confirmed<isProvidedByOther>>("system-point-provided", lifeTask),
    recordRule<confirmed<isBuilt>>("system-point-built", lifeTask),
    recordRule<testedBeforeConnecting>("system-tested-before-connecting", lifeTask),
    recordRule<testedApart>("system-tested-apart", lifeTask),
};

} // namespace

std::span<const DutyRule> systemSheetRules()
{
    return rules;
}

} // namespace mamori
