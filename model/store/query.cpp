// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/query.h"

#include "model/japanese/search_key.h"

namespace mamori {

namespace {

/// One piece of the search box; `field` is what stood before a colon outside quotes.
struct Piece {
    QString field;
    QString text;
    bool hasField = false;
    bool negated = false;
    QString whole() const { return hasField ? field + u':' + text : text; }
};

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'＂';
}

bool isColon(QChar c)
{
    return c == u':' || c == u'：';
}

QList<Piece> split(const QString &text)
{
    QList<Piece> pieces;
    Piece piece;
    bool started = false;
    bool quoted = false;
    const auto finish = [&] {
        if (started)
            pieces << piece;
        piece = {};
        started = false;
    };
    for (const QChar c : text) {
        if (isQuote(c)) {
            quoted = !quoted;
            started = true;
        } else if (!quoted && c.isSpace()) {
            finish();
        } else if (!started && (c == u'-' || c == u'－')) {
            piece.negated = true;
            started = true;
        } else if (!quoted && isColon(c) && !piece.hasField && !piece.text.isEmpty()) {
            piece.field = std::exchange(piece.text, {});
            piece.hasField = true;
        } else {
            piece.text += c;
            started = true;
        }
    }
    finish();
    return pieces;
}

/// The column that a typed field means, by its name or its label; empty when there is none.
QString columnFor(const Register &reg, const QString &typed)
{
    const QString key = searchKey(typed);
    for (const Field &field : reg.fields) {
        if (key == QLatin1String(field.column) || key == searchKey(labelOf(field)))
            return QLatin1String(field.column);
    }
    return {};
}

bool readState(const Piece &piece, Query &query)
{
    if (!piece.hasField || searchKey(piece.field) != QLatin1String("is"))
        return false;
    const QString state = searchKey(piece.text);
    if (state == QLatin1String("draft"))
        query.draft = !piece.negated;
    else if (state == QLatin1String("complete"))
        query.draft = piece.negated;
    else if (state == QLatin1String("struckout"))
        query.struckOut = !piece.negated;
    else
        return false;
    return true;
}

} // namespace

Query parseQuery(const Register &reg, const QString &text)
{
    Query query;
    for (const Piece &piece : split(text)) {
        if (readState(piece, query))
            continue;
        const QString column = piece.hasField ? columnFor(reg, piece.field) : QString();
        if (!column.isEmpty())
            query.terms << Query::Term {column, piece.text, piece.negated};
        else if (!searchKey(piece.whole()).isEmpty())
            query.terms << Query::Term {{}, piece.whole(), piece.negated};
    }
    return query;
}

} // namespace mamori
