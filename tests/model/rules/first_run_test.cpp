// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/model/store/store_fixture.h"

#include "model/rules/approvals.h"
#include "model/rules/first_run.h"

#include <gtest/gtest.h>

using namespace mamori;

namespace {

/// All that the steps look at, as if everything were there.
constexpr FirstFacts everything {true, 6, 6, 17, 17, 31, 0, 8};

struct Beginning {
    const char *name;
    void (*lack)(FirstFacts &facts);
    const char *done; ///< a letter for each step that is done
    bool isNew;
};

std::ostream &operator<<(std::ostream &out, const Beginning &beginning)
{
    return out << beginning.name;
}

const Beginning beginnings[] = {
    {"nothingAtAll", [](FirstFacts &f) { f = {false, 6, 0, 17, 0, 0, 0, 0}; }, "", true},
    {"everything", [](FirstFacts &) {}, "SACP", false},
    {"sectionWithoutName", [](FirstFacts &f) { f.isNamed = false; }, "ACP", false},
    {"anOfficeOpen", [](FirstFacts &f) { f.officesNamed = 5; }, "ACP", false},
    {"aQuestionOpen", [](FirstFacts &f) { f.questionsAnswered = 16; }, "ACP", false},
    {"noQuestionAnswered", [](FirstFacts &f) { f.questionsAnswered = 0; }, "ACP", true},
    {"noAsset", [](FirstFacts &f) { f.assets = 0; }, "SP", true},
    {"noneClassified", [](FirstFacts &f) { f.unclassified = 31; }, "SAP", true},
    {"someClassified", [](FirstFacts &f) { f.unclassified = 30; }, "SAP", false},
    {"onlyTheManager", [](FirstFacts &f) { f.staff = 1; }, "SAC", true},
    {"twoPersons", [](FirstFacts &f) { f.staff = 2; }, "SACP", false},
};

class FirstStepsTest : public testing::TestWithParam<Beginning>
{
};

} // namespace

TEST_P(FirstStepsTest, tellsWhatIsDone)
{
    FirstFacts facts = everything;
    GetParam().lack(facts);
    std::string done;
    const QList<FirstStep> steps = firstSteps(facts);
    ASSERT_EQ(steps.size(), 4);
    for (const FirstStep &step : steps) {
        if (step.isDone)
            done += "SACP"[int(step.kind)];
        EXPECT_FALSE(step.title.isEmpty());
        EXPECT_FALSE(step.standing.isEmpty());
        EXPECT_TRUE(step.place.reg || !step.place.page.isEmpty()) << "one click from the place";
    }
    EXPECT_EQ(done, GetParam().done);
    EXPECT_EQ(isNewSection(facts), GetParam().isNew);
}

INSTANTIATE_TEST_SUITE_P(All, FirstStepsTest, testing::ValuesIn(beginnings),
                         [](const auto &test) { return std::string(test.param.name); });

class FirstRunTest : public testing::Test
{
protected:
    OfficeAnswer &of(FirstRun &run, Office office)
    {
        for (OfficeAnswer &answer : run.offices) {
            if (answer.office == office)
                return answer;
        }
        ADD_FAILURE() << int(office);
        return run.offices.first();
    }
    void store(const FirstRun &run)
    {
        Records::Step step = records.begin(QStringLiteral("first"));
        storeFirstRun(records, run);
        step.commit();
    }

    const Policy &policy = builtInPolicy();
    LedgerFolder folder;
    std::unique_ptr<Ledger> ledger = folder.open();
    Records records {*ledger, Clock::fixed({2026, 4, 1})};
};

TEST_F(FirstRunTest, anEmptyLedgerKnowsOnlyWhoUsuallyHoldsAnOffice)
{
    FirstRun run = firstRunOf(policy, records);
    EXPECT_TRUE(run.sectionName.isEmpty());
    EXPECT_TRUE(run.profile.isEmpty());
    EXPECT_EQ(run.offices.size(), officesToName(policy).size());
    EXPECT_EQ(run.offices.first().office, Office::SectionManager) << "the nearest first";
    EXPECT_EQ(of(run, Office::Ciso).holder.post, QStringLiteral("副市長"));
    EXPECT_TRUE(of(run, Office::Csirt).holder.post.isEmpty()) << "a team";
    EXPECT_TRUE(firstRunProblems(policy, run).isEmpty()) << "all of it may be left for later";
}

TEST_F(FirstRunTest, whatIsLeftOpenIsNotStored)
{
    store(firstRunOf(policy, records));
    EXPECT_EQ(records.count(OfficeHolder::spec), 0);
    EXPECT_EQ(records.count(Staff::spec), 0);
    EXPECT_TRUE(records.setting(QStringLiteral("section_name")).isEmpty());
}

TEST_F(FirstRunTest, theManagerIsOfTheSectionTheOthersAreContacts)
{
    FirstRun run = firstRunOf(policy, records);
    run.sectionName = QStringLiteral("市民課");
    of(run, Office::SectionManager).holder.name = QStringLiteral("見本 一郎");
    of(run, Office::SectionManager).holder.validFrom = QDate(2026, 4, 1);
    of(run, Office::Ciso).holder.name = QStringLiteral("例示 太郎");
    run.profile = {{QStringLiteral("uses_cloud"), true}};
    store(run);
    EXPECT_EQ(records.setting(QStringLiteral("section_name")), QStringLiteral("市民課"));
    EXPECT_EQ(records.setting(QStringLiteral("section_manager")), QStringLiteral("見本 一郎"));
    const auto manager = records.find(sectionManager(records));
    ASSERT_TRUE(manager) << "approvals know who decides";
    EXPECT_EQ(manager->post, QStringLiteral("課長"));
    EXPECT_EQ(manager->startedOn, QDate(2026, 4, 1));
    const QList<Stored> holders = records.list(OfficeHolder::spec);
    ASSERT_EQ(holders.size(), 1);
    const auto ciso = fromValues<OfficeHolder>(holders.first().values);
    EXPECT_EQ(ciso.office, Office::Ciso);
    EXPECT_EQ(ciso.kind, ContactKind::CityOffice);
    EXPECT_EQ(profileAnswers(policy, records).value(QStringLiteral("uses_cloud")), true);

    FirstRun again = firstRunOf(policy, records);
    EXPECT_TRUE(of(again, Office::SectionManager).isKnown);
    EXPECT_TRUE(of(again, Office::Ciso).isKnown);
    EXPECT_FALSE(of(again, Office::GeneralOfficer).isKnown);
    store(again);
    EXPECT_EQ(records.count(OfficeHolder::spec), 1) << "nobody is entered twice";
    EXPECT_EQ(records.count(Staff::spec), 1);
}

TEST_F(FirstRunTest, whoseTimeInOfficeIsOverIsAskedForAgain)
{
    OfficeHolder former;
    former.office = Office::Ciso;
    former.name = QStringLiteral("例示 太郎");
    former.validUntil = QDate(2026, 3, 31);
    records.add(former);
    FirstRun run = firstRunOf(policy, records);
    EXPECT_FALSE(of(run, Office::Ciso).isKnown);
}

TEST_F(FirstRunTest, aNumberWithoutANameIsHalfSaid)
{
    FirstRun run = firstRunOf(policy, records);
    of(run, Office::Csirt).holder.phone = QStringLiteral("0289-00-0000");
    ASSERT_EQ(firstRunProblems(policy, run).size(), 1);
    of(run, Office::Csirt).holder.name = QStringLiteral("CSIRT");
    EXPECT_TRUE(firstRunProblems(policy, run).isEmpty());
}

TEST_F(FirstRunTest, theFactsAreCounted)
{
    const FirstFacts facts = firstFacts(policy, records);
    EXPECT_EQ(facts.questions, policy.profile.size());
    EXPECT_EQ(facts.officesNamed, 0);
    Asset asset;
    asset.name = QStringLiteral("台帳");
    records.add(asset);
    EXPECT_EQ(firstFacts(policy, records).assets, 1);
    EXPECT_EQ(firstFacts(policy, records).unclassified, 1);
}
