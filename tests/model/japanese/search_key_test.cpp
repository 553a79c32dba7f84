// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/japanese/search_key.h"

#include <gtest/gtest.h>

using namespace mamori;

TEST(SearchKey, foldsWhatMeansTheSame)
{
    const std::pair<const char16_t *, const char16_t *> same[] = {
        {u"髙橋", u"高橋"},
        {u"例示 髙子", u"例示高子"},
        {u"仮名 﨑代", u"仮名崎代"},
        {u"試験 幸𠮷", u"試験幸吉"},
        {u"ｱ", u"あ"},
        {u"ア", u"あ"},
        {u"ｶﾞ", u"が"},
        {u"ヴァ", u"ゔぁ"},
        {u"プリンター", u"ﾌﾟﾘﾝﾀ－"},
        {u"プリンター", u"ﾌﾟﾘﾝﾀｰ"},
        {u"プリンター", u"プリンタ-"},
        {u"サーバー", u"サーバ―"},
        {u"㈱見本", u"(株)見本"},
        {u"（株）見本", u"(株)見本"},
        {u"ＵＳＢメモリ１６ＧＢ", u"usbメモリ16gb"},
        {u"①", u"1"},
        {u"住民　記録", u"住民記録"},
        {u" 住民 記録\n", u"住民記録"},
        {u"A－1", u"a-1"},
        {u"A‐1", u"A—1"},
        {u"渡邊", u"渡辺"},
        {u"渡邉", u"渡辺"},
        {u"濵口", u"浜口"},
        {u"齋藤", u"斎藤"},
        {u"葛󠄀城", u"葛城"},
        {u"㋿6年", u"令和6年"},
    };
    for (const auto &[a, b] : same)
        EXPECT_EQ(searchKey(QString::fromUtf16(a)), searchKey(QString::fromUtf16(b)))
            << qPrintable(QString::fromUtf16(a));
}

TEST(SearchKey, keepsApartWhatDiffers)
{
    const std::pair<const char16_t *, const char16_t *> different[] = {
        {u"はし", u"ばし"}, {u"斎藤", u"斉藤"}, {u"1-1", u"11"}, {u"データ", u"デタ"}, {u"𠮷", u"𠮟"},
    };
    for (const auto &[a, b] : different)
        EXPECT_NE(searchKey(QString::fromUtf16(a)), searchKey(QString::fromUtf16(b)))
            << qPrintable(QString::fromUtf16(a));
}

TEST(SearchKey, isItsOwnKey)
{
    for (const char16_t *text : {u"ﾌﾟﾘﾝﾀ－", u"㈱髙﨑", u"葛󠄀城", u"Ａ－１", u"", u"𠮷"}) {
        const QString key = searchKey(QString::fromUtf16(text));
        EXPECT_EQ(searchKey(key), key);
    }
}
