// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/ledger_difference.h"

#include "model/registers/all.h"
#include "model/store/history_chain.h"
#include "model/store/record_sql.h"
#include "model/store/statements.h"

#include <QHash>
#include <QJsonDocument>
#include <QSqlDatabase>

#include <algorithm>
#include <set>
#include <tuple>

namespace mamori {

namespace {

QList<RecordDifference> recordsOf(const QList<HistoryOutline::Entry> &entries)
{
    QList<RecordDifference> records;
    QHash<std::pair<QString, qint64>, qsizetype> places;
    for (const HistoryOutline::Entry &entry : entries) {
        const Register *reg = findStoredRegister(entry.table);
        if (!reg)
            continue;
        const auto key = std::make_pair(entry.table, entry.record);
        if (!places.contains(key)) {
            places.insert(key, records.size());
            records << RecordDifference {reg,
                                         entry.record,
                                         entry.action == QLatin1String(action::add) ? RecordFate::Added
                                                                                    : RecordFate::Changed,
                                         {}};
        }
        RecordDifference &difference = records[places.value(key)];
        const QJsonObject after = QJsonDocument::fromJson(entry.after).object();
        difference.name = captionOf(*reg, fromJson(*reg, after));
        if (difference.fate != RecordFate::Added)
            difference.fate = after.contains(QLatin1String(struckOutColumn)) ? RecordFate::StruckOut
                                                                             : RecordFate::Changed;
    }
    return records;
}

/// What both sides came to is no difference: a newer program brought each up to date by itself.
QList<HistoryOutline::Entry> without(const QList<HistoryOutline::Entry> &entries,
                                     const QList<HistoryOutline::Entry> &others)
{
    const auto keyOf = [](const HistoryOutline::Entry &entry) {
        return std::make_tuple(entry.table, entry.record, entry.after);
    };
    std::set<std::tuple<QString, qint64, QByteArray>> there;
    for (const HistoryOutline::Entry &entry : others)
        there.insert(keyOf(entry));
    QList<HistoryOutline::Entry> left;
    for (const HistoryOutline::Entry &entry : entries) {
        if (!there.contains(keyOf(entry)))
            left << entry;
    }
    return left;
}

qsizetype settingsIn(const QList<HistoryOutline::Entry> &entries)
{
    return std::count_if(entries.cbegin(), entries.cend(), [](const HistoryOutline::Entry &entry) {
        return entry.table == QLatin1String(settingTable);
    });
}

} // namespace

QStringList historyChains(const Ledger &ledger)
{
    Statements statements(ledger.database());
    auto rows = statements.run(QStringLiteral("SELECT chain FROM history ORDER BY sequence"));
    QStringList chains;
    while (rows.next())
        chains << rows.text(0);
    return chains;
}

HistoryOutline outlineSince(const Ledger &ledger, const QStringList &others)
{
    HistoryOutline outline;
    outline.chains = historyChains(ledger);
    const QStringList &own = outline.chains;
    // Each chain stands for all entries before it: once they differ they differ for ever.
    const auto shared
        = std::mismatch(own.cbegin(), own.cend(), others.cbegin(), others.cend()).first - own.cbegin();
    Statements statements(ledger.database());
    auto last = statements.run(QStringLiteral("SELECT at FROM history WHERE sequence = ?"), {qint64(shared)});
    if (last.next())
        outline.sharedUntil = QDateTime::fromString(last.text(0), Qt::ISODate);
    auto rows = statements.run(QStringLiteral("SELECT register, record, action, after FROM history"
                                              " WHERE sequence > ? ORDER BY sequence"),
                               {qint64(shared)});
    while (rows.next())
        outline.since << HistoryOutline::Entry {rows.text(0), rows.integer(1), rows.text(2),
                                                rows.text(3).toUtf8()};
    return outline;
}

LedgerDifference differenceOf(const HistoryOutline &here, const HistoryOutline &there)
{
    return {recordsOf(without(here.since, there.since)), recordsOf(without(there.since, here.since)),
            settingsIn(here.since) + settingsIn(there.since), here.sharedUntil};
}

} // namespace mamori
