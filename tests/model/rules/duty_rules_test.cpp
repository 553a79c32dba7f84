// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "record_story.h"

using namespace mamori;

namespace {

const QDate yearEnd(2027, 3, 31);
const QDate made(2026, 5, 1);
const QDate leaving(2026, 6, 10);
const QDate back(2026, 6, 12);

class DutyRules;

/// What leaves a duty open, and what then proves it.
struct Story {
    const char *name;
    const char *duty;
    void (*before)(DutyRules &);
    void (*prove)(DutyRules &);
    QDate due; ///< the last day before it is late; none: it is violated before it is proved
    bool rolls = false; ///< without a day of its own it is asked for in each fiscal year anew
};

class DutyRules : public DutyTest, public testing::WithParamInterface<Story>
{
public:
    using DutyTest::addAsset;
    using DutyTest::addCheck;
    using DutyTest::addEntry;
    using DutyTest::addIncident;
    using DutyTest::addTakeOut;
    using DutyTest::answer;
    using DutyTest::answerCard;
    using DutyTest::approve;
    using DutyTest::at;
    using DutyTest::clerk;
    using DutyTest::decideOn;
    using DutyTest::edit;
    using DutyTest::handler;
    using DutyTest::manager;
    using DutyTest::records;

    void openAsset() { asset = addAsset(); }
    void highAsset()
    {
        asset = addAsset();
        answer(asset, "false", "yes", "false", "serious", "serious");
    }
    void kindAsset(AssetKind kind, AreaKind area = AreaKind::Elsewhere)
    {
        asset = addAsset([&](Asset &a) {
            a.kind = kind;
            a.area = area;
        });
        answer(asset, "false", "no", "false", "none", "none");
    }
    void setLevels(const char *keys)
    {
        edit(asset, [&](Asset &a) {
            a.confidentiality = levels(keys).confidentiality;
            a.integrity = levels(keys).integrity;
            a.availability = levels(keys).availability;
        });
    }
    /// Takes one thing out of an area.
    void takeOutFrom(AreaKind area)
    {
        kindAsset(AssetKind::Terminal, area);
        takeOut = addTakeOut(asset);
    }
    void approveIt() { approve(takeOut, {Safeguard::MinimumData, Safeguard::DeviceEncrypted}); }

    Id<Asset> asset;
    Id<Asset> other;
    Id<TakeOut> takeOut;
    Id<Incident> incident;
};

template <const char *const *answers>
void answered(DutyRules &t)
{
    t.asset = t.addAsset();
    t.answer(t.asset, answers[0], answers[1], answers[2], answers[3], answers[4]);
}

const char *const doubtful[] = {"false", "doubtful", "false", "none", "none"};
const char *const unpublished[] = {"false", "no", "false", "none", "none"};
const char *const open[] = {"false", "no", "true", "none", "none"};
const char *const serious[] = {"false", "no", "true", "serious", "serious"};

const Story stories[] = {
    {"classified", "D018", [](DutyRules &t) { t.openAsset(); },
     [](DutyRules &t) { t.answer(t.asset, "false", "no", "true", "none", "none"); }, yearEnd},
    {"classifiedWhenMade", "D058", [](DutyRules &t) { t.openAsset(); },
     [](DutyRules &t) { t.answer(t.asset, "false", "no", "true", "none", "none"); }, made},
    {"anAssetAtAll", "D018", [](DutyRules &) {}, [](DutyRules &t) { t.highAsset(); }, yearEnd, true},
    {"myNumber",
     "D020",
     [](DutyRules &t) {
         t.asset = t.addAsset([](Asset &a) { a.hasMyNumber = true; });
         t.decideOn(t.asset, DecisionBasis::Judgement, "211");
     },
     [](DutyRules &t) { t.decideOn(t.asset, DecisionBasis::Judgement, "311"); },
     {}},
    {"nondisclosable",
     "D021",
     [](DutyRules &t) {
         answered<doubtful>(t);
         t.setLevels("211");
     },
     [](DutyRules &t) { t.setLevels("311"); },
     {}},
    {"unpublished",
     "D022",
     [](DutyRules &t) {
         answered<unpublished>(t);
         t.setLevels("111");
     },
     [](DutyRules &t) { t.setLevels("211"); },
     {}},
    {"public",
     "D023",
     [](DutyRules &t) {
         answered<open>(t);
         t.setLevels("211");
     },
     [](DutyRules &t) { t.setLevels("111"); },
     {}},
    {"integrity",
     "D024",
     [](DutyRules &t) {
         answered<serious>(t);
         t.setLevels("112");
     },
     [](DutyRules &t) { t.setLevels("122"); },
     {}},
    {"integrityLowest",
     "D025",
     [](DutyRules &t) {
         answered<open>(t);
         t.setLevels("121");
     },
     [](DutyRules &t) { t.setLevels("111"); },
     {}},
    {"availability",
     "D026",
     [](DutyRules &t) {
         answered<serious>(t);
         t.setLevels("121");
     },
     [](DutyRules &t) { t.setLevels("122"); },
     {}},
    {"availabilityLowest",
     "D027",
     [](DutyRules &t) {
         answered<open>(t);
         t.setLevels("112");
     },
     [](DutyRules &t) { t.setLevels("111"); },
     {}},
    {"groupWithoutHindrance", "D050",
     [](DutyRules &t) {
         t.highAsset();
         t.addAsset([&](Asset &a) { a.partOf = t.asset; });
     },
     [](DutyRules &t) { t.decideOn(t.asset, DecisionBasis::Group, "322"); }, yearEnd, true},
    {"groupHighest",
     "D051",
     [](DutyRules &t) {
         t.kindAsset(AssetKind::Paper);
         t.other = t.addAsset([&](Asset &a) { a.partOf = t.asset; });
         t.decideOn(t.other, DecisionBasis::Judgement, "311");
     },
     [](DutyRules &t) { t.decideOn(t.asset, DecisionBasis::Group, "311"); },
     {}},
    {"groupOfUnknownParts", "D051",
     [](DutyRules &t) {
         t.highAsset();
         t.other = t.addAsset([&](Asset &a) { a.partOf = t.asset; });
     },
     [](DutyRules &t) { t.decideOn(t.other, DecisionBasis::Judgement, "322"); }, yearEnd, true},
    {"reviewed", "D052",
     [](DutyRules &t) {
         t.highAsset();
         t.edit(t.asset, [](Asset &a) { a.nextReview = QDate(2026, 9, 30); });
     },
     [](DutyRules &t) { t.edit(t.asset, [](Asset &a) { a.nextReview = QDate(2027, 9, 30); }); },
     QDate(2026, 9, 30)},
    {"providerLevel", "D060",
     [](DutyRules &t) {
         t.asset = t.addAsset([](Asset &a) {
             a.origin = Origin::OtherSection;
             a.providerConfidentiality = QStringLiteral("3");
             a.providerIntegrity = QStringLiteral("1");
             a.providerAvailability = QStringLiteral("1");
         });
     },
     [](DutyRules &t) { t.decideOn(t.asset, DecisionBasis::Provider, "311"); }, made},
    {"belowTheProvider",
     "D060",
     [](DutyRules &t) {
         t.asset = t.addAsset([](Asset &a) {
             a.origin = Origin::OtherSection;
             a.providerConfidentiality = QStringLiteral("3");
             a.providerIntegrity = QStringLiteral("1");
             a.providerAvailability = QStringLiteral("1");
         });
         t.decideOn(t.asset, DecisionBasis::Judgement, "211");
     },
     [](DutyRules &t) { t.decideOn(t.asset, DecisionBasis::Provider, "311"); },
     {}},
    {"providerDeparted", "D061",
     [](DutyRules &t) {
         t.asset = t.addAsset([](Asset &a) {
             a.origin = Origin::OtherSection;
             a.receivedPart = true;
             a.providerConfidentiality = QStringLiteral("3");
             a.providerIntegrity = QStringLiteral("1");
             a.providerAvailability = QStringLiteral("1");
         });
         t.decideOn(t.asset, DecisionBasis::Judgement, "211", {}, {});
     },
     [](DutyRules &t) { t.decideOn(t.asset, DecisionBasis::Judgement, "211"); }, yearEnd, true},
    {"providerJudged", "D062",
     [](DutyRules &t) {
         t.asset = t.addAsset([](Asset &a) { a.origin = Origin::OtherSection; });
         t.answer(t.asset, "false", "no", "true", "none", "none");
     },
     [](DutyRules &t) { t.decideOn(t.asset, DecisionBasis::Judgement, "211"); }, made},
    {"reclassified", "D064",
     [](DutyRules &t) {
         t.highAsset();
         t.edit(t.asset, [](Asset &a) { a.classificationState = ClassificationState::AwaitingJudgement; });
     },
     [](DutyRules &t) { t.decideOn(t.asset, DecisionBasis::Judgement, "211"); }, yearEnd, true},
    {"custodianNamed", "D048",
     [](DutyRules &t) { t.asset = t.addAsset([](Asset &a) { a.custodianPost.clear(); }); },
     [](DutyRules &t) { t.edit(t.asset, [&](Asset &a) { a.custodian = t.handler; }); }, yearEnd},
    {"systemInLedger", "D053", [](DutyRules &t) { t.openAsset(); },
     [](DutyRules &t) {
         t.kindAsset(AssetKind::System);
         t.answerCard(t.asset, RestrictionState::Done);
     },
     yearEnd, true},
    {"systemWithoutCard", "D053", [](DutyRules &t) { t.kindAsset(AssetKind::System); },
     [](DutyRules &t) { t.answerCard(t.asset, RestrictionState::Done); }, yearEnd},
    {"cloudInLedger", "D503", [](DutyRules &t) { t.kindAsset(AssetKind::CloudService); },
     [](DutyRules &t) { t.answerCard(t.asset, RestrictionState::Done); }, yearEnd},
    {"copyClassified", "D054",
     [](DutyRules &t) {
         t.other = t.addAsset();
         t.asset = t.addAsset([&](Asset &a) { a.copyOf = t.other; });
     },
     [](DutyRules &t) {
         t.decideOn(t.asset, DecisionBasis::Original, "211");
         t.answerCard(t.asset, RestrictionState::Done);
     },
     made},
    {"copyBelowItsOriginal",
     "D054",
     [](DutyRules &t) {
         t.other = t.addAsset();
         t.asset = t.addAsset([&](Asset &a) { a.copyOf = t.other; });
         t.decideOn(t.asset, DecisionBasis::Original, "211");
         t.answerCard(t.asset, RestrictionState::Done);
         t.decideOn(t.other, DecisionBasis::Judgement, "311");
     },
     [](DutyRules &t) { t.decideOn(t.other, DecisionBasis::Judgement, "211"); },
     {}},
    {"labelAttached", "D056",
     [](DutyRules &t) {
         t.highAsset();
         t.edit(t.asset, [](Asset &a) { a.labelNeeded = true; });
     },
     [](DutyRules &t) { t.edit(t.asset, [](Asset &a) { a.labelDone = true; }); }, yearEnd},
    {"cardAnswered", "D019", [](DutyRules &t) { t.highAsset(); },
     [](DutyRules &t) { t.answerCard(t.asset, RestrictionState::Done); }, yearEnd},
    {"restrictionUnanswered", "D028", [](DutyRules &t) { t.highAsset(); },
     [](DutyRules &t) { t.answerCard(t.asset, RestrictionState::Done); }, yearEnd},
    {"restrictionNotDone",
     "D037",
     [](DutyRules &t) {
         t.highAsset();
         t.answerCard(t.asset, RestrictionState::NotDone, QStringLiteral("16(5)(1)ク"));
     },
     [](DutyRules &t) { t.answerCard(t.asset, RestrictionState::Done); },
     {}},
    {"placeFixed", "D032",
     [](DutyRules &t) {
         t.highAsset();
         t.answerCard(t.asset, RestrictionState::Done);
         t.edit(t.asset, [](Asset &a) { a.place.clear(); });
     },
     [](DutyRules &t) { t.edit(t.asset, [](Asset &a) { a.place = QStringLiteral("書庫2"); }); }, yearEnd,
     true},
    {"handlerNamed", "D014", [](DutyRules &t) { t.addAsset([&](Asset &a) { a.custodian = t.clerk; }); },
     [](DutyRules &t) {
         Staff staff = *t.records.find(t.clerk);
         staff.office = Office::SystemHandler;
         t.records.change(t.clerk, staff);
     },
     yearEnd, true},
    {"takeOutFromManagedArea", "D128", [](DutyRules &t) { t.takeOutFrom(AreaKind::Managed); },
     [](DutyRules &t) { t.approveIt(); }, leaving},
    {"takeOutFromHandlingArea", "D129", [](DutyRules &t) { t.takeOutFrom(AreaKind::Handling); },
     [](DutyRules &t) { t.approveIt(); }, leaving},
    {"takeOutFromElsewhere", "D130", [](DutyRules &t) { t.takeOutFrom(AreaKind::Elsewhere); },
     [](DutyRules &t) { t.approveIt(); }, leaving},
    {"approvedByAClerk", "D130",
     [](DutyRules &t) {
         t.takeOutFrom(AreaKind::Elsewhere);
         t.approveIt();
         t.edit(t.takeOut, [&](TakeOut &o) { o.approvedBy = t.clerk; });
     },
     [](DutyRules &t) { t.approveIt(); }, leaving},
    {"approvedAfterItLeft",
     "D130",
     [](DutyRules &t) {
         t.takeOutFrom(AreaKind::Elsewhere);
         t.approveIt();
         t.edit(t.takeOut, [](TakeOut &o) { o.approvedOn = QDate(2026, 6, 11); });
     },
     [](DutyRules &t) { t.approveIt(); },
     {}},
    {"minimumData", "D131", [](DutyRules &t) { t.takeOutFrom(AreaKind::Elsewhere); },
     [](DutyRules &t) { t.approveIt(); }, leaving},
    {"deviceEncrypted", "D132", [](DutyRules &t) { t.takeOutFrom(AreaKind::Elsewhere); },
     [](DutyRules &t) { t.approveIt(); }, leaving},
    {"dataEncrypted", "D133", [](DutyRules &t) { t.takeOutFrom(AreaKind::Elsewhere); },
     [](DutyRules &t) { t.approve(t.takeOut, {Safeguard::DataEncrypted}); }, leaving},
    {"notReturned", "D134", [](DutyRules &t) { t.takeOutFrom(AreaKind::Elsewhere); },
     [](DutyRules &t) {
         t.edit(t.takeOut, [&](TakeOut &o) {
             o.returnedAt = DutyRules::at(back);
             o.confirmedBy = t.manager;
         });
     },
     back},
    {"returnNotConfirmed", "D162",
     [](DutyRules &t) {
         t.takeOutFrom(AreaKind::Elsewhere);
         t.edit(t.takeOut, [](TakeOut &o) { o.returnedAt = DutyRules::at(back); });
     },
     [](DutyRules &t) { t.edit(t.takeOut, [&](TakeOut &o) { o.confirmedBy = t.manager; }); }, back},
    {"carriedOpenly", "D135", [](DutyRules &t) { t.takeOutFrom(AreaKind::Elsewhere); },
     [](DutyRules &t) { t.approve(t.takeOut, {Safeguard::LockableCase}); }, leaving},
    {"deviceProtected", "D277",
     [](DutyRules &t) {
         t.takeOutFrom(AreaKind::Elsewhere);
         t.approve(t.takeOut, {Safeguard::LockableCase});
     },
     [](DutyRules &t) { t.approveIt(); }, leaving},
    {"approvedByAnother", "D016",
     [](DutyRules &t) {
         t.takeOutFrom(AreaKind::Elsewhere);
         t.approveIt();
         t.edit(t.takeOut, [](TakeOut &o) { o.carrier = {}; });
     },
     [](DutyRules &t) { t.edit(t.takeOut, [&](TakeOut &o) { o.carrier = t.handler; }); }, yearEnd, true},
    {"reported", "D007",
     [](DutyRules &t) {
         t.incident = t.addIncident(t.manager);
         t.addEntry(t.incident, TimelineKind::Report, "統括情報セキュリティ責任者・副ＣＩＳＯ");
         t.addEntry(t.incident, TimelineKind::Note, "情報セキュリティ責任者・ＣＩＳＯ");
     },
     [](DutyRules &t) { t.addEntry(t.incident, TimelineKind::Report, "情報セキュリティ責任者と CISO"); },
     QDate(2026, 6, 10)},
    {"reportedByStaff", "D167", [](DutyRules &t) { t.incident = t.addIncident(t.clerk); },
     [](DutyRules &t) { t.addEntry(t.incident, TimelineKind::Report, "情報セキュリティ管理者"); },
     QDate(2026, 6, 10)},
    {"reportedAfterStaff", "D168", [](DutyRules &t) { t.incident = t.addIncident(t.clerk); },
     [](DutyRules &t) {
         t.addEntry(t.incident, TimelineKind::Report,
                    "情報セキュリティ責任者、統括情報セキュリティ責任者、関係機関（県警察）");
     },
     QDate(2026, 6, 10)},
    {"reportedDirectly", "D170", [](DutyRules &t) { t.incident = t.addIncident({}); },
     [](DutyRules &t) {
         t.addEntry(t.incident, TimelineKind::Report,
                    "情報セキュリティ責任者、統括情報セキュリティ責任者、関係機関（なし）");
     },
     QDate(2026, 6, 10)},
    {"instructionFollowed", "D008",
     [](DutyRules &t) {
         t.incident = t.addIncident(t.clerk);
         t.addEntry(t.incident, TimelineKind::Measure, "", QDate(2026, 6, 10));
         t.addEntry(t.incident, TimelineKind::Instruction, "ＣＩＳＯ", QDate(2026, 6, 11));
     },
     [](DutyRules &t) { t.addEntry(t.incident, TimelineKind::Measure, "", QDate(2026, 6, 12)); },
     QDate(2026, 6, 11)},
    {"concluded", "D174", [](DutyRules &t) { t.incident = t.addIncident(t.clerk); },
     [](DutyRules &t) {
         Incident i = *t.records.find(t.incident);
         i.cause = i.damage = i.recovery = i.prevention = QStringLiteral("書いた");
         t.records.change(t.incident, i);
     },
     yearEnd},
    {"closedTooEarly",
     "D174",
     [](DutyRules &t) {
         t.incident = t.addIncident(t.clerk);
         Incident i = *t.records.find(t.incident);
         i.closedOn = QDate(2026, 6, 20);
         t.records.change(t.incident, i);
     },
     [](DutyRules &t) {
         Incident i = *t.records.find(t.incident);
         i.cause = i.damage = i.recovery = i.prevention = QStringLiteral("書いた");
         t.records.change(t.incident, i);
     },
     {}},
    {"complianceChecked", "D422", [](DutyRules &) {},
     [](DutyRules &t) { t.addCheck(InspectionKind::ComplianceCheck, QDate(2027, 4, 1)); }, yearEnd, true},
    {"complianceCheckedLastYear", "D422",
     [](DutyRules &t) { t.addCheck(InspectionKind::ComplianceCheck, QDate(2026, 3, 31)); },
     [](DutyRules &t) { t.addCheck(InspectionKind::ComplianceCheck, QDate(2027, 4, 1)); }, yearEnd},
    {"measuresReviewed", "D005", [](DutyRules &) {},
     [](DutyRules &t) { t.addCheck(InspectionKind::ComplianceCheck, QDate(2027, 4, 1)); }, yearEnd, true},
    {"selfInspected", "D534",
     [](DutyRules &t) { t.addCheck(InspectionKind::ComplianceCheck, QDate(2026, 5, 1)); },
     [](DutyRules &t) { t.addCheck(InspectionKind::SelfInspection, QDate(2027, 4, 1)); }, yearEnd, true},
};

} // namespace

TEST_P(DutyRules, openUntilTheRecordIsThere)
{
    const Story &story = GetParam();
    story.before(*this);
    if (story.due.isValid()) {
        go(story.due);
        EXPECT_EQ(state(story.duty), "due") << qPrintable(status(QLatin1String(story.duty)).reason);
        EXPECT_EQ(due(story.duty), story.due) << qPrintable(due(story.duty).toString(Qt::ISODate));
        go(story.due.addDays(1));
        EXPECT_EQ(state(story.duty), story.rolls ? "due" : "overdue");
        EXPECT_EQ(due(story.duty), story.rolls ? story.due.addYears(1) : story.due);
    } else {
        EXPECT_EQ(state(story.duty), "violated") << qPrintable(status(QLatin1String(story.duty)).reason);
        EXPECT_FALSE(due(story.duty).isValid());
    }
    EXPECT_FALSE(status(QLatin1String(story.duty)).task.isEmpty());
    EXPECT_FALSE(status(QLatin1String(story.duty)).reason.isEmpty());

    story.prove(*this);
    const DutyStatus &proved = status(QLatin1String(story.duty));
    EXPECT_EQ(keyOf(proved.state).toStdString(), "fulfilled") << qPrintable(proved.reason);
    EXPECT_GE(proved.proofCount, 1);
    ASSERT_FALSE(proved.proofs.isEmpty());
    EXPECT_FALSE(proved.proofs.first().text.isEmpty());
    EXPECT_TRUE(proved.task.isEmpty());
    EXPECT_EQ(book->duties(), fromScratch());
}

INSTANTIATE_TEST_SUITE_P(EveryRule, DutyRules, testing::ValuesIn(stories),
                         [](const auto &story) { return std::string(story.param.name); });

TEST(DutyRuleTable, tellsAStoryOfEveryRule)
{
    QStringList told = rulesToldByRecords();
    for (const Story &story : stories)
        told << builtInPolicy().findDuty(QLatin1String(story.duty))->proofRef;
    for (const QString &rule : dutyRuleIds())
        EXPECT_TRUE(told.contains(rule)) << qPrintable(rule);
}
