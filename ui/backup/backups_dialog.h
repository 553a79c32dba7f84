// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/backup_generations.h"
#include "model/store/ledger_difference.h"
#include "ui/backup/backup_keeper.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QStackedWidget;
class QTreeWidget;

namespace mamori {

/// A restored file that is to be opened, and whether it takes the place of the present ledger.
struct RestoredLedger {
    QString path;
    bool inPlace = false;
};

/// The backups of the open ledger: makes one now, tries a restore and writes that down, and restores after
/// showing what that changes. Nothing is overwritten.
class BackupsDialog final : public QDialog
{
    Q_OBJECT
public:
    BackupsDialog(Workspace &workspace, BackupKeeper &keeper, QWidget *parent = nullptr);
    ~BackupsDialog() override;

    QTreeWidget &backups() { return *m_backups; }
    QTreeWidget &changes() { return *m_changes; }
    QString message() const;
    bool isBusy() const;
    /// Opens the newest backup, verifies it and writes the outcome into the register of backups
    /// (Art. 16(5)(2)ア, (3)イ).
    void tryRestore();
    /// Shows what restoring this backup would change.
    void preview(const QString &backup);
    void restore(bool inPlace);

Q_SIGNALS:
    /// The restored file lies there, verified; the dialog is closed already.
    void restored(const mamori::RestoredLedger &ledger);

private:
    struct Inspection {
        LedgerCopy::Outcome outcome;
        HistoryOutline there;
        qint64 milliseconds = 0;
    };
    using Then = std::function<void(const Inspection &)>;

    QWidget *makeList();
    QWidget *makePreview();
    void fill();
    void choose();
    QString chosen() const;
    /// What a backup is opened for: to see what differs, to know that it can be opened, or to stay.
    enum class Purpose { Preview, Drill, Restore };
    /// Copies a backup to `target` in another thread, opens and verifies it there, and removes it again
    /// unless it is to stay.
    void inspect(const QString &backup, const QString &target, Purpose purpose, const Then &then);
    void takeDrill(const QString &backup, const Inspection &inspection);
    void showDifference(const Inspection &inspection);
    void addChanges(const QString &title, const QList<RecordDifference> &differences);
    void setBusy(bool busy);
    void tell(const QString &text, const QString &failure = {});
    /// A name beside the ledger that no file has.
    QString freeName(const QString &suffix) const;

    Workspace &m_workspace;
    BackupKeeper &m_keeper;
    QStackedWidget *m_stack;
    QTreeWidget *m_backups;
    QTreeWidget *m_changes;
    QLabel *m_summary;
    QLabel *m_message;
    QLabel *m_failure;
    QProgressBar *m_progress;
    QRadioButton *m_asNewFile;
    QRadioButton *m_inPlace;
    QPushButton *m_backUp;
    QPushButton *m_drill;
    QPushButton *m_preview;
    QPushButton *m_restore;
    QFutureWatcher<Inspection> m_watcher;
    Then m_then;
    QString m_chosen; ///< the backup in the preview
};

} // namespace mamori
