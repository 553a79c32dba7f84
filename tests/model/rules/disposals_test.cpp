// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/disposals.h"

#include <gtest/gtest.h>

using namespace mamori;

namespace {

const Policy &policy = builtInPolicy();
const QDate today(2026, 4, 1);
const QDateTime now(today, QTime(3, 0), Qt::UTC);
const QDateTime before = now.addDays(-1);

/// Kept for so many fiscal years from 2020 on: one year ends on 2022-03-31.
DisposalThing thing(AssetKind kind, const char *level, qint64 years = 5, qint64 id = 1)
{
    Asset asset;
    asset.name = QStringLiteral("見本");
    asset.kind = kind;
    asset.confidentiality = QLatin1String(level);
    asset.retentionKind = RetentionKind::Years;
    asset.retentionYears = years;
    asset.acquiredOn = QDate(2020, 4, 1);
    return {{id}, withDerived(asset)};
}

DisposalNeeds needsOf(const QList<DisposalThing> &things, DisposalKind kind = DisposalKind::Disposal)
{
    return disposalNeeds(policy, things, kind, today);
}

QStringList columns(const QList<Problem> &problems)
{
    QStringList names;
    for (const Problem &problem : problems)
        names << problem.column;
    return names;
}

QString joined(const QStringList &names)
{
    return names.join(u' ');
}

/// A confidential medium that was destroyed by a company, with everything that each of the three ways needs.
Disposal completeDisposal()
{
    Disposal d;
    d.kind = DisposalKind::Disposal;
    d.subject = QStringLiteral("外付けディスク");
    d.items = disposedItems({thing(AssetKind::Medium, "3")});
    d.confidentiality = QStringLiteral("3");
    d.reason = DisposalReason::Expired;
    d.method = DisposalMethod::Destruction;
    d.contractor = QStringLiteral("見本サービス");
    d.measures = {DisposalMeasure::NoMistake, DisposalMeasure::Collection, DisposalMeasure::Transport,
                  DisposalMeasure::Others};
    d.sortedBy = {2};
    d.requester = {1};
    d.requestedOn = today.addDays(-10);
    d.approvedBy = {3};
    d.approvedOn = today.addDays(-9);
    d.erasedAt = before.addSecs(-7200);
    d.erasedBy = {1};
    d.erasure = QStringLiteral("3回上書き");
    d.erasedInCity = true;
    d.erasurePlace = QStringLiteral("本庁舎");
    d.handedOverAt = before.addSecs(-3600);
    d.doneAt = before;
    d.doneBy = {1};
    d.processing = QStringLiteral("破砕");
    d.proof = DestructionProof::Certificate;
    d.watchedBy = {2};
    d.watchedAt = before;
    d.certificateNumber = QStringLiteral("第12号");
    d.certificateOn = today;
    return d;
}

} // namespace

TEST(DisposalRetention, isOverOnTheDayAfterItsLast)
{
    const Asset five = thing(AssetKind::Paper, "2").asset; // until 2026-03-31
    EXPECT_EQ(retentionOn(five, {2026, 3, 30}), Retention::Running);
    EXPECT_EQ(retentionOn(five, {2026, 3, 31}), Retention::Running);
    EXPECT_EQ(retentionOn(five, {2026, 4, 1}), Retention::Over);
    Asset other = five;
    other.retentionKind = RetentionKind::None;
    EXPECT_EQ(retentionOn(other, today), Retention::NoPeriod);
    other.retentionKind = RetentionKind::Permanent;
    EXPECT_EQ(retentionOn(other, today), Retention::Unknown);
    other = five;
    other.acquiredOn = {};
    EXPECT_EQ(retentionOn(other, today), Retention::Unknown);
}

TEST(DisposalProposal, takesWhatIsOverAndHere)
{
    const DisposalThing over = thing(AssetKind::Paper, "2");
    EXPECT_TRUE(isDisposalProposed(over, today, {}, {}));
    EXPECT_FALSE(isDisposalProposed(over, today.addDays(-1), {}, {}));
    EXPECT_FALSE(isDisposalProposed(over, today, {1}, {})) << "outside";
    EXPECT_FALSE(isDisposalProposed(over, today, {}, {1})) << "in another disposal";
    for (const auto &[status, proposed] : {std::pair {AssetStatus::InUse, true},
                                           {AssetStatus::Stored, true},
                                           {AssetStatus::Disposed, false},
                                           {AssetStatus::Returned, false}}) {
        DisposalThing other = over;
        other.asset.status = status;
        EXPECT_EQ(isDisposalProposed(other, today, {}, {}), proposed) << int(status);
    }
}

TEST(DisposalProposal, knowsWhatIsOutAndWhatIsPlanned)
{
    TakeOut trip;
    trip.items
        = {{{1}, {}, {}}, {{2}, {}, {}, {}, ReturnState::Returned}, {{3}, {}, {}, {}, ReturnState::Lost}};
    EXPECT_EQ(assetsOut({trip}), QSet<qint64>()) << "it has no day on which it leaves";
    trip.leavesAt = now;
    EXPECT_EQ(assetsOut({trip}), (QSet<qint64> {1, 3}));
    trip.returnedAt = now;
    EXPECT_EQ(assetsOut({trip}), (QSet<qint64> {3}));
    Disposal plan;
    plan.items = {{{4}, {}, {}, {}, {}}, {{}, {}, {}, {}, {}}};
    EXPECT_EQ(assetsInPlans({plan}), (QSet<qint64> {4}));
    plan.doneAt = now;
    EXPECT_EQ(assetsInPlans({plan}), QSet<qint64>());
}

TEST(DisposalNeeds, methodFollowsLevelKindAndAct)
{
    using enum AssetKind;
    using enum DisposalKind;
    struct Case {
        AssetKind kind;
        const char *level;
        DisposalKind act;
        const char *rule;
        bool destruction; ///< destroying will do
        bool erasure; ///< erasing will do
        bool proof;
        bool certificate;
    };
    const Case cases[] = {
        {Medium, "1", DisposalKind::Disposal, "disposal-device-public", true, true, false, false},
        {Medium, "2", DisposalKind::Disposal, "disposal-device-confidential", true, false, true, false},
        {Medium, "3", DisposalKind::Disposal, "disposal-device-confidential", true, false, true, false},
        {Medium, "", DisposalKind::Disposal, "disposal-device-confidential", true, false, true, false},
        {Terminal, "1", Return, "disposal-device-public", true, true, false, false},
        {Terminal, "2", Return, "disposal-device-return-confidential", false, true, false, true},
        {Terminal, "3", Return, "disposal-device-return-confidential", false, true, false, true},
        {Other, "2", DisposalKind::Disposal, "disposal-device-confidential", true, false, true, false},
        {MultifunctionPrinter, "3", Return, "disposal-printer", true, true, true, false},
        {MultifunctionPrinter, "1", DisposalKind::Disposal, "disposal-printer", true, true, true, false},
        {Paper, "3", DisposalKind::Disposal, "disposal-paper", false, false, false, false},
        {Paper, "1", Return, "disposal-paper-return", false, false, false, false},
        {ElectronicData, "3", DisposalKind::Disposal, "disposal-data", true, true, false, false},
        {CloudService, "3", Return, "disposal-cloud", false, true, false, false},
    };
    for (const Case &c : cases) {
        const DisposalNeeds needs = needsOf({thing(c.kind, c.level)}, c.act);
        ASSERT_EQ(needs.rules.size(), 1) << c.rule;
        EXPECT_EQ(needs.rules.first().id.toStdString(), c.rule) << int(c.kind) << c.level;
        EXPECT_EQ(needs.methods.contains(DisposalMethod::Destruction), c.destruction) << c.rule;
        EXPECT_EQ(needs.methods.contains(DisposalMethod::Overwriting), c.erasure) << c.rule;
        EXPECT_EQ(needs.needsProof, c.proof) << c.rule;
        EXPECT_EQ(needs.needsErasureCertificate, c.certificate) << c.rule;
    }
}

TEST(DisposalNeeds, everyThingHasARuleWithAMethod)
{
    for (std::size_t kind = 0; kind < choicesOf<AssetKind>.size(); ++kind) {
        for (const char *level : {"1", "2", "3", ""}) {
            for (const DisposalKind act : {DisposalKind::Disposal, DisposalKind::Return}) {
                const DisposalNeeds needs = needsOf({thing(AssetKind(kind), level)}, act);
                EXPECT_EQ(needs.rules.size(), 1) << kind << level;
                EXPECT_FALSE(needs.methods.isEmpty()) << kind << level;
            }
        }
    }
    EXPECT_EQ(policy.disposalProofs.size(), 3);
}

TEST(DisposalNeeds, manyThingsAskForTheStrictestOfAll)
{
    const DisposalNeeds needs
        = needsOf({thing(AssetKind::Medium, "1", 5), thing(AssetKind::Terminal, "3", 5, 2)});
    EXPECT_EQ(needs.confidentiality, QStringLiteral("3"));
    EXPECT_FALSE(needs.methods.contains(DisposalMethod::Overwriting));
    EXPECT_TRUE(needs.needsProof);
    EXPECT_EQ(needs.rules.size(), 2);
    EXPECT_EQ(needsOf({thing(AssetKind::Paper, "1"), thing(AssetKind::ElectronicData, "1")}).methods.size(),
              0);
    EXPECT_EQ(needsOf({thing(AssetKind::Paper, "3"), thing(AssetKind::Paper, "")}).confidentiality, QString())
        << "one level is not known";
}

TEST(DisposalNeeds, approvalIsAskedForWhatIsConfidentialAndOver)
{
    struct Case {
        const char *level;
        qint64 years; ///< five: over since yesterday; six: one year more
        DisposalKind act;
        bool approval;
    };
    const Case cases[] = {
        {"1", 5, DisposalKind::Disposal, false}, {"2", 5, DisposalKind::Disposal, true},
        {"3", 5, DisposalKind::Disposal, true},  {"", 5, DisposalKind::Disposal, true},
        {"3", 6, DisposalKind::Disposal, false}, {"3", 5, DisposalKind::Return, false},
    };
    for (const Case &c : cases)
        EXPECT_EQ(needsOf({thing(AssetKind::Paper, c.level, c.years)}, c.act).needsApproval, c.approval)
            << c.level << c.years;
    EXPECT_FALSE(
        needsOf({thing(AssetKind::Paper, "1", 5), thing(AssetKind::Paper, "3", 6, 2)}).needsApproval);
}

TEST(DisposalSteps, whatStillHasToBeKeptNeedsAReason)
{
    Disposal d = completeDisposal();
    EXPECT_EQ(joined(columns(missingReason(d, needsOf({thing(AssetKind::Medium, "3", 5)})))).toStdString(),
              "");
    const DisposalNeeds early = needsOf({thing(AssetKind::Medium, "3", 6)});
    EXPECT_EQ(joined(columns(missingReason(d, early))).toStdString(), "reason early_reason");
    d.reason = DisposalReason::Replaced;
    d.earlyReason = QStringLiteral("故障");
    EXPECT_EQ(joined(columns(missingReason(d, early))).toStdString(), "");
    d.earlyReason.clear();
    d.kind = DisposalKind::Return;
    EXPECT_EQ(joined(columns(missingReason(d, early))).toStdString(), "") << "the owner keeps it";
    EXPECT_EQ(joined(columns(missingReason({}, {}))).toStdString(), "items kind subject reason");
}

TEST(DisposalSteps, methodProofAndMeasures)
{
    const DisposalNeeds device = needsOf({thing(AssetKind::Medium, "3")});
    struct Case {
        const char *name;
        void (*change)(Disposal &);
        const char *missing;
    };
    const Case cases[] = {
        {"complete", [](Disposal &) {}, ""},
        {"no method", [](Disposal &d) { d.method.reset(); }, "method"},
        {"too weak", [](Disposal &d) { d.method = DisposalMethod::Overwriting; }, "method"},
        {"no proof", [](Disposal &d) { d.proof.reset(); }, "proof"},
        {"proof not needed", [](Disposal &d) { d.proof = DestructionProof::NotNeeded; }, "proof"},
        {"nobody takes it", [](Disposal &d) { d.contractor.clear(); }, "contractor"},
        {"watched by ourselves",
         [](Disposal &d) {
             d.contractor.clear();
             d.proof = DestructionProof::Watched;
         },
         ""},
        {"no measures", [](Disposal &d) { d.measures.clear(); }, "measures"},
        {"a company unguarded", [](Disposal &d) { d.measures.removeLast(); }, "measures"},
        {"three measures and no company",
         [](Disposal &d) {
             d.measures.removeLast();
             d.contractor.clear();
             d.proof = DestructionProof::Watched;
         },
         ""},
    };
    for (const Case &c : cases) {
        Disposal d = completeDisposal();
        c.change(d);
        EXPECT_EQ(joined(columns(missingMethod(d, device))).toStdString(), c.missing) << c.name;
    }
    Disposal mixed = completeDisposal();
    EXPECT_EQ(
        joined(columns(missingMethod(
                   mixed, needsOf({thing(AssetKind::Paper, "1"), thing(AssetKind::ElectronicData, "1")}))))
            .toStdString(),
        "method");
}

TEST(DisposalSteps, theThreeWaysOfProof)
{
    const DisposalNeeds device = needsOf({thing(AssetKind::Medium, "3")});
    struct Case {
        DestructionProof proof;
        bool erasure;
        bool certificate;
        bool watching;
    };
    const Case cases[] = {{DestructionProof::Watched, false, false, true},
                          {DestructionProof::Certificate, true, true, false},
                          {DestructionProof::ErasedFirst, true, false, false}};
    for (const Case &c : cases) {
        Disposal d = completeDisposal();
        d.proof = c.proof;
        EXPECT_EQ(needsErasure(d, device), c.erasure) << int(c.proof);
        EXPECT_EQ(needsCertificate(d, device), c.certificate) << int(c.proof);
        EXPECT_TRUE(missingDone(d, device, now).isEmpty()) << int(c.proof);
        d.watchedBy = {};
        EXPECT_EQ(missingDone(d, device, now).isEmpty(), !c.watching) << int(c.proof);
        d = completeDisposal();
        d.proof = c.proof;
        d.certificateNumber.clear();
        EXPECT_EQ(missingDone(d, device, now).isEmpty(), !c.certificate) << int(c.proof);
        d.erasedAt = {};
        EXPECT_EQ(missingErasure(d, device, now).isEmpty(), !c.erasure) << int(c.proof);
    }
    Disposal lent = completeDisposal();
    lent.kind = DisposalKind::Return;
    lent.method = DisposalMethod::Overwriting;
    const DisposalNeeds back = needsOf({thing(AssetKind::Terminal, "2")}, DisposalKind::Return);
    EXPECT_TRUE(needsErasure(lent, back));
    EXPECT_TRUE(needsCertificate(lent, back));
    EXPECT_FALSE(needsProof(lent, back));
}

TEST(DisposalSteps, erasureIsDoneInTheCityBeforeItLeaves)
{
    const DisposalNeeds device = needsOf({thing(AssetKind::Medium, "3")});
    struct Case {
        const char *name;
        void (*change)(Disposal &);
        const char *missing;
    };
    const Case cases[] = {
        {"complete", [](Disposal &) {}, ""},
        {"elsewhere", [](Disposal &d) { d.erasedInCity = false; }, "erased_in_city"},
        {"unknown where", [](Disposal &d) { d.erasedInCity.reset(); }, "erased_in_city"},
        {"nobody", [](Disposal &d) { d.erasedBy = {}; }, "erased_by"},
        {"not said how", [](Disposal &d) { d.erasure = QStringLiteral(" "); }, "erasure"},
        {"no place", [](Disposal &d) { d.erasurePlace.clear(); }, "erasure_place"},
        {"in the future", [](Disposal &d) { d.erasedAt = now.addSecs(1); }, "erased_at handed_over_at"},
        {"just now", [](Disposal &d) { d.erasedAt = d.handedOverAt = now; }, ""},
        {"handed over before", [](Disposal &d) { d.handedOverAt = d.erasedAt.addSecs(-1); },
         "handed_over_at"},
        {"not handed over", [](Disposal &d) { d.handedOverAt = {}; }, "handed_over_at"},
    };
    for (const Case &c : cases) {
        Disposal d = completeDisposal();
        c.change(d);
        EXPECT_EQ(joined(columns(missingErasure(d, device, now))).toStdString(), c.missing) << c.name;
    }
}

TEST(DisposalSteps, twoPeopleAndTheOrderOfTime)
{
    const DisposalNeeds device = needsOf({thing(AssetKind::Medium, "3")});
    struct Case {
        const char *name;
        void (*change)(Disposal &);
        const char *missing;
    };
    const Case cases[] = {
        {"one person does both", [](Disposal &d) { d.sortedBy = d.doneBy; }, "sorted_by"},
        {"nobody confirms", [](Disposal &d) { d.sortedBy = {}; }, "sorted_by"},
        {"nobody in charge", [](Disposal &d) { d.doneBy = {}; }, "done_by"},
        {"not said what", [](Disposal &d) { d.processing.clear(); }, "processing"},
        {"tomorrow", [](Disposal &d) { d.doneAt = now.addSecs(1); }, "done_at"},
        {"now", [](Disposal &d) { d.doneAt = now; }, ""},
        {"before it was approved", [](Disposal &d) { d.approvedOn = today; }, "done_at"},
        {"on the day of the approval", [](Disposal &d) { d.approvedOn = today.addDays(-1); }, ""},
        {"before it was erased", [](Disposal &d) { d.erasedAt = d.doneAt.addSecs(1); }, "done_at"},
        {"destroyed and watched by one",
         [](Disposal &d) {
             d.proof = DestructionProof::Watched;
             d.contractor.clear();
             d.watchedBy = d.doneBy;
         },
         "watched_by"},
        {"a company destroys, one watches",
         [](Disposal &d) {
             d.proof = DestructionProof::Watched;
             d.watchedBy = d.doneBy;
         },
         ""},
    };
    for (const Case &c : cases) {
        Disposal d = completeDisposal();
        c.change(d);
        EXPECT_EQ(joined(columns(missingDone(d, device, now))).toStdString(), c.missing) << c.name;
        if (*c.missing == '\0') {
            EXPECT_EQ(Disposal::spec.check(toValues(d)).size(), 0) << c.name;
        }
    }
}

TEST(DisposalSteps, nobodyApprovesTheOwnApplication)
{
    const Disposal d = completeDisposal();
    Approval approval;
    EXPECT_TRUE(missingApplication(d, approval).isEmpty()) << "not decided yet";
    approval.decision = ApprovalDecision::Approved;
    EXPECT_EQ(joined(columns(missingApplication(d, approval))).toStdString(), "approver decided_on");
    approval.approver = d.requester;
    approval.decidedOn = d.requestedOn.addDays(-1);
    EXPECT_EQ(joined(columns(missingApplication(d, approval))).toStdString(), "decided_on approver");
    approval.decidedOn = d.requestedOn;
    approval.selfApprovalReason = QStringLiteral("ほかに決める者がいない");
    EXPECT_TRUE(missingApplication(d, approval).isEmpty());
    approval.selfApprovalReason.clear();
    approval.approver = {3};
    EXPECT_TRUE(missingApplication(d, approval).isEmpty());
}

TEST(DisposalSteps, isCarriedOutOnlyWhenApproved)
{
    DisposalNeeds needs;
    Approval approval;
    EXPECT_TRUE(mayCarryOut(needs, approval, false));
    EXPECT_FALSE(mayCarryOut(needs, approval, true)) << "asked for all the same";
    needs.needsApproval = true;
    EXPECT_FALSE(mayCarryOut(needs, approval, false));
    approval.decision = ApprovalDecision::Refused;
    EXPECT_FALSE(mayCarryOut(needs, approval, true));
    approval.decision = ApprovalDecision::Approved;
    EXPECT_TRUE(mayCarryOut(needs, approval, true));
}

TEST(DisposalRecords, theApplicationHasThePolicysHeadingsAndMayBeApproved)
{
    const Disposal d = completeDisposal();
    const DisposalNeeds needs = needsOf({thing(AssetKind::Medium, "3")});
    Approval approval = disposalApplication(policy, {}, d, needs, QStringLiteral("見本 一郎"));
    EXPECT_EQ(approval.kind, ApprovalKind::Disposal);
    EXPECT_EQ(approval.approverOffice, Office::SectionManager);
    EXPECT_EQ(approval.asset, Id<Asset> {1});
    EXPECT_EQ(approval.conditions.size(), 2);
    EXPECT_EQ(approval.conditions.first().answer, ConditionAnswer::Met);
    EXPECT_TRUE(approval.content.contains(QStringLiteral("見本")));
    EXPECT_EQ(approval.particulars.first().item, QStringLiteral("廃棄する物と程度分類"));
    EXPECT_EQ(approval.particulars.last().text, QStringLiteral("見本サービス"));
    Disposal early = d;
    early.earlyReason = QStringLiteral("故障");
    approval = disposalApplication(policy, approval, early, needsOf({thing(AssetKind::Medium, "3", 6)}), {});
    EXPECT_EQ(approval.conditions.size(), 2) << "the old ones are gone";
    EXPECT_EQ(approval.conditions.first().answer, ConditionAnswer::NotApplicable);
    approval.decision = ApprovalDecision::Approved;
    EXPECT_EQ(Approval::spec.check(toValues(approval)).size(), 0);
}

TEST(DisposalRecords, keepsOnlyWhatBelongsToTheWayChosen)
{
    const DisposalNeeds device = needsOf({thing(AssetKind::Medium, "3")});
    Disposal d = completeDisposal();
    d.earlyReason = QStringLiteral("故障");
    Disposal kept = settledDisposal(d, device);
    EXPECT_FALSE(kept.watchedBy);
    EXPECT_EQ(kept.certificateNumber, d.certificateNumber);
    EXPECT_EQ(kept.erasedAt, d.erasedAt);
    EXPECT_EQ(kept.earlyReason, QString());
    EXPECT_EQ(kept.retentionEnded, QDate(2026, 3, 31));
    d.proof = DestructionProof::Watched;
    kept = settledDisposal(d, device);
    EXPECT_EQ(kept.watchedBy, d.watchedBy);
    EXPECT_EQ(kept.certificateNumber, QString());
    EXPECT_FALSE(kept.erasedAt.isValid());
    EXPECT_FALSE(kept.erasedInCity.has_value());
    d.kind = DisposalKind::Return;
    d.method = DisposalMethod::Overwriting;
    kept = settledDisposal(d, needsOf({thing(AssetKind::Terminal, "2", 6)}, DisposalKind::Return));
    EXPECT_EQ(kept.proof, DestructionProof::Certificate);
    EXPECT_FALSE(kept.retentionEnded.isValid());
    d.method = DisposalMethod::HandedBack;
    kept = settledDisposal(d, needsOf({thing(AssetKind::Paper, "2")}, DisposalKind::Return));
    EXPECT_EQ(kept.proof, DestructionProof::NotNeeded);
}

TEST(DisposalRecords, assetsEndAndAMistakeIsABreach)
{
    const Asset asset = thing(AssetKind::Medium, "3").asset;
    EXPECT_EQ(disposedAsset({{1}, asset}, DisposalKind::Disposal).status, AssetStatus::Disposed);
    EXPECT_EQ(disposedAsset({{1}, asset}, DisposalKind::Return).status, AssetStatus::Returned);
    const Incident incident
        = wrongDisposal(completeDisposal(), {1}, QStringLiteral("別の媒体だった"), now, {2});
    EXPECT_EQ(incident.asset, Id<Asset> {1});
    EXPECT_EQ(incident.affected.size(), 1);
    EXPECT_EQ(incident.happenedAt, before);
    EXPECT_EQ(Incident::spec.check(toValues(incident)).size(), 0);
}

// Part of the copies or media -------------------------------------------------

namespace {

struct Part {
    const char *name;
    std::optional<qint64> all;
    const char *numbers; ///< of the asset
    qint64 going;
    const char *goingNumbers;
    bool isAllowed;
    qint64 left; ///< where it is allowed: how many stay, 0 = the asset ends
    const char *leftNumbers = "";
};

std::ostream &operator<<(std::ostream &out, const Part &part)
{
    return out << part.name;
}

class DisposalPartTest : public testing::TestWithParam<Part>
{
};

} // namespace

TEST_P(DisposalPartTest, isRefusedOrLeavesTheRest)
{
    const Part &part = GetParam();
    DisposalThing some = thing(AssetKind::Medium, "2");
    some.asset.quantity = part.all;
    some.asset.individualNumbers = QLatin1String(part.numbers);
    some.part = part.going;
    some.partNumbers = QString::fromUtf8(part.goingNumbers);
    EXPECT_EQ(partProblem(some).isEmpty(), part.isAllowed) << partProblem(some).toStdString();
    EXPECT_EQ(missingParts({some}).isEmpty(), part.isAllowed);
    if (!part.isAllowed)
        return;
    const Asset after = disposedAsset(some, DisposalKind::Disposal);
    const bool ends = part.left == 0;
    EXPECT_EQ(isPart(some), !ends);
    EXPECT_EQ(after.status, ends ? AssetStatus::Disposed : AssetStatus::InUse);
    EXPECT_EQ(after.quantity, ends ? part.all : part.left);
    if (!ends) {
        EXPECT_EQ(after.individualNumbers, QLatin1String(part.leftNumbers));
    }
    const DisposedItem item = disposedItems({some}).first();
    EXPECT_EQ(item.quantity, part.going);
    EXPECT_EQ(item.outOf, ends ? std::nullopt : part.all);
    Disposal d;
    d.items = {item};
    EXPECT_EQ(Disposal::spec.check(toValues(d)).size(), 0);
}

INSTANTIATE_TEST_SUITE_P(
    All, DisposalPartTest,
    testing::Values(Part {"zero", 10, "", 0, "", false, 0}, Part {"negative", 10, "", -1, "", false, 0},
                    Part {"one", 10, "", 1, "", true, 9}, Part {"allButOne", 10, "", 9, "", true, 1},
                    Part {"all", 10, "", 10, "", true, 0},
                    Part {"oneMoreThanThereAre", 10, "", 11, "", false, 0},
                    Part {"nobodyKnowsHowMany", {}, "", 1, "", false, 0},
                    Part {"withItsNumber", 3, "N1\nN2\nN3", 1, "N2", true, 2, "N1\nN3"},
                    Part {"withSeveralNumbers", 3, "N1\nN2\nN3", 2, "N3、N1", true, 1, "N2"},
                    Part {"withoutItsNumber", 3, "N1\nN2\nN3", 1, "", false, 0},
                    Part {"moreNumbersThanThings", 3, "N1\nN2\nN3", 1, "N1・N2", false, 0},
                    Part {"aNumberOfNone", 3, "N1\nN2\nN3", 1, "N9", false, 0},
                    Part {"ofThoseWithoutNumber", 5, "N1\nN2", 2, "", true, 3, "N1\nN2"},
                    Part {"allWithTheirNumbers", 3, "N1\nN2\nN3", 3, "", true, 0}),
    [](const auto &part) { return std::string(part.param.name); });

TEST(DisposalPart, theRegisterRefusesWhatCannotBe)
{
    Disposal d;
    d.items = {{{1}, QStringLiteral("媒体"), {}, 0, {}, {}}};
    EXPECT_EQ(columns(Disposal::spec.check(toValues(d))), QStringList {QStringLiteral("items")});
    d.items.first().quantity = 4;
    d.items.first().outOf = 3;
    EXPECT_EQ(columns(Disposal::spec.check(toValues(d))), QStringList {QStringLiteral("items")});
    d.items.first().outOf = 5;
    EXPECT_EQ(Disposal::spec.check(toValues(d)).size(), 0);
}

TEST(DisposalPart, theApplicationSaysHowManyOfHowMany)
{
    DisposalThing some = thing(AssetKind::Medium, "3");
    some.asset.quantity = 10;
    some.part = 3;
    Disposal d = completeDisposal();
    d.items = disposedItems({some});
    const Approval approval = disposalApplication(policy, {}, d, needsOf({some}), {});
    EXPECT_TRUE(approval.content.contains(QStringLiteral("10のうち3"))) << approval.content.toStdString();
}
