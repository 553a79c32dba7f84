// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/verification.h"

#include "model/registers/all.h"
#include "model/store/engine.h"
#include "model/store/history_chain.h"
#include "model/store/schema.h"
#include "model/store/slot_copies.h"
#include "model/store/word_index.h"
#include "model/unreadable.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>
#include <QSet>

#include <sqlite3.h>

namespace mamori {

namespace {

bool isInteger(const Field &field)
{
    return field.kind == Kind::Number || field.kind == Kind::Flag || field.kind == Kind::Link;
}

QString titleOfTable(const QString &table)
{
    const Register *reg = findStoredRegister(table);
    return reg ? titleOf(*reg) : table;
}

class Verifier final
{
public:
    explicit Verifier(const Engine &engine, const DataKey *key = nullptr)
        : m_engine(engine)
        , m_key(key)
    {
    }

    Ledger::Verification run()
    {
        part(&Verifier::checkSlots);
        part(&Verifier::checkPages);
        part(&Verifier::checkStructure);
        part(&Verifier::checkHistory);
        part(&Verifier::checkSettings);
        part(&Verifier::checkRegisters);
        part(&Verifier::checkAttachments);
        part(&Verifier::checkWordIndexes);
        return m_result;
    }

    QStringList runUnsettled()
    {
        part(&Verifier::checkStructure);
        part(&Verifier::checkHistory);
        if (m_engine.number("PRAGMA user_version") == schema::currentVersion) {
            part(&Verifier::checkSettings);
            part(&Verifier::checkRegisters);
        }
        return m_result.problems;
    }

private:
    /// What stops one part, such as a page that cannot be read, must not hide what the others find.
    void part(void (Verifier::*check)())
    {
        try {
            (this->*check)();
        } catch (const Error &error) {
            if (!m_result.problems.contains(error.text()))
                m_result.problems << error.text();
        } catch (const std::exception &unreadable) {
            found(unreadableText(unreadable));
        }
    }
    void found(const QString &problem) { m_result.problems << problem; }

    void checkSlots();
    void checkPages();
    void checkStructure();
    void checkHistory();
    void checkSettings();
    void checkRegisters();
    void checkAttachments();
    QSet<QString> soundContents();
    void checkWordIndexes();
    bool wordIndexFits(const Register &reg);
    void checkRecords(const Register &reg);
    void checkLinks(const Register &reg, qint64 id, const QJsonObject &record);
    void requireRecord(const Register &reg, qint64 id, const Register &target, qint64 linked);
    QJsonObject lastState(qint64 sequence) const;
    const QSet<qint64> &idsOf(const Register &reg);

    const Engine &m_engine;
    const DataKey *m_key; ///< what checkSlots() needs
    Ledger::Verification m_result;
    QHash<QString, QHash<qint64, qint64>> m_lastEntries; ///< table and record to sequence
    QHash<QString, qint64> m_lastSettings;
    QHash<QString, QSet<qint64>> m_ids;
};

void Verifier::checkSlots()
{
    const SlotCopies copies(m_engine);
    copies.requireAuthentic(*m_key);
    if (copies.otherIsDamaged(*m_key) || !copies.areSame())
        found(QCoreApplication::translate(
            "Verification",
            "One of the two copies of the key slots is damaged. Close the ledger and open it again: "
            "that restores it."));
}

void Verifier::checkPages()
{
    m_engine.checkpoint();
    m_engine.checkSize();
    // What counts is the file, not what memory remembers of it.
    sqlite3_db_cacheflush(m_engine.handle());
    sqlite3_db_release_memory(m_engine.handle());
    const qint64 pages = m_engine.number("PRAGMA page_count");
    m_result.pages = m_engine.number("SELECT count(data) FROM sqlite_dbpage");
    if (m_result.pages != pages)
        found(QCoreApplication::translate("Verification",
                                          "Not every page of the ledger could be read. Restore a backup."));
}

void Verifier::checkStructure()
{
    const QString answer = m_engine.text("PRAGMA integrity_check");
    if (answer != QLatin1String("ok"))
        found(QCoreApplication::translate("Verification",
                                          "The structure of the ledger is damaged (%1). Restore a backup.")
                  .arg(answer));
    Statement dangling(m_engine, "PRAGMA foreign_key_check");
    while (dangling.step())
        found(QCoreApplication::translate("Verification",
                                          "%1: entry %2 refers to an entry that does not exist.")
                  .arg(titleOfTable(dangling.text(0)))
                  .arg(dangling.integer(1)));
}

void Verifier::checkHistory()
{
    QString chain = firstChain(m_engine.text("SELECT value FROM meta WHERE name = 'id'"));
    Statement entries(m_engine,
                      "SELECT sequence, at, operator, action, register, record, before, after, reason, step,"
                      " step_name, undoes, chain FROM history ORDER BY sequence");
    bool whole = true;
    while (entries.step()) {
        const HistoryRow row {entries.integer(0), entries.text(1),    entries.text(2),  entries.text(3),
                              entries.text(4),    entries.integer(5), entries.text(6),  entries.text(7),
                              entries.text(8),    entries.integer(9), entries.text(10), entries.integer(11)};
        ++m_result.history;
        chain = nextChain(chain, row);
        if (whole && (row.sequence != m_result.history || chain != entries.text(12))) {
            found(QCoreApplication::translate(
                      "Verification", "The history is not what was written: its chain breaks at entry %1.")
                      .arg(row.sequence));
            whole = false;
        }
        if (row.table == QLatin1String(settingTable))
            m_lastSettings
                [QJsonDocument::fromJson(row.after.toUtf8()).object().value(QLatin1String("name")).toString()]
                = row.sequence;
        else
            m_lastEntries[row.table][row.record] = row.sequence;
    }
}

QJsonObject Verifier::lastState(qint64 sequence) const
{
    Statement entry(m_engine, "SELECT after FROM history WHERE sequence = ?1");
    entry.bind(1, sequence);
    return entry.step() ? QJsonDocument::fromJson(entry.text(0).toUtf8()).object() : QJsonObject();
}

void Verifier::checkSettings()
{
    Statement settings(m_engine, "SELECT name, value, set_by, set_at FROM setting");
    QHash<QString, qint64> unseen = m_lastSettings;
    while (settings.step()) {
        const QString name = settings.text(0);
        if (name.startsWith(QLatin1String(viewPrefix)))
            continue;
        const QJsonObject state {{QStringLiteral("name"), name},
                                 {QStringLiteral("value"), settings.text(1)},
                                 {QStringLiteral("set_by"), settings.text(2)},
                                 {QStringLiteral("set_at"), settings.text(3)}};
        if (!unseen.contains(name) || lastState(unseen.take(name)) != state)
            found(QCoreApplication::translate(
                      "Verification", "The setting \"%1\" differs from its last state in the history.")
                      .arg(name));
    }
    for (auto gone = unseen.cbegin(); gone != unseen.cend(); ++gone) {
        if (lastState(gone.value()).contains(QLatin1String("value")))
            found(QCoreApplication::translate(
                      "Verification", "The setting \"%1\" differs from its last state in the history.")
                      .arg(gone.key()));
    }
}

void Verifier::checkRegisters()
{
    for (const Register *reg : storedRegisters())
        checkRecords(*reg);
}

/// The hashes of the contents that are what they were.
QSet<QString> Verifier::soundContents()
{
    QSet<QString> sound;
    Statement contents(m_engine, "SELECT id, sha256, size FROM content WHERE complete = 1");
    Statement pieces(m_engine, "SELECT place, bytes FROM content_piece WHERE content = ?1 ORDER BY place");
    while (contents.step()) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        qint64 size = 0;
        qint64 place = 0;
        pieces.bind(1, contents.integer(0));
        while (pieces.step()) {
            const QByteArray bytes = pieces.bytes(1);
            // A gap or another order gives another hash than the one recorded.
            if (pieces.integer(0) == place++)
                hash.addData(bytes);
            size += bytes.size();
        }
        pieces.rewind();
        if (size == contents.integer(2) && QString::fromLatin1(hash.result().toHex()) == contents.text(1))
            sound << contents.text(1);
    }
    return sound;
}

void Verifier::checkAttachments()
{
    const QSet<QString> sound = soundContents();
    Statement attachments(m_engine, "SELECT name, register, record, sha256 FROM attachment");
    while (attachments.step()) {
        ++m_result.attachments;
        const QString name = attachments.text(0);
        if (!sound.contains(attachments.text(3)))
            found(QCoreApplication::translate("Verification",
                                              "The attachment %1 is damaged or missing. Restore a backup.")
                      .arg(name));
        const Register *reg = findRegister(attachments.text(1));
        if (!reg || !idsOf(*reg).contains(attachments.integer(2)))
            found(QCoreApplication::translate("Verification",
                                              "The attachment %1 belongs to an entry that does not exist.")
                      .arg(name));
    }
}

/// Holds each index against the text it was made from. It is made of nothing else, so that it can be mended.
void Verifier::checkWordIndexes()
{
    for (const Register *reg : allRegisters()) {
        if (!hasWordIndex(*reg) || wordIndexFits(*reg))
            continue;
        m_engine.run(rebuildWordIndexSql(*reg).toUtf8().constData());
        found(QCoreApplication::translate("Verification",
                                          "%1: the index for searching did not fit the entries and was made "
                                          "anew. Nothing is lost; verify once more.")
                  .arg(titleOf(*reg)));
    }
}

bool Verifier::wordIndexFits(const Register &reg)
{
    try {
        m_engine.run(checkWordIndexSql(reg).toUtf8().constData());
    } catch (const Error &) {
        return false;
    }
    return true;
}

void Verifier::checkRecords(const Register &reg)
{
    QStringList columns {QStringLiteral("id"), QLatin1String(struckOutColumn)};
    for (const Field &field : reg.fields)
        columns << QLatin1String(field.column);
    Statement records(m_engine,
                      QStringLiteral("SELECT %1 FROM %2")
                          .arg(columns.join(QLatin1String(", ")), QLatin1String(reg.table))
                          .toUtf8());
    QHash<qint64, qint64> unseen = m_lastEntries.value(QLatin1String(reg.table));
    while (records.step()) {
        const qint64 id = records.integer(0);
        Values values;
        for (int column = 2; const Field &field : reg.fields) {
            if (records.isNull(column))
                values << QVariant();
            else if (isInteger(field))
                values << records.integer(column);
            else
                values << records.text(column);
            ++column;
        }
        QJsonObject state = toJson(reg, values);
        checkLinks(reg, id, state);
        if (!records.isNull(1))
            state.insert(QLatin1String(struckOutColumn), records.text(1));
        if (!unseen.contains(id) || lastState(unseen.take(id)) != state)
            found(QCoreApplication::translate("Verification",
                                              "%1: entry %2 differs from its last state in the history.")
                      .arg(titleOf(reg))
                      .arg(id));
    }
    for (auto gone = unseen.cbegin(); gone != unseen.cend(); ++gone)
        found(QCoreApplication::translate("Verification", "%1: entry %2 of the history is missing.")
                  .arg(titleOf(reg))
                  .arg(gone.key()));
}

const QSet<qint64> &Verifier::idsOf(const Register &reg)
{
    const QString table = QLatin1String(reg.table);
    if (!m_ids.contains(table)) {
        QSet<qint64> &ids = m_ids[table];
        Statement all(m_engine, (QLatin1String("SELECT id FROM ") + table).toUtf8());
        while (all.step())
            ids << all.integer(0);
    }
    return m_ids[table];
}

void Verifier::requireRecord(const Register &reg, qint64 id, const Register &target, qint64 linked)
{
    if (!idsOf(target).contains(linked))
        found(QCoreApplication::translate("Verification",
                                          "%1: entry %2 refers to an entry that does not exist.")
                  .arg(titleOf(reg))
                  .arg(id));
}

/// The engine knows the links of columns; those inside small rows only we do.
void Verifier::checkLinks(const Register &reg, qint64 id, const QJsonObject &record)
{
    for (const Field &field : reg.fields) {
        if (field.kind != Kind::Lines)
            continue;
        for (const Field &part : field.lines()) {
            if (part.kind != Kind::Link)
                continue;
            for (const auto line : record.value(QLatin1String(field.column)).toArray()) {
                const QJsonValue link = line.toObject().value(QLatin1String(part.column));
                if (!link.isUndefined())
                    requireRecord(reg, id, *part.target, link.toInteger());
            }
        }
    }
}

} // namespace

Ledger::Verification verifyLedger(const Engine &engine, const DataKey &key)
{
    return Verifier(engine, &key).run();
}

QStringList verifyUnsettled(const Engine &engine)
{
    return Verifier(engine).runUnsettled();
}

} // namespace mamori
