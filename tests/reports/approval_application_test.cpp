// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "pdf_check.h"
#include "sample_list.h"

#include "model/rules/approvals.h"
#include "reports/forms/approval_application.h"

#include <gtest/gtest.h>

using namespace mamori;

namespace {

QByteArray application(const ApprovalPaper &paper, PdfProfile profile = PdfProfile::Accessible)
{
    const Policy &policy = builtInPolicy();
    PaperFrame frame = sampleFrame();
    frame.profile = profile;
    return approvalApplicationPdf(*policy.findForm(QStringLiteral("approval_application")), frame, paper,
                                  {policy, {}, {}});
}

ApprovalPaper sampleApplication(ApprovalKind kind = ApprovalKind::RemoteAccess)
{
    Approval approval = blankApproval(builtInPolicy(), kind, QDate(2026, 11, 20));
    approval.number = QStringLiteral("A-R8-003");
    approval.title = QStringLiteral("在宅勤務での接続");
    approval.reason = QStringLiteral("災害時に窓口の業務を続けるため");
    for (ApprovalParticular &line : approval.particulars)
        line.text = line.item + QStringLiteral("の内容");
    for (ApprovalCondition &line : approval.conditions)
        line.answer = ConditionAnswer::Met;
    approval.conditions.last().answer = ConditionAnswer::NotApplicable;
    approval.conditions.last().reason = QStringLiteral("端末に保存しない");
    return {approval, QStringLiteral("主任　例示 太郎"), {}, {}};
}

void expectWords(const QString &text, const QStringList &words)
{
    for (const QString &word : words)
        EXPECT_TRUE(text.contains(QString(word).remove(u' ').remove(QChar(0x3000)))) << word.toStdString();
}

} // namespace

TEST(ApprovalApplication, TellsToWhomWhatForAndUnderWhichConditions)
{
    const ApprovalPaper paper = sampleApplication();
    const PdfCheck check(application(paper));
    const QString all = check.squeezed();
    expectWords(
        all,
        {QStringLiteral("様式第7号（第14条関係）"), QStringLiteral("承認申請書"), QStringLiteral("課長補佐"),
         QStringLiteral("申請年月日：令和8年11月20日"), QStringLiteral("統括情報セキュリティ責任者　様"),
         QStringLiteral("A-R8-003"), QStringLiteral("主任　例示 太郎"), QStringLiteral("在宅勤務での接続"),
         QStringLiteral("第84条第1項"), QStringLiteral("災害時に窓口の業務を続けるため"),
         QStringLiteral("端末に保存しない"), QStringLiteral("□承認する"), QStringLiteral("□承認しない"),
         QStringLiteral("令和年月日から"), QStringLiteral("台帳照合1a2b3c4d5e6f")});
    for (const ApprovalParticular &line : paper.approval->particulars)
        expectWords(all, {line.item, line.text});
    for (const ApprovalCondition &line : paper.approval->conditions)
        expectWords(all, {line.condition});
    EXPECT_EQ(check.qpdfComplaints().toStdString(), "");
}

TEST(ApprovalApplication, EveryKindComesOutWithItsOfficesAndWords)
{
    const Policy &policy = builtInPolicy();
    for (std::size_t i = 0; i < std::size(approvalKinds); ++i) {
        const ApprovalPaper paper = sampleApplication(ApprovalKind(i));
        const QString all = PdfCheck(application(paper)).squeezed();
        const PolicyApprovalKind &kind = policy.approvals[qsizetype(i)];
        expectWords(all, {kind.title});
        expectWords(all, kind.particulars);
        expectWords(all, kind.conditions);
        for (const Office office : openOffices(*paper.approval))
            expectWords(all, {officeTitle(policy, office) + QStringLiteral("様")});
    }
}

TEST(ApprovalApplication, WhatIsDecidedStandsInItsBox)
{
    ApprovalPaper paper = sampleApplication(ApprovalKind::DiscloseSystemInfo);
    Approval &a = *paper.approval;
    a.decision = ApprovalDecision::Approved;
    a.decidedOn = QDate(2026, 11, 24);
    a.officialNumber = QStringLiteral("デ政第45号");
    a.approverName = QStringLiteral("見本 三郎");
    a.delegated = true;
    a.decidedBy = QStringLiteral("仮名 次郎");
    a.attachedConditions = {{QStringLiteral("持ち帰らせないこと"), {}, {}}};
    a.validFrom = QDate(2026, 12, 1);
    a.validUntil = QDate(2027, 3, 31);
    a.selfApprovalReason = QStringLiteral("他に職員がいない");
    paper.renewalOf = QStringLiteral("A-R7-001");
    expectWords(PdfCheck(application(paper)).squeezed(),
                {QStringLiteral("■承認する"), QStringLiteral("令和8年11月24日"), QStringLiteral("デ政第45号"),
                 QStringLiteral("見本 三郎"), QStringLiteral("専決　仮名 次郎"),
                 QStringLiteral("・持ち帰らせないこと"), QStringLiteral("令和8年12月1日から"),
                 QStringLiteral("令和9年3月31日まで"), QStringLiteral("他に職員がいない"),
                 QStringLiteral("A-R7-001")});
}

TEST(ApprovalApplication, WithoutApplicationIsFilledInByHand)
{
    const PdfCheck check(application({}));
    expectWords(check.squeezed(),
                {QStringLiteral("承認申請書"), QStringLiteral("□適□否□非該当"), QStringLiteral("□承認する")});
    EXPECT_EQ(check.qpdfComplaints().toStdString(), "");
}

TEST(ApprovalApplication, IsArchivableToo)
{
    const PdfCheck check(application(sampleApplication(), PdfProfile::Basic));
    EXPECT_EQ(check.preflightCodes(), QStringList());
}
