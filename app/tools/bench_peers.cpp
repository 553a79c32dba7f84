// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "app/tools/bench_peers.h"

#include "model/files.h"
#include "model/registers/asset.h"
#include "model/store/ledger_driver.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <sqlite3.h>

namespace mamori {

namespace {

int emptyJournal(void *, sqlite3 *handle, const char *database, int)
{
    sqlite3_wal_checkpoint_v2(handle, database, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    return SQLITE_OK;
}

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QLatin1String(", "));
}

} // namespace

PlainDatabase::PlainDatabase(const QString &path)
    : m_path(path)
    , m_connection(QStringLiteral("plain"))
{
    sqlite3_open_v2(path.toUtf8().constData(), &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                    nullptr);
    sqlite3_exec(m_handle,
                 "PRAGMA locking_mode = EXCLUSIVE; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;"
                 "PRAGMA cache_size = -65536; PRAGMA synchronous = FULL; PRAGMA journal_mode = WAL",
                 nullptr, nullptr, nullptr);
    sqlite3_wal_hook(m_handle, emptyJournal, nullptr);
    QSqlDatabase::addDatabase(new LedgerDriver(m_handle), m_connection);
    m_statements = std::make_unique<Statements>(QSqlDatabase::database(m_connection, false));
}

PlainDatabase::~PlainDatabase()
{
    close();
}

void PlainDatabase::close()
{
    if (!m_handle)
        return;
    m_statements.reset();
    QSqlDatabase::removeDatabase(m_connection);
    sqlite3_close_v2(m_handle);
    m_handle = nullptr;
}

void PlainDatabase::copyFrom(const QSqlDatabase &ledger)
{
    m_statements->begin();
    QSqlQuery tables(ledger);
    tables.exec(QStringLiteral("SELECT sql FROM sqlite_schema WHERE name IN ('asset', 'staff', 'history',"
                               " 'history_record', 'history_undoes') AND sql IS NOT NULL"
                               " ORDER BY type <> 'table'"));
    while (tables.next())
        m_statements->run(tables.value(0).toString());
    for (const char *table : {"staff", "asset"}) {
        QSqlQuery rows(ledger);
        rows.exec(QLatin1String("SELECT * FROM ") + QLatin1String(table));
        const int columns = rows.record().count();
        const QString insert
            = QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(QLatin1String(table), marks(columns));
        while (rows.next()) {
            QVariantList values;
            for (int i = 0; i < columns; ++i)
                values << rows.value(i);
            m_statements->run(insert, values);
        }
    }
    m_statements->commit();
}

void PlainDatabase::store(const Change &change)
{
    m_statements->begin();
    m_statements->run(QStringLiteral("UPDATE asset SET remarks = ?, search = ? WHERE id = ?"),
                      {change.remarks, change.search, change.asset});
    m_statements->run(QStringLiteral("INSERT INTO history VALUES (%1)").arg(marks(change.history.size())),
                      change.history);
    m_statements->commit();
}

qint64 PlainDatabase::count(const QString &word)
{
    auto rows = m_statements->run(QStringLiteral("SELECT count(*) FROM asset WHERE search LIKE ?"),
                                  {QString(u'%' + word + u'%')});
    return rows.next() ? rows.integer(0) : 0;
}

Peers Peers::find()
{
    return {QStandardPaths::findExecutable(QStringLiteral("sqlite3")),
            QStandardPaths::findExecutable(QStringLiteral("soffice"))};
}

std::optional<double> shellMilliseconds(const QString &shell, const QString &database, const QString &sql)
{
    if (shell.isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(shell, {database});
    const QString input = QStringLiteral(".timer on\n") + (sql + u'\n').repeated(7);
    process.write(input.toUtf8());
    process.closeWriteChannel();
    process.waitForFinished(-1);
    const QString output = QString::fromUtf8(process.readAllStandardOutput());
    static const QRegularExpression time(QStringLiteral(R"(Run Time: real ([0-9.]+))"));
    std::optional<double> least;
    for (auto match = time.globalMatch(output); match.hasNext();) {
        const double milliseconds = match.next().captured(1).toDouble() * 1000;
        least = least ? std::min(*least, milliseconds) : milliseconds;
    }
    return least;
}

std::optional<double> officeMilliseconds(const QString &office, const QByteArray &workbook,
                                         const QString &format)
{
    if (office.isEmpty())
        return std::nullopt;
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("peer.xlsx"));
    writeFile(file, workbook);
    QElapsedTimer timer;
    timer.start();
    const int code = QProcess::execute(office,
                                       {QStringLiteral("--headless"), QStringLiteral("--convert-to"), format,
                                        QStringLiteral("--outdir"), folder.path(), file});
    if (code != 0 || !QFile::exists(folder.filePath(QLatin1String("peer.") + format)))
        return std::nullopt;
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace mamori
