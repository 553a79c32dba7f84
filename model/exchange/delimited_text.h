// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exchange/grid.h"

namespace mamori {

/// More than a section's register ever has: guards against sheets formatted down to their last row.
inline constexpr qsizetype maxGridRows = 200'000;
inline constexpr qsizetype maxGridColumns = 512;

/// The separator of the text's first line that has any: tab, semicolon or comma.
QChar separatorOf(const QString &text);

/// The rows of a text after RFC 4180; cells may hold line breaks. The sign put before formulas by gridToCsv()
/// is taken away. Throws Error(Refused) for a quotation mark that is never closed, naming its line, and for
/// too many rows or columns.
QList<QStringList> parseDelimited(const QString &text, QChar separator);

/// Throws Error(Refused) when a sheet is larger than the program takes.
void checkGridSize(qsizetype rows, qsizetype columns);

} // namespace mamori
