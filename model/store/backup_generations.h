// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace mamori {

/// One dated backup of a ledger in a folder.
struct BackupFile {
    QString path;
    QDateTime at; ///< UTC
    qint64 bytes = 0;
    bool operator==(const BackupFile &) const = default;
};

/// How many backups stay: the last of each of so many hours, days and months in which one was made.
struct BackupGenerations {
    int hours = 24;
    int days = 31;
    int months = 24;
};

/// The ledger's name, the moment in Japan, and the beginning of the ledger's identity, so that two ledgers of
/// one name can share a folder: 台帳_20261123-140501_1a2b3c4d.mamori
QString backupName(const QString &ledgerPath, const QString &ledgerId, const QDateTime &at);
/// The backups of this ledger in a folder by their names, the newest first.
QList<BackupFile> backupsIn(const QString &folder, const QString &ledgerId);
/// Which of these moments stay. What counts are hours, days and months with a backup, so that after a long
/// absence nothing goes; the newest always stays.
QList<QDateTime> backupsToKeep(QList<QDateTime> made, const BackupGenerations &generations = {});
/// Removes the backups of this ledger that no longer stay, never `newest`, which may be older than others
/// when the clock was set back.
void thinBackups(const QString &folder, const QString &ledgerId, const QString &newest);

/// Puts a restored ledger in the place of a closed one, which is set aside with its journal under a dated
/// name; returns that name. Nothing is written over. Throws Error::Disk; then both are where they were.
QString exchangeLedger(const QString &present, const QString &restored, const QDateTime &at);

} // namespace mamori
