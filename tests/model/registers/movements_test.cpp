// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "check_table.h"

#include "model/registers/backup.h"
#include "model/registers/bring_in.h"
#include "model/registers/disposal.h"
#include "model/registers/media_storage.h"
#include "model/registers/provision.h"
#include "model/registers/transfer.h"

using namespace mamori;

namespace {

const QDate theDay(2026, 4, 10);
const QDate dayBefore(2026, 4, 9);

/// A moment of theDay in Japan: its first hours are still the day before in UTC.
QDateTime at(int hour)
{
    return QDateTime(theDay, QTime(hour, 0), Qt::UTC).addSecs(qint64 {-9} * 3600);
}

} // namespace

TEST(TakeOut, thingsComeBackOneByOne)
{
    TakeOut t;
    t.items = {{{1}, 1, {}}, {{2}, 1, {}}};
    t.carrier = {1};
    t.requester = {2};
    t.approvedBy = {3};
    t.leavesAt = at(8);
    t.items[0].state = ReturnState::Returned;
    t.items[0].returnedOn = theDay;
    t.items[1].state = ReturnState::Out;
    t.safetyRulesFixedOn = theDay;
    expectChecks<TakeOut>(
        t,
        {
            {"the applicant approves", [](TakeOut &x) { x.approvedBy = x.requester; }, "approved_by"},
            {"the applicant approves with a reason",
             [](TakeOut &x) {
                 x.approvedBy = x.requester;
                 x.selfApprovalReason = QStringLiteral("at night");
             },
             ""},
            {"a thing came back early", [](TakeOut &x) { x.items[0].returnedOn = dayBefore; }, "items"},
            {"a lost thing with a day of return", [](TakeOut &x) { x.items[0].state = ReturnState::Lost; },
             "items"},
            {"complete with a thing still out", [](TakeOut &x) { x.returnedAt = at(17); }, "items"},
            {"complete with a lost thing",
             [](TakeOut &x) {
                 x.returnedAt = at(17);
                 x.items[1].state = ReturnState::Lost;
             },
             ""},
            {"rules for outside fixed too late", [](TakeOut &x) { x.safetyRulesFixedOn = theDay.addDays(1); },
             "safety_rules_fixed_on"},
        });
}

TEST(BringIn, refusesOnlyWhatContradicts)
{
    BringIn b;
    b.item = QStringLiteral("業者のノートPC");
    b.broughtBy = {1};
    b.confirmedBy = {2};
    b.arrivesAt = at(9);
    b.leavesBy = at(9);
    b.leftAt = at(9);
    b.connected = true;
    b.malwareResult = MalwareCheck::Clean;
    b.requirementsMet = true;
    b.noLeakingSoftware = true;
    expectChecks<BringIn>(
        b,
        {
            {"to leave early", [](BringIn &x) { x.leavesBy = at(8); }, "leaves_by"},
            {"left early", [](BringIn &x) { x.leftAt = at(8); }, "left_at"},
            {"infected", [](BringIn &x) { x.malwareResult = MalwareCheck::Infected; }, "connected"},
            {"infected, not connected",
             [](BringIn &x) {
                 x.malwareResult = MalwareCheck::Infected;
                 x.connected = false;
             },
             ""},
            {"not checked yet", [](BringIn &x) { x.malwareResult.reset(); }, ""},
            {"requirements not met", [](BringIn &x) { x.requirementsMet = false; }, "connected"},
            {"leaking software", [](BringIn &x) { x.noLeakingSoftware = false; }, "connected"},
            {"confirmed by the one who brought it", [](BringIn &x) { x.confirmedBy = x.broughtBy; },
             "confirmed_by"},
        });
}

TEST(Transfer, refusesOnlyWhatContradicts)
{
    Transfer t;
    t.kind = TransferKind::Repair;
    t.sentAt = at(1); // the day before in UTC
    t.receivedAt = at(1);
    t.erased = true;
    t.erasedOn = theDay;
    t.returnedOn = theDay;
    expectChecks<Transfer>(
        t,
        {
            {"received early", [](Transfer &x) { x.receivedAt = at(0); }, "received_at"},
            {"erased, and why not", [](Transfer &x) { x.notErasedReason = QStringLiteral("broken"); },
             "not_erased_reason"},
            {"not erased, and why",
             [](Transfer &x) {
                 x.erased = false;
                 x.notErasedReason = QStringLiteral("broken");
             },
             ""},
            {"erased too late", [](Transfer &x) { x.erasedOn = theDay.addDays(1); }, "erased_on"},
            {"returned early", [](Transfer &x) { x.returnedOn = dayBefore; }, "returned_on"},
        });
}

TEST(Disposal, refusesOnlyWhatContradicts)
{
    Disposal d;
    d.requester = {1};
    d.approvedBy = {2};
    d.requestedOn = theDay;
    d.approvedOn = theDay;
    d.doneAt = at(1); // the day before in UTC
    d.doneBy = {1};
    d.sortedBy = {3};
    d.retentionEnded = theDay;
    d.erasedAt = at(1);
    d.handedOverAt = at(1);
    d.proof = DestructionProof::ErasedFirst;
    d.erasedInCity = true;
    expectChecks<Disposal>(
        d,
        {
            {"own application", [](Disposal &x) { x.approvedBy = x.requester; }, "approved_by"},
            {"own application with a reason",
             [](Disposal &x) {
                 x.approvedBy = x.requester;
                 x.selfApprovalReason = QStringLiteral("urgent");
             },
             ""},
            {"approved early", [](Disposal &x) { x.approvedOn = dayBefore; }, "approved_on"},
            {"done before approved", [](Disposal &x) { x.approvedOn = theDay.addDays(1); }, "done_at"},
            {"before the retention ends", [](Disposal &x) { x.retentionEnded = theDay.addDays(1); },
             "early_reason"},
            {"before the retention ends, with a reason",
             [](Disposal &x) {
                 x.retentionEnded = theDay.addDays(1);
                 x.earlyReason = QStringLiteral("made twice");
             },
             ""},
            {"sorted by the one in charge", [](Disposal &x) { x.sortedBy = x.doneBy; }, "sorted_by"},
            {"handed over unerased", [](Disposal &x) { x.handedOverAt = at(0); }, "handed_over_at"},
            {"erased elsewhere", [](Disposal &x) { x.erasedInCity = false; }, "erased_in_city"},
            {"erased elsewhere, but watched",
             [](Disposal &x) {
                 x.erasedInCity = false;
                 x.proof = DestructionProof::Watched;
             },
             ""},
        });
}

TEST(Provision, refusesOnlyWhatContradicts)
{
    Provision p;
    p.asset = {1};
    p.copy = {2};
    p.providedBy = {1};
    p.confirmedBy = {2};
    p.providedOn = theDay;
    p.returnBy = theDay;
    p.returnedOn = theDay;
    expectChecks<Provision>(
        p,
        {
            {"own need", [](Provision &x) { x.confirmedBy = x.providedBy; }, "confirmed_by"},
            {"own need with a reason",
             [](Provision &x) {
                 x.confirmedBy = x.providedBy;
                 x.selfConfirmationReason = QStringLiteral("alone on duty");
             },
             ""},
            {"the copy is the original", [](Provision &x) { x.copy = x.asset; }, "copy"},
            {"returned early", [](Provision &x) { x.returnedOn = dayBefore; }, "returned_on"},
            {"to be returned early", [](Provision &x) { x.returnBy = dayBefore; }, "return_by"},
        });
}

TEST(Backup, refusesOnlyWhatContradicts)
{
    Backup b;
    b.restoreHours = 0;
    b.generations = 0;
    b.startedOn = theDay;
    b.endedOn = theDay;
    b.checks = {{theDay, BackupEvent::RestoreTest, BackupOutcome::Good, 0, {1}, {}}};
    expectChecks<Backup>(b,
                         {
                             {"hours", [](Backup &x) { x.restoreHours = -1; }, "restore_hours"},
                             {"generations", [](Backup &x) { x.generations = -1; }, "generations"},
                             {"minutes", [](Backup &x) { x.checks[0].minutes = -1; }, "checks"},
                             {"ended early", [](Backup &x) { x.endedOn = dayBefore; }, "ended_on"},
                         });
}

TEST(Backup, theLastGoodCheckCounts)
{
    Backup b;
    b.lastGoodOn = theDay;
    const auto lastGood = [&b] { return fromValues<Backup>(Backup::spec.derive(toValues(b))).lastGoodOn; };
    EXPECT_EQ(lastGood(), QDate());
    b.checks = {{theDay, BackupEvent::Check, BackupOutcome::Good, {}, {}, {}},
                {dayBefore, BackupEvent::Check, BackupOutcome::Good, {}, {}, {}},
                {theDay.addDays(1), BackupEvent::Check, BackupOutcome::Failed, {}, {}, {}}};
    EXPECT_EQ(lastGood(), theDay);
}

TEST(MediaStorage, refusesOnlyWhatContradicts)
{
    MediaStorage m;
    m.quantity = 0;
    m.storedOn = theDay;
    m.takenOutOn = theDay;
    m.writeProtected = true;
    m.writeProtectedOn = theDay;
    expectChecks<MediaStorage>(
        m,
        {
            {"quantity", [](MediaStorage &x) { x.quantity = -1; }, "quantity"},
            {"taken out early", [](MediaStorage &x) { x.takenOutOn = dayBefore; }, "taken_out_on"},
            {"protected, and not", [](MediaStorage &x) { x.writeProtected = false; }, "write_protected"},
        });
}
