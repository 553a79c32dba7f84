// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register.h"

#include <QStringList>

#include <optional>

namespace mamori {

/// What to list. Made from the one search box: words, field:value, -not, is:draft, is:struckout.
struct Query {
    struct Term {
        QString column; ///< empty: the search text
        QString text;
        bool negated = false;
        bool operator==(const Term &) const = default;
    };
    QList<Term> terms;
    std::optional<bool> draft; ///< only drafts, or none
    bool struckOut = false; ///< only the struck-out records instead of the living ones
    /// One column of the order. The empty name stands for the mark: drafts first.
    struct Sort {
        QString column;
        bool descending = false;
        bool operator==(const Sort &) const = default;
    };
    QList<Sort> order; ///< the first counts most; empty = the register's own
    QString group; ///< column whose equal values stand together, before the order; empty = none

    bool operator==(const Query &) const = default;
};

/// Reads the search box: words, field:value, field: for an empty one, -not, is:draft, is:complete,
/// is:struckout. `field` may be a column's name or its label; a choice may be written as key or
/// label; quotes keep spaces together. Unknown fields become words, so that nothing typed is an error.
Query parseQuery(const Register &reg, const QString &text);

} // namespace mamori
