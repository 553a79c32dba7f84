// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "fault_ledger.h"

#include "model/registers/asset.h"
#include "model/store/records.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>
#include <csignal>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mamori::faults {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Clock trialClock()
{
    return Clock::fixed(QDate(2026, 4, 1));
}

} // namespace

FaultLedger::FaultLedger()
{
    m_key = Ledger::create(path(), password(0), cost()).key;
    {
        const auto ledger = open();
        addMany(*ledger, int(records));
    }
    m_bytes = contentOf(path());
    {
        const auto ledger = open();
        QSqlQuery query(ledger->database());
        for (const char *sql : {"DROP TABLE draft", "DROP TABLE view_state", "DROP TABLE approval",
                                "PRAGMA user_version = 3"}) {
            if (!query.exec(QLatin1String(sql)))
                qFatal("%s", sql);
        }
    }
    m_formerBytes = contentOf(path());
}

QString FaultLedger::path(const char *name) const
{
    return m_folder.filePath(QLatin1String(name));
}

void FaultLedger::reset(const QByteArray &bytes) const
{
    for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files))
        QFile::remove(m_folder.filePath(name));
    put(path(), bytes);
}

void FaultLedger::put(const QString &file, const QByteArray &bytes) const
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate) || out.write(bytes) != bytes.size())
        qFatal("no room for the trials");
}

QStringList FaultLedger::ledgerFiles() const
{
    QStringList files;
    for (const QString &name : QDir(m_folder.path()).entryList({QStringLiteral("*.mamori")}, QDir::Files))
        files << m_folder.filePath(name);
    return files;
}

Secret FaultLedger::password(qint64 number)
{
    return Secret::fromPassword(QString::number(number));
}

qint64 FaultLedger::addAsset(Ledger &ledger)
{
    return addMany(ledger, 1);
}

qint64 FaultLedger::addMany(Ledger &ledger, int number)
{
    Records all(ledger, trialClock());
    const qint64 before = all.count(Asset::spec);
    Records::Step step = all.begin(QStringLiteral("trial"));
    for (int i = 1; i <= number; ++i) {
        Asset asset;
        asset.number = QString::number(before + i);
        asset.remarks = QString((before + i) * 7919 % 3000, u'備');
        all.add(asset);
    }
    step.commit();
    return before + number;
}

qint64 FaultLedger::count(const Ledger &ledger)
{
    QSqlQuery query(ledger.database());
    return query.exec(QStringLiteral("SELECT count(*) FROM asset")) && query.next()
        ? query.value(0).toLongLong()
        : -1;
}

Told inProcess(const std::function<void(const Tell &, const Tell &)> &work, int killAfter)
{
    constexpr qint64 end = -1;
    constexpr qint64 error = -2;
    std::array<int, 2> ends {};
    if (pipe(ends.data()) != 0)
        qFatal("no pipe");
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        const auto write = [&ends](qint64 number) {
            if (::write(ends[1], &number, sizeof number) != sizeof number)
                _exit(1);
        };
        try {
            work(write, [&write](qint64) { write(error); });
        } catch (const Error &) {
            write(error);
        }
        write(end);
        _exit(0);
    }
    close(ends[1]);
    Told told;
    QElapsedTimer sinceFirst;
    bool killed = false;
    for (;;) {
        if (killAfter >= 0 && sinceFirst.isValid() && !killed) {
            const qint64 left = killAfter - sinceFirst.nsecsElapsed() / 1000;
            pollfd waiting {ends[0], POLLIN, 0};
            const timespec rest {0, std::max<qint64>(left, 0) * 1000};
            if (left <= 0 || ppoll(&waiting, 1, &rest, nullptr) == 0) {
                kill(child, SIGKILL);
                killed = true;
            }
        }
        qint64 number = 0;
        if (read(ends[0], &number, sizeof number) != sizeof number)
            break;
        if (!sinceFirst.isValid())
            sinceFirst.start();
        if (number == end)
            told.ended = true;
        else if (number == error)
            ++told.errors;
        else
            told.done << number;
    }
    close(ends[0]);
    waitpid(child, nullptr, 0);
    return told;
}

} // namespace mamori::faults
