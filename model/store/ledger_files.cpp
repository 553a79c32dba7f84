// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/ledger_files.h"

#include "model/error.h"
#include "model/store/key_slots.h"
#include "model/store/slot_vfs.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace mamori {

namespace {

void removeJournals(const QString &path)
{
    for (const char *suffix : {"-wal", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

/// A renamed file is there after a power loss only when its folder was written too.
void syncFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
#else
    Q_UNUSED(path)
#endif
}

/// The key slots are what is written first.
bool isBegunLedger(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray beginning = file.read(KeySlots::copySize);
    return beginning.isEmpty() || KeySlots::stateOf(beginning) != KeySlots::State::Foreign;
}

} // namespace

QString partOf(const QString &path)
{
    return path + QLatin1String(".part");
}

void clearPart(const QString &part)
{
    if (QFileInfo::exists(part) && !isBegunLedger(part))
        throw Error(
            ErrorCode::Refused,
            QCoreApplication::translate(
                "Ledger", "%1 is in the way and was not made by this program. Move it to another place.")
                .arg(part),
            QStringLiteral("foreign part"));
    removeWithJournals(part);
}

void removeWithJournals(const QString &path)
{
    QFile::remove(path);
    removeJournals(path);
}

void requireEncrypted(const QString &path)
{
    QFile file(path);
    const bool read = file.open(QIODevice::ReadOnly) && file.seek(slotBytes);
    const QByteArray beginning = read ? file.read(16) : QByteArray();
    if (beginning.size() == 16 && !beginning.startsWith("SQLite format 3"))
        return;
    file.close();
    removeWithJournals(path);
    throw Error(ErrorCode::Disk,
                QCoreApplication::translate(
                    "Ledger",
                    "The new file would not have been encrypted and was removed. Install the program anew."),
                QStringLiteral("plaintext"));
}

void putInPlace(const QString &from, const QString &to)
{
    std::error_code failure;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), failure);
    if (failure)
        throw Error(ErrorCode::Disk,
                    QCoreApplication::translate("Ledger", "The new file could not be put in its place."),
                    QString::fromStdString(failure.message()));
    // A crash may have left the journal of a former file of this name: the engine would write it into this
    // one.
    removeJournals(to);
    syncFolder(to);
}

} // namespace mamori
