// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/japanese/search_key.h"
#include "model/registers/captions.h"
#include "model/store/history.h"
#include "model/store/record_scan.h"
#include "model/store/record_sql.h"
#include "model/store/records.h"
#include "model/store/statements.h"

#include <QJsonDocument>

namespace mamori {

namespace {

/// Reads the chosen columns of one row that begins with id and struck_out.
Stored readRow(const Register &reg, const QList<qsizetype> &columns, const Statements::Rows &rows)
{
    Stored stored {rows.integer(0), {}, rows.text(1)};
    stored.values.resize(qsizetype(reg.fields.size()));
    for (int i = 2; const qsizetype column : columns)
        stored.values[column] = rows.value(i++);
    return stored;
}

QList<qsizetype> allColumns(const Register &reg)
{
    QList<qsizetype> columns;
    for (qsizetype i = 0; i < qsizetype(reg.fields.size()); ++i)
        columns << i;
    return columns;
}

QString selectSql(const Register &reg, const QList<qsizetype> &columns)
{
    QString sql = QStringLiteral("SELECT id, struck_out");
    for (const qsizetype column : columns)
        sql += QLatin1String(", ") + QLatin1String(reg.fields[std::size_t(column)].column);
    return sql + QLatin1String(" FROM ") + QLatin1String(reg.table) + QLatin1String(" AS main_table");
}

/// Where a caption is more than number and name, it still leads back to its record.
std::optional<qint64> findByCaption(const Records &records, const Register &reg, const QString &text)
{
    const QString number = text.section(u' ', 0, 0);
    if (!*reg.number || number == text)
        return std::nullopt;
    const auto id = records.findByName(reg, number);
    return id && searchKey(records.caption(reg, *id)) == searchKey(text) ? id : std::nullopt;
}

} // namespace

std::optional<Stored> Records::find(const Register &reg, qint64 id) const
{
    const QList<qsizetype> columns = allColumns(reg);
    auto rows = m_statements->run(selectSql(reg, columns) + QLatin1String(" WHERE id = ?"), {id});
    return rows.next() ? std::optional(readRow(reg, columns, rows)) : std::nullopt;
}

std::optional<qint64> Records::findByName(const Register &reg, const QString &text) const
{
    const QString typed = searchKey(text);
    if (typed.isEmpty())
        return std::nullopt;
    QString number = QStringLiteral("NULL");
    if (*reg.number)
        number = QLatin1String(reg.number);
    {
        auto rows = m_statements->run(
            QStringLiteral("SELECT id FROM %1 WHERE struck_out IS NULL AND (fold(%2) = ?1 OR fold(%3) = ?1"
                           " OR fold(%2 || %3) = ?1) LIMIT 2")
                .arg(QLatin1String(reg.table), number, QLatin1String(reg.caption)),
            {typed});
        if (rows.next()) {
            const qint64 id = rows.integer(0);
            return rows.next() ? std::nullopt : std::optional(id);
        }
    }
    return findByCaption(*this, reg, text);
}

QString Records::caption(const Register &reg, qint64 id) const
{
    const auto stored = find(reg, id);
    const auto linked = [this](const Register &target, qint64 to) { return caption(target, to); };
    return stored ? captionOf(reg, stored->values, linked) : QString();
}

QList<Stored> Records::list(const Register &reg, const Query &query, const QList<qsizetype> &columns) const
{
    const QList<qsizetype> chosen = columns.isEmpty() ? allColumns(reg) : columns;
    const SqlText condition = conditionSql(reg, query);
    auto rows = m_statements->run(selectSql(reg, chosen) + QLatin1String(" WHERE ") + condition.sql
                                      + QLatin1String(" ORDER BY ") + orderSql(reg, query),
                                  condition.values);
    QList<Stored> list;
    while (rows.next())
        list << readRow(reg, chosen, rows);
    return list;
}

QList<Stored> Records::list(const Register &reg, const QList<qint64> &ids) const
{
    const QList<qsizetype> columns = allColumns(reg);
    QJsonArray wanted;
    for (const qint64 id : ids)
        wanted << id;
    auto rows = m_statements->run(selectSql(reg, columns)
                                      + QLatin1String(" WHERE id IN (SELECT value FROM json_each(?))"),
                                  {QString::fromUtf8(QJsonDocument(wanted).toJson(QJsonDocument::Compact))});
    QHash<qint64, Stored> found;
    while (rows.next()) {
        const Stored stored = readRow(reg, columns, rows);
        found.insert(stored.id, stored);
    }
    QList<Stored> list;
    for (const qint64 id : ids) {
        if (const auto it = found.constFind(id); it != found.constEnd())
            list << *it;
    }
    return list;
}

std::unique_ptr<RecordScan> Records::scan(const Register &reg, const Query &query) const
{
    return std::make_unique<RecordScan>(*m_statements, reg, query);
}

void Records::each(const Register &reg, const QList<qsizetype> &columns,
                   const std::function<void(const Stored &)> &visit) const
{
    auto rows
        = m_statements->run(selectSql(reg, columns) + QLatin1String(" WHERE struck_out IS NULL ORDER BY id"));
    Stored stored;
    stored.values.resize(qsizetype(reg.fields.size()));
    while (rows.next()) {
        stored.id = rows.integer(0);
        for (int i = 2; const qsizetype column : columns)
            stored.values[column] = rows.value(i++);
        visit(stored);
    }
}

qint64 Records::count(const Register &reg, const Query &query) const
{
    const SqlText condition = conditionSql(reg, query);
    auto rows = m_statements->run(
        QStringLiteral("SELECT count(*) FROM %1 WHERE ").arg(QLatin1String(reg.table)) + condition.sql,
        condition.values);
    return rows.next() ? rows.integer(0) : 0;
}

QList<qint64> Records::findSome(const Register &reg, const QString &text, int limit) const
{
    constexpr int looked = 500; // of very many matches only the first are put in order
    QStringList conditions {QStringLiteral("struck_out IS NULL")};
    QVariantList values;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString folded = searchKey(word);
        if (folded.isEmpty())
            continue;
        conditions << QStringLiteral("instr(search, ?)");
        values << folded;
    }
    if (values.isEmpty())
        return {};
    const QString number = *reg.number ? QLatin1String(reg.number) : QLatin1String("''");
    values << looked << values.first() << limit;
    auto rows = m_statements->run(
        QStringLiteral("SELECT id FROM (SELECT id, coalesce(%1, '') || coalesce(%2, '') AS called FROM %3"
                       " WHERE %4 LIMIT ?) ORDER BY instr(fold(called), ?) = 0, id LIMIT ?")
            .arg(number, QLatin1String(reg.caption), QLatin1String(reg.table),
                 conditions.join(QLatin1String(" AND "))),
        values);
    QList<qint64> ids;
    while (rows.next())
        ids << rows.integer(0);
    return ids;
}

QList<qint64> Records::linkedFrom(const Register &reg, const QString &column, qint64 target) const
{
    Q_ASSERT(columnIndex(reg, column) >= 0);
    auto rows = m_statements->run(
        QStringLiteral("SELECT id FROM %1 WHERE %2 = ? AND struck_out IS NULL ORDER BY id")
            .arg(QLatin1String(reg.table), column),
        {target});
    QList<qint64> ids;
    while (rows.next())
        ids << rows.integer(0);
    return ids;
}

} // namespace mamori
