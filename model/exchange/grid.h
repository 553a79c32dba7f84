// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/error.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace mamori {

/// A sheet as text, whatever it came from. Rows may have different lengths; row 0 is the file's first row,
/// blank lines included, so that messages can name the row a person sees.
struct Grid {
    QString source; ///< for the user: "CP932", "Excel: Sheet1", "clipboard"
    QList<QStringList> rows;
};

/// Reads CSV and TSV in the encodings of Japanese Excel (UTF-8, UTF-16, CP932, JIS, EUC) and XLSX (first
/// visible sheet with content), told apart by content. Dates of XLSX come out as ISO text. Throws
/// Error(Refused) for what is neither, for old .xls, encrypted or oversized files.
Grid readGrid(const QByteArray &bytes);
/// A selection copied from a spreadsheet program.
Grid gridFromClipboard(const QString &text);

/// The same the other way: tabs between cells, quoted where needed, guarded as in gridToCsv().
QString gridToClipboard(const Grid &grid);

/// What a spreadsheet program calls a column, counted from 0: A, B … AA.
QString columnLetters(qsizetype column);

/// UTF-8 with BOM, CRLF, quoted where needed, guarded against formulas ("'" before = + - @ unless a number).
QByteArray gridToCsv(const Grid &grid);
/// One sheet with a frozen, bold first row and a filter.
QByteArray gridToXlsx(const Grid &grid, const QString &sheetName);
/// The words that a column below its heading is filled in with.
struct GridChoices {
    qsizetype column = 0;
    QStringList words; ///< without commas; 255 characters in all at most
};
/// The same with a list of words to choose from in each cell of these columns.
QByteArray gridToXlsx(const Grid &grid, const QString &sheetName, const QList<GridChoices> &choices);

} // namespace mamori
