// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/records.h"
#include "model/value_text.h"

namespace mamori {

/// Words for the values of these records: linked records are named by looking them up.
WordContext wordContext(const Policy &policy, const Records &records);

} // namespace mamori
