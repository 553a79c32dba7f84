// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/take_outs.h"

#include <gtest/gtest.h>

using namespace mamori;

namespace {

constexpr Id<Staff> carrier {1};
constexpr Id<Staff> manager {2};
const QDateTime leaving(QDate(2026, 6, 10), QTime(1, 0), Qt::UTC);

/// Levels as "311": confidentiality, integrity, availability; "0" = not decided.
AssetFacts facts(AssetKind kind, AreaKind area, const char *levels)
{
    AssetFacts facts;
    facts.exists = true;
    facts.kind = kind;
    facts.area = area;
    for (std::size_t axis = 0; axis < facts.ranks.size(); ++axis)
        facts.ranks[axis] = qint8(levels[axis] - '1');
    return facts;
}

TakeOutThing thing(const AssetFacts &facts, qint64 id = 1)
{
    TakeOutThing thing;
    thing.item.asset = {id};
    thing.name = QStringLiteral("物%1").arg(id);
    thing.facts = facts;
    return thing;
}

TakeOutThing medium(const char *levels)
{
    return thing(facts(AssetKind::Medium, AreaKind::Elsewhere, levels));
}

TakeOutThing paper(const char *levels)
{
    return thing(facts(AssetKind::Paper, AreaKind::Elsewhere, levels), 2);
}

TakeOut plan()
{
    TakeOut t;
    t.purpose = QStringLiteral("訪問");
    t.destination = QStringLiteral("公民館");
    t.carrier = carrier;
    t.requestedOn = QDate(2026, 6, 5);
    t.leavesAt = leaving;
    t.backBy = leaving.addDays(2);
    t.safeguards = {Safeguard::DeviceEncrypted};
    t.processedOutside = false;
    t.approvedBy = manager;
    t.approvedOn = QDate(2026, 6, 8);
    return t;
}

QStringList columnsOf(const QList<Problem> &problems)
{
    QStringList columns;
    for (const Problem &problem : problems)
        columns << problem.column;
    return columns;
}

QString offered(const QList<TakeOutThing> &things)
{
    QStringList all;
    for (const SafeguardOffer &offer : safeguardsFor(things)) {
        const char *mark = offer.need == SafeguardNeed::Needed ? "!"
            : offer.need == SafeguardNeed::OneOf               ? "?"
                                                               : "";
        all << QLatin1String(choicesOf<Safeguard>[std::size_t(offer.safeguard)].key) + QLatin1String(mark);
        EXPECT_FALSE(offer.reason.isEmpty());
    }
    return all.join(u' ');
}

} // namespace

// Which things need an approval ---------------------------------------------

struct GroundCase {
    AssetKind kind;
    AreaKind area;
    const char *levels;
    std::optional<ApprovalGround> ground;
};

class ApprovalGroundTest : public testing::TestWithParam<GroundCase>
{
};

TEST_P(ApprovalGroundTest, followsFromAreaKindAndLevel)
{
    const GroundCase &c = GetParam();
    EXPECT_EQ(approvalGround(facts(c.kind, c.area, c.levels)), c.ground) << c.levels;
}

INSTANTIATE_TEST_SUITE_P(
    Table, ApprovalGroundTest,
    testing::Values(
        // Managed and handling areas: any level (Art. 37(1)(1), (2)).
        GroundCase {AssetKind::Medium, AreaKind::Managed, "111", ApprovalGround::ManagedArea},
        GroundCase {AssetKind::Terminal, AreaKind::Managed, "322", ApprovalGround::ManagedArea},
        GroundCase {AssetKind::Medium, AreaKind::Handling, "111", ApprovalGround::HandlingArea},
        GroundCase {AssetKind::Paper, AreaKind::Handling, "322", ApprovalGround::HandlingArea},
        // Elsewhere: below, at and above the threshold, read as "2 or higher" (F23).
        GroundCase {AssetKind::Medium, AreaKind::Elsewhere, "122", std::nullopt},
        GroundCase {AssetKind::Medium, AreaKind::Elsewhere, "211", ApprovalGround::Confidential},
        GroundCase {AssetKind::Medium, AreaKind::Elsewhere, "311", ApprovalGround::Confidential},
        GroundCase {AssetKind::Medium, AreaKind::Archive, "111", std::nullopt},
        GroundCase {AssetKind::Paper, AreaKind::Archive, "211", ApprovalGround::Confidential},
        GroundCase {AssetKind::Paper, AreaKind::Archive, "311", ApprovalGround::Confidential},
        // Not decided yet counts as confidential.
        GroundCase {AssetKind::Medium, AreaKind::Elsewhere, "011", ApprovalGround::Confidential},
        // Paper is a medium (F36); a system or service is none.
        GroundCase {AssetKind::Paper, AreaKind::Elsewhere, "111", std::nullopt},
        GroundCase {AssetKind::System, AreaKind::Managed, "322", std::nullopt},
        GroundCase {AssetKind::CloudService, AreaKind::Elsewhere, "322", std::nullopt}));

TEST(TakeOuts, oneThingThatNeedsAnApprovalIsEnough)
{
    EXPECT_FALSE(needsApproval({medium("111"), paper("111")}));
    EXPECT_TRUE(needsApproval({medium("111"), paper("211")}));
    EXPECT_EQ(articleOf(ApprovalGround::ManagedArea), QStringLiteral("37(1)(1)"));
    EXPECT_EQ(articleOf(ApprovalGround::HandlingArea), QStringLiteral("37(1)(2)"));
    EXPECT_EQ(articleOf(ApprovalGround::Confidential), QStringLiteral("37(1)(3)"));
}

// Safeguards ----------------------------------------------------------------

TEST(TakeOuts, onlyTheSafeguardsThatMatterAreOffered)
{
    EXPECT_EQ(offered({paper("111")}), QStringLiteral("minimum_data"));
    EXPECT_EQ(offered({paper("211")}), QStringLiteral("minimum_data lockable_case! traceable"));
    EXPECT_EQ(offered({paper("311")}), QStringLiteral("minimum_data lockable_case! traceable"));
    EXPECT_EQ(offered({medium("122")}), QStringLiteral("minimum_data device_encrypted data_encrypted"));
    const QString secret
        = QStringLiteral("minimum_data device_encrypted? data_encrypted? lockable_case? traceable");
    EXPECT_EQ(offered({medium("211")}), secret);
    EXPECT_EQ(offered({medium("311")}), secret);
    EXPECT_EQ(offered({medium("011")}), secret);
    EXPECT_EQ(offered({medium("211"), paper("211")}),
              QStringLiteral("minimum_data device_encrypted data_encrypted lockable_case! traceable"));
    EXPECT_EQ(offered({medium("211"), paper("111")}), secret);
}

TEST(TakeOuts, anEmptyChoiceOfSafeguardsIsRefused)
{
    for (const char *levels : {"111", "211", "311"}) {
        EXPECT_EQ(safeguardProblems({medium(levels)}, {}).size(), 1) << levels;
        EXPECT_EQ(safeguardProblems({paper(levels)}, {}).size(), 1) << levels;
    }
}

TEST(TakeOuts, whatIsConfidentialIsCarriedProtected)
{
    const auto isEnough = [](const TakeOutThing &thing, Safeguard safeguard) {
        return safeguardProblems({thing}, {Safeguard::MinimumData, safeguard}).isEmpty();
    };
    EXPECT_TRUE(isEnough(medium("111"), Safeguard::MinimumData));
    for (const char *levels : {"211", "311", "011"}) {
        EXPECT_FALSE(isEnough(medium(levels), Safeguard::MinimumData)) << levels;
        EXPECT_FALSE(isEnough(medium(levels), Safeguard::Traceable)) << levels;
        EXPECT_TRUE(isEnough(medium(levels), Safeguard::DeviceEncrypted)) << levels;
        EXPECT_TRUE(isEnough(medium(levels), Safeguard::DataEncrypted)) << levels;
        EXPECT_TRUE(isEnough(medium(levels), Safeguard::LockableCase)) << levels;
        EXPECT_FALSE(isEnough(paper(levels), Safeguard::DataEncrypted)) << levels;
        EXPECT_TRUE(isEnough(paper(levels), Safeguard::LockableCase)) << levels;
    }
    const QList<Problem> problems
        = safeguardProblems({medium("211"), paper("211")}, {Safeguard::DeviceEncrypted});
    ASSERT_EQ(problems.size(), 1);
    EXPECT_TRUE(problems.first().text.contains(QStringLiteral("物2")));
}

// What cannot leave ---------------------------------------------------------

TEST(TakeOuts, whatIsOutLostOrGoneIsRefusedByName)
{
    EXPECT_EQ(thingProblems({}).size(), 1);
    EXPECT_TRUE(thingProblems({medium("211")}).isEmpty());

    TakeOutThing out = medium("211");
    out.holds = {{7, QStringLiteral("T-7 訪問"), ReturnState::Out, {}, {}}};
    ASSERT_EQ(thingProblems({out}).size(), 1);
    EXPECT_TRUE(thingProblems({out}).first().text.contains(QStringLiteral("物1")));
    EXPECT_TRUE(thingProblems({out}).first().text.contains(QStringLiteral("T-7")));
    TakeOutThing lost = out;
    lost.holds[0].state = ReturnState::Lost;
    ASSERT_EQ(thingProblems({lost}).size(), 1);
    EXPECT_NE(thingProblems({lost}), thingProblems({out}));

    TakeOutThing disposed = medium("211");
    disposed.facts.isGone = true;
    ASSERT_EQ(thingProblems({disposed}).size(), 1);
    EXPECT_TRUE(thingProblems({disposed}).first().text.contains(QStringLiteral("物1")));
    TakeOutThing struckOut = medium("211");
    struckOut.facts = {};
    EXPECT_EQ(thingProblems({struckOut}).size(), 1);
    EXPECT_EQ(thingProblems({medium("211"), medium("211")}).size(), 1) << "twice in the list";
    disposed.item.asset = {2};
    EXPECT_EQ(thingProblems({out, disposed}).size(), 2) << "each says what is wrong with it";
}

struct QuantityCase {
    std::optional<qint64> all;
    std::optional<qint64> held; ///< nothing: the hold is on all
    std::optional<qint64> wanted;
    bool isFree;
};

class QuantityTest : public testing::TestWithParam<QuantityCase>
{
};

TEST_P(QuantityTest, noMoreLeaveThanThereAre)
{
    const QuantityCase &c = GetParam();
    TakeOutThing several = medium("211");
    several.quantity = c.all;
    several.item.quantity = c.wanted;
    if (c.held != 0)
        several.holds = {{7, QStringLiteral("T-7"), ReturnState::Out, c.held, {}}};
    EXPECT_EQ(thingProblems({several}).isEmpty(), c.isFree);
}

INSTANTIATE_TEST_SUITE_P(
    Table, QuantityTest,
    testing::Values(QuantityCase {10, 0, 10, true}, QuantityCase {10, 0, 11, false},
                    QuantityCase {10, 3, 6, true}, QuantityCase {10, 3, 7, true},
                    QuantityCase {10, 3, 8, false}, QuantityCase {10, 3, std::nullopt, false},
                    QuantityCase {10, std::nullopt, 1, false}, QuantityCase {10, 10, 1, false},
                    QuantityCase {1, 0, std::nullopt, true}, QuantityCase {std::nullopt, 0, 3, true},
                    QuantityCase {std::nullopt, 1, 1, false}, QuantityCase {10, 0, 0, false},
                    QuantityCase {10, 0, -1, false}));

TEST(TakeOuts, thingsWithTheirOwnNumbersAreToldApart)
{
    TakeOutThing laptop = medium("211");
    laptop.quantity = 5;
    laptop.item.quantity = 1;
    laptop.item.individualNumber = QStringLiteral("PC-1");
    laptop.holds = {{7, QStringLiteral("T-7"), ReturnState::Out, 1, QStringLiteral("PC-2")}};
    EXPECT_TRUE(thingProblems({laptop}).isEmpty());
    laptop.holds[0].individualNumber = QStringLiteral("PC-1");
    EXPECT_EQ(thingProblems({laptop}).size(), 1);

    laptop.quantity.reset();
    laptop.holds[0].individualNumber = QStringLiteral("PC-2");
    EXPECT_TRUE(thingProblems({laptop}).isEmpty());
    laptop.holds[0].individualNumber.clear();
    EXPECT_EQ(thingProblems({laptop}).size(), 1) << "it may be the same";

    TakeOutThing other = laptop;
    laptop.holds.clear();
    other.holds.clear();
    other.item.individualNumber = QStringLiteral("PC-3");
    laptop.quantity = other.quantity = 2;
    EXPECT_TRUE(thingProblems({laptop, other}).isEmpty());
    laptop.quantity = other.quantity = 1;
    EXPECT_EQ(thingProblems({laptop, other}).size(), 1) << "there is only one";
}

// Where and when ------------------------------------------------------------

TEST(TakeOuts, aTripSaysWhereWhenAndWho)
{
    EXPECT_TRUE(takeOutProblems(plan(), {medium("211")}, Office::SectionManager, leaving).isEmpty());
    TakeOut empty;
    EXPECT_EQ(columnsOf(tripProblems(empty, {medium("111")})),
              (QStringList {QStringLiteral("purpose"), QStringLiteral("destination"),
                            QStringLiteral("carrier"), QStringLiteral("requested_on"),
                            QStringLiteral("leaves_at"), QStringLiteral("back_by")}));
    TakeOut back = plan();
    back.backBy = back.leavesAt;
    EXPECT_EQ(columnsOf(tripProblems(back, {medium("211")})), QStringList(QStringLiteral("back_by")));
    back.backBy = back.leavesAt.addSecs(60);
    EXPECT_TRUE(tripProblems(back, {medium("211")}).isEmpty());
    TakeOut late = plan();
    late.requestedOn = QDate(2026, 6, 11);
    EXPECT_EQ(columnsOf(tripProblems(late, {medium("211")})), QStringList(QStringLiteral("requested_on")));
}

struct OutsideCase {
    const char *levels;
    OutsideRules rules;
};

class OutsideRulesTest : public testing::TestWithParam<OutsideCase>
{
};

TEST_P(OutsideRulesTest, followFromTheLevels)
{
    EXPECT_EQ(rulesForOutside({medium(GetParam().levels)}), GetParam().rules) << GetParam().levels;
}

INSTANTIATE_TEST_SUITE_P(
    Table, OutsideRulesTest,
    testing::Values(OutsideCase {"111", OutsideRules::None}, OutsideCase {"112", OutsideRules::None},
                    OutsideCase {"121", OutsideRules::Section}, OutsideCase {"122", OutsideRules::Section},
                    OutsideCase {"211", OutsideRules::Section}, OutsideCase {"221", OutsideRules::Section},
                    OutsideCase {"212", OutsideRules::Section}, OutsideCase {"311", OutsideRules::Section},
                    OutsideCase {"222", OutsideRules::City}, OutsideCase {"322", OutsideRules::City}));

TEST(TakeOuts, theTripleIsAskedOfOneThingAndNotOfSeveralTogether)
{
    EXPECT_EQ(rulesForOutside({medium("211"), paper("122")}), OutsideRules::Section);
    EXPECT_EQ(rulesForOutside({medium("111"), paper("222")}), OutsideRules::City);
}

TEST(TakeOuts, rulesForWorkOutsideAreFixedBeforehand)
{
    TakeOut t = plan();
    t.processedOutside.reset();
    EXPECT_TRUE(tripProblems(t, {medium("111")}).isEmpty());
    EXPECT_EQ(columnsOf(tripProblems(t, {medium("211")})), QStringList(QStringLiteral("processed_outside")));
    t.processedOutside = true;
    EXPECT_EQ(columnsOf(tripProblems(t, {medium("222")})),
              (QStringList {QStringLiteral("safety_rules"), QStringLiteral("safety_rules_fixed_on"),
                            QStringLiteral("city_rules_applied")}));
    t.safetyRules = QStringLiteral("画面を見られない場所で使う。");
    t.safetyRulesFixedOn = QDate(2026, 6, 10);
    t.cityRulesApplied = true;
    EXPECT_TRUE(tripProblems(t, {medium("222")}).isEmpty());
    t.safetyRulesFixedOn = QDate(2026, 6, 11);
    EXPECT_EQ(columnsOf(tripProblems(t, {medium("211")})),
              QStringList(QStringLiteral("safety_rules_fixed_on")));
    t.cityRulesApplied = false;
    t.safetyRulesFixedOn = QDate(2026, 6, 9);
    EXPECT_TRUE(tripProblems(t, {medium("221")}).isEmpty()) << "below the triple";
    EXPECT_EQ(columnsOf(tripProblems(t, {medium("222")})), QStringList(QStringLiteral("city_rules_applied")));
}

// Approval ------------------------------------------------------------------

TEST(TakeOuts, anotherPersonInOfficeApprovesBeforeItLeaves)
{
    const QList<TakeOutThing> things {medium("211")};
    const auto problems = [&](const TakeOut &t, std::optional<Office> office = Office::SectionManager) {
        return columnsOf(approvalProblems(t, things, office, leaving));
    };
    EXPECT_EQ(problems(plan()), QStringList());
    EXPECT_EQ(problems(plan(), Office::DepartmentOfficer), QStringList()) << "of the manager's own (F13)";
    for (const std::optional<Office> office :
         {std::optional<Office>(), std::optional(Office::None), std::optional(Office::SystemHandler)})
        EXPECT_EQ(problems(plan(), office), QStringList(QStringLiteral("approved_by")));

    TakeOut own = plan();
    own.approvedBy = own.carrier;
    EXPECT_EQ(problems(own), QStringList(QStringLiteral("self_approval_reason")));
    own.selfApprovalReason = QStringLiteral("   ");
    EXPECT_EQ(problems(own), QStringList(QStringLiteral("self_approval_reason")));
    own.selfApprovalReason = QStringLiteral("ほかに決裁できる者がいないため");
    EXPECT_EQ(problems(own), QStringList());
    TakeOut applicant = plan();
    applicant.requester = manager;
    EXPECT_EQ(problems(applicant), QStringList(QStringLiteral("self_approval_reason")));

    TakeOut late = plan();
    late.approvedOn = QDate(2026, 6, 10);
    EXPECT_EQ(problems(late), QStringList());
    late.approvedOn = QDate(2026, 6, 11);
    EXPECT_EQ(problems(late), QStringList(QStringLiteral("approved_on")));
    late.approvedOn = QDate(2026, 6, 4);
    EXPECT_EQ(problems(late), QStringList(QStringLiteral("approved_on")));
    late.approvedOn = {};
    EXPECT_EQ(problems(late), QStringList(QStringLiteral("approved_on")));
}

TEST(TakeOuts, anApplicationHasNotLeftYet)
{
    TakeOut open = plan();
    open.approvedBy = {};
    open.approvedOn = {};
    const auto problems = [&](const char *levels, const QDateTime &now) {
        return columnsOf(approvalProblems(open, {medium(levels)}, {}, now));
    };
    EXPECT_EQ(problems("211", leaving.addSecs(-1)), QStringList());
    EXPECT_EQ(problems("211", leaving), QStringList());
    EXPECT_EQ(problems("211", leaving.addSecs(1)), QStringList(QStringLiteral("leaves_at")));
    EXPECT_EQ(problems("111", leaving.addSecs(1)), QStringList()) << "needs none";
}

TEST(TakeOuts, theChiefOfficersMattersAreMentioned)
{
    EXPECT_EQ(takeOutHints({medium("211")}), QStringList());
    EXPECT_EQ(takeOutHints({thing(facts(AssetKind::Server, AreaKind::Managed, "222"))}).size(), 1);
    EXPECT_EQ(takeOutHints({thing(facts(AssetKind::NetworkDevice, AreaKind::Managed, "222"))}).size(), 1);
    EXPECT_EQ(takeOutHints({thing(facts(AssetKind::Server, AreaKind::Elsewhere, "222"))}), QStringList());
    TakeOutThing myNumber = medium("311");
    myNumber.facts.hasMyNumber = true;
    EXPECT_EQ(takeOutHints({myNumber}).size(), 1);
}
