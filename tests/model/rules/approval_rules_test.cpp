// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "record_story.h"

#include "model/registers/approval.h"

#include <algorithm>

using namespace mamori;

namespace {

constexpr char june10[] = "2026-06-10";
constexpr char yearEnd[] = "2027-03-31";

const RecordStory stories[] = {
    {"notDecided", "D089", R"(approval {"kind":"area_entry","state":"requested","valid_from":"2026-06-10"})",
     R"(=approval {"approver_office":"general_officer","decision":"approved","decided_on":"2026-06-09"})",
     june10},
    {"decidedByAnotherOffice", "D089",
     R"(approval {"kind":"area_entry","valid_from":"2026-06-10","approver_office":"section_manager","decision":"approved","decided_on":"2026-06-09"})",
     R"(=approval {"approver_office":"general_officer"})", june10},
    {"begunTooEarly", "D431",
     R"(approval {"kind":"exception","valid_from":"2026-06-10","approver_office":"ciso","decision":"approved","decided_on":"2026-06-11"})",
     R"(=approval {"decided_on":"2026-06-09"})"},
    {"oneOfTwoOffices", "D257",
     R"(approval {"kind":"external_connection","valid_from":"2026-06-10","approver_office":"ciso","decision":"approved","decided_on":"2026-06-09"})",
     R"(=approval {"other_decisions":[{"office":"general_officer","decision":"approved","decided_on":"2026-06-09"}]})",
     june10},
    {"twoOfTheSameOffice", "D257",
     R"(approval {"kind":"external_connection","valid_from":"2026-06-10","approver_office":"ciso","decision":"approved","decided_on":"2026-06-09","other_decisions":[{"office":"ciso","decision":"approved"}]})",
     R"(=approval {"other_decisions":[{"office":"general_officer","decision":"approved","decided_on":"2026-06-09"}]})",
     june10},
    {"conditionsOfTheKind", "D155",
     R"(approval {"kind":"private_connection","valid_from":"2026-06-10","approver_office":"section_manager","decision":"approved","decided_on":"2026-06-09"})",
     R"(=approval {"conditions":[{"condition":"検証","answer":"met"}]})", june10},
    {"conditionByItsWords", "D311",
     R"(approval {"kind":"remote_access","reason":"在宅勤務","valid_from":"2026-06-10","conditions":[{"condition":"つなぐ仕組みに、本人を確かめる機能がありますか。"}]})",
     R"(=approval {"requested_on":"2026-06-01","conditions":[{"condition":"つなぐ仕組みに、本人を確かめる機能がありますか。","answer":"met"}]})",
     june10},
    {"conditionByItsPlace", "D320",
     R"(approval {"kind":"public_line","content":"回線","valid_from":"2026-06-10","conditions":[{"condition":"一","answer":"not_met"}]})",
     R"(=approval {"requested_on":"2026-06-01","conditions":[{"condition":"一","answer":"met"}]})", june10},
    {"attachedConditions", "D093",
     R"(approval {"kind":"area_entry","valid_until":"2026-06-10","attached_conditions":[{"condition":"立会い"}]})",
     R"(=approval {"attached_conditions":[{"condition":"立会い","kept":true,"checked_on":"2026-06-10"}]})",
     june10},
    {"brokenCondition", "D096",
     R"(approval {"kind":"carry_in_out","attached_conditions":[{"condition":"立会い","kept":false,"checked_on":"2026-06-10"}]})",
     R"(=approval {"attached_conditions":[{"condition":"立会い","kept":true,"checked_on":"2026-06-10"}]})"},
    {"particularsStated", "D095",
     R"(approval {"kind":"carry_in_out","valid_from":"2026-06-10","particulars":[{"item":"機器","text":"サーバー"}]})",
     R"(=approval {"sent_on":"2026-06-01"})", june10},
    {"forWhomAndUntilWhen", "D309",
     R"(approval {"kind":"remote_access","reason":"在宅勤務","valid_from":"2026-06-10","applicant":"例示 太郎"})",
     R"(=approval {"requested_on":"2026-06-01","valid_until":"2026-09-30"})", june10},
    {"papersKept", "D157",
     R"(approval {"kind":"private_device","content":"携帯","decision":"approved","decided_on":"2026-06-09","particulars":[{"item":"機器","text":"携帯"}]})",
     R"(=approval {"kept_at":"書庫1"})", yearEnd, true},
    {"approvalByAnother", "D016", R"(approval {"kind":"sns_use","approver":1,"decided_on":"2026-06-09"})",
     R"(=approval {"requester":2})", yearEnd, true},
    {"disposalByAnother", "D016", R"(disposal {"approved_by":1,"approved_on":"2026-06-09"})",
     R"(=disposal {"requester":2})", yearEnd, true},
    {"provisionByAnother", "D016", R"(provision {"confirmed_by":1,"confirmed_on":"2026-06-09"})",
     R"(=provision {"provided_by":2})", yearEnd, true},
    {"idByAnother", "D016", R"(user_id {"approved_by":1,"approved_on":"2026-06-09"})",
     R"(=user_id {"requester":2})", yearEnd, true},
    {"accessByAnother", "D016", R"(access_approval {"approved_by":1,"approved_on":"2026-06-09"})",
     R"(=access_approval {"staff":2})", yearEnd, true},
};

} // namespace

MAMORI_RECORD_STORIES(ApprovalStories, stories)

namespace {

/// What is applied for from 10 June on, complete but for the decision.
Approval application(const QString &kind)
{
    Approval approval;
    approval.kind = Codec<std::optional<ApprovalKind>>::from(kind);
    approval.title = QStringLiteral("申請");
    approval.requestedOn = QDate(2026, 6, 1);
    approval.validFrom = QDate(2026, 6, 10);
    approval.validUntil = QDate(2026, 9, 30);
    approval.applicant = QStringLiteral("例示 太郎");
    approval.reason = QStringLiteral("業務に要る");
    approval.sentOn = QDate(2026, 6, 2);
    approval.particulars = {{QStringLiteral("機器"), QStringLiteral("一台")}};
    approval.conditions = {{QStringLiteral("備え"), ConditionAnswer::Met, {}}};
    return approval;
}

std::optional<Office> officeOf(const QString &id)
{
    return Codec<std::optional<Office>>::from(id);
}

} // namespace

/// Every duty that a kind of approval proves: open until all its offices have signed.
TEST_F(DutyTest, everyKindOfApprovalNeedsAllItsOffices)
{
    int duties = 0;
    go(QDate(2026, 6, 10));
    for (const PolicyDuty &duty : policy.duties) {
        if (duty.proofRef != QLatin1String("approval-granted"))
            continue;
        SCOPED_TRACE(qPrintable(duty.id));
        const auto kind = std::find_if(policy.approvals.cbegin(), policy.approvals.cend(),
                                       [&](const PolicyApprovalKind &one) { return one.id == duty.proofOf; });
        ASSERT_NE(kind, policy.approvals.cend());
        EXPECT_EQ(QSet<QString>(duty.approvers.cbegin(), duty.approvers.cend()),
                  QSet<QString>(kind->approvers.cbegin(), kind->approvers.cend()));
        const auto state = [&] { return keyOf(status(duty.id).state).toStdString(); };
        Approval approval = application(duty.proofOf);
        const Id<Approval> id = records.add(approval);
        EXPECT_EQ(state(), "due");
        for (const QString &office : kind->approvers) {
            EXPECT_EQ(state(), "due");
            if (!approval.decision) {
                approval.approverOffice = officeOf(office);
                approval.decision = ApprovalDecision::Approved;
                approval.decidedOn = QDate(2026, 6, 5);
            } else {
                approval.otherDecisions << OtherDecision {
                    officeOf(office), {}, ApprovalDecision::Approved, QDate(2026, 6, 6), {}};
            }
            records.change(id, approval);
        }
        EXPECT_EQ(state(), "fulfilled") << qPrintable(status(duty.id).reason);
        records.strikeOut(Approval::spec, id.value, QStringLiteral("済"));
        ++duties;
    }
    EXPECT_GE(duties, 25);
}
