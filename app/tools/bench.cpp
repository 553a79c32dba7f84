// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
//
// Speed and size as ratios in one run: what a durable change, a search, the first page and a paper cost
// beside plain SQLite and LibreOffice; and the state of all duties over a large ledger.
// mamori-bench [--assets N] [--only paper|change|search|page|duties]
#include "app/tools/bench_duties.h"
#include "app/tools/bench_peers.h"
#include "app/tools/bench_report.h"
#include "model/exchange/import.h"
#include "model/registers/asset.h"
#include "model/sample/sample_section.h"
#include "model/store/record_scan.h"
#include "model/store/record_sql.h"
#include "model/store/word_context.h"
#include "reports/forms/form_maker.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace mamori;

namespace {

constexpr qint64 paperAssets = 10000;
constexpr int changes = 200;
constexpr qsizetype pageRows = 100; ///< more than a window shows

/// What the register page does for one search: finds and orders all, and reads the rows it shows.
qsizetype showPage(const Records &records, const QString &search)
{
    const auto scan = records.scan(Asset::spec, parseQuery(Asset::spec, search));
    while (scan->advance()) { }
    const QList<qint64> found = scan->result().ids;
    records.list(Asset::spec, found.first(std::min(pageRows, found.size())));
    return found.size();
}

/// A figure of this process in bytes, 0 where the system does not tell.
qint64 processFigure(const char *file, const char *name)
{
    QFile figures {QLatin1String(file)};
    if (!figures.open(QIODevice::ReadOnly))
        return 0;
    const QRegularExpression line(QStringLiteral("^%1:\\s+(\\d+)").arg(QLatin1String(name)),
                                  QRegularExpression::MultilineOption);
    return line.match(QString::fromLatin1(figures.readAll())).captured(1).toLongLong();
}

/// What this process has used up.
struct Spent {
    std::clock_t ticks = 0;
    qint64 bytes = 0;

    static Spent soFar() { return {std::clock(), processFigure("/proc/self/io", "wchar")}; }
    Spent operator-(const Spent &other) const { return {ticks - other.ticks, bytes - other.bytes}; }
    void operator+=(const Spent &other)
    {
        ticks += other.ticks;
        bytes += other.bytes;
    }
};

qint64 peakMegabytes()
{
    return processFigure("/proc/self/status", "VmHWM") / 1024;
}

class Bench
{
public:
    Bench(const Session &session, qint64 assets, QString only)
        : m_session(session)
        , m_assets(assets)
        , m_only(std::move(only))
        , m_peers(Peers::find())
    {
    }

    void run()
    {
        m_report.heading(QStringLiteral("Peers"));
        say(QStringLiteral("sqlite3 shell: ") + (m_peers.shell.isEmpty() ? m_missing : m_peers.shell));
        say(QStringLiteral("LibreOffice:   ") + (m_peers.office.isEmpty() ? m_missing : m_peers.office));
        if (wants("paper"))
            paper();
        if (wants("change") || wants("search") || wants("page")) {
            fill(m_assets);
            copyPlain();
            if (wants("change"))
                change();
            if (wants("search"))
                search();
            if (wants("page"))
                firstPage();
            close();
        }
        if (wants("duties"))
            benchDuties(m_folder.path(), m_session, m_assets, m_report);
        m_report.end();
    }

private:
    bool wants(const char *part) const { return m_only.isEmpty() || m_only == QLatin1String(part); }
    void say(const QString &text) { m_session.out << "  " << text << Qt::endl; }

    void fill(qint64 assets)
    {
        close();
        m_path = m_folder.filePath(QStringLiteral("%1.mamori").arg(assets));
        m_key = Ledger::create(m_path, Secret::fromPassword(QStringLiteral("bench"))).key;
        m_open = openWithKey(m_path, m_key, m_session);
        SampleSize size;
        size.assets = assets;
        m_report.heading(QStringLiteral("A ledger with %1 classified assets").arg(assets));
        m_report.figure(QStringLiteral("filled"),
                        milliseconds([&] { fillWithSample(*m_open.records, m_session.policy, size); }) / 1000,
                        QStringLiteral("s"));
        m_report.figure(QStringLiteral("file"), double(QFileInfo(m_path).size()) / 1e6, QStringLiteral("MB"));
    }

    void close()
    {
        m_open.records.reset();
        m_open.ledger.reset();
    }

    void paper()
    {
        fill(paperAssets);
        const double ours = milliseconds(
            [&] { makeForm(QStringLiteral("asset_ledger"), *m_open.records, m_session.policy); });
        m_report.ratio(QStringLiteral("the paper of all of them"), ours, QStringLiteral("LibreOffice to PDF"),
                       office(QStringLiteral("pdf")), 0.1);
    }

    std::optional<double> office(const QString &format)
    {
        if (m_peers.office.isEmpty())
            return std::nullopt;
        const Grid grid = exportGrid(Asset::spec, m_open.records->list(Asset::spec),
                                     wordSnapshot(m_session.policy, *m_open.records, Asset::spec));
        return officeMilliseconds(m_peers.office, gridToXlsx(grid, titleOf(Asset::spec)), format);
    }

    void copyPlain()
    {
        m_plain = std::make_unique<PlainDatabase>(m_folder.filePath(QStringLiteral("plain.db")));
        m_plain->copyFrom(m_open.ledger->database());
    }

    /// Turn by turn, so that whatever else the machine does meets both alike.
    void change()
    {
        QList<double> ours;
        QList<double> theirs;
        Spent ourSpent;
        Spent theirSpent;
        for (int i = 0; i < changes; ++i) {
            // Anywhere in the register: a step that shares no factor with its size.
            const qint64 id = 1 + (i * Q_INT64_C(7919)) % m_assets;
            const Values values = editedValues(id, i);
            const Spent before = Spent::soFar();
            ours << milliseconds([&] {
                Records::Step step = m_open.records->begin(QStringLiteral("bench"));
                m_open.records->change(Asset::spec, id, values);
                step.commit();
            });
            ourSpent += Spent::soFar() - before;
            const PlainDatabase::Change same = lastChange(id);
            const Spent between = Spent::soFar();
            theirs << milliseconds([&] { m_plain->store(same); });
            theirSpent += Spent::soFar() - between;
        }
        m_report.ratio(QStringLiteral("one change stored durably, with history"), median(ours),
                       QStringLiteral("the same rows in plain SQLite"), median(theirs), 2);
        m_report.figure(QStringLiteral("the slowest of them"), *std::max_element(ours.begin(), ours.end()));
        m_report.figure(QStringLiteral("the slowest in plain SQLite"),
                        *std::max_element(theirs.begin(), theirs.end()));
        tellSpent(QStringLiteral("ours"), ourSpent);
        tellSpent(QStringLiteral("plain SQLite"), theirSpent);
    }

    /// Tells a slow disk from slow work: both sync as often.
    void tellSpent(const QString &who, const Spent &spent)
    {
        m_report.figure(who + QStringLiteral(": processor time of one"),
                        double(spent.ticks) / CLOCKS_PER_SEC * 1000 / changes);
        m_report.figure(who + QStringLiteral(": written for one"), double(spent.bytes) / changes / 1000,
                        QStringLiteral("kB"));
    }

    Values editedValues(qint64 id, int i) const
    {
        Values values = m_open.records->find(Asset::spec, id)->values;
        values[columnIndex(Asset::spec, QLatin1String("remarks"))] = QStringLiteral("備考 %1").arg(i);
        return values;
    }

    PlainDatabase::Change lastChange(qint64 id)
    {
        PlainDatabase::Change change;
        change.asset = id;
        QSqlQuery row(m_open.ledger->database());
        row.exec(QStringLiteral("SELECT remarks, search FROM asset WHERE id = %1").arg(id));
        row.next();
        change.remarks = row.value(0);
        change.search = row.value(1).toString();
        row.exec(QStringLiteral("SELECT * FROM history ORDER BY sequence DESC LIMIT 1"));
        row.next();
        for (int i = 0; i < 13; ++i)
            change.history << row.value(i);
        // The plain history begins empty: its own sequence.
        change.history[0] = ++m_plainSequence;
        return change;
    }

    void search()
    {
        m_plain->close();
        for (const char16_t *word : {u"課", u"年金", u"個人番号", u"申請者の氏名", u"該当なし"}) {
            const QString text = QString::fromUtf16(word);
            const auto scan = shellMilliseconds(
                m_peers.shell, m_plain->path(),
                QStringLiteral("SELECT count(*) FROM asset WHERE search LIKE '%%1%';").arg(text));
            qsizetype found = 0;
            const double ours = least(5, [&] { found = showPage(*m_open.records, text); });
            m_report.ratio(QStringLiteral("search for %1 (%2 found)").arg(text).arg(found), ours,
                           QStringLiteral("LIKE scan by the sqlite3 shell"), scan, text.size() < 3 ? 1 : 0.1);
        }
    }

    /// In a process of its own: this one has made 100,000 assets.
    void firstPage()
    {
        const auto conversion = office(QStringLiteral("csv"));
        close();
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--open"), m_path});
        child.write(QByteArray(reinterpret_cast<const char *>(m_key.data()), DataKey::size).toHex() + '\n');
        child.waitForFinished(-1);
        const QList<QByteArray> figures = child.readAllStandardOutput().simplified().split(' ');
        m_report.ratio(QStringLiteral("unlocked (key at hand) to the first page"),
                       figures.value(0).toDouble(), QStringLiteral("LibreOffice from xlsx to csv"),
                       conversion, 0.05);
        m_report.limit(QStringLiteral("peak memory with the page open"), figures.value(1).toDouble(), 250,
                       QStringLiteral("MB"));
    }

    const QString m_missing = QStringLiteral("not installed");
    const Session &m_session;
    qint64 m_assets;
    QString m_only;
    Peers m_peers;
    QTemporaryDir m_folder;
    BenchReport m_report;
    QString m_path;
    DataKey m_key;
    OpenLedger m_open;
    std::unique_ptr<PlainDatabase> m_plain;
    qint64 m_plainSequence = 0;
};

/// The child of firstPage(): opens with the key from the standard input and tells its time and memory.
int openAndShow(const QString &path, const Session &session)
{
    QFile input;
    DataKey key;
    const bool opened = input.open(stdin, QIODevice::ReadOnly);
    const QByteArray bytes = QByteArray::fromHex(input.readLine().trimmed());
    if (!opened || bytes.size() != DataKey::size)
        return WrongUse;
    std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char *>(key.data()));
    OpenLedger open;
    const double time = milliseconds([&] {
        open = openWithKey(path, key, session);
        showPage(*open.records, {});
    });
    session.out << time << ' ' << peakMegabytes() << Qt::endl;
    return Done;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream messages(stderr);
    const Session session {builtInPolicy(), Clock::fixed(QDate(2026, 10, 1)), out, messages};
    const QStringList arguments = QCoreApplication::arguments();
    const auto option = [&arguments](const char *name) {
        const qsizetype at = arguments.indexOf(QLatin1String(name));
        return at < 0 ? QString() : arguments.value(at + 1);
    };
    if (const QString path = option("--open"); !path.isEmpty())
        return openAndShow(path, session);
    const qint64 assets = option("--assets").isEmpty() ? 100000 : option("--assets").toLongLong();
    Bench(session, std::max<qint64>(assets, changes), option("--only")).run();
    return Done;
}
