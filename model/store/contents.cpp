// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/contents.h"

#include "model/error.h"
#include "model/store/ledger.h"
#include "model/store/statements.h"

#include <QCoreApplication>

namespace mamori {

Contents::Contents(const Ledger &ledger)
    : m_statements(std::make_unique<Statements>(ledger.database()))
{
}

Contents::~Contents() = default;

std::optional<qint64> Contents::find(const QString &sha256) const
{
    auto rows = m_statements->run(QStringLiteral("SELECT id FROM content WHERE sha256 = ? AND complete = 1"),
                                  {sha256});
    return rows.next() ? std::optional(rows.integer(0)) : std::nullopt;
}

qint64 Contents::reserve(const QString &sha256, qint64 size)
{
    m_statements->run(QStringLiteral("DELETE FROM content_piece WHERE content IN"
                                     " (SELECT id FROM content WHERE sha256 = ? AND complete = 0)"),
                      {sha256});
    m_statements->run(QStringLiteral("DELETE FROM content WHERE sha256 = ? AND complete = 0"), {sha256});
    return m_statements
        ->run(QStringLiteral("INSERT INTO content (sha256, size, complete) VALUES (?, ?, 0)"), {sha256, size})
        .insertedId();
}

void Contents::write(qint64 content, qint64 place, const QByteArray &bytes)
{
    m_statements->run(QStringLiteral("INSERT INTO content_piece (content, place, bytes) VALUES (?, ?, ?)"),
                      {content, place, bytes});
}

void Contents::complete(qint64 content)
{
    auto written = m_statements->run(
        QStringLiteral("SELECT coalesce(sum(length(bytes)), 0) FROM content_piece WHERE content = ?"),
        {content});
    if (!written.next() || written.integer(0) != size(content))
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate(
                        "Attachments", "The file was not stored whole. Nothing was attached; try again."));
    m_statements->run(QStringLiteral("UPDATE content SET complete = 1 WHERE id = ?"), {content});
}

void Contents::complete(qint64 content, qint64 size)
{
    m_statements->run(QStringLiteral("UPDATE content SET size = ? WHERE id = ?"), {size, content});
    complete(content);
}

bool Contents::discardSome(qint64 content)
{
    if (const auto last = lastPiece(content)) {
        m_statements->run(QStringLiteral("DELETE FROM content_piece WHERE id = ?"), {*last});
        return true;
    }
    m_statements->run(QStringLiteral("DELETE FROM content WHERE id = ? AND complete = 0"), {content});
    return false;
}

std::optional<qint64> Contents::lastPiece(qint64 content) const
{
    auto rows = m_statements->run(
        QStringLiteral("SELECT p.id FROM content_piece AS p JOIN content AS c ON c.id = p.content"
                       " WHERE c.id = ? AND c.complete = 0 ORDER BY p.place DESC LIMIT 1"),
        {content});
    return rows.next() ? std::optional(rows.integer(0)) : std::nullopt;
}

qint64 Contents::size(qint64 content) const
{
    auto rows = m_statements->run(QStringLiteral("SELECT size FROM content WHERE id = ?"), {content});
    return rows.next() ? rows.integer(0) : -1;
}

QByteArray Contents::piece(qint64 content, qint64 place) const
{
    auto rows = m_statements->run(
        QStringLiteral("SELECT bytes FROM content_piece WHERE content = ? AND place = ?"), {content, place});
    if (!rows.next())
        throw Error(ErrorCode::Damaged,
                    QCoreApplication::translate("Attachments",
                                                "A part of this attachment is missing. Verify the ledger."),
                    QStringLiteral("content %1, piece %2").arg(content).arg(place));
    return rows.value(0).toByteArray();
}

} // namespace mamori
