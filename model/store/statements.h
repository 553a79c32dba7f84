// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>

namespace mamori {

/// The SQL of Records: each statement is prepared once and used again. Throws Error for what the disk
/// refuses.
class Statements final
{
public:
    /// The rows of one run; gives the statement back when it goes.
    class Rows
    {
    public:
        Rows(Statements &owner, QString sql, std::shared_ptr<QSqlQuery> query);
        ~Rows();
        Q_DISABLE_COPY_MOVE(Rows)

        bool next();
        QVariant value(int column) const { return m_query->value(column); }
        QString text(int column) const { return value(column).toString(); }
        qint64 integer(int column) const { return value(column).toLongLong(); }
        qint64 insertedId() const { return m_query->lastInsertId().toLongLong(); }

    private:
        Statements &m_owner;
        QString m_sql;
        std::shared_ptr<QSqlQuery> m_query;
    };

    explicit Statements(const QSqlDatabase &database);

    Rows run(const QString &sql, const QVariantList &values = {});

    void begin();
    void commit();
    void rollback();

private:
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_idle;
};

} // namespace mamori
