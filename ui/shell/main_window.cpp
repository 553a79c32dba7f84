// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/main_window.h"

#include "model/registers/asset.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/article_popup.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/guarded.h"
#include "ui/registers/field_editor.h"
#include "ui/registers/filter_bar.h"
#include "ui/registers/register_page.h"
#include "ui/shell/ledger_pages.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>

namespace mamori {

MainWindow::MainWindow(const Policy &policy, Clock clock, QSettings &settings)
    : m_policy(policy)
    , m_clock(std::move(clock))
    , m_settings(settings)
    , m_menus(this)
    , m_stack(new QStackedWidget(this))
    , m_start(new StartPage(m_clock, settings, this))
    , m_ledgerName(new QLabel(this))
    , m_operator(new QLabel(this))
    , m_lockState(new QLabel(this))
{
    setCentralWidget(m_stack);
    m_stack->addWidget(m_start);
    resize(1280, 800);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_lockState);
    statusBar()->addWidget(m_ledgerName, 1);
    statusBar()->addPermanentWidget(m_operator);
    connectMenus();
    connectRecordMenu();
    connect(m_start, &StartPage::ready, this, [this](const LedgerOpening &opening) { openLedger(opening); });
    const QByteArray geometry = settings.value(QStringLiteral("window/geometry")).toByteArray();
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    updateStatus();
    updateActions();
    m_start->focusStart();
}

MainWindow::~MainWindow()
{
    // Before the workspace goes: an import that is under way rolls back on its records, and the pages look at
    // it.
    qDeleteAll(findChildren<QDialog *>());
    delete std::exchange(m_pages, nullptr);
}

void MainWindow::connectMenus()
{
    connect(m_menus.newLedger, &QAction::triggered, this, [this] {
        leave([this] {
            closeLedger();
            m_start->showCreate();
        });
    });
    connect(m_menus.openLedger, &QAction::triggered, this, [this] {
        leave([this] {
            closeLedger();
            m_start->showOpen();
        });
    });
    connect(m_menus.importSheet, &QAction::triggered, this, [this] {
        if (m_pages)
            m_pages->importInto(Asset::spec);
    });
    connect(m_menus.exportRegister, &QAction::triggered, this, &MainWindow::exportRegister);
    connect(m_menus.printLedger, &QAction::triggered, this, [this] { m_pages->printLedger(); });
    connect(m_menus.backup, &QAction::triggered, this, &MainWindow::backUp);
    connect(m_menus.reportBreach, &QAction::triggered, this, [this] { m_pages->reportBreach(); });
    connect(m_menus.lock, &QAction::triggered, this, &MainWindow::lock);
    connect(m_menus.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_menus.undo, &QAction::triggered, this, &MainWindow::undo);
    connect(m_menus.article, &QAction::triggered, this, &MainWindow::showArticleOfFocus);
    connect(m_menus.about, &QAction::triggered, this, [this] {
        auto *about = new AboutDialog(tr("%1 %2").arg(m_policy.title, m_policy.version), this);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    });
}

void MainWindow::connectRecordMenu()
{
    const auto onRegister = [this](QAction *action, auto work) {
        connect(action, &QAction::triggered, this, [this, work] {
            if (RegisterPage *page = m_pages ? m_pages->currentRegister() : nullptr)
                work(*page);
        });
    };
    onRegister(m_menus.find, [](RegisterPage &page) { page.filter().focusSearch(); });
    onRegister(m_menus.newRecord, [](RegisterPage &page) { page.addRecord(); });
    onRegister(m_menus.strikeOut, [](RegisterPage &page) { page.strikeOutSelected(); });
    onRegister(m_menus.recordHistory,
               [](RegisterPage &page) { page.pane().showPart(RecordPane::Part::History); });
    onRegister(m_menus.classify, [this](RegisterPage &page) {
        if (&page.reg() == &Asset::spec)
            page.pane().leave([this, &page] { m_pages->classify(page.pane().record()); });
    });
}

void MainWindow::fillGoMenu()
{
    m_menus.go->clear();
    if (m_pages) {
        m_menus.go->addAction(tr("About our &section…"), m_pages, &LedgerPages::editProfile);
        m_menus.go->addAction(tr("&Cycles and periods…"), m_pages, &LedgerPages::editParameters);
        m_menus.go->addSeparator();
    }
    for (int i = 0; m_pages && i < m_pages->pageCount(); ++i) {
        QAction *action = m_menus.go->addAction(m_pages->pageTitle(i));
        if (i < 9)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, i] {
            m_pages->showPage(i);
            if (RegisterPage *page = m_pages->currentRegister())
                page->focusStart();
        });
    }
}

bool MainWindow::openLedger(const QString &path, const DataKey &key)
{
    return openLedger({path, key, m_settings.value(QStringLiteral("recent/operator")).toString(), {}});
}

bool MainWindow::openLedger(const LedgerOpening &opening)
{
    const QString why = refusal([&] {
        showLedger(Ledger::open(opening.path, opening.key), opening.operatorName);
        if (!opening.sectionName.isEmpty())
            m_workspace->records().setSetting(QStringLiteral("section_name"), opening.sectionName);
        updateStatus();
    });
    if (!why.isEmpty()) {
        closeLedger();
        m_start->showOpen(opening.path);
        m_start->showFailure(why);
    }
    return why.isEmpty();
}

void MainWindow::showLedger(std::unique_ptr<Ledger> ledger, const QString &operatorName)
{
    closeLedger();
    const QString notice = ledger->notice();
    m_workspace = std::make_unique<Workspace>(m_policy, m_clock, std::move(ledger));
    m_workspace->records().setOperatorName(operatorName);
    m_pages = new LedgerPages(*m_workspace, this);
    m_stack->addWidget(m_pages);
    m_stack->setCurrentWidget(m_pages);
    connect(m_pages, &LedgerPages::pageChanged, this, &MainWindow::updateActions);
    connect(&m_workspace->records(), &Records::changed, this, &MainWindow::updateActions);
    fillGoMenu();
    updateActions();
    updateStatus();
    if (!notice.isEmpty())
        statusBar()->showMessage(notice);
    m_pages->currentRegister()->focusStart();
}

void MainWindow::closeLedger()
{
    m_stack->setCurrentWidget(m_start);
    delete std::exchange(m_pages, nullptr); // nothing that its end calls may find it
    m_workspace.reset();
    fillGoMenu();
    updateActions();
    updateStatus();
}

// By value: the path of the ledger that is closed here would go with it.
// NOLINTNEXTLINE(performance-unnecessary-value-param)
void MainWindow::offer(QString path)
{
    closeLedger();
    m_start->showOpen(path);
}

void MainWindow::setKeyCost(KeyCost cost)
{
    m_start->setKeyCost(cost);
}

void MainWindow::leave(const std::function<void()> &next)
{
    if (m_pages)
        m_pages->leave(next);
    else
        next();
}

void MainWindow::lock()
{
    leave([this] {
        if (m_workspace)
            offer(m_workspace->ledger().path());
    });
}

void MainWindow::undo()
{
    leave([this] {
        guarded(this, [this] {
            const auto name = m_workspace->records().undoable();
            if (!name)
                return;
            m_workspace->records().undo();
            statusBar()->showMessage(tr("Taken back: %1").arg(*name), 8000);
        });
    });
}

void MainWindow::backUp()
{
    const QFileInfo file(m_workspace->ledger().path());
    const QString name
        = QStringLiteral("%1_%2.mamori")
              .arg(file.completeBaseName(), m_clock.today().toString(QStringLiteral("yyyyMMdd")));
    auto *dialog = new QFileDialog(this, tr("Back up to"), file.path(), tr("Ledgers (*.mamori)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("mamori"));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        guarded(this, [this, &path] {
            m_workspace->ledger().backup(path);
            statusBar()->showMessage(tr("Backed up to %1").arg(QDir::toNativeSeparators(path)), 8000);
        });
    });
    dialog->open();
}

void MainWindow::exportRegister()
{
    const RegisterPage *page = m_pages->currentRegister();
    auto *dialog = new ExportDialog(*m_workspace, page ? page->reg() : Asset::spec, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showArticleOfFocus()
{
    for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (const auto *editor = qobject_cast<const FieldEditor *>(widget)) {
            showArticle(m_policy, labelOf(editor->field()), QLatin1String(editor->field().article), widget);
            return;
        }
    }
    if (m_pages && !m_pages->currentArticle().isEmpty()) {
        m_pages->showArticle(m_pages->currentArticle());
        return;
    }
    if (RegisterPage *page = m_pages ? m_pages->currentRegister() : nullptr)
        showArticle(m_policy, titleOf(page->reg()), QLatin1String(page->reg().article), &page->filter());
}

void MainWindow::updateActions()
{
    const bool open = m_workspace != nullptr;
    for (QAction *action : m_menus.ofLedger())
        action->setEnabled(open);
    const RegisterPage *page = m_pages ? m_pages->currentRegister() : nullptr;
    const bool chosen = page && page->currentRecord() != 0;
    m_menus.find->setEnabled(page);
    m_menus.newRecord->setEnabled(page && page->canAdd());
    m_menus.strikeOut->setEnabled(chosen);
    m_menus.recordHistory->setEnabled(chosen);
    m_menus.classify->setEnabled(chosen && &page->reg() == &Asset::spec);
    guarded(this, [this, open] {
        const auto name = open ? m_workspace->records().undoable() : std::nullopt;
        m_menus.undo->setEnabled(name.has_value());
        m_menus.undo->setText(name ? tr("&Undo: %1").arg(*name) : tr("&Undo"));
    });
}

void MainWindow::updateStatus()
{
    guarded(this, [this] {
        const bool open = m_workspace != nullptr;
        m_lockState->setText(open ? tr("Open, encrypted") : tr("Locked"));
        m_ledgerName->setText(open ? QFileInfo(m_workspace->ledger().path()).fileName() : QString());
        m_ledgerName->setToolTip(open ? m_workspace->ledger().path() : QString());
        const QString name = open ? m_workspace->records().operatorName() : QString();
        m_operator->setText(name.isEmpty() ? QString() : tr("Working: %1").arg(name));
        setWindowTitle(open ? tr("%1 — Mamori").arg(m_workspace->title()) : tr("Mamori"));
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_pages && m_pages->isModified()) {
        event->ignore();
        leave([this] { close(); });
        return;
    }
    m_settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    event->accept();
}

} // namespace mamori
