// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/person_words.h"

namespace mamori {

QString postAndName(const Records &records, Id<Staff> id)
{
    const auto person = records.find(id);
    return person ? QStringLiteral("%1　%2").arg(person->post, person->name).trimmed() : QString();
}

} // namespace mamori
