// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "sample_context.h"

#include "model/exchange/import.h"
#include "model/registers/asset.h"

#include <QHash>

#include <gtest/gtest.h>

using namespace mamori;

namespace {

Grid gridOf(const char *csv)
{
    return readGrid(QByteArray("\xEF\xBB\xBF") + csv);
}

QHash<QString, QString> targetsOf(const ImportMapping &mapping)
{
    QHash<QString, QString> targets;
    for (const ImportColumn &column : mapping.columns)
        targets.insert(column.heading, column.column);
    return targets;
}

} // namespace

TEST(GuessMapping, understandsTheSample)
{
    const ImportMapping mapping
        = guessMapping(Asset::spec, readGrid(sampleBytes("asset_ledger_excel_utf8bom.csv")));
    EXPECT_EQ(mapping.firstRow, 4);
    EXPECT_EQ(mapping.endRow, 35);
    EXPECT_TRUE(mapping.handMade);
    const QHash<QString, QString> expected {
        {QStringLiteral("No"), QString()},
        {QStringLiteral("業務"), QStringLiteral("work")},
        {QStringLiteral("情報資産の名称"), QStringLiteral("name")},
        {QStringLiteral("種類"), QStringLiteral("kind")},
        {QStringLiteral("数量"), QStringLiteral("quantity")},
        {QStringLiteral("保管場所"), QStringLiteral("place")},
        {QStringLiteral("含まれる情報（個人情報等）"), QStringLiteral("information")},
        {QStringLiteral("重要度(A/B/C)"), QStringLiteral("importance")},
        {QStringLiteral("保存期間"), QStringLiteral("retention")},
        {QStringLiteral("取得・作成年月日"), QStringLiteral("acquired_on")},
        {QStringLiteral("担当"), QStringLiteral("custodian")},
        {QStringLiteral("備考"), QStringLiteral("remarks")},
    };
    EXPECT_EQ(targetsOf(mapping), expected);
}

TEST(GuessMapping, understandsOtherSheets)
{
    struct {
        const char *csv;
        qsizetype firstRow;
        qsizetype endRow;
        QHash<QString, QString> some;
    } const cases[] = {
        {"管理番号,資産名,媒体\nA-1,端末,機器\n",
         1,
         2,
         {{QStringLiteral("管理番号"), QStringLiteral("number")},
          {QStringLiteral("媒体"), QStringLiteral("kind")}}},
        {"情報資産台帳\n管理番号,資産名,分類,,\n,,機密性,完全性,可用性\nA-1,端末,3,2,2\n",
         3,
         4,
         {{QStringLiteral("分類機密性"), QStringLiteral("confidentiality")},
          {QStringLiteral("完全性"), QStringLiteral("integrity")}}},
        {"ＮＯ．,資産名称 ,個数\n1,紙,2\n2,紙,3\n,合計,5\n\n",
         1,
         3,
         {{QStringLiteral("個数"), QStringLiteral("quantity")}}},
        {"名称,備考\n紙,x\n以上,\n※ 注記\n", 1, 2, {{QStringLiteral("名称"), QStringLiteral("name")}}},
        {"名称,備考\n紙,x\n以上,\n名称,備考\n紙,y\n",
         1,
         5,
         {{QStringLiteral("名称"), QStringLiteral("name")}}},
        {"name,kind,Place\nx,paper,y\n",
         1,
         2,
         {{QStringLiteral("name"), QStringLiteral("name")},
          {QStringLiteral("Place"), QStringLiteral("place")}}},
        {"名称,色,名称\nx,赤,y\n", 1, 2, {{QStringLiteral("色"), QString()}}},
        {"何か,別の\nx,y\n",
         1,
         2,
         {{QStringLiteral("何か"), QString()}, {QStringLiteral("別の"), QString()}}},
    };
    for (const auto &each : cases) {
        const ImportMapping mapping = guessMapping(Asset::spec, gridOf(each.csv));
        EXPECT_EQ(mapping.firstRow, each.firstRow) << each.csv;
        EXPECT_EQ(mapping.endRow, each.endRow) << each.csv;
        for (auto column = each.some.begin(); column != each.some.end(); ++column) {
            EXPECT_TRUE(targetsOf(mapping).contains(column.key())) << each.csv << qPrintable(column.key());
            EXPECT_EQ(targetsOf(mapping).value(column.key()), column.value()) << each.csv;
        }
    }
}

TEST(GuessMapping, assignsEachFieldOnce)
{
    const ImportMapping mapping
        = guessMapping(Asset::spec, gridOf("名称,資産名,保管場所,設置場所\nx,y,z,w\n"));
    ASSERT_EQ(mapping.columns.size(), 4);
    EXPECT_EQ(mapping.columns.at(0).column, QStringLiteral("name"));
    EXPECT_EQ(mapping.columns.at(1).column, QString());
    EXPECT_EQ(mapping.columns.at(3).column, QString());
}

TEST(GuessMapping, bearsAnEmptySheet)
{
    for (const char *csv : {"", "\n\n", "名称,備考\n"}) {
        const ImportMapping mapping = guessMapping(Asset::spec, gridOf(csv));
        EXPECT_GE(mapping.firstRow, 0);
        EXPECT_LE(mapping.endRow, std::max<qsizetype>(mapping.firstRow, 1));
    }
}

TEST(ImportMapping, comesBackFromJson)
{
    ImportMapping mapping = guessMapping(Asset::spec, readGrid(sampleBytes("asset_ledger.xlsx")));
    EXPECT_EQ(mappingFromJson(toJson(mapping)), mapping);
    mapping.handMade = false;
    EXPECT_EQ(mappingFromJson(toJson(mapping)), mapping);
    EXPECT_EQ(toJson(mapping).value(QStringLiteral("first_row")).toInteger(), 5) << "rows as a person counts";
}

TEST(ImportTargets, beginWithLeavingOut)
{
    const auto targets = importTargets(Asset::spec);
    EXPECT_EQ(targets.constFirst().first, QString());
    EXPECT_EQ(targets.size(), qsizetype(Asset::spec.fields.size()) + 4);
    EXPECT_EQ(importTargets(Staff::spec).size(), qsizetype(Staff::spec.fields.size()) + 1);
}
