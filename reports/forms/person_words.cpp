// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/person_words.h"

#include "model/store/records.h"

namespace mamori {

QString postAndName(const Staff &person)
{
    return person.post.isEmpty() ? person.name : person.post + QStringLiteral("　") + person.name;
}

QString postAndName(const Records &records, Id<Staff> id)
{
    return postAndName(records.find(id).value_or(Staff {}));
}

QString employmentWord(std::optional<Employment> employment)
{
    if (!employment)
        return {};
    switch (*employment) {
    case Employment::Regular:
        return QStringLiteral("正規職員");
    case Employment::FiscalYearAppointed:
        return QStringLiteral("会計年度任用職員");
    case Employment::SpecialNonRegular:
        return QStringLiteral("特別職非常勤職員");
    case Employment::OtherNonRegular:
        break;
    }
    return QStringLiteral("その他の非常勤職員");
}

} // namespace mamori
