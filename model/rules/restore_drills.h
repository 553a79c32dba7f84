// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/backup.h"
#include "model/store/records.h"

namespace mamori {

/// How the ledger file itself is backed up, and one restore of it that was tried.
struct RestoreDrill {
    QDate on;
    BackupOutcome outcome = BackupOutcome::Good;
    qint64 milliseconds = 0;
    QString note; ///< which backup, what was found
    QString subject; ///< what the ledger is called
    QString places;
    QString interval;
    std::optional<qint64> generations;
};

/// The entry of the register of backups that tells of the ledger file; 0 when there is none.
Id<Backup> ownBackup(const Records &records);
/// Writes the drill into that entry as one step, as evidence for Art. 16(5)(2)ア and (3)イ. Where there is
/// none yet it is made, and with it the asset that the ledger is: an entry without an asset would count for
/// all assets. Returns the entry. Throws Error.
Id<Backup> recordRestoreDrill(Records &records, const RestoreDrill &drill);

} // namespace mamori
