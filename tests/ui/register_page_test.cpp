// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui_fixture.h"

#include "ui/dialogs/columns_dialog.h"
#include "ui/dialogs/edit_rows_dialog.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/paste_dialog.h"
#include "ui/dialogs/sort_dialog.h"
#include "ui/registers/cell_delegate.h"
#include "ui/registers/field_editor.h"
#include "ui/registers/filter_bar.h"
#include "ui/registers/record_table_model.h"
#include "ui/registers/register_page.h"
#include "ui/registers/table_editing.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTreeWidget>

using namespace mamori;

namespace {

int columnNamed(const char *column)
{
    return RecordTableModel::columnOf(columnIndex(Asset::spec, QLatin1String(column)));
}

/// Three assets of one register's page, driven as a person does.
class RegisterPageTest : public UiTest
{
protected:
    RegisterPageTest()
    {
        for (const QString &name :
             {QStringLiteral("ア台帳"), QStringLiteral("イ台帳"), QStringLiteral("ウ台帳")})
            ids << workspace->records().add(sampleAsset(name)).value;
        openPage();
    }
    void openPage()
    {
        page = std::make_unique<RegisterPage>(Asset::spec, *workspace);
        page->resize(1280, 800);
        page->show();
        page->focusStart();
        activate(*page);
    }

    RecordTable &table() { return page->table(); }
    RecordTableModel &rows() { return page->rows(); }
    QModelIndex cell(int row, const char *column) { return rows().index(row, columnNamed(column)); }
    void go(int row, const char *column)
    {
        table().setFocus();
        table().goTo(cell(row, column));
    }
    void choose(int top, const char *left, int bottom, const char *right)
    {
        go(top, left);
        table().selectionModel()->select(QItemSelection(cell(top, left), cell(bottom, right)),
                                         QItemSelectionModel::ClearAndSelect);
    }
    void clickCell(int row, const char *column, Qt::KeyboardModifiers modifiers = {})
    {
        table().scrollTo(cell(row, column));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, modifiers,
                          table().visualRect(cell(row, column)).center());
    }
    void clickHeading(const char *column, Qt::KeyboardModifiers modifiers = {})
    {
        QHeaderView *header = table().horizontalHeader();
        const int section = columnNamed(column);
        table().scrollTo(rows().index(0, section)); // as one does before one can click on it
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers,
                          {header->sectionViewportPosition(section) + 20, header->height() / 2});
    }
    Asset asset(qsizetype index)
    {
        return fromValues<Asset>(workspace->records().find(Asset::spec, ids.at(index))->values);
    }
    QStringList names()
    {
        QStringList names;
        for (int row = 0; row < rows().rowCount(); ++row) {
            if (rows().idAt(row) != 0)
                names << cell(row, "name").data().toString();
        }
        return names;
    }
    QString notice() { return page->findChild<QLabel *>(QStringLiteral("notice"))->text(); }
    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
    }
    template <class Window>
    Window *await()
    {
        EXPECT_TRUE(waitFor([] { return shown<Window>() != nullptr; }));
        return shown<Window>();
    }

    std::unique_ptr<Workspace> workspace = makeWorkspace();
    std::unique_ptr<RegisterPage> page;
    QList<qint64> ids;
};

} // namespace

// Typing --------------------------------------------------------------------

TEST_F(RegisterPageTest, typingReplacesACellAndEnterGoesDown)
{
    go(0, "place");
    press(Qt::Key_X);
    typeKeys(QStringLiteral("yz"));
    press(Qt::Key_Return);
    EXPECT_EQ(asset(0).place, QStringLiteral("xyz"));
    EXPECT_EQ(table().currentIndex(), cell(1, "place"));
    EXPECT_EQ(workspace->records().undoable().value_or(QString()).left(2),
              labelOf(*rows().fieldAt(columnNamed("place"))).left(2));
    workspace->records().undo();
    EXPECT_EQ(asset(0).place, QStringLiteral("書庫1"));
}

TEST_F(RegisterPageTest, f2EditsTabGoesOnAndEscapeKeepsWhatWasThere)
{
    go(0, "quantity");
    press(Qt::Key_F2);
    typeKeys(QStringLiteral("12"));
    press(Qt::Key_Tab);
    EXPECT_EQ(asset(0).quantity, 12);
    EXPECT_NE(table().currentIndex().column(), columnNamed("quantity"));
    EXPECT_EQ(table().currentIndex(), cell(0, "place"));
    EXPECT_NE(QApplication::focusWidget(), &table()) << "the next cell is typed into at once";
    press(Qt::Key_Escape);
    go(1, "place");
    press(Qt::Key_F2);
    typeKeys(QStringLiteral("nothing"));
    press(Qt::Key_Escape);
    EXPECT_EQ(asset(1).place, QStringLiteral("書庫1"));
}

TEST_F(RegisterPageTest, doubleClickEditsAndLeavingTheCellStores)
{
    table().scrollTo(cell(1, "place"));
    const QPoint place = table().visualRect(cell(1, "place")).center();
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, place);
    auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_NE(edit, nullptr);
    QTest::keyClicks(edit, QStringLiteral("shelf"));
    page->filter().focusSearch();
    EXPECT_EQ(asset(1).place, QStringLiteral("shelf"));
}

TEST_F(RegisterPageTest, whatCannotBeStoredStaysInTheCell)
{
    go(0, "quantity");
    press(Qt::Key_F2);
    typeKeys(QStringLiteral("three"));
    press(Qt::Key_Return);
    EXPECT_EQ(asset(0).quantity, std::nullopt);
    EXPECT_FALSE(notice().isEmpty());
    auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_NE(edit, nullptr) << "the editor is still open";
    EXPECT_EQ(edit->text(), QStringLiteral("three"));
    edit->selectAll();
    typeKeys(QStringLiteral("-3"));
    press(Qt::Key_Return);
    EXPECT_EQ(asset(0).quantity, std::nullopt) << "the register's own check";
    qobject_cast<QLineEdit *>(QApplication::focusWidget())->selectAll();
    typeKeys(QStringLiteral("3"));
    press(Qt::Key_Return);
    EXPECT_EQ(asset(0).quantity, 3);
}

TEST_F(RegisterPageTest, aLevelIsNotTypedAndSaysWhy)
{
    go(0, "confidentiality");
    press(Qt::Key_3);
    EXPECT_EQ(asset(0).confidentiality, QString());
    EXPECT_EQ(notice(), rows().whyFixed(cell(0, "confidentiality")));
}

TEST_F(RegisterPageTest, theLastRowTakesANewRecord)
{
    const int last = rows().rowCount() - 1;
    ASSERT_TRUE(rows().isEntryRow(last));
    go(last, "name");
    press(Qt::Key_F2);
    typeKeys(QStringLiteral("New one"));
    press(Qt::Key_Tab);
    EXPECT_EQ(workspace->records().count(Asset::spec), 4);
    EXPECT_EQ(table().currentIndex().row(), last) << "Tab goes on in the new record";
    EXPECT_NE(page->currentRecord(), 0);
    EXPECT_EQ(table().currentIndex().column(), columnNamed("kind")) << "the next one that is typed";
    EXPECT_TRUE(rows().isEntryRow(last + 1));
    EXPECT_EQ(page->pane().record(), page->currentRecord());
}

TEST_F(RegisterPageTest, whatStandsInAnOpenCellIsStoredWhenThePageGoes)
{
    go(0, "place");
    press(Qt::Key_F2);
    typeKeys(QStringLiteral("shelf"));
    page.reset();
    EXPECT_EQ(asset(0).place, QStringLiteral("shelf"));
}

TEST_F(RegisterPageTest, tabPassesWhatIsNotTypedAndEnterComesBackToWhereItBegan)
{
    go(0, "name");
    press(Qt::Key_F2);
    typeKeys(QStringLiteral("first"));
    press(Qt::Key_Tab); // the levels stand beside the name and are not typed
    EXPECT_TRUE(rows().flags(table().currentIndex()) & Qt::ItemIsEditable);
    EXPECT_NE(QApplication::focusWidget(), &table()) << "typed into at once";
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    EXPECT_EQ(table().currentIndex(), cell(1, "name"));
    press(Qt::Key_Down);
    press(Qt::Key_Right);
    press(Qt::Key_Left);
    press(Qt::Key_F2);
    press(Qt::Key_Return);
    EXPECT_EQ(table().currentIndex(), cell(3, "name"));
    EXPECT_EQ(asset(0).name, QStringLiteral("first"));
}

TEST_F(RegisterPageTest, aWordThatIsComposedInACellStandsInIt)
{
    go(0, "place");
    // As an input method does: the table is composed into, and only the finished word is given.
    for (const QString &step : {QStringLiteral("し"), QStringLiteral("しょこ")}) {
        QInputMethodEvent composing(step, {});
        QCoreApplication::sendEvent(QApplication::focusWidget(), &composing);
    }
    QInputMethodEvent word;
    word.setCommitString(QStringLiteral("書庫"));
    QCoreApplication::sendEvent(QApplication::focusWidget(), &word);
    typeKeys(QStringLiteral("9"));
    press(Qt::Key_Return);
    EXPECT_EQ(asset(0).place, QStringLiteral("書庫9"));
}

// Blocks --------------------------------------------------------------------

TEST_F(RegisterPageTest, copyGivesTheCellsAsASpreadsheetTakesThem)
{
    choose(0, "name", 1, "name");
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("ア台帳\r\nイ台帳\r\n"));
}

TEST_F(RegisterPageTest, aBlockIsPastedOverRowsAndBeyondTheEndInOneStep)
{
    go(2, "work");
    paste(QStringLiteral("税\t7\r\n福祉\t8\r\n"));
    EXPECT_EQ(asset(2).work, QStringLiteral("税"));
    EXPECT_EQ(workspace->records().count(Asset::spec), 4);
    EXPECT_EQ(rows().recordCount(), 4) << "the new row is shown below the others";
    workspace->records().undo();
    EXPECT_EQ(asset(2).work, QStringLiteral("住民記録"));
    EXPECT_EQ(workspace->records().count(Asset::spec), 3);
}

TEST_F(RegisterPageTest, aBlockOfAnotherProgramPassesWhatIsNotTyped)
{
    go(0, "name");
    const QList<int> shown = table().shownColumns();
    QStringList words;
    QList<int> typed;
    for (const int column : shown.mid(shown.indexOf(columnNamed("name")))) {
        if (rows().flags(rows().index(0, column)) & Qt::ItemIsEditable)
            typed << column;
        if (column == columnNamed("work"))
            break;
    }
    for (const int column : typed) {
        const Field &field = *rows().fieldAt(column);
        words << (field.choices.empty() ? QStringLiteral("word") : labelOf(field.choices[0]));
    }
    paste(words.join(u'\t') + QStringLiteral("\r\n"));
    EXPECT_EQ(asset(0).name, QStringLiteral("word"));
    EXPECT_EQ(asset(0).kind, AssetKind(0));
    EXPECT_EQ(asset(0).work, QStringLiteral("word"));
}

TEST_F(RegisterPageTest, aBlockWithHeadingsGoesIntoTheColumnsTheyName)
{
    go(3, "name"); // the row for new records
    const auto heading = [this](const char *column) { return labelOf(*rows().fieldAt(columnNamed(column))); };
    paste(heading("place") + u'\t' + heading("remarks") + u'\t' + heading("name")
          + QStringLiteral("\r\nshelf\told\tNew one\r\n"));
    ASSERT_EQ(workspace->records().count(Asset::spec), 4);
    const auto added = fromValues<Asset>(workspace->records().list(Asset::spec).last().values);
    EXPECT_EQ(added.name, QStringLiteral("New one"));
    EXPECT_EQ(added.place, QStringLiteral("shelf"));
    EXPECT_EQ(added.remarks, QStringLiteral("old")) << "also where the column is not shown";
}

TEST_F(RegisterPageTest, oneCellFillsAllThatIsChosen)
{
    choose(0, "work", 2, "work");
    paste(QStringLiteral("税\r\n"));
    for (qsizetype i = 0; i < 3; ++i)
        EXPECT_EQ(asset(i).work, QStringLiteral("税"));
}

TEST_F(RegisterPageTest, refusedCellsAreShownAndCanBeCorrectedBeforeAnythingIsStored)
{
    go(0, "quantity");
    paste(QStringLiteral("many things\r\n4\r\n"));
    auto *dialog = await<PasteDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(asset(1).quantity, std::nullopt);
    EXPECT_EQ(dialog->preview().refusedCells(), 1);
    EXPECT_EQ(dialog->findChild<QTreeWidget *>()->topLevelItemCount(), 1);
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible()) << "a refused cell is not passed over in silence";
    activate(*dialog);
    dialog->table().setFocus();
    press(Qt::Key_F2);
    qobject_cast<QLineEdit *>(QApplication::focusWidget())->selectAll();
    typeKeys(QStringLiteral("7"));
    press(Qt::Key_Tab);
    EXPECT_EQ(dialog->preview().refusedCells(), 0);
    dialog->accept();
    EXPECT_EQ(asset(0).quantity, 7);
    EXPECT_EQ(asset(1).quantity, 4);
}

TEST_F(RegisterPageTest, fillDownAndEmptyingAreOneStepEach)
{
    Asset first = asset(0);
    first.work = QStringLiteral("税");
    first.place = QStringLiteral("書庫9");
    workspace->records().change(Id<Asset> {ids.first()}, first);
    choose(0, "work", 2, "work");
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(asset(1).work, QStringLiteral("税"));
    EXPECT_EQ(asset(2).work, QStringLiteral("税"));
    EXPECT_EQ(asset(2).place, QStringLiteral("書庫1")) << "only what was chosen";
    choose(0, "place", 2, "place");
    press(Qt::Key_Delete);
    EXPECT_EQ(asset(1).place, QString());
    workspace->records().undo();
    EXPECT_EQ(asset(0).place, QStringLiteral("書庫9"));
    workspace->records().undo();
    EXPECT_EQ(asset(2).work, QStringLiteral("住民記録"));
}

TEST_F(RegisterPageTest, severalRowsTakeOneValueAndABlankEmptiesNothing)
{
    choose(0, "work", 2, "work");
    page->editing().editRows();
    auto *dialog = await<EditRowsDialog>();
    ASSERT_NE(dialog, nullptr);
    auto *change = childNamed<QPushButton>(dialog, EditRowsDialog::tr("&Change"));
    EXPECT_FALSE(change->isEnabled()) << "nothing is typed yet";
    auto *edit = dialog->editor()->findChild<QLineEdit *>();
    QTest::keyClicks(edit, QStringLiteral("tax"));
    clickOn(change);
    for (qsizetype i = 0; i < 3; ++i)
        EXPECT_EQ(asset(i).work, QStringLiteral("tax"));
    workspace->records().undo();
    EXPECT_EQ(asset(1).work, QStringLiteral("住民記録"));
}

TEST_F(RegisterPageTest, theMarkStandsForTheWholeRow)
{
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                      table().visualRect(rows().index(1, 0)).center());
    EXPECT_EQ(table().chosenRows(), (QList<int> {1}));
    EXPECT_EQ(table().chosenColumns(), table().shownColumns());
    EXPECT_EQ(page->pane().record(), rows().idAt(1));
}

// Order, columns, filters ---------------------------------------------------

TEST_F(RegisterPageTest, headingsSortByOneOrSeveralColumns)
{
    Asset first = asset(0);
    first.work = QStringLiteral("ん");
    workspace->records().change(Id<Asset> {ids.first()}, first);
    clickHeading("name");
    clickHeading("name");
    EXPECT_EQ(names(),
              (QStringList {QStringLiteral("ウ台帳"), QStringLiteral("イ台帳"), QStringLiteral("ア台帳")}));
    clickHeading("work");
    clickHeading("name", Qt::ShiftModifier);
    clickHeading("name", Qt::ShiftModifier);
    EXPECT_EQ(page->layoutOfTable().order,
              (QList<Query::Sort> {{QStringLiteral("work"), false}, {QStringLiteral("name"), true}}));
    EXPECT_EQ(names(),
              (QStringList {QStringLiteral("ア台帳"), QStringLiteral("ウ台帳"), QStringLiteral("イ台帳")}));
    const QString heading
        = rows().headerData(columnNamed("name"), Qt::Horizontal, Qt::DisplayRole).toString();
    EXPECT_TRUE(heading.endsWith(QStringLiteral("▼2"))) << heading.toStdString();
}

TEST_F(RegisterPageTest, columnsAndOrderAreKeptInTheLedgerWithoutHistory)
{
    const qsizetype before = workspace->records().latestHistory(100).size();
    page->chooseColumns();
    auto *dialog = await<ColumnsDialog>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QSpinBox *>()->setValue(2);
    auto *list = dialog->findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row) {
        const auto field = list->item(row)->data(Qt::UserRole).value<qsizetype>();
        if (RecordTableModel::columnOf(field) == columnNamed("remarks"))
            list->item(row)->setCheckState(Qt::Checked);
        if (RecordTableModel::columnOf(field) == columnNamed("place"))
            list->item(row)->setCheckState(Qt::Unchecked);
    }
    dialog->accept();
    table().setColumnWidth(columnNamed("name"), 333);
    table().horizontalHeader()->moveSection(table().horizontalHeader()->visualIndex(columnNamed("remarks")),
                                            1);
    clickHeading("name");
    const ColumnLayout made = page->layoutOfTable();
    page.reset();
    openPage();
    EXPECT_EQ(page->layoutOfTable(), made);
    EXPECT_EQ(table().shownColumns().first(), columnNamed("remarks"));
    EXPECT_FALSE(table().shownColumns().contains(columnNamed("place")));
    EXPECT_NEAR(table().columnWidth(columnNamed("name")), 333, 2);
    EXPECT_EQ(table().pinned(), 3);
    EXPECT_EQ(workspace->records().latestHistory(100).size(), before);
}

TEST_F(RegisterPageTest, aPinnedColumnStaysInViewAndIsTypedInto)
{
    ColumnLayout layout = page->layoutOfTable();
    layout.pinned = 3;
    page->setLayoutOfTable(layout);
    go(0, "name");
    press(Qt::Key_F2);
    typeKeys(QStringLiteral("Renamed"));
    press(Qt::Key_Return);
    EXPECT_EQ(asset(0).name, QStringLiteral("Renamed"));
    go(0, "status");
    const auto *pinned = table().findChild<QTableView *>(QStringLiteral("pinned"));
    EXPECT_TRUE(waitFor([pinned] { return pinned->isVisible(); }));
    table().scrollTo(cell(0, "status"));
    EXPECT_GE(table().visualRect(cell(0, "status")).left(), pinned->width() - 2);
}

TEST_F(RegisterPageTest, theSortDialogOrdersByKeyboard)
{
    page->chooseOrder();
    auto *dialog = await<SortDialog>();
    ASSERT_NE(dialog, nullptr);
    auto *column = childNamed<QComboBox>(dialog, SortDialog::tr("Column %1").arg(1));
    auto *direction = childNamed<QComboBox>(dialog, SortDialog::tr("Direction %1").arg(1));
    column->setCurrentIndex(column->findData(QStringLiteral("name")));
    direction->setCurrentIndex(1);
    clickOn(childNamed<QPushButton>(dialog, SortDialog::tr("&Sort")));
    EXPECT_EQ(names().first(), QStringLiteral("ウ台帳"));
}

TEST_F(RegisterPageTest, groupsStandUnderTheirHeadings)
{
    Asset second = asset(1);
    second.kind = AssetKind::Server;
    workspace->records().change(Id<Asset> {ids.at(1)}, second);
    ColumnLayout layout = page->layoutOfTable();
    layout.group = QStringLiteral("kind");
    page->setLayoutOfTable(layout);
    ASSERT_EQ(rows().rowCount(), 6) << "two headings, three records, the row for new ones";
    EXPECT_TRUE(rows().isHeading(0));
    EXPECT_TRUE(rows().index(0, 0).data().toString().contains(QStringLiteral("(2)")));
    EXPECT_TRUE(rows().isHeading(3));
    go(2, "name");
    press(Qt::Key_Down);
    EXPECT_EQ(table().currentIndex().row(), 4) << "keys pass the heading";
}

TEST_F(RegisterPageTest, aFilterWithoutHitSaysSoAndOffersToClear)
{
    page->filter().focusSearch();
    typeKeys(QStringLiteral("zzz"));
    press(Qt::Key_Return);
    auto *clear = childNamed<QPushButton>(page.get(), RegisterPage::tr("&Clear the filter"));
    ASSERT_NE(clear, nullptr);
    EXPECT_FALSE(table().isVisible());
    clickOn(clear);
    EXPECT_TRUE(table().isVisible());
    EXPECT_EQ(names().size(), 3);
}

TEST_F(RegisterPageTest, besideNothingFoundStandsNoRecord)
{
    go(0, "name");
    EXPECT_EQ(page->pane().record(), ids.first());
    page->filter().focusSearch();
    typeKeys(QStringLiteral("zzz"));
    press(Qt::Key_Return);
    EXPECT_EQ(page->pane().record(), 0);
}

TEST_F(RegisterPageTest, downLeadsFromTheSearchToWhatItFound)
{
    workspace->records().change(Id<Asset> {ids.at(1)}, sampleAsset(QStringLiteral("shelf list")));
    page->filter().focusSearch();
    typeKeys(QStringLiteral("shelf"));
    press(Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), &table());
    EXPECT_EQ(page->currentRecord(), ids.at(1));
}

TEST_F(RegisterPageTest, theWidthOfThePaneIsKeptInTheLedger)
{
    auto *split = page->findChild<QSplitter *>();
    const int before = page->pane().width();
    const QPoint handle = split->handle(1)->rect().center();
    QTest::mousePress(split->handle(1), Qt::LeftButton, {}, handle);
    QTest::mouseMove(split->handle(1), handle - QPoint(60, 0));
    QTest::mouseRelease(split->handle(1), Qt::LeftButton, {}, handle - QPoint(60, 0));
    const int widened = page->pane().width();
    ASSERT_GT(widened, before);
    page.reset();
    openPage();
    EXPECT_NEAR(page->pane().width(), widened, 2);
}

TEST_F(RegisterPageTest, aFilterIsSavedUnderANameAndUsedAgain)
{
    page->filter().focusSearch();
    typeKeys(QStringLiteral("-kind:server"));
    press(Qt::Key_Return);
    childNamed<QCheckBox>(page.get(), FilterBar::tr("Dra&fts only"))->setChecked(true);
    const Query set = page->filter().query();
    page->filter().saveFilter(QStringLiteral("下書き"));
    page->filter().clear();
    page.reset();
    openPage();
    EXPECT_TRUE(page->filter().isEmpty());
    EXPECT_EQ(page->filter().savedFilters(), (QStringList {QStringLiteral("下書き")}));
    page->filter().useFilter(QStringLiteral("下書き"));
    EXPECT_EQ(page->filter().query(), set);
    page->filter().removeFilter(QStringLiteral("下書き"));
    EXPECT_TRUE(page->filter().savedFilters().isEmpty());
}

TEST_F(RegisterPageTest, aRowThatIsTypedIntoStaysWhereItIs)
{
    clickHeading("name");
    go(0, "name");
    press(Qt::Key_F2);
    typeKeys(QStringLiteral("zz"));
    press(Qt::Key_Return);
    EXPECT_EQ(rows().idAt(0), ids.first());
    page->refresh();
    EXPECT_NE(rows().idAt(2), 0);
}

TEST_F(RegisterPageTest, theCountTellsWhatIsShownAndChosen)
{
    choose(0, "name", 1, "work");
    bool told = false;
    for (const QLabel *label : page->filter().findChildren<QLabel *>())
        told = told
            || label->text()
                == FilterBar::tr("%1, %2 chosen").arg(FilterBar::tr("%n record(s)", nullptr, 3)).arg(2);
    EXPECT_TRUE(told);
}

TEST_F(RegisterPageTest, whatIsShownIsExported)
{
    const ShownTable shown {
        {ids.at(2), ids.at(0)},
        {columnIndex(Asset::spec, QLatin1String("name")), columnIndex(Asset::spec, QLatin1String("place"))}};
    const QString csv
        = QString::fromUtf8(ExportDialog::made(*workspace, Asset::spec, shown, ExportDialog::Format::Csv));
    const QStringList lines = csv.split(QStringLiteral("\r\n"));
    ASSERT_GE(lines.size(), 3);
    EXPECT_EQ(lines.at(1), QStringLiteral("ウ台帳,書庫1"));
    EXPECT_EQ(lines.at(2), QStringLiteral("ア台帳,書庫1"));
}
