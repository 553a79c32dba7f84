// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

namespace mamori {

/// Points per millimetre, the unit of PDF.
inline constexpr double pointsPerMillimetre = 72 / 25.4;

/// A number as PDF writes it, with at most three decimals and always a point, whatever the locale.
QByteArray pdfNumber(double value);
/// A reference to an object: "12 0 R".
QByteArray pdfReference(int object);
/// Four hexadecimal digits.
QByteArray pdfHex(unsigned value);
/// UTF-16BE as hexadecimal digits, without byte order mark.
QByteArray pdfUtf16Hex(std::u32string_view text);
/// A text string with byte order mark, in hexadecimal: "<FEFF65E5672C>".
QByteArray pdfTextString(const QString &text);
QByteArray pdfTextString(std::u32string_view text);
/// Compressed for the filter FlateDecode.
QByteArray pdfDeflated(const QByteArray &data);

} // namespace mamori
