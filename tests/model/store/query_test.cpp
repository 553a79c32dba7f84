// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/asset.h"
#include "model/store/query.h"

#include <gtest/gtest.h>

using namespace mamori;

namespace {

Query parse(const char16_t *text)
{
    return parseQuery(Asset::spec, QString::fromUtf16(text));
}

using Terms = QList<Query::Term>;

} // namespace

TEST(Query, wordsAreTerms)
{
    EXPECT_EQ(parse(u"  税務　台帳 ").terms,
              (Terms {{{}, QStringLiteral("税務"), false}, {{}, QStringLiteral("台帳"), false}}));
    EXPECT_EQ(parse(u""), Query {});
}

TEST(Query, quotesKeepSpacesTogether)
{
    EXPECT_EQ(parse(u"\"a b\" ”c　d”").terms,
              (Terms {{{}, QStringLiteral("a b"), false}, {{}, QStringLiteral("c　d"), false}}));
    EXPECT_EQ(parse(u"place:\"3 階\"").terms,
              (Terms {{QStringLiteral("place"), QStringLiteral("3 階"), false}}));
}

TEST(Query, aFieldIsAColumnOrALabel)
{
    const Terms place {{QStringLiteral("place"), QStringLiteral("x"), false}};
    EXPECT_EQ(parse(u"place:x").terms, place);
    EXPECT_EQ(parse(u"Place：x").terms, place);
    EXPECT_EQ(parse(u"\"Name of asset\":x").terms,
              (Terms {{QStringLiteral("name"), QStringLiteral("x"), false}}));
    EXPECT_EQ(parse(u"place:").terms, (Terms {{QStringLiteral("place"), {}, false}}));
}

TEST(Query, anUnknownFieldIsAWord)
{
    EXPECT_EQ(parse(u"http://x").terms, (Terms {{{}, QStringLiteral("http://x"), false}}));
    EXPECT_EQ(parse(u"is:nonsense").terms, (Terms {{{}, QStringLiteral("is:nonsense"), false}}));
    EXPECT_EQ(parse(u":x").terms, (Terms {{{}, QStringLiteral(":x"), false}}));
}

TEST(Query, aDashNegates)
{
    EXPECT_EQ(parse(u"-a -place:b c-d －e").terms,
              (Terms {{{}, QStringLiteral("a"), true},
                      {QStringLiteral("place"), QStringLiteral("b"), true},
                      {{}, QStringLiteral("c-d"), false},
                      {{}, QStringLiteral("e"), true}}));
    EXPECT_EQ(parse(u"-").terms, Terms {}) << "nothing said yet";
}

TEST(Query, states)
{
    EXPECT_EQ(parse(u"is:draft").draft, true);
    EXPECT_EQ(parse(u"-is:draft").draft, false);
    EXPECT_EQ(parse(u"is:complete").draft, false);
    EXPECT_TRUE(parse(u"IS:StruckOut x").struckOut);
    EXPECT_EQ(parse(u"is:struckout x").terms, (Terms {{{}, QStringLiteral("x"), false}}));
}
