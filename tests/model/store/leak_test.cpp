// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "store_fixture.h"

#include <QDirIterator>
#include <QProcess>

using namespace mamori;

namespace {

const QStringList &markers()
{
    static const QStringList words {QStringLiteral("朧月鳳凰標識"), QStringLiteral("滲透麒麟標識"),
                                    QStringLiteral("𠮷野玄武標識")};
    return words;
}

/// Runs the child with the write watch preloaded and looks at what it wrote and what it left.
class WatchedRun
{
public:
    explicit WatchedRun(const QString &mode, const QStringList &words)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(WRITE_WATCH));
        environment.insert(QStringLiteral("MAMORI_WATCH_WORDS"), words.join(u'\n'));
        environment.insert(QStringLiteral("MAMORI_WATCH_REPORT"), report.filePath(QStringLiteral("report")));
        environment.insert(QStringLiteral("TMPDIR"), temporary.path());
        environment.insert(QStringLiteral("SQLITE_TMPDIR"), temporary.path());
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QStringLiteral(STORE_CHILD), QStringList {mode, folder.path()} + words);
        EXPECT_TRUE(process.waitForFinished(300000));
        EXPECT_EQ(process.exitCode(), 0);
    }

    qsizetype lines(const char *beginning) const
    {
        qsizetype count = 0;
        for (const QByteArray &line : bytesOf(report.filePath(QStringLiteral("report"))).split('\n'))
            count += line.startsWith(beginning);
        return count;
    }
    qint64 writes() const
    {
        const QByteArray text = bytesOf(report.filePath(QStringLiteral("report")));
        return text.mid(text.lastIndexOf("writes ") + 7).trimmed().toLongLong();
    }
    QStringList filesWith(const QStringList &words) const
    {
        QStringList found;
        for (const QTemporaryDir *place : {&folder, &temporary}) {
            QDirIterator files(place->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QByteArray bytes = bytesOf(files.next());
                for (const QString &word : words) {
                    const QByteArray wide(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
                    if (bytes.contains(word.toUtf8()) || bytes.contains(wide))
                        found << files.fileName();
                }
            }
        }
        return found;
    }

    QTemporaryDir folder;
    QTemporaryDir temporary;
    QTemporaryDir report;
};

} // namespace

TEST(Leak, theWatchSeesAWordThatIsWrittenPlainly)
{
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "AddressSanitizer has to be the first library to be loaded";
#endif
    const WatchedRun run(QStringLiteral("plain"), {markers().last()});
    EXPECT_EQ(run.lines("found 0 "), 2) << "in UTF-8 and in UTF-16";
    EXPECT_EQ(run.filesWith(markers()), QStringList {QStringLiteral("plain")});
}

TEST(Leak, noWordOfTheLedgerReachesAFile)
{
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "AddressSanitizer has to be the first library to be loaded";
#endif
    const WatchedRun run(QStringLiteral("work"), markers());
    EXPECT_GT(run.writes(), 500) << "the watch was there";
    EXPECT_EQ(run.lines("found"), 0);
    EXPECT_EQ(run.lines("mapped"), 0) << "a mapped file escapes the watch";
    EXPECT_EQ(run.filesWith(markers()), QStringList());
    EXPECT_EQ(QDir(run.folder.path()).entryList(QDir::Files),
              (QStringList {QStringLiteral("backup.mamori"), QStringLiteral("work.mamori")}));
    EXPECT_TRUE(QDir(run.temporary.path()).isEmpty());
}
