// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/schema.h"

#include "model/registers/all.h"
#include "model/store/engine.h"
#include "model/store/word_index.h"

#include <QCoreApplication>
#include <QUuid>

#include <array>

namespace mamori::schema {

namespace {

constexpr qint64 applicationId = 0x4d4d5231; // "MMR1"

/// What is half typed, and what the window remembers.
constexpr char deskTables[]
    = "CREATE TABLE IF NOT EXISTS draft (id INTEGER PRIMARY KEY, register TEXT NOT NULL,"
      " record INTEGER NOT NULL, at TEXT NOT NULL, operator TEXT NOT NULL, content TEXT NOT NULL) STRICT;"
      "CREATE TABLE IF NOT EXISTS view_state (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;";

/// What attachments hold, each content once however often it is attached. The pieces of one that is not
/// complete belong to an attaching that a crash ended.
constexpr char contentTables[]
    = "CREATE TABLE IF NOT EXISTS content (id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE,"
      " size INTEGER NOT NULL, complete INTEGER NOT NULL) STRICT;"
      "CREATE TABLE IF NOT EXISTS content_piece (id INTEGER PRIMARY KEY,"
      " content INTEGER NOT NULL REFERENCES content, place INTEGER NOT NULL, bytes BLOB NOT NULL,"
      " UNIQUE (content, place)) STRICT;";

/// What a step between two versions needs beyond new registers and new columns, written by hand and never
/// changed after release. Version 2 brought registers and columns only, version 3 the word index of assets,
/// which is made where it is missing, version 4 the desk, version 5 the attachments, version 6 links to
/// approvals, which follow from what is written (written_approvals.h).
struct Migration {
    int from;
    void (*apply)(const Engine &);
};
constexpr std::array migrations {
    Migration {3, [](const Engine &engine) { engine.run(deskTables); }},
    Migration {4, [](const Engine &engine) { engine.run(contentTables); }},
};

// The history is what the rest can be checked against: its triggers hold for every program that opens the
// file.
constexpr char fixedTables[]
    = "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;"
      "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL, set_by TEXT NOT NULL,"
      " set_at TEXT NOT NULL) STRICT;"
      "CREATE TABLE history (sequence INTEGER PRIMARY KEY, at TEXT NOT NULL, operator TEXT NOT NULL,"
      " action TEXT NOT NULL, register TEXT NOT NULL, record INTEGER NOT NULL, before TEXT NOT NULL,"
      " after TEXT NOT NULL, reason TEXT NOT NULL, step INTEGER NOT NULL, step_name TEXT NOT NULL,"
      " undoes INTEGER NOT NULL, chain TEXT NOT NULL) STRICT;"
      "CREATE INDEX history_record ON history (register, record);"
      "CREATE INDEX history_undoes ON history (undoes) WHERE undoes <> 0;"
      "CREATE TRIGGER history_only_next BEFORE INSERT ON history"
      " WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM history)"
      " BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;"
      "CREATE TRIGGER history_no_update BEFORE UPDATE ON history"
      " BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;"
      "CREATE TRIGGER history_no_delete BEFORE DELETE ON history"
      " BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;";

/// Registers and columns that the program has and the file has not: they begin empty. A new column comes to
/// stand at the end of its table; nothing reads columns by their place.
void addMissing(const Engine &engine)
{
    for (const Register *reg : storedRegisters()) {
        const QString table = QLatin1String(reg->table);
        const QStringList present
            = engine
                  .text(qPrintable(
                      QStringLiteral(
                          "SELECT coalesce(group_concat(name, ' '), '') FROM pragma_table_info('%1')")
                          .arg(table)))
                  .split(u' ', Qt::SkipEmptyParts);
        if (present.isEmpty()) {
            engine.run(createTableSql(*reg).toUtf8().constData());
            continue;
        }
        for (const Field &field : reg->fields) {
            if (!present.contains(QLatin1String(field.column)))
                engine.run(
                    qPrintable(QStringLiteral("ALTER TABLE %1 ADD COLUMN %2").arg(table, columnSql(field))));
        }
    }
}

bool isIndexed(const Engine &engine, const Register &reg)
{
    return engine.number(
               qPrintable(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = '%1_words'")
                              .arg(QLatin1String(reg.table))))
        > 0;
}

void addWordIndexes(const Engine &engine)
{
    for (const Register *reg : storedRegisters()) {
        if (!hasWordIndex(*reg) || isIndexed(engine, *reg))
            continue;
        for (const QString &statement : wordIndexSql(*reg))
            engine.run(statement.toUtf8().constData());
        engine.run(rebuildWordIndexSql(*reg).toUtf8().constData());
    }
}

/// Attachments are looked up whenever a record is shown.
void addAttachmentIndex(const Engine &engine)
{
    engine.run("CREATE INDEX IF NOT EXISTS attachment_record ON attachment (register, record)");
}

[[noreturn]] void refuse(const char *text, const QString &cause)
{
    throw Error(ErrorCode::Damaged, QCoreApplication::translate("Ledger", text), cause);
}

} // namespace

void create(const Engine &engine)
{
    engine.run("BEGIN IMMEDIATE");
    engine.run(fixedTables);
    engine.run(deskTables);
    engine.run(contentTables);
    for (const Register *reg : storedRegisters())
        engine.run(createTableSql(*reg).toUtf8().constData());
    addAttachmentIndex(engine);
    addWordIndexes(engine);
    Statement identity(engine, "INSERT INTO meta VALUES ('id', ?1)");
    identity.bind(1, QUuid::createUuid().toString(QUuid::WithoutBraces));
    identity.step();
    engine.run(qPrintable(QStringLiteral("PRAGMA application_id = %1").arg(applicationId)));
    engine.run(qPrintable(QStringLiteral("PRAGMA user_version = %1").arg(currentVersion)));
    engine.run("COMMIT");
}

void check(const Engine &engine)
{
    const qint64 id = engine.number("PRAGMA application_id");
    const qint64 version = engine.number("PRAGMA user_version");
    const QString cause = QStringLiteral("application %1, version %2").arg(id).arg(version);
    if (id != applicationId || version < 1)
        refuse(QT_TRANSLATE_NOOP("Ledger", "This file is not a Mamori ledger."), cause);
    if (version > currentVersion)
        refuse(QT_TRANSLATE_NOOP("Ledger",
                                 "This ledger was made by a newer version of the program. Install that "
                                 "version to open it."),
               cause);
}

int migrate(const Engine &engine)
{
    const auto version = int(engine.number("PRAGMA user_version"));
    if (version == currentVersion)
        return version;
    engine.run("BEGIN IMMEDIATE");
    for (const Migration &migration : migrations) {
        if (migration.from >= version)
            migration.apply(engine);
    }
    addMissing(engine);
    addAttachmentIndex(engine);
    addWordIndexes(engine);
    engine.run("COMMIT");
    return version;
}

void settle(const Engine &engine)
{
    engine.run(qPrintable(QStringLiteral("PRAGMA user_version = %1").arg(currentVersion)));
}

} // namespace mamori::schema
