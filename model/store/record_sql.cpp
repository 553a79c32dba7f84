// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/record_sql.h"

#include "model/clock.h"
#include "model/japanese/era.h"
#include "model/japanese/search_key.h"
#include "model/store/word_index.h"

namespace mamori {

namespace {

/// Each line on its own, so that no word is found across the border of two fields.
QString searchColumn(const Register &reg, const Values &values)
{
    QString folded;
    for (const QString &line : searchText(reg, values).split(u'\n', Qt::SkipEmptyParts)) {
        if (!folded.isEmpty())
            folded += u'\n';
        folded += searchKey(line);
    }
    return notNull(folded);
}

SqlText never()
{
    return {QStringLiteral("0"), {}};
}

SqlText containsFolded(const QString &expression, const QString &text)
{
    return {QStringLiteral("instr(fold(%1), ?) > 0").arg(expression), {searchKey(text)}};
}

SqlText equals(const QString &column, const QVariant &value)
{
    return {column + QLatin1String(" = ?"), {value}};
}

/// The keys that a typed word means: exactly one, or all whose label contains it.
QStringList keysFor(const Field &field, const QString &text)
{
    const QString typed = searchKey(text);
    QStringList containing;
    for (const Choice &choice : field.choices) {
        const QString label = searchKey(labelOf(choice));
        if (typed == label || typed == searchKey(QLatin1String(choice.key)))
            return {QLatin1String(choice.key)};
        if (label.contains(typed))
            containing << QLatin1String(choice.key);
    }
    return containing;
}

SqlText anyOf(const QStringList &conditions, const QVariantList &values)
{
    if (conditions.isEmpty())
        return never();
    return {u'(' + conditions.join(QLatin1String(" OR ")) + u')', values};
}

SqlText choiceCondition(const Field &field, const QString &column, const QString &text)
{
    QStringList conditions;
    QVariantList values;
    for (const QString &key : keysFor(field, text)) {
        // Several keys stand in one text, with spaces between.
        conditions << QStringLiteral("instr(' ' || %1 || ' ', ?) > 0").arg(column);
        values << QString(u' ' + key + u' ');
    }
    return anyOf(conditions, values);
}

SqlText flagCondition(const QString &column, const QString &text)
{
    static const QStringList yes {QStringLiteral("1"),    QStringLiteral("yes"), QStringLiteral("true"),
                                  QStringLiteral("はい"), QStringLiteral("有"),  QStringLiteral("あり"),
                                  QStringLiteral("○"),    QStringLiteral("〇")};
    static const QStringList no {QStringLiteral("0"),      QStringLiteral("no"), QStringLiteral("false"),
                                 QStringLiteral("いいえ"), QStringLiteral("無"), QStringLiteral("なし"),
                                 QStringLiteral("×")};
    const QString typed = searchKey(text);
    if (yes.contains(typed))
        return equals(column, 1);
    if (no.contains(typed))
        return equals(column, 0);
    return never();
}

SqlText dayCondition(const QString &column, const QString &text)
{
    const QDate day = parseDay(text);
    if (day.isValid())
        return equals(column, day.toString(Qt::ISODate));
    return containsFolded(column, text);
}

SqlText momentCondition(const QString &column, const QString &text)
{
    const QDate day = parseDay(text);
    if (!day.isValid())
        return containsFolded(column, text);
    const auto startOf = [](QDate d) {
        return QDateTime(d, QTime(0, 0), Qt::UTC).addSecs(-japanOffset).toString(Qt::ISODate);
    };
    return {QStringLiteral("(%1 >= ? AND %1 < ?)").arg(column), {startOf(day), startOf(day.addDays(1))}};
}

SqlText linkCondition(const Field &field, const QString &column, const QString &text)
{
    const Register &target = *field.target;
    QStringList names {QLatin1String(target.caption)};
    if (*target.number)
        names << QLatin1String(target.number);
    QStringList conditions;
    QVariantList values;
    for (const QString &name : names) {
        conditions << QStringLiteral("instr(fold(%1), ?) > 0").arg(name);
        values << searchKey(text);
    }
    return {QStringLiteral("%1 IN (SELECT id FROM %2 WHERE %3)")
                .arg(column, QLatin1String(target.table), conditions.join(QLatin1String(" OR "))),
            values};
}

SqlText fieldCondition(const Field &field, const QString &text)
{
    const QString column = QLatin1String(field.column);
    if (text.isEmpty())
        return {column + QLatin1String(" IS NULL"), {}};
    switch (field.kind) {
    case Kind::Text:
        return containsFolded(column, text);
    case Kind::Number: {
        bool isNumber = false;
        const qint64 number = searchKey(text).toLongLong(&isNumber);
        return isNumber ? equals(column, number) : never();
    }
    case Kind::Flag:
        return flagCondition(column, text);
    case Kind::Day:
        return dayCondition(column, text);
    case Kind::Moment:
        return momentCondition(column, text);
    case Kind::Choice:
    case Kind::Choices:
        return choiceCondition(field, column, text);
    case Kind::Level:
        return equals(column, searchKey(text));
    case Kind::Link:
        return linkCondition(field, column, text);
    case Kind::Lines:
        break;
    }
    // Only what stands in the rows, not the names of their columns.
    return {QStringLiteral("EXISTS (SELECT 1 FROM json_tree(%1) WHERE atom IS NOT NULL"
                           " AND instr(fold(atom), ?) > 0)")
                .arg(column),
            {searchKey(text)}};
}

SqlText wordCondition(const Register &reg, const QString &text)
{
    if (!hasWordIndex(reg))
        return {QStringLiteral("instr(search, ?) > 0"), {searchKey(text)}};
    return {QStringLiteral("has_word('%1', ?, id)").arg(QLatin1String(reg.table)), {searchKey(text)}};
}

SqlText termCondition(const Register &reg, const Query::Term &term)
{
    const qsizetype index = term.column.isEmpty() ? -1 : columnIndex(reg, term.column);
    Q_ASSERT(term.column.isEmpty() || index >= 0);
    SqlText condition = index < 0 ? wordCondition(reg, term.text)
                                  : fieldCondition(reg.fields[std::size_t(index)], term.text);
    if (term.negated)
        condition.sql = QStringLiteral("NOT coalesce(%1, 0)").arg(condition.sql);
    return condition;
}

QString draftCondition(const Register &reg)
{
    QStringList missing;
    for (const Field &field : reg.fields) {
        if (field.rules & Required)
            missing << QLatin1String(field.column) + QLatin1String(" IS NULL");
    }
    return missing.isEmpty() ? QStringLiteral("0") : u'(' + missing.join(QLatin1String(" OR ")) + u')';
}

/// The text by which a name is ordered: its reading where the register has one.
QString textOrder(const Register &reg, const Field &field)
{
    const QLatin1String column(field.column);
    const QLatin1String order(reg.order);
    if (column != QLatin1String(reg.caption) || order == column || order == QLatin1String(reg.number))
        return column;
    const qsizetype reading = columnIndex(reg, order);
    if (reading < 0 || reg.fields[std::size_t(reading)].kind != Kind::Text)
        return column;
    return QStringLiteral("coalesce(%1, %2)").arg(order, column);
}

QString choiceOrder(const Field &field)
{
    QString position = QLatin1String("CASE ") + QLatin1String(field.column);
    for (int i = 0; const Choice &choice : field.choices)
        position += QStringLiteral(" WHEN '%1' THEN %2").arg(QLatin1String(choice.key)).arg(i++);
    return position + QLatin1String(" END");
}

OrderColumn orderColumn(const Register &reg, const Query::Sort &sort)
{
    if (sort.column.isEmpty())
        return {QStringLiteral("CASE WHEN %1 THEN 0 END").arg(draftCondition(reg)), sort.descending, false};
    const qsizetype index = columnIndex(reg, sort.column);
    Q_ASSERT(index >= 0);
    const Field &field = reg.fields[std::size_t(index)];
    switch (field.kind) {
    case Kind::Text:
        return {textOrder(reg, field), sort.descending, true};
    case Kind::Choice:
        return {choiceOrder(field), sort.descending, false};
    case Kind::Link:
        return {QStringLiteral("(SELECT linked.%1 FROM %2 AS linked WHERE linked.id = main_table.%3)")
                    .arg(QLatin1String(field.target->order), QLatin1String(field.target->table), sort.column),
                sort.descending, true};
    case Kind::Number:
    case Kind::Flag:
    case Kind::Day:
    case Kind::Moment:
    case Kind::Choices:
    case Kind::Level:
    case Kind::Lines:
        break;
    }
    return {sort.column, sort.descending, false};
}

} // namespace

QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

static SqlText insertRow(const Register &reg, QStringList columns, const QVariantList &before,
                         const Values &values)
{
    for (const Field &field : reg.fields)
        columns << QLatin1String(field.column);
    columns << QStringLiteral("search");
    const QString marks = QStringList(columns.size(), QStringLiteral("?")).join(QLatin1String(", "));
    return {QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                .arg(QLatin1String(reg.table), columns.join(QLatin1String(", ")), marks),
            before + values + QVariantList {searchColumn(reg, values)}};
}

SqlText insertSql(const Register &reg, const Values &values)
{
    return insertRow(reg, {}, {}, values);
}

SqlText insertSql(const Register &reg, const Stored &stored)
{
    return insertRow(reg, {QStringLiteral("id"), QStringLiteral("struck_out")},
                     {stored.id, stored.struckOut.isEmpty() ? QVariant() : QVariant(stored.struckOut)},
                     stored.values);
}

SqlText updateSql(const Register &reg, const Stored &before, const Stored &stored,
                  const QList<qsizetype> &changed)
{
    SqlText update;
    QStringList columns;
    for (const qsizetype i : changed) {
        columns << QLatin1String(reg.fields[std::size_t(i)].column) + QLatin1String(" = ?");
        update.values << stored.values.at(i);
    }
    if (!changed.isEmpty()) {
        columns << QStringLiteral("search = ?");
        update.values << searchColumn(reg, stored.values);
    }
    if (before.struckOut != stored.struckOut) {
        columns << QStringLiteral("struck_out = ?");
        update.values << (stored.struckOut.isEmpty() ? QVariant() : QVariant(stored.struckOut));
    }
    Q_ASSERT(!columns.isEmpty());
    update.values << stored.id;
    update.sql = QStringLiteral("UPDATE %1 SET %2 WHERE id = ?")
                     .arg(QLatin1String(reg.table), columns.join(QLatin1String(", ")));
    return update;
}

QString livingSql(const Query &query)
{
    return query.struckOut ? QStringLiteral("struck_out IS NOT NULL") : QStringLiteral("struck_out IS NULL");
}

SqlText matchSql(const Register &reg, const Query &query)
{
    QStringList conditions;
    QVariantList values;
    if (query.draft)
        conditions << (*query.draft ? QString() : QStringLiteral("NOT ")) + draftCondition(reg);
    for (const Query::Term &term : query.terms) {
        const SqlText condition = termCondition(reg, term);
        conditions << condition.sql;
        values << condition.values;
    }
    if (conditions.isEmpty())
        return {QStringLiteral("1"), {}};
    return {conditions.join(QLatin1String(" AND ")), values};
}

SqlText conditionSql(const Register &reg, const Query &query)
{
    const SqlText match = matchSql(reg, query);
    return {livingSql(query) + QLatin1String(" AND ") + match.sql, match.values};
}

QList<OrderColumn> orderColumns(const Register &reg, const Query &query)
{
    QList<OrderColumn> columns;
    if (!query.group.isEmpty())
        columns << orderColumn(reg, {query.group});
    for (const Query::Sort &sort : query.order)
        columns << orderColumn(reg, sort);
    if (query.order.isEmpty())
        columns << orderColumn(reg, {QLatin1String(reg.order)});
    return columns;
}

QString orderSql(const Register &reg, const Query &query)
{
    QStringList parts;
    const QList<OrderColumn> columns = orderColumns(reg, query);
    for (const OrderColumn &column : columns) {
        parts << column.sql + QLatin1String(" IS NULL");
        parts << column.sql + QLatin1String(column.reading ? " COLLATE reading" : "")
                + QLatin1String(column.descending ? " DESC" : "");
    }
    parts << QLatin1String(columns.last().descending ? "id DESC" : "id");
    return parts.join(QLatin1String(", "));
}

} // namespace mamori
