// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register.h"

namespace mamori {

/// Whether a field matters as the record stands. A detail of an answer does not while the answer is not given
/// or given otherwise: where an asset made here was received from, how long one without a period is kept.
bool matters(const Register &reg, const Field &field, const Values &values);

} // namespace mamori
