// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "records_fixture.h"

#include "model/store/record_scan.h"

using namespace mamori;

namespace {

/// Three assets that differ in every kind of column.
class SearchTest : public RecordsTest
{
protected:
    SearchTest()
    {
        Asset paper = asset(QStringLiteral("A-10"), QStringLiteral("税務台帳"));
        paper.place = QStringLiteral("本庁３階 書庫");
        paper.kind = AssetKind::Paper;
        paper.custodian = addStaff(QStringLiteral("髙橋 一郎"), QStringLiteral("たかはし いちろう"));
        paper.quantity = 12;
        paper.hasMyNumber = true;
        paper.confidentiality = QStringLiteral("3");
        paper.acquiredOn = QDate(2024, 4, 1);
        records.add(paper);
        Asset machine = asset(QStringLiteral("A-2"), QStringLiteral("サーバー"));
        machine.kind = AssetKind::Server;
        machine.custodian = addStaff(QStringLiteral("例示 太郎"), QStringLiteral("れいじ たろう"));
        machine.hasMyNumber = false;
        machine.restrictions = {{QStringLiteral("R-5"), std::nullopt, QStringLiteral("装置なし"), {}, {}}};
        records.add(machine);
        records.add(asset(QStringLiteral("A-1"), QStringLiteral("100%_手順書")));
    }

    QStringList found(const char16_t *search, const char *order = "number", bool descending = false)
    {
        Query query = parseQuery(Asset::spec, QString::fromUtf16(search));
        query.order = {{QLatin1String(order), descending}};
        QStringList numbers;
        for (const Stored &stored : records.list(Asset::spec, query))
            numbers << stored.values.first().toString();
        EXPECT_EQ(records.count(Asset::spec, query), numbers.size());
        QStringList again;
        const auto scan = records.scan(Asset::spec, query);
        while (scan->advance(1)) { }
        for (const Stored &stored : records.list(Asset::spec, scan->result().ids))
            again << stored.values.first().toString();
        EXPECT_EQ(again, numbers);
        return numbers;
    }

    const QStringList none;
    const QStringList tax {QStringLiteral("A-10")};
    const QStringList server {QStringLiteral("A-2")};
    const QStringList plain {QStringLiteral("A-1")};
    const QStringList all {QStringLiteral("A-1"), QStringLiteral("A-2"), QStringLiteral("A-10")};
};

} // namespace

TEST_F(SearchTest, wordsAreFolded)
{
    EXPECT_EQ(found(u""), all);
    EXPECT_EQ(found(u"税務"), tax);
    EXPECT_EQ(found(u"さーばー"), server);
    EXPECT_EQ(found(u"3階書庫"), tax);
    EXPECT_EQ(found(u"税務 書庫"), tax);
    EXPECT_EQ(found(u"税務 サーバ"), none);
    EXPECT_EQ(found(u"-税務"), (QStringList {QStringLiteral("A-1"), QStringLiteral("A-2")}));
    EXPECT_EQ(found(u"100%_"), plain) << "nothing is a wildcard";
    EXPECT_EQ(found(u"1%手"), none);
}

TEST_F(SearchTest, noWordIsFoundAcrossTwoFields)
{
    EXPECT_EQ(found(u"台帳本庁"), none);
}

TEST_F(SearchTest, textAndLines)
{
    EXPECT_EQ(found(u"place:３階"), tax);
    EXPECT_EQ(found(u"place:税務"), none);
    EXPECT_EQ(found(u"restrictions:装置"), server);
    EXPECT_EQ(found(u"restrictions:reason"), none) << "a column's name is no content";
    EXPECT_EQ(found(u"place:"), (QStringList {QStringLiteral("A-1"), QStringLiteral("A-2")}));
    EXPECT_EQ(found(u"-place:"), tax);
    EXPECT_EQ(found(u"-place:書庫"), (QStringList {QStringLiteral("A-1"), QStringLiteral("A-2")}));
}

TEST_F(SearchTest, choicesByKeyAndLabel)
{
    EXPECT_EQ(found(u"kind:paper"), tax);
    EXPECT_EQ(found(u"kind:Server"), server);
    EXPECT_EQ(found(u"kind:serv"), server);
    EXPECT_EQ(found(u"kind:nonsense"), none);
}

TEST_F(SearchTest, linksByCaptionAndNumber)
{
    EXPECT_EQ(found(u"custodian:高橋"), tax);
    EXPECT_EQ(found(u"custodian:例示太郎"), server);
    EXPECT_EQ(found(u"-custodian:例示"), (QStringList {QStringLiteral("A-1"), QStringLiteral("A-10")}));
}

TEST_F(SearchTest, numbersFlagsLevelsAndDays)
{
    EXPECT_EQ(found(u"quantity:１２"), tax);
    EXPECT_EQ(found(u"quantity:1"), none);
    EXPECT_EQ(found(u"quantity:x"), none);
    EXPECT_EQ(found(u"has_mynumber:はい"), tax);
    EXPECT_EQ(found(u"has_mynumber:no"), server);
    EXPECT_EQ(found(u"confidentiality:3"), tax);
    EXPECT_EQ(found(u"acquired_on:R6.4.1"), tax);
    EXPECT_EQ(found(u"acquired_on:2024-04"), tax);
    EXPECT_EQ(found(u"acquired_on:R6.4.2"), none);
}

TEST_F(SearchTest, aMomentIsFoundByItsDayInJapan)
{
    Incident incident;
    incident.noticedAt = QDateTime(QDate(2026, 3, 31), QTime(15, 0), Qt::UTC);
    records.add(incident);
    const auto count = [this](const char16_t *search) {
        return records.count(Incident::spec, parseQuery(Incident::spec, QString::fromUtf16(search)));
    };
    EXPECT_EQ(count(u"noticed_at:R8.4.1"), 1);
    EXPECT_EQ(count(u"noticed_at:R8.3.31"), 0);
}

TEST_F(SearchTest, severalChoicesInOneColumn)
{
    TakeOut t;
    t.safeguards = {Safeguard::DataEncrypted, Safeguard::LockableCase};
    records.add(t);
    const auto count = [this](const char *search) {
        return records.count(TakeOut::spec, parseQuery(TakeOut::spec, QLatin1String(search)));
    };
    EXPECT_EQ(count("safeguards:lockable_case"), 1);
    EXPECT_EQ(count("safeguards:traceable"), 0);
}

TEST_F(SearchTest, draftsAreThoseThatMissSomethingRequired)
{
    Staff s;
    s.name = QStringLiteral("見本");
    s.reading = QStringLiteral("みほん");
    s.employment = Employment::Regular;
    records.add(s);
    const auto count = [this](const char *search) {
        return records.count(Staff::spec, parseQuery(Staff::spec, QLatin1String(search)));
    };
    EXPECT_EQ(count("is:draft"), 2);
    EXPECT_EQ(count("is:complete"), 1);
    EXPECT_EQ(count("-is:draft"), 1);
    EXPECT_EQ(count("is:struckout"), 0);
}

TEST_F(SearchTest, numbersAreOrderedByValueAndEmptyOnesLast)
{
    EXPECT_EQ(found(u"", "number", true),
              (QStringList {QStringLiteral("A-10"), QStringLiteral("A-2"), QStringLiteral("A-1")}));
    EXPECT_EQ(found(u"", "place"),
              (QStringList {QStringLiteral("A-10"), QStringLiteral("A-2"), QStringLiteral("A-1")}));
    EXPECT_EQ(found(u"", "place", true).first(), QStringLiteral("A-10"));
    EXPECT_EQ(found(u"", "kind").first(), QStringLiteral("A-10")) << "paper stands ahead of servers";
    EXPECT_EQ(found(u"", "custodian"),
              (QStringList {QStringLiteral("A-10"), QStringLiteral("A-2"), QStringLiteral("A-1")}));
}

TEST_F(SearchTest, peopleAreOrderedByReading)
{
    addStaff(QStringLiteral("安藤"), QStringLiteral("アンドウ"));
    addStaff(QStringLiteral("加藤"), QStringLiteral("かとう"));
    addStaff(QStringLiteral("後藤"), QStringLiteral("ゴトウ"));
    QStringList names;
    for (const Stored &stored : records.list(Staff::spec))
        names << fromValues<Staff>(stored.values).name.left(2);
    EXPECT_EQ(names,
              (QStringList {QStringLiteral("安藤"), QStringLiteral("加藤"), QStringLiteral("後藤"),
                            QStringLiteral("髙橋"), QStringLiteral("例示")}));
}

TEST_F(SearchTest, onlyTheChosenColumnsAreRead)
{
    const qsizetype place = columnIndex(Asset::spec, QLatin1String("place"));
    const QList<Stored> list
        = records.list(Asset::spec, parseQuery(Asset::spec, QStringLiteral("税務")), {place});
    ASSERT_EQ(list.size(), 1);
    EXPECT_EQ(list[0].values.at(place).toString(), QStringLiteral("本庁３階 書庫"));
    EXPECT_TRUE(list[0].values.first().isNull());
}

TEST_F(SearchTest, aRecordIsFoundByItsNameWhenItIsTheOnlyOne)
{
    const auto id = records.findByName(Staff::spec, QStringLiteral("高橋一郎"));
    ASSERT_TRUE(id);
    EXPECT_EQ(records.caption(Staff::spec, *id), QStringLiteral("髙橋 一郎"));
    EXPECT_TRUE(records.findByName(Asset::spec, QStringLiteral("ａ-2")));
    EXPECT_TRUE(records.findByName(Asset::spec, QStringLiteral("A-2 サーバー")));
    EXPECT_EQ(records.caption(Asset::spec, *records.findByName(Asset::spec, QStringLiteral("A-2"))),
              QStringLiteral("A-2 サーバー"));
    EXPECT_FALSE(records.findByName(Staff::spec, QStringLiteral("nobody")));
    EXPECT_FALSE(records.findByName(Staff::spec, QString()));
    addStaff(QStringLiteral("高橋一郎"), {});
    EXPECT_FALSE(records.findByName(Staff::spec, QStringLiteral("髙橋一郎")));
}

TEST_F(SearchTest, linkedFrom)
{
    const qint64 staff = *records.findByName(Staff::spec, QStringLiteral("髙橋一郎"));
    const QList<qint64> ids = records.linkedFrom(Asset::spec, QStringLiteral("custodian"), staff);
    ASSERT_EQ(ids.size(), 1);
    records.strikeOut(Asset::spec, ids.first(), QStringLiteral("double"));
    EXPECT_TRUE(records.linkedFrom(Asset::spec, QStringLiteral("custodian"), staff).isEmpty());
}

TEST_F(SearchTest, someAreFoundWhileTypingAndTheNamedComeFirst)
{
    Asset mentions = asset(QStringLiteral("A-0"), QStringLiteral("控え"));
    mentions.contents = QStringLiteral("サーバーの税務台帳");
    const Id<Asset> last = records.add(mentions);
    const QList<qint64> found = records.findSome(Asset::spec, QStringLiteral("ｻｰﾊﾞｰ"), 10);
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found.last(), last.value) << "its name does not hold the word";
    EXPECT_EQ(records.findSome(Asset::spec, QStringLiteral("サーバー 税務"), 10), QList<qint64> {last.value});
    EXPECT_EQ(records.findSome(Asset::spec, QStringLiteral("サーバー"), 1).size(), 1);
    EXPECT_TRUE(records.findSome(Asset::spec, QStringLiteral("  "), 10).isEmpty());
    EXPECT_EQ(records.findSome(Staff::spec, QStringLiteral("タカハシ"), 10).size(), 1) << "by its reading";
    records.strikeOut(Asset::spec, last.value, QStringLiteral("x"));
    EXPECT_EQ(records.findSome(Asset::spec, QStringLiteral("サーバー"), 10).size(), 1);
}
