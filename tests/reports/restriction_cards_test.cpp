// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "pdf_check.h"
#include "sample_asset.h"
#include "sample_list.h"

#include "reports/forms/restriction_cards.h"

#include <gtest/gtest.h>

using namespace mamori;

namespace {

QByteArray cards(const QList<Asset> &assets, PdfProfile profile = PdfProfile::Accessible,
                 const Policy &policy = builtInPolicy())
{
    PaperFrame frame = sampleFrame();
    frame.profile = profile;
    return restrictionCardsPdf(*builtInPolicy().findForm(QStringLiteral("restriction_card")), frame, policy,
                               assets);
}

Asset decidedAsset()
{
    return sampleDecision().asset;
}

} // namespace

TEST(RestrictionCards, HoldNumberNameLevelsAndWhatHolds)
{
    Asset asset = decidedAsset();
    asset.restrictions = {{QStringLiteral("r-c-terminal-only"), RestrictionState::Done, {}, {}, {}},
                          {QStringLiteral("r-c-fixed-place"), RestrictionState::NotDone, {}, {}, {}}};
    const PdfCheck check(cards({asset}));
    const QString all = check.squeezed();
    for (const char *words : {"取扱制限カード", "様式第3号（第16条関係）", "J-R8-0012", "住民異動届（紙）",
                              "機密性3", "完全性2", "可用性2", "市の端末だけで作業第16条第5項第1号ア済み",
                              "決めた場所にだけ保管第16条第5項第1号ウ未実施",
                              "信頼できる回線で送受信第16条第5項第1号カ未回答", "保管場所：書庫1施錠棚A",
                              "管理責任者：窓口係長", "分類年月日：令和8年11月20日", "台帳照合1a2b3c4d5e6f"})
        EXPECT_TRUE(all.contains(QString::fromUtf8(words))) << words << '\n' << all.toStdString();
    EXPECT_FALSE(all.contains(QStringLiteral("長期保管の媒体"))) << "paper is no electronic medium";
    EXPECT_EQ(check.qpdfComplaints().toStdString(), "");
}

TEST(RestrictionCards, TheSameRestrictionStandsOnceWithAllItsClauses)
{
    const QString all = PdfCheck(cards({decidedAsset()})).squeezed();
    EXPECT_EQ(all.count(QStringLiteral("媒体は鍵のかかる所へ")), 1);
    EXPECT_TRUE(all.contains(QStringLiteral("第16条第5項第1号ク・第2号エ・第3号ウ"))) << all.toStdString();
}

TEST(RestrictionCards, TheWorstAnswerOfAMergedRestrictionCounts)
{
    Asset asset = decidedAsset();
    asset.restrictions = {{QStringLiteral("r-i-backup"), RestrictionState::Done, {}, {}, {}},
                          {QStringLiteral("r-a-backup"), RestrictionState::NotDone, {}, {}, {}}};
    EXPECT_TRUE(PdfCheck(cards({asset}))
                    .squeezed()
                    .contains(QStringLiteral("定期的なバックアップ第16条第5項第2号ア・第3号ア未実施")));
    asset.restrictions[1].state = RestrictionState::NotApplicable;
    EXPECT_TRUE(PdfCheck(cards({asset}))
                    .squeezed()
                    .contains(QStringLiteral("定期的なバックアップ第16条第5項第2号ア・第3号ア済み")));
}

TEST(RestrictionCards, TwoStandOnASheet)
{
    EXPECT_EQ(PdfCheck(cards({decidedAsset()})).pages().size(), 1);
    EXPECT_EQ(PdfCheck(cards({decidedAsset(), decidedAsset()})).pages().size(), 1);
    const QStringList pages = PdfCheck(cards({decidedAsset(), decidedAsset(), decidedAsset()})).pages();
    ASSERT_EQ(pages.size(), 2);
    EXPECT_EQ(pages[0].count(QStringLiteral("J-R8-0012")), 2);
    EXPECT_EQ(pages[1].count(QStringLiteral("J-R8-0012")), 1);
}

TEST(RestrictionCards, SayWhyThereAreNoRestrictions)
{
    EXPECT_TRUE(PdfCheck(cards({sampleAsset()})).squeezed().contains(QStringLiteral("程度分類が未定")));
    Asset asset = decidedAsset();
    asset.confidentiality = asset.integrity = asset.availability = QStringLiteral("1");
    EXPECT_TRUE(PdfCheck(cards({asset})).squeezed().contains(QStringLiteral("取扱制限なし")));
    EXPECT_TRUE(PdfCheck(cards({})).squeezed().contains(QStringLiteral("該当なし")));
}

TEST(RestrictionCards, WhatDoesNotFitIsCounted)
{
    Policy policy = builtInPolicy();
    for (int i = 0; i < 200; ++i) {
        PolicyRestriction restriction = policy.restrictions.first();
        restriction.id += QString::number(i);
        restriction.title = QStringLiteral("追加の制限その%1").arg(i);
        policy.restrictions << restriction;
    }
    const PdfCheck check(cards({decidedAsset()}, PdfProfile::Accessible, policy));
    ASSERT_EQ(check.pages().size(), 1);
    const QString all = check.squeezed();
    const qsizetype shown = all.count(QStringLiteral("未回答"));
    EXPECT_GT(shown, 20);
    EXPECT_TRUE(all.contains(QStringLiteral("ほか%1件").arg(200 + 12 - shown))) << all.toStdString();
}

TEST(RestrictionCards, LongWordsAreSetSmallerAndThenCut)
{
    Asset asset = decidedAsset();
    asset.name = QStringLiteral("住民基本台帳事務における支援措置申出書及び関係機関照会回答綴").repeated(2);
    EXPECT_TRUE(PdfCheck(cards({asset})).squeezed().contains(asset.name));
    asset.name = asset.name.repeated(10);
    EXPECT_TRUE(PdfCheck(cards({asset})).squeezed().contains(QStringLiteral("…")));
}

TEST(RestrictionCards, StopWhenAsked)
{
    qsizetype asked = 0;
    const auto stop = [&asked](qsizetype, qsizetype all) {
        EXPECT_EQ(all, 3);
        return ++asked < 2;
    };
    const Asset asset = decidedAsset();
    EXPECT_TRUE(restrictionCardsPdf(*builtInPolicy().findForm(QStringLiteral("restriction_card")),
                                    sampleFrame(), builtInPolicy(), {asset, asset, asset}, stop)
                    .isEmpty());
    EXPECT_EQ(asked, 2);
}

TEST(RestrictionCards, AreValidPdfA)
{
    EXPECT_EQ(PdfCheck(cards({decidedAsset(), sampleAsset()}, PdfProfile::Basic)).preflightCodes(),
              QStringList());
}
