// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/history.h"

#include "model/store/statements.h"

#include <QJsonDocument>
#include <QSet>

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

// A change (undoes = 0) is taken back by an undoing, an undoing by a redoing; nothing takes back a redoing.
// Read from the newest step: what stands takes back what it names. An undoing names a change that is older
// than all undoing and redoing since, a redoing names one of those: so the last change tells the two apart.
History::OpenSteps History::openSteps()
{
    OpenSteps open;
    QSet<qint64> takenBack;
    QList<std::pair<qint64, qint64>> standing; // since the last change: a step and the one that it takes back
    bool sinceLastChange = true;
    auto rows = m_statements.run(
        QStringLiteral("SELECT step, step_name, undoes FROM history ORDER BY sequence DESC"));
    qint64 step = 0;
    while (!open.undoable && rows.next()) {
        if (rows.integer(0) == step)
            continue;
        step = rows.integer(0);
        const qint64 undoes = rows.integer(2);
        const bool stands = !takenBack.contains(step);
        if (undoes == 0) {
            for (auto it = standing.cbegin(); sinceLastChange && !open.redoable && it != standing.cend();
                 ++it) {
                if (it->second <= step)
                    open.redoable = NamedStep {it->first, nameOf(it->second)};
            }
            sinceLastChange = false;
            if (stands)
                open.undoable = NamedStep {step, rows.text(1)};
        } else if (stands) {
            takenBack.insert(undoes);
            if (sinceLastChange)
                standing << std::pair(step, undoes);
        }
    }
    return open;
}

QString History::nameOf(qint64 step)
{
    auto rows = m_statements.run(
        QStringLiteral("SELECT step_name FROM history WHERE step = ? ORDER BY sequence DESC LIMIT 1"),
        {step});
    return rows.next() ? rows.text(0) : QString();
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
