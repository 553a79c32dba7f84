// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "duty_fixture.h"

#include "model/error.h"
#include "model/rules/movement_rules.h"
#include "model/rules/take_out_steps.h"
#include "model/store/record_edits.h"

using namespace mamori;

namespace {

/// What is typed into the register itself, past every wizard.
class MovementRules : public DutyTest
{
protected:
    MovementRules()
    {
        useMovementRules(records);
        disk = addAsset([](Asset &a) { a.name = QStringLiteral("外付けディスク"); });
        sticks = addAsset([](Asset &a) {
            a.name = QStringLiteral("USBメモリ");
            a.quantity = 3;
        });
    }
    static TakeOut tripOf(const QList<TakeOutItem> &items)
    {
        TakeOut t;
        t.items = items;
        t.purpose = QStringLiteral("訪問");
        t.leavesAt = at(QDate(2026, 5, 30));
        return t;
    }
    /// The sentence with which a record is refused; empty when it may be stored. Asking and storing agree.
    template <class Record>
    QString refusalOf(const Record &record, Id<Record> id = {})
    {
        const QList<Problem> problems = records.problems(Record::spec, toValues(record), id.value);
        const auto error = errorOf([&] {
            if (id)
                records.change(id, record);
            else
                records.add(record);
        });
        EXPECT_EQ(error.has_value(), !problems.isEmpty());
        EXPECT_TRUE(!error || error->code() == ErrorCode::Refused);
        return error ? error->text() : QString();
    }

    Id<Asset> disk;
    Id<Asset> sticks;
};

} // namespace

TEST_F(MovementRules, nothingIsOutTwice)
{
    TakeOut trip = tripOf({{disk, 1, {}}});
    const Id<TakeOut> first = records.add(trip);
    const QString refusal = refusalOf(tripOf({{disk, 1, {}}}));
    EXPECT_TRUE(refusal.contains(QStringLiteral("外付けディスク"))) << refusal.toStdString();
    EXPECT_EQ(records.problems(TakeOut::spec, toValues(tripOf({{disk, 1, {}}}))).first().column,
              QStringLiteral("items"));
    // Added to another trip by hand, it is refused as well.
    TakeOut other = tripOf({{sticks, 1, {}}});
    const Id<TakeOut> second = records.add(other);
    other.items << TakeOutItem {disk, 1, {}};
    EXPECT_NE(refusalOf(other, second), QString());
    // Once it came back it may leave.
    trip.items.first().state = ReturnState::Returned;
    EXPECT_EQ(refusalOf(trip, first), QString());
    EXPECT_EQ(refusalOf(other, second), QString());
    // And the first trip can no longer say that it never came back.
    trip.items.first().state = ReturnState::Out;
    EXPECT_NE(refusalOf(trip, first), QString());
}

TEST_F(MovementRules, whatWasLostIsNotTakenOut)
{
    TakeOut trip = tripOf({{disk, 1, {}}});
    const Id<TakeOut> first = records.add(trip);
    trip.items.first().state = ReturnState::Lost;
    EXPECT_EQ(refusalOf(trip, first), QString()) << "that it was lost may be said";
    EXPECT_TRUE(refusalOf(tripOf({{disk, 1, {}}})).contains(QLatin1String("lost")));
}

TEST_F(MovementRules, whatIsGoneDoesNotLeave)
{
    for (const AssetStatus status : {AssetStatus::Disposed, AssetStatus::Returned}) {
        edit(disk, [&](Asset &a) { a.status = status; });
        EXPECT_NE(refusalOf(tripOf({{disk, 1, {}}})), QString());
        // A trip of former days is told all the same.
        TakeOut former = tripOf({{disk, 1, {}}});
        former.returnedAt = at(QDate(2026, 5, 31));
        EXPECT_EQ(refusalOf(former), QString());
    }
    edit(disk, [](Asset &a) { a.status = AssetStatus::InUse; });
    records.strikeOut(Asset::spec, disk.value, QStringLiteral("誤記"));
    EXPECT_NE(refusalOf(tripOf({{disk, 1, {}}})), QString());
}

TEST_F(MovementRules, noMoreLeaveThanThereAre)
{
    EXPECT_EQ(refusalOf(tripOf({{sticks, 2, {}}})), QString());
    EXPECT_NE(refusalOf(tripOf({{sticks, 2, {}}})), QString());
    EXPECT_NE(refusalOf(tripOf({{sticks, 0, {}}})), QString());
    EXPECT_EQ(refusalOf(tripOf({{sticks, 1, {}}})), QString());
    EXPECT_NE(refusalOf(tripOf({{sticks, 1, {}}})), QString()) << "all three are out";
}

TEST_F(MovementRules, whatIsOutDoesNotEnd)
{
    TakeOut trip = tripOf({{disk, 1, {}}});
    const Id<TakeOut> id = records.add(trip);
    Asset ended = *records.find(disk);
    ended.status = AssetStatus::Disposed;
    EXPECT_NE(refusalOf(ended, disk), QString());
    Asset renamed = *records.find(disk);
    renamed.name = QStringLiteral("別の名");
    EXPECT_EQ(refusalOf(renamed, disk), QString()) << "nothing else is in the way";
    trip.items.first().state = ReturnState::Returned;
    records.change(id, trip);
    EXPECT_EQ(refusalOf(ended, disk), QString());
    ended.remarks = QStringLiteral("廃棄済み");
    EXPECT_EQ(refusalOf(ended, disk), QString());
}

TEST_F(MovementRules, aTripIsNotBroughtBackWhenItsThingsLeftMeanwhile)
{
    const Id<TakeOut> first = records.add(tripOf({{disk, 1, {}}}));
    records.strikeOut(TakeOut::spec, first.value, QStringLiteral("取下げ"));
    const Id<TakeOut> second = records.add(tripOf({{disk, 1, {}}}));
    const auto refused = errorOf([&] { records.bringBack(TakeOut::spec, first.value); });
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->code(), ErrorCode::Refused);
    records.strikeOut(TakeOut::spec, second.value, QStringLiteral("取下げ"));
    EXPECT_FALSE(errorOf([&] { records.bringBack(TakeOut::spec, first.value); }));
}

// A ledger of former days may hold such trips: they are put right one by one, and nothing else is blocked.
TEST_F(MovementRules, whatIsThereAlreadyCanBePutRight)
{
    records.setCheck({});
    TakeOut trip = tripOf({{disk, 1, {}}});
    const Id<TakeOut> first = records.add(trip);
    const Id<TakeOut> second = records.add(trip);
    useMovementRules(records);
    trip.remarks = QStringLiteral("二重に登録した");
    EXPECT_EQ(refusalOf(trip, second), QString());
    trip.items << TakeOutItem {sticks, 1, {}};
    EXPECT_EQ(refusalOf(trip, second), QString()) << "another thing may be added";
    trip.items.first().state = ReturnState::Returned;
    EXPECT_EQ(refusalOf(trip, second), QString());
    trip.items.first().state = ReturnState::Out;
    EXPECT_NE(refusalOf(trip, second), QString());
    EXPECT_TRUE(records.find(first));
}

// Pasting and filling down goes this way.
TEST_F(MovementRules, aRowThatIsPastedIsRefusedByItself)
{
    records.add(tripOf({{disk, 1, {}}}));
    const qsizetype items = columnIndex(TakeOut::spec, QLatin1String("items"));
    const auto itemsOf = [&](Id<Asset> asset) { return toValues(tripOf({{asset, 1, {}}})).at(items); };
    EditRun run(records, TakeOut::spec, {{0, {{items, itemsOf(disk)}}}, {0, {{items, itemsOf(sticks)}}}},
                QStringLiteral("paste"));
    while (run.advance(1)) { }
    run.finish();
    EXPECT_EQ(run.refusals().size(), 1);
    EXPECT_EQ(records.count(TakeOut::spec), 2);
}
