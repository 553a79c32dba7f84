// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/japanese/fiscal_year.h"
#include "model/rules/duty_rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>

namespace mamori {

namespace {

/// Who gave the newest of these answers; only where names are wanted.
QString answeredBy(const AssetCase &c, quint32 lines)
{
    if (!c.world.names)
        return {};
    const QList<PolicyRestriction> &restrictions = c.world.policy->restrictions;
    const RestrictionAnswer *newest = nullptr;
    for (const RestrictionAnswer &answer : c.asset.restrictions) {
        const auto of = std::find_if(restrictions.cbegin(), restrictions.cend(),
                                     [&](const auto &one) { return one.id == answer.restriction; });
        const bool asked = of != restrictions.cend() && (lines >> (of - restrictions.cbegin()) & 1U) != 0;
        if (asked && (!newest || newest->answeredOn < answer.answeredOn))
            newest = &answer;
    }
    return newest ? newest->answeredBy : QString();
}

QDate lastAnswer(const AssetCase &c, quint32 lines)
{
    QDate last;
    for (; lines != 0; lines &= lines - 1)
        last = std::max(last, c.card.on[std::size_t(std::countr_zero(lines))]);
    return last;
}

/// How these lines of the card stand.
DutyFinding linesKept(const AssetCase &c, quint32 lines)
{
    lines &= c.card.applies;
    if (c.facts.isGone || lines == 0)
        return {};
    if ((lines & c.card.notDone) != 0)
        return DutyFinding::violated(
            lastAnswer(c, lines & c.card.notDone),
            QT_TRANSLATE_NOOP("DutyFinding", "the restriction is answered as not done"));
    if ((lines & ~(c.card.done | c.card.excused)) != 0) {
        const QDate classified = c.asset.classifiedOn;
        return DutyFinding::open(classified.isValid() ? FiscalYear::of(classified).last() : QDate(),
                                 QT_TRANSLATE_NOOP("DutyFinding", "the restriction is not answered"));
    }
    const QDate on = lastAnswer(c, lines);
    return (lines & c.card.done) != 0 ? DutyFinding::fulfilled(on, answeredBy(c, lines))
                                      : DutyFinding::notApplied(on, answeredBy(c, lines));
}

/// Art. 16(1): all measures that the levels call for.
DutyFinding cardAnswered(const AssetCase &c, const DutyAsk &)
{
    return linesKept(c, ~quint32 {0});
}

/// Art. 16(5): the restriction that the duty itself is about.
DutyFinding restrictionKept(const AssetCase &c, const DutyAsk &ask)
{
    return linesKept(c, ask.restrictions);
}

/// Art. 16(5)(1)ウ: the place is fixed in the ledger.
DutyFinding placeFixed(const AssetCase &c, const DutyAsk &ask)
{
    DutyFinding kept = linesKept(c, ask.restrictions);
    if (kept.state == DutyFindingState::Fulfilled && c.asset.place.isEmpty())
        return DutyFinding::open({}, QT_TRANSLATE_NOOP("DutyFinding", "the ledger names no place for it"));
    return kept;
}

constexpr char cardTask[] = QT_TRANSLATE_NOOP(
    "DutyTask", "Answer the handling restrictions of the assets and put right what is not kept");

constexpr DutyRule rules[] = {
    {.id = "card-answered", .reg = &Asset::spec, .task = cardTask, .asset = cardAnswered},
    {.id = "restriction-kept", .reg = &Asset::spec, .task = cardTask, .asset = restrictionKept},
    {.id = "place-fixed", .reg = &Asset::spec, .task = cardTask, .asset = placeFixed},
};

} // namespace

std::span<const DutyRule> restrictionRules()
{
    return rules;
}

} // namespace mamori
