// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/program.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace mamori::test;

namespace {

QJsonObject jsonOf(const Answer &answer)
{
    EXPECT_EQ(answer.exitCode, 0) << answer.messages.toStdString();
    return answer.json().object();
}

} // namespace

TEST(DutiesCommand, listsEveryDutyWithItsProof)
{
    const QJsonObject json = jsonOf(run({QStringLiteral("duties"), QStringLiteral("--json")}));
    EXPECT_EQ(json.value(QLatin1String("pack")).toString(), QStringLiteral("kanuma-r7"));
    const QJsonArray duties = json.value(QLatin1String("duties")).toArray();
    ASSERT_EQ(duties.size(), 536);
    const QJsonObject terminal = duties.at(27).toObject();
    EXPECT_EQ(terminal.value(QLatin1String("id")).toString(), QStringLiteral("D028"));
    EXPECT_EQ(terminal.value(QLatin1String("article")).toString(), QStringLiteral("16"));
    EXPECT_EQ(terminal.value(QLatin1String("paragraph")).toString(), QStringLiteral("5"));
    EXPECT_EQ(terminal.value(QLatin1String("item")).toString(), QStringLiteral("(1)ア"));
    EXPECT_EQ(terminal.value(QLatin1String("strength")).toString(), QStringLiteral("prohibited_unless"));
    for (const auto value : duties) {
        const QJsonObject duty = value.toObject();
        const QJsonObject proof = duty.value(QLatin1String("proof")).toObject();
        EXPECT_FALSE(duty.value(QLatin1String("article")).toString().isEmpty());
        EXPECT_FALSE(duty.value(QLatin1String("feature")).toString().isEmpty());
        EXPECT_FALSE(proof.value(QLatin1String("kind")).toString().isEmpty());
        EXPECT_FALSE(proof.value(QLatin1String("ref")).toString().isEmpty());
    }
    // D153: an approval of one kind, its conditions, and the private device that names it.
    const QJsonObject proof = duties.at(152).toObject().value(QLatin1String("proof")).toObject();
    EXPECT_EQ(proof.value(QLatin1String("of")).toString(), QStringLiteral("private_device"));
    EXPECT_EQ(proof.value(QLatin1String("also")).toArray().size(), 2);
}

TEST(DutiesCommand, readsAsATableToo)
{
    const Answer answer = run({QStringLiteral("duties")});
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_EQ(answer.out.count('\n'), 536);
}

TEST(PackCommand, holdsTheStandardAsData)
{
    const QJsonObject json = jsonOf(run({QStringLiteral("pack"), QStringLiteral("--json")}));
    EXPECT_EQ(json.value(QLatin1String("articles")).toArray().size(), 135);
    EXPECT_EQ(json.value(QLatin1String("approval_kinds")).toArray().size(), 39);
    for (const char *key : {"levels", "checklists", "forms", "parameters", "offices", "profile", "chains",
                            "records", "positions", "restrictions"})
        EXPECT_TRUE(json.contains(QLatin1String(key))) << key;
}

TEST(StatusCommand, showsEveryStateOnTheSampleLedger)
{
    const Desk desk;
    ASSERT_EQ(run({QStringLiteral("demo"), desk.path(QStringLiteral("demo"))}).exitCode, 0);
    const QStringList words {
        QStringLiteral("status"),          desk.path(QStringLiteral("demo/sample.mamori")),
        QStringLiteral("--password-file"), desk.path(QStringLiteral("demo/password.txt")),
        QStringLiteral("--today"),         QStringLiteral("2026-10-01")};
    const QJsonObject json = jsonOf(run(words + QStringList {QStringLiteral("--json")}));
    EXPECT_EQ(json.value(QLatin1String("today")).toString(), QStringLiteral("2026-10-01"));
    const QJsonObject counts = json.value(QLatin1String("counts")).toObject();
    QMap<QString, int> counted;
    for (const auto value : json.value(QLatin1String("duties")).toArray()) {
        const QJsonObject duty = value.toObject();
        const QString state = duty.value(QLatin1String("state")).toString();
        ++counted[state];
        if (state == QLatin1String("due") || state == QLatin1String("overdue")) {
            EXPECT_TRUE(duty.value(QLatin1String("due")).isString())
                << duty.value(QLatin1String("id")).toString().toStdString();
        }
        if (state == QLatin1String("fulfilled")) {
            EXPECT_FALSE(duty.value(QLatin1String("proofs")).toArray().isEmpty());
        }
    }
    EXPECT_EQ(counted.value(QStringLiteral("uncovered")), 0);
    for (const char *state : {"not_applicable", "fulfilled", "due", "overdue", "violated", "unanswered"}) {
        EXPECT_GE(counted.value(QLatin1String(state)), 1) << state;
        EXPECT_EQ(counts.value(QLatin1String(state)).toInt(), counted.value(QLatin1String(state))) << state;
    }
    const Answer table = run(words);
    EXPECT_EQ(table.exitCode, 0);
    EXPECT_TRUE(table.out.contains("Have what is out returned and confirmed"));
}

TEST(StatusCommand, asksAnEmptyLedgerForTheProfile)
{
    const Desk desk;
    const QString ledger = desk.newLedger();
    const Answer answer = run(QStringList {QStringLiteral("status"), ledger} + desk.password());
    EXPECT_EQ(answer.exitCode, 0);
    const qsizetype profile = answer.out.indexOf("Answer the questions about the section");
    const qsizetype classify = answer.out.indexOf("Classify the assets");
    EXPECT_GE(profile, 0);
    EXPECT_GT(classify, profile);
}
