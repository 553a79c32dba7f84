// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui_fixture.h"

#include "model/rules/restore_drills.h"
#include "ui/backup/backups_dialog.h"
#include "ui/backup/closing_backup_dialog.h"
#include "ui/shell/main_window.h"

#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTreeWidget>

using namespace mamori;

namespace {

class BackupTest : public UiTest
{
protected:
    BackupTest()
    {
        for (const char *place : {"first", "second"})
            QDir(m_folder.path()).mkdir(QLatin1String(place));
        usePlaces("first", "second");
    }
    QString folder(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    void usePlaces(const char *first, const char *second)
    {
        writeBackupPlaces(settings, {folder(first), folder(second), 4});
    }
    static QStringList filesIn(const QString &folder) { return QDir(folder).entryList(QDir::Files); }
    static bool backUp(BackupKeeper &keeper)
    {
        keeper.backUp();
        return waitFor([&keeper] { return !keeper.isRunning(); });
    }
    static QString newestOf(BackupsDialog &dialog)
    {
        return dialog.backups().topLevelItem(0)->data(0, Qt::UserRole).toString();
    }
    std::unique_ptr<MainWindow> makeWindow()
    {
        auto window = std::make_unique<MainWindow>(policy, clock, settings);
        window->setKeyCost(cheap());
        window->setAutomaticBackups(true);
        const auto created
            = Ledger::create(ledgerPath(), Secret::fromPassword(QStringLiteral("sample")), cheap());
        window->showLedger(Ledger::open(ledgerPath(), created.key), QStringLiteral("見本 一郎"));
        activate(*window);
        return window;
    }
    void addAsset(MainWindow &window, const QString &name)
    {
        window.workspace()->records().add(sampleAsset(name));
    }
};

} // namespace

TEST_F(BackupTest, eachPlaceHoldsAVerifiedBackupAfterwards)
{
    const auto workspace = makeWorkspace();
    BackupKeeper keeper(*workspace, settings);
    EXPECT_FALSE(keeper.isDue()) << "nothing was changed";
    workspace->records().add(sampleAsset(QStringLiteral("台帳")));
    EXPECT_TRUE(keeper.isDue());
    ASSERT_TRUE(backUp(keeper));
    EXPECT_EQ(keeper.failure(), QString());
    EXPECT_FALSE(keeper.isDue());
    EXPECT_EQ(keeper.lastGood(), clock.now());
    const QString name = backupName(ledgerPath(), workspace->ledger().id(), clock.now());
    for (const char *place : {"first", "second"})
        EXPECT_EQ(filesIn(folder(place)), QStringList {name}) << place;
    // What no backup holds is known after the ledger was closed, too.
    EXPECT_FALSE(BackupKeeper(*workspace, settings).isDue());
}

TEST_F(BackupTest, aPlaceThatIsMissingIsToldAndNotMade)
{
    usePlaces("first", "unplugged");
    const auto workspace = makeWorkspace();
    BackupKeeper keeper(*workspace, settings);
    QSignalSpy finished(&keeper, &BackupKeeper::finished);
    ASSERT_TRUE(backUp(keeper));
    ASSERT_EQ(finished.size(), 1);
    EXPECT_TRUE(keeper.failure().contains(QLatin1String("unplugged"))) << keeper.failure().toStdString();
    EXPECT_EQ(filesIn(folder("first")).size(), 1) << "the other place has its backup";
    EXPECT_FALSE(QFile::exists(folder("unplugged")));
}

TEST_F(BackupTest, theFolderBesideTheLedgerIsTheFirstPlaceUnlessAnotherIsNamed)
{
    writeBackupPlaces(settings, {});
    const auto workspace = makeWorkspace();
    BackupKeeper keeper(*workspace, settings);
    ASSERT_EQ(keeper.folders().size(), 1);
    EXPECT_EQ(QFileInfo(keeper.folders().first()).path(), QFileInfo(ledgerPath()).path());
    ASSERT_TRUE(backUp(keeper));
    EXPECT_EQ(keeper.failure(), QString());
    EXPECT_EQ(filesIn(keeper.folders().first()).size(), 1);
}

TEST_F(BackupTest, workGoesOnWhileABackupIsMade)
{
    const auto workspace = makeWorkspace();
    BackupKeeper keeper(*workspace, settings);
    workspace->records().add(sampleAsset(QStringLiteral("前")));
    keeper.backUp();
    workspace->records().add(sampleAsset(QStringLiteral("最中")));
    ASSERT_TRUE(waitFor([&keeper] { return !keeper.isRunning(); }));
    EXPECT_EQ(keeper.failure(), QString());
    EXPECT_TRUE(keeper.isDue()) << "the second asset is in no backup";
    EXPECT_EQ(workspace->ledger().verify().problems, QStringList());
}

TEST_F(BackupTest, closingTheWindowBacksUpFirst)
{
    const auto window = makeWindow();
    addAsset(*window, QStringLiteral("台帳"));
    EXPECT_FALSE(window->close());
    ASSERT_TRUE(waitFor([&window] { return !window->isVisible(); }));
    EXPECT_EQ(filesIn(folder("first")).size(), 1);
    EXPECT_EQ(filesIn(folder("second")).size(), 1);
}

TEST_F(BackupTest, withoutChangesTheWindowClosesAtOnce)
{
    const auto window = makeWindow();
    EXPECT_TRUE(window->close());
    EXPECT_EQ(filesIn(folder("first")), QStringList());
}

TEST_F(BackupTest, aBackupThatFailsBeforeClosingIsTheUsersDecision)
{
    usePlaces("unplugged", "unplugged");
    const auto window = makeWindow();
    addAsset(*window, QStringLiteral("台帳"));
    EXPECT_FALSE(window->close());
    ASSERT_TRUE(waitFor([] {
        auto *dialog = shown<ClosingBackupDialog>();
        return dialog && !dialog->failure().isEmpty();
    }));
    EXPECT_TRUE(window->statusBar()->currentMessage().contains(QLatin1String("unplugged")));
    EXPECT_TRUE(window->isVisible());
    shown<ClosingBackupDialog>()->closeButton().click();
    EXPECT_TRUE(waitFor([&window] { return !window->isVisible(); }));
}

TEST_F(BackupTest, aRestoreThatIsTriedStandsInTheRegisterOfBackups)
{
    const auto workspace = makeWorkspace();
    BackupKeeper keeper(*workspace, settings);
    ASSERT_TRUE(backUp(keeper));
    const QStringList before = filesIn(m_folder.path());
    BackupsDialog dialog(*workspace, keeper);
    dialog.tryRestore();
    ASSERT_TRUE(waitFor([&dialog] { return !dialog.isBusy(); }));
    const Id<Backup> own = ownBackup(workspace->records());
    ASSERT_TRUE(own) << dialog.message().toStdString();
    EXPECT_EQ(workspace->records().find(own)->checks.first().outcome, BackupOutcome::Good);
    EXPECT_EQ(filesIn(m_folder.path()), before) << "the copy it was tried with is gone";

    // A damaged backup is found by the drill, and that is written down as well.
    for (const char *place : {"first", "second"}) {
        QFile file(QDir(folder(place)).filePath(filesIn(folder(place)).first()));
        ASSERT_TRUE(file.resize(file.size() - 100));
    }
    dialog.tryRestore();
    ASSERT_TRUE(waitFor([&dialog] { return !dialog.isBusy(); }));
    const QList<BackupCheck> checks = workspace->records().find(own)->checks;
    ASSERT_EQ(checks.size(), 2);
    EXPECT_EQ(checks.last().outcome, BackupOutcome::Failed);
}

TEST_F(BackupTest, restoringShowsWhatChangesAndOverwritesNothing)
{
    const auto window = makeWindow();
    addAsset(*window, QStringLiteral("前から"));
    ASSERT_TRUE(backUp(*window->backupKeeper()));
    addAsset(*window, QStringLiteral("あとから"));
    BackupsDialog dialog(*window->workspace(), *window->backupKeeper());
    dialog.preview(newestOf(dialog));
    ASSERT_TRUE(waitFor([&dialog] { return !dialog.isBusy(); }));
    ASSERT_EQ(dialog.changes().topLevelItemCount(), 1);
    const QTreeWidgetItem *reg = dialog.changes().topLevelItem(0)->child(0);
    EXPECT_TRUE(reg->text(0).startsWith(titleOf(Asset::spec)));
    EXPECT_TRUE(reg->child(0)->text(0).contains(QStringLiteral("あとから")));
    EXPECT_EQ(reg->childCount(), 1);

    QSignalSpy closed(&dialog, &QDialog::accepted);
    std::optional<RestoredLedger> restored;
    QObject::connect(&dialog, &BackupsDialog::restored, &dialog,
                     [&restored](const RestoredLedger &ledger) { restored = ledger; });
    dialog.restore(false);
    ASSERT_TRUE(waitFor([&dialog] { return !dialog.isBusy(); }));
    ASSERT_TRUE(restored) << dialog.message().toStdString();
    EXPECT_EQ(closed.size(), 1);
    EXPECT_NE(restored->path, ledgerPath());
    EXPECT_EQ(window->workspace()->records().count(Asset::spec), 2) << "the present ledger stays";
    const auto key = Ledger::findKey(restored->path, Secret::fromPassword(QStringLiteral("sample")),
                                     SecretKind::Password);
    ASSERT_TRUE(key);
    const auto opened = Ledger::open(restored->path, *key);
    EXPECT_EQ(Records(*opened, {}).count(Asset::spec), 1);
}

TEST_F(BackupTest, restoringInPlaceSetsThePresentLedgerAside)
{
    const auto window = makeWindow();
    addAsset(*window, QStringLiteral("前から"));
    ASSERT_TRUE(backUp(*window->backupKeeper()));
    addAsset(*window, QStringLiteral("あとから"));
    window->goTo(
        {PaletteEntry::Kind::Command, QStringLiteral("command Backups and restorin&g…"), {}, {}, {}});
    auto *dialog = shown<BackupsDialog>();
    ASSERT_NE(dialog, nullptr);
    dialog->preview(newestOf(*dialog));
    ASSERT_TRUE(waitFor([dialog] { return !dialog->isBusy(); }));
    dialog->restore(true);
    ASSERT_TRUE(waitFor([&window] { return window->workspace() == nullptr; }));
    const auto countIn = [](const QString &path) {
        const auto key
            = Ledger::findKey(path, Secret::fromPassword(QStringLiteral("sample")), SecretKind::Password);
        const auto opened = Ledger::open(path, *key);
        return Records(*opened, {}).count(Asset::spec);
    };
    EXPECT_EQ(countIn(ledgerPath()), 1);
    QStringList others = QDir(m_folder.path()).entryList({QStringLiteral("*.mamori")}, QDir::Files);
    others.removeAll(QFileInfo(ledgerPath()).fileName());
    ASSERT_EQ(others.size(), 1);
    EXPECT_EQ(countIn(m_folder.filePath(others.first())), 2) << "set aside whole";
}
