// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace mamori {

/// XML cannot hold every character: OOXML writes the others, and what looks like such a mark, as _xHHHH_.
QString escapeForXlsx(const QString &text);
QString unescapeFromXlsx(const QString &text);

/// How the number of a cell is to be read, told by its number format.
enum class NumberStyle {
    Plain,
    Moment, ///< a day, a time, or both, counted in days
    Padded, ///< leading zeroes belong to the text: 00012
};
NumberStyle numberStyleOf(QString formatCode);
/// The same for the formats that have only a number in the file.
NumberStyle numberStyleOf(int builtInFormat);

/// Days since the epoch of the workbook as ISO text: a day, a day with time, or a time.
QString momentFromSerial(double serial, bool from1904);

} // namespace mamori
