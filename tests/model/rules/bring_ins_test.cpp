// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "duty_fixture.h"

#include "model/error.h"
#include "model/rules/approvals.h"
#include "model/rules/bring_ins.h"

using namespace mamori;

namespace {

const QDateTime arrival(QDate(2026, 6, 10), QTime(1, 0), Qt::UTC);

/// Something in which nothing is missing.
BringIn brought(Ownership ownership, const char *confidentiality, bool connected,
                BroughtKind kind = BroughtKind::Computer)
{
    BringIn b;
    b.item = QStringLiteral("ノート型パソコン");
    b.kind = kind;
    b.ownership = ownership;
    b.owner = QStringLiteral("株式会社見本");
    b.broughtByName = QStringLiteral("例示 太郎");
    b.requestedOn = QDate(2026, 6, 1);
    b.arrivesAt = arrival;
    b.purpose = QStringLiteral("点検");
    b.confidentiality = QLatin1String(confidentiality);
    b.measures = QStringLiteral("暗号化");
    b.connected = connected;
    if (connected)
        b.zone = Zone::Lgwan;
    b.noOtherWay = QStringLiteral("ほかの端末では調べられない");
    b.malwareCheckedOn = QDate(2026, 6, 9);
    b.malwareResult = MalwareCheck::Clean;
    b.requirementsMet = true;
    b.noLeakingSoftware = true;
    return b;
}

struct NeedCase {
    const char *name;
    Ownership ownership;
    const char *confidentiality;
    bool connected;
    BroughtKind kind;
    QList<ApprovalKind> kinds;
};

using Kinds = QList<ApprovalKind>;
constexpr auto computer = BroughtKind::Computer;
constexpr auto use = ApprovalKind::NonIssuedDevice;

class BringInNeeds : public testing::TestWithParam<NeedCase>
{
};

std::string columnsOf(const QList<Problem> &problems)
{
    QStringList columns;
    for (const Problem &problem : problems)
        columns << problem.column;
    return columns.join(u' ').toStdString();
}

} // namespace

TEST_P(BringInNeeds, followFromOwnerLevelAndConnection)
{
    const NeedCase &c = GetParam();
    Kinds kinds;
    for (const BringInNeed &need :
         bringInNeeds(builtInPolicy(), brought(c.ownership, c.confidentiality, c.connected, c.kind))) {
        kinds << need.kind;
        EXPECT_FALSE(need.reason.isEmpty());
        const PolicyApprovalKind *kind = findApprovalKind(builtInPolicy(), need.kind);
        ASSERT_TRUE(kind);
        EXPECT_EQ(need.article, kind->article) << qPrintable(kind->title);
    }
    EXPECT_EQ(kinds, c.kinds);
}

INSTANTIATE_TEST_SUITE_P(
    EveryCase, BringInNeeds,
    testing::Values(
        NeedCase {"issued", Ownership::Issued, "3", false, computer, {}},
        NeedCase {
            "issuedConnected", Ownership::Issued, "3", true, computer, {ApprovalKind::NetworkConnection}},
        // Art. 41(2) from the second level on, below it 41(7).
        NeedCase {"privateC1", Ownership::Private, "1", false, computer, {use}},
        NeedCase {"privateC2", Ownership::Private, "2", false, computer, {ApprovalKind::PrivateDevice}},
        NeedCase {"privateUnknown", Ownership::Private, "", false, computer, {ApprovalKind::PrivateDevice}},
        // F26: the highest level is an exception, too.
        NeedCase {"privateC3",
                  Ownership::Private,
                  "3",
                  false,
                  computer,
                  {ApprovalKind::PrivateDevice, ApprovalKind::Exception}},
        NeedCase {"contractorC2", Ownership::Contractor, "2", false, computer, {use}},
        NeedCase {
            "contractorC3", Ownership::Contractor, "3", false, computer, {use, ApprovalKind::Exception}},
        NeedCase {"otherBodyC1", Ownership::OtherBody, "1", false, computer, {use}},
        NeedCase {"privateConnected",
                  Ownership::Private,
                  "1",
                  true,
                  computer,
                  {use, ApprovalKind::PrivateConnection, ApprovalKind::BroughtInTerminal}},
        NeedCase {"contractorConnected",
                  Ownership::Contractor,
                  "1",
                  true,
                  computer,
                  {use, ApprovalKind::BroughtInTerminal}},
        NeedCase {
            "line", Ownership::Contractor, "1", true, BroughtKind::Line, {use, ApprovalKind::LineIntake}}),
    [](const auto &tested) { return std::string(tested.param.name); });

TEST(BringIns, askOnlyForWhatMatters)
{
    const Policy &policy = builtInPolicy();
    EXPECT_EQ(columnsOf(missingThing(policy, {})),
              "item kind ownership brought_by arrives_at purpose connected");
    BringIn own = brought(Ownership::Issued, "", false);
    own.owner.clear();
    EXPECT_EQ(missingThing(policy, own), QList<Problem> {});
    own.ownership = Ownership::Private;
    own.measures.clear();
    EXPECT_EQ(columnsOf(missingThing(policy, own)), "owner confidentiality measures");
    own.confidentiality = QStringLiteral("1");
    EXPECT_EQ(columnsOf(missingThing(policy, own)), "owner") << "measures only from C2 on";
    own.connected = true;
    EXPECT_EQ(columnsOf(missingThing(policy, own)), "owner zone");
}

TEST(BringIns, fourConditionsHoldBeforeAForeignDeviceIsConnected)
{
    const BringIn good = brought(Ownership::Contractor, "1", true);
    EXPECT_EQ(missingConnection(good), QList<Problem> {});
    BringIn b = good;
    b.noOtherWay.clear();
    EXPECT_EQ(columnsOf(missingConnection(b)), "no_other_way");
    b = good;
    b.malwareCheckedOn = {};
    EXPECT_EQ(columnsOf(missingConnection(b)), "malware_checked_on");
    b = good;
    b.malwareResult = MalwareCheck::Infected;
    EXPECT_EQ(columnsOf(missingConnection(b)), "malware_result");
    b = good;
    b.requirementsMet = false;
    EXPECT_EQ(columnsOf(missingConnection(b)), "requirements_met");
    b = good;
    b.noLeakingSoftware.reset();
    EXPECT_EQ(columnsOf(missingConnection(b)), "no_leaking_software");
    b.ownership = Ownership::Issued;
    EXPECT_EQ(missingConnection(b), QList<Problem> {}) << "the city's own";
    EXPECT_FALSE(settledBringIn(b).malwareResult) << "what is not asked is not kept";
}

// The texts are laid under the headings of the pack in its order: a revision that changes it shows here.
TEST(BringIns, everyHeadingOfTheApplicationsIsFilled)
{
    const Policy &policy = builtInPolicy();
    for (const Ownership ownership : {Ownership::Issued, Ownership::Private, Ownership::Contractor}) {
        for (const BroughtKind kind : {computer, BroughtKind::Line}) {
            BringIn b = brought(ownership, "2", kind == computer, kind);
            b.place = QStringLiteral("窓口");
            b.leavesBy = arrival.addDays(1);
            for (const BringInNeed &need : bringInNeeds(policy, b)) {
                const Approval a = bringInApplication(policy, b, need, b.broughtByName, QDate(2026, 6, 1));
                EXPECT_EQ(a.applicant, b.broughtByName);
                for (const ApprovalParticular &line : a.particulars) {
                    const bool isLeftOpen = line.item.startsWith(QLatin1String("OS"))
                        || (need.kind == ApprovalKind::LineIntake && line.text.isEmpty());
                    EXPECT_NE(line.text.isEmpty(), !isLeftOpen) << qPrintable(a.title + line.item);
                }
                if (need.kind != ApprovalKind::BroughtInTerminal)
                    continue;
                EXPECT_EQ(std::count_if(a.conditions.cbegin(), a.conditions.cend(),
                                        [](const ApprovalCondition &c) { return c.answer.has_value(); }),
                          4);
            }
        }
    }
}

TEST(BringIns, anotherPersonConfirmsThatItLeft)
{
    const Policy &policy = builtInPolicy();
    const QDateTime now = arrival.addDays(2);
    BringIn b = brought(Ownership::Private, "2", false);
    b.broughtBy = {1};
    EXPECT_EQ(columnsOf(missingLeaving(policy, b, now)), "left_at confirmed_by erased");
    b.leftAt = arrival.addSecs(-1);
    b.confirmedBy = {1};
    b.erased = true;
    EXPECT_EQ(columnsOf(missingLeaving(policy, b, now)), "left_at confirmed_by");
    b.leftAt = now;
    b.confirmedBy = {2};
    EXPECT_EQ(missingLeaving(policy, b, now), QList<Problem> {});
    b.erased = false;
    EXPECT_EQ(columnsOf(missingLeaving(policy, b, now)), "erased");
    b.confidentiality = QStringLiteral("1");
    EXPECT_EQ(missingLeaving(policy, b, now), QList<Problem> {});
    b.leftAt = now.addSecs(60);
    EXPECT_EQ(columnsOf(missingLeaving(policy, b, now)), "left_at") << "not yet";
}

using BringInStore = DutyTest;

TEST_F(BringInStore, makesTheApplicationsWithItAsOneStep)
{
    BringIn b = brought(Ownership::Private, "2", true);
    b.broughtBy = clerk;
    const Id<BringIn> id = storeBringIn(policy, records, b);
    const auto stored = records.find(id);
    EXPECT_EQ(records.count(Approval::spec), 3);
    EXPECT_EQ(records.find(stored->approval)->kind, ApprovalKind::PrivateDevice);
    EXPECT_EQ(records.find(stored->approval)->requester, clerk);
    EXPECT_EQ(records.find(stored->connectionApproval)->kind, ApprovalKind::BroughtInTerminal);
    b.malwareResult = MalwareCheck::Infected;
    EXPECT_THROW(storeBringIn(policy, records, b), Error);
    BringIn left;
    left.leftAt = records.clock().now();
    left.confirmedBy = clerk;
    left.erased = true;
    EXPECT_THROW(storeLeaving(policy, records, id, left), Error) << "who brought it";
    EXPECT_FALSE(records.find(id)->leftAt.isValid());
    records.undo();
    EXPECT_EQ(records.count(Approval::spec), 0) << "one undo takes all back";
    EXPECT_EQ(records.count(BringIn::spec), 0);
}
