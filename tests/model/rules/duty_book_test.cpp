// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "duty_fixture.h"

#include "model/sample/sample_section.h"

#include <algorithm>
#include <random>

using namespace mamori;

namespace {

class DutyBookTest : public DutyTest
{
protected:
    /// A check in which one question was answered.
    void check(QDate on, const char *question, InspectionResult result)
    {
        addCheck(InspectionKind::ComplianceCheck, on, {{QLatin1String(question), result}});
    }
};

} // namespace

TEST_F(DutyBookTest, knowsEveryDutyInThePacksOrder)
{
    status(QStringLiteral("D001"));
    ASSERT_EQ(book->duties().size(), 536);
    qint64 all = 0;
    for (const qint64 count : book->counts())
        all += count;
    EXPECT_EQ(all, 536);
    for (qsizetype i = 0; i < 536; ++i)
        EXPECT_EQ(book->duties()[i].duty, policy.duties[i].id);
}

TEST_F(DutyBookTest, tellsAGapAsAGap)
{
    Policy newer = policy;
    newer.duties.first().proof = ProofKind::Uncovered;
    const DutyBook gaps(newer, records);
    const DutyStatus &gap = gaps.duty(newer.duties.first().id);
    EXPECT_EQ(keyOf(gap.state).toStdString(), "uncovered");
    EXPECT_FALSE(gap.reason.isEmpty());
    EXPECT_TRUE(gap.task.isEmpty());
}

TEST_F(DutyBookTest, leavesOutWhatTheProfileLeavesOut)
{
    // D503 hangs on the use of cloud services.
    addAsset([](Asset &a) { a.kind = AssetKind::CloudService; });
    EXPECT_EQ(state("D503"), "due");
    setProfileAnswers(records, {{QStringLiteral("uses_cloud"), false}});
    EXPECT_EQ(state("D503"), "not_applicable");
    const QString question = policy.findProfileQuestion(QStringLiteral("uses_cloud"))->text;
    EXPECT_TRUE(status(QStringLiteral("D503")).reason.contains(question));

    // What another answer would change is told before it is given.
    const auto before = book->duties();
    auto answers = profileAnswers(policy, records);
    answers[QStringLiteral("uses_cloud")] = true;
    const auto other = book->underProfile(answers);
    EXPECT_EQ(book->duties(), before);
    setProfileAnswers(records, answers);
    EXPECT_EQ(book->duties(), other);
    EXPECT_EQ(state("D503"), "due");
}

TEST_F(DutyBookTest, asksForTheProfileFirst)
{
    records.undo();
    records.undo();
    records.undo();
    records.undo(); // the three people, and the profile
    EXPECT_EQ(profileAnswers(policy, records).size(), 0);
    EXPECT_EQ(state("D503"), "unanswered");
    EXPECT_EQ(status(QStringLiteral("D503")).place.page, QStringLiteral("profile"));
    const QList<DutyTask> tasks = book->tasks();
    ASSERT_FALSE(tasks.isEmpty());
    EXPECT_EQ(tasks.first().place.page, QStringLiteral("profile"));
    EXPECT_TRUE(tasks.first().duties.contains(QStringLiteral("D503")));
    // "One of two" is settled by one yes, and by two noes.
    EXPECT_EQ(state("D131"), "unanswered");
    setProfileAnswers(records, {{QStringLiteral("works_offsite"), true}});
    EXPECT_NE(state("D131"), "unanswered");
    setProfileAnswers(records, {{QStringLiteral("works_offsite"), false}});
    EXPECT_EQ(state("D131"), "unanswered");
    setProfileAnswers(records, {{QStringLiteral("has_server_room"), false}});
    EXPECT_EQ(state("D131"), "not_applicable");
}

TEST_F(DutyBookTest, takesConductFromTheNewestCheckOfTheYear)
{
    EXPECT_EQ(state("D001"), "due");
    EXPECT_EQ(due("D001"), QDate(2027, 3, 31));
    check(QDate(2026, 5, 10), "q-section-no-lowering", InspectionResult::NotDone);
    EXPECT_EQ(state("D001"), "violated");
    check(QDate(2026, 5, 20), "q-section-no-lowering", InspectionResult::Done);
    EXPECT_EQ(state("D001"), "fulfilled");
    EXPECT_EQ(status(QStringLiteral("D001")).proofs.first().on, QDate(2026, 5, 20));
    EXPECT_EQ(status(QStringLiteral("D001")).proofs.first().who, QStringLiteral("例示 太郎"));
    check(QDate(2026, 5, 21), "q-section-no-lowering", InspectionResult::Unknown);
    EXPECT_EQ(state("D001"), "fulfilled") << "who cannot tell has not answered";
    check(QDate(2026, 5, 22), "q-section-no-lowering", InspectionResult::Partly);
    EXPECT_EQ(state("D001"), "violated");
    check(QDate(2026, 5, 23), "q-section-no-lowering", InspectionResult::NotApplicable);
    EXPECT_EQ(state("D001"), "not_applicable");

    go(QDate(2027, 3, 31));
    EXPECT_EQ(state("D001"), "not_applicable");
    go(QDate(2027, 4, 1));
    EXPECT_EQ(state("D001"), "due");
    EXPECT_EQ(due("D001"), QDate(2028, 3, 31));
    go(QDate(2028, 4, 1));
    EXPECT_EQ(state("D001"), "overdue");
}

TEST_F(DutyBookTest, followsTheSectionsOwnCycle)
{
    check(QDate(2026, 5, 20), "q-section-no-lowering", InspectionResult::Done);
    records.setSetting(QStringLiteral("parameter.cycle-section-compliance"), QStringLiteral("3"));
    EXPECT_EQ(state("D001"), "fulfilled");
    EXPECT_EQ(state("D422"), "fulfilled");
    go(QDate(2026, 7, 20));
    EXPECT_EQ(state("D001"), "fulfilled");
    go(QDate(2026, 7, 21));
    EXPECT_EQ(state("D001"), "due");
    EXPECT_EQ(due("D422"), QDate(2026, 8, 20));
    go(QDate(2026, 8, 20));
    EXPECT_EQ(state("D422"), "due");
    go(QDate(2026, 8, 21));
    EXPECT_EQ(state("D422"), "overdue");
}

TEST_F(DutyBookTest, asksForTheParameterItNeeds)
{
    const Id<Asset> asset = addAsset();
    answer(asset, "false", "no", "true", "none", "none");
    EXPECT_EQ(state("D052"), "unanswered");
    EXPECT_EQ(status(QStringLiteral("D052")).place.page, QStringLiteral("parameters"));
    records.setSetting(QStringLiteral("parameter.cycle-asset-review"), QStringLiteral("12"));
    EXPECT_EQ(state("D052"), "fulfilled");
    go(QDate(2027, 3, 31));
    EXPECT_EQ(state("D052"), "fulfilled");
    go(QDate(2027, 4, 1));
    EXPECT_EQ(state("D052"), "due");
    EXPECT_EQ(due("D052"), QDate(2027, 5, 20));
    go(QDate(2027, 5, 21));
    EXPECT_EQ(state("D052"), "overdue");
}

TEST_F(DutyBookTest, namesTheProofAndTheCulprit)
{
    const Id<Asset> good = addAsset();
    answer(good, "false", "no", "true", "none", "none");
    const DutyStatus fulfilled = status(QStringLiteral("D018"));
    ASSERT_EQ(fulfilled.proofs.size(), 1);
    EXPECT_EQ(fulfilled.proofs.first().place.reg, &Asset::spec);
    EXPECT_EQ(fulfilled.proofs.first().place.record, good.value);
    EXPECT_EQ(fulfilled.proofs.first().on, QDate(2026, 5, 20));
    EXPECT_EQ(fulfilled.proofs.first().who, QStringLiteral("見本 一郎"));

    const Id<Asset> bad = addAsset([](Asset &a) { a.name = QStringLiteral("名簿"); });
    addAsset();
    const DutyStatus open = status(QStringLiteral("D018"));
    EXPECT_EQ(open.place.record, bad.value);
    EXPECT_EQ(open.openCount, 2);
    EXPECT_EQ(open.proofCount, 1);
    EXPECT_TRUE(open.reason.contains(QStringLiteral("名簿")));
    // The name is told anew although no state changes.
    edit(bad, [](Asset &a) { a.name = QStringLiteral("新しい名簿"); });
    EXPECT_TRUE(status(QStringLiteral("D018")).reason.contains(QStringLiteral("新しい名簿")));
}

TEST_F(DutyBookTest, putsViolatedBeforeOverdueBeforeDue)
{
    const Id<Asset> asset = addAsset();
    answer(asset, "false", "yes", "false", "serious", "serious");
    answerCard(asset, RestrictionState::NotDone);
    addTakeOut(asset);
    go(QDate(2026, 7, 1));
    status(QStringLiteral("D001"));
    QList<int> ranks;
    QList<QDate> days;
    for (const DutyTask &task : book->tasks()) {
        ranks << (task.state == DutyState::Violated         ? 0
                      : task.state == DutyState::Overdue    ? 1
                      : task.state == DutyState::Unanswered ? 2
                                                            : 3);
        if (task.state == DutyState::Due)
            days << task.due;
        EXPECT_FALSE(task.duties.isEmpty());
        EXPECT_TRUE(task.place.reg || !task.place.page.isEmpty());
    }
    EXPECT_TRUE(std::is_sorted(ranks.cbegin(), ranks.cend()));
    EXPECT_TRUE(std::is_sorted(days.cbegin(), days.cend()));
    EXPECT_EQ(ranks.first(), 0);
    EXPECT_TRUE(ranks.contains(1) && ranks.contains(3));
}

TEST_F(DutyBookTest, followsWhatDependsOnTheEditedRecord)
{
    const Id<Asset> original = addAsset();
    const Id<Asset> copy = addAsset([&](Asset &a) { a.copyOf = original; });
    const Id<Asset> group = addAsset();
    const Id<Asset> member = addAsset([&](Asset &a) { a.partOf = group; });
    for (const Id<Asset> id : {original, copy, group, member})
        decideOn(id, DecisionBasis::Original, "211");
    answerCard(copy, RestrictionState::Done);
    const Id<TakeOut> takeOut = addTakeOut(original);
    EXPECT_EQ(state("D054"), "fulfilled");
    EXPECT_EQ(state("D051"), "fulfilled");
    EXPECT_EQ(state("D129"), "not_applicable");

    decideOn(original, DecisionBasis::Judgement, "311");
    EXPECT_EQ(state("D054"), "violated");
    decideOn(member, DecisionBasis::Judgement, "311");
    EXPECT_EQ(state("D051"), "violated");
    edit(original, [](Asset &a) { a.area = AreaKind::Handling; });
    EXPECT_EQ(state("D129"), "due");
    edit(takeOut, [&](TakeOut &t) { t.items = {{member, 1, {}}}; });
    EXPECT_EQ(state("D129"), "not_applicable");
    edit(member, [](Asset &a) { a.partOf = {}; });
    EXPECT_EQ(state("D051"), "not_applicable");
    EXPECT_EQ(book->duties(), fromScratch());
}

TEST_F(DutyBookTest, forgetsWhatIsStruckOutAndRemembersWhatComesBack)
{
    const Id<Asset> asset = addAsset();
    EXPECT_EQ(status(QStringLiteral("D018")).openCount, 1);
    EXPECT_EQ(status(QStringLiteral("D018")).place.record, asset.value);
    records.strikeOut(Asset::spec, asset.value, QStringLiteral("重複"));
    EXPECT_EQ(status(QStringLiteral("D018")).place.record, 0);
    records.undo();
    EXPECT_EQ(status(QStringLiteral("D018")).place.record, asset.value);
    edit(asset, [](Asset &a) { a.status = AssetStatus::Disposed; });
    EXPECT_EQ(status(QStringLiteral("D018")).place.record, 0);
}

TEST_F(DutyBookTest, saysOncePerStepThatStatesMayHaveChanged)
{
    status(QStringLiteral("D001"));
    int told = 0;
    QObject::connect(book.get(), &DutyBook::changed, book.get(), [&told] { ++told; });
    Records::Step step = records.begin(QStringLiteral("三つ"));
    addAsset();
    addAsset();
    addAsset();
    EXPECT_EQ(told, 0);
    step.commit();
    EXPECT_EQ(told, 1);
    go(QDate(2026, 6, 2));
    EXPECT_EQ(told, 2);
    book->turnDay();
    EXPECT_EQ(told, 2);
}

/// Whatever is edited in whatever order: the book that followed says what one says that reads everything
/// anew.
TEST_F(DutyBookTest, endsWhereReadingEverythingEnds)
{
    status(QStringLiteral("D001"));
    std::mt19937 random(7);
    const auto isStruckOut
        = [&](const Register &reg, qint64 id) { return !records.find(reg, id)->struckOut.isEmpty(); };
    const auto pick = [&random](int below) { return int(random() % quint32(below)); };
    QList<Id<Asset>> assets;
    QList<Id<TakeOut>> takeOuts;
    for (int i = 0; i < 120; ++i) {
        switch (assets.isEmpty() ? 0 : pick(7)) {
        case 0:
            assets << addAsset([&](Asset &a) {
                a.kind = AssetKind(pick(11));
                a.area = AreaKind(pick(4));
                if (!assets.isEmpty() && pick(3) == 0)
                    a.copyOf = assets[pick(int(assets.size()))];
                if (!assets.isEmpty() && pick(3) == 0)
                    a.partOf = assets[pick(int(assets.size()))];
                a.custodian = pick(2) == 0 ? clerk : handler;
            });
            break;
        case 1:
            answer(assets[pick(int(assets.size()))], pick(2) == 0 ? "true" : "false", "yes", "false",
                   "serious", pick(2) == 0 ? "serious" : "none");
            break;
        case 2:
            answerCard(assets[pick(int(assets.size()))], RestrictionState(pick(3)));
            break;
        case 3:
            takeOuts << addTakeOut(assets[pick(int(assets.size()))]);
            break;
        case 4:
            if (!takeOuts.isEmpty())
                approve(takeOuts[pick(int(takeOuts.size()))], {Safeguard(pick(5))});
            break;
        case 5:
            records.undo();
            assets.removeIf([&](Id<Asset> id) { return isStruckOut(Asset::spec, id.value); });
            takeOuts.removeIf([&](Id<TakeOut> id) { return isStruckOut(TakeOut::spec, id.value); });
            break;
        case 6:
            go(today.addDays(pick(40)));
            break;
        default:
            break;
        }
    }
    EXPECT_EQ(book->duties(), fromScratch());
}

/// The sample is there to show the program: each state can be looked at. (The profile is answered here.)
TEST_F(DutyBookTest, findsEveryStateInTheSample)
{
    go(QDate(2026, 10, 1));
    fillWithSample(records, policy);
    const QMap<DutyState, qint64> counts = DutyBook(policy, records).counts();
    for (const DutyState state : {DutyState::NotApplicable, DutyState::Fulfilled, DutyState::Due,
                                  DutyState::Overdue, DutyState::Violated})
        EXPECT_GE(counts.value(state), 1) << qPrintable(keyOf(state));
}

TEST_F(DutyBookTest, worksWithAnyNumberOfLevels)
{
    const Policy other = loadPolicy(QStringLiteral(MAMORI_TEST_DATA "/packs/levels-2024"));
    const auto levelled = [&](const char *level, Id<Asset> group = {}) {
        return addAsset([&](Asset &a) {
            a.partOf = group;
            a.confidentiality = QLatin1String(level);
            a.integrity = QStringLiteral("1");
            a.availability = QStringLiteral("1");
            a.classificationState = ClassificationState::Decided;
            a.classifiedOn = QDate(2026, 5, 1);
        });
    };
    const Id<Asset> group = levelled("3B");
    const Id<Asset> member = levelled("3C", group);
    DutyBook small(other, records);
    const auto stateOf
        = [&](const char *id) { return keyOf(small.duty(QLatin1String(id)).state).toStdString(); };
    EXPECT_EQ(stateOf("T1"), "due");
    EXPECT_EQ(stateOf("T2"), "uncovered");
    EXPECT_EQ(stateOf("T3"), "fulfilled");
    EXPECT_EQ(stateOf("T4"), "due");
    EXPECT_EQ(stateOf("T5"), "due") << "the group is above its parts";
    edit(member, [](Asset &a) { a.confidentiality = QStringLiteral("3A"); });
    EXPECT_EQ(stateOf("T5"), "violated");
    edit(member, [](Asset &a) { a.confidentiality = QStringLiteral("3B"); });
    EXPECT_EQ(stateOf("T5"), "fulfilled");
}
