// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
//
// A ledger that was just made: what it is told first, what Today shows, and that nothing of it is lost.
#include "hand.h"

#include "model/registers/office_holder.h"
#include "model/rules/approvals.h"
#include "model/rules/first_run.h"
#include "ui/policy/profile_questions.h"
#include "ui/shell/draft_bar.h"
#include "ui/shell/main_window.h"
#include "ui/start/first_run_wizard.h"
#include "ui/today/first_steps_panel.h"
#include "ui/today/today_page.h"

#include <QSignalSpy>

using namespace mamori;

namespace {

void clickYes(const FirstRunWizard &wizard)
{
    clickOn(wizard.currentPage()->findChildren<QRadioButton *>().first());
}

void sayYesByKeys(const FirstRunWizard &wizard)
{
    auto *yes = wizard.currentPage()->findChildren<QRadioButton *>().first();
    for (int i = 0; i < 80 && QApplication::focusWidget() != yes; ++i)
        press(Qt::Key_Tab);
    press(Qt::Key_Space);
    EXPECT_TRUE(yes->isChecked());
}

} // namespace

class FirstRunWizardTest : public UiTest
{
protected:
    Records &records() { return workspace->records(); }
    /// Writes the section, its manager and the CISO, answers one question, and stores.
    void goThrough(FirstRunWizard &wizard, Hand &hand, void (*answer)(const FirstRunWizard &))
    {
        activate(wizard);
        hand.fill("section_manager name", QStringLiteral("Ichiro"));
        hand.fill("ciso name", QStringLiteral("Taro"));
        hand.fill("ciso valid_from", QStringLiteral("R8.4.1"));
        hand.next();
        ASSERT_TRUE(wizard.currentPage()->findChild<ProfileQuestions *>());
        answer(wizard);
        hand.next();
        ASSERT_TRUE(wizard.isLastPage());
        EXPECT_EQ(records().count(OfficeHolder::spec), 0) << "nothing is stored before the end";
        EXPECT_EQ(records().count(Staff::spec), 0);
        EXPECT_TRUE(profileAnswers(policy, records()).isEmpty());
        hand.next();
        EXPECT_EQ(wizard.result(), int(QDialog::Accepted));
        expectStored();
    }
    void expectStored()
    {
        EXPECT_TRUE(sectionManager(records()));
        const QList<Stored> holders = records().list(OfficeHolder::spec);
        ASSERT_EQ(holders.size(), 1);
        const auto ciso = fromValues<OfficeHolder>(holders.first().values);
        EXPECT_EQ(ciso.name, QStringLiteral("Taro"));
        EXPECT_EQ(ciso.validFrom, QDate(2026, 4, 1));
        EXPECT_EQ(profileAnswers(policy, records()).size(), 1);
        EXPECT_TRUE(workspace->drafts().all().isEmpty());
        records().undo();
        EXPECT_EQ(records().count(OfficeHolder::spec), 0) << "one step";
        EXPECT_TRUE(profileAnswers(policy, records()).isEmpty());
    }
    static void write(const FirstRunWizard &wizard, const char *column, const QString &text)
    {
        QLineEdit *line = lineOf(wizard, column);
        ASSERT_TRUE(line) << column;
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }
    static QLineEdit *lineOf(const FirstRunWizard &wizard, const char *column)
    {
        FieldEditor *editor = editorOf(wizard, column);
        return editor ? editor->findChild<QLineEdit *>() : nullptr;
    }

    std::unique_ptr<Workspace> workspace = makeWorkspace();
};

TEST_F(FirstRunWizardTest, goesByKeyboard)
{
    FirstRunWizard wizard(*workspace);
    Keyboard hand(wizard);
    goThrough(wizard, hand, sayYesByKeys);
}

TEST_F(FirstRunWizardTest, goesByMouse)
{
    FirstRunWizard wizard(*workspace);
    Mouse hand(wizard);
    goThrough(wizard, hand, clickYes);
}

TEST_F(FirstRunWizardTest, everyPageCanBePassedBy)
{
    FirstRunWizard wizard(*workspace);
    activate(wizard);
    for (int page = 0; page < 3; ++page)
        wizard.next();
    EXPECT_EQ(wizard.result(), int(QDialog::Accepted));
    EXPECT_EQ(records().count(OfficeHolder::spec) + records().count(Staff::spec), 0);
}

TEST_F(FirstRunWizardTest, saysWhatIsHalfSaid)
{
    FirstRunWizard wizard(*workspace);
    activate(wizard);
    write(wizard, "csirt phone", QStringLiteral("0289"));
    wizard.next();
    EXPECT_TRUE(lineOf(wizard, "csirt phone")) << "still on the page";
    write(wizard, "csirt phone", {});
    write(wizard, "ciso valid_from", QStringLiteral("someday"));
    wizard.next();
    EXPECT_TRUE(lineOf(wizard, "ciso valid_from")) << "no day";
    write(wizard, "ciso valid_from", {});
    wizard.next();
    EXPECT_FALSE(lineOf(wizard, "ciso valid_from"));
}

TEST_F(FirstRunWizardTest, whoIsKnownIsNotAskedForAgain)
{
    OfficeHolder ciso;
    ciso.office = Office::Ciso;
    ciso.name = QStringLiteral("例示 太郎");
    records().add(ciso);
    FirstRunWizard wizard(*workspace);
    activate(wizard);
    EXPECT_FALSE(lineOf(wizard, "ciso name"));
    EXPECT_TRUE(lineOf(wizard, "general_officer name"));
}

TEST_F(FirstRunWizardTest, whatIsLeftForLaterStandsThereAgain)
{
    {
        FirstRunWizard wizard(*workspace);
        activate(wizard);
        write(wizard, "ciso name", QStringLiteral("Taro"));
        write(wizard, "ciso valid_from", QStringLiteral("R8.4."));
        wizard.answer(QStringLiteral("uses_cloud"), true);
        clickOn(childNamed<QPushButton>(&wizard, FirstRunWizard::tr("&Later")));
        EXPECT_EQ(wizard.result(), int(QDialog::Rejected));
    }
    ASSERT_EQ(workspace->drafts().all().size(), 1);
    FirstRunWizard again(*workspace);
    activate(again);
    EXPECT_EQ(lineOf(again, "ciso name")->text(), QStringLiteral("Taro"));
    EXPECT_EQ(lineOf(again, "ciso valid_from")->text(), QStringLiteral("R8.4.")) << "even what is no day yet";
    write(again, "ciso valid_from", QStringLiteral("R8.4.1"));
    for (int page = 0; page < 3; ++page)
        again.next();
    EXPECT_EQ(profileAnswers(policy, records()).value(QStringLiteral("uses_cloud")), true);
    EXPECT_EQ(records().count(OfficeHolder::spec), 1);
    EXPECT_TRUE(workspace->drafts().all().isEmpty());
}

TEST_F(FirstRunWizardTest, whatIsTypedIsKeptWhenTypingStops)
{
    FirstRunWizard wizard(*workspace);
    activate(wizard);
    QTest::keyClicks(lineOf(wizard, "ciso name"), QStringLiteral("Taro"));
    EXPECT_TRUE(waitFor([this] { return workspace->drafts().all().size() == 1; }));
}

TEST_F(FirstRunWizardTest, lookingWithoutTypingLeavesNoDraft)
{
    {
        FirstRunWizard wizard(*workspace);
        activate(wizard);
        wizard.reject();
    }
    EXPECT_TRUE(workspace->drafts().all().isEmpty());
}

// In the window -------------------------------------------------------------

class FirstRunWindowTest : public UiTest
{
protected:
    FirstRunWindowTest()
    {
        activate(window);
        open(QStringLiteral("市民課"));
    }
    void open(const QString &section)
    {
        ASSERT_TRUE(window.openLedger({ledgerPath(), created.key, QStringLiteral("見本 一郎"), section}));
    }
    FirstStepsPanel &steps() { return *window.findChild<FirstStepsPanel *>(); }

    Ledger::Created created
        = Ledger::create(ledgerPath(), Secret::fromPassword(QStringLiteral("sample")), cheap());
    MainWindow window {policy, clock, settings};
};

TEST_F(FirstRunWindowTest, aNewLedgerIsAskedAndTheMenuAsksAgain)
{
    auto *wizard = shown<FirstRunWizard>();
    ASSERT_TRUE(wizard);
    wizard->reject();
    ASSERT_TRUE(waitFor([] { return !shown<FirstRunWizard>(); }));
    for (const PaletteEntry &entry : window.paletteEntries()) {
        if (entry.key.endsWith(QStringLiteral("Finish setting &up…")))
            window.goTo(entry);
    }
    EXPECT_TRUE(shown<FirstRunWizard>());
}

TEST_F(FirstRunWindowTest, aLockInTheMiddleLosesNothing)
{
    auto *wizard = shown<FirstRunWizard>();
    ASSERT_TRUE(wizard);
    activate(*wizard);
    editorOf(*wizard, "ciso name")->findChild<QLineEdit *>()->setText(QStringLiteral("Taro"));
    window.lock();
    EXPECT_FALSE(shown<FirstRunWizard>());
    open({});
    EXPECT_FALSE(shown<FirstRunWizard>()) << "only a ledger that was just made asks by itself";
    auto *bar = window.findChild<DraftBar *>();
    ASSERT_TRUE(bar->isVisible());
    clickOn(childNamed<QPushButton>(bar, DraftBar::tr("Con&tinue")));
    wizard = shown<FirstRunWizard>();
    ASSERT_TRUE(wizard);
    activate(*wizard);
    EXPECT_EQ(editorOf(*wizard, "ciso name")->findChild<QLineEdit *>()->text(), QStringLiteral("Taro"));
}

TEST_F(FirstRunWindowTest, todayShowsTheFirstStepsAndEachLeadsToItsPlace)
{
    shown<FirstRunWizard>()->reject();
    ASSERT_TRUE(waitFor([] { return !shown<FirstRunWizard>(); }));
    activate(window);
    window.pages()->showPage(0);
    ASSERT_TRUE(steps().isVisible());
    QPushButton *first = steps().firstOpen();
    ASSERT_TRUE(first);
    first->setFocus();
    press(Qt::Key_Return); // the first: by the keyboard
    ASSERT_TRUE(shown<FirstRunWizard>());
    shown<FirstRunWizard>()->reject();
    ASSERT_TRUE(waitFor([] { return !shown<FirstRunWizard>(); }));
    const QList<std::pair<FirstStep::Kind, const Register *>> places {
        {FirstStep::Kind::EnterAssets, &Asset::spec},
        {FirstStep::Kind::ClassifyAssets, &Asset::spec},
        {FirstStep::Kind::EnterStaff, &Staff::spec}};
    for (const auto &[kind, reg] : places) {
        window.pages()->showPage(0);
        const FirstStep step = firstSteps(firstFacts(policy, window.workspace()->records())).at(int(kind));
        for (QPushButton *button : steps().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == step.title) {
                clickOn(button); // the others: by the mouse
                break;
            }
        }
        EXPECT_EQ(window.pages()->currentRegister(), window.pages()->pageOf(*reg)) << int(kind);
    }
}

TEST_F(FirstRunWindowTest, theFirstStepsCanBeHiddenAndSettingUpShowsThemAgain)
{
    shown<FirstRunWizard>()->reject();
    ASSERT_TRUE(waitFor([] { return !shown<FirstRunWizard>(); }));
    window.pages()->showPage(0);
    clickOn(childNamed<QPushButton>(&steps(), FirstStepsPanel::tr("&Hide")));
    EXPECT_FALSE(steps().isVisible());
    window.pages()->setUp();
    shown<FirstRunWizard>()->reject();
    EXPECT_TRUE(waitFor([this] { return steps().isVisible(); }));
}
