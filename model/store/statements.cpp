// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/statements.h"

#include "model/store/engine.h"

#include <QSqlError>

namespace mamori {

namespace {

// Searches have as many shapes as users have ideas; the everyday statements fit many times over.
constexpr qsizetype mostIdle = 200;

Error errorOf(const QSqlError &error, const QString &sql)
{
    return Engine::meaning(error.nativeErrorCode().toInt(), sql + QLatin1String(": ") + error.databaseText());
}

} // namespace

Statements::Statements(const QSqlDatabase &database)
    : m_database(database)
{
}

Statements::Rows::Rows(Statements &owner, QString sql, std::shared_ptr<QSqlQuery> query)
    : m_owner(owner)
    , m_sql(std::move(sql))
    , m_query(std::move(query))
{
}

Statements::Rows::~Rows()
{
    m_query->finish();
    if (m_owner.m_idle.size() < mostIdle)
        m_owner.m_idle.insert(m_sql, m_query);
}

bool Statements::Rows::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        throw errorOf(m_query->lastError(), m_sql);
    return false;
}

Statements::Rows Statements::run(const QString &sql, const QVariantList &values)
{
    std::shared_ptr<QSqlQuery> query = m_idle.take(sql);
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_database);
        if (!query->prepare(sql))
            throw errorOf(query->lastError(), sql);
    }
    for (int i = 0; i < int(values.size()); ++i)
        query->bindValue(i, values.at(i));
    if (!query->exec())
        throw errorOf(query->lastError(), sql);
    return Rows(*this, sql, std::move(query));
}

void Statements::begin()
{
    if (!m_database.transaction())
        throw errorOf(m_database.lastError(), QStringLiteral("BEGIN"));
}

void Statements::commit()
{
    if (!m_database.commit())
        throw errorOf(m_database.lastError(), QStringLiteral("COMMIT"));
}

void Statements::rollback()
{
    m_database.rollback();
}

} // namespace mamori
