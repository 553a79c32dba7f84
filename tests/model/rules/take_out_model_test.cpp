// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "duty_fixture.h"

#include "model/error.h"
#include "model/rules/disposals.h"
#include "model/rules/movement_rules.h"
#include "model/rules/take_out_steps.h"

#include <random>

using namespace mamori;

namespace {

/// What a simple person would keep on a sheet of paper: how many of each thing there are here, on the way,
/// and lost. The rules over the ledger are held against it, step by step.
struct Sheet {
    struct Thing {
        qint64 all = 1;
        bool isGone = false;
        bool isConfidential = false;
    };
    struct Line {
        qsizetype thing = 0;
        qint64 count = 1;
        ReturnState state = ReturnState::Out;
    };
    struct Trip {
        Id<TakeOut> id;
        QList<Line> lines;
        QDateTime leaves;
        bool isWithdrawn = false;
        bool isApproved = false;
    };
    QList<Thing> things;
    QList<Trip> trips;

    /// Whether so many more of it may leave.
    bool isFree(qsizetype thing, qint64 more) const
    {
        return !things.at(thing).isGone && away(thing) + more <= things.at(thing).all;
    }
    bool isOut(qsizetype thing) const
    {
        return std::any_of(trips.cbegin(), trips.cend(), [&](const Trip &trip) {
            return !trip.isWithdrawn && std::any_of(trip.lines.cbegin(), trip.lines.cend(), [&](auto &line) {
                return line.thing == thing && line.state == ReturnState::Out;
            });
        });
    }
    qint64 away(qsizetype thing) const
    {
        qint64 count = 0;
        for (const Trip &trip : trips) {
            for (const Line &line : trip.lines) {
                if (!trip.isWithdrawn && line.thing == thing && line.state != ReturnState::Returned)
                    count += line.count;
            }
        }
        return count;
    }
};

class TakeOutModelTest : public DutyTest, public testing::WithParamInterface<unsigned>
{
protected:
    TakeOutModelTest()
    {
        officer = addStaff("部長 見本", Office::DepartmentOfficer);
        staff = {manager, handler, clerk, officer};
        useMovementRules(records);
        for (int i = 0; i < 12; ++i) {
            Sheet::Thing thing;
            thing.all = i % 4 == 0 ? 3 : 1;
            thing.isConfidential = i % 3 != 0;
            Asset asset = plainAsset(i % 2 ? AssetKind::Paper : AssetKind::Medium);
            asset.name = QStringLiteral("物%1").arg(i);
            asset.quantity = thing.all;
            asset.confidentiality = thing.isConfidential ? QStringLiteral("2") : QStringLiteral("1");
            asset.integrity = QStringLiteral("1");
            asset.availability = QStringLiteral("1");
            assets << records.add(asset);
            sheet.things << thing;
        }
    }

    int pick(int count) { return int(random() % unsigned(count)); }
    bool oneIn(int count) { return pick(count) == 0; }
    Id<Staff> anybody() { return staff.at(pick(int(staff.size()))); }
    QDateTime now() const { return records.clock().now(); }
    static bool holdsOffice(Id<Staff> who, const TakeOutModelTest &t)
    {
        return who == t.manager || who == t.officer;
    }
    /// Whether something was done; a refusal leaves the ledger as it was.
    template <class Work>
    bool isDone(Work work)
    {
        const QString before = records.historyHead();
        try {
            work();
            return true;
        } catch (const Error &error) {
            EXPECT_EQ(error.code(), ErrorCode::Refused) << qPrintable(error.text());
            EXPECT_EQ(records.historyHead(), before);
            return false;
        }
    }

    /// Some things for a trip that is complete but for its decision.
    TakeOut draw(Sheet::Trip &trip, bool &isFree);
    void takeOut();
    void typeTrip();
    void typeBack();
    void decide();
    void withdraw();
    void bringBack();
    void comeBack();
    void dispose();
    void disposePart();
    void expectSame() const;

    std::mt19937 random {GetParam()};
    Id<Staff> officer;
    QList<Id<Staff>> staff;
    QList<Id<Asset>> assets;
    Sheet sheet;
    int done = 0;
    int refused = 0;
};

TakeOut TakeOutModelTest::draw(Sheet::Trip &trip, bool &isFree)
{
    TakeOut t;
    QList<qsizetype> chosen;
    for (int i = pick(3) + 1; i > 0; --i) {
        const qsizetype thing = pick(int(assets.size()));
        const qint64 count = pick(2) + 1;
        isFree = isFree && !chosen.contains(thing) && sheet.isFree(thing, count);
        chosen << thing;
        trip.lines << Sheet::Line {thing, count, ReturnState::Out};
        t.items << TakeOutItem {assets.at(thing), count, {}};
    }
    t.purpose = QStringLiteral("訪問");
    t.destination = QStringLiteral("公民館");
    t.carrier = anybody();
    if (oneIn(3))
        t.requester = anybody();
    t.requestedOn = today;
    t.leavesAt = now().addSecs(3600 * (pick(60) - 10));
    t.backBy = t.leavesAt.addSecs(3600 * (pick(50) + 1));
    t.safeguards = {Safeguard::LockableCase};
    t.processedOutside = false;
    return t;
}

void TakeOutModelTest::takeOut()
{
    Sheet::Trip trip;
    bool isFree = true;
    TakeOut t = draw(trip, isFree);
    const bool needs = std::any_of(trip.lines.cbegin(), trip.lines.cend(), [&](const Sheet::Line &line) {
        return sheet.things.at(line.thing).isConfidential;
    });
    if (!oneIn(3)) {
        t.approvedBy = anybody();
        t.approvedOn = today;
        if (oneIn(3))
            t.selfApprovalReason = QStringLiteral("ほかに決裁できる者がいないため");
    }
    const bool isOwn = t.approvedBy && (t.approvedBy == t.carrier || t.approvedBy == t.requester);
    const bool isApprovable = holdsOffice(t.approvedBy, *this) && (!isOwn || !t.selfApprovalReason.isEmpty());
    const bool isTimely = dayInJapan(t.leavesAt) >= today;
    const bool mayLeave = t.approvedBy ? isApprovable : !needs || t.leavesAt >= now();
    const bool expected = isFree && isTimely && mayLeave;
    const bool stored = isDone([&] { trip.id = storeTakeOut(policy, records, t); });
    ASSERT_EQ(stored, expected);
    stored ? ++done : ++refused;
    if (stored) {
        trip.leaves = t.leavesAt;
        trip.isApproved = bool(t.approvedBy);
        sheet.trips << trip;
    }
}

/// Past the wizard, into the register itself.
void TakeOutModelTest::typeTrip()
{
    Sheet::Trip trip;
    bool isFree = true;
    TakeOut t = draw(trip, isFree);
    t.leavesAt = now().addSecs(3600 * pick(50));
    t.backBy = t.leavesAt.addSecs(3600);
    const bool stored = isDone([&] { trip.id = records.add(t); });
    ASSERT_EQ(stored, isFree);
    stored ? ++done : ++refused;
    if (!stored)
        return;
    trip.leaves = t.leavesAt;
    sheet.trips << trip;
}

/// What came back is said to be out still.
void TakeOutModelTest::typeBack()
{
    if (sheet.trips.isEmpty())
        return;
    Sheet::Trip &trip = sheet.trips[pick(int(sheet.trips.size()))];
    const qsizetype at = pick(int(trip.lines.size()));
    if (trip.lines.at(at).state != ReturnState::Returned)
        return;
    const bool expected = sheet.isFree(trip.lines.at(at).thing, trip.lines.at(at).count);
    TakeOut t = *records.find(trip.id);
    t.items[at].state = ReturnState::Out;
    t.items[at].returnedOn = {};
    t.returnedAt = {};
    const bool stored = isDone([&] { records.change(trip.id, t); });
    ASSERT_EQ(stored, expected);
    stored ? ++done : ++refused;
    if (stored)
        trip.lines[at].state = ReturnState::Out;
}

void TakeOutModelTest::decide()
{
    if (sheet.trips.isEmpty())
        return;
    Sheet::Trip &trip = sheet.trips[pick(int(sheet.trips.size()))];
    if (trip.isApproved || trip.isWithdrawn)
        return;
    const auto before = records.find(trip.id);
    bool isUsable = true; // things may have been disposed of meanwhile
    for (const Sheet::Line &line : std::as_const(trip.lines))
        isUsable = isUsable && line.state == ReturnState::Out && !sheet.things.at(line.thing).isGone;
    TakeOut decided;
    decided.approvedBy = anybody();
    decided.approvedOn = today;
    const bool isOwn = decided.approvedBy == before->carrier || decided.approvedBy == before->requester;
    const bool expected
        = isUsable && holdsOffice(decided.approvedBy, *this) && !isOwn && today <= dayInJapan(trip.leaves);
    const bool stored = isDone([&] { storeApproval(policy, records, trip.id, decided); });
    ASSERT_EQ(stored, expected);
    stored ? ++done : ++refused;
    trip.isApproved = trip.isApproved || stored;
}

void TakeOutModelTest::withdraw()
{
    if (sheet.trips.isEmpty())
        return;
    Sheet::Trip &trip = sheet.trips[pick(int(sheet.trips.size()))];
    if (trip.isWithdrawn || trip.leaves <= now())
        return;
    records.strikeOut(TakeOut::spec, trip.id.value, QStringLiteral("取下げ"));
    trip.isWithdrawn = true;
    ++done;
}

void TakeOutModelTest::bringBack()
{
    if (sheet.trips.isEmpty())
        return;
    Sheet::Trip &trip = sheet.trips[pick(int(sheet.trips.size()))];
    if (!trip.isWithdrawn)
        return;
    const bool expected = std::all_of(trip.lines.cbegin(), trip.lines.cend(), [&](const Sheet::Line &line) {
        return sheet.isFree(line.thing, line.count);
    });
    const bool stored = isDone([&] { records.bringBack(TakeOut::spec, trip.id.value); });
    ASSERT_EQ(stored, expected);
    stored ? ++done : ++refused;
    trip.isWithdrawn = !stored;
}

void TakeOutModelTest::comeBack()
{
    if (sheet.trips.isEmpty())
        return;
    // Mostly the late ones: they are still out.
    const qsizetype from = std::max<qsizetype>(0, sheet.trips.size() - 8);
    Sheet::Trip &trip = sheet.trips[from + pick(int(sheet.trips.size() - from))];
    const auto before = records.find(trip.id);
    TakeOutReturn answer;
    answer.at = now();
    answer.confirmedBy = anybody();
    bool isSound = !trip.isWithdrawn && trip.leaves <= answer.at && answer.confirmedBy != before->carrier;
    bool isNew = false;
    for (const Sheet::Line &line : std::as_const(trip.lines)) {
        TakeOutReturn::Answer given;
        if (!oneIn(3))
            given = {oneIn(8) ? ReturnState::Lost : ReturnState::Returned, true};
        answer.answers << given;
        if (!given.state)
            continue;
        isSound = isSound && line.state != ReturnState::Returned;
        isNew = isNew || given.state != line.state;
    }
    const bool stored = isDone([&] { storeReturn(policy, records, trip.id, answer); });
    ASSERT_EQ(stored, isSound && isNew);
    stored ? ++done : ++refused;
    for (qsizetype i = 0; stored && i < trip.lines.size(); ++i)
        trip.lines[i].state = answer.answers.at(i).state.value_or(trip.lines.at(i).state);
}

void TakeOutModelTest::dispose()
{
    const qsizetype thing = pick(int(assets.size()));
    // The disposal has rules of its own; here it happens now and then, and is undone later.
    const bool ends = !sheet.things.at(thing).isGone;
    const bool stored = isDone([&] {
        edit(assets.at(thing),
             [&](Asset &a) { a.status = ends ? AssetStatus::Disposed : AssetStatus::InUse; });
    });
    ASSERT_EQ(stored, !ends || !sheet.isOut(thing));
    stored ? ++done : ++refused;
    if (stored)
        sheet.things[thing].isGone = ends;
}

/// One of several goes, the asset lives on with the rest.
void TakeOutModelTest::disposePart()
{
    const qsizetype thing = pick(int(assets.size()));
    Sheet::Thing &row = sheet.things[thing];
    if (row.isGone || sheet.away(thing) > 0)
        return;
    const DisposalThing part {assets.at(thing), *records.find(assets.at(thing)), 1, {}};
    ASSERT_EQ(isPart(part), row.all > 1);
    if (!isPart(part))
        return;
    records.change(part.id, disposedAsset(part, DisposalKind::Disposal));
    --row.all;
    ++done;
}

/// What the ledger says of every thing is what stands on the sheet.
void TakeOutModelTest::expectSame() const
{
    const TakeOutHolds holds = takeOutHolds(records);
    for (qsizetype thing = 0; thing < assets.size(); ++thing) {
        qint64 away = 0;
        for (const TakeOutHold &hold : holds.value(assets.at(thing).value))
            away += hold.quantity.value_or(1);
        ASSERT_EQ(away, sheet.away(thing));
        ASSERT_LE(away, sheet.things.at(thing).all) << "out twice";
        ASSERT_TRUE(!sheet.isOut(thing) || !sheet.things.at(thing).isGone) << "disposed of and out";
    }
}

} // namespace

TEST_P(TakeOutModelTest, noMovementReachesAnImpossibleState)
{
    constexpr int steps = 1000;
    for (int step = 0; step < steps && !HasFatalFailure(); ++step) {
        const int what = pick(26);
        if (what < 7)
            takeOut();
        else if (what >= 25)
            disposePart();
        else if (what >= 24)
            bringBack();
        else if (what >= 22)
            typeBack();
        else if (what >= 20)
            typeTrip();
        else if (what < 15)
            comeBack();
        else if (what < 16)
            decide();
        else if (what < 17)
            withdraw();
        else if (what < 18)
            dispose();
        else
            go(today.addDays(1));
        if (step % 25 == 0)
            expectSame();
    }
    expectSame();
    EXPECT_GT(done, steps / 20);
    EXPECT_GT(refused, steps / 10);
    for (const Sheet::Trip &trip : std::as_const(sheet.trips)) {
        const auto stored = records.find(trip.id);
        ASSERT_TRUE(stored);
        EXPECT_TRUE(!isOwnApproval(*stored) || !stored->selfApprovalReason.isEmpty());
        EXPECT_NE(stored->approvedBy, clerk);
        EXPECT_TRUE(!stored->confirmedBy || stored->confirmedBy != stored->carrier);
        for (qsizetype i = 0; i < trip.lines.size(); ++i) {
            EXPECT_EQ(stateOf(*stored, stored->items.at(i)), trip.lines.at(i).state);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(TenThousandSteps, TakeOutModelTest, testing::Range(1U, 11U));
