// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/query.h"

#include <QJsonObject>

namespace mamori {

class RecordTable;

/// Which columns of a register are shown, in which order and how wide, and how its rows are ordered.
struct ColumnLayout {
    struct Column {
        qsizetype field = 0;
        int width = 0; ///< hundredths of the font's height, so that it suits every size of type
        bool operator==(const Column &) const = default;
    };
    QList<Column> columns; ///< from the left, without the mark
    int pinned = 0; ///< columns from the left that stay in view, the mark counted
    QList<Query::Sort> order;
    QString group;

    bool operator==(const ColumnLayout &) const = default;

    /// The listed fields, the levels right after the name: they are what a list is looked at for.
    static ColumnLayout usual(const Register &reg);
    static int usualWidth(const Register &reg, const Field &field);
};

QJsonObject toJson(const Register &reg, const ColumnLayout &layout);
/// The reverse. Columns that the register does not have are left out; without any, it is the usual layout.
ColumnLayout layoutFromJson(const Register &reg, const QJsonObject &json);

/// Shows these columns.
void applyColumns(RecordTable &table, const ColumnLayout &layout);
/// The columns with the widths that columnsOf() tells after they were applied: a pixel is a whole one.
QList<ColumnLayout::Column> columnsAsShown(const RecordTable &table, QList<ColumnLayout::Column> columns);
/// What the user has made of them.
QList<ColumnLayout::Column> columnsOf(const RecordTable &table);

} // namespace mamori
