// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/numbering.h"

#include "model/registers/incident.h"
#include "model/registers/inspection.h"
#include "model/registers/take_out.h"
#include "model/rules/assets.h"

namespace mamori {

namespace {

QString ownScheme(const Register &reg)
{
    if (&reg == &Asset::spec)
        return QStringLiteral("J-{year}-{n:4}");
    if (&reg == &TakeOut::spec)
        return QStringLiteral("M-{year}-{n:3}");
    if (&reg == &Incident::spec)
        return QStringLiteral("S-{year}-{n:3}");
    if (&reg == &Inspection::spec)
        return QStringLiteral("T-{year}-{n:3}");
    return {};
}

} // namespace

QString numberScheme(const Records &records, const Register &reg)
{
    return records.setting(QStringLiteral("number_scheme.") + QLatin1String(reg.table), ownScheme(reg));
}

void useNumbering(Records &records)
{
    records.setNumbering([&records](const Register &reg, const QStringList &existing) {
        const QString scheme = numberScheme(records, reg);
        return scheme.isEmpty() ? QString() : nextNumber(scheme, existing, records.clock().today());
    });
}

} // namespace mamori
