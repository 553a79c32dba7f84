// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "pdf_check.h"
#include "sample_asset.h"
#include "sample_list.h"

#include "reports/forms/incident_report.h"

#include <gtest/gtest.h>

using namespace mamori;

namespace {

QDateTime at(int hour, int minute)
{
    return QDateTime(QDate(2026, 11, 20), QTime(hour, minute), Qt::UTC);
}

OfficeHolder holderOf(Office office, const char *name)
{
    OfficeHolder holder;
    holder.kind = ContactKind::CityOffice;
    holder.office = office;
    holder.name = QString::fromUtf8(name);
    holder.callOrder = 1;
    return holder;
}

IncidentPaper samplePaper(const QList<OfficeHolder> &contacts)
{
    const Policy &policy = builtInPolicy();
    IncidentPaper paper;
    paper.affected = {sampleDecision().asset};
    paper.recipients = breachRecipients(policy, *policy.findBreach(QStringLiteral("mis_sent_letter")),
                                        IncidentSource::Staff, {}, contacts, QDate(2026, 11, 20));
    paper.manager = QStringLiteral("課長 見本 一郎");
    paper.staff.insert(1, QStringLiteral("主事 例示 太郎"));
    Incident &incident = paper.incident;
    incident.number = QStringLiteral("S-R8-0003");
    incident.title = QStringLiteral("文書の誤送付（住民異動届）");
    incident.kind = IncidentKind::MisSent;
    incident.certainty = IncidentCertainty::Actual;
    incident.source = IncidentSource::Staff;
    incident.channel = IncidentChannel::Letter;
    incident.noticedAt = at(1, 5);
    incident.noticedBy = {1};
    incident.summary = QStringLiteral("封筒を取り違えて送った。");
    incident.affected = {{{1}, QStringLiteral("1通")}};
    incident.personalInvolved = true;
    incident.immediateAction = QStringLiteral("送った先に連絡した。");
    addReport(incident, paper.recipients[0], at(1, 10), ReportStage::First, QStringLiteral("電話"),
              QStringLiteral("第一報"));
    addReport(incident, paper.recipients[1], at(1, 20), ReportStage::First, QStringLiteral("電話"),
              QStringLiteral("第一報"));
    return paper;
}

QList<OfficeHolder> contacts()
{
    return {holderOf(Office::Ciso, "見本 副市長"), holderOf(Office::GeneralOfficer, "仮名 次郎"),
            holderOf(Office::DepartmentOfficer, "例示 部長"), holderOf(Office::SectionManager, "見本 一郎")};
}

QByteArray report(const IncidentPaper &paper, ReportStage stage, PdfProfile profile = PdfProfile::Accessible)
{
    PaperFrame frame = sampleFrame();
    frame.profile = profile;
    return incidentReportPdf(*builtInPolicy().findForm(QStringLiteral("incident_report")), frame,
                             builtInPolicy(), paper, stage);
}

/// Whether these words stand on the paper in this order.
void expectInOrder(const QString &text, std::initializer_list<const char *> words)
{
    qsizetype from = 0;
    for (const char *word : words) {
        const QString each = QString::fromUtf8(word);
        const qsizetype found = text.indexOf(each, from);
        EXPECT_GE(found, 0) << word << " in " << text.toStdString();
        from = std::max(from, found) + each.size();
    }
}

} // namespace

TEST(IncidentReport, IsAddressedInThePrintedOrder)
{
    const PdfCheck check(report(samplePaper(contacts()), ReportStage::First));
    const QString all = check.squeezed();
    expectInOrder(all,
                  {"（第43条関係）", "セキュリティ侵害報告書（第一報）", "S-R8-0003", "宛先",
                   "情報セキュリティ責任者例示部長様", "統括情報セキュリティ責任者仮名次郎様",
                   "ＣＩＳＯ見本副市長様", "関係機関御中", "報告者", "課長見本一郎", "件名",
                   "文書の誤送付（住民異動届）"});
    expectInOrder(all,
                  {"種別", "誤送信・誤送付", "覚知日時", "令和8年11月20日10:05", "主事例示太郎", "発生日時",
                   "確認中", "経路", "郵便・文書", "封筒を取り違えて送った。"});
    expectInOrder(all, {"J-R8-0012", "機密性3・完全性2・可用性2", "1通", "個人情報", "あり", "確認中"});
    expectInOrder(all,
                  {"報告先と報告日時", "1", "情報セキュリティ管理者", "第一報令和8年11月20日10:10", "2",
                   "情報セキュリティ責任者", "10:20", "第12条第1項第3号", "3", "統括情報セキュリティ責任者",
                   "未報告", "4", "ＣＩＳＯ", "未報告", "5", "関係機関"});
    EXPECT_FALSE(all.contains(QStringLiteral("原因"))) << "a first report does not wait for it";
    EXPECT_EQ(check.qpdfComplaints().toStdString(), "");
}

TEST(IncidentReport, SaysWhyNoRelatedBodyIsToldAndWhoIsUnknown)
{
    IncidentPaper paper = samplePaper({});
    paper.incident.noRelatedBody = QStringLiteral("庁内に限られるため");
    const QString all = PdfCheck(report(paper, ReportStage::First)).squeezed();
    expectInOrder(
        all, {"宛先", "情報セキュリティ責任者様", "統括情報セキュリティ責任者様", "ＣＩＳＯ様", "報告者"});
    EXPECT_TRUE(all.contains(QStringLiteral("なし（庁内に限られるため）"))) << all.toStdString();
    EXPECT_FALSE(all.contains(QStringLiteral("関係機関御中")));
}

TEST(IncidentReport, GrowsToTheFinalOne)
{
    IncidentPaper paper = samplePaper(contacts());
    Incident &incident = paper.incident;
    addInstruction(incident, QStringLiteral("ＣＳＩＲＴ"), at(2, 0), QStringLiteral("本人に連絡すること"));
    const QString further = PdfCheck(report(paper, ReportStage::Further)).squeezed();
    expectInOrder(further,
                  {"（続報）", "経過", "10:10", "報告", "情報セキュリティ管理者見本一郎", "指示",
                   "受けた指示", "対応中", "原因", "確認中"});
    completeInstruction(incident, 0, at(3, 0), QStringLiteral("電話で伝えた"));
    incident.cause = QStringLiteral("一人で封入した。");
    incident.damage = QStringLiteral("1世帯");
    incident.recovery = QStringLiteral("回収した。");
    incident.prevention = QStringLiteral("二人で確かめる。");
    incident.preventionMeasures = {{QStringLiteral("封入の手順を改める"), {1}, QDate(2026, 12, 18), {}, {}}};
    addReport(incident, paper.recipients[3], at(9, 0), ReportStage::Final, {}, {});
    incident.closedOn = QDate(2026, 11, 24);
    const QString all = PdfCheck(report(paper, ReportStage::Final)).squeezed();
    expectInOrder(all,
                  {"（最終報告）", "最終報告令和8年11月20日18:00", "電話で伝えた", "一人で封入した。",
                   "1世帯", "回収した。", "二人で確かめる。", "封入の手順を改める", "主事例示太郎",
                   "令和8年12月18日", "この報告をもって終える"});
}

TEST(IncidentReport, AnEmptyOneIsFilledInByHand)
{
    IncidentPaper blank;
    blank.recipients = breachRecipients(builtInPolicy(), {}, {}, {}, {}, QDate(2026, 11, 20));
    const QString all = PdfCheck(report(blank, ReportStage::First)).squeezed();
    expectInOrder(all, {"宛先", "情報セキュリティ責任者様", "報告先と報告日時", "関係機関"});
    EXPECT_FALSE(all.contains(QStringLiteral("確認中")));
    EXPECT_FALSE(all.contains(QStringLiteral("未報告")));
}

TEST(IncidentReport, IsValidPdfA)
{
    EXPECT_EQ(
        PdfCheck(report(samplePaper(contacts()), ReportStage::Further, PdfProfile::Basic)).preflightCodes(),
        QStringList());
}
