// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "pdf_check.h"
#include "sample_list.h"

#include "model/rules/check_runs.h"
#include "reports/forms/stock_papers.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace mamori;

namespace {

const PolicyForm &form(const char *id)
{
    const PolicyForm *found = builtInPolicy().findForm(QLatin1String(id));
    EXPECT_TRUE(found) << id;
    return *found;
}

InspectionLine question(int number, std::optional<InspectionResult> result,
                        std::optional<InspectionResult> before = {})
{
    InspectionLine line;
    line.text = QStringLiteral("問%1の決まりを守っているか。").arg(number);
    line.article = QStringLiteral("49(1)(2)");
    line.result = result;
    line.previous = before;
    return line;
}

/// Eight questions: five kept, one partly, one not, one that does not apply.
CheckPaper sampleCheck(InspectionKind kind)
{
    CheckPaper paper;
    paper.run.number = QStringLiteral("K-R8-0002");
    paper.run.title = QStringLiteral("前期の確認");
    paper.run.kind = kind;
    paper.run.doneOn = QDate(2026, 11, 10);
    paper.run.reportedOn = paper.run.handedOn = QDate(2026, 11, 12);
    for (int i = 1; i <= 5; ++i)
        paper.run.lines << question(i, InspectionResult::Done, InspectionResult::NotDone);
    paper.run.lines << question(6, InspectionResult::Partly, InspectionResult::Done)
                    << question(7, InspectionResult::NotDone) << question(8, InspectionResult::NotApplicable);
    paper.run.lines[5].remark = QStringLiteral("画面が開いたまま");
    paper.run.lines[7].remark = QStringLiteral("機器がない");
    paper.run.conclusion = QStringLiteral("画面の閉じ忘れを正す。");
    paper.addressees
        = {QStringLiteral("ＣＩＳＯ　見本 三郎　様"), QStringLiteral("統括情報セキュリティ責任者　様")};
    paper.inspector = QStringLiteral("係長　例示 太郎");
    paper.manager = QStringLiteral("課長　見本 一郎");
    Finding finding;
    finding.number = QStringLiteral("G-R8-0001");
    finding.content = QStringLiteral("閉じ忘れ");
    finding.measure = QStringLiteral("5分で閉じる設定");
    finding.due = QDate(2026, 12, 1);
    paper.findings = {finding};
    paper.owners = {QStringLiteral("主任　仮名 次郎")};
    return paper;
}

void expectInOrder(const PdfCheck &check, const QList<const char *> &words)
{
    const QString all = check.squeezed();
    qsizetype at = 0;
    for (const char *word : words) {
        const qsizetype found = all.indexOf(QString::fromUtf8(word), at);
        EXPECT_GE(found, at) << word << '\n' << all.toStdString();
        at = std::max(at, found);
    }
    EXPECT_EQ(check.qpdfComplaints().toStdString(), "");
}

/// Every page says its number and how many there are.
void expectPageNumbers(const PdfCheck &check)
{
    const QStringList pages = check.pages();
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QString page = pages.at(i);
        page.remove(u' ');
        EXPECT_TRUE(page.contains(QStringLiteral("第%1頁／全%2頁").arg(i + 1).arg(pages.size())))
            << page.toStdString();
    }
}

QStringList preflight(const QByteArray &pdf)
{
    return PdfCheck(pdf).preflightCodes();
}

PaperFrame archiveFrame()
{
    PaperFrame frame = sampleFrame();
    frame.profile = PdfProfile::Basic;
    return frame;
}

} // namespace

TEST(ComplianceReport, tellsTheOnesAboveInThePrintedOrderWhatIsNotKept)
{
    const PdfCheck check(complianceReportPdf(form("compliance_report"), sampleFrame(),
                                             sampleCheck(InspectionKind::ComplianceCheck)));
    expectInOrder(check,
                  {"様式第63号",
                   "第109条関係",
                   "遵守状況報告書",
                   "令和8年11月12日",
                   "ＣＩＳＯ見本三郎様",
                   "統括情報セキュリティ責任者様",
                   "写し（任意）□情報セキュリティ責任者",
                   "課長見本一郎",
                   "実施の概要",
                   "前期の確認",
                   "係長例示太郎",
                   "結果",
                   "今回",
                   "71％",
                   "前回",
                   "17％",
                   "守れていない事項",
                   "問6の",
                   "△",
                   "○",
                   "画面が開いたまま",
                   "問7の",
                   "×",
                   "改善策",
                   "5分で閉じる設定",
                   "主任仮名次郎",
                   "画面の閉じ忘れを正す。"});
    EXPECT_FALSE(check.squeezed().contains(QStringLiteral("問8の")));
    EXPECT_LE(check.pages().size(), 2);
    expectPageNumbers(check);
}

TEST(ComplianceReport, ofASystemIsKeptByTheSection)
{
    CheckPaper paper = sampleCheck(InspectionKind::SystemCompliance);
    paper.addressees.clear();
    paper.system = QStringLiteral("窓口システム");
    const PdfCheck check(complianceReportPdf(form("compliance_report"), sampleFrame(), paper));
    expectInOrder(check, {"遵守状況報告書", "対象のシステム", "窓口システム"});
    EXPECT_FALSE(check.squeezed().contains(QStringLiteral("写し（任意）")));
}

TEST(ComplianceReport, withoutAProblemSaysSo)
{
    CheckPaper paper = sampleCheck(InspectionKind::ComplianceCheck);
    for (InspectionLine &line : paper.run.lines)
        line.result = InspectionResult::Done;
    paper.findings.clear();
    expectInOrder(PdfCheck(complianceReportPdf(form("compliance_report"), sampleFrame(), paper)),
                  {"100％", "守れていない事項", "なし", "改善策"});
}

TEST(SelfInspectionResult, isForTheDepartmentOfficerAndFilledInByHandToo)
{
    CheckPaper paper = sampleCheck(InspectionKind::SelfInspection);
    paper.addressees = {QStringLiteral("情報セキュリティ責任者　様")};
    const PdfCheck check(selfInspectionResultPdf(form("self_inspection_result"), sampleFrame(), paper));
    expectInOrder(check, {"様式第62号", "自己点検結果・改善策", "情報セキュリティ責任者様", "71％"});
    EXPECT_FALSE(check.squeezed().contains(QStringLiteral("写し（任意）")));
    const PdfCheck blank(selfInspectionResultPdf(form("self_inspection_result"), sampleFrame(), {}));
    expectInOrder(blank, {"自己点検結果・改善策", "実施の概要", "令和年月日", "守れていない事項", "改善策"});
    EXPECT_FALSE(blank.squeezed().contains(QStringLiteral("％")));
    EXPECT_EQ(blank.pages().size(), 1);
}

TEST(CheckSheetPaper, asksEveryQuestionWithBoxesAndLastTimesAnswer)
{
    CheckPaper paper = sampleCheck(InspectionKind::SelfInspection);
    for (int i = 9; i <= 60; ++i)
        paper.run.lines << question(i, {});
    const PdfCheck check(checkSheetPdf(form("check_sheet"), sampleFrame(), paper));
    const QString all = check.squeezed();
    for (int i = 1; i <= 60; ++i)
        EXPECT_EQ(all.count(QStringLiteral("問%1の決まり").arg(i)), 1) << i;
    EXPECT_EQ(all.count(QStringLiteral("□守れていない")), 60);
    EXPECT_GT(check.pages().size(), 1);
    expectPageNumbers(check);
    // A row is never split: its last line stands on the page of its first.
    for (const QString &page : check.pages())
        EXPECT_EQ(page.count(QStringLiteral("□守れていない")), page.count(QStringLiteral("□該当しない")));
    EXPECT_EQ(check.qpdfComplaints().toStdString(), "");
}

TEST(ImprovementReport, tellsHowFarEachIs)
{
    QList<ImprovementPaper> papers(2);
    papers[0].finding.title = QStringLiteral("共用IDの管理");
    papers[0].finding.source = FindingSource::Audit;
    papers[0].finding.state = FindingState::GoingOn;
    papers[0].finding.progress
        = {{QDate(2026, 10, 1), {}, FindingState::GoingOn, QStringLiteral("案を作った。")}};
    papers[0].owner = QStringLiteral("主任　仮名 次郎");
    papers[1].finding.title = QStringLiteral("記録の漏れ");
    papers[1].finding.source = FindingSource::Citywide;
    papers[1].finding.doneOn = QDate(2026, 9, 30);
    const PdfCheck check(improvementReportPdf(form("improvement_report"), sampleFrame(),
                                              {QStringLiteral("ＣＩＳＯ　様")}, papers));
    expectInOrder(check,
                  {"改善進捗報告書", "宛先：ＣＩＳＯ様", "共用IDの管理", "案を作った。", "記録の漏れ"});
    EXPECT_TRUE(check.squeezed().contains(QStringLiteral("全庁の改善")));
    EXPECT_TRUE(check.squeezed().contains(QStringLiteral("対応中")));
    const PdfCheck empty(improvementReportPdf(form("improvement_report"), sampleFrame(), {}, {}));
    EXPECT_TRUE(empty.squeezed().contains(QStringLiteral("該当なし")));
}

TEST(StockTakePapers, listByPlaceAndTellWhatIsNotWhereItShouldBe)
{
    QList<StockThing> things;
    for (int i = 0; i < 120; ++i)
        things << StockThing {{i + 1},
                              {},
                              QStringLiteral("J-%1").arg(i, 3, 10, QLatin1Char('0')),
                              QStringLiteral("台帳%1").arg(i),
                              i < 60 ? QStringLiteral("書庫1") : QStringLiteral("金庫")};
    const PdfCheck list(
        stockTakeListPdf(form("stock_take_list"), sampleFrame(), QStringLiteral("前期の棚卸し"), things));
    expectInOrder(list,
                  {"棚卸し表", "前期の棚卸し", "120", "保管場所書庫1", "J-000", "保管場所金庫", "J-119"});
    EXPECT_EQ(list.squeezed().count(QStringLiteral("□")), 240);
    EXPECT_GT(list.pages().size(), 2);
    expectPageNumbers(list);

    CheckPaper paper;
    paper.run = stockTakeOf(things, QStringLiteral("前期の棚卸し"), {}, QDate(2026, 11, 1));
    StockCount count(paper.run, things);
    for (int i = 2; i < 120; ++i)
        count.see(i, things.at(i).place);
    count.see(1, QStringLiteral("窓口"));
    count.scan(QStringLiteral("X-1"), QStringLiteral("金庫"));
    paper.run = finishedStockTake(paper.run, QDate(2026, 11, 2));
    const PdfCheck result(stockTakeResultPdf(form("stock_take_result"), sampleFrame(), paper));
    expectInOrder(result,
                  {"棚卸し結果", "台帳にない", "120", "118", "見当たらないもの", "J-000", "場所が違ったもの",
                   "J-001", "窓口", "台帳にないもの", "X-1", "まとめ"});
    EXPECT_EQ(result.pages().size(), 1);
}

TEST(CheckPapers, areValidPdfA)
{
    const CheckPaper paper = sampleCheck(InspectionKind::ComplianceCheck);
    EXPECT_EQ(preflight(complianceReportPdf(form("compliance_report"), archiveFrame(), paper)),
              QStringList());
    EXPECT_EQ(preflight(checkSheetPdf(form("check_sheet"), archiveFrame(), paper)), QStringList());
}
