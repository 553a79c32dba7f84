// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exchange/import.h"
#include "model/store/record_edits.h"

namespace mamori {

/// Where a block from a spreadsheet goes in a table.
struct PasteTarget {
    QList<qsizetype> fields; ///< of the block's columns, from its left; columns beyond the last are left out
    QList<Stored> records; ///< of its rows, from its top; rows beyond the last become new records
};

/// The outcome of a dry run of pasting.
struct PastePreview {
    QList<RecordEdit> edits;
    QList<ImportFinding> findings; ///< rows as a person counts in the block; a refused cell is left as it is
    qsizetype changed = 0; ///< records that would change
    qsizetype added = 0; ///< records that would be new
    qsizetype refusedCells() const;
};

/// Reads a block as import reads a sheet kept by hand, over the records that are there. A blank cell empties
/// its field. Nothing is stored.
PastePreview previewPaste(const Register &reg, const Grid &grid, const PasteTarget &target,
                          const WordContext &context);

/// The cells of records in these fields, every value as previewPaste() and import read it back; with
/// `headings` the fields' labels stand above.
Grid blockGrid(const Register &reg, const QList<qsizetype> &fields, const QList<Stored> &records,
               const WordContext &context, bool headings);

} // namespace mamori
