// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "fault_vfs.h"

#include <QByteArray>
#include <QRandomGenerator>

#include <list>
#include <new>
#include <sqlite3.h>
#include <unistd.h>

namespace mamori::faults {

namespace {

/// A write or truncation that the disk has not been told to keep yet.
struct Unsynced {
    sqlite3_int64 at = 0;
    QByteArray bytes; ///< empty = a truncation to `at`
    QByteArray before; ///< what it replaced
    sqlite3_int64 sizeBefore = 0;
};

struct OpenFile {
    sqlite3_file *real = nullptr;
    std::list<Unsynced> unsynced;
};

/// Our part of an open file; the real one follows it in memory.
struct FaultyFile {
    sqlite3_file base;
    OpenFile *open;
};

struct Disk {
    DiskFault fault = DiskFault::None;
    qint64 position = 0;
    qint64 done = 0;
    QRandomGenerator random;
    std::list<OpenFile *> files;
};

Disk &disk()
{
    static Disk one;
    return one;
}

OpenFile &openOf(sqlite3_file *file)
{
    return *reinterpret_cast<FaultyFile *>(file)->open;
}

sqlite3_file *realOf(sqlite3_file *file)
{
    return openOf(file).real;
}

sqlite3_int64 sizeOf(sqlite3_file *real)
{
    sqlite3_int64 size = 0;
    real->pMethods->xFileSize(real, &size);
    return size;
}

void undo(sqlite3_file *real, const Unsynced &change)
{
    if (!change.before.isEmpty())
        real->pMethods->xWrite(real, change.before.constData(), int(change.before.size()), change.at);
    real->pMethods->xTruncate(real, change.sizeBefore);
}

void redo(sqlite3_file *real, const Unsynced &change)
{
    if (change.bytes.isEmpty()) {
        real->pMethods->xTruncate(real, change.at);
        return;
    }
    // The head of a disk stops in the middle of a page, too, never in that of a sector.
    constexpr int sector = 512;
    int size = int(change.bytes.size());
    if (disk().random.bounded(4) == 0)
        size = sector * disk().random.bounded(size / sector + 1);
    if (size > 0)
        real->pMethods->xWrite(real, change.bytes.constData(), size, change.at);
}

/// Of what was not synced any part may be on the disk, in any order.
[[noreturn]] void losePower()
{
    for (OpenFile *open : disk().files) {
        for (auto change = open->unsynced.rbegin(); change != open->unsynced.rend(); ++change)
            undo(open->real, *change);
        for (const Unsynced &change : open->unsynced) {
            if (disk().random.bounded(2) == 0)
                redo(open->real, change);
        }
    }
    _exit(0);
}

/// SQLITE_OK, or what the operation is answered with.
int meet(int failure)
{
    Disk &d = disk();
    ++d.done;
    if (d.done < d.position)
        return SQLITE_OK;
    const bool now = d.done == d.position;
    switch (d.fault) {
    case DiskFault::None:
        break;
    case DiskFault::FailOnce:
        return now ? failure : SQLITE_OK;
    case DiskFault::FullOnce:
        return now ? SQLITE_FULL : SQLITE_OK;
    case DiskFault::FullFromThere:
        return SQLITE_FULL;
    case DiskFault::PowerLoss:
        if (now)
            losePower();
        break;
    }
    return SQLITE_OK;
}

Unsynced changeAt(sqlite3_file *real, sqlite3_int64 at, sqlite3_int64 count)
{
    Unsynced change {at, {}, {}, sizeOf(real)};
    const sqlite3_int64 there = std::min(count, change.sizeBefore - at);
    if (there > 0) {
        change.before.resize(there);
        real->pMethods->xRead(real, change.before.data(), int(there), at);
    }
    return change;
}

int fileClose(sqlite3_file *file)
{
    OpenFile *open = &openOf(file);
    disk().files.remove(open);
    const int result = open->real->pMethods->xClose(open->real);
    delete open;
    return result;
}

int fileRead(sqlite3_file *file, void *buffer, int count, sqlite3_int64 at)
{
    return realOf(file)->pMethods->xRead(realOf(file), buffer, count, at);
}

int fileWrite(sqlite3_file *file, const void *buffer, int count, sqlite3_int64 at)
{
    if (const int failure = meet(SQLITE_IOERR_WRITE); failure != SQLITE_OK)
        return failure;
    if (disk().fault == DiskFault::PowerLoss) {
        Unsynced change = changeAt(realOf(file), at, count);
        change.bytes = QByteArray(static_cast<const char *>(buffer), count);
        openOf(file).unsynced.push_back(std::move(change));
    }
    return realOf(file)->pMethods->xWrite(realOf(file), buffer, count, at);
}

int fileTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int failure = meet(SQLITE_IOERR_TRUNCATE); failure != SQLITE_OK)
        return failure;
    if (disk().fault == DiskFault::PowerLoss)
        openOf(file).unsynced.push_back(changeAt(realOf(file), size, sizeOf(realOf(file)) - size));
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int fileSync(sqlite3_file *file, int flags)
{
    if (const int failure = meet(SQLITE_IOERR_FSYNC); failure != SQLITE_OK)
        return failure;
    openOf(file).unsynced.clear();
    return realOf(file)->pMethods->xSync(realOf(file), flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int fileLock(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}

int fileUnlock(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}

int fileCheckReservedLock(sqlite3_file *file, int *reserved)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), reserved);
}

int fileControl(sqlite3_file *file, int operation, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}

int fileSectorSize(sqlite3_file *)
{
    return 4096;
}

int fileCharacteristics(sqlite3_file *)
{
    return 0; // the least that a disk can promise
}

int fileMapShared(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), region, size, extend, memory);
}

int fileLockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}

void fileBarrier(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}

int fileUnmapShared(sqlite3_file *file, int remove)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

constexpr sqlite3_io_methods fileMethods {
    .iVersion = 2,
    .xClose = fileClose,
    .xRead = fileRead,
    .xWrite = fileWrite,
    .xTruncate = fileTruncate,
    .xSync = fileSync,
    .xFileSize = fileSize,
    .xLock = fileLock,
    .xUnlock = fileUnlock,
    .xCheckReservedLock = fileCheckReservedLock,
    .xFileControl = fileControl,
    .xSectorSize = fileSectorSize,
    .xDeviceCharacteristics = fileCharacteristics,
    .xShmMap = fileMapShared,
    .xShmLock = fileLockShared,
    .xShmBarrier = fileBarrier,
    .xShmUnmap = fileUnmapShared,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

sqlite3_vfs *realDisk()
{
    static sqlite3_vfs *real = sqlite3_vfs_find("unix");
    return real;
}

int diskOpen(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    auto *faulty = reinterpret_cast<FaultyFile *>(file);
    auto *real = reinterpret_cast<sqlite3_file *>(faulty + 1);
    const int result = realDisk()->xOpen(realDisk(), name, real, flags, outFlags);
    if (!real->pMethods)
        return result;
    faulty->open = new OpenFile {real, {}};
    disk().files.push_back(faulty->open);
    file->pMethods = &fileMethods;
    return result;
}

} // namespace

void installFaultyDisk()
{
    sqlite3_initialize();
    static sqlite3_vfs faulty = *realDisk();
    faulty.szOsFile = int(sizeof(FaultyFile)) + realDisk()->szOsFile;
    faulty.pNext = nullptr;
    faulty.xOpen = diskOpen;
    // Under the real one's name, so that the layer above finds this one; its other functions are the real
    // ones' and ask nothing of the structure that they are called with.
    sqlite3_vfs_unregister(realDisk());
    sqlite3_vfs_register(&faulty, 1);
}

void arm(DiskFault fault, qint64 position, quint32 seed)
{
    Disk &d = disk();
    d.fault = fault;
    d.position = position;
    d.done = 0;
    d.random.seed(seed);
}

void disarm()
{
    disk().fault = DiskFault::None;
}

qint64 operations()
{
    return disk().done;
}

} // namespace mamori::faults
