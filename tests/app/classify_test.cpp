// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/program.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace mamori::test;

namespace {

struct Answers {
    bool myNumber;
    QString nondisclosure;
    bool publication;
    QString integrityHarm;
    QString availabilityHarm;

    QByteArray json() const
    {
        return QJsonDocument(QJsonObject {{QStringLiteral("specific_personal_information"), myNumber},
                                          {QStringLiteral("nondisclosure"), nondisclosure},
                                          {QStringLiteral("publication_planned"), publication},
                                          {QStringLiteral("integrity_harm"), integrityHarm},
                                          {QStringLiteral("availability_harm"), availabilityHarm}})
            .toJson();
    }
    // Straight from Art. 16(2) to (4).
    int confidentiality() const
    {
        if (myNumber || nondisclosure != QLatin1String("no"))
            return 3;
        return publication ? 1 : 2;
    }
    int integrity() const { return integrityHarm == QLatin1String("serious") ? 2 : 1; }
    int availability() const { return availabilityHarm == QLatin1String("serious") ? 2 : 1; }
};

QList<Answers> everyCombination()
{
    QList<Answers> all;
    const QStringList harms {QStringLiteral("none"), QStringLiteral("slight"), QStringLiteral("serious")};
    for (const bool myNumber : {false, true}) {
        for (const char *nondisclosure : {"yes", "no", "doubtful"}) {
            for (const bool publication : {false, true}) {
                for (const QString &integrity : harms) {
                    for (const QString &availability : harms)
                        all << Answers {myNumber, QLatin1String(nondisclosure), publication, integrity,
                                        availability};
                }
            }
        }
    }
    return all;
}

} // namespace

TEST(ClassifyCommand, agreesWithArticle16ForEveryCombination)
{
    const QStringList words {QStringLiteral("classify"), QStringLiteral("--json")};
    ASSERT_EQ(everyCombination().size(), 108);
    for (const Answers &answers : everyCombination()) {
        const Answer answer = run(words, answers.json());
        ASSERT_EQ(answer.exitCode, 0) << answer.messages.constData();
        const QJsonObject json = answer.json().object();
        EXPECT_EQ(json.value(QLatin1String("confidentiality")).toInt(), answers.confidentiality())
            << answers.json().data();
        EXPECT_EQ(json.value(QLatin1String("integrity")).toInt(), answers.integrity())
            << answers.json().data();
        EXPECT_EQ(json.value(QLatin1String("availability")).toInt(), answers.availability())
            << answers.json().data();
        EXPECT_EQ(json.value(QLatin1String("reasons")).toArray().size(), 3);
        const qsizetype expected = (answers.confidentiality() == 3       ? 9
                                        : answers.confidentiality() == 2 ? 8
                                                                         : 0)
            + (answers.integrity() == 2 ? 5 : 0) + (answers.availability() == 2 ? 4 : 0);
        EXPECT_EQ(json.value(QLatin1String("restrictions")).toArray().size(), expected)
            << answers.json().data();
    }
}

TEST(ClassifyCommand, refusesWhatItDoesNotKnow)
{
    const QStringList words {QStringLiteral("classify"), QStringLiteral("--json")};
    const Answer unknownKey = run(words, R"({"mood": "good"})");
    EXPECT_EQ(unknownKey.exitCode, 1);
    EXPECT_TRUE(unknownKey.messages.contains("mood")) << unknownKey.messages.constData();
    EXPECT_EQ(run(words, R"({"nondisclosure": "perhaps"})").exitCode, 1);
    EXPECT_EQ(run(words, "not json").exitCode, 1);
}
