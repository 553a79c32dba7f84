// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "pdf_check.h"
#include "sample_list.h"

#include "model/registers/asset.h"
#include "reports/forms/duty_papers.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace mamori;

namespace {

/// Every duty of the pack, the states in turn; each third one has proofs.
QList<DutyStatus> sampleDuties()
{
    QList<DutyStatus> duties;
    for (const PolicyDuty &duty : builtInPolicy().duties) {
        DutyStatus status;
        status.duty = duty.id;
        const qsizetype i = duties.size();
        status.state = DutyState(i % 7);
        if (status.state == DutyState::Due || status.state == DutyState::Overdue)
            status.due = QDate(2026, 4 + int(i % 9), 20);
        status.reason = QStringLiteral("理由%1。").arg(i);
        if (status.state != DutyState::NotApplicable && i % 3 == 0) {
            status.proofs = {{{&Asset::spec, {}, 1, {}},
                              QStringLiteral("J-R8-%1 住民異動届").arg(i, 4, 10, QLatin1Char('0')),
                              QDate(2026, 6, 12),
                              QStringLiteral("例示 太郎")}};
            status.proofCount = 1;
        }
        duties << status;
    }
    return duties;
}

PaperFrame frameOf(PdfProfile profile)
{
    PaperFrame frame = sampleFrame();
    frame.profile = profile;
    return frame;
}

using Maker = QByteArray (*)(const PolicyForm &, const PaperFrame &, const Policy &,
                             const QList<DutyStatus> &, const std::function<bool(qsizetype, qsizetype)> &);

QByteArray make(const char *form, Maker maker, const QList<DutyStatus> &duties,
                PdfProfile profile = PdfProfile::Accessible)
{
    return maker(*builtInPolicy().findForm(QString::fromUtf8(form)), frameOf(profile), builtInPolicy(),
                 duties, {});
}

QByteArray dutyList(const QList<DutyStatus> &duties, PdfProfile profile = PdfProfile::Accessible)
{
    return make("compliance_list", dutyListPdf, duties, profile);
}

QByteArray evidence(const QList<DutyStatus> &duties, PdfProfile profile = PdfProfile::Accessible)
{
    return make("evidence_index", evidenceIndexPdf, duties, profile);
}

QByteArray yearPlan(const QList<DutyStatus> &duties, PdfProfile profile = PdfProfile::Accessible)
{
    return yearPlanPdf(*builtInPolicy().findForm(QStringLiteral("year_plan")), frameOf(profile),
                       builtInPolicy(), duties, FiscalYear {2026});
}

/// The first duty that comes again, with a proof and the next day.
DutyStatus recurringDuty()
{
    for (const PolicyDuty &duty : builtInPolicy().duties) {
        if (duty.cycle.isEmpty())
            continue;
        DutyStatus status;
        status.duty = duty.id;
        status.state = DutyState::Due;
        status.due = QDate(2027, 3, 31);
        status.proofs = {{{}, QStringLiteral("点検"), QDate(2026, 6, 12), {}}};
        status.proofCount = 1;
        return status;
    }
    return {};
}

} // namespace

TEST(DutyList, ListsEveryDutyUnderItsChapterAndCountsTheStates)
{
    const QList<DutyStatus> duties = sampleDuties();
    const PdfCheck check(dutyList(duties));
    const QString all = check.squeezed();
    for (const DutyStatus &status : duties)
        EXPECT_EQ(all.count(status.duty), 1) << status.duty.toStdString();
    for (const char *words :
         {"様式第4号（第109条関係）", "遵守状況一覧", "義務", "536", "第1章総則", "第11章評価及び見直し",
          "○できている", "△これから", "▲期限切れ", "×違反", "？未回答", "…未対応", "－該当なし", "理由40。"})
        EXPECT_TRUE(all.contains(QString::fromUtf8(words))) << words;
    EXPECT_EQ(check.qpdfComplaints().toStdString(), "");
    EXPECT_TRUE(check.unpacked().contains("/S /LBody"));
}

TEST(DutyList, SaysWhatProvesADutyAndWhatIsToDo)
{
    DutyStatus status = sampleDuties().at(3);
    status.proofCount = 1200;
    status.reason = QStringLiteral("実施記録がない。");
    status.task = QStringLiteral("点検を実施する。");
    status.due = QDate(2027, 3, 31);
    const QString all = PdfCheck(dutyList({status})).squeezed();
    EXPECT_TRUE(all.contains(QStringLiteral("J-R8-0003住民異動届（令和8年6月12日例示太郎）ほか1,199件")))
        << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("実施記録がない。→点検を実施する。")));
    EXPECT_TRUE(all.contains(QStringLiteral("令和9年3月31日")));
}

TEST(DutyList, LeavesOutWhatTheStandardDoesNotKnow)
{
    DutyStatus status;
    status.duty = QStringLiteral("X999");
    const QString all = PdfCheck(dutyList({status})).squeezed();
    EXPECT_FALSE(all.contains(QStringLiteral("X999")));
    EXPECT_TRUE(all.contains(QStringLiteral("該当なし")));
}

TEST(EvidenceIndex, StandsByArticleWithNumberDayAndWho)
{
    const QList<DutyStatus> duties = sampleDuties();
    const PdfCheck check(evidence(duties));
    const QString all = check.squeezed();
    for (const DutyStatus &status : duties) {
        const bool applies = status.state != DutyState::NotApplicable;
        EXPECT_EQ(all.contains(status.duty), applies) << status.duty.toStdString();
        for (const DutyProof &proof : status.proofs)
            EXPECT_TRUE(all.contains(QString(proof.text).remove(u' '))) << proof.text.toStdString();
    }
    EXPECT_TRUE(all.contains(QStringLiteral("第16条情報資産の分類及び取扱制限")));
    EXPECT_TRUE(all.contains(QStringLiteral("令和8年6月12日例示太郎")));
    EXPECT_TRUE(all.contains(QStringLiteral("証跡なし（未対応）")));
    EXPECT_EQ(check.qpdfComplaints().toStdString(), "");
}

TEST(EvidenceIndex, SeveralProofsOfADutyStandBelowEachOther)
{
    DutyStatus status = recurringDuty();
    DutyProof older = status.proofs.first();
    older.text = QStringLiteral("前年度の点検");
    older.on = QDate(2025, 6, 13);
    status.proofs << older;
    status.proofCount = 9;
    const QString all = PdfCheck(evidence({status})).squeezed();
    EXPECT_TRUE(all.contains(QStringLiteral("同上")));
    EXPECT_TRUE(all.contains(QStringLiteral("前年度の点検ほか7件令和7年6月13日"))) << all.toStdString();
    EXPECT_EQ(all.count(QStringLiteral("ほか")), 1);
}

TEST(YearPlan, MarksTheDaysInTheirMonths)
{
    const PdfCheck check(yearPlan({recurringDuty()}));
    const QString page = check.pages().value(0);
    EXPECT_TRUE(page.contains(QStringLiteral("年度：令和8年度"))) << page.toStdString();
    EXPECT_TRUE(check.squeezed().contains(QStringLiteral("●12○31"))) << page.toStdString();
    // Below the heading of its month.
    const QStringList lines = check.layoutPages().value(0).split(QLatin1Char('\n'));
    const qsizetype headings = lines.indexOf(QRegularExpression(QStringLiteral(".*4月.*12月.*3月.*")));
    const qsizetype marks = lines.indexOf(QRegularExpression(QStringLiteral(".*●12.*○31.*")));
    ASSERT_GE(headings, 0);
    ASSERT_GE(marks, 0);
    EXPECT_EQ(check.qpdfComplaints().toStdString(), "");
}

TEST(YearPlan, TellsADayThatHasPassedFromOneToCome)
{
    DutyStatus status = recurringDuty();
    status.due = sampleFrame().asOf;
    EXPECT_TRUE(PdfCheck(yearPlan({status})).squeezed().contains(QStringLiteral("○23")));
    status.due = sampleFrame().asOf.addDays(-1);
    EXPECT_TRUE(PdfCheck(yearPlan({status})).squeezed().contains(QStringLiteral("▲22")));
}

TEST(YearPlan, LeavesOutOtherYearsAndSaysWhenThereIsNothing)
{
    DutyStatus status = recurringDuty();
    status.due = QDate(2027, 4, 1);
    status.proofs[0].on = QDate(2026, 3, 31);
    EXPECT_TRUE(PdfCheck(yearPlan({status})).squeezed().contains(QStringLiteral("期限のある義務はない")));
    EXPECT_TRUE(PdfCheck(yearPlan({})).squeezed().contains(QStringLiteral("期限のある義務はない")));
}

TEST(DutyPapers, AreValidPdfA)
{
    const QList<DutyStatus> duties = sampleDuties();
    EXPECT_EQ(PdfCheck(dutyList(duties, PdfProfile::Basic)).preflightCodes(), QStringList());
    EXPECT_EQ(PdfCheck(evidence(duties, PdfProfile::Basic)).preflightCodes(), QStringList());
    EXPECT_EQ(PdfCheck(yearPlan(duties, PdfProfile::Basic)).preflightCodes(), QStringList());
}
