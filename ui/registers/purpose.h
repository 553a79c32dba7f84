// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register.h"

namespace mamori {

/// What a register is for and what to do first: the words of its empty page.
QString purposeOf(const Register &reg);

} // namespace mamori
