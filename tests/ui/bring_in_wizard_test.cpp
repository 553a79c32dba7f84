// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "hand.h"

#include "ui/registers/choice_editors.h"
#include "ui/wizards/bring_in_wizard.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

using namespace mamori;

namespace {

class BringInWizardTest : public UiTest
{
protected:
    Records &records() { return workspace->records(); }

    static FieldEditor *editor(const StepDialog &dialog, const char *column)
    {
        return dialog.currentPage()->findChild<FieldEditor *>(QLatin1String(column));
    }
    /// So many choices down from where the field stands.
    static void choose(const char *column, int down)
    {
        ASSERT_TRUE(tabToColumn(column)) << column;
        for (int i = 0; i < down; ++i)
            press(Qt::Key_Down);
    }
    static void answerYes(const char *column)
    {
        ASSERT_TRUE(tabToColumn(column)) << column;
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Left, Qt::Key_Left, Qt::Key_Right, Qt::Key_Right}) {
            auto *radio = qobject_cast<QRadioButton *>(QApplication::focusWidget());
            if (radio && radio->text() == FlagEditor::tr("Yes")) {
                press(Qt::Key_Space);
                return;
            }
            press(key);
        }
        FAIL() << column;
    }
    static void type(const char *column, const char *text)
    {
        ASSERT_TRUE(tabToColumn(column)) << column;
        typeKeys(QLatin1String(text));
    }

    std::unique_ptr<Workspace> workspace = makeWorkspace();
};

} // namespace

TEST_F(BringInWizardTest, isWrittenDownByKeyboardAlone)
{
    BringInWizard wizard(*workspace, 0);
    activate(wizard);
    type("item", "laptop");
    choose("kind", 1);
    choose("ownership", 3); // of a contractor
    type("owner", "Mihon Ltd");
    type("brought_by_name", "Taro");
    type("arrives_at", "R8.4.2 09:00");
    wizard.next();
    ASSERT_TRUE(editor(wizard, "purpose")) << shownText(wizard).toStdString();
    type("purpose", "repair");
    choose("confidentiality", 1);
    answerYes("connected");
    wizard.next();
    ASSERT_TRUE(editor(wizard, "purpose")) << "the network is asked for";
    choose("zone", 2);
    wizard.next();
    ASSERT_TRUE(editor(wizard, "no_other_way")) << shownText(wizard).toStdString();
    wizard.next();
    EXPECT_TRUE(editor(wizard, "no_other_way")) << "the conditions are not answered yet";
    type("no_other_way", "none");
    type("malware_checked_on", "R8.3.31");
    choose("malware_result", 1);
    answerYes("requirements_met");
    answerYes("no_leaking_software");
    wizard.next();
    ASSERT_TRUE(wizard.isLastPage()) << shownText(wizard).toStdString();
    EXPECT_EQ(records().count(BringIn::spec), 0) << "nothing is stored before the end";
    wizard.next();
    ASSERT_TRUE(wizard.stored());
    const auto stored = records().find(wizard.stored());
    EXPECT_EQ(stored->ownership, Ownership::Contractor);
    EXPECT_EQ(stored->connected, true);
    EXPECT_EQ(records().find(stored->connectionApproval)->kind, ApprovalKind::BroughtInTerminal);
}

TEST_F(BringInWizardTest, offersOnlyWhatMattersAndAppliesByMouse)
{
    BringIn known;
    known.item = known.purpose = QStringLiteral("カメラ");
    known.kind = BroughtKind::Mobile;
    known.ownership = Ownership::Private;
    known.owner = known.broughtByName = QStringLiteral("例示 太郎");
    known.arrivesAt = clock.now();
    known.confidentiality = QStringLiteral("2");
    known.connected = false;
    BringInWizard wizard(*workspace, known);
    activate(wizard);
    EXPECT_TRUE(editor(wizard, "owner")->isVisible());
    EXPECT_FALSE(editor(wizard, "asset")->isVisible()) << "not the city's";
    const auto clickNext = [&] { clickOn(childNamed<QPushButton>(&wizard, StepDialog::tr("&Next"))); };
    clickNext();
    clickNext();
    EXPECT_TRUE(editor(wizard, "measures")) << "it stays: confidential on something private";
    ASSERT_TRUE(tabToColumn("measures"));
    typeKeys(QStringLiteral("encrypted"));
    EXPECT_FALSE(editor(wizard, "zone")->isVisible()) << "not connected";
    clickNext();
    ASSERT_TRUE(wizard.isLastPage()) << shownText(wizard).toStdString();
    EXPECT_TRUE(shownText(wizard).contains(articleText(QStringLiteral("41(2)"))));
    clickOn(childNamed<QPushButton>(&wizard, BringInWizard::tr("&Store and apply")));
    ASSERT_TRUE(wizard.stored());
    EXPECT_EQ(records().find(records().find(wizard.stored())->approval)->kind, ApprovalKind::PrivateDevice);
    records().undo();
    EXPECT_EQ(records().count(BringIn::spec), 0);
}

TEST_F(BringInWizardTest, isTakenAwayWithAnotherPersonsWord)
{
    Staff person;
    person.name = QStringLiteral("Hanako");
    const Id<Staff> hanako = records().add(person);
    BringIn known;
    known.item = QStringLiteral("カメラ");
    known.kind = BroughtKind::Mobile;
    known.ownership = Ownership::Contractor;
    known.broughtByName = QStringLiteral("例示 太郎");
    known.purpose = known.item;
    known.confidentiality = QStringLiteral("1");
    known.arrivesAt = clock.now().addDays(-1);
    const Id<BringIn> id = records().add(known);
    EXPECT_TRUE(LeavingDialog::fits(records().find(BringIn::spec, id.value)->values));
    LeavingDialog dialog(*workspace, id.value);
    activate(dialog);
    auto *store = childNamed<QPushButton>(&dialog, LeavingDialog::tr("&Store"));
    clickOn(store);
    EXPECT_FALSE(records().find(id)->leftAt.isValid()) << "nobody confirmed";
    editor(dialog, "confirmed_by")->setValue(hanako.value);
    Q_EMIT editor(dialog, "confirmed_by")->edited();
    clickOn(store);
    EXPECT_TRUE(records().find(id)->leftAt.isValid());
    EXPECT_FALSE(LeavingDialog::fits(records().find(BringIn::spec, id.value)->values));
}
