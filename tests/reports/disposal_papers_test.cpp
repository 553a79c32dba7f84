// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "pdf_check.h"
#include "sample_list.h"

#include "reports/forms/disposal_papers.h"

#include <gtest/gtest.h>

using namespace mamori;

namespace {

const Policy &policy = builtInPolicy();

const PolicyForm &form(const char *id)
{
    return *policy.findForm(QLatin1String(id));
}

DisposalPaper samplePaper()
{
    DisposalPaper paper;
    Disposal &d = paper.disposal;
    d.number = QStringLiteral("H-2026-001");
    d.kind = DisposalKind::Disposal;
    d.subject = QStringLiteral("窓口端末 ほか1件");
    d.confidentiality = QStringLiteral("3");
    d.reason = DisposalReason::Expired;
    d.retentionEnded = QDate(2026, 3, 31);
    d.method = DisposalMethod::Destruction;
    d.contractor = QStringLiteral("見本サービス株式会社");
    d.measures = {DisposalMeasure::NoMistake, DisposalMeasure::Transport};
    d.requestedOn = QDate(2026, 11, 2);
    d.approvedOn = QDate(2026, 11, 4);
    d.erasedAt = QDateTime(QDate(2026, 11, 10), QTime(0, 30), Qt::UTC);
    d.erasure = QStringLiteral("3回上書き");
    d.erasurePlace = QStringLiteral("本庁舎3階");
    d.handedOverAt = QDateTime(QDate(2026, 11, 11), QTime(1, 0), Qt::UTC);
    d.doneAt = QDateTime(QDate(2026, 11, 12), QTime(1, 0), Qt::UTC);
    d.proof = DestructionProof::Certificate;
    d.certificateNumber = QStringLiteral("第12号");
    d.certificateOn = QDate(2026, 11, 13);
    Asset terminal;
    terminal.number = QStringLiteral("J-R8-0012");
    terminal.name = QStringLiteral("窓口端末");
    terminal.unit = QStringLiteral("台");
    terminal.confidentiality = QStringLiteral("3");
    terminal.retentionEnd = d.retentionEnded;
    Asset disk = terminal;
    disk.number = QStringLiteral("J-R8-0013");
    disk.name = QStringLiteral("外付けディスク");
    d.items = {{{1}, terminal.name, QStringLiteral("SN-1・SN-2"), 2, {}}, {{2}, disk.name, {}, 1, {}}};
    paper.assets = {terminal, disk};
    paper.approval.number = QStringLiteral("A-2026-007");
    paper.approval.decision = ApprovalDecision::Approved;
    paper.approval.decidedOn = d.approvedOn;
    paper.requester = QStringLiteral("主事　例示 太郎");
    paper.approver = QStringLiteral("課長　見本 一郎");
    paper.sortedBy = QStringLiteral("係長　見本 花子");
    paper.doneBy = paper.erasedBy = paper.requester;
    return paper;
}

void expectWords(const QString &text, const QStringList &words)
{
    for (const QString &word : words)
        EXPECT_TRUE(text.contains(QString(word).remove(u' ').remove(u'　'))) << word.toStdString();
}

void expectSound(const PdfCheck &check)
{
    EXPECT_EQ(check.qpdfComplaints().toStdString(), "");
}

} // namespace

TEST(DisposalApplicationPaper, TellsWhatWhyAndHow)
{
    const PdfCheck check(
        disposalApplicationPdf(form("disposal_application"), sampleFrame(), samplePaper(), policy));
    expectWords(check.squeezed(),
                {QStringLiteral("廃棄承認申請書"), QStringLiteral("（第39条関係）"),
                 QStringLiteral("課長補佐"), QStringLiteral("申請年月日：令和8年11月2日"),
                 QStringLiteral("情報セキュリティ管理者　様"), QStringLiteral("主事　例示 太郎"),
                 QStringLiteral("窓口端末"), QStringLiteral("SN-1・SN-2"), QStringLiteral("2台"),
                 QStringLiteral("機密性3"), QStringLiteral("令和8年3月31日"), QStringLiteral("■物理的破壊"),
                 QStringLiteral("□溶解"), QStringLiteral("見本サービス株式会社"), QStringLiteral("■承認する"),
                 QStringLiteral("□承認しない"), QStringLiteral("A-2026-007")});
    const PolicyChecklist *list = policy.findChecklist(QStringLiteral("list-disposal"));
    expectWords(check.squeezed(),
                {QStringLiteral("■") + list->items[0].text, QStringLiteral("□") + list->items[1].text,
                 QStringLiteral("■") + list->items[2].text});
    expectSound(check);
    EXPECT_EQ(check.pages().size(), 1);
}

TEST(DisposalApplicationPaper, IsEmptyToBeFilledInByHand)
{
    const PdfCheck check(disposalApplicationPdf(form("disposal_application"), sampleFrame(), {}, policy));
    expectWords(check.squeezed(), {QStringLiteral("令和年月日"), QStringLiteral("□物理的破壊")});
    EXPECT_FALSE(check.squeezed().contains(u'■'));
    expectSound(check);
}

TEST(DisposalListPaper, HasARowPerDisposalWithItsProof)
{
    DisposalPaper watched = samplePaper();
    watched.disposal.number = QStringLiteral("H-2026-002");
    watched.disposal.watchedAt = watched.disposal.doneAt;
    watched.disposal.certificateNumber.clear();
    watched.watchedBy = QStringLiteral("係長　見本 花子");
    watched.disposal.kind = DisposalKind::Return;
    const PdfCheck check(disposalListPdf(form("disposal_list"), sampleFrame(), {samplePaper(), watched},
                                         {2026}, {policy, {}, {}}));
    expectWords(check.squeezed(),
                {QStringLiteral("廃棄記録簿"), QStringLiteral("令和8年度"), QStringLiteral("H-2026-001"),
                 QStringLiteral("H-2026-002"), QStringLiteral("証明書第12号"), QStringLiteral("立会い"),
                 QStringLiteral("外付けディスク"), QStringLiteral("返却"), QStringLiteral("3回上書き")});
    expectSound(check);
    const PdfCheck none(disposalListPdf(form("disposal_list"), sampleFrame(), {}, {2026}, {policy, {}, {}}));
    expectWords(none.squeezed(), {QStringLiteral("該当なし")});
}

TEST(DisposalListPaper, saysHowManyOfHowManyWent)
{
    DisposalPaper paper = samplePaper();
    paper.disposal.items.first().outOf = 5;
    const PdfCheck list(
        disposalListPdf(form("disposal_list"), sampleFrame(), {paper}, {2026}, {policy, {}, {}}));
    expectWords(list.squeezed(), {QStringLiteral("2台（5台のうち）")});
    const PdfCheck application(
        disposalApplicationPdf(form("disposal_application"), sampleFrame(), paper, policy));
    expectWords(application.squeezed(), {QStringLiteral("2台（5台のうち）")});
}

TEST(DisposalListPaper, AYearOfManyRowsPrints)
{
    const QList<DisposalPaper> year(300, samplePaper());
    const PdfCheck check(
        disposalListPdf(form("disposal_list"), sampleFrame(), year, {2026}, {policy, {}, {}}));
    EXPECT_GT(check.pages().size(), 10);
    EXPECT_EQ(check.squeezed().count(QStringLiteral("H-2026-001")), 300);
}

TEST(DestructionCertificatePaper, LeavesToTheCompanyWhatOnlyItKnows)
{
    DisposalPaper paper = samplePaper();
    paper.disposal.certificateNumber.clear();
    paper.disposal.certificateOn = {};
    paper.disposal.doneAt = {};
    const PdfCheck check(destructionCertificatePdf(form("destruction_certificate"), sampleFrame(), paper));
    expectWords(check.squeezed(),
                {QStringLiteral("消去・破壊証明書"), QStringLiteral("整理番号：H-2026-001"),
                 QStringLiteral("見本サービス株式会社"), QStringLiteral("SN-1・SN-2"), QStringLiteral("印"),
                 QStringLiteral("令和年月日時分"), QStringLiteral("令和8年11月11日10:00"),
                 QStringLiteral("□復元できないことを確かめた")});
    EXPECT_FALSE(check.squeezed().contains(QStringLiteral("機密性"))) << "no matter of the company's";
    expectSound(check);
    EXPECT_EQ(check.pages().size(), 1);
}
