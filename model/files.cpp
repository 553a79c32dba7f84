// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/files.h"

#include "model/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QSaveFile>
#include <QSet>

namespace mamori {

namespace {

/// The locks belong to the process, and so does this set. Files are read in worker threads too.
struct FilesInUse {
    QMutex mutex;
    QSet<QString> paths;
};

FilesInUse &filesInUse()
{
    static FilesInUse files;
    return files;
}

/// One spelling for one file, through links too; a file that is not there yet keeps its absolute path.
QString identityOf(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

void refuseInUse(const QString &path)
{
    FilesInUse &files = filesInUse();
    const QMutexLocker lock(&files.mutex);
    if (files.paths.contains(identityOf(path)))
        throw Error(
            ErrorCode::Refused,
            QCoreApplication::translate("Files", "%1 is the ledger that is open. Choose another file.")
                .arg(path));
}

} // namespace

FileInUse::FileInUse(const QString &path)
    : m_path(identityOf(path))
{
    FilesInUse &files = filesInUse();
    const QMutexLocker lock(&files.mutex);
    files.paths << m_path;
}

FileInUse::~FileInUse()
{
    FilesInUse &files = filesInUse();
    const QMutexLocker lock(&files.mutex);
    files.paths.remove(m_path);
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    refuseInUse(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(
            ErrorCode::Disk,
            QCoreApplication::translate("Files", "%1 cannot be written. Choose another place.").arg(path),
            file.errorString());
}

QByteArray readFile(const QString &path)
{
    refuseInUse(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Disk,
                    QCoreApplication::translate("Files", "%1 cannot be read. Is it open in another program?")
                        .arg(path),
                    file.errorString());
    return file.readAll();
}

} // namespace mamori
