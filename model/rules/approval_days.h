// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/approval.h"
#include "model/rules/duty_cases.h"

namespace mamori {

/// Since when something is approved. A linked approval decides: changed, refused or withdrawn it does not
/// stand, whatever day is written. Without one the day `written` with the record counts. A null day: not
/// approved. The rule reads Approval.
inline QDate approvedSince(const DutyWorld &world, Id<Approval> link, QDate written)
{
    const Approval *approval = world.find(link);
    if (!approval)
        return written;
    if (approval->state != ApprovalState::Approved)
        return {};
    return approval->decidedOn.isValid() ? approval->decidedOn : written;
}

} // namespace mamori
