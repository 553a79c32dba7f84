// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/policy/text_difference.h"

#include <gtest/gtest.h>

using namespace mamori;

namespace {

/// As one line: [-removed-] {+added+}.
std::string marked(const QList<TextPiece> &pieces)
{
    QString text;
    for (const TextPiece &piece : pieces) {
        switch (piece.mark) {
        case TextPiece::Mark::Same:
            text += piece.text;
            break;
        case TextPiece::Mark::Removed:
            text += QStringLiteral("[-%1-]").arg(piece.text);
            break;
        case TextPiece::Mark::Added:
            text += QStringLiteral("{+%1+}").arg(piece.text);
            break;
        }
    }
    return text.toStdString();
}

struct Versions {
    const char *name;
    const char *before;
    const char *after;
    const char *marked;
};

std::ostream &operator<<(std::ostream &out, const Versions &versions)
{
    return out << versions.name;
}

const Versions versions[] = {
    {"bothEmpty", "", "", ""},
    {"same", "課の職員", "課の職員", "課の職員"},
    {"onlyBefore", "廃止する", "", "[-廃止する-]"},
    {"onlyAfter", "", "追加する", "{+追加する+}"},
    {"oneWordOfKanji", "速やかに報告する", "直ちに報告する", "[-速やかに-]{+直ちに+}報告する"},
    {"numberIsOneWord", "１２か月ごと", "６か月ごと", "[-１２-]{+６+}か月ごと"},
    {"katakanaIsOneWord", "サーバーを置く", "クラウドを置く", "[-サーバー-]{+クラウド+}を置く"},
    {"wordPutIn", "承認を得る", "書面で承認を得る", "{+書面で+}承認を得る"},
    {"lineAdded", "一\n二", "一\n二\n三", "一\n二{+\n三+}"},
    {"rareKanjiStaysWhole", "𠮷田", "𠮟田", "[-𠮷田-]{+𠮟田+}"},
};

class TextDifferenceTest : public testing::TestWithParam<Versions>
{
};

} // namespace

TEST_P(TextDifferenceTest, marksWords)
{
    const QString before = QString::fromUtf8(GetParam().before);
    const QString after = QString::fromUtf8(GetParam().after);
    const QList<TextPiece> pieces = textDifference(before, after);
    EXPECT_EQ(marked(pieces), GetParam().marked);
    QString a;
    QString b;
    for (const TextPiece &piece : pieces) {
        if (piece.mark != TextPiece::Mark::Added)
            a += piece.text;
        if (piece.mark != TextPiece::Mark::Removed)
            b += piece.text;
    }
    EXPECT_EQ(a, before);
    EXPECT_EQ(b, after);
}

INSTANTIATE_TEST_SUITE_P(All, TextDifferenceTest, testing::ValuesIn(versions),
                         [](const auto &test) { return std::string(test.param.name); });
