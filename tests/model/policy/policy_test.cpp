// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/policy/policy.h"
#include "model/rules/duties.h"

#include <gtest/gtest.h>

using namespace mamori;

TEST(BuiltInPolicy, isTheStandardInForce)
{
    const Policy &policy = builtInPolicy();
    EXPECT_EQ(policy.id, QStringLiteral("kanuma-r7"));
    EXPECT_EQ(policy.title, QStringLiteral("鹿沼市情報セキュリティ対策基準"));
    EXPECT_EQ(policy.version, QStringLiteral("令和7年2月6日"));
    EXPECT_EQ(&builtInPolicy(), &policy);
}

TEST(BuiltInPolicy, hasEveryArticleOnce)
{
    const QList<Article> &articles = builtInPolicy().articles;
    ASSERT_EQ(articles.size(), 135);
    for (int i = 0; i < 135; ++i)
        EXPECT_EQ(articles[i].number, QString::number(i + 1));
    EXPECT_EQ(articles[16].title, QStringLiteral("情報資産の管理"));
    EXPECT_EQ(articles[33].chapter, QStringLiteral("第5章 物理的セキュリティ"));
    EXPECT_EQ(articles[108].title, QStringLiteral("ポリシー等の遵守状況の確認等"));
    EXPECT_EQ(articles[134].chapter, QStringLiteral("第12章 補則"));
}

TEST(BuiltInPolicy, ranksItsLevels)
{
    const Policy &policy = builtInPolicy();
    EXPECT_EQ(policy.levels.value(Axis::Confidentiality).size(), 3);
    EXPECT_EQ(policy.levels.value(Axis::Integrity).size(), 2);
    EXPECT_EQ(policy.levels.value(Axis::Availability).size(), 2);
    EXPECT_EQ(policy.rank(Axis::Confidentiality, QStringLiteral("1")), 0);
    EXPECT_EQ(policy.rank(Axis::Confidentiality, QStringLiteral("3")), 2);
    EXPECT_EQ(policy.rank(Axis::Integrity, QStringLiteral("3")), -1);
    EXPECT_EQ(policy.rank(Axis::Availability, QString()), -1);
    ASSERT_TRUE(policy.findLevel(Axis::Availability, QStringLiteral("2")));
    EXPECT_EQ(policy.findLevel(Axis::Availability, QStringLiteral("2"))->label, QStringLiteral("可用性2"));
    EXPECT_EQ(policy.axisNames.value(Axis::Integrity), QStringLiteral("完全性"));
}

TEST(BuiltInPolicy, asksWhatScriptsSend)
{
    QMap<QString, QStringList> questions;
    for (const PolicyQuestion &question : builtInPolicy().questions) {
        for (const PolicyQuestion::Answer &answer : question.answers)
            questions[question.id] << answer.id;
    }
    const QStringList boolean {QStringLiteral("true"), QStringLiteral("false")};
    const QStringList harm {QStringLiteral("none"), QStringLiteral("slight"), QStringLiteral("serious")};
    const QMap<QString, QStringList> expected {
        {QStringLiteral("specific_personal_information"), boolean},
        {QStringLiteral("nondisclosure"),
         {QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("doubtful")}},
        {QStringLiteral("publication_planned"), boolean},
        {QStringLiteral("integrity_harm"), harm},
        {QStringLiteral("availability_harm"), harm},
    };
    EXPECT_EQ(questions, expected);
}

TEST(BuiltInPolicy, holdsTheRestrictionsInPrintedOrder)
{
    QStringList articles;
    for (const PolicyRestriction &restriction : builtInPolicy().restrictions)
        articles << restriction.article;
    QStringList expected;
    const auto addItems = [&expected](const QString &item, const QString &letters) {
        for (const QChar letter : letters)
            expected << item + letter;
    };
    addItems(QStringLiteral("16(5)(1)"), QStringLiteral("アイウエオカキクケ"));
    addItems(QStringLiteral("16(5)(2)"), QStringLiteral("アイウエオ"));
    addItems(QStringLiteral("16(5)(3)"), QStringLiteral("アイウエ"));
    EXPECT_EQ(articles, expected);
    const PolicyRestriction *terminal = builtInPolicy().findRestriction(QStringLiteral("r-c-terminal-only"));
    ASSERT_TRUE(terminal);
    EXPECT_EQ(terminal->fromLevel, QStringLiteral("3"));
    EXPECT_EQ(builtInPolicy().findRestriction(QStringLiteral("r-none")), nullptr);
}

TEST(BuiltInPolicy, laysOutTheAssetLedgerOnA4)
{
    const PolicyForm *form = builtInPolicy().findForm(QStringLiteral("asset_ledger"));
    ASSERT_TRUE(form);
    EXPECT_EQ(form->title, QStringLiteral("情報資産台帳"));
    EXPECT_EQ(form->number, QStringLiteral("様式第1号"));
    EXPECT_EQ(form->reg, QStringLiteral("asset"));
    EXPECT_EQ(form->orientation, QStringLiteral("landscape"));
    EXPECT_EQ(form->stamps.size(), 4);
    double width = 0;
    double dateWidth = 0;
    QStringList grouped;
    for (const PolicyFormColumn &column : form->columns) {
        width += column.width;
        if (column.column == QStringLiteral("acquired_on"))
            dateWidth = column.width;
        if (column.group == QStringLiteral("程度分類"))
            grouped << column.column;
    }
    EXPECT_DOUBLE_EQ(width, 297.0 - 2 * 10.0);
    EXPECT_GE(dateWidth, 26.0) << "令和12年11月23日 has to fit on one line";
    EXPECT_EQ(grouped,
              (QStringList {QStringLiteral("confidentiality"), QStringLiteral("integrity"),
                            QStringLiteral("availability")}));
    EXPECT_EQ(builtInPolicy().findForm(QStringLiteral("nonsense")), nullptr);
}

TEST(BuiltInPolicy, holdsEveryDutyOnce)
{
    const QList<PolicyDuty> &duties = builtInPolicy().duties;
    ASSERT_EQ(duties.size(), 536);
    for (int i = 0; i < 536; ++i)
        EXPECT_EQ(duties[i].id, QStringLiteral("D%1").arg(i + 1, 3, 10, QLatin1Char('0')));
}

TEST(BuiltInPolicy, accountsForEveryArticle)
{
    QSet<QString> withDuties;
    for (const PolicyDuty &duty : builtInPolicy().duties)
        withDuties << duty.article.section(u'(', 0, 0);
    for (const Article &article : builtInPolicy().articles)
        EXPECT_NE(withDuties.contains(article.number), !article.withoutDuty.isEmpty())
            << qPrintable(article.number);
}

TEST(BuiltInPolicy, provesWhatTheProgramCanProve)
{
    // These areas are built: what still stands uncovered in them needs records that do not exist yet.
    static const QStringList built {QStringLiteral("classification"),
                                    QStringLiteral("asset-ledger"),
                                    QStringLiteral("handling-restrictions"),
                                    QStringLiteral("labels"),
                                    QStringLiteral("copies"),
                                    QStringLiteral("staff"),
                                    QStringLiteral("sharing")};
    const QStringList rules = dutyRuleIds();
    for (const PolicyDuty &duty : builtInPolicy().duties) {
        switch (duty.proof) {
        case ProofKind::Record:
        case ProofKind::Rule:
        case ProofKind::Document:
            EXPECT_TRUE(rules.contains(duty.proofRef)) << qPrintable(duty.id);
            break;
        case ProofKind::Checklist: {
            const PolicyChecklist *checklist = builtInPolicy().checklistOf(duty.proofRef);
            ASSERT_TRUE(checklist) << qPrintable(duty.id);
            EXPECT_EQ(checklist->occasion, QStringLiteral("conduct")) << qPrintable(duty.id);
            break;
        }
        case ProofKind::Uncovered:
            EXPECT_FALSE(built.contains(duty.area)) << qPrintable(duty.id);
            EXPECT_NE(duty.intended, ProofKind::Uncovered) << qPrintable(duty.id);
            break;
        }
    }
}

TEST(BuiltInPolicy, knowsTheApprovalKinds)
{
    EXPECT_EQ(builtInPolicy().approvals.size(), 39);
    EXPECT_GE(builtInPolicy().profile.size(), 15);
}
