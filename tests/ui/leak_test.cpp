// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Words of the sample spreadsheet that the main job reads into the ledger.
const QStringList &words()
{
    static const QStringList list {QStringLiteral("転入者確認リスト"), QStringLiteral("暗証番号設定依頼書"),
                                   QStringLiteral("高額療養費支給申請書")};
    return list;
}

/// Runs tests as another process whose every write is watched: no word of the ledger may reach a file. How
/// many writes there were.
qint64 watchedWrites(const QString &tests, const QStringList &words)
{
    const QTemporaryDir temporary;
    const QString report = temporary.filePath(QStringLiteral("report"));
    const QTemporaryDir left;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(WRITE_WATCH));
    environment.insert(QStringLiteral("MAMORI_WATCH_WORDS"), words.join(u'\n'));
    environment.insert(QStringLiteral("MAMORI_WATCH_REPORT"), report);
    environment.insert(QStringLiteral("TMPDIR"), left.path());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--gtest_filter=") + tests});
    EXPECT_TRUE(process.waitForFinished(300000));
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardOutput().constData();

    const QByteArray text = contentOf(report);
    EXPECT_FALSE(text.contains("found")) << text.constData();
    QDirIterator files(left.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray bytes = contentOf(files.next());
        for (const QString &word : words)
            EXPECT_FALSE(bytes.contains(word.toUtf8())) << files.filePath().toStdString();
    }
    return text.mid(text.lastIndexOf("writes ") + 7).trimmed().toLongLong();
}

} // namespace

// The whole main job in the window (create, import, classify, search, paper).
TEST(WindowLeak, theMainJobWritesNoWordOfTheLedger)
{
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "AddressSanitizer has to be the first library to be loaded";
#endif
    EXPECT_GT(watchedWrites(QStringLiteral("MainWindowTest.mainJobBy*"), words()), 100)
        << "the watch was there";
}

// A signature on the screen, stored, looked at and printed.
TEST(WindowLeak, aSignatureReachesNoFile)
{
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "AddressSanitizer has to be the first library to be loaded";
#endif
    EXPECT_GT(watchedWrites(QStringLiteral("SignatureTest.*"),
                            {QStringLiteral("urn:mamori:signature"), QStringLiteral("stroke-linecap"),
                             QStringLiteral("練習 四郎")}),
              100)
        << "the watch was there";
}
