// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSqlDriver>

struct sqlite3;

namespace mamori {

/// Lets QtSql work on an open, keyed ledger. There is no way to make one from a file name: Qt's own driver on
/// another SQLite would ignore the key and write plaintext. Results go forward only.
class LedgerDriver final : public QSqlDriver
{
    Q_OBJECT
public:
    /// `opened` stays the ledger's.
    explicit LedgerDriver(sqlite3 *opened);

    bool hasFeature(DriverFeature feature) const override;
    bool open(const QString &, const QString &, const QString &, const QString &, int,
              const QString &) override;
    void close() override;
    QSqlResult *createResult() const override;
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;

    sqlite3 *engine() const { return m_engine; }

private:
    bool run(const char *sql);

    sqlite3 *m_engine;
};

} // namespace mamori
