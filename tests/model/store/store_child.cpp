// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
//
// A second process for the store's tests: it holds a ledger open, works in it until it is killed, or does all
// that a working day does while its writes are watched.
#include "store_fixture.h"

#include "model/registers/asset.h"
#include "model/store/attach_run.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <csignal>
#include <cstdio>
#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace mamori;

namespace {

void say(const QByteArray &line)
{
    std::fputs(line.constData(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

DataKey keyFrom(const QString &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
    DataKey key;
    std::copy_n(bytes.constData(), DataKey::size, reinterpret_cast<char *>(key.data()));
    return key;
}

int hold(const QStringList &arguments)
{
    const auto ledger = Ledger::open(arguments.at(0), keyFrom(arguments.at(1)));
    say("open");
    std::getchar();
    return 0;
}

qint64 addNext(Records &records)
{
    const qint64 number = records.count(Asset::spec) + 1;
    Asset asset;
    asset.number = QString::number(number);
    asset.remarks = QString(number * 7919 % 3000, u'備');
    records.add(asset);
    return number;
}

/// No file may grow past the present size and a little more: what a full disk does.
void limitFiles(bool limited, const QString &path)
{
#ifdef Q_OS_UNIX
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit {};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = limited ? rlim_t(QFileInfo(path).size() + 200000) : limit.rlim_max;
    setrlimit(RLIMIT_FSIZE, &limit);
#else
    Q_UNUSED(limited)
    Q_UNUSED(path)
#endif
}

int fill(const QStringList &arguments)
{
    const auto ledger = Ledger::open(arguments.at(0), keyFrom(arguments.at(1)));
    Records records(*ledger, Clock::fixed(QDate(2026, 4, 1)));
    limitFiles(true, arguments.at(0));
    try {
        for (;;)
            say(QByteArray::number(addNext(records)));
    } catch (const Error &error) {
        say("error " + QByteArray::number(int(error.code())) + ' ' + error.what());
    }
    say("kept " + QByteArray::number(records.count(Asset::spec)));
    limitFiles(false, arguments.at(0));
    addNext(records);
    say("added");
    say(ledger->verify().problems.isEmpty() ? "sound" : "damaged");
    return 0;
}

int commitForever(const QStringList &arguments)
{
    const auto ledger = Ledger::open(arguments.at(0), keyFrom(arguments.at(1)));
    Records records(*ledger, Clock::fixed(QDate(2026, 4, 1)));
    for (;;)
        say(QByteArray::number(addNext(records)));
}

/// Attaches files of three pieces, saying the number of each that is there.
int attachForever(const QStringList &arguments)
{
    const auto ledger = Ledger::open(arguments.at(0), keyFrom(arguments.at(1)));
    Records records(*ledger, Clock::fixed(QDate(2026, 4, 1)));
    Attachments attachments(*ledger, records);
    const qint64 asset = records.count(Asset::spec) == 0 ? addNext(records) : 1;
    for (qsizetype number = attachments.of(Asset::spec, asset).size() + 1;; ++number) {
        AttachRun run(attachments, Asset::spec, asset);
        const QByteArray bytes = QByteArray::number(number).repeated(Contents::pieceSize * 2 + 9);
        run.take(attachableFile(QString::number(number), bytes.left(Contents::pieceSize * 2 + 9)));
        while (run.advance()) { }
        run.finish();
        say(QByteArray::number(number));
    }
}

int createOnce(const QStringList &arguments)
{
    say("start");
    Ledger::create(arguments.at(0), Secret::fromPassword(testPassword()), cheapKey);
    say("done");
    std::getchar();
    return 0;
}

int changePasswordForever(const QStringList &arguments)
{
    const auto ledger = Ledger::open(arguments.at(0), keyFrom(arguments.at(1)));
    const auto nth = [](int i) { return Secret::fromPassword(QString::number(i)); };
    for (int i = arguments.at(2).toInt();; ++i) {
        if (!ledger->changePassword(nth(i), nth(i + 1), KeyCost {1, 8192}))
            return 1;
        say(QByteArray::number(i + 1));
    }
}

/// `arguments`: a folder, then the words that must never reach a file.
int work(const QStringList &arguments)
{
    const QString path = arguments.at(0) + QLatin1String("/work.mamori");
    const QStringList words = arguments.mid(1);
    const auto created = Ledger::create(path, Secret::fromPassword(testPassword()), cheapKey);
    const auto ledger = Ledger::open(path, created.key);
    Records records(*ledger, Clock::fixed(QDate(2026, 4, 1)));
    records.setOperatorName(words.first());
    {
        Records::Step step = records.begin(words.first());
        for (int i = 0; i < 500; ++i) {
            Asset asset;
            asset.name = words.at(i % words.size());
            asset.contents = words.join(u'\n').repeated(i % 40);
            records.add(asset, words.last());
        }
        step.commit();
    }
    const QList<Stored> all = records.list(Asset::spec);
    for (const Stored &stored : all.first(50)) {
        auto asset = fromValues<Asset>(stored.values);
        asset.place = words.last();
        records.change({stored.id}, asset);
    }
    QSqlQuery sort(ledger->database());
    if (!sort.exec(QStringLiteral("SELECT count(*) FROM (SELECT a.search FROM asset AS a, asset AS b"
                                  " WHERE b.id < 100 ORDER BY a.search || b.id LIMIT 40000)"))
        || !sort.next())
        return 1;
    sort.finish();
    if (records.count(Asset::spec, parseQuery(Asset::spec, words.first())) == 0)
        return 1;
    records.undo();
    Attachments attachments(*ledger, records);
    {
        AttachRun run(attachments, Asset::spec, all.first().id);
        for (const QString &word : words) {
            run.take(attachableFile(word, word.toUtf8().repeated(60000)));
            while (run.advance()) { }
        }
        run.finish();
        AttachRun givenUp(attachments, Asset::spec, all.first().id);
        givenUp.take(attachableFile(words.first(), words.join(u'-').toUtf8().repeated(30000)));
        givenUp.advance();
    }
    for (const Attached &each : attachments.of(Asset::spec, all.first().id)) {
        if (!attachments.content(each.attachment).startsWith(each.attachment.name.toUtf8()))
            return 1;
    }
    {
        const Records::Step abandoned = records.begin(words.first());
        for (const Stored &stored : all)
            records.strikeOut(Asset::spec, stored.id, words.first());
    }
    ledger->backup(arguments.at(0) + QLatin1String("/backup.mamori"));
    return ledger->verify().problems.isEmpty() ? 0 : 1;
}

/// Grows past the bytes that the engine locks, moved near so that the file stays small. Says what a second
/// opening finds.
int outgrow(const QStringList &arguments)
{
    constexpr int lockBytes = 0x100000;
    sqlite3_test_control(SQLITE_TESTCTRL_PENDING_BYTE, lockBytes);
    const QString &path = arguments.at(0);
    const auto created = Ledger::create(path, Secret::fromPassword(testPassword()), cheapKey);
    qint64 stored = 0;
    {
        const auto ledger = Ledger::open(path, created.key);
        Records records(*ledger, Clock::fixed(QDate(2026, 4, 1)));
        while (QFileInfo(path).size() < 2 * lockBytes) {
            Records::Step step = records.begin(QStringLiteral("fill"));
            for (int i = 0; i < 20; ++i)
                stored = addNext(records);
            step.commit();
        }
        ledger->backup(path + QLatin1String(".backup"));
    }
    for (const QString &file : {path, path + QLatin1String(".backup")}) {
        const auto ledger = Ledger::open(file, created.key);
        const Records records(*ledger, Clock::fixed(QDate(2026, 4, 1)));
        say(records.count(Asset::spec) == stored ? "kept" : "lost");
        say(ledger->verify().problems.isEmpty() ? "sound" : "damaged");
        QFile bytes(file);
        const bool read = bytes.open(QIODevice::ReadOnly) && bytes.seek(lockBytes);
        say(read && bytes.read(512) == QByteArray(512, '\0') ? "left out" : "written over");
    }
    return 0;
}

/// What the watch must find: a word written plainly, in both encodings.
int writePlainly(const QStringList &arguments)
{
    QFile file(arguments.at(0) + QLatin1String("/plain"));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    const QString &word = arguments.at(1);
    file.write("before " + word.toUtf8() + " after");
    file.flush();
    file.write(QByteArray(reinterpret_cast<const char *>(word.utf16()), word.size() * 2));
    return 0;
}

int run(const QString &mode, const QStringList &arguments)
{
    if (mode == QLatin1String("hold"))
        return hold(arguments);
    if (mode == QLatin1String("commit"))
        return commitForever(arguments);
    if (mode == QLatin1String("attach"))
        return attachForever(arguments);
    if (mode == QLatin1String("fill"))
        return fill(arguments);
    if (mode == QLatin1String("create"))
        return createOnce(arguments);
    if (mode == QLatin1String("password"))
        return changePasswordForever(arguments);
    if (mode == QLatin1String("work"))
        return work(arguments);
    if (mode == QLatin1String("outgrow"))
        return outgrow(arguments);
    return writePlainly(arguments);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    try {
        return run(app.arguments().at(1), app.arguments().mid(2));
    } catch (const Error &error) {
        say("error " + QByteArray::number(int(error.code())) + ' ' + error.what());
        return 2;
    }
}
