// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/contract_clauses.h"

#include <gtest/gtest.h>

using namespace mamori;

namespace {

ContractClause clauseAt(const char *article, std::optional<ClauseState> state, const char *page = "",
                        const char *reason = "")
{
    ContractClause clause;
    clause.article = QString::fromUtf8(article);
    clause.text = QStringLiteral("前の言葉");
    clause.state = state;
    clause.page = QString::fromUtf8(page);
    clause.reason = QString::fromUtf8(reason);
    return clause;
}

struct StandingCase {
    const char *name;
    std::optional<ClauseState> state;
    const char *page;
    const char *reason;
    ClauseStanding standing;
    bool isSettled;
};

constexpr StandingCase standings[] = {
    {"unanswered", std::nullopt, "3", "理由", ClauseStanding::Unanswered, false},
    {"inContract", ClauseState::InContract, "", "", ClauseStanding::Stands, true},
    {"elsewhere", ClauseState::Elsewhere, "", "", ClauseStanding::PaperUnnamed, false},
    {"elsewhereBlank", ClauseState::Elsewhere, " ", "", ClauseStanding::PaperUnnamed, false},
    {"elsewhereNamed", ClauseState::Elsewhere, "別紙1", "", ClauseStanding::Stands, true},
    {"missing", ClauseState::Missing, "", "", ClauseStanding::Missing, true},
    {"notNeeded", ClauseState::NotNeeded, "", "", ClauseStanding::NotNeededUnexplained, false},
    {"notNeededWhy", ClauseState::NotNeeded, "", "理由", ClauseStanding::NotNeeded, true},
};

class ClauseStandings : public testing::TestWithParam<StandingCase>
{
};

} // namespace

TEST_P(ClauseStandings, followsFromTheAnswer)
{
    const StandingCase &c = GetParam();
    const ContractClause clause = clauseAt("117(2)(1)", c.state, c.page, c.reason);
    EXPECT_EQ(standingOf(clause), c.standing);
    EXPECT_EQ(clauseProblem(clause).isEmpty(), c.isSettled);
}

INSTANTIATE_TEST_SUITE_P(Clauses, ClauseStandings, testing::ValuesIn(standings),
                         [](const auto &tested) { return std::string(tested.param.name); });

TEST(ClauseSheet, hasTheFourteenClausesInOrder)
{
    const QList<ContractClause> sheet = clauseSheet(builtInPolicy(), {});
    ASSERT_EQ(sheet.size(), 14);
    for (qsizetype i = 0; i < sheet.size(); ++i) {
        EXPECT_EQ(sheet[i].article, QStringLiteral("117(2)(%1)").arg(i + 1));
        EXPECT_FALSE(sheet[i].text.isEmpty());
        EXPECT_FALSE(sheet[i].state);
        EXPECT_FALSE(clauseRequest(builtInPolicy(), sheet[i].article).isEmpty())
            << sheet[i].article.toStdString();
    }
    EXPECT_EQ(clauseFigures(sheet), (ClauseFigures {0, 0, 0, 14}));
    EXPECT_TRUE(clauseRequest(builtInPolicy(), QStringLiteral("118(1)(1)")).isEmpty());
}

TEST(ClauseSheet, keepsWhatWasAnsweredAndWhatTheSectionAdded)
{
    ContractClause own;
    own.text = QStringLiteral("作業着の貸与");
    own.state = ClauseState::InContract;
    const QList<ContractClause> sheet
        = clauseSheet(builtInPolicy(),
                      {own, clauseAt("117(2)(9)", ClauseState::Elsewhere, "別紙2"),
                       clauseAt("117(2)(2)", std::nullopt, "5")});
    ASSERT_EQ(sheet.size(), 15);
    EXPECT_EQ(sheet[8].page, QStringLiteral("別紙2"));
    EXPECT_EQ(sheet[8].text, QStringLiteral("前の言葉")) << "answered to these words";
    EXPECT_EQ(sheet[1].page, QStringLiteral("5"));
    EXPECT_NE(sheet[1].text, QStringLiteral("前の言葉")) << "not answered yet: asked in the newest words";
    EXPECT_EQ(sheet[14], own);
    EXPECT_EQ(clauseSheet(builtInPolicy(), sheet), sheet);
}

TEST(ClauseSheet, answersEveryDutyOnClauses)
{
    const QList<ContractClause> sheet = clauseSheet(builtInPolicy(), {});
    int duties = 0;
    for (const PolicyDuty &duty : builtInPolicy().duties) {
        if (duty.proofRef != QLatin1String("contract-clause"))
            continue;
        ++duties;
        EXPECT_TRUE(clauseOf(sheet, duty)) << duty.id.toStdString();
    }
    EXPECT_EQ(duties, 14);
}

TEST(ClauseGaps, areTheMissingClausesWithWordsToAskFor)
{
    ContractClause worded = clauseAt("117(2)(13)", ClauseState::Missing);
    worded.toAsk = QStringLiteral("公表の条項");
    const QList<ContractClause> gaps = clauseGaps(
        builtInPolicy(),
        {worded, clauseAt("117(2)(4)", ClauseState::Missing), clauseAt("117(2)(5)", ClauseState::Elsewhere)});
    ASSERT_EQ(gaps.size(), 2);
    EXPECT_EQ(gaps[0].article, QStringLiteral("117(2)(4)"));
    EXPECT_EQ(gaps[0].toAsk, clauseRequest(builtInPolicy(), QStringLiteral("117(2)(4)")));
    EXPECT_EQ(gaps[1].toAsk, QStringLiteral("公表の条項"));
    EXPECT_TRUE(clauseGaps(builtInPolicy(), {}).isEmpty()) << "what nobody looked at is no gap yet";
}

TEST(ClauseFigures, countEveryClauseOnce)
{
    const ClauseFigures figures
        = clauseFigures({clauseAt("a", ClauseState::InContract), clauseAt("b", ClauseState::Elsewhere),
                         clauseAt("c", ClauseState::Missing),
                         clauseAt("d", ClauseState::NotNeeded, "", "理由"), clauseAt("e", std::nullopt)});
    EXPECT_EQ(figures, (ClauseFigures {1, 1, 1, 2}));
}
