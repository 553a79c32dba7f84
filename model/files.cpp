// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/files.h"

#include "model/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace mamori {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(
            ErrorCode::Disk,
            QCoreApplication::translate("Files", "%1 cannot be written. Choose another place.").arg(path),
            file.errorString());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Disk,
                    QCoreApplication::translate("Files", "%1 cannot be read. Is it open in another program?")
                        .arg(path),
                    file.errorString());
    return file.readAll();
}

} // namespace mamori
