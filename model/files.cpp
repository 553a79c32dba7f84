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

static Error notWritten(const QString &path, const QString &cause)
{
    return {ErrorCode::Disk,
            QCoreApplication::translate("Files", "%1 cannot be written. Choose another place.").arg(path),
            cause};
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    writeFileInPieces(path, [&](QIODevice &file) {
        if (file.write(bytes) != bytes.size())
            throw notWritten(path, file.errorString());
    });
}

void writeFileInPieces(const QString &path, const std::function<void(QIODevice &)> &write)
{
    refuseInUse(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw notWritten(path, file.errorString());
    write(file);
    if (!file.commit())
        throw notWritten(path, file.errorString());
}

QByteArray readFile(const QString &path)
{
    return openFile(path)->readAll();
}

std::unique_ptr<QIODevice> openFile(const QString &path)
{
    refuseInUse(path);
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Disk,
                    QCoreApplication::translate("Files", "%1 cannot be read. Is it open in another program?")
                        .arg(path),
                    file->errorString());
    return file;
}

} // namespace mamori
