// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/drafts.h"

#include "model/store/ledger.h"
#include "model/store/statements.h"

#include <QJsonDocument>

namespace mamori {

namespace {

/// A null string would be stored as NULL.
QString stored(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

Drafts::Drafts(Ledger &ledger, Clock clock)
    : m_clock(std::move(clock))
    , m_statements(std::make_unique<Statements>(ledger.database()))
{
}

Drafts::~Drafts() = default;

qint64 Drafts::keep(const Draft &draft)
{
    const auto rows = m_statements->run(
        QStringLiteral("INSERT INTO draft VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
                       " register = excluded.register, record = excluded.record, at = excluded.at,"
                       " operator = excluded.operator, content = excluded.content"),
        {draft.id == 0 ? QVariant() : QVariant(draft.id), draft.table, draft.record,
         m_clock.now().toUTC().toString(Qt::ISODate), stored(draft.operatorName),
         QString::fromUtf8(QJsonDocument(draft.content).toJson(QJsonDocument::Compact))});
    return draft.id == 0 ? rows.insertedId() : draft.id;
}

void Drafts::remove(qint64 id)
{
    m_statements->run(QStringLiteral("DELETE FROM draft WHERE id = ?"), {id});
}

std::optional<Draft> Drafts::find(qint64 id) const
{
    const QList<Draft> found = read(QStringLiteral("WHERE id = ?"), {id});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Draft> Drafts::all() const
{
    return read(QStringLiteral("ORDER BY at DESC, id DESC"), {});
}

QList<Draft> Drafts::read(const QString &condition, const QVariantList &values) const
{
    auto rows = m_statements->run(
        QStringLiteral("SELECT id, register, record, at, operator, content FROM draft ") + condition, values);
    QList<Draft> drafts;
    while (rows.next())
        drafts << Draft {rows.integer(0), rows.text(1),
                         rows.integer(2), QDateTime::fromString(rows.text(3), Qt::ISODate),
                         rows.text(4),    QJsonDocument::fromJson(rows.text(5).toUtf8()).object()};
    return drafts;
}

ViewState::ViewState(Ledger &ledger)
    : m_statements(std::make_unique<Statements>(ledger.database()))
{
}

ViewState::~ViewState() = default;

QString ViewState::value(const QString &name) const
{
    auto rows = m_statements->run(QStringLiteral("SELECT value FROM view_state WHERE name = ?"), {name});
    return rows.next() ? rows.text(0) : QString();
}

void ViewState::setValue(const QString &name, const QString &value)
{
    m_statements->run(QStringLiteral("INSERT INTO view_state VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET"
                                     " value = excluded.value"),
                      {name, stored(value)});
}

} // namespace mamori
