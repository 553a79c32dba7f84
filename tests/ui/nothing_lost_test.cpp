// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
//
// A full disk, a kill and a lock at the worst moment: what is typed stays, or stands there again.
#include "faults/fault_vfs.h"
#include "ui_fixture.h"

#include "model/sample/sample_section.h"
#include "ui/dialog_draft.h"
#include "ui/dialogs/edit_rows_dialog.h"
#include "ui/dialogs/paste_dialog.h"
#include "ui/policy/parameter_dialog.h"
#include "ui/registers/field_editor.h"
#include "ui/registers/record_form.h"
#include "ui/registers/record_table_model.h"
#include "ui/registers/register_page.h"
#include "ui/registers/table_editing.h"
#include "ui/shell/draft_bar.h"
#include "ui/shell/main_window.h"
#include "ui/wizards/classification_wizard.h"
#include "ui/wizards/record_wizards.h"

#include <QClipboard>
#include <QInputDialog>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QTextStream>

using namespace mamori;

namespace {

const QString passwordOfSample = QStringLiteral("sample");

/// While it lives no byte finds room on the disk.
class NoRoom
{
public:
    NoRoom() { faults::arm(faults::DiskFault::FullFromThere, 1, 0); }
    ~NoRoom() { faults::disarm(); }
    Q_DISABLE_COPY_MOVE(NoRoom)
};

QString fullDiskText()
{
    return QCoreApplication::translate(
        "Ledger",
        "The disk is full, or the ledger has reached its greatest size. Nothing "
        "was stored; make room and try again.");
}

int columnNamed(const char *column)
{
    return RecordTableModel::columnOf(columnIndex(Asset::spec, QLatin1String(column)));
}

class NothingLostTest : public UiTest
{
protected:
    void open()
    {
        settings.setValue(QStringLiteral("recent/operator"), QStringLiteral("見本 一郎"));
        window = std::make_unique<MainWindow>(policy, clock, settings);
        activate(*window);
        unlock();
    }
    void openWithAssets()
    {
        open();
        for (const QString &name : {QStringLiteral("住民異動届"), QStringLiteral("戸籍届書")})
            ids << window->workspace()->save(Asset::spec, 0, toValues(sampleAsset(name)),
                                             QStringLiteral("New"));
        window->pages()->showRecord(Asset::spec, ids.first());
    }
    void unlock() { ASSERT_TRUE(window->openLedger(ledgerPath(), created.key)); }
    void lockAndUnlock()
    {
        window->lock();
        EXPECT_EQ(window->workspace(), nullptr);
        EXPECT_EQ(window->findChild<QDialog *>(), nullptr);
        unlock();
    }

    RegisterPage &page() const { return *window->pages()->pageOf(Asset::spec); }
    RecordForm &form() const { return page().pane().form(); }
    QLineEdit *edit(const char *column) const
    {
        return form().editor(QLatin1String(column))->findChild<QLineEdit *>();
    }
    Asset asset(qsizetype index) const
    {
        return fromValues<Asset>(window->workspace()->records().find(Asset::spec, ids.at(index))->values);
    }
    QList<Draft> drafts() const { return window->workspace()->drafts().all(); }
    const DraftBar *bar() const { return window->findChild<DraftBar *>(); }
    void go(int row, const char *column) const
    {
        page().table().setFocus();
        page().table().goTo(page().rows().index(row, columnNamed(column)));
    }
    static QString typedText()
    {
        const auto *line = qobject_cast<const QLineEdit *>(QApplication::focusWidget());
        return line ? line->text() : QString();
    }
    /// Reads what the program says about the full disk, and closes it.
    void expectFullDiskIsTold() const
    {
        ASSERT_TRUE(waitFor([] { return shown<QMessageBox>() != nullptr; }));
        EXPECT_EQ(shown<QMessageBox>()->text(), fullDiskText());
        activate(*shown<QMessageBox>());
        press(Qt::Key_Return);
        EXPECT_TRUE(waitFor([] { return shown<QMessageBox>() == nullptr; }));
    }

    Ledger::Created created = Ledger::create(ledgerPath(), Secret::fromPassword(passwordOfSample), cheap());
    std::unique_ptr<MainWindow> window;
    QList<qint64> ids;
};

} // namespace

// A full disk ---------------------------------------------------------------

TEST_F(NothingLostTest, theSameKeySavesTheFormOnceThereIsRoom)
{
    openWithAssets();
    edit("place")->setFocus();
    edit("place")->selectAll();
    typeKeys(QStringLiteral("shelf"));
    {
        const NoRoom full;
        press(Qt::Key_S, Qt::ControlModifier);
        expectFullDiskIsTold();
        EXPECT_EQ(edit("place")->text(), QStringLiteral("shelf"));
        EXPECT_TRUE(form().isModified());
        EXPECT_EQ(asset(0).place, QStringLiteral("書庫1"));
    }
    activate(*window);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(asset(0).place, QStringLiteral("shelf"));
}

TEST_F(NothingLostTest, theSameKeyStoresACellOnceThereIsRoom)
{
    openWithAssets();
    go(0, "place");
    press(Qt::Key_X);
    typeKeys(QStringLiteral("yz"));
    {
        const NoRoom full;
        press(Qt::Key_Return);
        EXPECT_EQ(page().findChild<QLabel *>(QStringLiteral("notice"))->text(), fullDiskText());
        EXPECT_EQ(typedText(), QStringLiteral("xyz")) << "still open";
    }
    press(Qt::Key_Return);
    EXPECT_EQ(asset(0).place, QStringLiteral("xyz"));
    EXPECT_EQ(page().table().currentIndex().row(), 1);
}

TEST_F(NothingLostTest, theSameKeyPastesABlockOnceThereIsRoom)
{
    openWithAssets();
    go(0, "work");
    QApplication::clipboard()->setText(QStringLiteral("税\r\n福祉\r\n国保\r\n"));
    {
        const NoRoom full;
        press(Qt::Key_V, Qt::ControlModifier);
        expectFullDiskIsTold();
        EXPECT_EQ(asset(0).work, QStringLiteral("住民記録")) << "all or nothing";
    }
    activate(*window);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(asset(0).work, QStringLiteral("税"));
    EXPECT_EQ(asset(1).work, QStringLiteral("福祉"));
    EXPECT_EQ(window->workspace()->records().count(Asset::spec), 3);
}

TEST_F(NothingLostTest, aCorrectedBlockStaysOnTheScreenUntilItIsStored)
{
    openWithAssets();
    go(0, "quantity");
    QApplication::clipboard()->setText(QStringLiteral("many\r\n4\r\n"));
    press(Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([] { return shown<PasteDialog>() != nullptr; }));
    auto *dialog = shown<PasteDialog>();
    activate(*dialog);
    dialog->table().setFocus();
    press(Qt::Key_F2);
    qobject_cast<QLineEdit *>(QApplication::focusWidget())->selectAll();
    typeKeys(QStringLiteral("7"));
    press(Qt::Key_Tab);
    const auto paste = [] {
        for (QPushButton *button : shown<PasteDialog>()->findChildren<QPushButton *>()) {
            if (button->isDefault() && button->isVisible())
                clickOn(button);
        }
    };
    {
        const NoRoom full;
        paste();
        expectFullDiskIsTold();
        ASSERT_EQ(shown<PasteDialog>(), dialog);
        EXPECT_EQ(dialog->preview().refusedCells(), 0) << "still corrected";
    }
    paste();
    EXPECT_TRUE(waitFor([] { return shown<PasteDialog>() == nullptr; }));
    EXPECT_EQ(asset(0).quantity, 7);
    EXPECT_EQ(asset(1).quantity, 4);
}

TEST_F(NothingLostTest, aValueForSeveralRowsStaysOnTheScreenUntilItIsStored)
{
    openWithAssets();
    go(0, "work");
    page().table().selectAll();
    page().editing().editRows();
    auto *dialog = shown<EditRowsDialog>();
    ASSERT_NE(dialog, nullptr);
    activate(*dialog);
    typeKeys(QStringLiteral("tax"));
    {
        const NoRoom full;
        press(Qt::Key_Return);
        expectFullDiskIsTold();
        ASSERT_EQ(shown<EditRowsDialog>(), dialog);
        EXPECT_EQ(dialog->value().toString(), QStringLiteral("tax"));
    }
    activate(*dialog);
    press(Qt::Key_Return);
    EXPECT_TRUE(waitFor([] { return shown<EditRowsDialog>() == nullptr; }));
    EXPECT_EQ(asset(0).work, QStringLiteral("tax"));
    EXPECT_EQ(asset(1).work, QStringLiteral("tax"));
}

TEST_F(NothingLostTest, theSameKeyFinishesAWizardOnceThereIsRoom)
{
    openWithAssets();
    window->pages()->classify(ids.first());
    auto *wizard = shown<ClassificationWizard>();
    ASSERT_NE(wizard, nullptr);
    activate(*wizard);
    for (int step = 0; step < 10 && !wizard->isLastPage(); ++step) {
        press(Qt::Key_1);
        press(Qt::Key_Return);
    }
    const QString levels = classificationText(policy, wizard->levels());
    {
        const NoRoom full;
        press(Qt::Key_Return);
        expectFullDiskIsTold();
        ASSERT_EQ(shown<ClassificationWizard>(), wizard);
        EXPECT_TRUE(wizard->isLastPage());
    }
    activate(*wizard);
    press(Qt::Key_Return);
    EXPECT_TRUE(waitFor([] { return shown<ClassificationWizard>() == nullptr; }));
    EXPECT_EQ(classificationText(policy, classificationOf(asset(0))), levels);
}

TEST_F(NothingLostTest, aFormHalfTypedWhileTheDiskIsFullIsKeptOnceThereIsRoom)
{
    openWithAssets();
    {
        const NoRoom full;
        edit("place")->setFocus();
        edit("place")->selectAll();
        typeKeys(QStringLiteral("shelf"));
        window->lock(); // the ledger takes no draft now
    }
    unlock();
    EXPECT_EQ(edit("place")->text(), QStringLiteral("shelf"));
    EXPECT_TRUE(form().isModified());
}

TEST_F(NothingLostTest, aReasonThatCouldNotBeStoredIsToldAgain)
{
    openWithAssets();
    page().strikeOutSelected();
    auto *dialog = shown<QInputDialog>();
    ASSERT_NE(dialog, nullptr);
    activate(*dialog);
    typeKeys(QStringLiteral("double"));
    {
        const NoRoom full;
        press(Qt::Key_Return);
        expectFullDiskIsTold();
    }
    EXPECT_TRUE(
        page().findChild<QLabel *>(QStringLiteral("notice"))->text().contains(QStringLiteral("double")));
    EXPECT_EQ(window->workspace()->records().find(Asset::spec, ids.first())->struckOut, QString());
    EXPECT_EQ(page().pane().record(), ids.first()) << "still shown";
}

// A lock --------------------------------------------------------------------

TEST_F(NothingLostTest, aCellThatIsNoValueYetStandsInTheFormAfterALock)
{
    openWithAssets();
    go(0, "quantity");
    press(Qt::Key_F2);
    typeKeys(QStringLiteral("12 box"));
    lockAndUnlock();
    EXPECT_EQ(page().pane().record(), ids.first());
    EXPECT_EQ(edit("quantity")->text(), QStringLiteral("12 box"));
    EXPECT_EQ(drafts().size(), 1);
    edit("quantity")->setText(QStringLiteral("12"));
    Q_EMIT edit("quantity")->textEdited(QStringLiteral("12"));
    ASSERT_TRUE(form().save());
    EXPECT_EQ(asset(0).quantity, 12);
    EXPECT_TRUE(drafts().isEmpty());
}

TEST_F(NothingLostTest, aWholeCellIsStoredAtALock)
{
    openWithAssets();
    go(0, "place");
    press(Qt::Key_X);
    typeKeys(QStringLiteral("yz"));
    lockAndUnlock();
    EXPECT_EQ(asset(0).place, QStringLiteral("xyz"));
    EXPECT_TRUE(drafts().isEmpty());
}

TEST_F(NothingLostTest, aCellGivenUpLeavesNoDraft)
{
    openWithAssets();
    go(0, "quantity");
    press(Qt::Key_F2);
    typeKeys(QStringLiteral("12 box"));
    ASSERT_TRUE(waitFor([this] { return drafts().size() == 1; })) << "kept a moment after typing stopped";
    press(Qt::Key_Escape);
    EXPECT_TRUE(drafts().isEmpty());
}

namespace {

/// Types into what is shown: a few texts and one choice.
void typeSomething(const QWidget &dialog)
{
    int texts = 0;
    for (QLineEdit *line : dialog.findChildren<QLineEdit *>()) {
        if (line->isVisible() && line->isEnabled() && !line->isReadOnly() && texts++ < 3)
            QTest::keyClicks(line, QStringLiteral("ab"));
    }
    for (QRadioButton *button : dialog.findChildren<QRadioButton *>()) {
        if (button->isVisible() && button->isEnabled() && !button->isChecked()) {
            button->click();
            break;
        }
    }
}

std::optional<qint64> recordFor(const RecordWizard &wizard, const Records &records)
{
    if (!wizard.ofRecord)
        return 0;
    for (const Stored &stored : records.list(*wizard.reg)) {
        if (stored.struckOut.isEmpty() && (!wizard.fits || wizard.fits(stored.values)))
            return stored.id;
    }
    return std::nullopt;
}

} // namespace

TEST_F(NothingLostTest, whatIsTypedInAWizardIsThereAfterALock)
{
    open();
    fillWithSample(window->workspace()->records(), policy);
    int tried = 0;
    for (const RecordWizard &wizard : recordWizards()) {
        const auto record = recordFor(wizard, window->workspace()->records());
        if (!record)
            continue;
        window->pages()->run(wizard, *record);
        const auto *kept = window->findChild<DialogDraft *>();
        if (!kept) { // a paper
            delete window->findChild<QDialog *>();
            continue;
        }
        typeSomething(*qobject_cast<QDialog *>(kept->parent()));
        const QJsonObject typed = kept->draft().content;
        if (typed.isEmpty()) { // nothing to type on its first page
            delete kept->parent();
            continue;
        }
        ++tried;
        lockAndUnlock();
        const auto *again = window->findChild<DialogDraft *>();
        ASSERT_NE(again, nullptr) << wizard.id << " is not open again";
        EXPECT_EQ(again->draft().content, typed) << wizard.id;
        qobject_cast<QDialog *>(again->parent())->reject();
        ASSERT_TRUE(waitFor([this] { return window->findChild<DialogDraft *>() == nullptr; })) << wizard.id;
        EXPECT_TRUE(drafts().isEmpty()) << wizard.id << " was given up";
    }
    EXPECT_GE(tried, 20);
}

TEST_F(NothingLostTest, aWizardStandsOnThePageWhereItWas)
{
    openWithAssets();
    window->pages()->classify(ids.first());
    auto *wizard = shown<ClassificationWizard>();
    ASSERT_NE(wizard, nullptr);
    activate(*wizard);
    for (int step = 0; step < 2; ++step) {
        press(Qt::Key_2);
        press(Qt::Key_Return);
    }
    const ClassificationAnswers answers = wizard->answers();
    const QString step = wizard->currentPage()->accessibleName();
    lockAndUnlock();
    wizard = shown<ClassificationWizard>();
    ASSERT_NE(wizard, nullptr);
    EXPECT_EQ(wizard->currentPage()->accessibleName(), step);
    EXPECT_EQ(wizard->answers(), answers);
}

TEST_F(NothingLostTest, otherDialogsAreThereAfterALockToo)
{
    openWithAssets();
    const auto expectKept = [this](const char *name) {
        const auto *kept = window->findChild<DialogDraft *>();
        ASSERT_NE(kept, nullptr) << name;
        typeSomething(*qobject_cast<QDialog *>(kept->parent()));
        const QJsonObject typed = kept->draft().content;
        ASSERT_FALSE(typed.isEmpty()) << name;
        lockAndUnlock();
        kept = window->findChild<DialogDraft *>();
        ASSERT_NE(kept, nullptr) << name;
        EXPECT_EQ(kept->draft().content, typed) << name;
        delete kept->parent();
        for (const Draft &draft : drafts())
            window->workspace()->drafts().remove(draft.id);
    };
    window->pages()->editProfile();
    expectKept("profile");
    window->pages()->editParameters();
    expectKept("parameters");
    window->pages()->showRecord(Asset::spec, ids.first());
    page().strikeOutSelected();
    expectKept("strike out");
    go(0, "work");
    page().table().selectAll();
    page().editing().editRows();
    expectKept("several rows");
}

TEST_F(NothingLostTest, aCorrectedBlockIsThereAfterALock)
{
    openWithAssets();
    go(0, "quantity");
    QApplication::clipboard()->setText(QStringLiteral("many\r\n4\r\n"));
    press(Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([] { return shown<PasteDialog>() != nullptr; }));
    const auto firstCell = [] { return shown<PasteDialog>()->table().model()->index(0, 0); };
    shown<PasteDialog>()->table().model()->setData(firstCell(), QStringLiteral("7"));
    lockAndUnlock();
    ASSERT_NE(shown<PasteDialog>(), nullptr);
    EXPECT_EQ(firstCell().data().toString(), QStringLiteral("7"));
    EXPECT_EQ(shown<PasteDialog>()->preview().refusedCells(), 0);
    shown<PasteDialog>()->accept();
    EXPECT_EQ(asset(0).quantity, 7);
    EXPECT_EQ(asset(1).quantity, 4);
}

// A kill --------------------------------------------------------------------

namespace {

const char *const killPlaces[] = {"form", "cell", "wizard"};

} // namespace

// What runs in the process that is killed: types, says when it is kept, and never ends by itself.
TEST(KilledWindow, DISABLED_typesUntilItIsKilled)
{
    const QString path = qEnvironmentVariable("MAMORI_KILL_LEDGER");
    const QString place = qEnvironmentVariable("MAMORI_KILL_PLACE");
    QSettings settings(path + QStringLiteral(".ini"), QSettings::IniFormat);
    MainWindow window(builtInPolicy(), Clock::fixed({2026, 4, 1}), settings);
    activate(window);
    const auto key = Ledger::findKey(path, Secret::fromPassword(passwordOfSample), SecretKind::Password);
    ASSERT_TRUE(key && window.openLedger(path, *key));
    window.pages()->showRecord(Asset::spec, 1);
    RegisterPage &page = *window.pages()->pageOf(Asset::spec);
    if (place == QLatin1String("form")) {
        auto *edit = page.pane().form().editor(QStringLiteral("place"))->findChild<QLineEdit *>();
        edit->setFocus();
    } else if (place == QLatin1String("cell")) {
        page.table().setFocus();
        page.table().goTo(page.rows().index(0, columnNamed("quantity")));
        press(Qt::Key_F2);
    } else {
        window.pages()->run(*findRecordWizard(QStringLiteral("bring_in")), 0);
        ASSERT_TRUE(waitFor([&window] { return window.findChild<DialogDraft *>() != nullptr; }));
        activate(*qobject_cast<QDialog *>(window.findChild<DialogDraft *>()->parent()));
    }
    typeKeys(QStringLiteral("half"));
    ASSERT_TRUE(waitFor([&window] { return !window.workspace()->drafts().all().isEmpty(); }));
    QTextStream(stdout) << "kept" << Qt::endl;
    EXPECT_FALSE(QTest::qWaitFor([] { return false; }, 60'000)) << "nobody killed it";
}

TEST_F(NothingLostTest, whatIsHalfTypedWhenTheProgramIsKilledIsOfferedAtTheNextUnlock)
{
    openWithAssets();
    for (const char *place : killPlaces) {
        window.reset();
        QProcess killed;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("MAMORI_KILL_LEDGER"), ledgerPath());
        environment.insert(QStringLiteral("MAMORI_KILL_PLACE"), QLatin1String(place));
        killed.setProcessEnvironment(environment);
        killed.setStandardErrorFile(QProcess::nullDevice());
        killed.start(QApplication::applicationFilePath(),
                     {QStringLiteral("--gtest_filter=KilledWindow.*"),
                      QStringLiteral("--gtest_also_run_disabled_tests")});
        QByteArray said;
        ASSERT_TRUE(waitFor([&] {
            said += killed.readAllStandardOutput();
            return said.contains("kept") || killed.state() == QProcess::NotRunning;
        })) << place;
        ASSERT_TRUE(said.contains("kept\n")) << place << said.constData();
        killed.kill();
        ASSERT_TRUE(killed.waitForFinished());

        open();
        ASSERT_EQ(drafts().size(), 1) << place;
        ASSERT_TRUE(bar()->isVisible()) << place;
        clickOn(childNamed<QPushButton>(bar(), DraftBar::tr("Con&tinue")));
        bool isThere = false;
        for (const QLineEdit *line : window->findChildren<QLineEdit *>())
            isThere = isThere || (line->isVisible() && line->text().contains(QStringLiteral("half")));
        EXPECT_TRUE(isThere) << place;
        if (const auto *dialog = window->findChild<DialogDraft *>())
            qobject_cast<QDialog *>(dialog->parent())->reject();
        if (page().isModified())
            page().pane().discard();
        EXPECT_TRUE(waitFor([this] { return drafts().isEmpty(); })) << place;
    }
}
