// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "pdf_check.h"
#include "sample_list.h"

#include "model/policy/policy.h"
#include "reports/forms/take_out_papers.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace mamori;

namespace {

TakeOutPaper::Line sampleLine(int i)
{
    TakeOutPaper::Line line;
    line.thing.item.asset = {i + 1};
    line.thing.item.quantity = 1;
    line.thing.item.individualNumber = QStringLiteral("個体%1").arg(i);
    line.thing.facts.exists = true;
    line.thing.facts.kind = AssetKind::Terminal;
    line.thing.facts.area = i % 3 == 0 ? AreaKind::Handling : AreaKind::Elsewhere;
    line.thing.facts.ranks = {qint8(i % 3), 0, 0};
    line.number = QStringLiteral("J-R8-%1").arg(i + 1, 4, 10, QLatin1Char('0'));
    line.name = QStringLiteral("業務用ノートPC");
    line.kind = QStringLiteral("端末");
    line.levels = QStringLiteral("%1・1・1").arg(i % 3 + 1);
    line.amount = QStringLiteral("1台");
    return line;
}

TakeOutPaper samplePaper(int i = 0)
{
    TakeOutPaper paper;
    TakeOut &t = paper.takeOut;
    t.number = QStringLiteral("M-R8-%1").arg(i + 1, 4, 10, QLatin1Char('0'));
    t.purpose = QStringLiteral("出張窓口での受付");
    t.destination = QStringLiteral("北部公民館");
    t.requestedOn = QDate(2026, 6, 5);
    t.leavesAt = QDateTime(QDate(2026, 6, 10), QTime(0, 0), Qt::UTC);
    t.backBy = QDateTime(QDate(2026, 6, 10), QTime(9, 0), Qt::UTC);
    t.safeguards = {Safeguard::DeviceEncrypted, Safeguard::LockableCase};
    t.processedOutside = true;
    t.safetyRules = QStringLiteral("画面を来庁者に向けない。");
    t.safetyRulesFixedOn = QDate(2026, 6, 1);
    t.approvedBy = {2};
    t.approvedOn = QDate(2026, 6, 8);
    t.condition = QStringLiteral("直行直帰とすること。");
    paper.lines = {sampleLine(i)};
    t.items = {paper.lines.first().thing.item};
    paper.applicant = QStringLiteral("主査　例示 太郎");
    paper.carrier = paper.applicant;
    paper.approver = QStringLiteral("課長　見本 一郎");
    paper.addressee = QStringLiteral("情報セキュリティ管理者");
    return paper;
}

QByteArray application(const TakeOutPaper &paper, PdfProfile profile = PdfProfile::Accessible)
{
    PaperFrame frame = sampleFrame();
    frame.profile = profile;
    return takeOutApplicationPdf(*builtInPolicy().findForm(QStringLiteral("take_out_application")), frame,
                                 paper);
}

QByteArray list(const QList<TakeOutPaper> &papers, PdfProfile profile = PdfProfile::Accessible)
{
    PaperFrame frame = sampleFrame();
    frame.profile = profile;
    return takeOutListPdf(*builtInPolicy().findForm(QStringLiteral("take_out_list")), frame, papers,
                          FiscalYear {2026});
}

/// Keeps a paper to look at, where the environment names a folder.
void keep(const QByteArray &pdf, const char *name)
{
    const QString folder = qEnvironmentVariable("MAMORI_PAPERS");
    if (folder.isEmpty())
        return;
    QFile file(folder + QLatin1Char('/') + QLatin1String(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
}

} // namespace

TEST(TakeOutApplication, saysWhoWantsWhatAndWhyItIsAsked)
{
    const QByteArray pdf = application(samplePaper());
    keep(pdf, "application.pdf");
    const PdfCheck check(pdf);
    const QString all = check.squeezed();
    for (const char *words : {"様式第11号（第37条関係）",
                              "持出し承認申請書",
                              "情報セキュリティ管理者宛て",
                              "主査例示太郎",
                              "J-R8-0001",
                              "業務用ノートPC",
                              "取扱区域の物（第37条第1項第2号）",
                              "出張窓口での受付",
                              "北部公民館",
                              "令和8年6月10日09:00",
                              "令和8年6月10日18:00",
                              "■機器・媒体にパスワード又は暗号化",
                              "□必要な情報だけを入れる",
                              "■する□しない",
                              "画面を来庁者に向けない。",
                              "■承認する",
                              "課長見本一郎",
                              "直行直帰とすること。",
                              "返却の確認",
                              "課長補佐"})
        EXPECT_TRUE(all.contains(QString::fromUtf8(words))) << words << '\n' << all.toStdString();
    EXPECT_EQ(check.pages().size(), 1);
    EXPECT_EQ(check.qpdfComplaints().toStdString(), "");
}

TEST(TakeOutApplication, saysByWhatRuleEachThingNeedsAnApproval)
{
    TakeOutPaper paper = samplePaper();
    paper.lines.clear();
    for (const auto &[area, rank] : {std::pair(AreaKind::Managed, 0), std::pair(AreaKind::Elsewhere, 1),
                                     std::pair(AreaKind::Elsewhere, 0), std::pair(AreaKind::Elsewhere, -1)}) {
        TakeOutPaper::Line line = sampleLine(int(paper.lines.size()));
        line.thing.facts.area = area;
        line.thing.facts.ranks = {qint8(rank), 0, 0};
        paper.lines << line;
    }
    const QString all = PdfCheck(application(paper)).squeezed();
    for (const char *words : {"管理区域の物（第37条第1項第1号）", "機密性2以上（第37条第1項第3号）",
                              "不要（記録のみ）", "機密性が未定（第37条第1項第3号）"})
        EXPECT_TRUE(all.contains(QString::fromUtf8(words))) << words << '\n' << all.toStdString();
}

TEST(TakeOutApplication, isAnEmptyFormWithoutATakeOut)
{
    const PdfCheck check(application({}));
    EXPECT_EQ(check.pages().size(), 1);
    EXPECT_TRUE(check.squeezed().contains(QStringLiteral("令和年月日")));
    EXPECT_FALSE(check.squeezed().contains(QStringLiteral("■")));
}

TEST(TakeOutApplication, prescribesTheReasonOfAnOwnApproval)
{
    TakeOutPaper paper = samplePaper();
    EXPECT_FALSE(PdfCheck(application(paper)).squeezed().contains(QStringLiteral("自ら承認する理由")));
    paper.takeOut.selfApprovalReason = QStringLiteral("災害対応で決裁者が不在");
    EXPECT_TRUE(PdfCheck(application(paper)).squeezed().contains(QStringLiteral("災害対応で決裁者が不在")));
}

TEST(TakeOutList, hasARowForEachThingAndSaysHowItStands)
{
    TakeOutPaper part = samplePaper(0);
    part.lines << sampleLine(1) << sampleLine(2);
    part.takeOut.items = {part.lines[0].thing.item, part.lines[1].thing.item, part.lines[2].thing.item};
    TakeOutItem &back = part.takeOut.items[0];
    back.state = ReturnState::Returned;
    back.returnedOn = QDate(2026, 6, 11);
    back.erased = true;
    part.takeOut.items[1].state = ReturnState::Lost;
    for (qsizetype i = 0; i < part.lines.size(); ++i)
        part.lines[i].thing.item = part.takeOut.items.at(i);
    part.confirmer = QStringLiteral("係長　確認 次郎");
    TakeOutPaper unapproved = samplePaper(5);
    unapproved.takeOut.approvedBy = {};
    unapproved.takeOut.approvedOn = {};
    const QByteArray pdf = list({part, unapproved});
    keep(pdf, "list.pdf");
    const PdfCheck check(pdf);
    const QString all = check.squeezed();
    for (const char *words :
         {"様式第12号（第37条関係）", "持出し管理簿", "年度：令和8年度", "J-R8-0001", "J-R8-0002",
          "J-R8-0003", "R8.6.11", "紛失", "済", "未承認", "機器暗号化・施錠ケース", "係長確認次郎"})
        EXPECT_TRUE(all.contains(QString::fromUtf8(words))) << words << '\n' << all.toStdString();
    EXPECT_EQ(check.qpdfComplaints().toStdString(), "");
}

TEST(TakeOutList, printsAThousandRows)
{
    QList<TakeOutPaper> papers;
    for (int i = 0; i < 1000; ++i)
        papers << samplePaper(i);
    const QByteArray pdf = list(papers);
    keep(pdf, "list1000.pdf");
    const PdfCheck check(pdf);
    const QString all = check.squeezed();
    for (int i = 0; i < 1000; ++i)
        EXPECT_EQ(all.count(papers.at(i).takeOut.number), 1) << i;
    EXPECT_GT(check.pages().size(), 20);
    EXPECT_TRUE(all.contains(QStringLiteral("1,000")));
    EXPECT_EQ(check.qpdfComplaints().toStdString(), "");
}

TEST(TakeOutList, canBeStoppedAndMayBeEmpty)
{
    EXPECT_TRUE(PdfCheck(list({})).squeezed().contains(QStringLiteral("該当なし")));
    QList<TakeOutPaper> papers;
    for (int i = 0; i < 200; ++i)
        papers << samplePaper(i);
    EXPECT_TRUE(takeOutListPdf(*builtInPolicy().findForm(QStringLiteral("take_out_list")), sampleFrame(),
                               papers, FiscalYear {2026}, [](qsizetype, qsizetype) { return false; })
                    .isEmpty());
}

TEST(TakeOutPapers, areValidPdfA)
{
    EXPECT_EQ(PdfCheck(application(samplePaper(), PdfProfile::Basic)).preflightCodes(), QStringList());
    EXPECT_EQ(PdfCheck(list({samplePaper()}, PdfProfile::Basic)).preflightCodes(), QStringList());
}
