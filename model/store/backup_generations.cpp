// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/backup_generations.h"

#include "model/clock.h"
#include "model/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace mamori {

namespace {

const QString stampFormat = QStringLiteral("yyyyMMdd-HHmmss");

QString shortId(const QString &ledgerId)
{
    constexpr int digits = 8;
    return ledgerId.left(digits);
}

} // namespace

QString backupName(const QString &ledgerPath, const QString &ledgerId, const QDateTime &at)
{
    return QStringLiteral("%1_%2_%3.mamori")
        .arg(QFileInfo(ledgerPath).completeBaseName(), at.toUTC().addSecs(japanOffset).toString(stampFormat),
             shortId(ledgerId));
}

QList<BackupFile> backupsIn(const QString &folder, const QString &ledgerId)
{
    static const QRegularExpression pattern(QStringLiteral("^.*_(\\d{8}-\\d{6})_([0-9a-f]{8})\\.mamori$"));
    QList<BackupFile> files;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
        const QRegularExpressionMatch match = pattern.match(file.fileName());
        if (!match.hasMatch() || match.captured(2) != shortId(ledgerId))
            continue;
        QDateTime at = QDateTime::fromString(match.captured(1), stampFormat);
        at.setTimeSpec(Qt::UTC);
        if (at.isValid())
            files << BackupFile {file.absoluteFilePath(), at.addSecs(-japanOffset), file.size()};
    }
    std::sort(files.begin(), files.end(),
              [](const BackupFile &a, const BackupFile &b) { return a.at > b.at; });
    return files;
}

QList<QDateTime> backupsToKeep(QList<QDateTime> made, const BackupGenerations &generations)
{
    std::sort(made.begin(), made.end(), std::greater<>());
    QSet<QDateTime> kept;
    if (!made.isEmpty())
        kept << made.first();
    const std::pair<int, QString> periods[] = {{generations.hours, QStringLiteral("yyyyMMddHH")},
                                               {generations.days, QStringLiteral("yyyyMMdd")},
                                               {generations.months, QStringLiteral("yyyyMM")}};
    for (const auto &[limit, format] : periods) {
        QSet<QString> seen;
        for (const QDateTime &at : std::as_const(made)) {
            const QString period = at.toUTC().addSecs(japanOffset).toString(format);
            if (seen.size() >= limit && !seen.contains(period))
                break;
            if (!seen.contains(period))
                kept << at;
            seen << period;
        }
    }
    made.removeIf([&kept](const QDateTime &at) { return !kept.contains(at); });
    return made;
}

void thinBackups(const QString &folder, const QString &ledgerId, const QString &newest)
{
    const QList<BackupFile> files = backupsIn(folder, ledgerId);
    QList<QDateTime> made;
    for (const BackupFile &file : files)
        made << file.at;
    const QList<QDateTime> kept = backupsToKeep(made);
    for (const BackupFile &file : files) {
        if (!kept.contains(file.at) && file.path != newest)
            QFile::remove(file.path);
    }
}

QString exchangeLedger(const QString &present, const QString &restored, const QDateTime &at)
{
    const QString journal = QStringLiteral("-wal");
    const QFileInfo file(present);
    const QString name
        = QCoreApplication::translate("Ledger", "%1_set-aside-%2")
              .arg(file.completeBaseName(), at.toUTC().addSecs(japanOffset).toString(stampFormat));
    QString aside = file.absoluteDir().filePath(name + QStringLiteral(".mamori"));
    for (int i = 2; QFileInfo::exists(aside); ++i)
        aside = file.absoluteDir().filePath(QStringLiteral("%1-%2.mamori").arg(name).arg(i));
    const auto refuse = [](const QString &path) {
        throw Error(ErrorCode::Disk,
                    QCoreApplication::translate("Ledger", "%1 could not be renamed.").arg(path));
    };
    // Left behind, the journal would be taken for that of the restored file.
    const bool hasJournal = QFileInfo::exists(present + journal);
    if (hasJournal && !QFile::rename(present + journal, aside + journal))
        refuse(present + journal);
    if (!QFile::rename(present, aside)) {
        if (hasJournal)
            QFile::rename(aside + journal, present + journal);
        refuse(present);
    }
    if (!QFile::rename(restored, present)) {
        QFile::rename(aside, present);
        if (hasJournal)
            QFile::rename(aside + journal, present + journal);
        refuse(restored);
    }
    return aside;
}

} // namespace mamori
