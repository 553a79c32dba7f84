// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "pdf_check.h"
#include "sample_asset.h"
#include "sample_list.h"

#include "reports/forms/classification_sheet.h"

#include <gtest/gtest.h>

using namespace mamori;

namespace {

QByteArray sheet(const DecisionPaper &paper, PdfProfile profile = PdfProfile::Accessible)
{
    const Policy &policy = builtInPolicy();
    PaperFrame frame = sampleFrame();
    frame.profile = profile;
    return classificationSheetPdf(*policy.findForm(QStringLiteral("classification_sheet")), frame, paper,
                                  {policy, {}, {}});
}

DecisionPaper samplePaper()
{
    const DecidedAsset decided = sampleDecision();
    return {decided.asset, decided.decision, {}};
}

void expectWords(const QString &text, const QStringList &words)
{
    for (const QString &word : words)
        EXPECT_TRUE(text.contains(QString(word).remove(u' '))) << word.toStdString();
}

} // namespace

TEST(ClassificationSheet, TellsWhatWasDecidedWhyAndByWhom)
{
    const PdfCheck check(sheet(samplePaper()));
    const QString all = check.squeezed();
    expectWords(all,
                {QStringLiteral("様式第2号（第16条関係）"), QStringLiteral("程度分類判定票"),
                 QStringLiteral("課長補佐"), QStringLiteral("判定年月日：令和8年11月20日"),
                 QStringLiteral("J-R8-0012"), QStringLiteral("住民異動届（紙）"), QStringLiteral("24冊"),
                 QStringLiteral("特定個人情報（約18,000人）"), QStringLiteral("書庫1 施錠棚A"),
                 QStringLiteral("課長 見本 一郎"), QStringLiteral("令和7年2月6日"),
                 QStringLiteral("質問への回答による"), QStringLiteral("第16条第2項"),
                 QStringLiteral("第16条第5項第1号ア"), QStringLiteral("台帳照合1a2b3c4d5e6f")});
    for (const PolicyQuestion &question : builtInPolicy().questions)
        EXPECT_TRUE(all.contains(question.text)) << question.text.toStdString();
    for (const PolicyRestriction &restriction : builtInPolicy().restrictions)
        EXPECT_TRUE(all.contains(restriction.title)) << restriction.title.toStdString();
    EXPECT_EQ(check.qpdfComplaints().toStdString(), "");
}

TEST(ClassificationSheet, GivesTheReasonOfTheDecidingAnswerOnEachAxis)
{
    const QString all = PdfCheck(sheet(samplePaper())).squeezed();
    const Policy &policy = builtInPolicy();
    for (const char *id : {"specific_personal_information", "integrity_harm", "availability_harm"}) {
        for (const PolicyQuestion &question : policy.questions) {
            if (question.id != QLatin1String(id))
                continue;
            for (const PolicyQuestion::Answer &answer : question.answers) {
                if (answer.id == QLatin1String("true") || answer.id == QLatin1String("serious")) {
                    EXPECT_EQ(all.count(answer.reason), 1) << id;
                }
            }
        }
    }
    DecisionPaper low = samplePaper();
    low.decision->confidentiality = QStringLiteral("1");
    low.decision->answers.clear();
    EXPECT_TRUE(PdfCheck(sheet(low))
                    .squeezed()
                    .contains(QStringLiteral("機密性1を超える扱いを要する回答がないため")));
}

TEST(ClassificationSheet, ProvidersClassIsToldWhereItApplied)
{
    DecisionPaper paper = samplePaper();
    EXPECT_FALSE(PdfCheck(sheet(paper)).squeezed().contains(QStringLiteral("提供元の程度分類")));
    paper.asset.originSection = QStringLiteral("税務課");
    paper.asset.providerConfidentiality = QStringLiteral("3");
    paper.asset.providerIntegrity = QStringLiteral("2");
    paper.asset.receivedPart = false;
    paper.decision->basis = DecisionBasis::Provider;
    paper.decision->answers.clear();
    expectWords(PdfCheck(sheet(paper)).squeezed(),
                {QStringLiteral("提供元の程度分類による（第19条第1項）"), QStringLiteral("税務課"),
                 QStringLiteral("機密性3・完全性2・可用性－"), QStringLiteral("全部を受領"),
                 QStringLiteral("そのまま適用した"), QStringLiteral("質問によらずに判定した")});
}

TEST(ClassificationSheet, ReclassificationNamesTheDecisionBefore)
{
    DecisionPaper paper = samplePaper();
    paper.previous = paper.decision;
    paper.previous->confidentiality = QStringLiteral("2");
    paper.previous->decidedOn = QDate(2025, 5, 1);
    EXPECT_TRUE(PdfCheck(sheet(paper))
                    .squeezed()
                    .contains(QStringLiteral("機密性2・完全性2・可用性2（令和7年5月1日）")));
}

TEST(ClassificationSheet, WithoutDecisionIsFilledInByHand)
{
    const PdfCheck check(sheet({}));
    const QString all = check.squeezed();
    EXPECT_TRUE(all.contains(QStringLiteral("令和　　年　　月　　日")) || all.contains(u"令和年月日"));
    for (const PolicyQuestion &question : builtInPolicy().questions) {
        for (const PolicyQuestion::Answer &answer : question.answers)
            EXPECT_TRUE(all.contains(QStringLiteral("□") + answer.text)) << answer.text.toStdString();
    }
    EXPECT_EQ(check.qpdfComplaints().toStdString(), "");
}

TEST(ClassificationSheet, WordsThatTheStandardNoLongerKnowsStandByTheirIds)
{
    DecisionPaper paper = samplePaper();
    paper.decision->confidentiality = QStringLiteral("3A");
    paper.decision->answers = {{QStringLiteral("old-question"), QStringLiteral("old-answer")}};
    expectWords(PdfCheck(sheet(paper)).squeezed(),
                {QStringLiteral("old-question"), QStringLiteral("old-answer"), QStringLiteral("3A")});
}

TEST(ClassificationSheet, LongTextsGoOnWithoutLoss)
{
    DecisionPaper paper = samplePaper();
    QStringList lines;
    for (int i = 0; i < 200; ++i)
        lines << QStringLiteral("理由%1").arg(i, 3, 10, QLatin1Char('0'));
    paper.decision->basis = DecisionBasis::Judgement;
    paper.decision->reason = lines.join(QLatin1Char('\n'));
    const PdfCheck check(sheet(paper));
    const QString all = check.squeezed();
    for (const QString &line : lines)
        EXPECT_EQ(all.count(line), 1) << line.toStdString();
    const QStringList pages = check.pages();
    EXPECT_GT(pages.size(), 4);
    for (qsizetype i = 0; i < pages.size(); ++i)
        EXPECT_TRUE(pages[i].contains(QStringLiteral("第%1頁／全%2頁").arg(i + 1).arg(pages.size())));
    EXPECT_EQ(check.qpdfComplaints().toStdString(), "");
}

TEST(ClassificationSheet, IsValidPdfA)
{
    EXPECT_EQ(PdfCheck(sheet(samplePaper(), PdfProfile::Basic)).preflightCodes(), QStringList());
    EXPECT_EQ(PdfCheck(sheet({}, PdfProfile::Basic)).preflightCodes(), QStringList());
}
