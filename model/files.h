// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace mamori {

/// Replaces a file at once or not at all. For what a person asked to be written out; never for the ledger's
/// own data. Throws Error(Disk).
void writeFile(const QString &path, const QByteArray &bytes);
/// Throws Error(Disk).
QByteArray readFile(const QString &path);

} // namespace mamori
