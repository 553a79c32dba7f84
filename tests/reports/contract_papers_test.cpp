// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "pdf_check.h"
#include "sample_list.h"

#include "reports/forms/contract_papers.h"

#include <gtest/gtest.h>

using namespace mamori;

namespace {

const Policy &policy = builtInPolicy();

const PolicyForm &form(const char *id)
{
    return *policy.findForm(QLatin1String(id));
}

ContractPaper samplePaper(const QList<ClauseState> &states)
{
    ContractPaper paper;
    Contract &contract = paper.contract;
    contract.number = QStringLiteral("K-2026-003");
    contract.title = QStringLiteral("見本システム運用保守業務委託");
    contract.contractor = QStringLiteral("株式会社例示");
    contract.concludedOn = QDate(2026, 4, 1);
    contract.startsOn = QDate(2026, 4, 1);
    contract.endsOn = QDate(2029, 3, 31);
    contract.clauses = clauseSheet(policy, {});
    for (qsizetype i = 0; i < states.size(); ++i)
        contract.clauses[i].state = states[i];
    paper.clauses = clauseSheet(policy, contract.clauses);
    paper.gaps = clauseGaps(policy, contract.clauses);
    paper.owner = QStringLiteral("主事　例示 太郎");
    paper.manager = QStringLiteral("課長　見本 一郎");
    return paper;
}

QString squeezed(const QString &text)
{
    return QString(text).remove(u' ').remove(u'　');
}

} // namespace

TEST(ClauseSheetPaper, tellsHowEachClauseStands)
{
    ContractPaper paper = samplePaper(
        {ClauseState::InContract, ClauseState::Elsewhere, ClauseState::Missing, ClauseState::NotNeeded});
    paper.clauses[1].page = QStringLiteral("別紙２");
    paper.clauses[3].reason = QStringLiteral("物品だけの契約");
    const PdfCheck check(clauseSheetPdf(form("contract_clauses"), sampleFrame(), paper));
    EXPECT_LE(check.pages().size(), 2);
    const QString text = check.squeezed();
    EXPECT_TRUE(text.contains(squeezed(paper.contract.title)));
    for (const ContractClause &clause : paper.clauses)
        EXPECT_TRUE(text.contains(squeezed(clause.text))) << clause.text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("別紙２")) || text.contains(QStringLiteral("別紙2")));
    EXPECT_TRUE(text.contains(QStringLiteral("物品だけの契約")));
    EXPECT_TRUE(text.contains(QStringLiteral("10項目"))) << "ten are not looked at yet";
    EXPECT_EQ(text.count(QStringLiteral("□契約書にある")), 10) << "to be ticked by hand";
    EXPECT_TRUE(check.qpdfComplaints().isEmpty());
}

TEST(GapLetter, asksForWhatIsMissingAndForNothingElse)
{
    QList<ClauseState> states(14, ClauseState::InContract);
    states[8] = states[12] = ClauseState::Missing;
    const ContractPaper paper = samplePaper(states);
    const PdfCheck check(gapLetterPdf(form("clause_gap_letter"), sampleFrame(), paper));
    EXPECT_EQ(check.pages().size(), 1);
    const QString text = check.squeezed();
    for (const char *words : {"株式会社例示御中", "委託契約への条項の追加について（依頼）", "記", "以上"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words;
    for (int item = 1; item <= 14; ++item) {
        const QString asked = squeezed(clauseRequest(policy, QStringLiteral("117(2)(%1)").arg(item)));
        EXPECT_EQ(text.contains(asked), item == 9 || item == 13) << item;
    }
    EXPECT_TRUE(check.qpdfComplaints().isEmpty());
}

TEST(GapLetter, goesOnOnASecondPageWhereAllIsMissing)
{
    ContractPaper paper = samplePaper(QList<ClauseState>(14, ClauseState::Missing));
    for (ContractClause &gap : paper.gaps)
        gap.toAsk = gap.toAsk.repeated(3);
    const PdfCheck check(gapLetterPdf(form("clause_gap_letter"), sampleFrame(), paper));
    EXPECT_EQ(check.pages().size(), 2);
    EXPECT_TRUE(squeezed(check.pages().last()).contains(QStringLiteral("以上")));
    const PdfCheck blank(gapLetterPdf(form("clause_gap_letter"), sampleFrame(), ContractPaper {}));
    EXPECT_EQ(blank.pages().size(), 1);
}
