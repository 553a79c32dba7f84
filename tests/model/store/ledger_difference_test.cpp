// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "records_fixture.h"

#include "model/store/ledger_copy.h"
#include "model/store/ledger_difference.h"

using namespace mamori;

namespace {

class LedgerDifferenceTest : public RecordsTest
{
protected:
    /// What restoring this backup would change, found as the dialog does it.
    LedgerDifference differenceTo(const QString &backup)
    {
        LedgerCopy copy = ledger->startRestore(backup);
        HistoryOutline there;
        copy.setInspection([&, chains = historyChains(*ledger)](const Ledger &opened) {
            there = outlineSince(opened, chains);
        });
        const LedgerCopy::Outcome outcome = copy.write({folder.path("working.mamori")}, {}).first();
        EXPECT_FALSE(outcome.failure);
        return differenceOf(outlineSince(*ledger, there.chains), there);
    }
};

} // namespace

TEST_F(LedgerDifferenceTest, anOlderStateLacksWhatHappenedSince)
{
    const Id<Asset> changed = addAsset("A-1", QStringLiteral("変わる"));
    const Id<Asset> struck = addAsset("A-2", QStringLiteral("抹消"));
    addAsset("A-3", QStringLiteral("そのまま"));
    ledger->backup(folder.path("backup.mamori"));
    EXPECT_EQ(differenceTo(folder.path("backup.mamori")).onlyHere, QList<RecordDifference>());

    Asset asset = *records.find(changed);
    asset.place = QStringLiteral("書庫");
    records.change(changed, asset);
    records.strikeOut(Asset::spec, struck.value, QStringLiteral("誤り"));
    const Id<Staff> added = addStaff(QStringLiteral("例示 太郎"), QStringLiteral("れいじ たろう"));
    records.setSetting(QStringLiteral("section_name"), QStringLiteral("見本課"));
    const LedgerDifference difference = differenceTo(folder.path("backup.mamori"));
    ASSERT_EQ(difference.onlyHere.size(), 3);
    const auto &[reg, id, fate, name] = difference.onlyHere.at(0);
    EXPECT_EQ(reg, &Asset::spec);
    EXPECT_EQ(id, changed.value);
    EXPECT_EQ(fate, RecordFate::Changed);
    EXPECT_EQ(name, records.caption(Asset::spec, changed.value));
    EXPECT_EQ(difference.onlyHere.at(1).fate, RecordFate::StruckOut);
    EXPECT_EQ(difference.onlyHere.at(2).fate, RecordFate::Added);
    EXPECT_EQ(difference.onlyHere.at(2).record, added.value);
    EXPECT_EQ(difference.onlyThere, QList<RecordDifference>());
    EXPECT_EQ(difference.settings, 1);
    EXPECT_TRUE(difference.sharedUntil.isValid());
}

TEST_F(LedgerDifferenceTest, twoStatesThatWentApartShowBothSides)
{
    addAsset("A-1");
    const QByteArray before = bytesOf(folder.path());
    addAsset("A-2", QStringLiteral("あちら"));
    ledger->backup(folder.path("backup.mamori"));
    close();
    putBytes(folder.path(), before);
    ledger = folder.open();
    Records(*ledger, Clock::fixed(QDate(2026, 4, 2)))
        .add(asset(QStringLiteral("A-2"), QStringLiteral("こちら")));
    const LedgerDifference difference = differenceTo(folder.path("backup.mamori"));
    ASSERT_EQ(difference.onlyHere.size(), 1);
    ASSERT_EQ(difference.onlyThere.size(), 1);
    EXPECT_TRUE(difference.onlyHere.first().name.contains(QStringLiteral("こちら")));
    EXPECT_TRUE(difference.onlyThere.first().name.contains(QStringLiteral("あちら")));
}

// As when a newer program has brought the ledger up to date, and now the backup of before.
TEST_F(LedgerDifferenceTest, whatBothCameToIsNoDifference)
{
    const Id<Asset> id = addAsset("A-1");
    const Id<Asset> other = addAsset("A-2");
    const QByteArray before = bytesOf(folder.path());
    const auto bringUp = [&](const QDate &day) {
        Records own(*ledger, Clock::fixed(day));
        Asset changed = *own.find(id);
        changed.place = QStringLiteral("書庫");
        own.change(id, changed);
    };
    bringUp({2026, 4, 2});
    ledger->backup(folder.path("backup.mamori"));
    close();
    putBytes(folder.path(), before);
    ledger = folder.open();
    bringUp({2026, 4, 3});
    EXPECT_EQ(differenceTo(folder.path("backup.mamori")).onlyHere, QList<RecordDifference>());
    EXPECT_EQ(differenceTo(folder.path("backup.mamori")).onlyThere, QList<RecordDifference>());
    Records(*ledger, Clock::fixed(QDate(2026, 4, 4)))
        .change(other, asset(QStringLiteral("A-2"), QStringLiteral("別の名")));
    const LedgerDifference difference = differenceTo(folder.path("backup.mamori"));
    ASSERT_EQ(difference.onlyHere.size(), 1);
    EXPECT_EQ(difference.onlyHere.first().record, other.value);
}
