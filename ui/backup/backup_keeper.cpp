// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/backup/backup_keeper.h"

#include "model/store/backup_generations.h"
#include "ui/guarded.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>
#include <QtConcurrent>

namespace mamori {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds soon = 1min;
constexpr std::chrono::milliseconds afterFailure = 10min;

} // namespace

BackupKeeper::BackupKeeper(Workspace &workspace, const QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_places(readBackupPlaces(settings))
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &BackupKeeper::backUp);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &BackupKeeper::takeOutcomes);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &BackupKeeper::progressed);
    connect(&workspace.records(), &Records::committed, this, [this] {
        ++m_changes;
        scheduleNext();
    });
    guarded(nullptr, [this] {
        const QString id = m_workspace.ledger().id();
        for (const QString &folder : folders()) {
            const QList<BackupFile> files = backupsIn(folder, id);
            if (!files.isEmpty() && (!m_lastGood.isValid() || m_lastGood < files.first().at))
                m_lastGood = files.first().at;
        }
        // What was changed and then locked away or lost its backup by a crash is due at once.
        const QList<HistoryEntry> last = m_workspace.records().latestHistory(1);
        if (!last.isEmpty() && (!m_lastGood.isValid() || m_lastGood < last.first().at))
            ++m_changes;
    });
}

BackupKeeper::~BackupKeeper()
{
    m_watcher.disconnect(this);
    if (m_running) {
        m_watcher.cancel();
        refusal([this] { m_watcher.waitForFinished(); });
    }
}

QStringList BackupKeeper::folders() const
{
    return backupFolders(m_places, m_workspace.ledger().path());
}

void BackupKeeper::beginWatching()
{
    m_watching = true;
    if (isDue() && m_places.hours > 0)
        m_timer->start(soon);
}

void BackupKeeper::renewPlaces()
{
    const BackupPlaces before = std::exchange(m_places, readBackupPlaces(m_settings));
    if (before == m_places)
        return;
    m_timer->stop();
    scheduleNext();
}

void BackupKeeper::scheduleNext()
{
    if (m_watching && isDue() && m_places.hours > 0 && !m_timer->isActive())
        m_timer->start(std::chrono::hours(m_places.hours));
}

void BackupKeeper::backUp()
{
    QStringList targets;
    const QString why = refusal([&] {
        makeOwnBackupFolder(m_places, m_workspace.ledger().path());
        const QString name
            = backupName(m_workspace.ledger().path(), m_workspace.ledger().id(), m_workspace.clock().now());
        for (const QString &folder : folders())
            targets << QDir(folder).filePath(name);
    });
    if (why.isEmpty())
        start(targets, true);
    else
        fail(why, afterFailure);
}

void BackupKeeper::backUpTo(const QString &path)
{
    if (m_running)
        Q_EMIT finished(tr("A backup is being made already. Try again in a moment."), {});
    else
        start({path}, false);
}

void BackupKeeper::start(const QStringList &targets, bool thinned)
{
    if (m_running)
        return;
    const QString why = refusal([&] {
        auto copy = std::make_shared<LedgerCopy>(m_workspace.ledger().startCopy());
        const QString id = thinned ? m_workspace.ledger().id() : QString();
        m_toPlaces = thinned;
        m_changesAtStart = m_changes;
        m_running = true;
        m_timer->stop();
        m_watcher.setFuture(QtConcurrent::run([copy, targets, id](QPromise<Outcomes> &promise) {
            promise.setProgressRange(0, 100);
            const Outcomes outcomes = copy->write(targets, [&promise](qint64 done, qint64 total) {
                promise.setProgressValue(int(done * 100 / std::max<qint64>(total, 1)));
                return !promise.isCanceled();
            });
            for (const LedgerCopy::Outcome &outcome : outcomes) {
                if (!id.isEmpty() && !outcome.failure)
                    thinBackups(QFileInfo(outcome.target).path(), id, outcome.target);
            }
            promise.addResult(outcomes);
        }));
    });
    // As a rule a step is under way that somebody will end.
    if (!why.isEmpty())
        fail(why, soon);
}

void BackupKeeper::fail(const QString &why, std::chrono::milliseconds retry)
{
    m_failure = why;
    if (m_watching)
        m_timer->start(retry);
    Q_EMIT finished(why, {});
}

void BackupKeeper::takeOutcomes()
{
    m_running = false;
    m_workspace.ledger().settle();
    QStringList failures;
    QStringList files;
    const QString why = refusal([&] {
        for (const LedgerCopy::Outcome &outcome : m_watcher.result()) {
            if (outcome.failure)
                failures << tr("%1: %2").arg(QDir::toNativeSeparators(QFileInfo(outcome.target).path()),
                                             outcome.failure->text());
            else
                files << outcome.target;
        }
    });
    if (!why.isEmpty())
        failures << why;
    if (!files.isEmpty()) {
        m_lastGood = m_workspace.clock().now();
        if (m_toPlaces || failures.isEmpty())
            m_backedUp = m_changesAtStart;
    }
    m_failure = failures.join(QLatin1Char('\n'));
    if (m_watching && !m_failure.isEmpty())
        m_timer->start(afterFailure);
    else
        scheduleNext();
    Q_EMIT finished(m_failure, files);
}

} // namespace mamori
