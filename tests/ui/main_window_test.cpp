// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui_fixture.h"

#include "model/registers/sns_account.h"
#include "model/registers/take_out.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/preview/paper_preview.h"
#include "ui/registers/classification_view.h"
#include "ui/registers/history_view.h"
#include "ui/registers/record_form.h"
#include "ui/registers/register_page.h"
#include "ui/registers/related_view.h"
#include "ui/registers/restore_dialog.h"
#include "ui/shell/ledger_pages.h"
#include "ui/shell/main_window.h"
#include "ui/start/first_run_wizard.h"
#include "ui/start/recovery_panel.h"
#include "ui/wizards/classification_wizard.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

#include <algorithm>

using namespace mamori;

/// The whole main job: an empty start, a ledger, the sample imported, three assets classified, the paper
/// made.
class MainWindowTest : public UiTest
{
protected:
    MainWindowTest()
    {
        window.setKeyCost(cheap());
        activate(window);
    }
    template <class Window>
    Window *await()
    {
        EXPECT_TRUE(waitFor([] { return shown<Window>() != nullptr; }));
        if (auto *found = shown<Window>())
            activate(*found);
        return shown<Window>();
    }
    bool awaitPages()
    {
        return waitFor([this] { return window.pages() != nullptr; });
    }
    /// The enabled menu action whose text ends like this.
    static QAction *actionNamed(const QMainWindow *of, const QString &end)
    {
        for (QAction *action : of->findChildren<QAction *>()) {
            if (action->isEnabled() && action->text().endsWith(end))
                return action;
        }
        return nullptr;
    }
    RecoveryPanel *awaitRecovery()
    {
        auto *panel = window.findChild<RecoveryPanel *>();
        EXPECT_TRUE(waitFor([panel] { return panel->isVisible(); }));
        return panel;
    }
    qint64 decided()
    {
        Query query;
        query.terms << Query::Term {QStringLiteral("classification_state"), QStringLiteral("decided"), false};
        return window.workspace()->records().count(Asset::spec, query);
    }
    void chooseFile(ImportDialog *dialog, const QString &path)
    {
        ASSERT_TRUE(waitFor([dialog] { return dialog->findChild<QFileDialog *>() != nullptr; }));
        auto *files = dialog->findChild<QFileDialog *>();
        auto *name = files->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        name->setText(path); // typed letter by letter, its completer would take the keys
        QTest::keyClick(name, Qt::Key_Return);
        ASSERT_TRUE(waitFor([dialog] { return dialog->isReady(); }));
        activate(*dialog);
    }
    void expectPaper(PaperPreview *preview)
    {
        ASSERT_NE(preview, nullptr);
        ASSERT_TRUE(waitFor([preview] { return preview->isReady(); }));
        EXPECT_TRUE(preview->pdf().startsWith("%PDF"));
        EXPECT_GE(preview->pageCount(), 2);
    }

    MainWindow window {policy, clock, settings};
};

TEST_F(MainWindowTest, mainJobByKeyboardAlone)
{
    window.startPage().showCreate(); // Alt+C from the open page; offscreen has no mnemonics without a click
    const QString fields[] = {QStringLiteral("Sample Section"), QStringLiteral("Taro"), ledgerPath()};
    for (const QString &text : fields) {
        auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        ASSERT_NE(edit, nullptr);
        edit->selectAll();
        typeKeys(text);
        press(Qt::Key_Tab);
    }
    press(Qt::Key_Tab); // past the button that chooses a place
    typeKeys(QStringLiteral("brown lamp on seven chairs"));
    press(Qt::Key_Tab);
    typeKeys(QStringLiteral("brown lamp on seven chairs"));
    press(Qt::Key_Return);
    awaitRecovery();
    press(Qt::Key_Tab);
    press(Qt::Key_Space); // kept in a safe place
    press(Qt::Key_Tab);
    press(Qt::Key_Space); // begin
    ASSERT_TRUE(awaitPages());
    EXPECT_EQ(window.workspace()->records().setting(QStringLiteral("section_name")), fields[0]);

    ASSERT_NE(await<FirstRunWizard>(), nullptr) << "what a new ledger is told first";
    press(Qt::Key_Escape);
    ASSERT_TRUE(waitFor([] { return shown<FirstRunWizard>() == nullptr; }));
    activate(window);
    EXPECT_EQ(window.pages()->currentRegister(), nullptr) << "a new ledger begins with Today";
    press(Qt::Key_2, Qt::ControlModifier); // the assets
    press(Qt::Key_I, Qt::ControlModifier);
    auto *import = await<ImportDialog>();
    ASSERT_NE(import, nullptr);
    auto *choose = childNamed<QPushButton>(import, ImportDialog::tr("Choose a &file…"));
    ASSERT_NE(choose, nullptr);
    QTest::keyClick(choose, Qt::Key_Space);
    chooseFile(import, samplePath(QStringLiteral("asset_ledger_excel_cp932.csv")));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return window.workspace()->records().count(Asset::spec) == 31; }));
    ASSERT_TRUE(waitFor([] { return shown<ImportDialog>() == nullptr; }));

    activate(window);
    window.pages()->currentRegister()->focusStart();
    for (int asset = 0; asset < 3; ++asset) {
        press(Qt::Key_B, Qt::ControlModifier);
        auto *wizard = await<ClassificationWizard>();
        ASSERT_NE(wizard, nullptr);
        for (int step = 0; step < 10 && !wizard->isLastPage(); ++step) {
            press(Qt::Key_1);
            press(Qt::Key_Return);
        }
        press(Qt::Key_Return);
        ASSERT_TRUE(waitFor([] { return shown<ClassificationWizard>() == nullptr; }));
        activate(window);
        press(Qt::Key_Down);
    }
    EXPECT_EQ(decided(), 3);
    press(Qt::Key_P, Qt::ControlModifier);
    expectPaper(await<PaperPreview>());
}

TEST_F(MainWindowTest, mainJobByMouse)
{
    const auto button
        = [](const QWidget *parent, const QString &text) { return childNamed<QPushButton>(parent, text); };
    clickOn(button(&window, OpenLedgerPanel::tr("&Create a new ledger…")));
    const std::pair<QString, QString> fields[]
        = {{NewLedgerPanel::tr("&Section"), QStringLiteral("Sample Section")},
           {NewLedgerPanel::tr("&Who is working"), QStringLiteral("Taro")},
           {NewLedgerPanel::tr("S&tore as"), ledgerPath()},
           {NewLedgerPanel::tr("&Password"), QStringLiteral("brown lamp on seven chairs")},
           {NewLedgerPanel::tr("Password &again"), QStringLiteral("brown lamp on seven chairs")}};
    for (const auto &[label, text] : fields)
        childNamed<QLineEdit>(&window, QString(label).remove(QLatin1Char('&')))->setText(text);
    clickOn(button(&window, NewLedgerPanel::tr("C&reate")));
    auto *recovery = awaitRecovery();
    clickOn(recovery->findChild<QCheckBox *>());
    clickOn(button(recovery, RecoveryPanel::tr("&Begin")));
    ASSERT_TRUE(awaitPages());

    auto *first = await<FirstRunWizard>();
    ASSERT_NE(first, nullptr);
    clickOn(button(first, FirstRunWizard::tr("&Later")));
    ASSERT_TRUE(waitFor([] { return shown<FirstRunWizard>() == nullptr; }));
    activate(window);
    auto *navigation = childNamed<QListWidget>(window.pages(), LedgerPages::tr("Places of work"));
    ASSERT_NE(navigation, nullptr);
    for (QListWidgetItem *item : navigation->findItems(titleOf(Asset::spec), Qt::MatchExactly)) {
        if (!(item->flags() & Qt::ItemIsEnabled))
            continue;
        navigation->scrollToItem(item);
        QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {},
                          navigation->visualItemRect(item).center());
    }
    RegisterPage *page = window.pages()->pageOf(Asset::spec);
    clickOn(button(page, RegisterPage::tr("Import a &spreadsheet…")));
    auto *import = await<ImportDialog>();
    ASSERT_NE(import, nullptr);
    clickOn(button(import, ImportDialog::tr("Choose a &file…")));
    chooseFile(import, samplePath(QStringLiteral("asset_ledger.xlsx")));
    clickOn(button(import, ImportDialog::tr("&Import %1 rows").arg(31)));
    ASSERT_TRUE(waitFor([this] { return window.workspace()->records().count(Asset::spec) == 31; }));
    ASSERT_TRUE(waitFor([] { return shown<ImportDialog>() == nullptr; }));

    QTableView &table = page->table();
    for (int row = 0; row < 3; ++row) {
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                          table.visualRect(table.model()->index(row, 2)).center());
        page->pane().showPart(RecordPane::Part::Classification);
        clickOn(button(&page->pane(), ClassificationView::tr("Classif&y…")));
        auto *wizard = await<ClassificationWizard>();
        ASSERT_NE(wizard, nullptr);
        for (int step = 0; step < 10 && !wizard->isLastPage(); ++step) {
            wizard->chooseAnswer(0);
            clickOn(button(wizard, ClassificationWizard::tr("&Next")));
        }
        clickOn(button(wizard, ClassificationWizard::tr("&Decide")));
        ASSERT_TRUE(waitFor([] { return shown<ClassificationWizard>() == nullptr; }));
    }
    EXPECT_EQ(decided(), 3);
    clickOn(button(page, RegisterPage::tr("&Print ledger…")));
    expectPaper(await<PaperPreview>());
}

TEST_F(MainWindowTest, asksBeforeUnsavedChangesAreLeft)
{
    const auto created
        = Ledger::create(ledgerPath(), Secret::fromPassword(QStringLiteral("sample")), cheap());
    ASSERT_TRUE(window.openLedger(ledgerPath(), created.key));
    window.pages()->showRecord(Asset::spec, 0);
    press(Qt::Key_N, Qt::ControlModifier);
    RegisterPage *page = window.pages()->currentRegister();
    auto *name = page->pane().form().editor(QStringLiteral("name"))->findChild<QLineEdit *>();
    QTest::keyClicks(name, QStringLiteral("memo"));
    const int assets = window.pages()->currentPage();
    window.pages()->showPage(assets + 1);
    auto *question = await<QMessageBox>();
    ASSERT_NE(question, nullptr);
    EXPECT_EQ(window.pages()->currentPage(), assets);
    question->button(QMessageBox::Cancel)->click();
    EXPECT_EQ(window.pages()->currentPage(), assets);
    window.pages()->showPage(assets + 1);
    question = await<QMessageBox>();
    ASSERT_NE(question, nullptr);
    question->button(QMessageBox::Save)->click();
    EXPECT_TRUE(waitFor([&] { return window.pages()->currentPage() == assets + 1; }));
    EXPECT_EQ(window.workspace()->records().count(Asset::spec), 1);
}

TEST_F(MainWindowTest, aNewDayBeginsWithTodayAndTheSameDayWhereOneWas)
{
    const auto created
        = Ledger::create(ledgerPath(), Secret::fromPassword(QStringLiteral("sample")), cheap());
    const std::pair<int, const char *> days[] = {{1, "today"}, {1, "staff"}, {2, "today"}};
    for (const auto &[day, page] : days) {
        MainWindow again(policy, Clock::fixed({2026, 4, day}), settings);
        activate(again);
        ASSERT_TRUE(again.openLedger(ledgerPath(), created.key));
        EXPECT_EQ(again.pages()->standpoint().page, QLatin1String(page));
        again.pages()->showRecord(Staff::spec, 0);
        EXPECT_TRUE(again.close());
    }
}

TEST_F(MainWindowTest, whatDoesNotConcernTheSectionIsNotInItsNavigation)
{
    const auto created
        = Ledger::create(ledgerPath(), Secret::fromPassword(QStringLiteral("sample")), cheap());
    ASSERT_TRUE(window.openLedger(ledgerPath(), created.key));
    const auto *navigation = childNamed<QListWidget>(window.pages(), LedgerPages::tr("Places of work"));
    const auto isShown = [navigation](const Register &reg) {
        const auto items = navigation->findItems(titleOf(reg), Qt::MatchExactly);
        return std::any_of(items.begin(), items.end(), [](const QListWidgetItem *item) {
            return (item->flags() & Qt::ItemIsEnabled) && !item->isHidden();
        });
    };
    EXPECT_TRUE(isShown(SnsAccount::spec)) << "nothing is answered yet";
    QHash<QString, bool> answers;
    for (const PolicyProfileQuestion &question : policy.profile)
        answers.insert(question.id, false);
    setProfileAnswers(window.workspace()->records(), answers);
    EXPECT_FALSE(isShown(SnsAccount::spec));
    EXPECT_TRUE(isShown(Asset::spec));
    answers.insert(QStringLiteral("runs_sns"), true);
    setProfileAnswers(window.workspace()->records(), answers);
    EXPECT_TRUE(isShown(SnsAccount::spec));
}

TEST_F(MainWindowTest, saysOnTheStartPageWhyALedgerDoesNotOpen)
{
    const auto created
        = Ledger::create(ledgerPath(), Secret::fromPassword(QStringLiteral("sample")), cheap());
    QFile file(ledgerPath());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("not a ledger");
    file.close();
    EXPECT_FALSE(window.openLedger(ledgerPath(), created.key));
    EXPECT_EQ(window.workspace(), nullptr);
    EXPECT_TRUE(window.startPage().isVisible());
}

TEST_F(MainWindowTest, undoNamesAndTakesBackTheLastStep)
{
    const auto created
        = Ledger::create(ledgerPath(), Secret::fromPassword(QStringLiteral("sample")), cheap());
    ASSERT_TRUE(window.openLedger(ledgerPath(), created.key));
    window.pages()->showRecord(Asset::spec, 0);
    window.workspace()->save(Asset::spec, 0, toValues(sampleAsset(QStringLiteral("端末"))),
                             QStringLiteral("New"));
    EXPECT_EQ(window.workspace()->records().count(Asset::spec), 1);
    window.pages()->currentRegister()->focusStart();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(window.workspace()->records().count(Asset::spec), 0);
}

TEST_F(MainWindowTest, redoNamesAndMakesAgainTheLastStep)
{
    const auto created
        = Ledger::create(ledgerPath(), Secret::fromPassword(QStringLiteral("sample")), cheap());
    ASSERT_TRUE(window.openLedger(ledgerPath(), created.key));
    window.pages()->showRecord(Asset::spec, 0);
    window.workspace()->save(Asset::spec, 0, toValues(sampleAsset(QStringLiteral("端末"))),
                             QStringLiteral("New"));
    Staff staff;
    staff.name = QStringLiteral("例示 太郎");
    window.workspace()->save(Staff::spec, 0, toValues(staff), QStringLiteral("Somebody"));
    window.pages()->currentRegister()->focusStart();
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(window.workspace()->records().count(Staff::spec), 0);
    EXPECT_NE(actionNamed(&window, QStringLiteral("New")), nullptr) << "the menu says what comes again";
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(window.workspace()->records().count(Asset::spec), 1);
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(window.workspace()->records().count(Staff::spec), 1);
    EXPECT_EQ(window.workspace()->records().redoable(), std::nullopt);
}

TEST_F(MainWindowTest, theMenuNamesTheFieldThatWasChanged)
{
    const auto created
        = Ledger::create(ledgerPath(), Secret::fromPassword(QStringLiteral("sample")), cheap());
    ASSERT_TRUE(window.openLedger(ledgerPath(), created.key));
    const qint64 id = window.workspace()->save(Asset::spec, 0, toValues(sampleAsset(QStringLiteral("端末"))),
                                               QStringLiteral("New"));
    window.pages()->showRecord(Asset::spec, id);
    RecordForm &form = window.pages()->pageOf(Asset::spec)->pane().form();
    auto *place = form.editor(QStringLiteral("place"))->findChild<QLineEdit *>();
    place->clear();
    QTest::keyClicks(place, QStringLiteral("shelf"));
    ASSERT_TRUE(form.save());
    EXPECT_EQ(window.workspace()->records().undoable(),
              RecordForm::tr("%1 of %2")
                  .arg(labelOf(form.editor(QStringLiteral("place"))->field()), QStringLiteral("端末")));
}

TEST_F(MainWindowTest, aPastVersionIsRestoredAfterShowingTheDifferences)
{
    const auto created
        = Ledger::create(ledgerPath(), Secret::fromPassword(QStringLiteral("sample")), cheap());
    ASSERT_TRUE(window.openLedger(ledgerPath(), created.key));
    Workspace &workspace = *window.workspace();
    Asset asset = sampleAsset(QStringLiteral("端末"));
    const qint64 id = workspace.save(Asset::spec, 0, toValues(asset), QStringLiteral("New"));
    asset = *workspace.records().find(Id<Asset> {id});
    asset.place = QStringLiteral("別室");
    workspace.save(Asset::spec, id, toValues(asset), QStringLiteral("Moved"));
    window.pages()->showRecord(Asset::spec, id);
    RecordPane &pane = window.pages()->pageOf(Asset::spec)->pane();
    pane.showPart(RecordPane::Part::History);
    auto *view = pane.findChild<HistoryView *>();
    auto *restore = childNamed<QPushButton>(view, HistoryView::tr("&Restore this version…"));
    ASSERT_NE(restore, nullptr);
    EXPECT_FALSE(restore->isEnabled()) << "the present version";
    view->chooseVersion(workspace.records().history(Asset::spec, id).first().sequence);
    clickOn(restore);
    auto *dialog = await<RestoreDialog>();
    ASSERT_NE(dialog, nullptr);
    const auto *differences = dialog->findChild<QTreeWidget *>();
    ASSERT_EQ(differences->topLevelItemCount(), 1);
    EXPECT_EQ(differences->topLevelItem(0)->text(1), QStringLiteral("別室"));
    EXPECT_EQ(differences->topLevelItem(0)->text(2), QStringLiteral("書庫1"));
    clickOn(childNamed<QPushButton>(dialog, RestoreDialog::tr("&Restore")));
    EXPECT_EQ(workspace.records().find(Id<Asset> {id})->place, QStringLiteral("書庫1"));
    workspace.records().undo();
    EXPECT_EQ(workspace.records().find(Id<Asset> {id})->place, QStringLiteral("別室"));
}

TEST_F(MainWindowTest, f1ShowsTheArticleOfTheFocusedField)
{
    const auto created
        = Ledger::create(ledgerPath(), Secret::fromPassword(QStringLiteral("sample")), cheap());
    ASSERT_TRUE(window.openLedger(ledgerPath(), created.key));
    window.pages()->showRecord(Asset::spec, 0);
    press(Qt::Key_N, Qt::ControlModifier);
    window.pages()->currentRegister()->pane().form().editor(QStringLiteral("name"))->setFocus();
    press(Qt::Key_F1);
    QWidget *popup = QApplication::activePopupWidget();
    ASSERT_NE(popup, nullptr);
    EXPECT_TRUE(popup->accessibleDescription().contains(articleText(QStringLiteral("16(1)"))));
    popup->close();
}

TEST_F(MainWindowTest, aRelatedRecordIsOneKeyAway)
{
    const auto created
        = Ledger::create(ledgerPath(), Secret::fromPassword(QStringLiteral("sample")), cheap());
    ASSERT_TRUE(window.openLedger(ledgerPath(), created.key));
    Workspace &workspace = *window.workspace();
    const qint64 id = workspace.save(Asset::spec, 0, toValues(sampleAsset(QStringLiteral("端末"))),
                                     QStringLiteral("New"));
    TakeOut trip;
    trip.items << TakeOutItem {{id}, 1, {}};
    const Id<TakeOut> trip1 = workspace.records().add(trip);
    window.pages()->showRecord(Asset::spec, id);
    RecordPane &pane = window.pages()->pageOf(Asset::spec)->pane();
    pane.showPart(RecordPane::Part::Related);
    auto *list = childNamed<QTreeWidget>(&pane, RelatedView::tr("Related records"));
    ASSERT_NE(list, nullptr);
    list->setFocus();
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor(
        [this] { return window.pages()->currentRegister() == window.pages()->pageOf(TakeOut::spec); }));
    EXPECT_EQ(window.pages()->currentRegister()->pane().record(), trip1.value);
}
