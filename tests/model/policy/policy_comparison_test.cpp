// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/policy/policy_comparison.h"

#include <gtest/gtest.h>

using namespace mamori;

namespace {

constexpr PolicyChangeKind added = PolicyChangeKind::Added;
constexpr PolicyChangeKind retired = PolicyChangeKind::Retired;
constexpr PolicyChangeKind changed = PolicyChangeKind::Changed;

/// One edit of the built-in pack, and the one difference that it makes.
struct Revision {
    const char *name;
    void (*edit)(Policy &policy);
    PolicyPart part;
    PolicyChangeKind kind;
    const char *id;
    QStringList aspects; ///< that differ; not looked at for what was added or retired
};

std::ostream &operator<<(std::ostream &out, const Revision &revision)
{
    return out << revision.name;
}

template <class Node>
Node &named(QList<Node> &nodes, const char *id)
{
    for (Node &node : nodes) {
        if (node.id == QLatin1String(id))
            return node;
    }
    ADD_FAILURE() << id;
    return nodes.first();
}

const Revision revisions[] = {
    {"articleRenamed",
     [](Policy &p) { p.articles[1].title = QStringLiteral("用語の意味"); },
     PolicyPart::Article,
     changed,
     "2",
     {QStringLiteral("Title")}},
    {"articleRetired", [](Policy &p) { p.articles.removeLast(); }, PolicyPart::Article, retired, "135", {}},
    {"articleAdded",
     [](Policy &p) {
         p.articles << Article {
             QStringLiteral("136"), QStringLiteral("雑則"), QStringLiteral("第12章"), {}, {}};
     },
     PolicyPart::Article,
     added,
     "136",
     {}},
    {"dutyReworded",
     [](Policy &p) { named(p.duties, "D028").text += QStringLiteral("。"); },
     PolicyPart::Duty,
     changed,
     "D028",
     {QStringLiteral("Wording")}},
    {"dutyMovedAndMoreBinding",
     [](Policy &p) {
         PolicyDuty &duty = named(p.duties, "D028");
         duty.article = QStringLiteral("17(1)");
         duty.strength = DutyStrength::Endeavour;
     },
     PolicyPart::Duty,
     changed,
     "D028",
     {QStringLiteral("Article"), QStringLiteral("How binding")}},
    {"dutyByOtherOffices",
     [](Policy &p) {
         PolicyDuty &duty = named(p.duties, "D028");
         duty.approvers = {QStringLiteral("ciso")};
         duty.reportTo = {QStringLiteral("csirt")};
         duty.speed = DutySpeed::AtOnce;
     },
     PolicyPart::Duty,
     changed,
     "D028",
     {QStringLiteral("How fast"), QStringLiteral("Who approves"),
      QStringLiteral("Who is told, in this order")}},
    {"dutyRetired", [](Policy &p) { p.duties.removeFirst(); }, PolicyPart::Duty, retired, "D001", {}},
    {"dutyAdded",
     [](Policy &p) {
         PolicyDuty duty = p.duties.first();
         duty.id = QStringLiteral("D537");
         p.duties.prepend(duty);
     },
     PolicyPart::Duty,
     added,
     "D537",
     {}},
    {"proofIsTheProgramsOwn",
     [](Policy &p) { named(p.duties, "D028").proofRef.clear(); },
     PolicyPart::Duty,
     changed,
     nullptr,
     {}},
    {"levelMeansMore",
     [](Policy &p) { p.levels[Axis::Integrity].last().meaning += QStringLiteral("等"); },
     PolicyPart::Level,
     changed,
     "integrity:2",
     {QStringLiteral("Meaning")}},
    {"levelOnTop",
     [](Policy &p) {
         PolicyLevel level = p.levels[Axis::Availability].last();
         level.key = QStringLiteral("3");
         ++level.rank;
         p.levels[Axis::Availability] << level;
     },
     PolicyPart::Level,
     added,
     "availability:3",
     {}},
    {"answerAsksForMore",
     [](Policy &p) { named(p.questions, "nondisclosure").answers[1].level = QStringLiteral("2"); },
     PolicyPart::Question,
     changed,
     "nondisclosure",
     {QStringLiteral("Answers")}},
    {"restrictionFromLowerLevel",
     [](Policy &p) { p.restrictions.first().fromLevel = QStringLiteral("2"); },
     PolicyPart::Restriction,
     changed,
     nullptr,
     {QStringLiteral("From which level")}},
    {"approvalNeedsMore",
     [](Policy &p) {
         PolicyApprovalKind &kind = named(p.approvals, "take_out");
         kind.conditions << QStringLiteral("返す日が決まっている。");
         kind.limited = !kind.limited;
     },
     PolicyPart::Approval,
     changed,
     "take_out",
     {QStringLiteral("For a time only"), QStringLiteral("What must hold")}},
    {"approvalRetired",
     [](Policy &p) { p.approvals.removeFirst(); },
     PolicyPart::Approval,
     retired,
     "area_entry",
     {}},
    {"pointReworded",
     [](Policy &p) { p.checklists[0].items[0].text = QStringLiteral("問い"); },
     PolicyPart::ChecklistItem,
     changed,
     nullptr,
     {QStringLiteral("Wording")}},
    {"questionOfProfileAdded",
     [](Policy &p) {
         p.profile << PolicyProfileQuestion {
             QStringLiteral("uses_ai"), QStringLiteral("問い"), {}, QStringLiteral("1")};
     },
     PolicyPart::ProfileQuestion,
     added,
     "uses_ai",
     {}},
    {"parameterExplained",
     [](Policy &p) { p.parameters.first().help = QStringLiteral("説明"); },
     PolicyPart::Parameter,
     changed,
     nullptr,
     {QStringLiteral("Explanation")}},
    {"chainInOtherOrder",
     [](Policy &p) { named(p.chains, "chain-breach-manager").to = {QStringLiteral("ciso")}; },
     PolicyPart::Chain,
     changed,
     "chain-breach-manager",
     {QStringLiteral("Who is told, in this order")}},
    {"formHasAnotherBox",
     [](Policy &p) { named(p.forms, "asset_ledger").stamps << QStringLiteral("主任"); },
     PolicyPart::Form,
     changed,
     "asset_ledger",
     {QStringLiteral("Approval boxes")}},
    {"formRetired", [](Policy &p) { p.forms.removeFirst(); }, PolicyPart::Form, retired, "asset_ledger", {}},
};

class PolicyComparisonTest : public testing::TestWithParam<Revision>
{
};

} // namespace

TEST_P(PolicyComparisonTest, findsTheOneDifference)
{
    const Revision &revision = GetParam();
    Policy other = builtInPolicy();
    revision.edit(other);
    const QList<PolicyChange> changes = comparePolicies(builtInPolicy(), other);
    if (!revision.id && revision.aspects.isEmpty()) {
        EXPECT_TRUE(changes.isEmpty());
        return;
    }
    ASSERT_EQ(changes.size(), 1);
    const PolicyChange &change = changes.first();
    EXPECT_EQ(change.part, revision.part);
    EXPECT_EQ(change.kind, revision.kind);
    if (revision.id) {
        EXPECT_EQ(change.id.toStdString(), revision.id);
    }
    EXPECT_FALSE(change.title.isEmpty());
    EXPECT_FALSE(change.aspects.isEmpty());
    QStringList names;
    for (const PolicyAspect &aspect : change.aspects) {
        names << aspect.name;
        EXPECT_NE(aspect.before, aspect.after) << aspect.name.toStdString();
        EXPECT_EQ(aspect.before.isEmpty(),
                  revision.kind == added || (revision.kind == changed && aspect.before.isEmpty()));
        EXPECT_EQ(aspect.after.isEmpty(),
                  revision.kind == retired || (revision.kind == changed && aspect.after.isEmpty()));
    }
    if (revision.kind == changed) {
        EXPECT_EQ(names, revision.aspects);
    }
}

INSTANTIATE_TEST_SUITE_P(All, PolicyComparisonTest, testing::ValuesIn(revisions),
                         [](const auto &test) { return std::string(test.param.name); });

TEST(PolicyComparison, ofAPackWithItselfIsEmpty)
{
    EXPECT_TRUE(comparePolicies(builtInPolicy(), builtInPolicy()).isEmpty());
}

TEST(PolicyComparison, turnedRoundTellsTheSameTheOtherWay)
{
    const Policy other = loadPolicy(QStringLiteral(MAMORI_TEST_DATA "/packs/levels-2024"));
    const QList<PolicyChange> there = comparePolicies(builtInPolicy(), other);
    const QList<PolicyChange> back = comparePolicies(other, builtInPolicy());
    ASSERT_EQ(there.size(), back.size());
    const auto count = [](const QList<PolicyChange> &changes, PolicyChangeKind kind) {
        return std::count_if(changes.cbegin(), changes.cend(),
                             [kind](const PolicyChange &change) { return change.kind == kind; });
    };
    EXPECT_GT(count(there, added), 0);
    EXPECT_GT(count(there, retired), 0);
    EXPECT_EQ(count(there, added), count(back, retired));
    EXPECT_EQ(count(there, changed), count(back, changed));
}
