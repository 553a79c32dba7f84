// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "pdf_check.h"
#include "sample_list.h"

#include "model/policy/policy.h"
#include "reports/forms/consent_sheet.h"
#include "reports/forms/handover_paper.h"
#include "reports/forms/move_receipt.h"
#include "reports/forms/people_papers.h"
#include "reports/forms/training_report.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace mamori;

namespace {

const PolicyForm &form(const char *id)
{
    const PolicyForm *found = builtInPolicy().findForm(QLatin1String(id));
    EXPECT_TRUE(found) << id;
    return *found;
}

/// Keeps a paper to look at, where the environment names a folder.
void keepPaper(const QByteArray &pdf, const char *name)
{
    const QString folder = qEnvironmentVariable("MAMORI_PAPERS");
    if (folder.isEmpty())
        return;
    QFile file(folder + QLatin1Char('/') + QLatin1String(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
}

void expectWords(const QByteArray &pdf, const QList<const char *> &words, int pages)
{
    const PdfCheck check(pdf);
    const QString all = check.squeezed();
    for (const char *word : words)
        EXPECT_TRUE(all.contains(QString::fromUtf8(word))) << word << '\n' << all.toStdString();
    EXPECT_EQ(check.pages().size(), pages);
    EXPECT_EQ(check.qpdfComplaints().toStdString(), "");
}

MoveReceipt sampleReceipt()
{
    MoveReceipt paper;
    paper.move.number = QStringLiteral("I-R8-0003");
    paper.move.kind = MoveKind::Leaves;
    paper.move.movesOn = QDate(2027, 3, 31);
    paper.move.newPlace = QStringLiteral("税務課");
    paper.move.work = QStringLiteral("住民異動の受付");
    paper.move.erasedOn = QDate(2027, 3, 30);
    paper.move.ownFilesErasedOn = QDate(2027, 3, 30);
    paper.person = QStringLiteral("主査　例示 太郎");
    paper.confirmer = QStringLiteral("課長　見本 一郎");
    paper.addressee = QStringLiteral("情報セキュリティ管理者");
    paper.lines
        = {{QStringLiteral("IDと権限: U-R8-0002　jumin02（使う者）"),
            QStringLiteral("停止・終了"),
            QDate(2027, 3, 31),
            {},
            {}},
           {QStringLiteral("認証用カード: C-0012（使う者）"),
            QStringLiteral("返却"),
            QDate(2027, 3, 31),
            QStringLiteral("課長　見本 一郎"),
            {}},
           {QStringLiteral("情報システム: S-0004　証明発行（システム管理者）"), QStringLiteral("引継ぎ"),
            QDate(2027, 3, 29), QStringLiteral("主任　仮名 花子"), QStringLiteral("手順書も渡した")},
           {QStringLiteral("持出し: M-R8-0041　北部公民館（持出者）"), {}, {}, {}, {}}};
    return paper;
}

TrainingPaper sampleTraining(TrainingKind kind)
{
    TrainingPaper paper;
    paper.event.number = QStringLiteral("K-R8-0002");
    paper.event.kind = kind;
    paper.event.title = kind == TrainingKind::Drill ? QStringLiteral("ランサムウェア感染を想定した訓練")
                                                    : QStringLiteral("情報セキュリティ研修（前期）");
    paper.event.heldOn = QDate(2026, 6, 10);
    paper.event.heldUntil = QDate(2026, 6, 12);
    paper.event.place = QStringLiteral("第2会議室");
    paper.event.lecturer = QStringLiteral("デジタル政策課　見本 次郎");
    paper.event.form = TrainingForm::Gathering;
    paper.event.targetGroups = {TargetGroup::All};
    paper.event.content = QStringLiteral("情報資産の取扱い、不審なメールの見分け方、事故のときの連絡");
    paper.event.sectionRole = QStringLiteral("感染した端末の切離しと、管理者への連絡");
    paper.event.findings = QStringLiteral("連絡先の一覧がすぐに見つからなかった。");
    paper.event.improvements = QStringLiteral("緊急連絡網を窓口に備える。");
    paper.organiser = QStringLiteral("統括情報セキュリティ責任者");
    paper.reporter = QStringLiteral("課長　見本 一郎");
    paper.addressees
        = {QStringLiteral("統括情報セキュリティ責任者"), QStringLiteral("情報セキュリティ責任者")};
    AttendanceRate all;
    all.meant = 12;
    all.attended = 9;
    all.madeUp = 1;
    all.excused = 1;
    all.open = 1;
    AttendanceRate regular = all;
    regular.group = AttendanceRate::Group::Regular;
    regular.meant = 8;
    regular.attended = 8;
    regular.madeUp = regular.excused = regular.open = 0;
    paper.rates = {all, regular};
    Attendance away;
    away.attended = false;
    away.absenceReason = QStringLiteral("病気休暇");
    Attendance late = away;
    late.absenceReason = QStringLiteral("出張");
    late.madeUpOn = QDate(2026, 6, 20);
    paper.absent = {{QStringLiteral("1005"), QStringLiteral("主事　例示 次郎"), away},
                    {QStringLiteral("1009"), QStringLiteral("主任　仮名 花子"), late}};
    return paper;
}

ContactLine contact(ContactKind kind, int order, const char *who, const char *phone)
{
    ContactLine line;
    line.kind = kind;
    line.order = order;
    line.who = QString::fromUtf8(who);
    line.phone = QLatin1String(phone);
    line.phoneAfterHours = QStringLiteral("090-0000-0000");
    line.hours = QStringLiteral("8:30-17:15");
    line.confirmedOn = QDate(2026, 4, 1);
    return line;
}

QList<ContactLine> sampleContacts(int more)
{
    QList<ContactLine> lines;
    lines << contact(ContactKind::CityOffice, 1, "部長　見本 三郎", "2000")
          << contact(ContactKind::CityOffice, 2, "課長　見本 四郎", "2010")
          << contact(ContactKind::CityOffice, 3, "当番", "2011");
    lines[0].office = Office::DepartmentOfficer;
    lines[1].office = Office::GeneralOfficer;
    lines[2].office = Office::Csirt;
    lines << contact(ContactKind::Section, 1, "課長　見本 一郎", "2100");
    lines.last().office = Office::SectionManager;
    for (int i = 0; i < more; ++i)
        lines << contact(ContactKind::Section, i + 2, "主事　例示 太郎", "2101");
    lines << contact(ContactKind::Contractor, 1, "見本システム　保守窓口", "03-0000-0000")
          << contact(ContactKind::CloudProvider, 1, "例示クラウド", "0120-000-000");
    lines.last().body = QStringLiteral("電子申請");
    lines.last().confirmedOn = {};
    return lines;
}

} // namespace

TEST(MoveReceiptPaper, saysWhatBecameOfAllAndWhatIsOpen)
{
    const QByteArray pdf = moveReceiptPdf(form("move_receipt"), sampleFrame(), sampleReceipt());
    keepPaper(pdf, "move.pdf");
    expectWords(pdf,
                {"様式第41号（第42条関係）", "返却・削除確認書", "情報セキュリティ管理者宛て", "主査例示太郎",
                 "■転出・退職", "□着任", "jumin02", "停止・終了", "手順書も渡した", "未了", "令和9年3月31日",
                 "署名"},
                1);
}

TEST(MoveReceiptPaper, isFilledInByHandToo)
{
    expectWords(moveReceiptPdf(form("move_receipt"), sampleFrame(), {}), {"返却・削除確認書", "□転出・退職"},
                1);
}

TEST(TrainingReportPaper, reportsTheAttendanceByGroup)
{
    const QByteArray pdf
        = trainingReportPdf(form("training_report"), sampleFrame(), sampleTraining(TrainingKind::Training));
    keepPaper(pdf, "training.pdf");
    expectWords(pdf,
                {"様式第42号（第47条関係）", "研修受講状況報告書", "統括情報セキュリティ責任者宛て",
                 "情報セキュリティ研修（前期）", "令和8年6月10日から令和8年6月12日", "■集合", "全職員",
                 "83％", "100％■■■■■■■■■■", "病気休暇", "後日受講", "仮名花子"},
                1);
}

TEST(TrainingReportPaper, reportsTheResultOfADrillToo)
{
    const QByteArray pdf
        = trainingReportPdf(form("drill_report"), sampleFrame(), sampleTraining(TrainingKind::Drill));
    keepPaper(pdf, "drill.pdf");
    expectWords(pdf,
                {"様式第43号（第48条関係）", "訓練実施結果報告書", "連絡先の一覧がすぐに見つからなかった。",
                 "緊急連絡網を窓口に備える。", "参加の状況", "後日参加"},
                1);
    TrainingPaper blank;
    blank.event.kind = TrainingKind::Drill;
    expectWords(trainingReportPdf(form("drill_report"), sampleFrame(), blank), {"訓練の結果"}, 1);
}

TEST(ConsentSheetPaper, isASheetForEachPerson)
{
    ConsentPaper paper;
    paper.person.name = QStringLiteral("例示 太郎");
    paper.person.number = QStringLiteral("9001");
    paper.person.employment = Employment::FiscalYearAppointed;
    paper.person.startedOn = QDate(2026, 4, 1);
    paper.person.appointedUntil = QDate(2027, 3, 31);
    ConsentPaper other = paper;
    other.person.name = QStringLiteral("仮名 花子");
    const ConsentText text {QStringLiteral("情報資産を大切に扱います。\n秘密を漏らしません。"), 2,
                            QDate(2026, 4, 1)};
    const QByteArray pdf = consentSheetPdf(form("consent_sheet"), sampleFrame(), text,
                                           QStringLiteral("情報セキュリティ管理者"), {paper, other, {}});
    keepPaper(pdf, "consent.pdf");
    expectWords(pdf,
                {"様式第44号（第45条関係）", "会計年度任用職員", "例示太郎", "仮名花子",
                 "秘密を漏らしません。", "署名（自署）", "第2版（令和８年４月１日）", "令和9年3月31日"},
                3);
    const PdfCheck check(pdf);
    for (const QString &page : check.pages())
        EXPECT_TRUE(page.contains(QStringLiteral("様式第44号"))) << page.toStdString();
}

TEST(ConsentSheetPaper, showsWhatWasSignedOnTheScreenUnderItsOwnText)
{
    ConsentPaper paper;
    paper.person.name = QStringLiteral("例示 太郎");
    paper.consent.signedOn = QDate(2026, 6, 1);
    const ConsentText text {QStringLiteral("新しい文面です。"), 2, QDate(2026, 10, 1)};
    const auto pdfOf = [&] {
        return consentSheetPdf(form("consent_sheet"), sampleFrame(), text,
                               QStringLiteral("情報セキュリティ管理者"), {paper});
    };
    const QByteArray onPaper = PdfCheck(pdfOf()).unpacked();
    EXPECT_FALSE(onPaper.contains(" c S")) << "nothing is drawn by hand";
    paper.signature = Signature {{900, 300},
                                 {{{100, 100}, {200, 220}, {300, 90}}, {{400, 150}}, {{500, 90}, {560, 250}}},
                                 paper.person.name,
                                 QStringLiteral("第1版"),
                                 QStringLiteral("古い文面です。"),
                                 QDateTime({2026, 6, 1}, {0, 30}, Qt::UTC)};
    const QByteArray pdf = pdfOf();
    keepPaper(pdf, "consent-signed.pdf");
    expectWords(
        pdf,
        {"古い文面です。", "文面：第1版", "画面での自署（令和8年6月1日09:30）", "署名した日令和8年6月1日"},
        1);
    const PdfCheck check(pdf);
    EXPECT_FALSE(check.squeezed().contains(QStringLiteral("新しい文面")));
    EXPECT_EQ(check.unpacked().count(" c S"), 3) << "three strokes, the dot among them";
    PaperFrame basic = sampleFrame();
    basic.profile = PdfProfile::Basic;
    EXPECT_EQ(PdfCheck(consentSheetPdf(form("consent_sheet"), basic, text, {}, {paper})).preflightCodes(),
              QStringList());
}

TEST(MyNumberHandlersPaper, namesScopeAndContent)
{
    MyNumberHandler handler;
    handler.person.name = QStringLiteral("例示 太郎");
    handler.person.post = QStringLiteral("主査");
    handler.person.myNumberScope = QStringLiteral("住民基本台帳に関する事務");
    handler.person.myNumberContent = QStringLiteral("転入届の受付と記録、通知カードの回収");
    handler.person.myNumberFrom = QDate(2025, 4, 1);
    MyNumberHandler other = handler;
    other.trainedOn = QDate(2026, 6, 10);
    const QByteArray pdf = myNumberHandlersPdf(form("mynumber_handlers"), sampleFrame(), {handler, other});
    keepPaper(pdf, "mynumber.pdf");
    expectWords(pdf,
                {"様式第45号（第13条関係）", "特定個人情報取扱担当者一覧", "住民基本台帳に関する事務",
                 "転入届の受付と記録", "未受講"},
                1);
}

TEST(UnneededIdsPaper, saysWhyAndSinceWhen)
{
    UnneededId id;
    id.id.login = QStringLiteral("jumin02");
    id.id.system = QStringLiteral("住民記録システム");
    id.id.kind = IdKind::User;
    id.why = UnneededWhy::NobodyHolds;
    id.since = QDate(2026, 3, 31);
    id.holders = {QStringLiteral("例示 太郎")};
    const QByteArray pdf = unneededIdsPdf(form("unneeded_ids"), sampleFrame(), {id});
    keepPaper(pdf, "ids.pdf");
    expectWords(pdf, {"様式第47号（第55条関係）", "不要ID一覧", "jumin02", "使う者がいない", "例示太郎"}, 1);
    expectWords(unneededIdsPdf(form("unneeded_ids"), sampleFrame(), {}), {"該当なし"}, 1);
}

TEST(ContactTreePaper, standsOnOnePageInTheOrderOfCalling)
{
    const QByteArray pdf
        = contactTreePdf(form("contact_tree"), sampleFrame(), builtInPolicy(), sampleContacts(11));
    keepPaper(pdf, "contacts.pdf");
    expectWords(pdf,
                {"様式第46号", "緊急連絡網", "市の役職・CSIRT", "CSIRT", "部長見本三郎", "課等の職員", "2100",
                 "090-0000-0000", "8:30-17:15", "未確認", "例示クラウド／電子申請"},
                1);
}

TEST(ContactTreePaper, goesOnWhereOnePageIsNotEnough)
{
    const QByteArray pdf
        = contactTreePdf(form("contact_tree"), sampleFrame(), builtInPolicy(), sampleContacts(60));
    keepPaper(pdf, "contacts-long.pdf");
    expectWords(pdf, {"第2頁／全2頁", "例示クラウド"}, 2);
    expectWords(contactTreePdf(form("contact_tree"), sampleFrame(), builtInPolicy(), {}),
                {"連絡先が登録されていない。"}, 1);
}

TEST(HandoverSheetPaper, tellsWhatIsOpen)
{
    HandoverSheet paper;
    paper.handover.on = QDate(2027, 4, 1);
    paper.handover.note = QStringLiteral("来年度に住民記録システムを更新する。");
    paper.from = QStringLiteral("課長　見本 一郎");
    paper.to = QStringLiteral("課長　例示 太郎");
    paper.counts = {
        {HandoverMatter::Assets, 214}, {HandoverMatter::Unclassified, 3}, {HandoverMatter::Applications, 1}};
    DutyTask task;
    task.text = QStringLiteral("情報セキュリティ研修を実施する");
    task.due = QDate(2027, 3, 31);
    paper.agenda = {{Urgency::ThisMonth, {task}}};
    const QByteArray pdf = handoverPdf(form("handover"), sampleFrame(), paper);
    keepPaper(pdf, "handover.pdf");
    expectWords(pdf,
                {"様式第48号（第12条関係）", "引継書", "課長見本一郎", "課長例示太郎", "214件",
                 "来年度に住民記録システムを更新する。", "情報セキュリティ研修を実施する", "今月"},
                1);
}
