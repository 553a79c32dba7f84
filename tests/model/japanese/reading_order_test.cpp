// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/japanese/reading_order.h"

#include <QStringList>

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

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

TEST(ReadingOrder, simpleNumbersAreOrderedInTheSameWayWithoutIt)
{
    std::mt19937 random(5);
    const QByteArray characters("0012923-AZB");
    const ReadingOrder order;
    const auto sign = [](int value) { return value < 0 ? -1 : value > 0 ? 1 : 0; };
    const auto text = [&] {
        QByteArray made;
        for (auto left = random() % 8; left > 0; --left)
            made += characters[qsizetype(random() % std::size_t(characters.size()))];
        return made;
    };
    for (int i = 0; i < 20000; ++i) {
        const QByteArray a = text();
        const QByteArray b = text();
        EXPECT_EQ(compareNumbers(a, b), sign(order.compare(QString::fromUtf8(a), QString::fromUtf8(b))))
            << a.constData() << " and " << b.constData();
    }
    EXPECT_FALSE(compareNumbers("A-1", "a-1"));
    EXPECT_FALSE(compareNumbers("税-1", "A-1"));
    EXPECT_FALSE(compareNumbers("A-1", "A 1"));
}
