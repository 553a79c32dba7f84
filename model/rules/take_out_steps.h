// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/take_out_returns.h"

namespace mamori {

class Records;

/// What is held by take-outs that have not ended, and what was lost on one, by asset. One thing is on one
/// trip at a time; an application holds it until it is struck out.
using TakeOutHolds = QHash<qint64, QList<TakeOutHold>>;
TakeOutHolds takeOutHolds(const Records &records, Id<TakeOut> except = {});
TakeOutThing takeOutThing(const Policy &policy, const Records &records, const TakeOutItem &item,
                          const TakeOutHolds &holds);
QList<TakeOutThing> takeOutThings(const Policy &policy, const Records &records,
                                  const QList<TakeOutItem> &items, const TakeOutHolds &holds);
std::optional<Office> officeOf(const Records &records, Id<Staff> staff);

/// Stores a new take-out as one step. Throws Error(Refused) with the first of takeOutProblems(), asked anew.
Id<TakeOut> storeTakeOut(const Policy &policy, Records &records, const TakeOut &takeOut);
/// Stores the decision on an application that waits, as one step; only its approval is taken over. Throws as
/// above.
void storeApproval(const Policy &policy, Records &records, Id<TakeOut> id, const TakeOut &decided);
/// Stores what came back or was lost as one step; for what was lost the draft of a breach, whose id it
/// returns. `summary` is how the loss is told, empty = in our words. Throws as above.
Id<Incident> storeReturn(const Policy &policy, Records &records, Id<TakeOut> id, const TakeOutReturn &answer,
                         const QString &summary = {});

} // namespace mamori
