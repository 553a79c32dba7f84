// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "duty_fixture.h"

#include "model/rules/take_out_returns.h"
#include "model/rules/take_out_steps.h"

using namespace mamori;

namespace {

class TakeOutReturns : public DutyTest
{
protected:
    TakeOutReturns()
    {
        for (const AssetKind kind : {AssetKind::Medium, AssetKind::Paper}) {
            Asset asset = plainAsset(kind);
            asset.confidentiality = QStringLiteral("2");
            asset.integrity = QStringLiteral("1");
            asset.availability = QStringLiteral("1");
            takeOut.items << TakeOutItem {records.add(asset), 1, {}};
        }
        takeOut.purpose = QStringLiteral("訪問");
        takeOut.destination = QStringLiteral("公民館");
        takeOut.carrier = handler;
        takeOut.requestedOn = QDate(2026, 6, 1);
        takeOut.leavesAt = records.clock().now();
        takeOut.backBy = takeOut.leavesAt.addDays(2);
        takeOut.safeguards = {Safeguard::LockableCase};
        takeOut.processedOutside = false;
        takeOut.approvedBy = manager;
        takeOut.approvedOn = QDate(2026, 6, 1);
    }
    QList<TakeOutThing> things() { return takeOutThings(policy, records, takeOut.items, {}); }
    TakeOutReturn answer(std::optional<ReturnState> medium, std::optional<ReturnState> paper,
                         std::optional<bool> erased = true)
    {
        return {{{medium, erased}, {paper, {}}}, records.clock().now(), manager, {}};
    }
    QStringList problems(const TakeOutReturn &given)
    {
        QStringList columns;
        for (const Problem &problem : answerProblems(takeOut, things(), given)
                 + confirmationProblems(takeOut, given, records.clock().now()))
            columns << problem.column;
        return columns;
    }
    static constexpr auto back = ReturnState::Returned;
    static constexpr auto lost = ReturnState::Lost;
    TakeOut takeOut;
};

} // namespace

TEST_F(TakeOutReturns, aTripGoesThroughItsStages)
{
    const QDateTime left = takeOut.leavesAt;
    EXPECT_EQ(stageOf(takeOut, false, left.addSecs(-1)), TakeOutStage::Applied);
    EXPECT_EQ(stageOf(takeOut, true, left.addSecs(-1)), TakeOutStage::Ready);
    EXPECT_EQ(stageOf(takeOut, true, left), TakeOutStage::Out);
    EXPECT_EQ(stageOf(takeOut, false, left), TakeOutStage::Out) << "left without approval, but out";
    takeOut = withReturn(takeOut, answer(back, {}));
    EXPECT_EQ(stageOf(takeOut, true, left), TakeOutStage::PartlyBack);
    EXPECT_FALSE(takeOut.returnedAt.isValid());
    takeOut = withReturn(takeOut, answer({}, back));
    EXPECT_EQ(stageOf(takeOut, true, left), TakeOutStage::Ended);
    EXPECT_EQ(takeOut.returnedAt, records.clock().now());
    EXPECT_EQ(takeOut.confirmedBy, manager);
    EXPECT_EQ(takeOut.erased, true);
}

TEST_F(TakeOutReturns, itIsOverdueAfterTheAgreedTimeAndNotAtIt)
{
    const QDateTime due = takeOut.backBy;
    EXPECT_FALSE(isOverdue(takeOut, due.addSecs(-1)));
    EXPECT_FALSE(isOverdue(takeOut, due));
    EXPECT_TRUE(isOverdue(takeOut, due.addSecs(1)));
    TakeOut part = withReturn(takeOut, answer(back, {}));
    EXPECT_TRUE(isOverdue(part, due.addSecs(1))) << "one thing is still out";
    part = withReturn(part, answer({}, lost));
    EXPECT_FALSE(isOverdue(part, due.addSecs(1)));
    takeOut.leavesAt = {};
    EXPECT_FALSE(isOverdue(takeOut, due.addSecs(1))) << "it never left";
}

TEST_F(TakeOutReturns, saysWhatIsMissing)
{
    EXPECT_EQ(problems(answer(back, back)), QStringList());
    EXPECT_EQ(problems(answer({}, {})), QStringList(QStringLiteral("items")));
    EXPECT_EQ(problems(answer(ReturnState::Out, ReturnState::Out)), QStringList(QStringLiteral("items")));
    EXPECT_EQ(problems(answer(back, back, {})), QStringList(QStringLiteral("items"))) << "erased or not?";
    EXPECT_EQ(problems(answer(back, back, false)), QStringList()) << "not erased is an answer";
    EXPECT_EQ(problems(answer({}, back, {})), QStringList()) << "paper is not erased";
    edit(takeOut.items.first().asset, [](Asset &a) { a.confidentiality = QStringLiteral("1"); });
    EXPECT_EQ(problems(answer(back, back, {})), QStringList()) << "below confidentiality 2";
}

TEST_F(TakeOutReturns, anotherPersonThanTheCarrierConfirms)
{
    TakeOutReturn given = answer(back, back);
    given.confirmedBy = handler;
    EXPECT_EQ(problems(given), QStringList(QStringLiteral("confirmed_by")));
    given.confirmedBy = {};
    EXPECT_EQ(problems(given), QStringList(QStringLiteral("confirmed_by")));
    given = answer(lost, lost);
    given.confirmedBy = {};
    EXPECT_EQ(problems(given), QStringList()) << "nobody has seen what was lost";
}

TEST_F(TakeOutReturns, comesBackBetweenLeavingAndNow)
{
    TakeOutReturn given = answer(back, back);
    given.at = takeOut.leavesAt.addSecs(-1);
    EXPECT_EQ(problems(given), QStringList(QStringLiteral("returned_at")));
    given.at = records.clock().now().addSecs(1);
    EXPECT_EQ(problems(given), QStringList(QStringLiteral("returned_at")));
    given.at = {};
    EXPECT_EQ(problems(given), QStringList(QStringLiteral("returned_at")));
    takeOut.leavesAt = {};
    EXPECT_EQ(problems(answer(back, back)), QStringList(QStringLiteral("returned_at")));
}

TEST_F(TakeOutReturns, whatCameBackCannotComeBackAgainButTheLostMayTurnUp)
{
    takeOut = withReturn(takeOut, answer(back, lost));
    EXPECT_TRUE(hasLost(takeOut));
    EXPECT_EQ(problems(answer(back, {})), QStringList(QStringLiteral("items")));
    EXPECT_EQ(problems(answer({}, lost)), QStringList(QStringLiteral("items"))) << "known to be lost";
    EXPECT_EQ(problems(answer({}, back)), QStringList());
    EXPECT_TRUE(newlyLost(takeOut, answer({}, lost)).isEmpty());
    const QDateTime ended = takeOut.returnedAt;
    takeOut = withReturn(takeOut, answer({}, back));
    EXPECT_FALSE(hasLost(takeOut));
    EXPECT_EQ(takeOut.returnedAt, ended);
}

TEST_F(TakeOutReturns, erasureOfAllIsNoAsSoonAsOneWasNot)
{
    takeOut.items << TakeOutItem {takeOut.items.first().asset, 1, {}, QStringLiteral("2")};
    TakeOutReturn given = answer(back, back, true);
    given.answers << TakeOutReturn::Answer {back, false};
    EXPECT_EQ(withReturn(takeOut, given).erased, false);
    given.answers[2].erased = true;
    EXPECT_EQ(withReturn(takeOut, given).erased, true);
    given.answers[0].erased.reset();
    given.answers[2].erased.reset();
    EXPECT_EQ(withReturn(takeOut, given).erased, std::nullopt);
}

TEST_F(TakeOutReturns, oldRecordsWithoutMarksFollowTheTrip)
{
    EXPECT_FALSE(isAccountedFor(takeOut));
    takeOut.returnedAt = takeOut.backBy;
    EXPECT_TRUE(isAccountedFor(takeOut));
    EXPECT_FALSE(canAnswer(takeOut, takeOut.items.first()));
}

// With the ledger -----------------------------------------------------------

TEST_F(TakeOutReturns, aThingIsHeldUntilItCameBack)
{
    const qint64 medium = takeOut.items.first().asset.value;
    const qint64 paper = takeOut.items.last().asset.value;
    const Id<TakeOut> id = storeTakeOut(policy, records, takeOut);
    EXPECT_TRUE(takeOutHolds(records).contains(medium));
    EXPECT_TRUE(takeOutHolds(records, id).isEmpty());
    EXPECT_THROW(storeTakeOut(policy, records, takeOut), Error);
    EXPECT_FALSE(storeReturn(policy, records, id, answer(back, {})));
    EXPECT_FALSE(takeOutHolds(records).contains(medium));
    EXPECT_TRUE(takeOutHolds(records).contains(paper));
    records.undo();
    EXPECT_TRUE(takeOutHolds(records).contains(medium)) << "one undo takes all back";
    records.strikeOut(TakeOut::spec, id.value, QStringLiteral("取下げ"));
    EXPECT_TRUE(takeOutHolds(records).isEmpty());
}

TEST_F(TakeOutReturns, aLossMakesTheDraftOfABreachInTheSameStep)
{
    edit(takeOut.items.first().asset, [](Asset &a) { a.hasMyNumber = true; });
    const Id<TakeOut> id = storeTakeOut(policy, records, takeOut);
    const Id<Incident> incident = storeReturn(policy, records, id, answer(lost, back));
    ASSERT_TRUE(incident);
    const auto draft = records.find(incident);
    EXPECT_EQ(draft->kind, IncidentKind::Loss);
    EXPECT_EQ(draft->asset, takeOut.items.first().asset);
    EXPECT_EQ(draft->affected.size(), 1);
    EXPECT_EQ(draft->noticedBy, handler);
    EXPECT_EQ(draft->personalInvolved, true);
    EXPECT_TRUE(draft->summary.contains(takeOut.destination));
    EXPECT_EQ(records.find(id)->items.first().state, lost);
    EXPECT_TRUE(takeOutHolds(records).contains(takeOut.items.first().asset.value)) << "it cannot leave again";
    records.undo();
    EXPECT_EQ(records.count(Incident::spec), 0);
    EXPECT_EQ(records.find(id)->items.first().state, std::nullopt);
}

TEST_F(TakeOutReturns, theDutyOfTheReturnFollowsPartsAndLosses)
{
    const Id<TakeOut> id = storeTakeOut(policy, records, takeOut);
    EXPECT_EQ(state("D134"), "due");
    storeReturn(policy, records, id, answer(back, {}));
    EXPECT_EQ(state("D134"), "due");
    go(QDate(2026, 6, 4));
    EXPECT_EQ(state("D134"), "overdue");
    storeReturn(policy, records, id, answer({}, back));
    EXPECT_EQ(state("D134"), "fulfilled");
}

TEST_F(TakeOutReturns, whatIsLostAltogetherIsABreachAndNoOverdueReturn)
{
    const Id<TakeOut> id = storeTakeOut(policy, records, takeOut);
    storeReturn(policy, records, id, answer(lost, lost));
    go(QDate(2026, 6, 30));
    EXPECT_NE(state("D134"), "overdue");
    EXPECT_FALSE(records.find(id)->returnedAt.isValid());
}

TEST_F(TakeOutReturns, anApplicationIsDecidedOnLater)
{
    takeOut.leavesAt = takeOut.leavesAt.addDays(1);
    takeOut.approvedBy = {};
    takeOut.approvedOn = {};
    const Id<TakeOut> id = storeTakeOut(policy, records, takeOut);
    TakeOut decided;
    EXPECT_THROW(storeApproval(policy, records, id, decided), Error) << "nobody approves";
    decided.approvedBy = handler;
    decided.approvedOn = today;
    EXPECT_THROW(storeApproval(policy, records, id, decided), Error) << "the carrier";
    decided.approvedBy = manager;
    decided.condition = QStringLiteral("直行直帰とすること");
    storeApproval(policy, records, id, decided);
    EXPECT_EQ(records.find(id)->approvedBy, manager);
    EXPECT_EQ(records.find(id)->condition, decided.condition);
    EXPECT_EQ(records.find(id)->destination, takeOut.destination);
}
