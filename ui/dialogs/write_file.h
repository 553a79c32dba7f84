// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QIODevice;
class QWidget;

namespace mamori {

/// Asks for a place, warns that what is written there is not encrypted (the answer is no unless chosen
/// otherwise), and writes what `bytes` makes. `filter` as in QFileDialog. Returns at once; the questions are
/// windows of their own.
void writeUnencrypted(QWidget *parent, const QString &title, const QString &suggestedName,
                      const QString &filter, const std::function<QByteArray()> &bytes);

/// The same for what is too much to hold.
void writeUnencryptedInPieces(QWidget *parent, const QString &title, const QString &suggestedName,
                              const QString &filter, const std::function<void(QIODevice &)> &write);

/// The same for several files in a folder.
void writeUnencryptedInto(QWidget *parent, const QString &title,
                          const std::function<void(const QString &folder)> &write);

} // namespace mamori
