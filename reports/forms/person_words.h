// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/staff.h"
#include "model/store/records.h"

namespace mamori {

/// 係長　見本 一郎; empty where nobody is named.
QString postAndName(const Records &records, Id<Staff> id);

} // namespace mamori
