// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/restrictions.h"

#include <QSet>

#include <algorithm>
#include <gtest/gtest.h>

using namespace mamori;

namespace {

Asset assetOf(AssetKind kind, const char *confidentiality, const char *integrity, const char *availability)
{
    Asset asset;
    asset.kind = kind;
    asset.confidentiality = QString::fromLatin1(confidentiality);
    asset.integrity = QString::fromLatin1(integrity);
    asset.availability = QString::fromLatin1(availability);
    return asset;
}

/// Ids of the card's lines that do not bite, and every such line says why.
QStringList notApplying(const Asset &asset)
{
    QStringList ids;
    for (const RestrictionLine &line : restrictionCard(builtInPolicy(), asset)) {
        EXPECT_EQ(line.applies, line.whyNot.isEmpty());
        if (!line.applies)
            ids << line.restriction.id;
    }
    return ids;
}

const QStringList lockedMedia {QStringLiteral("r-c-locked-media"), QStringLiteral("r-i-locked-media"),
                               QStringLiteral("r-a-locked-media")};
const QStringList writeProtect {QStringLiteral("r-i-write-protect"), QStringLiteral("r-a-write-protect")};

} // namespace

TEST(Restrictions, followFromTheLevels)
{
    struct Case {
        Classification levels;
        qsizetype count;
    };
    const auto level = [](const char *key) { return QString::fromLatin1(key); };
    const Case cases[] = {
        {{level("3"), level("1"), level("1")}, 9},
        {{level("2"), level("1"), level("1")}, 8},
        {{level("1"), level("1"), level("1")}, 0},
        {{level("1"), level("2"), level("1")}, 5},
        {{level("1"), level("1"), level("2")}, 4},
        {{level("3"), level("2"), level("2")}, 18},
        {{}, 0},
        {{level("3"), {}, {}}, 9},
        {{level("9"), level("9"), level("9")}, 0},
    };
    for (const Case &c : cases) {
        EXPECT_EQ(restrictionsFor(builtInPolicy(), c.levels).size(), c.count)
            << classificationText(builtInPolicy(), c.levels).toStdString();
    }
    const QList<PolicyRestriction> two = restrictionsFor(builtInPolicy(), cases[1].levels);
    EXPECT_TRUE(std::none_of(two.cbegin(), two.cend(),
                             [](const auto &r) { return r.id == QStringLiteral("r-c-terminal-only"); }));
}

TEST(Restrictions, onMediaAndPaperHoldForTheirKindOnly)
{
    const QStringList gone = lockedMedia + writeProtect;
    const auto sorted = [](QStringList list) {
        list.sort();
        return list;
    };
    for (const AssetKind kind : {AssetKind::System, AssetKind::CloudService})
        EXPECT_EQ(sorted(notApplying(assetOf(kind, "3", "2", "2"))), sorted(gone));
    for (const AssetKind kind : {AssetKind::Paper, AssetKind::Medium, AssetKind::ElectronicData,
                                 AssetKind::Terminal, AssetKind::Server})
        EXPECT_EQ(notApplying(assetOf(kind, "3", "2", "2")), writeProtect);
}

TEST(Restrictions, writeProtectElectronicMediaInLongTermStorage)
{
    Asset medium = assetOf(AssetKind::Medium, "1", "2", "2");
    EXPECT_EQ(notApplying(medium), writeProtect);
    medium.longTerm = false;
    EXPECT_EQ(notApplying(medium), writeProtect);
    medium.longTerm = true;
    EXPECT_EQ(notApplying(medium), QStringList());
    Asset paper = medium;
    paper.kind = AssetKind::Paper;
    EXPECT_EQ(notApplying(paper), writeProtect);
    Asset unknown = medium;
    unknown.kind.reset();
    EXPECT_EQ(notApplying(unknown), QStringList()) << "what may bite is shown";
}

TEST(Restrictions, ofWhatIsGoneAskForNothing)
{
    for (const AssetStatus status : {AssetStatus::Disposed, AssetStatus::Returned}) {
        Asset asset = assetOf(AssetKind::Paper, "3", "2", "2");
        asset.status = status;
        EXPECT_EQ(notApplying(asset).size(), 18);
        EXPECT_EQ(openRestrictions(builtInPolicy(), asset), 0);
    }
}

TEST(Restrictions, keepTheirAnswersAndCountTheOpenOnes)
{
    Asset asset = assetOf(AssetKind::Paper, "2", "1", "1");
    EXPECT_EQ(openRestrictions(builtInPolicy(), asset), 8);

    RestrictionAnswer answer;
    answer.restriction = QStringLiteral("r-c-locked-media");
    answer.state = RestrictionState::Done;
    answer.answeredOn = QDate(2026, 4, 1);
    asset.restrictions = {answer};
    EXPECT_EQ(openRestrictions(builtInPolicy(), asset), 7);
    for (const RestrictionLine &line : restrictionCard(builtInPolicy(), asset)) {
        EXPECT_EQ(line.answer.restriction, line.restriction.id);
        EXPECT_EQ(line.answer.state.has_value(), line.restriction.id == answer.restriction);
    }

    asset.restrictions[0].state = RestrictionState::NotDone;
    EXPECT_EQ(openRestrictions(builtInPolicy(), asset), 8);
    asset.restrictions[0].state = RestrictionState::NotApplicable;
    EXPECT_EQ(openRestrictions(builtInPolicy(), asset), 7);
}

TEST(Restrictions, wantAReasonForNotApplicable)
{
    Asset asset = assetOf(AssetKind::Paper, "2", "1", "1");
    RestrictionAnswer answer;
    answer.restriction = QStringLiteral("r-c-trusted-line");
    answer.state = RestrictionState::NotApplicable;
    answer.reason = QStringLiteral(" ");
    asset.restrictions = {answer};
    const QList<Problem> problems = restrictionProblems(builtInPolicy(), asset);
    ASSERT_EQ(problems.size(), 1);
    EXPECT_EQ(problems[0].column, QStringLiteral("restrictions"));
    EXPECT_TRUE(problems[0].text.contains(QStringLiteral("信頼できる回線で送受信")));

    asset.restrictions[0].reason = QStringLiteral("It is never sent.");
    EXPECT_TRUE(restrictionProblems(builtInPolicy(), asset).isEmpty());
    asset.restrictions[0].state = RestrictionState::Done;
    asset.restrictions[0].reason.clear();
    EXPECT_TRUE(restrictionProblems(builtInPolicy(), asset).isEmpty());
}
