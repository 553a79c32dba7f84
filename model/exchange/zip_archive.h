// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <utility>

struct zip;

namespace mamori {

/// A zip archive in memory, for reading. The bytes must outlive it.
class ZipReader final
{
public:
    /// Throws Error(Refused) when the bytes are no archive.
    explicit ZipReader(const QByteArray &bytes);
    ~ZipReader();
    Q_DISABLE_COPY_MOVE(ZipReader)

    /// The part of this name, or nothing. Throws Error(Refused) when it is damaged, encrypted or would
    /// unpack to more than a real workbook has.
    std::optional<QByteArray> part(const QString &name) const;

private:
    zip *m_archive = nullptr;
};

/// Packs parts into an archive, in memory only: no temporary file ever holds what the ledger protects.
QByteArray packZip(const QList<std::pair<QString, QByteArray>> &parts);

} // namespace mamori
