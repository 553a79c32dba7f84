// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/records.h"

namespace mamori {

/// A piece of SQL with the values for its question marks.
struct SqlText {
    QString sql;
    QVariantList values;
};

/// QtSql stores a null string as NULL; this one is stored as an empty text.
QString notNull(const QString &text);

SqlText insertSql(const Register &reg, const Values &values);
/// The same under the id that the record has already, struck out or not.
SqlText insertSql(const Register &reg, const Stored &stored);
/// Writes only what differs, the columns at `changed` and what follows from them: each column that is named
/// costs a look at its links and a page of its index.
SqlText updateSql(const Register &reg, const Stored &before, const Stored &stored,
                  const QList<qsizetype> &changed);
/// Which records a query looks at: the living ones, or the struck-out ones.
QString livingSql(const Query &query);
/// What it asks of them.
SqlText matchSql(const Register &reg, const Query &query);
/// Both, as a condition on the register's table, which is called `main_table` where links are followed.
SqlText conditionSql(const Register &reg, const Query &query);
/// Its order: readings and text as a Japanese list has them, empty values last.
QString orderSql(const Register &reg, const Query &query);

/// One column of an order as an expression.
struct OrderColumn {
    QString sql;
    bool descending = false;
    bool reading = false; ///< text, compared as a Japanese list has it
};
/// The group, then the order; the register's own order where nothing is asked.
QList<OrderColumn> orderColumns(const Register &reg, const Query &query);

} // namespace mamori
