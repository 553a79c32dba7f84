// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/history_chain.h"
#include "model/store/records.h"
#include "model/store/statements.h"

#include <optional>

struct sqlite3;

namespace mamori {

/// The same rows in an unencrypted database of the same engine: the same tables and indexes, through the same
/// driver and the same prepared statements, with the same settings (WAL, FULL, emptied after each commit).
class PlainDatabase final
{
public:
    /// What one change writes, as the ledger wrote it.
    struct Change {
        qint64 asset = 0;
        QVariant remarks;
        QString search;
        QVariantList history; ///< the whole row
    };

    explicit PlainDatabase(const QString &path);
    ~PlainDatabase();
    Q_DISABLE_COPY_MOVE(PlainDatabase)

    const QString &path() const { return m_path; }
    /// Copies all assets and makes room for their history.
    void copyFrom(const QSqlDatabase &ledger);
    void store(const Change &change);
    /// Rows that contain the word.
    qint64 count(const QString &word);
    void close();

private:
    QString m_path;
    sqlite3 *m_handle = nullptr;
    QString m_connection;
    std::unique_ptr<Statements> m_statements;
};

/// The programs that may be there to be compared with.
struct Peers {
    QString shell; ///< sqlite3
    QString office; ///< soffice
    static Peers find();
};

/// The least milliseconds that the sqlite3 shell needs for a statement on a database; nothing when it fails.
std::optional<double> shellMilliseconds(const QString &shell, const QString &database, const QString &sql);
/// How long LibreOffice takes to turn a workbook into another format; nothing when it fails.
std::optional<double> officeMilliseconds(const QString &office, const QByteArray &workbook,
                                         const QString &format);

} // namespace mamori
