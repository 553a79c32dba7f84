// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/backup/backup_places.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace mamori {

namespace {

const QString firstKey = QStringLiteral("backup/first");
const QString secondKey = QStringLiteral("backup/second");
const QString hoursKey = QStringLiteral("backup/hours");

QString besideLedger(const QString &ledgerPath)
{
    return QFileInfo(ledgerPath)
        .absoluteDir()
        .filePath(QCoreApplication::translate("BackupPlaces", "Backups of the ledger"));
}

} // namespace

BackupPlaces readBackupPlaces(const QSettings &settings)
{
    BackupPlaces places;
    places.first = settings.value(firstKey).toString();
    places.second = settings.value(secondKey).toString();
    places.hours = std::clamp(settings.value(hoursKey, places.hours).toInt(), 0, 24);
    return places;
}

void writeBackupPlaces(QSettings &settings, const BackupPlaces &places)
{
    settings.setValue(firstKey, places.first);
    settings.setValue(secondKey, places.second);
    settings.setValue(hoursKey, places.hours);
}

QStringList backupFolders(const BackupPlaces &places, const QString &ledgerPath)
{
    QStringList folders {places.first.isEmpty() ? besideLedger(ledgerPath)
                                                : QDir(places.first).absolutePath()};
    if (!places.second.isEmpty())
        folders << QDir(places.second).absolutePath();
    folders.removeDuplicates();
    return folders;
}

void makeOwnBackupFolder(const BackupPlaces &places, const QString &ledgerPath)
{
    if (places.first.isEmpty())
        QDir().mkpath(besideLedger(ledgerPath)); // when it fails, writing there says so
}

} // namespace mamori
