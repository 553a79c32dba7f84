// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "records_fixture.h"

using namespace mamori;

namespace {

using HistoryTest = RecordsTest;

} // namespace

TEST_F(HistoryTest, tellsWhoDidWhatAndWhatItWas)
{
    const Id<Asset> id = addAsset("A-1");
    Asset changed = asset(QStringLiteral("A-1"));
    changed.place = QStringLiteral("書庫");
    changed.name.clear();
    records.change(id, changed, QStringLiteral("moved"));
    const QList<HistoryEntry> history = records.history(Asset::spec, id.value);
    ASSERT_EQ(history.size(), 2);
    EXPECT_EQ(history[0].action, QLatin1String("add"));
    EXPECT_EQ(history[0].before, QJsonObject());
    EXPECT_EQ(history[1].action, QLatin1String("change"));
    EXPECT_EQ(history[1].operatorName, QStringLiteral("見本 一郎"));
    EXPECT_EQ(history[1].at, QDateTime(QDate(2026, 4, 1), QTime(3, 0), Qt::UTC));
    EXPECT_EQ(history[1].reason, QStringLiteral("moved"));
    EXPECT_EQ(history[1].before,
              (QJsonObject {{QStringLiteral("name"), QStringLiteral("台帳")},
                            {QStringLiteral("place"), QJsonValue()}}));
    EXPECT_EQ(history[1].after, toJson(Asset::spec, toValues(changed)));
    EXPECT_EQ(history[1].step, history[0].step + 1);
    EXPECT_EQ(history[1].chain, records.historyHead());
    EXPECT_EQ(history[1].chain.size(), 64);
    records.change(id, changed);
    EXPECT_EQ(records.history(Asset::spec, id.value).size(), 2) << "nothing changed";
}

TEST_F(HistoryTest, theNewestComesFirstAcrossRegisters)
{
    addAsset("A-1");
    addStaff(QStringLiteral("x"), {});
    const QList<HistoryEntry> latest = records.latestHistory(1);
    ASSERT_EQ(latest.size(), 1);
    EXPECT_EQ(latest[0].table, QLatin1String("staff"));
    EXPECT_EQ(records.latestHistory(10).size(), 2);
}

TEST_F(HistoryTest, twoLedgersNeverShareAChain)
{
    const QString path = folder.path("other.mamori");
    const auto created = Ledger::create(path, Secret::fromPassword(testPassword()), cheapKey);
    const auto otherLedger = Ledger::open(path, created.key);
    Records otherRecords(*otherLedger, Clock::fixed(QDate(2026, 4, 1)));
    otherRecords.setOperatorName(records.operatorName());
    EXPECT_NE(otherRecords.historyHead(), records.historyHead());
    otherRecords.add(asset(QStringLiteral("A-1")));
    addAsset("A-1");
    EXPECT_NE(otherRecords.historyHead(), records.historyHead());
}

TEST_F(HistoryTest, sqlCannotRewriteIt)
{
    addAsset("A-1");
    for (const char *sql :
         {"UPDATE history SET reason = 'x'", "DELETE FROM history",
          "INSERT OR REPLACE INTO history SELECT sequence, at, 'x', action, register, record,"
          " before, after, reason, step, step_name, undoes, chain FROM history"}) {
        QSqlQuery query(ledger->database());
        EXPECT_FALSE(query.exec(QLatin1String(sql))) << sql;
    }
    expectSound();
}

TEST_F(HistoryTest, anUndoneAddIsStruckOut)
{
    EXPECT_EQ(records.undoable(), std::nullopt);
    EXPECT_TRUE(errorOf([&] { records.undo(); }));
    Records::Step step = records.begin(QStringLiteral("Import of 2 assets"));
    const Id<Asset> a = addAsset("A-1");
    const Id<Asset> b = addAsset("A-2");
    step.commit();
    EXPECT_EQ(records.undoable(), QStringLiteral("Import of 2 assets"));
    records.undo();
    EXPECT_EQ(records.undoable(), std::nullopt) << "an undoing is not undone";
    EXPECT_EQ(records.count(Asset::spec), 0);
    EXPECT_FALSE(records.find(Asset::spec, a.value)->struckOut.isEmpty());
    EXPECT_EQ(records.history(Asset::spec, b.value).last().undoes, 1);
    expectSound();
}

TEST_F(HistoryTest, aStepIsUndoneFromItsEnd)
{
    const Id<Asset> id = addAsset("A-1");
    Records::Step step = records.begin(QStringLiteral("Twice"));
    records.change(id, asset(QStringLiteral("A-1"), QStringLiteral("一")));
    records.change(id, asset(QStringLiteral("A-1"), QStringLiteral("二")));
    step.commit();
    records.undo();
    EXPECT_EQ(records.find(id)->name, QStringLiteral("台帳"));
    expectSound();
}

TEST_F(HistoryTest, undoingGoesBackStepByStep)
{
    const Id<Asset> id = addAsset("A-1");
    const Asset first = *records.find(id);
    Asset second = first;
    second.place = QStringLiteral("書庫");
    second.name.clear();
    records.change(id, second);
    records.strikeOut(Asset::spec, id.value, QStringLiteral("double"));
    records.bringBack(Asset::spec, id.value);
    records.undo();
    EXPECT_EQ(records.find(Asset::spec, id.value)->struckOut, QStringLiteral("double"));
    records.undo();
    EXPECT_EQ(records.find(Asset::spec, id.value)->struckOut, QString());
    EXPECT_EQ(records.find(id), second);
    expectSound();
    records.undo();
    EXPECT_EQ(records.find(id), first);
    records.undo();
    EXPECT_FALSE(records.find(Asset::spec, id.value)->struckOut.isEmpty());
    EXPECT_EQ(records.undoable(), std::nullopt);
    EXPECT_EQ(records.history(Asset::spec, id.value).size(), 8);
    expectSound();
}

TEST_F(HistoryTest, aNewStepAfterUndoingIsTheNextToUndo)
{
    addAsset("A-1");
    addAsset("A-2");
    records.undo();
    records.setSetting(QStringLiteral("x"), QStringLiteral("1"));
    records.undo();
    records.undo();
    EXPECT_EQ(records.undoable(), std::nullopt);
    EXPECT_EQ(records.count(Asset::spec), 0);
    expectSound();
}

TEST_F(HistoryTest, undoingRefusesANumberThatWasTakenMeanwhile)
{
    const Id<Asset> id = addAsset("A-1");
    records.change(id, asset(QStringLiteral("A-2")));
    addAsset("A-1");
    records.undo();
    const QString head = records.historyHead();
    const auto error = errorOf([&] { records.undo(); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code(), ErrorCode::Refused);
    EXPECT_EQ(records.historyHead(), head);
    EXPECT_EQ(records.find(id)->number, QStringLiteral("A-2"));
    expectSound();
}

TEST_F(HistoryTest, redoingMakesAgainWhatWasUndoneLast)
{
    const Id<Asset> id = addAsset("A-1");
    Records::Step step = records.begin(QStringLiteral("Rename"));
    records.change(id, asset(QStringLiteral("A-1"), QStringLiteral("一")));
    step.commit();
    EXPECT_EQ(records.redoable(), std::nullopt);
    EXPECT_TRUE(errorOf([&] { records.redo(); }));
    records.undo();
    records.undo();
    EXPECT_FALSE(records.find(Asset::spec, id.value)->struckOut.isEmpty());
    records.redo();
    EXPECT_EQ(records.find(Asset::spec, id.value)->struckOut, QString());
    EXPECT_EQ(records.find(id)->name, QStringLiteral("台帳"));
    EXPECT_EQ(records.redoable(), QStringLiteral("Rename"));
    records.redo();
    EXPECT_EQ(records.find(id)->name, QStringLiteral("一"));
    EXPECT_EQ(records.redoable(), std::nullopt);
    EXPECT_EQ(records.undoable(), QStringLiteral("Rename"));
    expectSound();
}

TEST_F(HistoryTest, undoAndRedoAlternateWithoutEnd)
{
    const Id<Asset> id = addAsset("A-1");
    addStaff(QStringLiteral("見本"), {});
    records.change(id, asset(QStringLiteral("A-1"), QStringLiteral("一")));
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 3; ++i)
            records.undo();
        EXPECT_EQ(records.undoable(), std::nullopt);
        EXPECT_EQ(records.count(Asset::spec) + records.count(Staff::spec), 0);
        for (int i = 0; i < 3; ++i)
            records.redo();
        EXPECT_EQ(records.redoable(), std::nullopt);
        EXPECT_EQ(records.find(id)->name, QStringLiteral("一"));
        EXPECT_EQ(records.count(Staff::spec), 1);
    }
    EXPECT_EQ(records.latestHistory(100).size(), 3 + 3 * 6) << "each is a step of its own";
    expectSound();
}

TEST_F(HistoryTest, aChangeAfterUndoingLeavesNothingToRedo)
{
    const Id<Asset> id = addAsset("A-1");
    records.change(id, asset(QStringLiteral("A-1"), QStringLiteral("一")));
    records.undo();
    records.change(id, asset(QStringLiteral("A-1"), QStringLiteral("二")));
    EXPECT_EQ(records.redoable(), std::nullopt);
    records.undo();
    records.redo();
    EXPECT_EQ(records.find(id)->name, QStringLiteral("二"));
    expectSound();
}

TEST_F(HistoryTest, strikingOutIsUndoneAndRedone)
{
    const Id<Asset> id = addAsset("A-1");
    records.strikeOut(Asset::spec, id.value, QStringLiteral("double"));
    records.undo();
    EXPECT_EQ(records.find(Asset::spec, id.value)->struckOut, QString());
    records.redo();
    EXPECT_EQ(records.find(Asset::spec, id.value)->struckOut, QStringLiteral("double"));
    records.bringBack(Asset::spec, id.value);
    records.undo();
    EXPECT_EQ(records.find(Asset::spec, id.value)->struckOut, QStringLiteral("double"));
    expectSound();
}

TEST_F(HistoryTest, redoingSurvivesClosingTheLedger)
{
    addAsset("A-1");
    records.setSetting(QStringLiteral("x"), QStringLiteral("1"));
    records.undo();
    close();
    const auto again = folder.open();
    Records later(*again, Clock::fixed(QDate(2026, 4, 2)));
    later.redo();
    EXPECT_EQ(later.setting(QStringLiteral("x")), QStringLiteral("1"));
    EXPECT_EQ(again->verify().problems, QStringList());
}

TEST_F(HistoryTest, verifyFindsARecordThatDiffersFromItsHistory)
{
    addAsset("A-1");
    execute("UPDATE asset SET name = 'x'");
    EXPECT_TRUE(faults().contains(QLatin1String("differs from its last state")));
}

TEST_F(HistoryTest, verifyFindsARecordThatWasStruckOutBehindIt)
{
    addAsset("A-1");
    execute("UPDATE asset SET struck_out = 'x'");
    EXPECT_TRUE(faults().contains(QLatin1String("differs from its last state")));
}

TEST_F(HistoryTest, verifyFindsAMissingAndAnUnknownRecord)
{
    addAsset("A-1");
    execute("UPDATE asset SET id = 2");
    EXPECT_TRUE(faults().contains(QLatin1String("entry 1 of the history is missing")));
    EXPECT_TRUE(faults().contains(QLatin1String("entry 2 differs from its last state")));
}

TEST_F(HistoryTest, verifyFindsAChangedSetting)
{
    records.setSetting(QStringLiteral("a"), QStringLiteral("1"));
    records.setSetting(QStringLiteral("b"), QStringLiteral("1"));
    execute("UPDATE setting SET value = '2' WHERE name = 'a'");
    execute("DELETE FROM setting WHERE name = 'b'");
    EXPECT_EQ(ledger->verify().problems.size(), 2);
}

TEST_F(HistoryTest, verifyFindsAnAlteredHistory)
{
    addAsset("A-1");
    addAsset("A-2");
    execute("DROP TRIGGER history_no_update");
    execute("UPDATE history SET reason = 'x' WHERE sequence = 1");
    EXPECT_TRUE(faults().contains(QLatin1String("chain breaks at entry 1")));
    execute("UPDATE history SET reason = '' WHERE sequence = 1");
    expectSound();
    execute("UPDATE history SET reason = 'a', step_name = substr(step_name, 2)");
    EXPECT_TRUE(faults().contains(QLatin1String("chain breaks at entry 1")));
}

TEST_F(HistoryTest, verifyFindsACutHistory)
{
    addAsset("A-1");
    execute("DROP TRIGGER history_no_delete");
    execute("DELETE FROM history");
    EXPECT_FALSE(faults().isEmpty());
}

TEST_F(HistoryTest, verifyFindsDanglingLinks)
{
    TakeOut t;
    t.items = {{addAsset("A-1"), 1, {}}};
    t.carrier = addStaff(QStringLiteral("x"), {});
    records.add(t);
    expectSound();
    execute("PRAGMA foreign_keys = OFF");
    execute("DELETE FROM asset");
    execute("DELETE FROM staff");
    EXPECT_EQ(
        ledger->verify().problems.filter(QLatin1String("refers to an entry that does not exist")).size(), 2);
}
