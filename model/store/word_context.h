// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/records.h"
#include "model/value_text.h"

namespace mamori {

/// Words for the values of these records: linked records are named by looking them up.
WordContext wordContext(const Policy &policy, const Records &records);

/// The same for much work or another thread: the names of all records that `reg` links to are read
/// beforehand.
WordContext wordSnapshot(const Policy &policy, const Records &records, const Register &reg);

} // namespace mamori
