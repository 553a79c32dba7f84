// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/main_window.h"

#include "model/registers/asset.h"
#include "ui/appearance.h"
#include "ui/guarded.h"
#include "ui/registers/register_page.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>

namespace mamori {

namespace {

const QString standpointKey = QStringLiteral("standpoint");

/// How long nobody may be at the keys before the ledger is locked; the section decides.
std::chrono::minutes lockAfter(const Records &records)
{
    constexpr int otherwise = 10;
    bool isNumber = false;
    const int minutes = records.setting(QStringLiteral("lock_minutes")).toInt(&isNumber);
    return std::chrono::minutes(isNumber && minutes >= 0 ? minutes : otherwise);
}

} // namespace

MainWindow::MainWindow(const Policy &policy, Clock clock, QSettings &settings)
    : m_policy(policy)
    , m_clock(std::move(clock))
    , m_settings(settings)
    , m_menus(this)
    , m_idle(new IdleWatch(this))
    , m_stack(new QStackedWidget(this))
    , m_ledgerName(new QLabel(this))
    , m_operator(new QLabel(this))
    , m_lockState(new QLabel(this))
    , m_backupState(new QLabel(this))
{
    setCentralWidget(m_stack);
    resize(1280, 800);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_lockState);
    statusBar()->addWidget(m_ledgerName, 1);
    statusBar()->addPermanentWidget(m_backupState);
    statusBar()->addPermanentWidget(m_operator);
    connectMenus();
    connectRecordMenu();
    connect(m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    makeStart();
    const QByteArray geometry = settings.value(QStringLiteral("window/geometry")).toByteArray();
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    updateStatus();
    updateActions();
    m_start->focusStart();
}

void MainWindow::makeStart()
{
    m_start = new StartPage(m_clock, m_settings, this);
    m_start->setKeyCost(m_keyCost);
    m_stack->insertWidget(0, m_start);
    connect(m_start, &StartPage::ready, this, [this](const LedgerOpening &opening) { openLedger(opening); });
}

MainWindow::~MainWindow()
{
    // Before the workspace goes: an import that is under way rolls back on its records, and the pages look at
    // it.
    closeDialogs();
    delete std::exchange(m_pages, nullptr);
    m_backups.reset();
}

void MainWindow::closePopups()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
}

/// One may be the child of another: each is looked for again.
void MainWindow::closeDialogs()
{
    closePopups();
    while (auto *dialog = findChild<QDialog *>())
        delete dialog;
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
    } else if (!opening.sectionName.isEmpty()) {
        m_pages->setUp(); // a ledger that was just made
    }
    return why.isEmpty();
}

void MainWindow::showLedger(std::unique_ptr<Ledger> ledger, const QString &operatorName)
{
    closeLedger();
    const QString notice = ledger->notice();
    m_workspace = std::make_unique<Workspace>(m_policy, m_clock, std::move(ledger));
    m_workspace->records().setOperatorName(operatorName);
    connect(&m_workspace->records(), &Records::changed, this, &MainWindow::takeChange);
    m_backups = std::make_unique<BackupKeeper>(*m_workspace, m_settings);
    connect(m_backups.get(), &BackupKeeper::finished, this, &MainWindow::showBackupState);
    if (m_automaticBackups)
        m_backups->beginWatching();
    makePages();
    updateStatus();
    showBackupState();
    if (!notice.isEmpty())
        statusBar()->showMessage(notice);
    returnToStandpoint();
    if (RegisterPage *page = m_pages->currentRegister(); page && !page->isModified())
        page->focusStart();
    m_idle->setLimit(lockAfter(m_workspace->records()));
}

void MainWindow::makePages()
{
    m_pages = new LedgerPages(*m_workspace, this);
    m_stack->addWidget(m_pages);
    m_stack->setCurrentWidget(m_pages);
    connect(m_pages, &LedgerPages::pageChanged, this, &MainWindow::updateActions);
    fillGoMenu();
    updateActions();
}

/// Icons and widths are made for one look and one size of text: all is made anew.
void MainWindow::renewLooks()
{
    applyAppearance(*qApp, readAppearance(m_settings));
    if (!m_start->isHoldingCode()) {
        delete m_start;
        makeStart();
    }
    if (!m_workspace)
        return;
    const Standpoint now = m_pages->standpoint();
    delete std::exchange(m_pages, nullptr);
    makePages();
    m_pages->returnTo(now);
    m_pages->offerDrafts();
}

void MainWindow::takeChange()
{
    updateActions();
    updateStatus();
    guarded(this, [this] {
        const std::chrono::minutes limit = lockAfter(m_workspace->records());
        if (limit != m_idle->limit())
            m_idle->setLimit(limit);
    });
}

void MainWindow::keepStandpoint()
{
    const Standpoint now = m_pages->standpoint();
    // Where one was is a convenience: a disk that refuses it must not keep the ledger open.
    refusal([this, &now] {
        const QJsonObject place {{QStringLiteral("page"), now.page},
                                 {QStringLiteral("record"), now.record},
                                 {QStringLiteral("window"), QString::fromLatin1(saveGeometry().toBase64())},
                                 {QStringLiteral("day"), m_clock.today().toString(Qt::ISODate)}};
        m_workspace->viewState().setValue(
            standpointKey, QString::fromUtf8(QJsonDocument(place).toJson(QJsonDocument::Compact)));
    });
}

void MainWindow::returnToStandpoint()
{
    const QString path = m_workspace->ledger().path();
    if (m_lockedAt && m_lockedAt->first == path) {
        m_pages->returnTo(std::exchange(m_lockedAt, std::nullopt)->second);
    } else {
        guarded(this, [this] {
            const QString kept = m_workspace->viewState().value(standpointKey);
            const QJsonObject place = QJsonDocument::fromJson(kept.toUtf8()).object();
            const QByteArray geometry
                = QByteArray::fromBase64(place.value(QLatin1String("window")).toString().toLatin1());
            if (!geometry.isEmpty())
                restoreGeometry(geometry);
            // A new day begins with what it asks for.
            const bool sameDay
                = place.value(QLatin1String("day")).toString() == m_clock.today().toString(Qt::ISODate);
            m_pages->returnTo(
                {sameDay ? place.value(QLatin1String("page")).toString() : QStringLiteral("today"),
                 sameDay ? place.value(QLatin1String("record")).toInteger() : 0,
                 {},
                 {}});
        });
    }
    m_pages->offerDrafts();
}

void MainWindow::closeLedger()
{
    m_idle->setLimit({});
    m_stack->setCurrentWidget(m_start);
    delete std::exchange(m_pages, nullptr); // nothing that its end calls may find it
    m_backups.reset();
    m_workspace.reset();
    m_backupState->clear();
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
    m_keyCost = cost;
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
    if (!m_workspace)
        return;
    closePopups();
    refusal([this] { m_pages->keepDraft(); }); // and when the disk is full, memory keeps it until unlocking
    const QString path = m_workspace->ledger().path();
    const Standpoint now = m_pages->standpoint();
    closeDialogs();
    keepStandpoint();
    offer(path);
    m_lockedAt = {path, now};
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
    m_menus.changeRows->setEnabled(page);
    m_menus.strikeOut->setEnabled(chosen);
    m_menus.recordHistory->setEnabled(chosen);
    m_menus.classify->setEnabled(chosen && &page->reg() == &Asset::spec);
    guarded(this, [this, open] {
        const auto name = open ? m_workspace->records().undoable() : std::nullopt;
        m_menus.undo->setEnabled(name.has_value());
        m_menus.undo->setText(name ? tr("&Undo: %1").arg(*name) : tr("&Undo"));
        const auto again = open ? m_workspace->records().redoable() : std::nullopt;
        m_menus.redo->setEnabled(again.has_value());
        m_menus.redo->setText(again ? tr("&Redo: %1").arg(*again) : tr("&Redo"));
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

/// A recovery code is shown once: whoever closes the window now loses it.
void MainWindow::askBeforeLosingCode()
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("The recovery code would be lost"),
                                tr("The recovery code is not kept yet. It is shown this once; without it a "
                                   "forgotten password means a lost ledger."),
                                QMessageBox::Close | QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Cancel);
    box->button(QMessageBox::Close)->setText(tr("Close &without the code"));
    box->button(QMessageBox::Cancel)->setText(tr("&Stay here"));
    connect(box, &QMessageBox::finished, this, [this](int answer) {
        m_codeGivenUp = answer == QMessageBox::Close;
        if (m_codeGivenUp)
            close();
    });
    box->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_start->isHoldingCode() && !m_codeGivenUp) {
        event->ignore();
        askBeforeLosingCode();
        return;
    }
    if (m_pages && !refusal([this] { m_pages->keepDraft(); }).isEmpty()) {
        event->ignore();
        if (m_pages->isModified())
            leave([this] { close(); });
        return; // an open cell says by itself why it is not stored
    }
    if (m_automaticBackups && m_backups && m_backups->isDue() && !m_closeWithoutBackup) {
        event->ignore();
        backUpBefore([this] {
            m_closeWithoutBackup = true;
            close();
        });
        return;
    }
    if (m_pages)
        keepStandpoint();
    m_settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    event->accept();
}

} // namespace mamori
