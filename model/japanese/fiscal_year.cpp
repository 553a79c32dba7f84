// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/japanese/fiscal_year.h"

#include "model/japanese/era.h"

namespace mamori {

QString FiscalYear::text() const
{
    // The year that began as 平成31年度 is called 令和元年度 throughout.
    const QDate day = year == 2019 ? QDate(2019, 5, 1) : first();
    const QString era = eraText(day);
    return era.left(era.indexOf(u'年') + 1) + QStringLiteral("度");
}

} // namespace mamori
