// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/paper/line_break.h"
#include "reports/paper/paper_text.h"

#include <gtest/gtest.h>
#include <random>

using namespace mamori;

namespace {

/// Half an em for half-width characters, as in the fonts of papers.
double advance(std::u32string_view character)
{
    return character[0] < 0x250 || (character[0] >= 0xFF61 && character[0] <= 0xFF9F) ? 0.5 : 1;
}

std::vector<std::u32string> lines(const std::u32string &text, double width)
{
    return breakLines(text, width, advance);
}

double widthOf(const std::u32string &text)
{
    double sum = 0;
    for (std::size_t at = 0; at < text.size(); at += characterLength(text, at))
        sum += advance(std::u32string_view(text).substr(at, characterLength(text, at)));
    return sum;
}

using Lines = std::vector<std::u32string>;

} // namespace

TEST(LineBreak, EmptyTextIsOneEmptyLine)
{
    EXPECT_EQ(lines(U"", 10), Lines {U""});
}

TEST(LineBreak, BreaksAtTheWidth)
{
    EXPECT_EQ(lines(U"情報資産台帳", 3), (Lines {U"情報資", U"産台帳"}));
    EXPECT_EQ(lines(U"情報資産台帳", 6), Lines {U"情報資産台帳"});
}

TEST(LineBreak, KeepsLineFeeds)
{
    EXPECT_EQ(lines(U"書庫\n\n金庫", 10), (Lines {U"書庫", U"", U"金庫"}));
}

TEST(LineBreak, PushesForbiddenCharactersToTheNextLine)
{
    EXPECT_EQ(lines(U"台帳である。次", 5), (Lines {U"台帳であ", U"る。次"}));
    EXPECT_EQ(lines(U"この「台帳」は", 3), (Lines {U"この", U"「台", U"帳」は"}));
    EXPECT_EQ(lines(U"システムエラーの", 6), (Lines {U"システムエ", U"ラーの"}));
}

TEST(LineBreak, KeepsWordsQuantitiesAndDatesWhole)
{
    EXPECT_EQ(lines(U"端末server01の", 5), (Lines {U"端末", U"server01の"}));
    EXPECT_EQ(lines(U"保存は10年間", 4), (Lines {U"保存は", U"10年間"}));
    EXPECT_EQ(lines(U"期限令和12年11月23日まで", 9), (Lines {U"期限", U"令和12年11月23日ま", U"で"}));
    EXPECT_EQ(lines(U"期限令和元年５月７日", 9), (Lines {U"期限", U"令和元年５月７日"}));
}

TEST(LineBreak, SpacesHangAtTheEndOfALine)
{
    EXPECT_EQ(lines(U"市民生活部　市民課", 5), (Lines {U"市民生活部　", U"市民課"}));
    EXPECT_EQ(lines(U"aaaa bbbb", 2), (Lines {U"aaaa ", U"bbbb"}));
}

TEST(LineBreak, CutsWhatHasNoPermittedPlace)
{
    EXPECT_EQ(lines(U"abcdefgh", 2), (Lines {U"abcd", U"efgh"}));
    EXPECT_EQ(lines(U"。。。。。", 2), (Lines {U"。。", U"。。", U"。"}));
}

TEST(LineBreak, NeverSeparatesAVariationSelector)
{
    const std::u32string name = U"葛\U000E0100葛\U000E0100葛\U000E0100";
    EXPECT_EQ(lines(name, 1), (Lines {U"葛\U000E0100", U"葛\U000E0100", U"葛\U000E0100"}));
    EXPECT_EQ(lines(U"か\u309Aき\u309A", 1), (Lines {U"か\u309A", U"き\u309A"}));
}

TEST(LineBreak, WidestPieceIsTheLongestThatMustStayWhole)
{
    EXPECT_DOUBLE_EQ(widestPiece(U"", advance), 0);
    EXPECT_DOUBLE_EQ(widestPiece(U"台帳", advance), 1);
    EXPECT_DOUBLE_EQ(widestPiece(U"約1,200件", advance), 3.5);
    EXPECT_DOUBLE_EQ(widestPiece(U"令和12年11月23日", advance), 8);
    EXPECT_DOUBLE_EQ(widestPiece(U"abc\nde", advance), 1.5);
}

// 20,000 random texts: nothing is lost, no line is too wide, and no line begins or ends with what is
// forbidden unless the line had no permitted place at all.
TEST(LineBreak, HoldsItsPromisesForRandomText)
{
    constexpr std::u32string_view forbiddenFirst = U"、。，．」』）】〕！？：；・ーぁぃぅぇぉっゃゅょゎァィゥ"
                                                   U"ェォッャュョヮヵヶ々ゝゞ％～〜｡､｣ｰﾞﾟ,.!?:;)]}";
    constexpr std::u32string_view forbiddenLast = U"「『（【〔([{｢￥";
    const std::u32string alphabet
        = U"日月山田情報資産台帳のをにはがるいアカサタナ年月日1234567890１２ABCxyz 　"
        + std::u32string(forbiddenFirst) + std::u32string(forbiddenLast) + U"\U00020BB7\U000E0100\u3099\n";
    std::mt19937 random(20261123);
    const auto below = [&](std::size_t limit) { return random() % limit; };
    std::size_t broken = 0;
    for (int round = 0; round < 20000; ++round) {
        std::u32string text(1, U'始');
        for (std::size_t length = below(80); length > 0; --length)
            text += alphabet[below(alphabet.size())];
        const double width = 1 + double(below(24)) / 2;
        const Lines result = lines(text, width);

        std::u32string rejoined;
        std::u32string withoutFeeds;
        std::copy_if(text.begin(), text.end(), std::back_inserter(withoutFeeds),
                     [](char32_t c) { return c != U'\n'; });
        std::size_t at = 0; // in text
        for (std::size_t i = 0; i < result.size(); ++i) {
            const std::u32string &line = result[i];
            rejoined += line;
            const std::u32string trimmed = line.substr(0, line.find_last_not_of(U" 　") + 1);
            EXPECT_TRUE(widthOf(trimmed) <= width + 1e-6 || characterCount(trimmed) == 1)
                << width << ": " << QString::fromStdU32String(line).toStdString();
            const std::size_t end = at + line.size();
            if (i + 1 < result.size() && text[end] != U'\n') {
                ++broken;
                const bool isForbidden = forbiddenFirst.find(text[end]) != std::u32string_view::npos
                    || forbiddenLast.find(line.back()) != std::u32string_view::npos
                    || joinsPrevious(text[end]);
                bool hadPlace = false;
                for (std::size_t k = at + 1; k < end; ++k)
                    hadPlace = hadPlace || mayBreakBefore(text, k);
                EXPECT_FALSE(isForbidden && hadPlace) << "round " << round << " line " << i;
                EXPECT_FALSE(joinsPrevious(text[end]));
            }
            at = end + (end < text.size() && text[end] == U'\n' ? 1 : 0);
        }
        EXPECT_EQ(rejoined, withoutFeeds);
    }
    EXPECT_GT(broken, 50000u); // the test did test something
}
