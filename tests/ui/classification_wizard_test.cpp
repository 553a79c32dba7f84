// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui_fixture.h"

#include "model/registers/classification_decision.h"
#include "ui/wizards/classification_wizard.h"

using namespace mamori;

class ClassificationWizardTest : public UiTest
{
protected:
    /// Goes through the wizard by number keys and Enter; `seed` chooses the answers.
    void answerAll(ClassificationWizard &wizard, int seed)
    {
        activate(wizard);
        for (int step = 0; step < 10 && !wizard.isLastPage(); ++step) {
            const int count = wizard.answerCount();
            press(Qt::Key(Qt::Key_1 + seed % count));
            seed /= count;
            press(Qt::Key_Return);
        }
    }
    std::unique_ptr<Workspace> workspace = makeWorkspace();
    Id<Asset> asset = workspace->records().add(sampleAsset(QStringLiteral("住民異動届")));
};

TEST_F(ClassificationWizardTest, decidesAsTheRulesDo)
{
    for (int seed = 0; seed < 108; seed += 5) {
        ClassificationWizard wizard(*workspace, asset);
        answerAll(wizard, seed);
        EXPECT_EQ(wizard.levels(), classify(policy, wizard.answers()).levels) << seed;
        EXPECT_TRUE(wizard.levels().isComplete()) << seed;
    }
}

TEST_F(ClassificationWizardTest, storesAssetAndDecisionAsOneStep)
{
    ClassificationWizard wizard(*workspace, asset);
    answerAll(wizard, 0); // the first answer is the highest: level 3
    press(Qt::Key_Return);
    EXPECT_EQ(wizard.result(), QDialog::Accepted);
    const auto stored = workspace->records().find(asset);
    EXPECT_EQ(stored->confidentiality, QStringLiteral("3"));
    EXPECT_EQ(stored->classificationState, ClassificationState::Decided);
    EXPECT_EQ(stored->classifiedOn, QDate(2026, 4, 1));
    const auto decisions
        = workspace->records().linkedFrom(ClassificationDecision::spec, QStringLiteral("asset"), asset.value);
    ASSERT_EQ(decisions.size(), 1);
    const auto decision = workspace->records().find(Id<ClassificationDecision> {decisions.first()});
    EXPECT_EQ(decision->decidedBy, QStringLiteral("見本 一郎"));
    EXPECT_EQ(decision->basis, DecisionBasis::Questions);
    EXPECT_EQ(decision->answers.size(), wizard.answers().size());
    workspace->records().undo();
    EXPECT_EQ(workspace->records().find(asset)->classificationState, ClassificationState::Open);
}

TEST_F(ClassificationWizardTest, offersTheProvidersClassAndTakesItOver)
{
    Asset received = sampleAsset(QStringLiteral("他課の名簿"));
    received.origin = Origin::OtherSection;
    received.originSection = QStringLiteral("税務課");
    received.receivedPart = false;
    received.providerConfidentiality = QStringLiteral("3");
    received.providerIntegrity = QStringLiteral("1");
    received.providerAvailability = QStringLiteral("2");
    const Id<Asset> id = workspace->records().add(received);
    ClassificationWizard wizard(*workspace, id);
    activate(wizard);
    press(Qt::Key_Return);
    ASSERT_TRUE(wizard.isLastPage());
    EXPECT_EQ(wizard.levels(),
              (Classification {QStringLiteral("3"), QStringLiteral("1"), QStringLiteral("2")}));
    press(Qt::Key_Return);
    EXPECT_EQ(workspace->records().find(id)->confidentiality, QStringLiteral("3"));
}

TEST_F(ClassificationWizardTest, goingBackForgetsTheAnswersOfTheWayNotTaken)
{
    ClassificationWizard wizard(*workspace, asset);
    activate(wizard);
    press(Qt::Key_2); // no specific personal information: two more questions on confidentiality
    press(Qt::Key_Return);
    press(Qt::Key_1);
    wizard.back();
    press(Qt::Key_1);
    press(Qt::Key_Return);
    for (int step = 0; step < 10 && !wizard.isLastPage(); ++step) {
        press(Qt::Key_1);
        press(Qt::Key_Return);
    }
    EXPECT_FALSE(wizard.answers().contains(QStringLiteral("nondisclosure")));
}

TEST_F(ClassificationWizardTest, judgementNeedsItsReason)
{
    ClassificationWizard wizard(*workspace, asset);
    answerAll(wizard, 0);
    auto *otherwise = childNamed<QWidget>(&wizard, DecisionPage::tr("Decide &otherwise as the manager"));
    clickOn(otherwise);
    press(Qt::Key_Return);
    EXPECT_EQ(wizard.result(), 0);
    EXPECT_EQ(workspace->records().find(asset)->classificationState, ClassificationState::Open);
}
