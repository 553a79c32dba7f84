// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/related_records.h"

#include "model/registers/all.h"
#include "model/rules/stored_lines.h"

#include <algorithm>

namespace mamori {

/// Calls `seen(line column, id)` for every link in the small rows of a field.
template <class Seen>
static void eachLinkInLines(const Field &field, const QString &json, Seen seen)
{
    const std::span<const Field> columns = field.lines();
    walkStoredLines(
        json,
        [&](QStringView key, QStringView value) {
            for (const Field &column : columns) {
                if (column.kind == Kind::Link && key == QLatin1String(column.column))
                    seen(column, value.toLongLong());
            }
        },
        [] {});
}

static bool hasLinkTo(const Field &field, const Register &target)
{
    if (field.kind != Kind::Lines)
        return false;
    const std::span<const Field> columns = field.lines();
    return std::any_of(columns.begin(), columns.end(), [&target](const Field &column) {
        return column.kind == Kind::Link && column.target == &target;
    });
}

static QList<RelatedRecord> namedBy(const Records &records, const Register &reg, qint64 id)
{
    QList<RelatedRecord> named;
    const auto stored = records.find(reg, id);
    if (!stored)
        return named;
    const auto add = [&](const Field &field, const Register *target, qint64 other) {
        const bool isThere = std::any_of(named.cbegin(), named.cend(), [&](const RelatedRecord &each) {
            return each.reg == target && each.id == other && each.through == &field;
        });
        const auto found = target && !isThere ? records.find(*target, other) : std::nullopt;
        if (found && found->struckOut.isEmpty())
            named << RelatedRecord {target, other, &field, true};
    };
    for (qsizetype i = 0; const Field &field : reg.fields) {
        const QVariant &value = stored->values.at(i++);
        if (field.kind == Kind::Link)
            add(field, field.target, value.toLongLong());
        else if (field.kind == Kind::Lines)
            eachLinkInLines(field, value.toString(),
                            [&](const Field &column, qint64 other) { add(field, column.target, other); });
    }
    return named;
}

static QList<qint64> namingInLines(const Records &records, const Register &reg, qsizetype column,
                                   const Register &target, qint64 id)
{
    QList<qint64> naming;
    const Field &field = reg.fields[std::size_t(column)];
    records.each(reg, {column}, [&](const Stored &stored) {
        bool isNamed = false;
        eachLinkInLines(field, stored.values.at(column).toString(), [&](const Field &link, qint64 other) {
            isNamed = isNamed || (link.target == &target && other == id);
        });
        if (isNamed)
            naming << stored.id;
    });
    return naming;
}

QList<RelatedRecord> relatedRecords(const Records &records, const Register &reg, qint64 id, qsizetype most)
{
    QList<RelatedRecord> related = namedBy(records, reg, id);
    for (const Register *other : allRegisters()) {
        for (qsizetype column = 0; const Field &field : other->fields) {
            QList<qint64> naming;
            if (field.kind == Kind::Link && field.target == &reg)
                naming = records.linkedFrom(*other, QLatin1String(field.column), id);
            else if (hasLinkTo(field, reg))
                naming = namingInLines(records, *other, column, reg, id);
            for (const qint64 each : naming.mid(0, most))
                related << RelatedRecord {other, each, &field, false};
            ++column;
        }
    }
    return related;
}

} // namespace mamori
