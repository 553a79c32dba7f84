// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/duty_rules.h"

namespace mamori {

/// What one of the rules that prove a duty says of a record by itself, stored or not. Only for rules that
/// look at nothing but their record.
template <class Record>
DutyFinding singleFinding(const Policy &policy, const PolicyDuty &duty, const char *proof,
                          const Record &record)
{
    const DutyRule *rule = findDutyRule(QLatin1String(proof));
    Q_ASSERT(rule && rule->record && rule->reg == &Record::spec && !rule->alsoReads.front().reg);
    DutyWorld world;
    world.policy = &policy;
    DutyAsk ask;
    ask.duty = &duty;
    return rule->record({0, &record, world}, ask);
}

} // namespace mamori
