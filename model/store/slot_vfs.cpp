// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/slot_vfs.h"

#include <algorithm>
#include <sqlite3.h>

namespace mamori {

namespace {

/// Our part of an open file; the real file's structure follows it in memory.
struct ShiftedFile {
    sqlite3_file base;
    sqlite3_int64 shift;
};

struct SlotTransfer {
    char *bytes;
    sqlite3_int64 at;
    int size;
};

// Opcodes above 100 belong to the application.
constexpr int readSlots = 0x4d4d5201;
constexpr int writeSlots = 0x4d4d5202;
constexpr int readAnywhere = 0x4d4d5203;

sqlite3_file *realFile(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<ShiftedFile *>(file) + 1);
}

/// Where the engine locks bytes of the real file, at 1 GiB; taken once, a test may have moved it before.
sqlite3_int64 lockBytes()
{
    static const sqlite3_int64 at = sqlite3_test_control(SQLITE_TESTCTRL_PENDING_BYTE, 0);
    return at;
}

/// Where a place in the database lies in the file: behind the slots, and past the bytes that are locked. The
/// engine leaves the page out that lies there in its own count, not the one that lies there in ours.
sqlite3_int64 placeOf(sqlite3_int64 at, sqlite3_int64 shift)
{
    return at + shift < lockBytes() ? at + shift : at + 2 * shift;
}

/// A page that ends where the locked bytes begin stands ahead of them.
sqlite3_int64 endOf(sqlite3_int64 size, sqlite3_int64 shift)
{
    return size > 0 ? placeOf(size - 1, shift) + 1 : shift;
}

sqlite3_int64 &shiftOf(sqlite3_file *file)
{
    return reinterpret_cast<ShiftedFile *>(file)->shift;
}

sqlite3_vfs *realVfs(sqlite3_vfs *vfs)
{
    return static_cast<sqlite3_vfs *>(vfs->pAppData);
}

int fileClose(sqlite3_file *file)
{
    return realFile(file)->pMethods->xClose(realFile(file));
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    const int result = realFile(file)->pMethods->xFileSize(realFile(file), size);
    const sqlite3_int64 shift = shiftOf(file);
    if (*size > lockBytes())
        *size = std::max(lockBytes(), *size - shift);
    *size = *size > shift ? *size - shift : 0;
    return result;
}

int fileRead(sqlite3_file *file, void *buffer, int count, sqlite3_int64 at)
{
    const int result
        = realFile(file)->pMethods->xRead(realFile(file), buffer, count, placeOf(at, shiftOf(file)));
    // A page that is cut off in its middle would reach the database neither decrypted nor authenticated.
    sqlite3_int64 size = 0;
    if (result == SQLITE_IOERR_SHORT_READ && shiftOf(file) != 0 && at > 0
        && fileSize(file, &size) == SQLITE_OK && at < size)
        return SQLITE_CORRUPT;
    return result;
}

int fileWrite(sqlite3_file *file, const void *buffer, int count, sqlite3_int64 at)
{
    return realFile(file)->pMethods->xWrite(realFile(file), buffer, count, placeOf(at, shiftOf(file)));
}

int fileTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    return realFile(file)->pMethods->xTruncate(realFile(file), endOf(size, shiftOf(file)));
}

int fileSync(sqlite3_file *file, int flags)
{
    return realFile(file)->pMethods->xSync(realFile(file), flags);
}

int fileLock(sqlite3_file *file, int level)
{
    return realFile(file)->pMethods->xLock(realFile(file), level);
}

int fileUnlock(sqlite3_file *file, int level)
{
    return realFile(file)->pMethods->xUnlock(realFile(file), level);
}

int fileCheckReservedLock(sqlite3_file *file, int *reserved)
{
    return realFile(file)->pMethods->xCheckReservedLock(realFile(file), reserved);
}

int transferSlots(sqlite3_file *file, int operation, const SlotTransfer &transfer)
{
    const sqlite3_io_methods *methods = realFile(file)->pMethods;
    if (operation == readAnywhere)
        return methods->xRead(realFile(file), transfer.bytes, transfer.size, transfer.at);
    if (transfer.at < 0 || transfer.size < 0 || transfer.at + transfer.size > slotBytes)
        return SQLITE_MISUSE;
    if (operation == readSlots)
        return methods->xRead(realFile(file), transfer.bytes, transfer.size, transfer.at);
    const int result = methods->xWrite(realFile(file), transfer.bytes, transfer.size, transfer.at);
    return result == SQLITE_OK ? methods->xSync(realFile(file), SQLITE_SYNC_FULL) : result;
}

int fileControl(sqlite3_file *file, int operation, void *argument)
{
    if (shiftOf(file) != 0
        && (operation == readSlots || operation == writeSlots || operation == readAnywhere))
        return transferSlots(file, operation, *static_cast<SlotTransfer *>(argument));
    if (operation == SQLITE_FCNTL_SIZE_HINT)
        *static_cast<sqlite3_int64 *>(argument)
            = endOf(*static_cast<sqlite3_int64 *>(argument), shiftOf(file));
    return realFile(file)->pMethods->xFileControl(realFile(file), operation, argument);
}

int fileSectorSize(sqlite3_file *file)
{
    const auto size = realFile(file)->pMethods->xSectorSize;
    return size ? size(realFile(file)) : 4096;
}

int fileCharacteristics(sqlite3_file *file)
{
    return realFile(file)->pMethods->xDeviceCharacteristics(realFile(file));
}

int fileMapShared(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    return realFile(file)->pMethods->xShmMap(realFile(file), region, size, extend, memory);
}

int fileLockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return realFile(file)->pMethods->xShmLock(realFile(file), offset, count, flags);
}

void fileBarrier(sqlite3_file *file)
{
    realFile(file)->pMethods->xShmBarrier(realFile(file));
}

int fileUnmapShared(sqlite3_file *file, int remove)
{
    return realFile(file)->pMethods->xShmUnmap(realFile(file), remove);
}

// Version 2: no memory mapping, which would pass by the shift.
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

int vfsOpen(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    shiftOf(file) = (flags & SQLITE_OPEN_MAIN_DB) != 0 ? slotBytes : 0;
    const int result = realVfs(vfs)->xOpen(realVfs(vfs), name, realFile(file), flags, outFlags);
    if (realFile(file)->pMethods)
        file->pMethods = &fileMethods;
    return result;
}

int vfsDelete(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    return realVfs(vfs)->xDelete(realVfs(vfs), name, syncFolder);
}

int vfsAccess(sqlite3_vfs *vfs, const char *name, int flags, int *answer)
{
    return realVfs(vfs)->xAccess(realVfs(vfs), name, flags, answer);
}

int vfsFullPathname(sqlite3_vfs *vfs, const char *name, int size, char *out)
{
    return realVfs(vfs)->xFullPathname(realVfs(vfs), name, size, out);
}

int vfsRandomness(sqlite3_vfs *vfs, int size, char *out)
{
    return realVfs(vfs)->xRandomness(realVfs(vfs), size, out);
}

int vfsSleep(sqlite3_vfs *vfs, int microseconds)
{
    return realVfs(vfs)->xSleep(realVfs(vfs), microseconds);
}

int vfsCurrentTime(sqlite3_vfs *vfs, double *time)
{
    return realVfs(vfs)->xCurrentTime(realVfs(vfs), time);
}

int vfsLastError(sqlite3_vfs *vfs, int size, char *out)
{
    return realVfs(vfs)->xGetLastError(realVfs(vfs), size, out);
}

int vfsCurrentTimeInt64(sqlite3_vfs *vfs, sqlite3_int64 *time)
{
    return realVfs(vfs)->xCurrentTimeInt64(realVfs(vfs), time);
}

bool registerSlotVfs()
{
#ifdef Q_OS_WIN
    sqlite3_vfs *real = sqlite3_vfs_find("win32");
#else
    sqlite3_vfs *real = sqlite3_vfs_find("unix");
#endif
    if (!real)
        return false;
    static sqlite3_vfs vfs {};
    vfs.iVersion = 2;
    vfs.szOsFile = int(sizeof(ShiftedFile)) + real->szOsFile;
    vfs.mxPathname = real->mxPathname;
    vfs.zName = "mamori";
    vfs.pAppData = real;
    vfs.xOpen = vfsOpen;
    vfs.xDelete = vfsDelete;
    vfs.xAccess = vfsAccess;
    vfs.xFullPathname = vfsFullPathname;
    vfs.xRandomness = vfsRandomness;
    vfs.xSleep = vfsSleep;
    vfs.xCurrentTime = vfsCurrentTime;
    vfs.xGetLastError = vfsLastError;
    vfs.xCurrentTimeInt64 = vfsCurrentTimeInt64;
    // The engine lays its encryption over any VFS when that is asked for as "multipleciphers-<name>".
    return sqlite3_vfs_register(&vfs, 0) == SQLITE_OK && sqlite3mc_vfs_create("mamori", 0) == SQLITE_OK;
}

} // namespace

const char *slotVfsName()
{
    static const bool registered = registerSlotVfs();
    return registered ? "multipleciphers-mamori" : nullptr;
}

qint64 ledgerBytes(qint64 databaseBytes)
{
    return endOf(databaseBytes, slotBytes);
}

int readSlotBytes(sqlite3 *handle, QByteArray &bytes)
{
    bytes.fill('\0', slotBytes);
    SlotTransfer transfer {bytes.data(), 0, slotBytes};
    return sqlite3_file_control(handle, "main", readSlots, &transfer);
}

int writeSlotBytes(sqlite3 *handle, int at, const QByteArray &bytes)
{
    QByteArray copy = bytes;
    SlotTransfer transfer {copy.data(), at, int(copy.size())};
    return sqlite3_file_control(handle, "main", writeSlots, &transfer);
}

int readFileBytes(sqlite3 *handle, qint64 at, QByteArray &bytes)
{
    SlotTransfer transfer {bytes.data(), at, int(bytes.size())};
    return sqlite3_file_control(handle, "main", readAnywhere, &transfer);
}

} // namespace mamori
