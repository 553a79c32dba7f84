// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/restore_drills.h"

#include "model/registers/staff.h"

#include <QCoreApplication>

namespace mamori {

namespace {

const QString ownBackupSetting = QStringLiteral("own_backup");

QString text(const char *english)
{
    return QCoreApplication::translate("RestoreDrill", english);
}

Id<Staff> operatorOf(const Records &records)
{
    return {records.findByName(Staff::spec, records.operatorName()).value_or(0)};
}

Id<Backup> addOwnBackup(Records &records, const RestoreDrill &drill)
{
    Asset asset;
    asset.name = drill.subject;
    asset.kind = AssetKind::ElectronicData;
    asset.place = drill.places.section(QLatin1Char('\n'), 0, 0);
    asset.remarks = text(QT_TRANSLATE_NOOP("RestoreDrill",
                                           "The file of this program. Classify it like any "
                                           "other asset."));
    Backup backup;
    backup.subject = drill.subject;
    backup.asset = records.add(asset);
    backup.maker = BackupMaker::Section;
    backup.method = text(QT_TRANSLATE_NOOP("RestoreDrill", "By this program, opened and verified each time"));
    backup.encrypted = true;
    backup.restoreMethod
        = text(QT_TRANSLATE_NOOP("RestoreDrill",
                                 "File menu, \"Backups and restoring\": choose a backup, look "
                                 "at what would change, restore."));
    backup.responsible = operatorOf(records);
    backup.startedOn = drill.on;
    backup.interval = drill.interval;
    backup.generations = drill.generations;
    backup.place = drill.places;
    const Id<Backup> id = records.add(backup);
    records.setSetting(ownBackupSetting, QString::number(id.value));
    return id;
}

} // namespace

Id<Backup> ownBackup(const Records &records)
{
    const qint64 id = records.setting(ownBackupSetting).toLongLong();
    const auto stored = id != 0 ? records.find(Backup::spec, id) : std::nullopt;
    return {stored && stored->struckOut.isEmpty() ? id : 0};
}

Id<Backup> recordRestoreDrill(Records &records, const RestoreDrill &drill)
{
    constexpr qint64 minute = 60'000;
    Records::Step step = records.begin(text(QT_TRANSLATE_NOOP("RestoreDrill", "Restore tried")));
    Id<Backup> id = ownBackup(records);
    if (!id)
        id = addOwnBackup(records, drill);
    Backup backup = *records.find(id);
    backup.checks << BackupCheck {drill.on,
                                  BackupEvent::RestoreTest,
                                  drill.outcome,
                                  (drill.milliseconds + minute - 1) / minute,
                                  operatorOf(records),
                                  drill.note};
    records.change(id, backup);
    step.commit();
    return id;
}

} // namespace mamori
