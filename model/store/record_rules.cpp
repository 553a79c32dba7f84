// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/record_rules.h"

#include "model/store/statements.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

bool exists(Statements &statements, const Register &target, qint64 id)
{
    return statements
        .run(QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(QLatin1String(target.table)), {id})
        .next();
}

bool linesLinkToNothing(Statements &statements, const Field &field, const QJsonArray &lines)
{
    for (const Field &part : field.lines()) {
        if (part.kind != Kind::Link)
            continue;
        for (const auto line : lines) {
            const QJsonValue link = line.toObject().value(QLatin1String(part.column));
            if (!link.isUndefined() && !exists(statements, *part.target, link.toInteger()))
                return true;
        }
    }
    return false;
}

bool linksToNothing(Statements &statements, const Field &field, const QVariant &value)
{
    if (field.kind == Kind::Link)
        return !exists(statements, *field.target, value.toLongLong());
    return field.kind == Kind::Lines
        && linesLinkToNothing(statements, field, linesFromText(value.toString()));
}

/// Whether the earlier rows are all there, unchanged as far as `field` and its parts forbid it.
bool keepsEarlierLines(const Field &field, const QJsonArray &before, const QJsonArray &after)
{
    const auto parts = field.lines();
    const bool all = (field.rules & AppendOnly) != 0;
    const bool any = all
        || std::any_of(parts.begin(), parts.end(), [](const Field &part) { return part.rules & Frozen; });
    if (!any)
        return true;
    if (after.size() < before.size())
        return false;
    for (qsizetype i = 0; i < before.size(); ++i) {
        for (const Field &part : parts) {
            const QLatin1String column(part.column);
            if ((all || (part.rules & Frozen))
                && before.at(i).toObject().value(column) != after.at(i).toObject().value(column))
                return false;
        }
    }
    return true;
}

QList<Problem> forbiddenChanges(const Register &reg, const Values &before, const Values &after)
{
    QList<Problem> problems;
    for (const qsizetype i : changedFields(reg, before, after)) {
        const Field &field = reg.fields[std::size_t(i)];
        const QString column = QLatin1String(field.column);
        if (field.rules & Frozen)
            problems << Problem {
                column,
                QCoreApplication::translate("Records",
                                            "This was settled when the entry was made and cannot change.")};
        else if (field.kind == Kind::Lines
                 && !keepsEarlierLines(field, linesFromText(before.at(i).toString()),
                                       linesFromText(after.at(i).toString())))
            problems << Problem {column,
                                 QCoreApplication::translate(
                                     "Records", "Earlier rows cannot change; only new ones can be added.")};
    }
    return problems;
}

} // namespace

QList<Problem> takenValues(Statements &statements, const Register &reg, const Values &values, qint64 id,
                           const std::optional<Values> &stored)
{
    QList<Problem> problems;
    for (qsizetype i = 0; const Field &field : reg.fields) {
        const qsizetype at = i++;
        const QVariant &value = values.at(at);
        if (!(field.rules & Unique) || value.isNull() || (stored && stored->at(at) == value))
            continue;
        auto others = statements.run(QStringLiteral("SELECT 1 FROM %1 WHERE %2 = ? AND id <> ?")
                                         .arg(QLatin1String(reg.table), QLatin1String(field.column)),
                                     {value, id});
        if (others.next())
            problems << Problem {QLatin1String(field.column),
                                 QCoreApplication::translate("Records", "\"%1\" is taken by another entry.")
                                     .arg(value.toString())};
    }
    return problems;
}

QList<Problem> recordProblems(Statements &statements, const Register &reg, const Values &values, qint64 id,
                              const std::optional<Values> &stored)
{
    QList<Problem> problems = takenValues(statements, reg, values, id, stored);
    try {
        for (qsizetype i = 0; const Field &field : reg.fields) {
            const qsizetype at = i++;
            const QVariant &value = values.at(at);
            const bool isNew = !stored || stored->at(at) != value;
            if (isNew && !value.isNull() && linksToNothing(statements, field, value))
                problems << Problem {
                    QLatin1String(field.column),
                    QCoreApplication::translate("Records", "This refers to an entry that does not exist.")};
        }
        if (stored)
            problems += forbiddenChanges(reg, *stored, values);
        problems += reg.check(values);
    } catch (const std::runtime_error &unreadable) {
        problems << Problem {{},
                             QCoreApplication::translate("Records", "The entry holds an unknown word (%1).")
                                 .arg(QString::fromUtf8(unreadable.what()))};
    }
    return problems;
}

} // namespace mamori
