// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exchange/grid.h"
#include "model/store/records.h"
#include "model/value_text.h"

#include <QHash>

#include <functional>

namespace mamori {

/// One column of the sheet and where its cells go.
struct ImportColumn {
    qsizetype index = 0; ///< in the grid
    QString heading; ///< both header rows joined; the column's letters when it has none
    QString column; ///< of the register, or a special target: "" leave out, "retention", "information",
                    ///< "importance"
    bool operator==(const ImportColumn &) const = default;
};

/// What the sheet is taken for. Guessed, shown, and changed by the user before anything is read.
struct ImportMapping {
    qsizetype firstRow = 0; ///< first row of data in the grid
    qsizetype endRow = 0; ///< one past the last row of data
    QList<ImportColumn> columns;
    /// A sheet kept by hand: blanks and 〃 can mean "as above", spaces around words mean nothing, totals and
    /// repeated headings are no data. False for what exportGrid() wrote: every character counts.
    bool handMade = true;
    /// Of a sheet kept by hand: a blank below a filled cell can mean the same, where the column allows it.
    bool carriesDown = true;
    bool operator==(const ImportMapping &) const = default;
};

/// A cell that was refused or read with a doubt.
struct ImportFinding {
    qsizetype row = 0; ///< as a person counts, 1 = the file's first row
    QString column; ///< the sheet's heading; empty = the whole row
    QString text; ///< what is the matter, and what was done
    bool refuses = false; ///< the row cannot be taken
    bool operator==(const ImportFinding &) const = default;
};

/// A link to a record of the same sheet, which has no id yet, is the negative number of its row.
struct ImportedRow {
    qsizetype row = 0; ///< as a person counts
    Values values;
};

/// The outcome of a dry run: what would be stored, and every finding.
struct ImportPreview {
    qsizetype read = 0; ///< rows of data
    QList<ImportedRow> rows; ///< accepted
    qsizetype refused = 0;
    QList<ImportFinding> findings;
};

/// Finds the header rows and the closing row, and guesses each column by the dictionary of headings.
ImportMapping guessMapping(const Register &reg, const Grid &grid);
ImportMapping mappingFromJson(const QJsonObject &json);
QJsonObject toJson(const ImportMapping &mapping);

/// The columns a sheet's column may be assigned to, with their words: the register's own and the special
/// ones.
QList<std::pair<QString, QString>> importTargets(const Register &reg);

/// Reads every row without storing anything; `context` answers whether a number is taken already. `progress`
/// is told rows done and rows in all, and stops the work by returning false; the preview is then empty. Runs
/// in any thread as long as the functions of `context` may.
ImportPreview previewImport(const Register &reg, const Grid &grid, const ImportMapping &mapping,
                            const WordContext &context,
                            const std::function<bool(qsizetype, qsizetype)> &progress = {});

/// Stores the rows of a preview as one step, a portion at a time, so that a window stays alive between
/// portions. Nothing is stored unless finish() returns.
class ImportRun
{
public:
    ImportRun(Records &records, const Register &reg, const ImportPreview &preview, const QString &stepName);
    /// Stores some more rows; true while rows are left. Throws Error when a row cannot be stored, naming it.
    bool advance(qsizetype rows = 200);
    qsizetype done() const { return m_done; }
    qsizetype total() const { return m_rows.size(); }
    void finish();

private:
    void store(const ImportedRow &row);

    Records &m_records;
    const Register &m_register;
    QList<ImportedRow> m_rows; ///< in the order of storing
    Records::Step m_step;
    QHash<qsizetype, qint64> m_ids; ///< of the rows stored so far
    qsizetype m_done = 0;
};

/// Every field of the records, headings in the interface language; reads back identical through the functions
/// above.
Grid exportGrid(const Register &reg, const QList<Stored> &records, const WordContext &context);
/// The records as a JSON array of objects keyed by column, links as captions beside ids.
QJsonArray exportJson(const Register &reg, const QList<Stored> &records, const WordContext &context);

} // namespace mamori
