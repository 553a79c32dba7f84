// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui_fixture.h"

#include "ui/preview/paper_preview.h"
#include "ui/systems/clause_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>

using namespace mamori;

namespace {

class ClauseDialogTest : public UiTest
{
protected:
    Records &records() { return workspace->records(); }
    Contract stored() { return *records().find(contract); }
    static int rowOf(const ClauseDialog &dialog)
    {
        const auto *list = dialog.findChild<QTreeWidget *>();
        return list->indexOfTopLevelItem(list->currentItem());
    }
    static Id<Contract> addContract(Records &records)
    {
        Contract sample;
        sample.title = QStringLiteral("保守");
        sample.contractor = QStringLiteral("株式会社例示");
        sample.subject = QStringLiteral("保守");
        sample.phase = ContractPhase::Preparing;
        return records.add(sample);
    }

    std::unique_ptr<Workspace> workspace = makeWorkspace();
    Id<Contract> contract = addContract(workspace->records());
};

} // namespace

TEST_F(ClauseDialogTest, isAnsweredByKeyboardAloneAndUndoneAtOnce)
{
    ClauseDialog dialog(*workspace, contract);
    activate(dialog);
    EXPECT_EQ(rowOf(dialog), 0);
    typeKeys(QStringLiteral("1"));
    EXPECT_EQ(rowOf(dialog), 0) << "the page is asked for";
    typeKeys(QStringLiteral("12"));
    press(Qt::Key_Return);
    EXPECT_EQ(rowOf(dialog), 1);
    typeKeys(QStringLiteral("3"));
    EXPECT_EQ(rowOf(dialog), 2) << "the pack has words to ask for it";
    typeKeys(QStringLiteral("4"));
    EXPECT_EQ(rowOf(dialog), 2) << "why it is not needed comes first";
    typeKeys(QStringLiteral("no data"));
    press(Qt::Key_Return);
    for (int i = 3; i < 14; ++i) {
        typeKeys(QStringLiteral("1"));
        press(Qt::Key_Return);
    }
    EXPECT_TRUE(stored().clauses.isEmpty()) << "nothing is stored before the end";
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(dialog.isVisible());
    ASSERT_EQ(stored().clauses.size(), 14);
    EXPECT_EQ(stored().clauses[0].state, ClauseState::InContract);
    EXPECT_EQ(stored().clauses[0].page, QStringLiteral("12"));
    EXPECT_EQ(stored().clauses[1].state, ClauseState::Missing);
    EXPECT_EQ(stored().clauses[1].toAsk, clauseRequest(policy, QStringLiteral("117(2)(2)")));
    EXPECT_EQ(stored().clauses[2].reason, QStringLiteral("no data"));
    EXPECT_EQ(clauseFigures(stored().clauses), (ClauseFigures {12, 1, 1, 0}));
    EXPECT_EQ(stored().missingClauses, 1);
    records().undo();
    EXPECT_TRUE(stored().clauses.isEmpty());
}

TEST_F(ClauseDialogTest, isAnsweredByMouseAndTakesAnAnswerBack)
{
    ClauseDialog dialog(*workspace, contract);
    activate(dialog);
    const QList<QRadioButton *> answers = dialog.findChildren<QRadioButton *>();
    ASSERT_EQ(answers.size(), 4);
    clickOn(answers[2]);
    auto *list = dialog.findChild<QTreeWidget *>();
    EXPECT_EQ(list->topLevelItem(0)->text(3), clauseRequest(policy, QStringLiteral("117(2)(1)")));
    list->setFocus();
    typeKeys(QStringLiteral("0"));
    EXPECT_FALSE(answers[2]->isChecked());
    clickOn(answers[0]);
    clickOn(childNamed<QPushButton>(&dialog, PointSheet::tr("&Store")));
    EXPECT_EQ(stored().clauses[0].state, ClauseState::InContract);
}

TEST_F(ClauseDialogTest, storesBeforeItPrints)
{
    ClauseDialog dialog(*workspace, contract);
    activate(dialog);
    typeKeys(QStringLiteral("3"));
    clickOn(childNamed<QPushButton>(&dialog, ClauseDialog::tr("&Letter to the contractor…")));
    auto *paper = dialog.findChild<PaperPreview *>();
    ASSERT_TRUE(paper);
    ASSERT_TRUE(waitFor([paper] { return paper->isReady(); }));
    EXPECT_EQ(paper->pageCount(), 1);
    EXPECT_EQ(stored().missingClauses, 1);
    EXPECT_TRUE(hasClauseGaps(toValues(stored())));
}

TEST_F(ClauseDialogTest, forgetsWhatIsCancelled)
{
    ClauseDialog dialog(*workspace, contract);
    activate(dialog);
    typeKeys(QStringLiteral("1"));
    clickOn(childNamed<QPushButton>(&dialog, PointSheet::tr("Cancel")));
    EXPECT_TRUE(stored().clauses.isEmpty());
    EXPECT_FALSE(hasClauseGaps(toValues(stored())));
}
