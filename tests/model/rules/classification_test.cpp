// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/classification.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace mamori;

namespace {

/// What a person may answer, in words of this test and not of the pack.
struct Facts {
    QString specificPersonalInformation;
    QString nondisclosure;
    QString publicationPlanned;
    QString integrityHarm;
    QString availabilityHarm;
};

// The tables of Art. 16(2)-(4), written from their text and without the pack.

QString confidentialityByArticle16(const Facts &facts)
{
    if (facts.specificPersonalInformation == QStringLiteral("true"))
        return QStringLiteral("3");
    const bool clearlyNot = facts.nondisclosure == QStringLiteral("no");
    if (!clearlyNot) // clearly information not to be disclosed, or hard to judge
        return QStringLiteral("3");
    return facts.publicationPlanned == QStringLiteral("true") ? QStringLiteral("1") : QStringLiteral("2");
}

QString harmByArticle16(const QString &harm)
{
    return harm == QStringLiteral("serious") ? QStringLiteral("2") : QStringLiteral("1");
}

Classification byArticle16(const Facts &facts)
{
    return {confidentialityByArticle16(facts), harmByArticle16(facts.integrityHarm),
            harmByArticle16(facts.availabilityHarm)};
}

const QStringList yesNo {QStringLiteral("true"), QStringLiteral("false")};
const QStringList nondisclosures {QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("doubtful")};
const QStringList harms {QStringLiteral("none"), QStringLiteral("slight"), QStringLiteral("serious")};

/// All combinations; an empty text in a list stands for "not answered".
QList<Facts> combinations(const QStringList &specific, const QStringList &nondisclosure,
                          const QStringList &publication, const QStringList &integrity,
                          const QStringList &availability)
{
    QList<Facts> all;
    for (const QString &s : specific)
        for (const QString &n : nondisclosure)
            for (const QString &p : publication)
                for (const QString &i : integrity)
                    for (const QString &a : availability)
                        all << Facts {s, n, p, i, a};
    return all;
}

QStringList orNothing(const QStringList &list)
{
    return QStringList {QString()} + list;
}

/// All full combinations that agree with the answers given.
QList<Facts> completions(const Facts &facts)
{
    const auto choices = [](const QString &given, const QStringList &all) {
        return given.isEmpty() ? all : QStringList {given};
    };
    return combinations(choices(facts.specificPersonalInformation, yesNo),
                        choices(facts.nondisclosure, nondisclosures),
                        choices(facts.publicationPlanned, yesNo), choices(facts.integrityHarm, harms),
                        choices(facts.availabilityHarm, harms));
}

ClassificationAnswers answersOf(const Facts &facts)
{
    ClassificationAnswers answers {
        {QStringLiteral("specific_personal_information"), facts.specificPersonalInformation},
        {QStringLiteral("nondisclosure"), facts.nondisclosure},
        {QStringLiteral("publication_planned"), facts.publicationPlanned},
        {QStringLiteral("integrity_harm"), facts.integrityHarm},
        {QStringLiteral("availability_harm"), facts.availabilityHarm},
    };
    answers.removeIf([](const auto &answer) { return answer.value().isEmpty(); });
    return answers;
}

std::string textOf(const Facts &facts)
{
    return QStringList {facts.specificPersonalInformation, facts.nondisclosure, facts.publicationPlanned,
                        facts.integrityHarm, facts.availabilityHarm}
        .join(u'/')
        .toStdString();
}

Classification levels(const char *confidentiality, const char *integrity, const char *availability)
{
    return {QString::fromLatin1(confidentiality), QString::fromLatin1(integrity),
            QString::fromLatin1(availability)};
}

Asset assetWith(const Classification &of)
{
    Asset asset;
    asset.confidentiality = of.confidentiality;
    asset.integrity = of.integrity;
    asset.availability = of.availability;
    return asset;
}

Asset receivedWith(const Classification &provider)
{
    Asset asset;
    asset.origin = Origin::OtherSection;
    asset.providerConfidentiality = provider.confidentiality;
    asset.providerIntegrity = provider.integrity;
    asset.providerAvailability = provider.availability;
    return asset;
}

} // namespace

TEST(Classify, agreesWithArticle16ForEveryCombination)
{
    const QList<Facts> all = combinations(yesNo, nondisclosures, yesNo, harms, harms);
    ASSERT_EQ(all.size(), 108);
    QSet<QString> seen;
    for (const Facts &facts : all) {
        const ClassificationResult result = classify(builtInPolicy(), answersOf(facts));
        EXPECT_EQ(result.levels, byArticle16(facts)) << textOf(facts);
        ASSERT_EQ(result.reasons.size(), 3) << textOf(facts);
        for (const ClassificationReason &reason : result.reasons) {
            EXPECT_FALSE(reason.text.isEmpty());
            const bool lowest = result.levels.on(reason.axis) == QStringLiteral("1");
            EXPECT_EQ(reason.question.isEmpty(), lowest) << textOf(facts);
        }
        EXPECT_EQ(result.reasons[0].article, QStringLiteral("16(2)"));
        EXPECT_EQ(result.reasons[1].article, QStringLiteral("16(3)"));
        EXPECT_EQ(result.reasons[2].article, QStringLiteral("16(4)"));
        seen << classificationText(builtInPolicy(), result.levels);
    }
    EXPECT_EQ(seen.size(), 3 * 2 * 2) << "every class has to come out of some combination";
}

TEST(Classify, leavesOpenOnlyWhatTheMissingAnswersDecide)
{
    const QList<Facts> all = combinations(orNothing(yesNo), orNothing(nondisclosures), orNothing(yesNo),
                                          orNothing(harms), orNothing(harms));
    ASSERT_EQ(all.size(), 3 * 4 * 3 * 4 * 4);
    for (const Facts &facts : all) {
        const ClassificationResult result = classify(builtInPolicy(), answersOf(facts));
        const QList<Facts> possible = completions(facts);
        for (const Axis axis : allAxes) {
            QSet<QString> outcomes;
            for (const Facts &completed : possible)
                outcomes << byArticle16(completed).on(axis);
            const QString expected = outcomes.size() == 1 ? *outcomes.cbegin() : QString();
            EXPECT_EQ(result.levels.on(axis), expected) << textOf(facts);
        }
        qsizetype decided = 0;
        for (const Axis axis : allAxes)
            decided += result.levels.on(axis).isEmpty() ? 0 : 1;
        EXPECT_EQ(result.reasons.size(), decided) << textOf(facts);
    }
}

TEST(Classify, namesTheDecidingQuestion)
{
    const auto deciding
        = [](const Facts &facts) { return classify(builtInPolicy(), answersOf(facts)).reasons[0].question; };
    const QString &none = harms[0];
    EXPECT_EQ(deciding({yesNo[0], nondisclosures[0], yesNo[1], none, none}),
              QStringLiteral("specific_personal_information"));
    EXPECT_EQ(deciding({yesNo[1], nondisclosures[2], yesNo[1], none, none}), QStringLiteral("nondisclosure"));
    EXPECT_EQ(deciding({yesNo[1], nondisclosures[1], yesNo[1], none, none}),
              QStringLiteral("publication_planned"));
    EXPECT_EQ(deciding({yesNo[1], nondisclosures[1], yesNo[0], none, none}), QString());
}

TEST(Classify, refusesWhatThePackDoesNotKnow)
{
    EXPECT_THROW(classify(builtInPolicy(), {{QStringLiteral("colour"), QStringLiteral("yes")}}), Error);
    EXPECT_THROW(classify(builtInPolicy(), {{QStringLiteral("nondisclosure"), QStringLiteral("maybe")}}),
                 Error);
    try {
        classify(builtInPolicy(), {{QStringLiteral("nondisclosure"), QStringLiteral("maybe")}});
    } catch (const Error &error) {
        EXPECT_EQ(error.code(), ErrorCode::Refused);
        EXPECT_TRUE(error.text().contains(QStringLiteral("nondisclosure")));
        EXPECT_TRUE(error.text().contains(QStringLiteral("maybe")));
    }
}

TEST(Classify, followsAPackWithFiveLevels)
{
    const Policy policy = loadPolicy(QStringLiteral(MAMORI_TEST_DATA "/packs/levels-2024"));
    const auto confidentiality = [&policy](const ClassificationAnswers &answers) {
        return classify(policy, answers).levels.confidentiality;
    };
    const QString myNumber = QStringLiteral("my_number");
    const QString sensitive = QStringLiteral("sensitive");
    const QString published = QStringLiteral("published");
    EXPECT_EQ(confidentiality({{myNumber, yesNo[0]}}), QStringLiteral("3A"));
    EXPECT_EQ(confidentiality({{myNumber, yesNo[1]}, {sensitive, QStringLiteral("many")}}),
              QStringLiteral("3B"))
        << "what is still open could ask for no more than 2";
    EXPECT_EQ(confidentiality({{sensitive, QStringLiteral("many")}, {published, yesNo[1]}}), QString())
        << "My Number could still make it 3A";
    EXPECT_EQ(
        confidentiality({{myNumber, yesNo[1]}, {sensitive, QStringLiteral("few")}, {published, yesNo[1]}}),
        QStringLiteral("3C"));
    EXPECT_EQ(
        confidentiality({{myNumber, yesNo[1]}, {sensitive, QStringLiteral("none")}, {published, yesNo[1]}}),
        QStringLiteral("2"));
    EXPECT_EQ(
        confidentiality({{myNumber, yesNo[1]}, {sensitive, QStringLiteral("none")}, {published, yesNo[0]}}),
        QStringLiteral("1"));
    EXPECT_EQ(highestOf(policy, {levels("3C", "1", "1"), levels("3B", "1", "1"), levels("2", "1", "1")}),
              levels("3B", "1", "1"));
}

TEST(ClassificationText, namesTheLevelsOrADash)
{
    EXPECT_EQ(classificationText(builtInPolicy(), levels("3", "2", "1")),
              QStringLiteral("機密性3・完全性2・可用性1"));
    EXPECT_EQ(classificationText(builtInPolicy(), levels("3", "", "7")),
              QStringLiteral("機密性3・完全性－・可用性－"));
}

TEST(HighestOf, takesEachAxisByItself)
{
    const Policy &policy = builtInPolicy();
    EXPECT_EQ(highestOf(policy, {levels("3", "1", "1"), levels("1", "2", "1")}), levels("3", "2", "1"));
    EXPECT_EQ(highestOf(policy, {levels("2", "1", "2")}), levels("2", "1", "2"));
    EXPECT_EQ(highestOf(policy, {levels("3", "1", "1"), levels("", "2", "1")}), levels("", "2", "1"))
        << "an unknown part leaves its axis unknown";
    EXPECT_EQ(highestOf(policy, {levels("9", "1", "1")}), levels("", "1", "1"));
    EXPECT_EQ(highestOf(policy, {}), Classification());
}

TEST(ClassificationStart, asksTheQuestionsWhenNothingIsGiven)
{
    const ClassificationStart start = classificationStart(builtInPolicy(), Asset(), std::nullopt, {});
    EXPECT_FALSE(start.basis);
    EXPECT_EQ(start.levels, Classification());
    EXPECT_FALSE(start.judgementNeeded);
    EXPECT_FALSE(start.reason.isEmpty());
}

TEST(ClassificationStart, takesTheHighestOfAGroup)
{
    const QList<Asset> parts {assetWith(levels("3", "1", "1")), assetWith(levels("2", "2", "1"))};
    ClassificationStart start = classificationStart(builtInPolicy(), Asset(), std::nullopt, parts);
    EXPECT_EQ(start.basis, DecisionBasis::Group);
    EXPECT_EQ(start.levels, levels("3", "2", "1"));
    EXPECT_FALSE(start.judgementNeeded);
    EXPECT_TRUE(start.reason.contains(articleText(QStringLiteral("17(2)"))));

    start = classificationStart(builtInPolicy(), Asset(), std::nullopt, parts + QList<Asset> {Asset()});
    EXPECT_EQ(start.basis, DecisionBasis::Group);
    EXPECT_EQ(start.levels, Classification());
}

TEST(ClassificationStart, startsACopyFromItsOriginal)
{
    ClassificationStart start
        = classificationStart(builtInPolicy(), Asset(), assetWith(levels("2", "2", "1")), {});
    EXPECT_EQ(start.basis, DecisionBasis::Original);
    EXPECT_EQ(start.levels, levels("2", "2", "1"));
    EXPECT_TRUE(start.reason.contains(articleText(QStringLiteral("17(5)"))));

    start = classificationStart(builtInPolicy(), Asset(), assetWith(levels("2", "", "1")), {});
    EXPECT_FALSE(start.basis) << "an unclassified original decides nothing";
    EXPECT_FALSE(start.judgementNeeded);
}

TEST(ClassificationStart, takesTheProvidersLevelsForReceivedAssets)
{
    const Classification provider = levels("3", "2", "1");
    Asset asset = receivedWith(provider);
    ClassificationStart start = classificationStart(builtInPolicy(), asset, std::nullopt, {});
    EXPECT_EQ(start.basis, DecisionBasis::Provider);
    EXPECT_EQ(start.levels, provider);
    EXPECT_FALSE(start.judgementNeeded);
    EXPECT_TRUE(start.reason.contains(articleText(QStringLiteral("19(1)"))));

    asset.receivedPart = true;
    start = classificationStart(builtInPolicy(), asset, std::nullopt, {});
    EXPECT_FALSE(start.basis) << "19(1) proviso: the questions decide";
    EXPECT_EQ(start.levels, provider);
    EXPECT_FALSE(start.judgementNeeded);

    asset.receivedPart = false;
    asset.origin = Origin::Outside;
    EXPECT_FALSE(classificationStart(builtInPolicy(), asset, std::nullopt, {}).basis)
        << "Art. 19 speaks of sections of the city only";
}

TEST(ClassificationStart, leavesUnknownAndDoubtedLevelsToTheManager)
{
    for (const Classification &unknown : {Classification(), levels("3", "2", ""), levels("A", "2", "1")}) {
        for (const bool part : {false, true}) {
            Asset asset = receivedWith(unknown);
            asset.receivedPart = part;
            const ClassificationStart start = classificationStart(builtInPolicy(), asset, std::nullopt, {});
            EXPECT_EQ(start.basis, DecisionBasis::Judgement);
            EXPECT_TRUE(start.judgementNeeded);
            EXPECT_FALSE(start.levels.isComplete());
            EXPECT_TRUE(start.reason.contains(articleText(QStringLiteral("19(2)"))));
        }
    }

    Asset doubted = receivedWith(levels("1", "1", "1"));
    doubted.judgementQuestion = QStringLiteral("The list holds addresses.");
    ClassificationStart start = classificationStart(builtInPolicy(), doubted, std::nullopt, {});
    EXPECT_EQ(start.basis, DecisionBasis::Judgement);
    EXPECT_TRUE(start.judgementNeeded);
    EXPECT_EQ(start.levels, levels("1", "1", "1"));
    EXPECT_TRUE(start.reason.contains(articleText(QStringLiteral("19(2)"))));

    Asset changed = assetWith(levels("2", "1", "1"));
    changed.judgementQuestion = QStringLiteral("My Numbers were added.");
    start = classificationStart(builtInPolicy(), changed, std::nullopt, {});
    EXPECT_TRUE(start.judgementNeeded);
    EXPECT_EQ(start.levels, levels("2", "1", "1"));
    EXPECT_TRUE(start.reason.contains(articleText(QStringLiteral("20(2)"))));
}

TEST(Decide, keepsLevelsReasonAnswersAndDay)
{
    Asset asset;
    asset.name = QStringLiteral("Ledger of payments");
    asset.importedImportance = QStringLiteral("A");
    asset.classificationState = ClassificationState::Proposed;
    const ClassificationAnswers answers {{QStringLiteral("publication_planned"), QStringLiteral("false")},
                                         {QStringLiteral("nondisclosure"), QStringLiteral("no")}};
    const QDate day(2026, 4, 1);
    const auto [decided, decision]
        = decide(builtInPolicy(), asset, {7}, DecisionBasis::Questions, levels("2", "1", "2"),
                 QStringLiteral("because"), answers, day, QStringLiteral("見本 一郎"));

    EXPECT_EQ(classificationOf(decided), levels("2", "1", "2"));
    EXPECT_EQ(decided.classificationState, ClassificationState::Decided);
    EXPECT_EQ(decided.classifiedOn, day);
    EXPECT_EQ(decided.classificationReason, QStringLiteral("because"));
    EXPECT_EQ(decided.name, asset.name);
    EXPECT_EQ(decided.importedImportance, asset.importedImportance);

    const ClassificationDecision expected {
        .asset = {7},
        .decidedOn = day,
        .decidedBy = QStringLiteral("見本 一郎"),
        .basis = DecisionBasis::Questions,
        .confidentiality = QStringLiteral("2"),
        .integrity = QStringLiteral("1"),
        .availability = QStringLiteral("2"),
        .reason = QStringLiteral("because"),
        .answers = {{QStringLiteral("nondisclosure"), QStringLiteral("no")},
                    {QStringLiteral("publication_planned"), QStringLiteral("false")}},
        .policyVersion = builtInPolicy().version};
    EXPECT_EQ(decision, expected) << "answers stand in the order of the questions";
}

TEST(Decide, settlesTheQuestionPutToTheManager)
{
    Asset asset = receivedWith({});
    asset.classificationState = ClassificationState::AwaitingJudgement;
    asset.judgementQuestion = QStringLiteral("Level unknown");
    const auto [decided, decision]
        = decide(builtInPolicy(), asset, {7}, DecisionBasis::Judgement, levels("3", "2", "1"),
                 QStringLiteral("holds addresses"), {}, QDate(2026, 4, 1), QStringLiteral("見本 一郎"));
    EXPECT_EQ(decided.judgementQuestion, QString());
    EXPECT_TRUE(decision.reason.contains(QStringLiteral("holds addresses")));
    EXPECT_TRUE(decision.reason.contains(QStringLiteral("Level unknown"))) << decision.reason.toStdString();
    EXPECT_EQ(decided.classificationReason, decision.reason);
}

TEST(Decide, leavesTheAssetOpenWhileALevelIsMissing)
{
    const auto [decided, decision]
        = decide(builtInPolicy(), Asset(), {7}, DecisionBasis::Group, levels("3", "", "1"), QString(), {},
                 QDate(2026, 4, 1), QStringLiteral("見本 一郎"));
    EXPECT_EQ(decided.classificationState, ClassificationState::Open);
    EXPECT_EQ(decision.integrity, QString());
}
