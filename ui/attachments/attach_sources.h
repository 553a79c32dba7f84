// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/attachments.h"

#include <functional>

class QMimeData;

namespace mamori {

/// Something that can be attached: a file, or a picture from the clipboard.
struct AttachSource {
    QString name;
    /// Reads it; any thread. Throws Error for what cannot be attached.
    std::function<AttachableFile()> read;
};

/// Files by their paths, each at most `limit` bytes.
QList<AttachSource> attachSources(const QStringList &paths, qint64 limit);
/// What was dropped or lies on the clipboard: its files, else its picture, which becomes a PNG named by
/// `now`.
QList<AttachSource> attachSources(const QMimeData &data, const QDateTime &now, qint64 limit);
/// Whether the same would find anything, without a look at the files.
bool canAttach(const QMimeData &data);

} // namespace mamori
