// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "records_fixture.h"

#include "model/store/ledger_copy.h"

#include <filesystem>

using namespace mamori;

namespace {

class LedgerCopyTest : public RecordsTest
{
protected:
    QString journal() const { return folder.path("test.mamori-wal"); }
    qint64 countIn(const QString &path) const
    {
        const auto copy = Ledger::open(path, folder.created.key);
        EXPECT_EQ(copy->verify().problems, QStringList());
        return Records(*copy, {}).count(Asset::spec);
    }
};

} // namespace

TEST_F(LedgerCopyTest, whatIsCommittedMeanwhileIsNotInTheCopyAndNotLost)
{
    for (int i = 0; i < 40; ++i) {
        Asset a = asset(QString::number(i));
        a.remarks = QString(30000, u'備');
        records.add(a);
    }
    LedgerCopy copy = ledger->startCopy();
    int added = 0;
    const auto outcomes = copy.write({folder.path("first.mamori"), folder.path("second.mamori")},
                                     [&](qint64 done, qint64 total) {
                                         if (done < total)
                                             addAsset(qPrintable(QStringLiteral("new %1").arg(++added)));
                                         return true;
                                     });
    ASSERT_GT(added, 1);
    EXPECT_GT(QFileInfo(journal()).size(), 0) << "while the file was held";
    ledger->settle();
    EXPECT_EQ(QFileInfo(journal()).size(), 0);
    ASSERT_EQ(outcomes.size(), 2);
    for (const LedgerCopy::Outcome &outcome : outcomes) {
        ASSERT_FALSE(outcome.failure) << outcome.failure->what();
        EXPECT_EQ(countIn(outcome.target), 40);
    }
    EXPECT_EQ(records.count(Asset::spec), 40 + added);
    expectSound();
    // Nothing is left in the journal when the next one begins.
    ledger->backup(folder.path("third.mamori"));
    EXPECT_EQ(countIn(folder.path("third.mamori")), 40 + added);
}

TEST_F(LedgerCopyTest, oneFailingPlaceDoesNotKeepTheOtherFromIt)
{
    const auto outcomes
        = ledger->startCopy().write({folder.path("none/first.mamori"), folder.path("second.mamori")}, {});
    ASSERT_TRUE(outcomes.at(0).failure);
    EXPECT_EQ(outcomes.at(0).failure->code(), ErrorCode::Disk);
    EXPECT_FALSE(outcomes.at(1).failure);
    EXPECT_EQ(countIn(folder.path("second.mamori")), 0);
}

TEST_F(LedgerCopyTest, aStoppedCopyLeavesNothingAndTheFormerFile)
{
    putBytes(folder.path("copy.mamori"), "older");
    const auto outcomes
        = ledger->startCopy().write({folder.path("copy.mamori")}, [](qint64, qint64) { return false; });
    ASSERT_TRUE(outcomes.first().failure);
    EXPECT_EQ(outcomes.first().failure->code(), ErrorCode::Refused);
    EXPECT_EQ(bytesOf(folder.path("copy.mamori")), "older");
    EXPECT_FALSE(QFile::exists(folder.path("copy.mamori.part")));
    ledger->backup(folder.path("copy.mamori"));
    EXPECT_EQ(countIn(folder.path("copy.mamori")), 0);
}

TEST_F(LedgerCopyTest, inTheMiddleOfAStepOrOfACopyNoneBegins)
{
    {
        const Records::Step step = records.begin(QStringLiteral("step"));
        addAsset("A-1");
        const auto error = errorOf([this] { ledger->startCopy(); });
        ASSERT_TRUE(error);
        EXPECT_EQ(error->code(), ErrorCode::Locked);
    }
    const LedgerCopy first = ledger->startCopy();
    const auto error = errorOf([this] { ledger->startCopy(); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code(), ErrorCode::Locked);
}

TEST_F(LedgerCopyTest, aDamagedLedgerGivesNoBackup)
{
    addAsset("A-1");
    execute("UPDATE asset SET name = 'altered behind the history'");
    putBytes(folder.path("copy.mamori"), "older");
    const auto error = errorOf([this] { ledger->backup(folder.path("copy.mamori")); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code(), ErrorCode::Damaged);
    EXPECT_EQ(bytesOf(folder.path("copy.mamori")), "older");
}

TEST_F(LedgerCopyTest, aHalfMadeFileOfSomebodyElseStays)
{
    putBytes(folder.path("copy.mamori.part"), "a download of somebody");
    const auto error = errorOf([this] { ledger->backup(folder.path("copy.mamori")); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code(), ErrorCode::Refused);
    EXPECT_EQ(bytesOf(folder.path("copy.mamori.part")), "a download of somebody");
    // What a crash of ours left begins with key slots, or is empty.
    for (const QByteArray &ours : {QByteArray(), bytesOf(folder.path()).left(5000)}) {
        putBytes(folder.path("copy.mamori.part"), ours);
        ledger->backup(folder.path("copy.mamori"));
        EXPECT_FALSE(QFile::exists(folder.path("copy.mamori.part")));
    }
}

TEST_F(LedgerCopyTest, aRestoredBackupOpensWithThePresentPassword)
{
    addAsset("A-1");
    ledger->backup(folder.path("backup.mamori"));
    addAsset("A-2");
    ledger->changePassword(Secret::fromPassword(testPassword()), Secret::fromPassword(QStringLiteral("next")),
                           cheapKey);
    const QByteArray backup = bytesOf(folder.path("backup.mamori"));
    const auto outcome = ledger->startRestore(folder.path("backup.mamori"))
                             .write({folder.path("restored.mamori")}, {})
                             .first();
    EXPECT_FALSE(outcome.failure);
    EXPECT_EQ(countIn(outcome.target), 1);
    EXPECT_TRUE(
        Ledger::findKey(outcome.target, Secret::fromPassword(QStringLiteral("next")), SecretKind::Password));
    EXPECT_FALSE(Ledger::findKey(outcome.target, Secret::fromPassword(testPassword()), SecretKind::Password));
    EXPECT_EQ(bytesOf(folder.path("backup.mamori")), backup);

    Ledger::create(folder.path("other.mamori"), Secret::fromPassword(testPassword()), cheapKey);
    const auto error = errorOf([this] { ledger->startRestore(folder.path("other.mamori")); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code(), ErrorCode::Refused);
}

// A crash leaves commits in the journal; then a backup is copied over the ledger by hand. The journal's pages
// are authentic under the same key, and the engine would write them into the copy.
TEST_F(LedgerCopyTest, theJournalOfACrashedLedgerIsNotWrittenIntoACopyOverIt)
{
    QList<QByteArray> backups;
    for (int i = 0; i < 60; ++i) {
        Asset a = asset(QString::number(i));
        a.remarks = QString(qsizetype(i % 7) * 900, u'備');
        records.add(a);
        if (i % 6 == 0)
            backups << bytesOf(folder.path());
    }
    QByteArray crashed;
    QByteArray left;
    {
        const LedgerCopy holding = ledger->startCopy();
        addAsset("last");
        crashed = bytesOf(folder.path());
        left = bytesOf(journal());
    }
    ASSERT_FALSE(left.isEmpty());
    close();

    putBytes(folder.path(), crashed);
    putBytes(journal(), left);
    EXPECT_EQ(countIn(folder.path()), 61) << "its own journal completes it";

    for (const QByteArray &backup : std::as_const(backups)) {
        putBytes(folder.path(), backup);
        putBytes(journal(), left);
        const auto error = errorOf([this] { folder.open(); });
        ASSERT_TRUE(error) << backups.indexOf(backup);
        EXPECT_EQ(error->code(), ErrorCode::Damaged);
        EXPECT_TRUE(error->text().contains(QLatin1String("-wal"))) << qPrintable(error->text());
        EXPECT_EQ(bytesOf(folder.path()), backup) << "left untouched";
        EXPECT_EQ(bytesOf(journal()), left) << "left untouched";
        QFile::remove(journal());
        EXPECT_GT(countIn(folder.path()), 0) << "without it the backup opens";
    }
}
