// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace mamori {

/// Where a file is made before it is put in its place.
QString partOf(const QString &path);
/// Removes what a crash left half made under this name. Throws Error::Refused for a file that is not provably
/// a half-made ledger: such a file is somebody's.
void clearPart(const QString &part);
void removeWithJournals(const QString &path);
/// Looks at what lies on the disk without the engine, the last guard against a file that is not encrypted;
/// such a file is removed. Throws Error::Disk.
void requireEncrypted(const QString &path);
/// Renames `from`, whatever stood there before; after a power loss it is there too. Throws Error::Disk.
void putInPlace(const QString &from, const QString &to);

} // namespace mamori
