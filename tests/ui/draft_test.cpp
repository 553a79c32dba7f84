// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
//
// Nothing typed is lost: whatever happens to the window, what stood in a form comes back.
#include "ui_fixture.h"

#include "model/registers/incident.h"
#include "model/registers/take_out.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/registers/lines_editor.h"
#include "ui/registers/record_form.h"
#include "ui/registers/register_page.h"
#include "ui/shell/draft_bar.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session_watch.h"
#include "ui/wizards/classification_wizard.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace mamori;

namespace {

/// While it lives not one page can be written: what a full disk does.
class FullDisk
{
public:
    FullDisk()
    {
#ifdef Q_OS_UNIX
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = 2000;
        setrlimit(RLIMIT_FSIZE, &limit);
#endif
    }
    ~FullDisk()
    {
#ifdef Q_OS_UNIX
        setrlimit(RLIMIT_FSIZE, &m_before);
#endif
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
#ifdef Q_OS_UNIX
    rlimit m_before {};
#endif
};

class DraftTest : public UiTest
{
protected:
    DraftTest() { open(); }

    void open()
    {
        window = std::make_unique<MainWindow>(policy, clock, settings);
        activate(*window);
        unlock();
        window->pages()->showRecord(Asset::spec, 0);
    }
    void unlock() { ASSERT_TRUE(window->openLedger(ledgerPath(), created.key)); }
    /// Drops the window as a crash does: nothing is closed or asked.
    void crash() { window.reset(); }
    RecordPane &pane() const { return window->pages()->currentRegister()->pane(); }
    RecordForm &form() const { return pane().form(); }
    QLineEdit *edit(const char *column) const
    {
        return form().editor(QLatin1String(column))->findChild<QLineEdit *>();
    }
    void type(const char *column, const QString &text) const
    {
        edit(column)->selectAll();
        QTest::keyClicks(edit(column), text);
    }
    QList<Draft> drafts() const { return window->workspace()->drafts().all(); }
    bool awaitDraft() const
    {
        return waitFor([this] { return !drafts().isEmpty(); });
    }
    qint64 addAsset(const QString &name) const
    {
        return window->workspace()->save(Asset::spec, 0, toValues(sampleAsset(name)), QStringLiteral("New"));
    }
    const DraftBar *bar() const { return window->findChild<DraftBar *>(); }

    Ledger::Created created
        = Ledger::create(ledgerPath(), Secret::fromPassword(QStringLiteral("sample")), cheap());
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_F(DraftTest, aHalfTypedNewRecordSurvivesACrash)
{
    press(Qt::Key_N, Qt::ControlModifier);
    type("name", QStringLiteral("juumin"));
    type("acquired_on", QStringLiteral("R8.4."));
    ASSERT_TRUE(awaitDraft()) << "kept a moment after typing stopped";
    crash();
    open();
    ASSERT_TRUE(bar()->isVisible());
    EXPECT_TRUE(bar()->text().contains(QStringLiteral("juumin"))) << bar()->text().toStdString();
    clickOn(childNamed<QPushButton>(bar(), DraftBar::tr("Con&tinue")));
    EXPECT_EQ(edit("name")->text(), QStringLiteral("juumin"));
    EXPECT_EQ(edit("acquired_on")->text(), QStringLiteral("R8.4.")) << "even what cannot be read yet";
    EXPECT_TRUE(form().isModified());
    EXPECT_FALSE(bar()->isVisible());
    type("acquired_on", QStringLiteral("R8.4.1"));
    ASSERT_TRUE(form().save());
    EXPECT_TRUE(drafts().isEmpty());
    EXPECT_EQ(window->workspace()->records().count(Asset::spec), 1);
}

TEST_F(DraftTest, lockingKeepsWhatIsTypedAndUnlockingReturnsToIt)
{
    const qint64 id = addAsset(QStringLiteral("住民異動届"));
    addAsset(QStringLiteral("戸籍届書"));
    window->pages()->showRecord(Asset::spec, id);
    type("place", QStringLiteral("shelf"));
    window->lock();
    EXPECT_EQ(window->workspace(), nullptr);
    EXPECT_EQ(shown<QMessageBox>(), nullptr) << "an empty chair answers no question";
    unlock();
    EXPECT_EQ(pane().record(), id);
    EXPECT_EQ(edit("place")->text(), QStringLiteral("shelf"));
    EXPECT_TRUE(form().isModified());
    EXPECT_EQ(drafts().size(), 1);
    ASSERT_TRUE(form().save());
    EXPECT_EQ(window->workspace()->records().find(Id<Asset> {id})->place, QStringLiteral("shelf"));
    EXPECT_TRUE(drafts().isEmpty());
}

TEST_F(DraftTest, closingTheWindowKeepsItToo)
{
    press(Qt::Key_N, Qt::ControlModifier);
    type("name", QStringLiteral("juumin"));
    EXPECT_TRUE(window->close());
    crash();
    open();
    EXPECT_TRUE(bar()->isVisible());
}

TEST_F(DraftTest, lockingClosesDialogsAndKeepsTheForm)
{
    const qint64 id = addAsset(QStringLiteral("住民異動届"));
    window->pages()->showRecord(Asset::spec, id);
    window->pages()->classify(id);
    ASSERT_NE(shown<ClassificationWizard>(), nullptr);
    window->lock();
    EXPECT_EQ(window->findChild<QDialog *>(), nullptr);
    EXPECT_EQ(window->workspace(), nullptr);

    unlock();
    EXPECT_EQ(pane().record(), id);
    window->pages()->importInto(Asset::spec);
    auto *import = shown<ImportDialog>();
    ASSERT_NE(import, nullptr);
    QTest::keyClick(childNamed<QPushButton>(import, ImportDialog::tr("Choose a &file…")), Qt::Key_Space);
    ASSERT_TRUE(waitFor([import] { return import->findChild<QFileDialog *>() != nullptr; }));
    window->lock();
    EXPECT_EQ(window->findChild<QDialog *>(), nullptr) << "a dialog of a dialog too";

    unlock();
    type("place", QStringLiteral("shelf"));
    window->pages()->showPage(window->pages()->currentPage() + 1);
    ASSERT_TRUE(waitFor([] { return shown<QMessageBox>() != nullptr; }));
    window->lock();
    unlock();
    EXPECT_EQ(edit("place")->text(), QStringLiteral("shelf")) << "while asked what becomes of it";
}

TEST_F(DraftTest, idleMinutesAndALeftSessionLock)
{
    window->idleWatch().setLimit(std::chrono::milliseconds(1));
    EXPECT_TRUE(waitFor([this] { return window->workspace() == nullptr; }));
    unlock();
    EXPECT_EQ(window->idleWatch().limit(), std::chrono::minutes(10)) << "unless the section says otherwise";
    window->workspace()->records().setSetting(QStringLiteral("lock_minutes"), QStringLiteral("0"));
    window->lock();
    unlock();
    EXPECT_EQ(window->idleWatch().limit().count(), 0);

    SessionWatch session;
    QSignalSpy left(&session, &SessionWatch::left);
    session.screenSaverChanged(false);
    session.sleepChanged(false);
    EXPECT_EQ(left.count(), 0);
    session.screenSaverChanged(true);
    session.sleepChanged(true);
    session.sessionLocked();
    EXPECT_EQ(left.count(), 3);
}

TEST_F(DraftTest, aFullDiskAtSavingLosesNothing)
{
    const qint64 id = addAsset(QStringLiteral("住民異動届"));
    window->pages()->showRecord(Asset::spec, id);
    type("place", QStringLiteral("shelf"));
    {
        const FullDisk full;
        EXPECT_FALSE(form().save());
        EXPECT_NE(shown<QMessageBox>(), nullptr) << "it is told";
        EXPECT_EQ(edit("place")->text(), QStringLiteral("shelf"));
        EXPECT_TRUE(form().isModified());
        window->lock();
        EXPECT_EQ(window->workspace(), nullptr) << "locked all the same";
    }
    unlock();
    EXPECT_EQ(edit("place")->text(), QStringLiteral("shelf"));
    ASSERT_TRUE(form().save());
    EXPECT_EQ(window->workspace()->records().find(Id<Asset> {id})->place, QStringLiteral("shelf"));
}

TEST_F(DraftTest, aFullDiskAtClosingAsks)
{
    press(Qt::Key_N, Qt::ControlModifier);
    type("name", QStringLiteral("juumin"));
    {
        const FullDisk full;
        EXPECT_FALSE(window->close());
        EXPECT_TRUE(waitFor([] { return shown<QMessageBox>() != nullptr; }));
    }
    EXPECT_EQ(edit("name")->text(), QStringLiteral("juumin"));
}

TEST_F(DraftTest, givingUpTheFormGivesUpTheDraft)
{
    press(Qt::Key_N, Qt::ControlModifier);
    type("name", QStringLiteral("juumin"));
    ASSERT_TRUE(awaitDraft());
    pane().discard();
    EXPECT_TRUE(drafts().isEmpty());
}

TEST_F(DraftTest, answersOfTheHandlingCardAreKept)
{
    const qint64 id = addAsset(QStringLiteral("住民異動届"));
    Asset asset = *window->workspace()->records().find(Id<Asset> {id});
    asset.classificationState = ClassificationState::Decided;
    asset.confidentiality = QStringLiteral("3");
    asset.integrity = asset.availability = QStringLiteral("2");
    window->workspace()->save(Asset::spec, id, toValues(asset), QStringLiteral("Levels"));
    window->pages()->showRecord(Asset::spec, id);
    pane().showPart(RecordPane::Part::Handling);
    const auto reason = [this] {
        for (QLineEdit *candidate : pane().findChildren<QLineEdit *>()) {
            if (candidate->isVisible())
                return candidate;
        }
        return static_cast<QLineEdit *>(nullptr);
    };
    ASSERT_NE(reason(), nullptr);
    QTest::keyClicks(reason(), QStringLiteral("in a safe"));
    window->lock();
    unlock();
    ASSERT_NE(reason(), nullptr) << "back on the card";
    EXPECT_EQ(reason()->text(), QStringLiteral("in a safe"));
}

TEST_F(DraftTest, smallRowsAndNamesHalfTypedAreKept)
{
    window->pages()->showRecord(TakeOut::spec, 0);
    press(Qt::Key_N, Qt::ControlModifier);
    auto *lines = qobject_cast<LinesEditor *>(form().editor(QStringLiteral("items")));
    ASSERT_NE(lines, nullptr);
    lines->addRow();
    QTest::keyClicks(lines->editorAt(0, 0)->findChild<QLineEdit *>(), QStringLiteral("J-2026-00"));
    type("carrier", QStringLiteral("miho"));
    window->lock();
    unlock();
    lines = qobject_cast<LinesEditor *>(form().editor(QStringLiteral("items")));
    ASSERT_EQ(lines->rowCount(), 1);
    EXPECT_EQ(lines->editorAt(0, 0)->findChild<QLineEdit *>()->text(), QStringLiteral("J-2026-00"));
    EXPECT_EQ(edit("carrier")->text(), QStringLiteral("miho"));
    EXPECT_FALSE(form().save()) << "still no value";
}

TEST_F(DraftTest, aSecondDraftIsNotWrittenOverTheFirst)
{
    press(Qt::Key_N, Qt::ControlModifier);
    type("name", QStringLiteral("ichi"));
    ASSERT_TRUE(awaitDraft());
    crash();
    open();
    press(Qt::Key_N, Qt::ControlModifier);
    type("name", QStringLiteral("ni"));
    ASSERT_TRUE(waitFor([this] { return drafts().size() == 2; }));
    clickOn(childNamed<QPushButton>(bar(), DraftBar::tr("Throw away")));
    EXPECT_EQ(drafts().size(), 1);
}
