// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <functional>
#include <memory>

class QIODevice;

namespace mamori {

/// While it lives, readFile() and writeFile() refuse this file: closing any second handle on a file lets go
/// of every POSIX lock that the process holds on it.
class FileInUse final
{
public:
    explicit FileInUse(const QString &path);
    ~FileInUse();
    Q_DISABLE_COPY_MOVE(FileInUse)

private:
    QString m_path;
};

/// Replaces a file at once or not at all. For what a person asked to be written out; never for the ledger's
/// own data. Throws Error(Disk), or Error(Refused) for a file in use by this program.
void writeFile(const QString &path, const QByteArray &bytes);
/// The same for what is too much to hold: `write` writes it piece by piece and throws what stops it.
void writeFileInPieces(const QString &path, const std::function<void(QIODevice &)> &write);
/// Throws Error(Disk), or Error(Refused) for a file in use by this program.
QByteArray readFile(const QString &path);
/// The same for what is too much to hold: the open file.
std::unique_ptr<QIODevice> openFile(const QString &path);

} // namespace mamori
