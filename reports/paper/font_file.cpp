// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/paper/font_file.h"

#include "model/error.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QStandardPaths>

namespace mamori {

namespace {

QString findFile(const QStringList &folders, const QString &name)
{
    for (const QString &folder : folders) {
        QDirIterator files(folder, {name}, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
        if (files.hasNext())
            return files.next();
    }
    return {};
}

QString findOrThrow(const QStringList &folders, const QString &file, const QString &package)
{
    QString path = findFile(folders, file);
    if (path.isEmpty()) {
        throw Error(ErrorCode::Disk,
                    QCoreApplication::translate(
                        "Paper", "The font %1 that papers need is missing. Install the package %2.")
                        .arg(file, package),
                    QStringLiteral("searched in %1").arg(folders.join(QStringLiteral(", "))));
    }
    return path;
}

} // namespace

QStringList fontFolders()
{
    QStringList folders;
    if (QCoreApplication::instance())
        folders << QCoreApplication::applicationDirPath() + QStringLiteral("/fonts");
    folders << QStandardPaths::standardLocations(QStandardPaths::FontsLocation);
#ifdef Q_OS_UNIX
    // Once more by name: the list above depends on XDG_DATA_DIRS.
    folders << QStringLiteral("/usr/local/share/fonts") << QStringLiteral("/usr/share/fonts");
#endif
    folders.removeDuplicates();
    return folders;
}

FontFiles findFontFiles(const QStringList &folders)
{
    return {.mincho = findOrThrow(folders, QStringLiteral("BIZUDMincho-Regular.ttf"),
                                  QStringLiteral("fonts-morisawa-bizud-mincho")),
            .gothic = findOrThrow(folders, QStringLiteral("BIZUDGothic-Regular.ttf"),
                                  QStringLiteral("fonts-morisawa-bizud-gothic")),
            .names = findFile(folders, QStringLiteral("ipamjm.ttf"))};
}

} // namespace mamori
