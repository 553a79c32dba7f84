// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/backup/backups_dialog.h"

#include "model/japanese/era.h"
#include "model/rules/restore_drills.h"
#include "ui/guarded.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace mamori {

namespace {

QTreeWidget *makeTree(const QStringList &headers, const QString &name, QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setHeaderLabels(headers);
    tree->setAccessibleName(name);
    tree->setUniformRowHeights(true);
    tree->setTabKeyNavigation(false);
    return tree;
}

QString fateText(RecordFate fate)
{
    switch (fate) {
    case RecordFate::Added:
        return BackupsDialog::tr("entered");
    case RecordFate::Changed:
        return BackupsDialog::tr("changed");
    case RecordFate::StruckOut:
        return BackupsDialog::tr("struck out");
    }
    return {};
}

} // namespace

BackupsDialog::BackupsDialog(Workspace &workspace, BackupKeeper &keeper, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_keeper(keeper)
    , m_stack(new QStackedWidget(this))
    , m_message(quietText({}, this))
    , m_failure(errorText(this))
    , m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("Backups and restoring"));
    const int em = fontMetrics().height();
    resize(em * 46, em * 32);
    m_progress->setAccessibleName(tr("Progress"));
    m_stack->addWidget(makeList());
    m_stack->addWidget(makePreview());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(10);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addWidget(m_failure);
    connect(&m_keeper, &BackupKeeper::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_keeper, &BackupKeeper::finished, this,
            [this](const QString &failure, const QStringList &files) {
                setBusy(m_watcher.isRunning());
                fill();
                tell(files.isEmpty() ? QString() : tr("Backed up, opened and verified."), failure);
            });
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        setBusy(false);
        const Then then = std::exchange(m_then, {});
        guarded(this, [&] { then(m_watcher.result()); });
    });
    fill();
    tell({}, keeper.failure());
    setBusy(keeper.isRunning());
}

BackupsDialog::~BackupsDialog()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    refusal([this] { m_watcher.waitForFinished(); });
}

QWidget *BackupsDialog::makeList()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(quietText(
        tr("Each backup is encrypted like the ledger and was opened and verified when it was made. Where "
           "and how often is set in the settings, under \"This computer\"."),
        page));
    m_backups = makeTree({tr("Made on"), tr("Place"), tr("Size")}, tr("Backups"), page);
    m_backups->setRootIsDecorated(false);
    layout->addWidget(m_backups, 1);
    auto *buttons = new QDialogButtonBox(page);
    m_backUp = buttons->addButton(tr("&Back up now"), QDialogButtonBox::ActionRole);
    m_drill = buttons->addButton(tr("&Try a restore"), QDialogButtonBox::ActionRole);
    m_drill->setToolTip(
        tr("Opens the newest backup, verifies it and writes that into the register of backups"));
    auto *other = buttons->addButton(tr("&Other file…"), QDialogButtonBox::ActionRole);
    m_preview = buttons->addButton(tr("&Restore…"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    setStyleRole(m_preview, "primary");
    layout->addWidget(buttons);
    connect(m_backups, &QTreeWidget::currentItemChanged, this, &BackupsDialog::choose);
    connect(m_backUp, &QPushButton::clicked, this, [this] {
        tell({});
        setBusy(true);
        m_keeper.backUp();
    });
    connect(m_drill, &QPushButton::clicked, this, &BackupsDialog::tryRestore);
    connect(m_preview, &QPushButton::clicked, this, [this] { preview(chosen()); });
    connect(other, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Restore from"), {}, tr("Ledgers (*.mamori)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &BackupsDialog::preview);
        dialog->open();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return page;
}

QWidget *BackupsDialog::makePreview()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_summary = quietText({}, page);
    layout->addWidget(m_summary);
    m_changes = makeTree({tr("What differs"), tr("How")}, tr("What differs"), page);
    m_changes->header()->setStretchLastSection(false);
    m_changes->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    layout->addWidget(m_changes, 1);
    m_asNewFile
        = new QRadioButton(tr("As a &new file beside the present ledger, which stays as it is"), page);
    m_inPlace = new QRadioButton(
        tr("In the &place of the present ledger, which is set aside under a dated name"), page);
    m_asNewFile->setChecked(true);
    layout->addWidget(m_asNewFile);
    layout->addWidget(m_inPlace);
    auto *buttons = new QDialogButtonBox(page);
    auto *back = buttons->addButton(tr("Bac&k"), QDialogButtonBox::ActionRole);
    m_restore = buttons->addButton(tr("&Restore and open"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    setStyleRole(m_restore, "primary");
    layout->addWidget(buttons);
    connect(back, &QPushButton::clicked, this, [this] { m_stack->setCurrentIndex(0); });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { restore(m_inPlace->isChecked()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return page;
}

QString BackupsDialog::message() const
{
    return m_message->accessibleDescription() + m_failure->accessibleDescription();
}

bool BackupsDialog::isBusy() const
{
    return !m_progress->isHidden();
}

void BackupsDialog::tell(const QString &text, const QString &failure)
{
    setText(m_message, text);
    m_message->setHidden(text.isEmpty());
    showError(m_failure, failure);
}

void BackupsDialog::fill()
{
    m_backups->clear();
    guarded(this, [this] {
        const QString id = m_workspace.ledger().id();
        QList<BackupFile> files;
        for (const QString &folder : m_keeper.folders())
            files << backupsIn(folder, id);
        std::stable_sort(files.begin(), files.end(),
                         [](const BackupFile &a, const BackupFile &b) { return a.at > b.at; });
        for (const BackupFile &file : std::as_const(files)) {
            auto *item = new QTreeWidgetItem(m_backups,
                                             {momentText(file.at),
                                              QDir::toNativeSeparators(QFileInfo(file.path).path()),
                                              QLocale().formattedDataSize(file.bytes)});
            item->setData(0, Qt::UserRole, file.path);
            item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        }
    });
    m_backups->resizeColumnToContents(0);
    m_backups->setColumnWidth(1, fontMetrics().height() * 24);
    m_backups->setCurrentItem(m_backups->topLevelItem(0));
    choose();
}

void BackupsDialog::choose()
{
    m_preview->setDisabled(isBusy() || chosen().isEmpty());
    m_drill->setDisabled(isBusy() || m_backups->topLevelItemCount() == 0);
    m_backUp->setDisabled(isBusy());
    m_restore->setDisabled(isBusy());
}

QString BackupsDialog::chosen() const
{
    const QTreeWidgetItem *item = m_backups->currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

void BackupsDialog::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_progress->setValue(0);
    choose();
}

QString BackupsDialog::freeName(const QString &suffix) const
{
    const QFileInfo ledger(m_workspace.ledger().path());
    const QString stamp
        = m_workspace.clock().now().toUTC().addSecs(japanOffset).toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString name = QStringLiteral("%1_%2-%3").arg(ledger.completeBaseName(), suffix, stamp);
    QString path = ledger.absoluteDir().filePath(name + QStringLiteral(".mamori"));
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = ledger.absoluteDir().filePath(QStringLiteral("%1-%2.mamori").arg(name).arg(i));
    return path;
}

void BackupsDialog::inspect(const QString &backup, const QString &target, Purpose purpose, const Then &then)
{
    if (isBusy())
        return;
    tell({});
    const QString why = refusal([&] {
        auto copy = std::make_shared<LedgerCopy>(m_workspace.ledger().startRestore(backup));
        const QStringList chains
            = purpose == Purpose::Preview ? historyChains(m_workspace.ledger()) : QStringList();
        m_then = then;
        setBusy(true);
        m_watcher.setFuture(QtConcurrent::run([copy, target, chains, purpose](QPromise<Inspection> &promise) {
            QElapsedTimer timer;
            timer.start();
            Inspection inspection;
            promise.setProgressRange(0, 100);
            if (purpose == Purpose::Preview)
                copy->setInspection([&inspection, &chains](const Ledger &opened) {
                    inspection.there = outlineSince(opened, chains);
                });
            inspection.outcome
                = copy->write({target},
                              [&promise](qint64 done, qint64 total) {
                                  promise.setProgressValue(int(done * 100 / std::max<qint64>(total, 1)));
                                  return !promise.isCanceled();
                              })
                      .first();
            inspection.milliseconds = timer.elapsed();
            if (purpose != Purpose::Restore && !inspection.outcome.failure)
                QFile::remove(inspection.outcome.target);
            promise.addResult(inspection);
        }));
    });
    if (!why.isEmpty())
        tell({}, why);
}

void BackupsDialog::tryRestore()
{
    const QTreeWidgetItem *newest = m_backups->topLevelItem(0);
    if (!newest)
        return;
    const QString backup = newest->data(0, Qt::UserRole).toString();
    inspect(backup, freeName(tr("restore-test")), Purpose::Drill,
            [this, backup](const Inspection &inspection) { takeDrill(backup, inspection); });
}

void BackupsDialog::takeDrill(const QString &backup, const Inspection &inspection)
{
    const auto &failure = inspection.outcome.failure;
    RestoreDrill drill;
    drill.on = m_workspace.clock().today();
    drill.outcome = failure ? BackupOutcome::Failed : BackupOutcome::Good;
    drill.milliseconds = inspection.milliseconds;
    drill.note = failure ? tr("%1: %2").arg(QFileInfo(backup).fileName(), failure->text())
                         : tr("%1: opened and verified, %2 pages, %3 history entries")
                               .arg(QFileInfo(backup).fileName())
                               .arg(inspection.outcome.verification.pages)
                               .arg(inspection.outcome.verification.history);
    drill.subject = tr("The ledger of this program (%1)").arg(m_workspace.title());
    drill.places = m_keeper.folders().join(QStringLiteral("; "));
    const int hours = m_keeper.places().hours;
    drill.interval = hours > 0 ? tr("Every %n hour(s), and whenever the ledger is closed", nullptr, hours)
                               : tr("Whenever the ledger is closed");
    const BackupGenerations generations;
    drill.generations = generations.hours + generations.days + generations.months;
    const Id<Backup> id = recordRestoreDrill(m_workspace.records(), drill);
    const QString entry = m_workspace.records().caption(Backup::spec, id.value);
    if (failure)
        tell({},
             tr("The restore failed: %1 It was written into the register of backups: %2")
                 .arg(failure->text(), entry));
    else
        tell(tr("The newest backup opens and is whole. That was written into the register of backups: %1")
                 .arg(entry));
}

void BackupsDialog::preview(const QString &backup)
{
    m_chosen = backup;
    inspect(backup, freeName(tr("restore-test")), Purpose::Preview,
            [this](const Inspection &inspection) { showDifference(inspection); });
}

void BackupsDialog::showDifference(const Inspection &inspection)
{
    if (inspection.outcome.failure) {
        tell({}, inspection.outcome.failure->text());
        return;
    }
    const LedgerDifference difference
        = differenceOf(outlineSince(m_workspace.ledger(), inspection.there.chains), inspection.there);
    m_changes->clear();
    addChanges(tr("Since then in the present ledger; not in the restored one"), difference.onlyHere);
    addChanges(tr("Only in the backup; in the restored ledger again"), difference.onlyThere);
    const qsizetype records = difference.onlyHere.size() + difference.onlyThere.size();
    QStringList lines {
        tr("%1: whole. %2")
            .arg(QFileInfo(m_chosen).fileName(),
                 records == 0 ? tr("It holds the same records as the present ledger.")
                              : tr("%n record(s) differ from the present ledger.", nullptr, int(records)))};
    if (difference.settings > 0)
        lines << tr("%n change(s) of settings differ, too.", nullptr, int(difference.settings));
    if (records > 0 && difference.sharedUntil.isValid())
        lines << tr("Both are the same until %1.").arg(momentText(difference.sharedUntil));
    lines << tr("The restored ledger opens with the present password.");
    setText(m_summary, lines.join(QLatin1Char('\n')));
    m_stack->setCurrentIndex(1);
    m_restore->setFocus();
}

void BackupsDialog::addChanges(const QString &title, const QList<RecordDifference> &differences)
{
    if (differences.isEmpty())
        return;
    auto *side = new QTreeWidgetItem(m_changes, {title});
    QHash<const Register *, QTreeWidgetItem *> registers;
    for (const RecordDifference &difference : differences) {
        QTreeWidgetItem *&parent = registers[difference.reg];
        if (!parent)
            parent = new QTreeWidgetItem(side, {titleOf(*difference.reg)});
        new QTreeWidgetItem(parent, {difference.name, fateText(difference.fate)});
    }
    for (QTreeWidgetItem *parent : std::as_const(registers))
        parent->setText(0, tr("%1 (%2)").arg(parent->text(0)).arg(parent->childCount()));
    side->setExpanded(true);
}

void BackupsDialog::restore(bool inPlace)
{
    inspect(m_chosen, freeName(tr("restored")), Purpose::Restore,
            [this, inPlace](const Inspection &inspection) {
                if (inspection.outcome.failure) {
                    tell({}, inspection.outcome.failure->text());
                    return;
                }
                accept();
                Q_EMIT restored({inspection.outcome.target, inPlace});
            });
}

} // namespace mamori
