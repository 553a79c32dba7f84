// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

struct sqlite3;

namespace mamori {

/// A thin layer below the encryption engine: the database begins `slotBytes` into the ledger file, ahead of
/// it stand the key slots. Journals are left as they are.
inline constexpr int slotBytes = 8192;

/// How many bytes the ledger file has whose database has `databaseBytes`: past 1 GiB the bytes that the
/// engine locks are left out.
qint64 ledgerBytes(qint64 databaseBytes);

/// Registers the layer once and returns the name under which the engine opens a ledger through it; nullptr
/// when that failed.
const char *slotVfsName();

/// Reads and writes the first bytes of an open ledger through the engine's own handle: a second handle in our
/// process would drop the engine's POSIX locks when it closes. Both return an SQLite result code.
int readSlotBytes(sqlite3 *handle, QByteArray &bytes);
int writeSlotBytes(sqlite3 *handle, int at, const QByteArray &bytes);
/// Fills `bytes` with what lies at a place of the whole file, encrypted as it is; for copies.
int readFileBytes(sqlite3 *handle, qint64 at, QByteArray &bytes);

} // namespace mamori
