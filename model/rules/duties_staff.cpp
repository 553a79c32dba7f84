// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/duty_rules.h"

#include <QCoreApplication>

namespace mamori {

namespace {

/// Art. 13(1): who handles assets holds the office of a system handler, or a higher one.
DutyFinding handlerNamed(const StaffCase &c, const DutyAsk &)
{
    if (c.staff.leftOn.isValid() || c.world.custodies->value(c.id) == 0)
        return {};
    if (c.staff.office.value_or(Office::None) != Office::None)
        return DutyFinding::fulfilled(c.staff.startedOn, c.world.names ? c.staff.name : QString());
    return DutyFinding::open(
        {}, QT_TRANSLATE_NOOP("DutyFinding", "a custodian of assets is no system handler yet"));
}

constexpr DutyRule rules[] = {
    {.id = "handler-named",
     .reg = &Staff::spec,
     .task = QT_TRANSLATE_NOOP("DutyTask", "Name those who handle assets as system handlers"),
     .query = "office:none",
     .staff = handlerNamed},
};

} // namespace

std::span<const DutyRule> staffRules()
{
    return rules;
}

} // namespace mamori
