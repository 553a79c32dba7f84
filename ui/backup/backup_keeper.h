// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/ledger_copy.h"
#include "ui/backup/backup_places.h"
#include "ui/workspace.h"

#include <QFutureWatcher>

class QSettings;
class QTimer;

namespace mamori {

/// Backs an open ledger up in another thread: by itself when something was changed and the hours are over, or
/// when it is asked to. Goes before the workspace; a backup under way is stopped then.
class BackupKeeper final : public QObject
{
    Q_OBJECT
public:
    BackupKeeper(Workspace &workspace, const QSettings &settings, QObject *parent = nullptr);
    ~BackupKeeper() override;

    /// From now on by itself as well.
    void beginWatching();
    /// Whether something was changed that no backup holds.
    bool isDue() const { return m_changes != m_backedUp; }
    bool isRunning() const { return m_running; }
    /// Begins a backup to the places of this computer, where older ones are thinned afterwards, or to one
    /// file. What forbids it comes by finished(), too.
    void backUp();
    void backUpTo(const QString &path);
    /// The settings of this computer were changed.
    void renewPlaces();

    /// Where backups of this ledger lie.
    QStringList folders() const;
    const BackupPlaces &places() const { return m_places; }
    /// What went wrong the last time; empty when nothing did.
    const QString &failure() const { return m_failure; }
    /// UTC; invalid when there was none yet.
    const QDateTime &lastGood() const { return m_lastGood; }

Q_SIGNALS:
    void progressed(int percent);
    /// A backup was written to `files`; `failure` tells for the user which place has none.
    void finished(const QString &failure, const QStringList &files);

private:
    using Outcomes = QList<LedgerCopy::Outcome>;
    void start(const QStringList &targets, bool thinned);
    void takeOutcomes();
    void fail(const QString &why, std::chrono::milliseconds retry);
    void scheduleNext();

    Workspace &m_workspace;
    const QSettings &m_settings;
    BackupPlaces m_places;
    QTimer *m_timer;
    QFutureWatcher<Outcomes> m_watcher;
    bool m_watching = false;
    bool m_running = false;
    bool m_toPlaces = false; ///< the running one
    qint64 m_changes = 0;
    qint64 m_changesAtStart = 0;
    qint64 m_backedUp = 0;
    QString m_failure;
    QDateTime m_lastGood;
};

} // namespace mamori
