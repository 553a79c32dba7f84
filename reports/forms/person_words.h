// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/staff.h"

namespace mamori {

class Records;

/// 主事　例示 太郎; empty without a person.
QString postAndName(const Staff &person);
QString postAndName(const Records &records, Id<Staff> id);
/// 会計年度任用職員; empty where it is not known.
QString employmentWord(std::optional<Employment> employment);

} // namespace mamori
