// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/model/rules/duty_fixture.h"

#include "model/registers/approval.h"
#include "model/rules/policy_review.h"

using namespace mamori;

namespace {

PolicyChange change(PolicyPart part, const char *id, PolicyChangeKind kind = PolicyChangeKind::Changed)
{
    PolicyChange one;
    one.part = part;
    one.kind = kind;
    one.id = QString::fromUtf8(id);
    return one;
}

} // namespace

class PolicyReviewTest : public DutyTest
{
protected:
    QList<PolicyReview> reviews(const PolicyChange &one)
    {
        const DutyBook now(policy, records);
        return PolicyReviewer(policy, policy, records, now.duties()).reviewOf(one);
    }
    /// How many records of a register are to be looked at again.
    qint64 countIn(const Register &reg, const PolicyChange &one)
    {
        qint64 count = 0;
        for (const PolicyReview &review : reviews(one)) {
            if (review.place.reg == &reg)
                count += review.count;
        }
        return count;
    }
};

TEST_F(PolicyReviewTest, anEmptyLedgerHasNothingToLookAtAgain)
{
    answerProfile(false);
    const DutyBook now(policy, records);
    const PolicyReviewer reviewer(policy, policy, records, now.duties());
    for (const PolicyDuty &duty : policy.duties) {
        const QList<PolicyReview> found
            = reviewer.reviewOf(change(PolicyPart::Duty, duty.id.toUtf8().constData()));
        for (const PolicyReview &review : found)
            EXPECT_GT(review.count, 0) << duty.id.toStdString();
        if (duty.proofRef.startsWith(QLatin1String("level-"))) {
            EXPECT_TRUE(found.isEmpty());
        }
    }
    EXPECT_TRUE(reviews(change(PolicyPart::Question, "nondisclosure")).isEmpty());
    EXPECT_TRUE(reviews(change(PolicyPart::Approval, "take_out")).isEmpty());
}

TEST_F(PolicyReviewTest, aQuestionConcernsTheAssetsWhoseNewestDecisionRestsOnIt)
{
    const PolicyChange question = change(PolicyPart::Question, "nondisclosure");
    const Id<Asset> first = addAsset();
    const Id<Asset> second = addAsset();
    addAsset(); // never classified
    EXPECT_EQ(countIn(Asset::spec, question), 0);
    answer(first, "false", "yes", "false", "none", "none");
    EXPECT_EQ(countIn(Asset::spec, question), 1);
    EXPECT_EQ(reviews(question).first().records, QList<qint64> {first.value});
    answer(second, "false", "no", "true", "none", "none");
    EXPECT_EQ(countIn(Asset::spec, question), 2);
    decideOn(second, DecisionBasis::Judgement, "322");
    EXPECT_EQ(countIn(Asset::spec, question), 1) << "a judgement rests on no answer";
    EXPECT_EQ(countIn(Asset::spec, change(PolicyPart::Question, "new", PolicyChangeKind::Added)), 1);
    records.strikeOut(Asset::spec, first.value, QStringLiteral("二重"));
    EXPECT_EQ(countIn(Asset::spec, question), 0);
}

TEST_F(PolicyReviewTest, aLevelConcernsTheAssetsThatStandOnIt)
{
    decideOn(addAsset(), DecisionBasis::Judgement, "322");
    decideOn(addAsset(), DecisionBasis::Judgement, "211");
    addAsset();
    EXPECT_EQ(countIn(Asset::spec, change(PolicyPart::Level, "confidentiality:3")), 1);
    EXPECT_EQ(countIn(Asset::spec, change(PolicyPart::Level, "integrity:1", PolicyChangeKind::Retired)), 1);
    EXPECT_EQ(countIn(Asset::spec, change(PolicyPart::Level, "availability:3", PolicyChangeKind::Added)), 2);
    EXPECT_EQ(reviews(change(PolicyPart::Level, "confidentiality:3")).first().place.query,
              QStringLiteral("confidentiality:3"));
}

TEST_F(PolicyReviewTest, aRestrictionConcernsTheCardsThatAnswerIt)
{
    const Id<Asset> secret = addAsset();
    decideOn(secret, DecisionBasis::Judgement, "322");
    decideOn(addAsset(), DecisionBasis::Judgement, "111");
    const PolicyRestriction &restriction = policy.restrictions.first();
    const QByteArray id = restriction.id.toUtf8();
    EXPECT_EQ(countIn(Asset::spec, change(PolicyPart::Restriction, id.constData())), 0) << "not answered";
    EXPECT_EQ(countIn(Asset::spec, change(PolicyPart::Restriction, id.constData(), PolicyChangeKind::Added)),
              1);
    answerCard(secret, RestrictionState::Done);
    EXPECT_EQ(countIn(Asset::spec, change(PolicyPart::Restriction, id.constData())), 1);
}

TEST_F(PolicyReviewTest, aPointOfAChecklistConcernsTheChecksThatAnswerIt)
{
    const PolicyChange point = change(PolicyPart::ChecklistItem, "q-section-no-lowering");
    EXPECT_TRUE(reviews(point).isEmpty());
    addCheck(InspectionKind::ComplianceCheck, QDate(2026, 5, 23), {{point.id, InspectionResult::Done}});
    addCheck(InspectionKind::ComplianceCheck, QDate(2026, 5, 24));
    EXPECT_EQ(countIn(Inspection::spec, point), 1);
}

TEST_F(PolicyReviewTest, anApprovalConcernsItsApplications)
{
    Approval approval;
    approval.kind = ApprovalKind::TakeOut;
    records.add(approval);
    approval.kind = ApprovalKind::AreaEntry;
    records.add(approval);
    EXPECT_EQ(countIn(Approval::spec, change(PolicyPart::Approval, "take_out")), 1);
}

TEST_F(PolicyReviewTest, aDutyConcernsWhatProvesItAndWhatStandsAgainstIt)
{
    addAsset();
    decideOn(addAsset(), DecisionBasis::Judgement, "322");
    const auto duty = std::find_if(policy.duties.cbegin(), policy.duties.cend(), [](const PolicyDuty &one) {
        return one.proofRef == QLatin1String("classified");
    });
    ASSERT_NE(duty, policy.duties.cend());
    EXPECT_EQ(countIn(Asset::spec, change(PolicyPart::Duty, duty->id.toUtf8().constData())), 2);
}

TEST_F(PolicyReviewTest, theSectionsOwnAnswersArePages)
{
    const QList<PolicyReview> profile = reviews(change(PolicyPart::ProfileQuestion, "uses_cloud"));
    ASSERT_EQ(profile.size(), 1);
    EXPECT_EQ(profile.first().place.page, QStringLiteral("profile"));
    EXPECT_TRUE(reviews(change(PolicyPart::Parameter, "cycle-training")).isEmpty()) << "was never set";
    records.setSetting(QStringLiteral("parameter.cycle-training"), QStringLiteral("12"));
    ASSERT_EQ(reviews(change(PolicyPart::Parameter, "cycle-training")).size(), 1);
    EXPECT_TRUE(reviews(change(PolicyPart::Article, "16")).isEmpty());
    EXPECT_TRUE(reviews(change(PolicyPart::Chain, "chain-breach-manager")).isEmpty());
}
