// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"
#include "ui/shell/window_menus.h"
#include "ui/start/start_page.h"
#include "ui/workspace.h"

#include <QMainWindow>

#include <memory>

class QLabel;
class QSettings;
class QStackedWidget;

namespace mamori {

class LedgerPages;

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

    Workspace *workspace() { return m_workspace.get(); }
    LedgerPages *pages() { return m_pages; }
    StartPage &startPage() { return *m_start; }

    void lock();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectMenus();
    void connectRecordMenu();
    void fillGoMenu();
    void closeLedger();
    void leave(const std::function<void()> &next);
    void undo();
    void backUp();
    void exportRegister();
    void showArticleOfFocus();
    void updateActions();
    void updateStatus();

    const Policy &m_policy;
    Clock m_clock;
    QSettings &m_settings;
    WindowMenus m_menus;
    QStackedWidget *m_stack;
    StartPage *m_start;
    std::unique_ptr<Workspace> m_workspace; ///< while a ledger is open
    LedgerPages *m_pages = nullptr; ///< while a ledger is open
    QLabel *m_ledgerName;
    QLabel *m_operator;
    QLabel *m_lockState;
};

} // namespace mamori
