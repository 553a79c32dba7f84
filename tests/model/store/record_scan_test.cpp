// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "records_fixture.h"

#include "model/store/record_scan.h"

using namespace mamori;

namespace {

class RecordScanTest : public RecordsTest
{
protected:
    /// Forty assets in no order, some of them struck out, drafts or without a place.
    void fill()
    {
        Records::Step step = records.begin(QStringLiteral("fill"));
        for (int i = 0; i < 40; ++i) {
            Asset a = asset(QStringLiteral("A-%1").arg((i * 17) % 41), QStringLiteral("台帳%1").arg(i % 7));
            if (i % 3 != 0)
                a.place = QStringLiteral("書庫%1").arg(i % 4);
            a.kind = i % 2 == 0 ? AssetKind::Paper : AssetKind::Server;
            a.quantity = i % 5 == 0 ? std::nullopt : std::optional<qint64>(i % 11);
            const Id<Asset> id = records.add(a);
            if (i % 13 == 0)
                records.strikeOut(Asset::spec, id.value, QStringLiteral("重複"));
        }
        step.commit();
    }

    RecordOrder scanned(const Query &query, qint64 portion)
    {
        const auto scan = records.scan(Asset::spec, query);
        while (scan->advance(portion)) { }
        return scan->result();
    }

    QList<qint64> listed(const Query &query)
    {
        QList<qint64> ids;
        for (const Stored &stored : records.list(Asset::spec, query))
            ids << stored.id;
        return ids;
    }

    void expectLikeList(const Query &query)
    {
        const QList<qint64> expected = listed(query);
        for (const qint64 portion : {1, 3, 7, 1000}) {
            const RecordOrder order = scanned(query, portion);
            EXPECT_EQ(order.ids, expected) << "portions of " << portion;
        }
    }
};

} // namespace

TEST_F(RecordScanTest, findsAndOrdersInPortionsAsTheListDoesAtOnce)
{
    fill();
    expectLikeList({});
    Query query;
    query.order = {{QStringLiteral("place"), true}, {QStringLiteral("quantity"), false}};
    expectLikeList(query);
    query.order = {{QStringLiteral("kind"), false}, {QStringLiteral("name"), true}};
    query.group = QStringLiteral("quantity");
    expectLikeList(query);
    query.terms = {{QStringLiteral("place"), QStringLiteral("書庫2"), true}};
    query.order = {{QString(), false}};
    expectLikeList(query);
    query.struckOut = true;
    expectLikeList(query);
}

TEST_F(RecordScanTest, countsWhatIsThereBesideWhatIsFound)
{
    fill();
    Query query;
    query.terms = {{QStringLiteral("kind"), QStringLiteral("server"), false}};
    const RecordOrder order = scanned(query, 10);
    EXPECT_EQ(order.all, records.count(Asset::spec));
    EXPECT_EQ(order.ids.size(), records.count(Asset::spec, query));
    EXPECT_LT(order.ids.size(), order.all);
}

TEST_F(RecordScanTest, groupsFollowTheOrderOfTheChoicesAndTheEmptyOneIsLast)
{
    for (const auto kind : {std::optional(AssetKind::Server), std::optional<AssetKind>(),
                            std::optional(AssetKind::Paper), std::optional(AssetKind::Server)}) {
        Asset a = asset({});
        a.kind = kind;
        records.add(a);
    }
    Query query;
    query.group = QStringLiteral("kind");
    const RecordOrder order = scanned(query, 2);
    ASSERT_EQ(order.groups.size(), 3);
    EXPECT_EQ(order.groups[0].value, QStringLiteral("paper"));
    EXPECT_EQ(order.groups[0].size, 1);
    EXPECT_EQ(order.groups[1].size, 2);
    EXPECT_TRUE(order.groups[2].value.isNull());
}

TEST_F(RecordScanTest, aNameIsOrderedByItsReading)
{
    const auto second = addStaff(QStringLiteral("一色 花子"), QStringLiteral("さいとう はなこ"));
    const auto first = addStaff(QStringLiteral("髙橋 一郎"), QStringLiteral("アオキ イチロウ"));
    const auto last = addStaff(QStringLiteral("無名"), {});
    Query query;
    query.order = {{QStringLiteral("name"), false}};
    const auto scan = records.scan(Staff::spec, query);
    while (scan->advance(1)) { }
    EXPECT_EQ(scan->result().ids, (QList<qint64> {first.value, second.value, last.value}));
}

TEST_F(RecordScanTest, recordsAreReadInTheOrderOfTheirIds)
{
    fill();
    const QList<Stored> read = records.list(Asset::spec, QList<qint64> {9, 4, 7777, 5});
    ASSERT_EQ(read.size(), 3);
    EXPECT_EQ(read[0].id, 9);
    EXPECT_EQ(read[1].id, 4);
    EXPECT_EQ(read[2].values, records.find(Asset::spec, 5)->values);
}

TEST_F(RecordScanTest, theViewIsKeptWithoutHistoryAndTheLedgerStaysSound)
{
    records.setSetting(QStringLiteral("section_name"), QStringLiteral("見本課"));
    const QString head = records.historyHead();
    records.setView(QStringLiteral("columns/asset"), QStringLiteral("{}"));
    EXPECT_EQ(records.view(QStringLiteral("columns/asset")), QStringLiteral("{}"));
    EXPECT_EQ(records.historyHead(), head);
    EXPECT_EQ(records.undoable(), QStringLiteral("Setting changed"));
    expectSound();
}
