// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QSettings;

namespace mamori {

/// Where and how often this computer backs ledgers up. Kept with the computer and not in the ledger: drives
/// and folders are the computer's, and a ledger that moves to another one must not write to what happens to
/// have the same name there.
struct BackupPlaces {
    QString first; ///< empty = a folder beside the ledger
    QString second; ///< empty = none
    int hours = 4; ///< while a ledger is open and something was changed; 0 = only when it is closed
    bool operator==(const BackupPlaces &) const = default;
};

BackupPlaces readBackupPlaces(const QSettings &settings);
void writeBackupPlaces(QSettings &settings, const BackupPlaces &places);

/// The folders as they count for this ledger, each once.
QStringList backupFolders(const BackupPlaces &places, const QString &ledgerPath);
/// Makes the folder beside the ledger. A place that somebody named is never made: a drive that is not there
/// must be missed.
void makeOwnBackupFolder(const BackupPlaces &places, const QString &ledgerPath);

} // namespace mamori
