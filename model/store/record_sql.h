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
/// Writes only what differs, the columns at `changed` and what follows from them: each column that is named
/// costs a look at its links and a page of its index.
SqlText updateSql(const Register &reg, const Stored &before, const Stored &stored,
                  const QList<qsizetype> &changed);
/// What a query asks for, as a condition on the register's table.
SqlText conditionSql(const Register &reg, const Query &query);
/// Its order: readings and text as a Japanese list has them, empty values last.
QString orderSql(const Register &reg, const Query &query);

} // namespace mamori
