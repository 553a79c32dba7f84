// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/movement_rules.h"

#include "model/rules/disposals.h"
#include "model/rules/take_out_steps.h"
#include "model/store/records.h"

#include <algorithm>

namespace mamori {

namespace {

bool isHeld(const TakeOut &takeOut, const TakeOutItem &item)
{
    return item.asset && stateOf(takeOut, item) != ReturnState::Returned;
}

/// Whether the trip held the same thing before: how it came to be out twice was asked then. What was lost and
/// is out after all is asked anew.
bool wasHeld(const std::optional<TakeOut> &before, const TakeOutItem &item, ReturnState state)
{
    return before && std::ranges::any_of(before->items, [&](const TakeOutItem &former) {
               return isHeld(*before, former)
                   && (state == ReturnState::Lost || stateOf(*before, former) == state)
                   && former.asset == item.asset && former.quantity == item.quantity
                   && former.individualNumber == item.individualNumber;
           });
}

QList<Problem> problemsOfTrip(const Records &records, const TakeOut &takeOut, qint64 id,
                              const std::optional<TakeOut> &before)
{
    QList<TakeOutItem> former;
    QList<TakeOutItem> added;
    for (const TakeOutItem &item : takeOut.items) {
        if (isHeld(takeOut, item))
            (wasHeld(before, item, stateOf(takeOut, item)) ? former : added) << item;
    }
    if (added.isEmpty())
        return {};
    // Levels play no part in who has a thing: any policy will do.
    const TakeOutHolds holds = takeOutHolds(records, {id});
    const QList<TakeOutThing> old = takeOutThings({}, records, former, holds);
    const QList<TakeOutThing> all = old + takeOutThings({}, records, added, holds);
    return thingProblems(all).mid(old.isEmpty() ? 0 : thingProblems(old).size());
}

/// What was lost for good may end; what is on its way may not.
bool isOnItsWay(const Records &records, Id<Asset> asset)
{
    Query open;
    open.terms << Query::Term {QStringLiteral("returned_at"), {}, false};
    return std::ranges::any_of(records.list(TakeOut::spec, open), [&](const Stored &stored) {
        const auto trip = fromValues<TakeOut>(stored.values);
        return trip.leavesAt.isValid() && std::ranges::any_of(trip.items, [&](const TakeOutItem &item) {
                   return item.asset == asset && stateOf(trip, item) == ReturnState::Out;
               });
    });
}

bool isEnded(const Values &values)
{
    static const qsizetype status = columnIndex(Asset::spec, QLatin1String("status"));
    const QString key = values.at(status).toString();
    return key == QLatin1String("disposed") || key == QLatin1String("returned");
}

QList<Problem> problemsOfAsset(const Records &records, const Values &values, qint64 id)
{
    if (!isEnded(values) || !isOnItsWay(records, {id}))
        return {};
    return {{QStringLiteral("status"), disposalObstacle({{id}, {}}, {id}, {})}};
}

} // namespace

void useMovementRules(Records &records)
{
    records.setCheck([&records](const Register &reg, const Values &values, qint64 id,
                                const std::optional<Values> &before) -> QList<Problem> {
        if (&reg == &TakeOut::spec)
            return problemsOfTrip(records, fromValues<TakeOut>(values), id,
                                  before ? std::optional(fromValues<TakeOut>(*before)) : std::nullopt);
        if (&reg == &Asset::spec && id != 0 && !(before && isEnded(*before)))
            return problemsOfAsset(records, values, id);
        return {};
    });
}

} // namespace mamori
