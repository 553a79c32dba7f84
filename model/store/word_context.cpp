// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/word_context.h"

namespace mamori {

WordContext wordContext(const Policy &policy, const Records &records)
{
    return {policy, [&records](const Register &reg, qint64 id) { return records.caption(reg, id); },
            [&records](const Register &reg, const QString &name) { return records.findByName(reg, name); }};
}

} // namespace mamori
