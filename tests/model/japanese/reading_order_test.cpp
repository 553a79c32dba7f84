// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/japanese/reading_order.h"

#include <QStringList>

#include <algorithm>
#include <gtest/gtest.h>

using namespace mamori;

TEST(ReadingOrder, sortsAsAJapaneseList)
{
    const QStringList sorted {
        QStringLiteral("カメイ サキヨ"),   QStringLiteral("かめい じろう"), QStringLiteral("シケン サブロウ"),
        QStringLiteral("ミホン イチロウ"), QStringLiteral("ミホン ハナコ"), QStringLiteral("ﾚｲｼﾞ ﾀﾛｳ"),
    };
    QStringList shuffled = sorted;
    std::reverse(shuffled.begin(), shuffled.end());
    std::sort(shuffled.begin(), shuffled.end(), ReadingOrder());
    EXPECT_EQ(shuffled, sorted);
}

TEST(ReadingOrder, comparesNumbersByValue)
{
    const ReadingOrder less;
    EXPECT_TRUE(less(QStringLiteral("9番"), QStringLiteral("10番")));
    EXPECT_TRUE(less(QStringLiteral("A-2"), QStringLiteral("A-10")));
    EXPECT_FALSE(less(QStringLiteral("10番"), QStringLiteral("9番")));
}

TEST(ReadingOrder, putsClearBeforeVoicedSounds)
{
    const ReadingOrder less;
    EXPECT_TRUE(less(QStringLiteral("はし"), QStringLiteral("ばし")));
    EXPECT_TRUE(less(QStringLiteral("ばし"), QStringLiteral("ぱし")));
}
