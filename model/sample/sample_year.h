// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"
#include "model/registers/asset.h"
#include "model/store/records.h"

namespace mamori {

/// What the sample section did in the year: its profile and cycles, take-outs, breaches and checks. Days
/// count from the clock's today, so that something is late and something is due whenever the sample is made.
/// `staff` by staff number, `assets` by name; what is not there is left out.
void fillSampleYear(Records &records, const Policy &policy, const QHash<QString, Id<Staff>> &staff,
                    const QHash<QString, Id<Asset>> &assets);

} // namespace mamori
