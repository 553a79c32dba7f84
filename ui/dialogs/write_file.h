// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace mamori {

/// Asks for a place, warns that what is written there is not encrypted (the answer is no unless chosen
/// otherwise), and writes what `bytes` makes. `filter` as in QFileDialog. Returns at once; the questions are
/// windows of their own.
void writeUnencrypted(QWidget *parent, const QString &title, const QString &suggestedName,
                      const QString &filter, const std::function<QByteArray()> &bytes);

} // namespace mamori
