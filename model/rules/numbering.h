// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/records.h"

namespace mamori {

/// The number scheme of a register: the section's own setting "number_scheme.<table>", else ours. Empty = the
/// numbers of that register come from elsewhere, as staff numbers do.
QString numberScheme(const Records &records, const Register &reg);

/// Lets the records number themselves by the section's schemes.
void useNumbering(Records &records);

} // namespace mamori
