// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"
#include "ui/backup/backup_keeper.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/ledger_pages.h"
#include "ui/shell/palette_index.h"
#include "ui/shell/window_menus.h"
#include "ui/start/start_page.h"
#include "ui/workspace.h"

#include <QMainWindow>

#include <memory>

class QLabel;
class QSettings;
class QStackedWidget;

namespace mamori {

struct RestoredLedger;

/// The one window: the start page while no ledger is open, else the ledger's places of work.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(const Policy &policy, Clock clock, QSettings &settings);
    ~MainWindow() override;

    /// Opens a ledger whose key is known. What forbids it stands on the start page; false then.
    bool openLedger(const QString &path, const DataKey &key);
    bool openLedger(const LedgerOpening &opening);
    /// The same for a ledger that is open already.
    void showLedger(std::unique_ptr<Ledger> ledger, const QString &operatorName);
    /// Offers to open this ledger.
    void offer(QString path);
    /// What a guess at the password of a new ledger costs; tests take less.
    void setKeyCost(KeyCost cost);
    /// From the next ledger on, backs up by itself: every few hours, and before a ledger is closed.
    void setAutomaticBackups(bool automatic) { m_automaticBackups = automatic; }
    /// While a ledger is open.
    BackupKeeper *backupKeeper() { return m_backups.get(); }

    Workspace *workspace() { return m_workspace.get(); }
    LedgerPages *pages() { return m_pages; }
    StartPage &startPage() { return *m_start; }
    QSettings &settings() { return m_settings; }
    /// What the palette goes to besides records.
    QList<PaletteEntry> paletteEntries() const;
    void goTo(const PaletteEntry &entry);

    /// Closes the ledger until its password is given again, whatever is open: dialogs close, what is typed in
    /// a form is kept, and unlocking returns to it.
    void lock();
    IdleWatch &idleWatch() { return *m_idle; }
    /// Shows everything in the look and the size of text that this computer's settings ask for.
    void renewLooks();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeStart();
    void makePages();
    void takeChange();
    void askBeforeLosingCode();
    void connectMenus();
    void connectRecordMenu();
    void fillGoMenu();
    void closeLedger();
    void closePopups();
    void closeDialogs();
    void keepStandpoint();
    void returnToStandpoint();
    void leave(const std::function<void()> &next);
    void showPalette();
    void undo();
    void redo();
    void backUp();
    void backUpBefore(const std::function<void()> &next);
    void showBackups();
    void showBackupState();
    void openRestored(const RestoredLedger &restored);
    void changePassword();
    void renewRecoveryCode();
    void askOperatorName();
    void showSettings();
    void fillRecentMenu();
    void exportRegister();
    void exportWhole();
    void restoreJson();
    void showArticleOfFocus();
    void showManual();
    void updateActions();
    void updateStatus();

    const Policy &m_policy;
    Clock m_clock;
    QSettings &m_settings;
    WindowMenus m_menus;
    IdleWatch *m_idle;
    QStackedWidget *m_stack;
    StartPage *m_start = nullptr;
    KeyCost m_keyCost;
    bool m_codeGivenUp = false;
    std::unique_ptr<Workspace> m_workspace; ///< while a ledger is open
    std::unique_ptr<BackupKeeper> m_backups; ///< while a ledger is open; goes before the workspace
    bool m_automaticBackups = false;
    bool m_closeWithoutBackup = false;
    LedgerPages *m_pages = nullptr; ///< while a ledger is open
    /// Where the user was when this ledger was locked, and what was typed if the disk refused to keep it.
    std::optional<std::pair<QString, Standpoint>> m_lockedAt;
    QLabel *m_ledgerName;
    QLabel *m_operator;
    QLabel *m_lockState;
    QLabel *m_backupState;
};

} // namespace mamori
