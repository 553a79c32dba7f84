// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "check_table.h"

#include "model/policy/policy.h"
#include "model/registers/approval.h"

using namespace mamori;

namespace {

Approval sound()
{
    Approval a;
    a.kind = ApprovalKind::RemoteAccess;
    a.title = QStringLiteral("在宅での接続");
    a.requester = {1};
    a.requestedOn = QDate(2026, 4, 10);
    a.conditions
        = {{QStringLiteral("reason"), ConditionAnswer::Met, {}},
           {QStringLiteral("public side"), ConditionAnswer::NotApplicable, QStringLiteral("inside")}};
    a.approver = {2};
    a.decision = ApprovalDecision::Approved;
    a.decidedOn = QDate(2026, 4, 10);
    a.sentOn = QDate(2026, 4, 10);
    a.paperReceivedOn = QDate(2026, 4, 12);
    a.validFrom = QDate(2026, 4, 10);
    a.validUntil = QDate(2026, 4, 10);
    a.endedOn = QDate(2026, 4, 10);
    return a;
}

std::optional<ApprovalState> stateOf(const Approval &approval)
{
    return fromValues<Approval>(Approval::spec.derive(toValues(approval))).state;
}

} // namespace

TEST(Approval, hasTheKindsOfThePack)
{
    QStringList kinds;
    for (const PolicyApprovalKind &kind : builtInPolicy().approvals)
        kinds << kind.id;
    QStringList keys;
    for (const Choice &choice : choicesOf<ApprovalKind>)
        keys << QLatin1String(choice.key);
    EXPECT_EQ(keys, kinds);
    EXPECT_EQ(keys.size(), 39);
}

TEST(Approval, everyApproverOfThePackCanBeNamed)
{
    QStringList keys;
    for (const Choice &choice : choicesOf<Office>)
        keys << QLatin1String(choice.key);
    for (const PolicyApprovalKind &kind : builtInPolicy().approvals) {
        for (const QString &office : kind.approvers)
            EXPECT_TRUE(keys.contains(office)) << qPrintable(office);
    }
}

TEST(Approval, refusesOnlyWhatContradicts)
{
    const QDate before(2026, 4, 9);
    expectChecks<Approval>(
        sound(),
        {
            {"own application", [](Approval &a) { a.approver = a.requester; }, "approver"},
            {"own application with a reason",
             [](Approval &a) {
                 a.approver = a.requester;
                 a.selfApprovalReason = QStringLiteral("alone on duty");
             },
             ""},
            {"the manager's own judgement",
             [](Approval &a) {
                 a.approver = a.requester;
                 a.kind = ApprovalKind::LevelJudgement;
             },
             ""},
            {"nobody named",
             [](Approval &a) {
                 a.approver = {};
                 a.requester = {};
             },
             ""},
            {"decided early", [&](Approval &a) { a.decidedOn = before; }, "decided_on"},
            {"another office decided early",
             [&](Approval &a) {
                 a.otherDecisions = {{Office::Ciso, {}, ApprovalDecision::Approved, before, {}}};
             },
             "other_decisions"},
            {"not delegated, yet another decided",
             [](Approval &a) {
                 a.delegated = false;
                 a.decidedBy = QStringLiteral("例示 太郎");
             },
             "decided_by"},
            {"delegated",
             [](Approval &a) {
                 a.delegated = true;
                 a.decidedBy = QStringLiteral("例示 太郎");
             },
             ""},
            {"a condition is not met", [](Approval &a) { a.conditions[0].answer = ConditionAnswer::NotMet; },
             "conditions"},
            {"a condition does not apply, without a reason",
             [](Approval &a) { a.conditions[1].reason.clear(); }, "conditions"},
            {"not met, and refused",
             [](Approval &a) {
                 a.conditions[0].answer = ConditionAnswer::NotMet;
                 a.decision = ApprovalDecision::Refused;
             },
             ""},
            {"a condition not yet answered", [](Approval &a) { a.conditions[0].answer.reset(); }, ""},
            {"paper before it was sent", [&](Approval &a) { a.paperReceivedOn = before; },
             "paper_received_on"},
            {"valid until before from", [&](Approval &a) { a.validUntil = before; }, "valid_until"},
            {"ended before asked", [&](Approval &a) { a.endedOn = before; }, "ended_on"},
        });
}

TEST(Approval, stateFollowsFromEveryOffice)
{
    Approval a;
    EXPECT_EQ(stateOf(a), std::nullopt);
    a.requestedOn = QDate(2026, 4, 10);
    EXPECT_EQ(stateOf(a), ApprovalState::Requested);
    a.decision = ApprovalDecision::Approved;
    EXPECT_EQ(stateOf(a), ApprovalState::Approved);
    a.otherDecisions = {{Office::GeneralOfficer, {}, std::nullopt, {}, {}}};
    EXPECT_EQ(stateOf(a), ApprovalState::PartlyApproved);
    a.otherDecisions[0].decision = ApprovalDecision::Approved;
    EXPECT_EQ(stateOf(a), ApprovalState::Approved);
    a.otherDecisions[0].decision = ApprovalDecision::Refused;
    EXPECT_EQ(stateOf(a), ApprovalState::Refused);
    a.decision = ApprovalDecision::Withdrawn;
    EXPECT_EQ(stateOf(a), ApprovalState::Withdrawn);
    a.decision.reset();
    a.otherDecisions[0].decision = ApprovalDecision::Approved;
    EXPECT_EQ(stateOf(a), ApprovalState::PartlyApproved);
}
