// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
//
// What the menus and the palette do.
#include "model/japanese/era.h"
#include "model/registers/asset.h"
#include "model/store/backup_generations.h"
#include "model/store/ledger_json.h"
#include "ui/backup/backups_dialog.h"
#include "ui/backup/closing_backup_dialog.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/article_popup.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/dialogs/recovery_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/dialogs/write_file.h"
#include "ui/guarded.h"
#include "ui/manual/manual_window.h"
#include "ui/registers/field_editor.h"
#include "ui/registers/filter_bar.h"
#include "ui/registers/register_page.h"
#include "ui/registers/table_editing.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QSettings>
#include <QStatusBar>

namespace mamori {

namespace {

/// A menu's text without the marks of its keys: "元に戻す" of "元に戻す(&U)".
QString plainText(QString text)
{
    static const QRegularExpression mark(QStringLiteral("\\(&.\\)|&"));
    return text.remove(mark);
}

/// Shown until it is closed, then gone.
template <class Dialog>
Dialog *opened(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace

void MainWindow::connectMenus()
{
    connect(m_menus.newLedger, &QAction::triggered, this, [this] {
        leave([this] {
            backUpBefore([this] {
                closeLedger();
                m_start->showCreate();
            });
        });
    });
    connect(m_menus.openLedger, &QAction::triggered, this, [this] {
        leave([this] {
            backUpBefore([this] {
                closeLedger();
                m_start->showOpen();
            });
        });
    });
    connect(m_menus.importSheet, &QAction::triggered, this, [this] {
        if (m_pages)
            m_pages->importInto(Asset::spec);
    });
    connect(m_menus.exportRegister, &QAction::triggered, this, &MainWindow::exportRegister);
    connect(m_menus.exportWhole, &QAction::triggered, this, &MainWindow::exportWhole);
    connect(m_menus.restoreJson, &QAction::triggered, this, &MainWindow::restoreJson);
    connect(m_menus.printLedger, &QAction::triggered, this, [this] { m_pages->printLedger(); });
    connect(m_menus.forms, &QAction::triggered, this, [this] { m_pages->showForms(); });
    connect(m_menus.backup, &QAction::triggered, this, &MainWindow::backUp);
    connect(m_menus.backups, &QAction::triggered, this, &MainWindow::showBackups);
    connect(m_menus.changePassword, &QAction::triggered, this, &MainWindow::changePassword);
    connect(m_menus.renewCode, &QAction::triggered, this, &MainWindow::renewRecoveryCode);
    connect(m_menus.operatorName, &QAction::triggered, this, &MainWindow::askOperatorName);
    connect(m_menus.settings, &QAction::triggered, this, &MainWindow::showSettings);
    connect(m_menus.recent, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    connect(m_menus.reportBreach, &QAction::triggered, this, [this] { m_pages->reportBreach(); });
    connect(m_menus.lock, &QAction::triggered, this, &MainWindow::lock);
    connect(m_menus.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_menus.undo, &QAction::triggered, this, &MainWindow::undo);
    connect(m_menus.redo, &QAction::triggered, this, &MainWindow::redo);
    connect(m_menus.palette, &QAction::triggered, this, &MainWindow::showPalette);
    connect(m_menus.article, &QAction::triggered, this, &MainWindow::showArticleOfFocus);
    connect(m_menus.manual, &QAction::triggered, this, &MainWindow::showManual);
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
    onRegister(m_menus.strikeOut,
               [](RegisterPage &page) { page.pane().leave([&page] { page.strikeOutSelected(); }); });
    onRegister(m_menus.recordHistory,
               [](RegisterPage &page) { page.pane().showPart(RecordPane::Part::History); });
    onRegister(m_menus.changeRows,
               [](RegisterPage &page) { page.pane().leave([&page] { page.editing().editRows(); }); });
    onRegister(m_menus.classify, [this](RegisterPage &page) {
        if (&page.reg() == &Asset::spec)
            page.pane().leave([this, &page] { m_pages->classify(page.pane().record()); });
    });
}

void MainWindow::fillGoMenu()
{
    m_menus.go->clear();
    if (m_pages) {
        const auto add = [this](const char *english, void (LedgerPages::*edit)()) {
            QAction *action = m_menus.go->addAction(tr(english));
            action->setObjectName(QString::fromUtf8(english));
            connect(action, &QAction::triggered, m_pages, edit);
        };
        add(QT_TR_NOOP("Finish setting &up…"), &LedgerPages::setUp);
        add(QT_TR_NOOP("About our &section…"), &LedgerPages::editProfile);
        add(QT_TR_NOOP("&Cycles and periods…"), &LedgerPages::editParameters);
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

QList<PaletteEntry> MainWindow::paletteEntries() const
{
    QList<PaletteEntry> entries;
    for (int i = 0; i < m_pages->pageCount(); ++i)
        entries << PaletteEntry {PaletteEntry::Kind::Page,
                                 QStringLiteral("page %1").arg(m_pages->pageName(i)),
                                 m_pages->pageTitle(i),
                                 {},
                                 m_pages->pageReading(i)};
    for (const QAction *action : m_menus.commands() + m_menus.ofGo()) {
        if (action->isEnabled() && action != m_menus.palette)
            entries << PaletteEntry {
                PaletteEntry::Kind::Command, QStringLiteral("command %1").arg(action->objectName()),
                plainText(action->text()), action->shortcut().toString(QKeySequence::NativeText),
                readingOf(action->objectName().toUtf8().constData())};
    }
    for (const Article &article : m_policy.articles)
        entries << PaletteEntry {PaletteEntry::Kind::Article,
                                 QStringLiteral("article %1").arg(article.number),
                                 QStringLiteral("%1  %2").arg(articleText(article.number), article.title),
                                 article.chapter, article.number};
    return entries;
}

void MainWindow::showPalette()
{
    auto *palette = new CommandPalette(*m_workspace, paletteEntries(), this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    connect(palette, &CommandPalette::chosen, this, &MainWindow::goTo, Qt::QueuedConnection);
    palette->open();
}

void MainWindow::goTo(const PaletteEntry &entry)
{
    if (!m_pages)
        return;
    const QString name = entry.key.section(QLatin1Char(' '), 1);
    switch (entry.kind) {
    case PaletteEntry::Kind::Page:
        for (int i = 0; i < m_pages->pageCount(); ++i) {
            if (m_pages->pageName(i) == name)
                m_pages->showPage(i);
        }
        return;
    case PaletteEntry::Kind::Command:
        for (QAction *action : m_menus.commands() + m_menus.ofGo()) {
            if (action->objectName() == name) {
                action->trigger(); // which may close the ledger, and the actions of its menu go
                return;
            }
        }
        return;
    case PaletteEntry::Kind::Article:
        m_pages->showArticle(name);
        return;
    case PaletteEntry::Kind::Record:
        if (const auto [reg, id] = PaletteEntry::recordOf(entry.key); reg)
            m_pages->showRecord(*reg, id);
        return;
    }
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

void MainWindow::redo()
{
    leave([this] {
        guarded(this, [this] {
            const auto name = m_workspace->records().redoable();
            if (!name)
                return;
            m_workspace->records().redo();
            statusBar()->showMessage(tr("Made again: %1").arg(*name), 8000);
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
        statusBar()->showMessage(tr("Backing up to %1").arg(QDir::toNativeSeparators(path)));
        connect(
            m_backups.get(), &BackupKeeper::finished, this,
            [this](const QString &failure, const QStringList &files) {
                if (failure.isEmpty())
                    statusBar()->showMessage(
                        tr("Backed up to %1").arg(QDir::toNativeSeparators(files.join(QLatin1Char(' ')))),
                        8000);
                else
                    statusBar()->showMessage(failure);
            },
            Qt::SingleShotConnection);
        m_backups->backUpTo(path);
    });
    dialog->open();
}

/// What was changed is backed up, then `next` goes on; when that fails the user decides.
void MainWindow::backUpBefore(const std::function<void()> &next)
{
    if (!m_automaticBackups || !m_backups || !m_backups->isDue()) {
        next();
        return;
    }
    auto *dialog = opened(new ClosingBackupDialog(*m_backups, this));
    // Queued: what comes next closes every dialog.
    connect(dialog, &QDialog::accepted, this, next, Qt::QueuedConnection);
    dialog->begin();
}

void MainWindow::showBackups()
{
    leave([this] {
        auto *dialog = opened(new BackupsDialog(*m_workspace, *m_backups, this));
        connect(dialog, &BackupsDialog::restored, this, &MainWindow::openRestored, Qt::QueuedConnection);
    });
}

void MainWindow::showBackupState()
{
    const QString failure = m_backups->failure();
    const QDateTime last = m_backups->lastGood();
    if (!failure.isEmpty())
        m_backupState->setText(tr("The backup failed"));
    else
        m_backupState->setText(last.isValid() ? tr("Backed up: %1").arg(momentText(last))
                                              : tr("No backup yet"));
    m_backupState->setToolTip(failure);
    setStyleRole(m_backupState, failure.isEmpty() ? "quiet" : "error");
    if (!failure.isEmpty()) // stays until something else is told; the state beside it stays longer
        statusBar()->showMessage(tr("The backup failed. %1").arg(QString(failure).replace(u'\n', u' ')));
}

/// The restored file is beside the ledger already. In its place, the present one is set aside and nothing is
/// written over.
void MainWindow::openRestored(const RestoredLedger &restored)
{
    const QString present = m_workspace->ledger().path();
    const QString operatorName = m_workspace->records().operatorName();
    QString path = restored.path;
    QString aside;
    closeDialogs();
    closeLedger();
    const QString why = refusal([&] {
        if (restored.inPlace) {
            aside = exchangeLedger(present, restored.path, m_clock.now());
            path = present;
        }
    });
    m_start->showOpen(path);
    if (why.isEmpty())
        statusBar()->showMessage(
            aside.isEmpty()
                ? tr("Restored to %1. Open it with the present password.").arg(QDir::toNativeSeparators(path))
                : tr("Restored. The former ledger is kept as %1.").arg(QDir::toNativeSeparators(aside)));
    else
        m_start->showFailure(why);
}

void MainWindow::exportRegister()
{
    const RegisterPage *page = m_pages->currentRegister();
    auto *dialog = new ExportDialog(*m_workspace, page ? page->reg() : Asset::spec, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::exportWhole()
{
    const QString name = QStringLiteral("%1_%2.json")
                             .arg(QFileInfo(m_workspace->ledger().path()).completeBaseName(),
                                  m_clock.today().toString(QStringLiteral("yyyyMMdd")));
    writeUnencryptedInPieces(
        m_pages, tr("Export the whole ledger as JSON"), name, tr("JSON (*.json)"),
        [this](QIODevice &file) { writeLedgerJson(m_workspace->ledger(), m_clock, file); });
}

void MainWindow::restoreJson()
{
    auto *dialog = new QFileDialog(this, tr("New ledger from JSON"), {}, tr("JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        leave([this, path] {
            backUpBefore([this, path] {
                closeLedger();
                m_start->showCreate(path);
            });
        });
    });
    dialog->open();
}

/// Stays open beside the work, until it is closed or the ledger is.
void MainWindow::showManual()
{
    auto *manual = findChild<ManualWindow *>();
    if (!manual)
        manual = new ManualWindow(this);
    manual->show();
    manual->raise();
    manual->activateWindow();
    manual->showPage(m_pages ? m_pages->pageName(m_pages->currentPage()) : QString());
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

// Both write the key slots from another thread: what the form would still keep is kept before.
void MainWindow::changePassword()
{
    guarded(this, [this] {
        m_pages->keepDraft();
        auto *dialog = opened(new PasswordDialog(m_workspace->ledger(), m_keyCost, this));
        connect(dialog, &QDialog::accepted, this,
                [this] { statusBar()->showMessage(tr("The password was changed."), 8000); });
    });
}

void MainWindow::renewRecoveryCode()
{
    guarded(this, [this] {
        m_pages->keepDraft();
        auto *dialog = opened(new RecoveryDialog(*m_workspace, this));
        connect(dialog, &QDialog::accepted, this, [this] {
            statusBar()->showMessage(tr("The new recovery code counts from now on. Destroy the old sheet."),
                                     15000);
        });
    });
}

void MainWindow::askOperatorName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setWindowTitle(tr("Who is working"));
    dialog->setLabelText(tr("The name that stands in the history beside each change:"));
    guarded(this, [this, dialog] {
        dialog->setComboBoxItems(m_workspace->records()
                                     .setting(QStringLiteral("operator_names"))
                                     .split(QLatin1Char('\n'), Qt::SkipEmptyParts));
    });
    dialog->setComboBoxEditable(true);
    dialog->setTextValue(m_workspace->records().operatorName());
    connect(opened(dialog), &QInputDialog::textValueSelected, this, [this](const QString &name) {
        m_workspace->records().setOperatorName(name.trimmed());
        m_settings.setValue(QStringLiteral("recent/operator"), name.trimmed());
        updateStatus();
    });
}

void MainWindow::showSettings()
{
    leave([this] {
        auto *dialog = opened(new SettingsDialog(m_workspace.get(), m_settings, this));
        connect(dialog, &SettingsDialog::appearanceChanged, this, &MainWindow::renewLooks,
                Qt::QueuedConnection);
        connect(dialog, &QDialog::accepted, this, [this] {
            if (m_backups)
                m_backups->renewPlaces();
        });
    });
}

void MainWindow::fillRecentMenu()
{
    m_menus.recent->clear();
    for (const QString &path : m_start->recentLedgers()) {
        QAction *action = m_menus.recent->addAction(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this,
                [this, path] { leave([this, path] { backUpBefore([this, path] { offer(path); }); }); });
    }
    if (m_menus.recent->isEmpty())
        m_menus.recent->addAction(tr("None so far"))->setEnabled(false);
}

} // namespace mamori
