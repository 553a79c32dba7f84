// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/classification_json.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace mamori;

namespace {

QJsonObject object(const char *json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    EXPECT_TRUE(document.isObject()) << json;
    return document.object();
}

std::string refusal(const char *json)
{
    try {
        answersFromJson(builtInPolicy(), object(json));
    } catch (const Error &error) {
        EXPECT_EQ(error.code(), ErrorCode::Refused);
        return error.text().toStdString();
    }
    return {};
}

QJsonObject decisionOn(const char *json)
{
    return toJson(builtInPolicy(), classify(builtInPolicy(), answersFromJson(builtInPolicy(), object(json))));
}

} // namespace

TEST(ClassificationJson, readsTheObjectOfTheScripts)
{
    const ClassificationAnswers answers = answersFromJson(
        builtInPolicy(), object(R"({"specific_personal_information": false, "nondisclosure": "doubtful",
                   "publication_planned": true, "integrity_harm": "slight", "availability_harm": "none"})"));
    const ClassificationAnswers expected {
        {QStringLiteral("specific_personal_information"), QStringLiteral("false")},
        {QStringLiteral("nondisclosure"), QStringLiteral("doubtful")},
        {QStringLiteral("publication_planned"), QStringLiteral("true")},
        {QStringLiteral("integrity_harm"), QStringLiteral("slight")},
        {QStringLiteral("availability_harm"), QStringLiteral("none")},
    };
    EXPECT_EQ(answers, expected);
    EXPECT_TRUE(answersFromJson(builtInPolicy(), {}).isEmpty());
}

TEST(ClassificationJson, refusesUnknownKeysAndValuesByName)
{
    EXPECT_NE(refusal(R"({"colour": true})").find("colour"), std::string::npos);
    for (const char *json : {R"({"nondisclosure": "maybe"})", R"({"nondisclosure": true})",
                             R"({"nondisclosure": null})", R"({"nondisclosure": ["yes"]})"})
        EXPECT_NE(refusal(json).find("nondisclosure"), std::string::npos) << json;
    EXPECT_NE(refusal(R"({"nondisclosure": "maybe"})").find(R"("maybe")"), std::string::npos);
    for (const char *json : {R"({"publication_planned": "true"})", R"({"publication_planned": 1})"})
        EXPECT_NE(refusal(json).find("publication_planned"), std::string::npos) << json;
}

TEST(ClassificationJson, writesLevelsReasonsAndRestrictions)
{
    const QJsonObject json = decisionOn(R"({"specific_personal_information": true, "nondisclosure": "no",
        "publication_planned": false, "integrity_harm": "serious", "availability_harm": "slight"})");
    EXPECT_EQ(json.keys().join(u' '),
              QStringLiteral("availability confidentiality integrity reasons restrictions"));
    EXPECT_EQ(json[QStringLiteral("confidentiality")], QJsonValue(3));
    EXPECT_EQ(json[QStringLiteral("integrity")], QJsonValue(2));
    EXPECT_EQ(json[QStringLiteral("availability")], QJsonValue(1));

    const QJsonArray reasons = json[QStringLiteral("reasons")].toArray();
    ASSERT_EQ(reasons.size(), 3);
    EXPECT_EQ(reasons[0].toObject().keys().join(u' '), QStringLiteral("article axis text"));
    EXPECT_EQ(reasons[0].toObject()[QStringLiteral("axis")], QStringLiteral("confidentiality"));
    EXPECT_EQ(reasons[0].toObject()[QStringLiteral("article")], QStringLiteral("16(2)"));
    EXPECT_EQ(reasons[2].toObject()[QStringLiteral("axis")], QStringLiteral("availability"));

    const QJsonArray restrictions = json[QStringLiteral("restrictions")].toArray();
    ASSERT_EQ(restrictions.size(), 9 + 5);
    EXPECT_EQ(restrictions[0].toObject().keys().join(u' '), QStringLiteral("article id text"));
    EXPECT_EQ(restrictions[0].toObject()[QStringLiteral("id")], QStringLiteral("r-c-terminal-only"));
}

TEST(ClassificationJson, writesNullForAnOpenAxis)
{
    const QJsonObject json = decisionOn(R"({"integrity_harm": "none"})");
    EXPECT_TRUE(json[QStringLiteral("confidentiality")].isNull());
    EXPECT_EQ(json[QStringLiteral("integrity")], QJsonValue(1));
    EXPECT_TRUE(json[QStringLiteral("availability")].isNull());
    EXPECT_EQ(json[QStringLiteral("reasons")].toArray().size(), 1);
    EXPECT_TRUE(json[QStringLiteral("restrictions")].toArray().isEmpty());
}

TEST(ClassificationJson, writesLevelsThatAreNoNumbersAsText)
{
    const Policy policy = loadPolicy(QStringLiteral(MAMORI_TEST_DATA "/packs/levels-2024"));
    const QJsonObject json = toJson(
        policy, classify(policy, answersFromJson(policy, object(R"({"my_number": true, "lost": false})"))));
    EXPECT_EQ(json[QStringLiteral("confidentiality")], QStringLiteral("3A"));
    EXPECT_EQ(json[QStringLiteral("availability")], QJsonValue(1));
}
