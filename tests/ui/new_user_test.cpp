// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
//
// The first day of somebody who has never seen the program, on the real window and from an empty folder: once
// with the keyboard alone, once with the mouse and typing only into what was clicked. What each task costs is
// counted and kept within bounds.
#include "hand.h"

#include "ui/dialogs/edit_rows_dialog.h"
#include "ui/policy/profile_questions.h"
#include "ui/preview/paper_preview.h"
#include "ui/registers/field_editor.h"
#include "ui/registers/filter_bar.h"
#include "ui/registers/record_table.h"
#include "ui/registers/record_table_model.h"
#include "ui/registers/register_page.h"
#include "ui/shell/main_window.h"
#include "ui/start/first_run_wizard.h"
#include "ui/start/recovery_panel.h"
#include "ui/wizards/classification_wizard.h"

#include <QClipboard>
#include <QInputDialog>
#include <QInputMethodEvent>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QWindow>

using namespace mamori;

namespace {

constexpr int typedAssets = 20;
constexpr int pastedAssets = 50;
constexpr int classifiedAssets = 10;

QString nameOf(int asset)
{
    // One of them is looked for by its reading later.
    return asset == 7 ? QStringLiteral("カギ貸出簿") : QStringLiteral("受付簿%1").arg(asset + 1);
}

QString kindWord()
{
    return labelOf(choicesOf<AssetKind>[0]);
}

QString labelOfColumn(const char *column)
{
    return labelOf(Asset::spec.fields[std::size_t(columnIndex(Asset::spec, QLatin1String(column)))]);
}

int columnNamed(const char *column)
{
    return RecordTableModel::columnOf(columnIndex(Asset::spec, QLatin1String(column)));
}

/// The list that the section has in its spreadsheet, with its headings.
QString spreadsheet()
{
    QStringList rows {QStringList {labelOfColumn("name"), labelOfColumn("kind"), labelOfColumn("work"),
                                   labelOfColumn("quantity"), labelOfColumn("place")}
                          .join(u'\t')};
    for (int i = 0; i < pastedAssets; ++i)
        rows << QStringLiteral("申請書綴%1\t%2\t窓口\t%3\t書庫%4")
                    .arg(QString::number(i + 1), kindWord(), QString::number(i % 5 + 1),
                         QString::number(i % 3 + 1));
    return rows.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n");
}

/// What both ways have in common: the window, what must have come of each task, and what it cost.
class NewUser : public UiTest
{
protected:
    NewUser()
    {
        window.setKeyCost(cheap());
        activate(window);
    }

    // What it costs
    void cost(int count = 1) { m_cost += count; }
    /// A task is done: at most this many keys or clicks.
    void done(const char *task, int most)
    {
        RecordProperty(task, m_cost);
        EXPECT_LE(m_cost, most) << task;
        std::cout << "[ effort   ] " << task << ": " << m_cost << std::endl;
        m_cost = 0;
    }
    /// Letters as they come from the keyboard; what is no Latin text comes by way of the input method.
    void write(const QString &text)
    {
        cost(int(text.size()));
        const bool isLatin = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
        if (isLatin) {
            typeKeys(text);
            return;
        }
        QInputMethodEvent composing(text.left(1), {});
        QCoreApplication::sendEvent(QApplication::focusWidget(), &composing);
        QInputMethodEvent word;
        word.setCommitString(text);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &word);
    }

    // What came of it
    template <class Window>
    Window *await()
    {
        EXPECT_TRUE(waitFor([] { return shown<Window>() != nullptr; }));
        if (auto *found = shown<Window>())
            activate(*found);
        return shown<Window>();
    }
    template <class Window>
    void awaitEnd()
    {
        ASSERT_TRUE(waitFor([] { return shown<Window>() == nullptr; }));
        activate(window);
    }
    void expectPaper()
    {
        auto *preview = await<PaperPreview>();
        ASSERT_NE(preview, nullptr);
        ASSERT_TRUE(waitFor([preview] { return preview->isReady(); }));
        EXPECT_TRUE(preview->pdf().startsWith("%PDF"));
        EXPECT_GE(preview->pageCount(), 1);
    }
    Records &records() { return window.workspace()->records(); }
    RegisterPage &page() { return *window.pages()->pageOf(Asset::spec); }
    QList<Asset> assets()
    {
        QList<Asset> assets;
        for (const Stored &stored : records().list(Asset::spec))
            assets << fromValues<Asset>(stored.values);
        return assets;
    }
    qint64 countOf(const Asset &like, QString Asset::*member)
    {
        const QList<Asset> all = assets();
        return std::count_if(all.begin(), all.end(),
                             [&](const Asset &asset) { return asset.*member == like.*member; });
    }
    qint64 inPlace(const QString &place)
    {
        Asset like;
        like.place = place;
        return countOf(like, &Asset::place);
    }
    qint64 decided()
    {
        Query query;
        query.terms << Query::Term {QStringLiteral("classification_state"), QStringLiteral("decided"), false};
        return records().count(Asset::spec, query);
    }
    qint64 struckOut()
    {
        Query query;
        query.struckOut = true;
        return records().count(Asset::spec, query);
    }
    void expectLedger()
    {
        ASSERT_TRUE(waitFor([this] { return window.pages() != nullptr; }));
        EXPECT_EQ(records().setting(QStringLiteral("section_name")), QStringLiteral("Sample Section"));
    }
    void expectTyped()
    {
        const QList<Asset> all = assets();
        ASSERT_EQ(all.size(), typedAssets);
        for (int i = 0; i < typedAssets; ++i) {
            EXPECT_EQ(all.at(i).name, nameOf(i));
            EXPECT_EQ(all.at(i).work, QStringLiteral("窓口"));
            EXPECT_EQ(all.at(i).place, QStringLiteral("棚%1").arg(i + 1));
        }
    }
    void expectPasted()
    {
        const QList<Asset> all = assets();
        ASSERT_EQ(all.size(), typedAssets + pastedAssets);
        EXPECT_EQ(all.at(typedAssets).name, QStringLiteral("申請書綴1"));
        EXPECT_EQ(all.last().kind, AssetKind(0));
        EXPECT_EQ(all.last().quantity, (pastedAssets - 1) % 5 + 1);
        EXPECT_EQ(all.last().place, QStringLiteral("書庫%1").arg((pastedAssets - 1) % 3 + 1));
    }
    void expectFoundByReading()
    {
        ASSERT_TRUE(waitFor([this] { return page().rows().recordCount() == 1; }));
        const int caption = RecordTableModel::columnOf(columnIndex(Asset::spec, QLatin1String("name")));
        EXPECT_EQ(page().rows().index(0, caption).data().toString(), QStringLiteral("カギ貸出簿"));
    }

    MainWindow window {policy, clock, settings};

private:
    int m_cost = 0;
};

} // namespace

// The keyboard alone ---------------------------------------------------------

namespace {

class NewUserKeyboard : public NewUser
{
protected:
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {}, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            press(which, modifiers);
        cost(times);
    }
    /// Tab by Tab to the button with these words, and presses it.
    void tabAndPress(const QString &text)
    {
        for (int i = 0; i < 40; ++i) {
            if (QApplication::focusWidget()->property("text").toString() == text) {
                key(Qt::Key_Space);
                return;
            }
            key(Qt::Key_Tab);
        }
        ADD_FAILURE() << "not reached: " << text.toStdString();
    }
    void tabToField(const char *column)
    {
        for (int i = 0; i < 60; ++i) {
            for (const QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget()) {
                if (at->objectName() == QLatin1String(column))
                    return;
            }
            key(Qt::Key_Tab);
        }
        ADD_FAILURE() << "not reached: " << column;
    }
    void rightToColumn(const char *column)
    {
        const int wanted = columnNamed(column);
        for (int i = 0; i < 20 && page().table().currentIndex().column() != wanted; ++i)
            key(Qt::Key_Right);
        EXPECT_EQ(page().table().currentIndex().column(), wanted);
    }
};

} // namespace

TEST_F(NewUserKeyboard, doesTheFirstDay)
{
    tabAndPress(OpenLedgerPanel::tr("&Create a new ledger…"));
    write(QStringLiteral("Sample Section"));
    key(Qt::Key_Tab);
    write(QStringLiteral("Taro"));
    key(Qt::Key_Tab);
    key(Qt::Key_A, Qt::ControlModifier);
    write(ledgerPath());
    key(Qt::Key_Tab, {}, 2);
    write(QStringLiteral("brown lamp on seven chairs"));
    key(Qt::Key_Tab);
    write(QStringLiteral("brown lamp on seven chairs"));
    key(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return window.findChild<RecoveryPanel *>()->isVisible(); }));
    key(Qt::Key_Space); // the sheet is printed
    expectPaper();
    key(Qt::Key_Escape);
    awaitEnd<PaperPreview>();
    key(Qt::Key_Tab);
    key(Qt::Key_Space); // kept
    key(Qt::Key_Tab);
    key(Qt::Key_Space); // begin
    expectLedger();
    done("a new ledger", 260);

    auto *first = await<FirstRunWizard>();
    ASSERT_NE(first, nullptr);
    tabToField("section_manager name");
    write(QStringLiteral("見本 一郎"));
    key(Qt::Key_Return);
    ASSERT_NE(first->currentPage()->findChild<ProfileQuestions *>(), nullptr);
    key(Qt::Key_Space);
    key(Qt::Key_Return);
    ASSERT_TRUE(first->isLastPage());
    key(Qt::Key_Return);
    awaitEnd<FirstRunWizard>();
    EXPECT_EQ(records().count(Staff::spec), 1);
    done("the first questions", 20);

    key(Qt::Key_2, Qt::ControlModifier);
    tabAndPress(RegisterPage::tr("T&ype or paste into the table"));
    for (int i = 0; i < typedAssets; ++i) {
        write(nameOf(i));
        key(Qt::Key_Tab);
        ASSERT_EQ(page().table().currentIndex().column(), columnNamed("kind"))
            << i << ", the keys go to " << QApplication::focusWidget()->metaObject()->className();
        key(Qt::Key_Down);
        key(Qt::Key_Tab);
        write(QStringLiteral("窓口"));
        key(Qt::Key_Tab, {}, 2); // past the quantity
        write(QStringLiteral("棚%1").arg(i + 1));
        key(Qt::Key_Return);
    }
    expectTyped();
    done("20 assets typed", typedAssets * 20 + 10);

    QApplication::clipboard()->setText(spreadsheet());
    key(Qt::Key_V, Qt::ControlModifier);
    expectPasted();
    done("50 assets pasted", 1);

    key(Qt::Key_Home, Qt::ControlModifier);
    for (int asset = 0; asset < classifiedAssets; ++asset) {
        key(Qt::Key_B, Qt::ControlModifier);
        auto *wizard = await<ClassificationWizard>();
        ASSERT_NE(wizard, nullptr);
        for (int step = 0; step < 10 && !wizard->isLastPage(); ++step) {
            key(Qt::Key_2);
            key(Qt::Key_Return);
        }
        key(Qt::Key_Return);
        awaitEnd<ClassificationWizard>();
        key(Qt::Key_Down);
    }
    EXPECT_EQ(decided(), classifiedAssets);
    done("10 assets classified", classifiedAssets * 13 + 1);

    key(Qt::Key_Home, Qt::ControlModifier);
    rightToColumn("place");
    key(Qt::Key_Down, Qt::ShiftModifier, 4);
    key(Qt::Key_R, Qt::ControlModifier);
    ASSERT_NE(await<EditRowsDialog>(), nullptr);
    write(QStringLiteral("倉庫"));
    key(Qt::Key_Return);
    awaitEnd<EditRowsDialog>();
    EXPECT_EQ(inPlace(QStringLiteral("倉庫")), 5);
    done("5 assets changed at once", 24);

    key(Qt::Key_Z, Qt::ControlModifier, 2);
    EXPECT_EQ(inPlace(QStringLiteral("倉庫")), 0);
    EXPECT_EQ(decided(), classifiedAssets - 1);
    done("two steps undone", 2);

    key(Qt::Key_Delete, Qt::ControlModifier);
    ASSERT_NE(await<QInputDialog>(), nullptr);
    write(QStringLiteral("double"));
    key(Qt::Key_Return);
    awaitEnd<QInputDialog>();
    EXPECT_EQ(struckOut(), 1);
    key(Qt::Key_F, Qt::ControlModifier);
    write(QStringLiteral("is:struckout"));
    key(Qt::Key_Down);
    key(Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_EQ(struckOut(), 0);
    EXPECT_EQ(assets().size(), typedAssets + pastedAssets);
    done("one struck out and returned", 25);

    key(Qt::Key_F, Qt::ControlModifier);
    write(QStringLiteral("かぎ"));
    key(Qt::Key_Down);
    expectFoundByReading();
    done("one found by its reading", 4);

    key(Qt::Key_P, Qt::ControlModifier);
    expectPaper();
    key(Qt::Key_Escape);
    awaitEnd<PaperPreview>();
    done("the ledger printed", 2);
}

// The mouse alone ------------------------------------------------------------

namespace {

class NewUserMouse : public NewUser
{
protected:
    void click(QWidget *widget)
    {
        clickOn(widget);
        cost();
    }
    void clickButton(const QWidget *parent, const QString &text)
    {
        auto *button = childNamed<QPushButton>(parent, text);
        ASSERT_NE(button, nullptr) << text.toStdString();
        click(button);
    }
    void clickAndWrite(const QWidget *parent, const QString &name, const QString &text)
    {
        auto *line = childNamed<QLineEdit>(parent, QString(name).remove(u'&'));
        ASSERT_NE(line, nullptr) << name.toStdString();
        click(line);
        press(Qt::Key_A, Qt::ControlModifier);
        write(text);
    }
    /// A menu that hangs open.
    void clickEntry(const QString &text)
    {
        ASSERT_TRUE(waitFor([] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (QAction *action : menu->actions()) {
            if (!action->isEnabled() || !action->text().section(u'\t', 0, 0).startsWith(text))
                continue;
            QTest::mouseMove(menu, menu->actionGeometry(action).center());
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            cost();
            return;
        }
        ADD_FAILURE() << "no entry " << text.toStdString();
    }
    void clickMenu(const QString &menu, const QString &entry)
    {
        QMenuBar *bar = window.menuBar();
        for (QAction *action : bar->actions()) {
            if (action->text() == menu)
                QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(action).center());
        }
        cost();
        clickEntry(entry);
    }
    QPoint placeOf(int row, const char *column)
    {
        const QModelIndex index = page().rows().index(row, columnNamed(column));
        page().table().scrollTo(index); // as the wheel does
        return page().table().visualRect(index).center();
    }
    void clickCell(int row, const char *column, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(page().table().viewport(), Qt::LeftButton, modifiers, placeOf(row, column));
        cost();
    }
    /// The menu of the right button; only a window's own events bring it.
    void clickCellRight(int row, const char *column)
    {
        const QPoint place = page().table().viewport()->mapTo(&window, placeOf(row, column));
        QTest::mouseClick(window.windowHandle(), Qt::RightButton, {}, place);
        cost();
    }
    void clickPage(const Register &reg)
    {
        auto *navigation = childNamed<QListWidget>(window.pages(), LedgerPages::tr("Places of work"));
        for (QListWidgetItem *item : navigation->findItems(titleOf(reg), Qt::MatchExactly)) {
            if (!(item->flags() & Qt::ItemIsEnabled))
                continue;
            navigation->scrollToItem(item);
            QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {},
                              navigation->visualItemRect(item).center());
            cost();
        }
    }
};

} // namespace

TEST_F(NewUserMouse, doesTheFirstDay)
{
    clickButton(&window, OpenLedgerPanel::tr("&Create a new ledger…"));
    clickAndWrite(&window, NewLedgerPanel::tr("&Section"), QStringLiteral("Sample Section"));
    clickAndWrite(&window, NewLedgerPanel::tr("&Who is working"), QStringLiteral("Taro"));
    clickAndWrite(&window, NewLedgerPanel::tr("S&tore as"), ledgerPath());
    clickAndWrite(&window, NewLedgerPanel::tr("&Password"), QStringLiteral("brown lamp on seven chairs"));
    clickAndWrite(&window, NewLedgerPanel::tr("Password &again"),
                  QStringLiteral("brown lamp on seven chairs"));
    clickButton(&window, NewLedgerPanel::tr("C&reate"));
    auto *recovery = window.findChild<RecoveryPanel *>();
    ASSERT_TRUE(waitFor([recovery] { return recovery->isVisible(); }));
    clickButton(recovery, RecoveryPanel::tr("&Print recovery sheet…"));
    expectPaper();
    clickButton(shown<PaperPreview>(), PaperPreview::tr("&Close"));
    awaitEnd<PaperPreview>();
    click(recovery->findChild<QCheckBox *>());
    clickButton(recovery, RecoveryPanel::tr("&Begin"));
    expectLedger();
    done("a new ledger", 260);

    auto *first = await<FirstRunWizard>();
    ASSERT_NE(first, nullptr);
    click(editorOf(*first, "section_manager name")->findChild<QLineEdit *>());
    write(QStringLiteral("見本 一郎"));
    clickButton(first, FirstRunWizard::tr("&Next"));
    click(first->currentPage()->findChildren<QRadioButton *>().first());
    clickButton(first, FirstRunWizard::tr("&Next"));
    clickButton(first, FirstRunWizard::tr("&Store"));
    awaitEnd<FirstRunWizard>();
    EXPECT_EQ(records().count(Staff::spec), 1);
    done("the first questions", 12);

    clickPage(Asset::spec);
    clickButton(&page(), RegisterPage::tr("T&ype or paste into the table"));
    for (int i = 0; i < typedAssets; ++i) {
        clickCell(i, "name");
        write(nameOf(i));
        clickCell(i, "work");
        write(QStringLiteral("窓口"));
        clickCell(i, "place");
        write(QStringLiteral("棚%1").arg(i + 1));
    }
    clickCell(typedAssets, "name"); // beside the last one
    expectTyped();
    done("20 assets typed", typedAssets * 16 + 10);

    QApplication::clipboard()->setText(spreadsheet());
    clickCellRight(typedAssets, "name");
    clickEntry(RegisterPage::tr("&Paste"));
    expectPasted();
    done("50 assets pasted", 2);

    for (int asset = 0; asset < classifiedAssets; ++asset) {
        clickCell(asset, "name");
        clickButton(&page(), QCoreApplication::translate("RecordWizard", "&Classify…"));
        auto *wizard = await<ClassificationWizard>();
        ASSERT_NE(wizard, nullptr);
        for (int step = 0; step < 10 && !wizard->isLastPage(); ++step) {
            click(wizard->currentPage()->findChildren<QRadioButton *>().at(1));
            clickButton(wizard, ClassificationWizard::tr("&Next"));
        }
        clickButton(wizard, ClassificationWizard::tr("&Decide"));
        awaitEnd<ClassificationWizard>();
    }
    EXPECT_EQ(decided(), classifiedAssets);
    done("10 assets classified", classifiedAssets * 13);

    clickCell(0, "place");
    clickCell(4, "place", Qt::ShiftModifier);
    clickCellRight(2, "place");
    clickEntry(RegisterPage::tr("Change chosen &rows…"));
    auto *rows = await<EditRowsDialog>();
    ASSERT_NE(rows, nullptr);
    click(rows->editor()->findChild<QLineEdit *>());
    write(QStringLiteral("倉庫"));
    clickButton(rows, EditRowsDialog::tr("&Change"));
    awaitEnd<EditRowsDialog>();
    EXPECT_EQ(inPlace(QStringLiteral("倉庫")), 5);
    done("5 assets changed at once", 10);

    for (int step = 0; step < 2; ++step)
        clickMenu(QCoreApplication::translate("WindowMenus", "&Edit"),
                  MainWindow::tr("&Undo: %1").section(u'%', 0, 0));
    EXPECT_EQ(inPlace(QStringLiteral("倉庫")), 0);
    EXPECT_EQ(decided(), classifiedAssets - 1);
    done("two steps undone", 4);

    const QString recordMenu = QCoreApplication::translate("WindowMenus", "&Record");
    const QString strikeOut = QCoreApplication::translate("WindowMenus", "&Strike out or bring back…");
    clickCell(0, "name");
    clickMenu(recordMenu, strikeOut);
    auto *why = await<QInputDialog>();
    ASSERT_NE(why, nullptr);
    click(why->findChild<QLineEdit *>());
    write(QStringLiteral("double"));
    clickButton(why, RegisterPage::tr("Strike out"));
    awaitEnd<QInputDialog>();
    EXPECT_EQ(struckOut(), 1);
    click(childNamed<QCheckBox>(&page(), FilterBar::tr("Struc&k out")));
    clickCell(0, "name");
    clickMenu(recordMenu, strikeOut);
    EXPECT_EQ(struckOut(), 0);
    click(childNamed<QCheckBox>(&page(), FilterBar::tr("Struc&k out")));
    EXPECT_EQ(assets().size(), typedAssets + pastedAssets);
    done("one struck out and returned", 18);

    clickAndWrite(&page(), FilterBar::tr("Search"), QStringLiteral("かぎ"));
    expectFoundByReading();
    done("one found by its reading", 4);

    clickButton(&page(), RegisterPage::tr("&Print ledger…"));
    expectPaper();
    clickButton(shown<PaperPreview>(), PaperPreview::tr("&Close"));
    awaitEnd<PaperPreview>();
    done("the ledger printed", 2);
}
