// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "../store/records_fixture.h"

#include "model/rules/restore_drills.h"

using namespace mamori;

class RestoreDrillTest : public RecordsTest
{
protected:
    static RestoreDrill drill(BackupOutcome outcome)
    {
        return {{2026, 4, 1},
                outcome,
                61'000,
                QStringLiteral("台帳_20260401-090000_1a2b3c4d.mamori"),
                QStringLiteral("台帳"),
                QStringLiteral("/一\n/二"),
                QStringLiteral("4 時間"),
                97};
    }
};

TEST_F(RestoreDrillTest, theFirstOneMakesTheEntryAndTheAssetThatTheLedgerIs)
{
    const Id<Staff> by = addStaff(QStringLiteral("見本 一郎"), QStringLiteral("みほん いちろう"));
    EXPECT_FALSE(ownBackup(records));
    const Id<Backup> id = recordRestoreDrill(records, drill(BackupOutcome::Good));
    EXPECT_EQ(ownBackup(records), id);
    const auto backup = records.find(id);
    ASSERT_TRUE(backup);
    EXPECT_TRUE(records.find(backup->asset)) << "without an asset it would count for every asset";
    ASSERT_EQ(backup->checks.size(), 1);
    EXPECT_EQ(backup->checks.first().event, BackupEvent::RestoreTest);
    EXPECT_EQ(backup->checks.first().minutes, 2) << "begun minutes count";
    EXPECT_EQ(backup->checks.first().by, by);
    EXPECT_EQ(backup->lastGoodOn, QDate(2026, 4, 1));
    EXPECT_EQ(records.undoable(), QCoreApplication::translate("RestoreDrill", "Restore tried"));
}

TEST_F(RestoreDrillTest, furtherOnesAreLinesOfTheSameEntry)
{
    const Id<Backup> id = recordRestoreDrill(records, drill(BackupOutcome::Good));
    EXPECT_EQ(recordRestoreDrill(records, drill(BackupOutcome::Failed)), id);
    EXPECT_EQ(records.find(id)->checks.size(), 2);
    EXPECT_EQ(records.count(Asset::spec), 1);
    records.strikeOut(Backup::spec, id.value, QStringLiteral("誤り"));
    EXPECT_NE(recordRestoreDrill(records, drill(BackupOutcome::Good)), id) << "a struck-out entry is none";
    expectSound();
}
