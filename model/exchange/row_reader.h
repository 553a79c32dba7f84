// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exchange/import.h"
#include "model/exchange/import_words.h"

namespace mamori {

/// Turns one row of a sheet after the other into values, remembering what the rows above said.
class RowReader
{
public:
    RowReader(const Register &reg, const Grid &grid, const ImportMapping &mapping, WordContext context);
    Q_DISABLE_COPY_MOVE(RowReader)

    /// False for blank rows, totals and headings repeated on the next page of a list.
    bool isData(qsizetype row);
    /// The values of a row; nothing when a cell of it was refused. Adds to findings().
    std::optional<Values> read(qsizetype row) { return read(row, m_blank); }
    /// The same for a row that changes the record `base`; the fields of blank cells stay.
    std::optional<Values> read(qsizetype row, const Values &base);
    /// The row read last, without what was refused.
    const Values &values() const { return m_values; }
    const QList<ImportFinding> &findings() const { return m_findings; }

private:
    QString cellText(const ImportColumn &column);
    QString fromAbove(const ImportColumn &column, const QString &text);
    void readCell(const ImportColumn &column, const QString &text);
    void readRetention(const ImportColumn &column, const QString &text);
    void readInformation(const ImportColumn &column, const QString &text);
    void readImportance(const ImportColumn &column, const QString &text);
    void readQuantity(const ImportColumn &column, const QString &text);
    void readCustodian(const ImportColumn &column, const QString &text);
    void readField(const ImportColumn &column, const Field &field, const QString &text);
    bool keepApprovalNumber(const ImportColumn &column, const Field &field, const QString &text);
    void readLinkToSheet(const ImportColumn &column, const Field &field, const QString &text);
    std::optional<QVariant> readLoosely(const ImportColumn &column, const Field &field, const QString &text);
    std::optional<QVariant> readWord(const ImportColumn &column, const Field &field, const QString &text);
    void checkNumber(const QVariant &former);
    bool isTaken(const QString &number) const;
    void checkRecord();
    void proposeClassification();
    void keepInRemarks(const ImportColumn &column, const QString &text);
    void refuse(const QString &heading, const QString &text);
    void doubt(const ImportColumn &column, const QString &text);
    void refuse(const ImportColumn &column, const QString &text);
    QString headingOf(const QString &column) const;
    void set(const char *column, const QVariant &value);
    QVariant value(const char *column) const;
    bool has(const char *column) const;
    bool isMapped(const char *column) const;
    bool isRepeatedHeading(const QStringList &cells) const;
    void rememberFound();
    void collectNames();
    void nameRow(const QString &name, qsizetype row);

    const Register &m_register;
    const Grid &m_grid;
    const ImportMapping &m_mapping;
    QList<ImportColumn> m_columns; ///< in the order of reading
    WordContext m_context; ///< remembers what it found: the same names stand in many rows
    ImportWords m_words;
    Values m_blank;
    QHash<qsizetype, QString> m_above; ///< last text of each column
    QHash<std::pair<const Register *, QString>, std::optional<qint64>> m_found;
    QHash<QString, qsizetype> m_rowOfName; ///< of this sheet, folded; 0 = the name stands in several rows
    QHash<QString, qsizetype> m_rowOfNumber; ///< of the rows read so far
    QList<ImportFinding> m_findings;
    // of the row being read
    qsizetype m_row = 0; ///< in the grid
    Values m_values;
    bool m_refused = false;
};

} // namespace mamori
