// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/duty.h"

namespace mamori {

/// The translated words of a duty's keys; of no haste, none.
QString labelOf(DutyStrength strength);
QString labelOf(DutySpeed speed);

} // namespace mamori
