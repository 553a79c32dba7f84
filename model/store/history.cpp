// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/history.h"

#include "model/store/statements.h"

#include <QJsonDocument>

namespace mamori {

History::History(Statements &statements, const QString &ledgerId)
    : m_statements(statements)
    , m_firstChain(firstChain(ledgerId))
{
}

void History::load()
{
    if (m_loaded)
        return;
    auto last = m_statements.run(
        QStringLiteral("SELECT sequence, chain, step FROM history ORDER BY sequence DESC LIMIT 1"));
    const bool any = last.next();
    m_sequence = any ? last.integer(0) : 0;
    m_head = any ? last.text(1) : m_firstChain;
    m_step = any ? last.integer(2) : 0;
    m_loaded = true;
}

void History::append(HistoryRow row)
{
    load();
    row.sequence = m_sequence + 1;
    const QString chain = nextChain(m_head, row);
    m_statements.run(QStringLiteral("INSERT INTO history VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                     {row.sequence, row.at, row.operatorName, row.action, row.table, row.record, row.before,
                      row.after, row.reason, row.step, row.stepName, row.undoes, chain});
    m_sequence = row.sequence;
    m_head = chain;
    m_step = row.step;
}

QString History::head()
{
    load();
    return m_head;
}

qint64 History::nextStep()
{
    load();
    return m_step + 1;
}

QList<HistoryEntry> History::ofRecord(const QString &table, qint64 record)
{
    return entries(QStringLiteral("WHERE register = ? AND record = ? ORDER BY sequence"), {table, record});
}

QList<HistoryEntry> History::latest(qint64 limit)
{
    return entries(QStringLiteral("ORDER BY sequence DESC LIMIT ?"), {limit});
}

QList<HistoryEntry> History::ofStep(qint64 step)
{
    // A step's entries follow each other; without an index on `step` this reads from the end until it is
    // past.
    auto first = m_statements.run(
        QStringLiteral("SELECT sequence FROM history WHERE step < ? ORDER BY sequence DESC LIMIT 1"), {step});
    const qint64 before = first.next() ? first.integer(0) : 0;
    return entries(QStringLiteral("WHERE sequence > ? AND step = ? ORDER BY sequence DESC"), {before, step});
}

std::optional<History::UndoableStep> History::undoable()
{
    auto last = m_statements.run(
        QStringLiteral("SELECT step, step_name FROM history WHERE undoes = 0 AND NOT EXISTS"
                       " (SELECT 1 FROM history AS later WHERE later.undoes <> 0"
                       " AND later.undoes = history.step) ORDER BY sequence DESC LIMIT 1"));
    if (!last.next())
        return std::nullopt;
    return UndoableStep {last.integer(0), last.text(1)};
}

QList<HistoryEntry> History::entries(const QString &condition, const QVariantList &values)
{
    auto rows = m_statements.run(
        QStringLiteral("SELECT sequence, at, operator, action, register, record, before, after, reason, step,"
                       " step_name, undoes, chain FROM history ")
            + condition,
        values);
    QList<HistoryEntry> list;
    while (rows.next()) {
        HistoryEntry entry;
        entry.sequence = rows.integer(0);
        entry.at = QDateTime::fromString(rows.text(1), Qt::ISODate);
        entry.operatorName = rows.text(2);
        entry.action = rows.text(3);
        entry.table = rows.text(4);
        entry.record = rows.integer(5);
        entry.before = QJsonDocument::fromJson(rows.text(6).toUtf8()).object();
        entry.after = QJsonDocument::fromJson(rows.text(7).toUtf8()).object();
        entry.reason = rows.text(8);
        entry.step = rows.integer(9);
        entry.stepName = rows.text(10);
        entry.undoes = rows.integer(11);
        entry.chain = rows.text(12);
        list << entry;
    }
    return list;
}

} // namespace mamori
