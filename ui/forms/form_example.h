// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/clock.h"
#include "model/policy/policy.h"

#include <QByteArray>

namespace mamori {

/// What a form looks like, with made-up data; in any thread. Throws Error for a character without a glyph.
QByteArray formExample(const PolicyForm &form, const Policy &policy, const Clock &clock);

} // namespace mamori
