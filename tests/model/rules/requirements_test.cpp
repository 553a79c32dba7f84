// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/duties.h"
#include "model/rules/requirements.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace mamori;

namespace {

const Policy &policy = builtInPolicy();

QHash<QString, bool> everyAnswer(bool answer)
{
    QHash<QString, bool> answers;
    for (const PolicyProfileQuestion &question : policy.profile)
        answers.insert(question.id, answer);
    return answers;
}

/// Levels as "321"; '-' is not entered.
System systemWith(const char *levels, Zone zone = Zone::Lgwan)
{
    System system;
    system.name = QStringLiteral("見本システム");
    const auto key = [&](int i) { return levels[i] == '-' ? QString() : QString(QLatin1Char(levels[i])); };
    system.confidentiality = key(0);
    system.integrity = key(1);
    system.availability = key(2);
    system.zone = zone;
    return system;
}

bool asks(const System &system, const char *article)
{
    const QList<SystemRequirement> all = systemRequirements(policy, system, everyAnswer(true));
    return std::any_of(all.cbegin(), all.cend(), [&](const SystemRequirement &requirement) {
        return requirement.duty->article == QLatin1String(article);
    });
}

struct ThresholdCase {
    const char *name;
    const char *article;
    const char *levels;
    Zone zone;
    bool isAsked;
};

constexpr ThresholdCase thresholds[] = {
    // Logon functions: confidentiality 3 and integrity 2.
    {"logonAt", "58(1)(1)", "321", Zone::Lgwan, true},
    {"logonAbove", "58(1)(1)", "322", Zone::Lgwan, true},
    {"logonBelowInConfidentiality", "58(1)(1)", "222", Zone::Lgwan, false},
    {"logonBelowInIntegrity", "58(1)(1)", "312", Zone::Lgwan, false},
    {"logonUnknown", "58(1)(1)", "---", Zone::Lgwan, true},
    {"attemptsAt", "58(1)(2)", "321", Zone::Lgwan, true},
    {"attemptsBelow", "58(1)(2)", "311", Zone::Lgwan, false},
    {"idleAt", "58(1)(3)", "321", Zone::Lgwan, true},
    {"idleBelow", "58(1)(3)", "221", Zone::Lgwan, false},
    {"timesAt", "58(1)(4)", "321", Zone::Lgwan, true},
    {"timesBelow", "58(1)(4)", "312", Zone::Lgwan, false},
    // Logs: confidentiality 3 and integrity or availability 2.
    {"logsByIntegrity", "64(1)", "321", Zone::Lgwan, true},
    {"logsByAvailability", "64(1)", "312", Zone::Lgwan, true},
    {"logsByBoth", "64(1)", "322", Zone::Lgwan, true},
    {"logsBelow", "64(1)", "311", Zone::Lgwan, false},
    {"logsBelowInConfidentiality", "64(1)", "222", Zone::Lgwan, false},
    // Redundancy: integrity or availability 2.
    {"redundancyByIntegrity", "29(1)(2)", "121", Zone::Lgwan, true},
    {"redundancyByAvailability", "29(1)(7)", "112", Zone::Lgwan, true},
    {"redundancyBelow", "29(1)(2)", "311", Zone::Lgwan, false},
    // A managed area: any level from 2.
    {"areaByConfidentiality", "28(1)", "211", Zone::Lgwan, true},
    {"areaByConfidentiality3", "28(1)", "311", Zone::Lgwan, true},
    {"areaByIntegrity", "28(1)", "121", Zone::Lgwan, true},
    {"areaByAvailability", "28(1)", "112", Zone::Lgwan, true},
    {"areaBelow", "28(1)", "111", Zone::Lgwan, false},
    // Spares: availability 2.
    {"spareLineAt", "32(1)", "112", Zone::Lgwan, true},
    {"spareLineBelow", "32(1)", "321", Zone::Lgwan, false},
    {"spareDeviceAt", "32(2)", "112", Zone::Lgwan, true},
    {"spareDeviceBelow", "32(2)", "321", Zone::Lgwan, false},
    // Encryption: confidentiality 3 over open networks.
    {"encryptionAt", "69(1)(1)", "311", Zone::Internet, true},
    {"encryptionBelow", "69(1)(1)", "211", Zone::Internet, false},
    {"encryptionInside", "69(1)(1)", "311", Zone::Lgwan, false},
    // Zones.
    {"biometricsInMyNumber", "53(3)", "111", Zone::MyNumber, true},
    {"noBiometricsElsewhere", "53(3)", "322", Zone::Lgwan, false},
    {"noWritingOutOfMyNumber", "22(3)", "111", Zone::MyNumber, true},
    {"writingOutOfLgwan", "22(3)", "322", Zone::Lgwan, false},
    {"noWirelessInMyNumber", "70(1)", "111", Zone::MyNumber, true},
    {"wirelessInLgwan", "70(1)", "322", Zone::Lgwan, false},
    {"detectionOnInternet", "24(2)", "111", Zone::Internet, true},
    {"noDetectionElsewhere", "24(2)", "322", Zone::Lgwan, false},
    // Of every system.
    {"identification", "53(1)", "111", Zone::NotConnected, true},
    {"passwords", "51(1)(1)", "111", Zone::NotConnected, true},
};

class RequirementThresholds : public testing::TestWithParam<ThresholdCase>
{
};

const SystemRequirement &requirementAt(const QList<SystemRequirement> &all, const char *article)
{
    return *std::find_if(all.cbegin(), all.cend(), [&](const SystemRequirement &requirement) {
        return requirement.duty->article == QLatin1String(article);
    });
}

/// The requirement at 53(1) with this answer.
SystemRequirement answered(ChecklistResult result, const char *reason, const char *evidence)
{
    System system = systemWith("321");
    ChecklistAnswer answer;
    answer.article = QStringLiteral("53(1)");
    answer.text = QStringLiteral("問");
    answer.result = result;
    answer.reason = QString::fromUtf8(reason);
    answer.evidence = QString::fromUtf8(evidence);
    system.requirements = {answer};
    return requirementAt(systemRequirements(policy, system, everyAnswer(true)), "53(1)");
}

} // namespace

TEST_P(RequirementThresholds, holdsAtItsThresholdAndNotBelow)
{
    EXPECT_EQ(asks(systemWith(GetParam().levels, GetParam().zone), GetParam().article), GetParam().isAsked);
}

INSTANTIATE_TEST_SUITE_P(Requirements, RequirementThresholds, testing::ValuesIn(thresholds),
                         [](const auto &tested) { return std::string(tested.param.name); });

TEST(Requirements, ofPersonalInformationOnOpenNetworksBelowLevel3)
{
    System system = systemWith("211", Zone::Internet);
    EXPECT_FALSE(asks(system, "69(1)(1)"));
    system.hasPersonal = true;
    EXPECT_TRUE(asks(system, "69(1)(1)"));
    system.hasPersonal = false;
    system.hasCorporate = true;
    EXPECT_TRUE(asks(system, "69(1)(1)"));
}

TEST(Requirements, areNotAskedOfASystemThatHasEnded)
{
    System system = systemWith("322", Zone::MyNumber);
    system.phase = SystemPhase::Ended;
    EXPECT_FALSE(asks(system, "58(1)(1)"));
    EXPECT_FALSE(asks(system, "53(1)"));
}

TEST(Requirements, eachSayWhy)
{
    System system = systemWith("32-", Zone::MyNumber);
    system.publicWeb = true;
    system.outsideUsers = true;
    const QList<SystemRequirement> all = systemRequirements(policy, system, everyAnswer(true));
    EXPECT_GT(all.size(), 25);
    for (const SystemRequirement &requirement : all)
        EXPECT_FALSE(requirement.why.isEmpty()) << requirement.duty->article.toStdString();
    EXPECT_TRUE(requirementAt(all, "58(1)(1)").why.contains(policy.axisNames.value(Axis::Availability)));
}

TEST(Requirements, outsideTheProfileAreLeftOut)
{
    const System system = systemWith("322", Zone::MyNumber);
    EXPECT_LT(systemRequirements(policy, system, everyAnswer(false)).size(),
              systemRequirements(policy, system, everyAnswer(true)).size());
}

TEST(Requirements, standAsTheyWereAnswered)
{
    EXPECT_EQ(stateOf(answered(ChecklistResult::Met, "", "")), RequirementState::Met);
    EXPECT_EQ(stateOf(answered(ChecklistResult::CommonPlatform, "", "")), RequirementState::ByCommonPlatform);
    EXPECT_FALSE(requirementProblem(answered(ChecklistResult::CommonPlatform, "", "")).isEmpty())
        << "counts with evidence only";
    EXPECT_TRUE(requirementProblem(answered(ChecklistResult::CommonPlatform, "", "手順書")).isEmpty());
    EXPECT_FALSE(requirementProblem(answered(ChecklistResult::Contractor, "", "")).isEmpty());
    EXPECT_TRUE(requirementProblem(answered(ChecklistResult::Contractor, "", "仕様書")).isEmpty());
    EXPECT_EQ(stateOf(answered(ChecklistResult::NotMet, "", "")), RequirementState::NotMet);
    EXPECT_FALSE(requirementProblem(answered(ChecklistResult::NotMet, "", "")).isEmpty());
    EXPECT_TRUE(requirementProblem(answered(ChecklistResult::NotMet, "更新で直す", "")).isEmpty());
    EXPECT_FALSE(requirementProblem(answered(ChecklistResult::NotApplicable, "", "")).isEmpty());
    EXPECT_EQ(stateOf(answered(ChecklistResult::NotApplicable, "画面がない", "")),
              RequirementState::NotApplicable);
}

TEST(Requirements, ofTheFormStandByItsFields)
{
    System system = systemWith("312");
    const auto logs
        = [&] { return requirementAt(systemRequirements(policy, system, everyAnswer(true)), "64(1)"); };
    EXPECT_EQ(logs().place, RequirementPlace::Form);
    EXPECT_EQ(stateOf(logs()), RequirementState::Open);
    system.logsTaken = false;
    EXPECT_EQ(stateOf(logs()), RequirementState::NotMet);
    EXPECT_FALSE(requirementProblem(logs()).isEmpty());
    system.logsTaken = true;
    EXPECT_EQ(stateOf(logs()), RequirementState::Open) << "for how long?";
    system.logMonths = 12;
    EXPECT_EQ(stateOf(logs()), RequirementState::Met);
}

TEST(RequirementSheet, hasARowForEachPointAndKeepsWhatWasAnswered)
{
    System system = systemWith("322", Zone::MyNumber);
    ChecklistAnswer known;
    known.question = QStringLiteral("li-logon-message");
    known.article = QStringLiteral("58(1)(1)");
    known.text = QStringLiteral("前の問");
    known.result = ChecklistResult::Met;
    ChecklistAnswer own;
    own.text = QStringLiteral("課で決めたこと");
    system.requirements = {own, known};
    const QList<ChecklistAnswer> sheet = requirementSheet(policy, system, everyAnswer(true));
    EXPECT_EQ(sheet.count(known), 1);
    EXPECT_EQ(sheet.last(), own);
    system.requirements = sheet;
    for (const SystemRequirement &requirement : systemRequirements(policy, system, everyAnswer(true)))
        EXPECT_EQ(requirement.answer.has_value(), requirement.place == RequirementPlace::Sheet)
            << requirement.duty->article.toStdString();
    EXPECT_EQ(requirementSheet(policy, system, everyAnswer(true)), sheet) << "nothing is added twice";
}
