// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "duty_fixture.h"

#include "model/error.h"
#include "model/rules/ids_and_cards.h"

using namespace mamori;

namespace {

class IdsAndCardsTest : public DutyTest
{
protected:
    Id<UserId> addId(const QString &login, QDate reviewedOn = {}, QDate heldUntil = {})
    {
        UserId id;
        id.kind = IdKind::User;
        id.login = login;
        id.holders = {IdHolder {clerk, {}, QDate(2025, 4, 1), heldUntil}};
        if (reviewedOn.isValid())
            id.reviews = {IdReview {reviewedOn, manager, IdReviewResult::Needed, {}}};
        return records.add(id);
    }
    QStringList logins() const
    {
        QStringList logins;
        for (const IdStanding &standing : idsToReview(records, today))
            logins << standing.record.login;
        return logins;
    }
    QDateTime now() const { return records.clock().now(); }
};

} // namespace

TEST_F(IdsAndCardsTest, whatSeemsUnneededComesFirstThenWhatWasCheckedLongestAgo)
{
    addId(QStringLiteral("lately"), today.addDays(-10));
    addId(QStringLiteral("never"));
    addId(QStringLiteral("long ago"), today.addDays(-400));
    addId(QStringLiteral("left"), today.addDays(-1), today.addDays(-30));
    EXPECT_EQ(logins().first(), QStringLiteral("left"));
    EXPECT_LT(logins().indexOf(QStringLiteral("never")), logins().indexOf(QStringLiteral("long ago")));
    EXPECT_LT(logins().indexOf(QStringLiteral("long ago")), logins().indexOf(QStringLiteral("lately")));
}

TEST_F(IdsAndCardsTest, whatIsStoppedIsNotCheckedAnyMore)
{
    const Id<UserId> id = addId(QStringLiteral("stopped"));
    UserId record = *records.find(id);
    record.stoppedOn = today;
    records.change(id, record);
    EXPECT_FALSE(logins().contains(QStringLiteral("stopped")));
}

TEST_F(IdsAndCardsTest, administratorIdsAreCountedByTheDay)
{
    UserId old;
    old.kind = IdKind::Admin;
    old.login = QStringLiteral("old");
    old.issuedOn = QDate(2024, 4, 1);
    old.stoppedOn = QDate(2026, 3, 31);
    records.add(old);
    UserId present = old;
    present.login = QStringLiteral("present");
    present.issuedOn = QDate(2025, 10, 1);
    present.stoppedOn = {};
    records.add(present);
    addId(QStringLiteral("no administrator"));
    EXPECT_EQ(administratorIds(records, {2024, 3, 31}), 0);
    EXPECT_EQ(administratorIds(records, {2025, 4, 1}), 1);
    EXPECT_EQ(administratorIds(records, {2025, 10, 1}), 2);
    EXPECT_EQ(administratorIds(records, {2026, 3, 30}), 2);
    EXPECT_EQ(administratorIds(records, {2026, 3, 31}), 1) << "no longer on the day it was stopped";
}

TEST_F(IdsAndCardsTest, aCheckIsStoredForAllAtOnceAndTakenBackAtOnce)
{
    const QList<Id<UserId>> ids {addId(QStringLiteral("a")), addId(QStringLiteral("b"))};
    storeReviews(records, ids, {today, manager, IdReviewResult::Unneeded, {}});
    for (const Id<UserId> id : ids) {
        EXPECT_EQ(records.find(id)->reviewedOn, today);
        EXPECT_EQ(records.find(id)->unneededSince, today);
    }
    records.undo();
    for (const Id<UserId> id : ids)
        EXPECT_TRUE(records.find(id)->reviews.isEmpty());
}

TEST_F(IdsAndCardsTest, aCheckNeedsItsDayItsPersonAndItsResult)
{
    EXPECT_TRUE(reviewProblems({today, manager, IdReviewResult::Needed, {}}, today).isEmpty());
    EXPECT_EQ(reviewProblems({{}, {}, {}, {}}, today).size(), 3);
    EXPECT_EQ(reviewProblems({today.addDays(1), manager, IdReviewResult::Needed, {}}, today).size(), 1);
    EXPECT_THROW(storeReviews(records, {addId(QStringLiteral("a"))}, {}), Error);
}

TEST_F(IdsAndCardsTest, aLostCardIsMarkedAndBeginsABreach)
{
    Card card;
    card.cardNumber = QStringLiteral("見本-1");
    card.status = CardStatus::Issued;
    card.holder = clerk;
    const Id<Card> id = records.add(card);
    CardLoss loss {card, QStringLiteral("帰り道で落とした。")};
    EXPECT_EQ(lossProblems(loss, now()).size(), 1) << "when it was noticed";
    loss.card.noticedAt = now().addSecs(-600);
    loss.card.reportedAt = now().addSecs(-1200);
    EXPECT_EQ(lossProblems(loss, now()).size(), 1) << "told before it was noticed";
    loss.card.reportedAt = now();
    const Id<Incident> incident = storeCardLoss(records, id, loss);
    EXPECT_EQ(records.find(id)->status, CardStatus::Lost);
    EXPECT_EQ(records.find(incident)->kind, IncidentKind::Loss);
    EXPECT_EQ(records.find(incident)->noticedBy, clerk);
    EXPECT_TRUE(records.find(incident)->title.contains(card.cardNumber));
    records.undo();
    EXPECT_EQ(records.find(id)->status, CardStatus::Issued);
    EXPECT_EQ(records.count(Incident::spec), 0);
}
