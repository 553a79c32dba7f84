// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "check_table.h"

#include "model/registers/access_approval.h"
#include "model/registers/card.h"
#include "model/registers/consent.h"
#include "model/registers/office_holder.h"
#include "model/registers/staff_move.h"
#include "model/registers/training_event.h"

using namespace mamori;

namespace {

const QDate theDay(2026, 4, 1);
const QDate dayBefore(2026, 3, 31);

} // namespace

TEST(Staff, refusesOnlyWhatContradicts)
{
    Staff s;
    s.startedOn = theDay;
    s.leftOn = theDay;
    s.appointedUntil = theDay;
    s.myNumberFrom = theDay;
    s.myNumberUntil = theDay;
    expectChecks<Staff>(
        s,
        {
            {"left early", [](Staff &x) { x.leftOn = dayBefore; }, "left_on"},
            {"appointment ended early", [](Staff &x) { x.appointedUntil = dayBefore; }, "appointed_until"},
            {"work ended early", [](Staff &x) { x.myNumberUntil = dayBefore; }, "mynumber_until"},
        });
}

TEST(TrainingEvent, refusesOnlyWhatContradicts)
{
    TrainingEvent t;
    t.fiscalYear = 2026;
    t.heldOn = theDay;
    t.heldUntil = theDay;
    t.attendance = {{{1}, {}, true, {}, {}, 0, {}}, {{2}, {}, false, QStringLiteral("病休"), theDay, {}, {}}};
    t.reports = {{Office::GeneralOfficer, theDay, {}, {}}};
    expectChecks<TrainingEvent>(
        t,
        {
            {"the last day of the year before",
             [](TrainingEvent &x) {
                 x.heldOn = dayBefore;
                 x.reports.clear();
             },
             "held_on"},
            {"that year's last day",
             [](TrainingEvent &x) {
                 x.heldOn = dayBefore;
                 x.fiscalYear = 2025;
             },
             ""},
            {"ended early", [](TrainingEvent &x) { x.heldUntil = dayBefore; }, "held_until"},
            {"a person twice", [](TrainingEvent &x) { x.attendance[1].staff = {1}; }, "attendance"},
            {"made up early", [](TrainingEvent &x) { x.attendance[1].madeUpOn = dayBefore; }, "attendance"},
            {"a score below nothing", [](TrainingEvent &x) { x.attendance[0].score = -1; }, "attendance"},
            {"reported early", [](TrainingEvent &x) { x.reports[0].reportedOn = dayBefore; }, "reports"},
        });
}

TEST(TrainingEvent, whoMadeItUpHasAttended)
{
    TrainingEvent t;
    const auto derived = [&t] { return fromValues<TrainingEvent>(TrainingEvent::spec.derive(toValues(t))); };
    t.attendedCount = 5;
    EXPECT_EQ(derived().attendedCount, std::nullopt);
    t.attendance = {{{1}, {}, true, {}, {}, {}, {}},
                    {{2}, {}, false, {}, theDay, {}, {}},
                    {{3}, {}, false, QStringLiteral("病休"), {}, {}, {}},
                    {{4}, {}, std::nullopt, {}, {}, {}, {}}};
    EXPECT_EQ(derived().invitedCount, 4);
    EXPECT_EQ(derived().attendedCount, 2);
}

TEST(Consent, refusesOnlyWhatContradicts)
{
    Consent c;
    c.appointedFrom = theDay;
    c.appointedUntil = theDay;
    c.needed = true;
    c.askedOn = theDay;
    c.signedOn = theDay;
    c.renewBy = theDay;
    expectChecks<Consent>(
        c,
        {
            {"appointment", [](Consent &x) { x.appointedUntil = dayBefore; }, "appointed_until"},
            {"needed, and why not", [](Consent &x) { x.notNeededReason = QStringLiteral("委員"); },
             "not_needed_reason"},
            {"not needed",
             [](Consent &x) {
                 x.needed = false;
                 x.notNeededReason = QStringLiteral("委員");
             },
             ""},
            {"signed early", [](Consent &x) { x.signedOn = dayBefore; }, "signed_on"},
            {"renewed early", [](Consent &x) { x.renewBy = dayBefore; }, "renew_by"},
        });
}

TEST(AccessApproval, refusesOnlyWhatContradicts)
{
    AccessApproval a;
    a.staff = {1};
    a.approvedBy = {2};
    a.granted = {AccessKind::System, AccessKind::Mail};
    a.blocked = {AccessKind::Internet};
    a.requestedOn = theDay;
    a.approvedOn = theDay;
    a.validFrom = theDay;
    a.validUntil = theDay;
    a.endedOn = theDay;
    expectChecks<AccessApproval>(
        a,
        {
            {"own access", [](AccessApproval &x) { x.approvedBy = x.staff; }, "approved_by"},
            {"granted and blocked", [](AccessApproval &x) { x.blocked << AccessKind::Mail; }, "blocked"},
            {"approved early", [](AccessApproval &x) { x.approvedOn = dayBefore; }, "approved_on"},
            {"valid until", [](AccessApproval &x) { x.validUntil = dayBefore; }, "valid_until"},
            {"ended early", [](AccessApproval &x) { x.endedOn = dayBefore; }, "ended_on"},
        });
}

TEST(UserId, refusesOnlyWhatContradicts)
{
    UserId i;
    i.kind = IdKind::User;
    i.holders = {{{1}, {}, theDay, theDay}, {{2}, {}, theDay, {}}};
    i.requester = {4};
    i.approvedBy = {3};
    i.approvedOn = theDay;
    i.issuedOn = theDay;
    i.unneededSince = theDay;
    i.administratorToldOn = theDay;
    i.stoppedOn = theDay;
    i.deletedOn = theDay;
    expectChecks<UserId>(
        i,
        {
            {"the holder approves", [](UserId &x) { x.approvedBy = {2}; }, "approved_by"},
            {"the applicant approves", [](UserId &x) { x.approvedBy = x.requester; }, "approved_by"},
            {"the holder approves with a reason",
             [](UserId &x) {
                 x.approvedBy = {2};
                 x.selfApprovalReason = QStringLiteral("small office");
             },
             ""},
            {"two hold a personal ID", [](UserId &x) { x.holders[0].until = {}; }, "holders"},
            {"two hold a shared ID",
             [](UserId &x) {
                 x.holders[0].until = {};
                 x.kind = IdKind::Shared;
             },
             ""},
            {"held until before from", [](UserId &x) { x.holders[0].until = dayBefore; }, "holders"},
            {"issued early", [](UserId &x) { x.issuedOn = dayBefore; }, "issued_on"},
            {"stopped early", [](UserId &x) { x.stoppedOn = dayBefore; }, "stopped_on"},
            {"deleted early", [](UserId &x) { x.deletedOn = dayBefore; }, "deleted_on"},
            {"told early", [](UserId &x) { x.administratorToldOn = dayBefore; }, "administrator_told_on"},
        });
}

TEST(UserId, theLastReviewCounts)
{
    UserId i;
    i.reviews = {{theDay, {1}, IdReviewResult::Needed, {}}, {dayBefore, {1}, IdReviewResult::Reduced, {}}};
    EXPECT_EQ(fromValues<UserId>(UserId::spec.derive(toValues(i))).reviewedOn, theDay);
}

TEST(Card, refusesOnlyWhatContradicts)
{
    Card c;
    c.status = CardStatus::Destroyed;
    c.holder = {1};
    c.issuedOn = theDay;
    c.returnedOn = theDay;
    c.noticedAt = QDateTime(theDay, QTime(1, 0), Qt::UTC);
    c.reportedAt = c.noticedAt;
    c.collectedOn = theDay;
    c.systemDataErasedOn = theDay;
    c.cardDataErasedOn = theDay;
    c.shreddedOn = theDay;
    expectChecks<Card>(
        c,
        {
            {"a spare card with a holder", [](Card &x) { x.status = CardStatus::Spare; }, "status"},
            {"a spare card",
             [](Card &x) {
                 x.status = CardStatus::Spare;
                 x.holder = {};
             },
             ""},
            {"reported early", [](Card &x) { x.reportedAt = x.reportedAt.addSecs(-1); }, "reported_at"},
            {"returned early", [](Card &x) { x.returnedOn = dayBefore; }, "returned_on"},
            {"system data left", [](Card &x) { x.systemDataErasedOn = theDay.addDays(1); }, "shredded_on"},
            {"card data left", [](Card &x) { x.cardDataErasedOn = theDay.addDays(1); }, "shredded_on"},
            {"collected late", [](Card &x) { x.collectedOn = theDay.addDays(1); }, "collected_on"},
        });
}

TEST(StaffMove, leavingIsFinishedWhenNothingIsOpen)
{
    StaffMove m;
    m.kind = MoveKind::Leaves;
    m.staff = {1};
    m.confirmedBy = {2};
    m.lent = {{{1}, QStringLiteral("ノートPC"), theDay, true, theDay, {2}}};
    m.ids = {{{1}, QStringLiteral("財務会計"), theDay, {}, theDay}};
    m.finishedOn = theDay;
    expectChecks<StaffMove>(
        m,
        {
            {"confirmed by oneself", [](StaffMove &x) { x.confirmedBy = x.staff; }, "confirmed_by"},
            {"returned early", [](StaffMove &x) { x.lent[0].returnedOn = dayBefore; }, "lent"},
            {"not returned", [](StaffMove &x) { x.lent[0].returnedOn = {}; }, "lent"},
            {"not stopped", [](StaffMove &x) { x.ids[0].stoppedOn = {}; }, "ids"},
            {"something to do", [](StaffMove &x) { x.steps = QStringLiteral("名札"); }, "steps"},
            {"not finished yet",
             [](StaffMove &x) {
                 x.lent[0].returnedOn = {};
                 x.finishedOn = {};
             },
             ""},
            {"one who joins keeps what is lent",
             [](StaffMove &x) {
                 x.kind = MoveKind::Joins;
                 x.lent[0].returnedOn = {};
                 x.ids[0].stoppedOn = {};
             },
             ""},
        });
    m.lent[0].returnedOn = {};
    const QList<Problem> problems = StaffMove::spec.check(toValues(m));
    ASSERT_EQ(problems.size(), 1);
    EXPECT_TRUE(problems.first().text.contains(QStringLiteral("ノートPC"))) << "it says which";
}

TEST(OfficeHolder, refusesOnlyWhatContradicts)
{
    OfficeHolder h;
    h.callOrder = 1;
    h.validFrom = theDay;
    h.validUntil = theDay;
    h.confirmedOn = theDay;
    expectChecks<OfficeHolder>(
        h,
        {
            {"order", [](OfficeHolder &x) { x.callOrder = 0; }, "call_order"},
            {"until",
             [](OfficeHolder &x) {
                 x.validUntil = dayBefore;
                 x.confirmedOn = dayBefore;
             },
             "valid_until"},
            {"confirmed late", [](OfficeHolder &x) { x.confirmedOn = theDay.addDays(1); }, "confirmed_on"},
        });
}
