// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui_fixture.h"

#include "model/rules/city_forms.h"
#include "ui/forms/form_columns_edit.h"
#include "ui/forms/form_editor.h"
#include "ui/forms/form_preview.h"
#include "ui/forms/form_words_edit.h"
#include "ui/forms/new_form_dialog.h"
#include "ui/forms/ordered_texts.h"
#include "ui/guarded.h"
#include "ui/preview/form_catalogue.h"
#include "ui/preview/papers.h"

#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeWidget>

#include <algorithm>

using namespace mamori;

class FormEditorTest : public UiTest
{
protected:
    FormEditorTest()
        : key(Ledger::create(ledgerPath(), Secret::fromPassword(QStringLiteral("sample")), cheap()).key)
    {
        open();
    }

    /// The program is started again, perhaps with another pack.
    void open()
    {
        workspace.reset();
        workspace = std::make_unique<Workspace>(pack, clock, Ledger::open(ledgerPath(), key));
        workspace->records().setOperatorName(QStringLiteral("見本 一郎"));
    }
    PolicyForm form(const char *id)
    {
        return formOfDay(pack, workspace->records(), QLatin1String(id)).value();
    }
    PolicyForm &inPack(const char *id)
    {
        return *std::find_if(pack.forms.begin(), pack.forms.end(),
                             [id](const PolicyForm &each) { return each.id == QLatin1String(id); });
    }
    static void showTab(const FormEditor &editor, const QString &title)
    {
        auto *bar = editor.findChild<QTabBar *>();
        for (int tab = 0; tab < bar->count(); ++tab) {
            if (bar->tabText(tab) == title)
                QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
        }
        EXPECT_EQ(bar->tabText(bar->currentIndex()), title);
    }
    /// Tab by Tab to a button or field.
    static void tabTo(const QString &name)
    {
        const auto isThere = [&name] {
            const QWidget *focus = QApplication::focusWidget();
            return focus->accessibleName() == name || focus->property("text").toString() == name;
        };
        for (int step = 0; step < 60 && !isThere(); ++step)
            press(Qt::Key_Tab);
        EXPECT_TRUE(isThere()) << name.toStdString();
    }
    static QPushButton *button(const FormEditor &editor, const QString &text)
    {
        auto *found = childNamed<QPushButton>(&editor, text);
        EXPECT_TRUE(found) << text.toStdString();
        return found;
    }
    static QString textOf(const QByteArray &pdf)
    {
        QBuffer buffer;
        buffer.setData(pdf);
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument document;
        document.load(&buffer);
        QString text;
        for (int page = 0; page < document.pageCount(); ++page)
            text += document.getAllText(page).text();
        return text.remove(u' ').remove(u'　').remove(u'\n').remove(u'\r');
    }
    static QByteArray made(const PaperJob &job)
    {
        return job([](qsizetype, qsizetype) { return true; });
    }

    DataKey key;
    Policy pack = builtInPolicy();
    std::unique_ptr<Workspace> workspace;
};

TEST_F(FormEditorTest, aClerkChangesNumberBoxAndColumnWithTheKeysAlone)
{
    auto catalogue = std::make_unique<FormCatalogue>(*workspace);
    catalogue->goTo(QStringLiteral("disposal_list"));
    activate(*catalogue);
    tabTo(FormCatalogue::tr("Chan&ge the form…"));
    press(Qt::Key_Space);
    auto *editor = shown<FormEditor>();
    ASSERT_TRUE(editor);
    activate(*editor);
    press(Qt::Key_A, Qt::ControlModifier);
    typeKeys(QStringLiteral("K-5"));
    press(Qt::Key_Tab, Qt::ControlModifier);
    tabTo(OrderedTexts::tr("&Add"));
    press(Qt::Key_Space);
    EXPECT_FALSE(button(*editor, FormEditor::tr("&Save"))->isEnabled()) << "the new box has no title yet";
    typeKeys(QStringLiteral("Chief"));
    press(Qt::Key_Return); // is taken once the key has been handled
    EXPECT_TRUE(waitFor([&] { return editor->form().stamps.last() == QLatin1String("Chief"); }));
    tabTo(OrderedTexts::tr("&Up"));
    press(Qt::Key_Space);
    EXPECT_EQ(editor->form().stamps.at(editor->form().stamps.size() - 2), QStringLiteral("Chief"));
    press(Qt::Key_Tab, Qt::ControlModifier);
    tabTo(FormColumnsEdit::tr("Another column"));
    auto *offered = qobject_cast<QComboBox *>(QApplication::focusWidget());
    ASSERT_TRUE(offered);
    press(Qt::Key_Home);
    for (int i = 0; i < 80 && offered->currentData().toString() != QLatin1String("contractor"); ++i)
        press(Qt::Key_Down);
    tabTo(FormColumnsEdit::tr("&Add this column"));
    press(Qt::Key_Space);
    EXPECT_FALSE(button(*editor, FormEditor::tr("&Save"))->isEnabled()) << "wider than the page";
    tabTo(FormColumnsEdit::tr("Heading of the column"));
    press(Qt::Key_A, Qt::ControlModifier);
    typeKeys(QStringLiteral("Company"));
    tabTo(FormColumnsEdit::tr("&Match the page"));
    press(Qt::Key_Space);
    ASSERT_TRUE(waitFor([&] { return editor->preview()->isSettled(); }));
    tabTo(FormEditor::tr("&Save"));
    press(Qt::Key_Space);
    ASSERT_TRUE(waitFor([] { return !shown<FormEditor>(); }));
    catalogue.reset();
    open();
    const PolicyForm stored = form("disposal_list");
    EXPECT_EQ(stored.number, QStringLiteral("K-5"));
    EXPECT_TRUE(stored.stamps.contains(QStringLiteral("Chief")));
    EXPECT_EQ(stored.columns.size(), inPack("disposal_list").columns.size() + 1);
    inPack("disposal_list").stamps.clear();
    inPack("disposal_list").number = QStringLiteral("様式第99号");
    open();
    EXPECT_EQ(form("disposal_list"), stored) << "the next pack changes nothing";
    const QString now = textOf(made(disposalListJob(*workspace, {2026})));
    for (const char *words : {"K-5", "Chief", "Company"})
        EXPECT_TRUE(now.contains(QLatin1String(words))) << words << '\n' << now.toStdString();
    const QString before = textOf(made(disposalListJob(*workspace, {2025})));
    EXPECT_TRUE(before.contains(builtInPolicy().findForm(stored.id)->number))
        << "last year's list has last year's form" << before.toStdString();
    EXPECT_FALSE(before.contains(QStringLiteral("Chief")));
}

TEST_F(FormEditorTest, aClerkRewordsTheConsentWithTheMouse)
{
    auto catalogue = std::make_unique<FormCatalogue>(*workspace);
    catalogue->goTo(QStringLiteral("consent_sheet"));
    activate(*catalogue);
    clickOn(childNamed<QPushButton>(catalogue.get(), FormCatalogue::tr("Chan&ge the form…")));
    auto *editor = shown<FormEditor>();
    ASSERT_TRUE(editor);
    activate(*editor);
    showTab(*editor, FormEditor::tr("Words"));
    auto *list = editor->words()->findChild<QTreeWidget *>();
    const QString agreed = QStringLiteral("上の内容に同意します。");
    const QList<QTreeWidgetItem *> items = list->findItems(agreed, Qt::MatchExactly);
    ASSERT_EQ(items.size(), 1);
    list->scrollToItem(items.first());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(items.first()).center());
    auto *text = editor->words()->findChild<QPlainTextEdit *>();
    EXPECT_EQ(text->toPlainText(), agreed);
    clickOn(text->viewport());
    press(Qt::Key_A, Qt::ControlModifier);
    typeKeys(QStringLiteral("I agree."));
    ASSERT_TRUE(waitFor([&] { return editor->preview()->isSettled(); }));
    EXPECT_TRUE(textOf(editor->preview()->pdf()).contains(QStringLiteral("Iagree.")));
    showTab(*editor, FormEditor::tr("Order"));
    clickOn(button(*editor, OrderedTexts::tr("&Down")));
    EXPECT_EQ(editor->form().sections.first(), QStringLiteral("同意"));
    clickOn(button(*editor, FormEditor::tr("&Save")));
    ASSERT_TRUE(waitFor([] { return !shown<FormEditor>(); }));
    catalogue.reset();
    open();
    const QString paper = textOf(made(consentSheetJob(*workspace, {ConsentStanding()})));
    EXPECT_TRUE(paper.contains(QStringLiteral("Iagree."))) << paper.toStdString();
    EXPECT_FALSE(paper.contains(agreed));
    EXPECT_TRUE(paper.contains(QStringLiteral("1同意"))) << paper.toStdString();
    ConsentStanding signedBefore;
    signedBefore.need = ConsentNeed::Given;
    signedBefore.consent.signedOn = QDate(2026, 3, 1);
    const QString old = textOf(made(consentSheetJob(*workspace, {signedBefore})));
    EXPECT_TRUE(old.contains(agreed)) << "signed before the change";
    EXPECT_FALSE(refusal([&] {
                     consentSheetJob(*workspace, {signedBefore, ConsentStanding()});
                 }).isEmpty())
        << "two versions are two papers";
    workspace->records().undo();
    EXPECT_EQ(form("consent_sheet"), inPack("consent_sheet"));
}

TEST_F(FormEditorTest, saysWhatIsWrongAndStoresNothing)
{
    FormEditor editor(*workspace, form("disposal_list"));
    activate(editor);
    auto *save = button(editor, FormEditor::tr("&Save"));
    EXPECT_FALSE(save->isEnabled()) << "nothing has changed";
    showTab(editor, FormEditor::tr("Columns"));
    auto *heading = childNamed<QLineEdit>(&editor, FormColumnsEdit::tr("Heading of the column"));
    ASSERT_TRUE(heading);
    clickOn(heading);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    EXPECT_FALSE(save->isEnabled());
    press(Qt::Key_Return);
    EXPECT_TRUE(editor.isVisible());
    EXPECT_TRUE(cityFormIds(workspace->records()).isEmpty());
    clickOn(button(editor, FormEditor::tr("This part as the program has &it")));
    EXPECT_FALSE(heading->text().isEmpty());
    EXPECT_FALSE(save->isEnabled()) << "as it was";
}

TEST_F(FormEditorTest, eachPartAndTheWholeGoBackToTheProgramsForm)
{
    PolicyForm own = form("approval_application");
    own.title = QStringLiteral("承認の願い");
    own.stamps << QStringLiteral("主任");
    storeCityForm(workspace->records(), pack, own, clock.today());
    FormEditor editor(*workspace, form("approval_application"));
    activate(editor);
    showTab(editor, FormEditor::tr("Approval boxes"));
    clickOn(button(editor, FormEditor::tr("This part as the program has &it")));
    EXPECT_EQ(editor.form().stamps, inPack("approval_application").stamps);
    EXPECT_EQ(editor.form().title, own.title);
    clickOn(button(editor, FormEditor::tr("The whole form as the pro&gram has it")));
    EXPECT_EQ(editor.form().title, inPack("approval_application").title);
    clickOn(button(editor, FormEditor::tr("&Save")));
    EXPECT_EQ(form("approval_application"), inPack("approval_application"));
}

TEST_F(FormEditorTest, tellsWhatOfTheProgramsFormHasChangedAndTakesItOver)
{
    PolicyForm own = form("take_out_application");
    own.title = QStringLiteral("持出しの願い");
    storeCityForm(workspace->records(), pack, own, clock.today());
    inPack("take_out_application").note = QStringLiteral("新しい注意");
    open();
    FormEditor editor(*workspace, form("take_out_application"));
    activate(editor);
    EXPECT_NE(editor.form().note, QStringLiteral("新しい注意")) << "not without being asked";
    clickOn(button(editor, FormEditor::tr("&Take that over")));
    EXPECT_EQ(editor.form().note, QStringLiteral("新しい注意"));
    EXPECT_EQ(editor.form().title, own.title);
    clickOn(button(editor, FormEditor::tr("&Save")));
    FormEditor again(*workspace, form("take_out_application"));
    activate(again);
    EXPECT_FALSE(childNamed<QPushButton>(&again, FormEditor::tr("&Take that over")));
}

TEST_F(FormEditorTest, aSectionAddsAFormOfItsOwn)
{
    FormCatalogue catalogue(*workspace);
    activate(catalogue);
    clickOn(childNamed<QPushButton>(&catalogue, FormCatalogue::tr("&New form…")));
    auto *dialog = shown<NewFormDialog>();
    ASSERT_TRUE(dialog);
    auto *registers = dialog->findChild<QComboBox *>();
    registers->setCurrentIndex(registers->findData(QStringLiteral("area_visit")));
    clickOn(childNamed<QCheckBox>(dialog, NewFormDialog::tr("&Only the records of a fiscal year")));
    clickOn(childNamed<QPushButton>(dialog, NewFormDialog::tr("&Next")));
    auto *editor = shown<FormEditor>();
    ASSERT_TRUE(editor);
    activate(*editor);
    press(Qt::Key_Tab);
    press(Qt::Key_A, Qt::ControlModifier);
    typeKeys(QStringLiteral("Visitors of the year"));
    clickOn(button(*editor, FormEditor::tr("&Save")));
    ASSERT_TRUE(waitFor([] { return !shown<FormEditor>(); }));
    EXPECT_EQ(catalogue.currentForm(), QStringLiteral("own_1"));
    catalogue.tick(QStringLiteral("own_1"));
    const QList<FormCatalogue::Paper> papers = catalogue.tickedPapers();
    ASSERT_EQ(papers.size(), 1);
    EXPECT_EQ(papers.first().name, QStringLiteral("Visitors of the year"));
    EXPECT_TRUE(textOf(papers.first().pdf).contains(QStringLiteral("Visitorsoftheyear")));
}
