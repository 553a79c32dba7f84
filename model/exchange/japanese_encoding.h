// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace mamori {

struct DecodedText {
    QString text;
    QString encoding; ///< for the user: "CP932", "UTF-8"
};

/// Decodes a text file of a Japanese office: UTF-8, UTF-16, ISO-2022-JP, CP932 or EUC-JP, told apart by its
/// bytes. Strict: a byte that does not fit throws Error(Refused), nothing is replaced.
DecodedText decodeJapanese(const QByteArray &bytes);

} // namespace mamori
