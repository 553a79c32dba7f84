// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "child_process.h"

#include "model/registers/asset.h"
#include "model/store/attachments.h"

#include <QRandomGenerator>

using namespace mamori;

namespace {

// Starting a process takes several times as long with the sanitizers.
#ifdef __SANITIZE_ADDRESS__
constexpr int share = 5;
#else
constexpr int share = 1;
#endif

} // namespace

TEST(Kill, noAcknowledgedCommitIsLost)
{
    const LedgerFolder folder;
    QRandomGenerator random(1);
    qint64 acknowledged = 0;
    int journals = 0;
    const int kills = 200 / share;
    for (int round = 1; round <= kills; ++round) {
        {
            ChildProcess child({QStringLiteral("commit"), folder.path(), hexOf(folder.created.key)});
            for (int lines = random.bounded(3); lines >= 0; --lines) {
                const QByteArray line = child.line();
                ASSERT_FALSE(line.startsWith("error")) << line.constData();
                acknowledged = qMax(acknowledged, line.toLongLong());
            }
            for (const QByteArray &line : child.killAfter(random.bounded(12)))
                acknowledged = qMax(acknowledged, line.toLongLong());
        }
        journals += QFileInfo(folder.path() + QLatin1String("-wal")).size() > 0;
        const auto ledger = folder.open();
        const Records records(*ledger, {});
        const qint64 stored = records.count(Asset::spec);
        ASSERT_GE(stored, acknowledged) << "round " << round;
        ASSERT_LE(stored, acknowledged + 1) << "more than the one commit under way";
        ASSERT_EQ(records.latestHistory(1).value(0).sequence, stored) << "record and history go together";
        if (round % 20 == 0) {
            ASSERT_EQ(ledger->verify().problems, QStringList()) << "round " << round;
        }
        acknowledged = stored;
    }
    EXPECT_GT(acknowledged, kills);
    RecordProperty("commits", int(acknowledged));
    RecordProperty("journals", journals);
}

TEST(Kill, anAttachmentIsThereWholeOrNotAtAll)
{
    const LedgerFolder folder;
    QRandomGenerator random(4);
    qint64 acknowledged = 0;
    for (int round = 1; round <= 50 / share; ++round) {
        {
            ChildProcess child({QStringLiteral("attach"), folder.path(), hexOf(folder.created.key)});
            const QByteArray line = child.line();
            ASSERT_FALSE(line.startsWith("error")) << line.constData();
            acknowledged = qMax(acknowledged, line.toLongLong());
            for (const QByteArray &further : child.killAfter(random.bounded(60)))
                acknowledged = qMax(acknowledged, further.toLongLong());
        }
        const auto ledger = folder.open();
        Records records(*ledger, {});
        const Attachments attachments(*ledger, records);
        const QList<Attached> stored = attachments.of(Asset::spec, 1);
        ASSERT_GE(stored.size(), acknowledged) << "round " << round;
        ASSERT_LE(stored.size(), acknowledged + 1) << "more than the one under way";
        ASSERT_EQ(attachments.content(stored.last().attachment).size(), Contents::pieceSize * 2 + 9);
        if (round % 10 == 0) {
            ASSERT_EQ(ledger->verify().problems, QStringList()) << "round " << round;
        }
        acknowledged = stored.size();
    }
    EXPECT_GT(acknowledged, 50 / share);
}

// The commits outgrow the file while the journal still has room, then the journal is full too.
TEST(Kill, aFullDiskLosesNothingThatWasAcknowledged)
{
    const LedgerFolder folder;
    qint64 acknowledged = 0;
    {
        ChildProcess child({QStringLiteral("fill"), folder.path(), hexOf(folder.created.key)});
        QByteArray line = child.line();
        while (line.toLongLong() > 0) {
            acknowledged = line.toLongLong();
            line = child.line();
        }
        ASSERT_TRUE(line.startsWith("error " + QByteArray::number(int(ErrorCode::Disk)))) << line.constData();
        EXPECT_EQ(child.line(), "kept " + QByteArray::number(acknowledged));
        EXPECT_EQ(child.line(), "added") << "with room again it goes on";
        EXPECT_EQ(child.line(), "sound");
    }
    const auto ledger = folder.open();
    EXPECT_EQ(Records(*ledger, {}).count(Asset::spec), acknowledged + 1);
    EXPECT_EQ(ledger->verify().problems, QStringList());
}

TEST(Kill, aLedgerIsMadeCompleteOrNotAtAll)
{
    const LedgerFolder folder;
    QRandomGenerator random(2);
    int complete = 0;
    for (int round = 1; round <= 40 / share; ++round) {
        const QString path = folder.path("new.mamori");
        {
            ChildProcess child({QStringLiteral("create"), path});
            ASSERT_EQ(child.line(), "start");
            child.killAfter(random.bounded(150));
        }
        if (!QFile::exists(path))
            continue;
        ++complete;
        const auto key = Ledger::findKey(path, Secret::fromPassword(testPassword()), SecretKind::Password);
        ASSERT_TRUE(key) << "round " << round;
        ASSERT_EQ(Ledger::open(path, *key)->verify().problems, QStringList());
        QFile::remove(path);
    }
    // What a kill left behind is no obstacle.
    Ledger::create(folder.path("new.mamori"), Secret::fromPassword(testPassword()), cheapKey);
    EXPECT_EQ(folder.files(), (QStringList {QStringLiteral("new.mamori"), QStringLiteral("test.mamori")}));
    RecordProperty("complete", complete);
}

TEST(Kill, aPasswordChangeLeavesTheOldOrTheNew)
{
    const LedgerFolder folder;
    const auto opens = [&](int password) {
        return Ledger::findKey(folder.path(), Secret::fromPassword(QString::number(password)),
                               SecretKind::Password)
            .has_value();
    };
    folder.open()->changePassword(Secret::fromPassword(testPassword()),
                                  Secret::fromPassword(QStringLiteral("0")), KeyCost {1, 8192});
    QRandomGenerator random(3);
    int password = 0;
    for (int round = 1; round <= 100 / share; ++round) {
        {
            ChildProcess child({QStringLiteral("password"), folder.path(), hexOf(folder.created.key),
                                QString::number(password)});
            const QByteArray first = child.line();
            ASSERT_FALSE(first.startsWith("error")) << first.constData();
            password = qMax(password, first.toInt());
            for (const QByteArray &line : child.killAfter(random.bounded(12)))
                password = qMax(password, line.toInt());
        }
        const bool finished = opens(password + 1);
        ASSERT_NE(finished, opens(password)) << "exactly one password opens, round " << round;
        password += finished;
        ASSERT_TRUE(Ledger::findKey(folder.path(), Secret::fromRecoveryCode(folder.created.recoveryCode),
                                    SecretKind::RecoveryCode));
    }
    EXPECT_FALSE(opens(0));
    EXPECT_EQ(folder.open()->verify().problems, QStringList());
}
