// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
//
// Speed as ratios in one run: what a durable change, a search and a paper cost beside plain SQLite and
// LibreOffice. And the state of all duties over a large ledger.

#include "app/papers.h"
#include "app/tools/bench_duties.h"
#include "app/tools/bench_timing.h"
#include "model/exchange/import.h"
#include "model/registers/asset.h"
#include "model/sample/sample_section.h"
#include "model/store/word_context.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace mamori;

namespace {

constexpr qint64 assetCount = 10000;
constexpr int changes = 200;

/// The same rows in an unencrypted database of the same engine with the same durability.
class PlainDatabase
{
public:
    explicit PlainDatabase(const QString &path)
    {
        sqlite3_open_v2(path.toUtf8().constData(), &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                        nullptr);
        run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA locking_mode=EXCLUSIVE;"
            "CREATE TABLE asset(id INTEGER PRIMARY KEY, json TEXT, search TEXT);"
            "CREATE TABLE history(seq INTEGER PRIMARY KEY, json TEXT)");
    }
    ~PlainDatabase() { sqlite3_close_v2(m_handle); }
    Q_DISABLE_COPY_MOVE(PlainDatabase)

    void run(const char *sql) { sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr); }
    void execute(const char *sql, qint64 id, const QByteArray &first, const QByteArray &second)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr);
        sqlite3_bind_int64(statement, 1, id);
        sqlite3_bind_text(statement, 2, first.constData(), int(first.size()), SQLITE_STATIC);
        if (!second.isNull())
            sqlite3_bind_text(statement, 3, second.constData(), int(second.size()), SQLITE_STATIC);
        sqlite3_step(statement);
        sqlite3_finalize(statement);
    }

private:
    sqlite3 *m_handle = nullptr;
};

/// How long LibreOffice takes to turn a workbook into a PDF; 0 when it is not installed.
double libreOfficeMilliseconds(const QTemporaryDir &folder, const QByteArray &workbook)
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        return 0;
    const QString file = folder.filePath(QStringLiteral("peer.xlsx"));
    writeFile(file, workbook);
    return milliseconds([&] {
        QProcess::execute(office,
                          {QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                           QStringLiteral("pdf"), QStringLiteral("--outdir"), folder.path(), file});
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    QTextStream out(stdout);
    QTextStream messages(stderr);
    const Session session {builtInPolicy(), Clock::fixed(QDate(2026, 10, 1)), out, messages};
    const QString path = folder.filePath(QStringLiteral("bench.mamori"));
    const DataKey key = Ledger::create(path, Secret::fromPassword(QStringLiteral("bench"))).key;
    OpenLedger open = openWithKey(path, key, session);

    SampleSize size;
    size.assets = assetCount;
    const double filling = milliseconds([&] { fillWithSample(*open.records, session.policy, size); });
    printTiming(QStringLiteral("fill a ledger with 10,000 classified assets"), filling, {}, 0);

    const QList<Stored> assets = open.records->list(Asset::spec);
    PlainDatabase plain(folder.filePath(QStringLiteral("plain.db")));
    plain.run("BEGIN");
    for (const Stored &asset : assets) {
        plain.execute("INSERT INTO asset VALUES(?1, ?2, ?3)", asset.id,
                      QJsonDocument(toJson(Asset::spec, asset.values)).toJson(QJsonDocument::Compact),
                      searchText(Asset::spec, asset.values).toUtf8());
    }
    plain.run("COMMIT");

    const qsizetype remarks = columnIndex(Asset::spec, QLatin1String("remarks"));
    const double ours = medianMilliseconds(changes, [&](int i) {
        Records::Step step = open.records->begin(QStringLiteral("bench"));
        Values values = assets[i].values;
        values[remarks] = QStringLiteral("備考 %1").arg(i);
        open.records->change(Asset::spec, assets[i].id, values);
        step.commit();
    });
    const double theirs = medianMilliseconds(changes, [&](int i) {
        const QByteArray json
            = QJsonDocument(toJson(Asset::spec, assets[i].values)).toJson(QJsonDocument::Compact);
        plain.run("BEGIN IMMEDIATE");
        plain.execute("UPDATE asset SET json = ?2, search = ?3 WHERE id = ?1", assets[i].id, json,
                      searchText(Asset::spec, assets[i].values).toUtf8());
        plain.execute("INSERT INTO history(seq, json) VALUES(?1, ?2)", i + 1, json, {});
        plain.run("COMMIT");
        plain.run("PRAGMA wal_checkpoint(TRUNCATE)");
    });
    printTiming(QStringLiteral("one change stored durably, with history"), ours,
                QStringLiteral("plain SQLite"), theirs);

    const double search = medianMilliseconds(20, [&](int) {
        open.records->list(Asset::spec, parseQuery(Asset::spec, QStringLiteral("年金")), {0, 1, 2, 3});
    });
    const double scan
        = medianMilliseconds(20, [&](int) { plain.run("SELECT id FROM asset WHERE search LIKE '%年金%'"); });
    printTiming(QStringLiteral("a search of two characters over 10,000"), search,
                QStringLiteral("plain LIKE  "), scan);

    open.records.reset();
    open.ledger.reset();
    const double opening = milliseconds([&] {
        open = openWithKey(path, key, session);
        open.records->list(Asset::spec, {}, {0, 1, 2, 3});
    });
    printTiming(QStringLiteral("open (key at hand) to the first list"), opening, {}, 0);

    const double paper
        = milliseconds([&] { makeForm(QStringLiteral("asset_ledger"), *open.records, session.policy); });
    const QByteArray workbook
        = gridToXlsx(exportGrid(Asset::spec, open.records->list(Asset::spec),
                                wordSnapshot(session.policy, *open.records, Asset::spec)),
                     QStringLiteral("台帳"));
    printTiming(QStringLiteral("the 10,000-row paper"), paper, QStringLiteral("LibreOffice "),
                libreOfficeMilliseconds(folder, workbook));
    benchDuties(folder.path(), session);
    return 0;
}
