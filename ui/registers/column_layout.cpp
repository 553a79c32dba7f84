// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/registers/column_layout.h"

#include "ui/registers/record_table.h"
#include "ui/registers/record_table_model.h"

#include <QApplication>
#include <QHeaderView>

#include <algorithm>

namespace mamori {

namespace {

constexpr int hundred = 100;
constexpr int markWidth = 400;
constexpr int narrowest = 150;
constexpr int widest = 6000;

/// What the title of a column takes, with the room beside it.
int titleWidth(const Field &field)
{
    const QFontMetrics metrics(QApplication::font());
    constexpr int beside = 130;
    constexpr int step = 50;
    const int width = metrics.horizontalAdvance(labelOf(field)) * hundred / metrics.height() + beside;
    return (width + step - 1) / step * step;
}

/// In hundredths of an em.
int widthOf(int pixels, int em)
{
    return (pixels * hundred + em / 2) / em;
}

} // namespace

int ColumnLayout::usualWidth(const Register &reg, const Field &field)
{
    const QLatin1String column(field.column);
    if (column == QLatin1String(reg.number))
        return 950;
    if (column == QLatin1String(reg.caption) && field.kind == Kind::Text)
        return 1300;
    switch (field.kind) {
    case Kind::Number:
    case Kind::Level:
    case Kind::Flag:
        return 450;
    case Kind::Day:
        return 1000;
    case Kind::Moment:
        return 1400;
    case Kind::Link: // a person is called by the name alone
        return field.rules & Personal ? 1000 : 1300;
    case Kind::Choice:
        return 800;
    case Kind::Text:
    case Kind::Choices:
    case Kind::Lines:
        return field.rules & Multiline ? 1300 : 650;
    }
    Q_UNREACHABLE();
}

// The number and the caption are what a record is known by; what one looks for next is its level and how it
// stands. The rest follows as declared.
ColumnLayout ColumnLayout::usual(const Register &reg)
{
    QList<Column> known;
    QList<Column> levels;
    QList<Column> standing;
    QList<Column> rest;
    for (qsizetype i = 0; const Field &field : reg.fields) {
        const Column column {i++, std::max(usualWidth(reg, field), titleWidth(field))};
        const QLatin1String name(field.column);
        if (!(field.rules & Listed))
            continue;
        if (name == QLatin1String(reg.number))
            known.prepend(column);
        else if (name == QLatin1String(reg.caption))
            known << column;
        else if (field.kind == Kind::Level)
            levels << column;
        else if ((field.rules & Derived) && field.kind == Kind::Choice)
            standing << column;
        else
            rest << column;
    }
    ColumnLayout layout;
    layout.columns = known + levels + standing + rest;
    return layout;
}

QJsonObject toJson(const Register &reg, const ColumnLayout &layout)
{
    QJsonArray columns;
    for (const ColumnLayout::Column &column : layout.columns)
        columns << QJsonObject {
            {QStringLiteral("column"), QLatin1String(reg.fields[std::size_t(column.field)].column)},
            {QStringLiteral("width"), column.width}};
    QJsonArray order;
    for (const Query::Sort &sort : layout.order)
        order << QJsonObject {{QStringLiteral("column"), sort.column},
                              {QStringLiteral("descending"), sort.descending}};
    return {{QStringLiteral("columns"), columns},
            {QStringLiteral("pinned"), layout.pinned},
            {QStringLiteral("order"), order},
            {QStringLiteral("group"), layout.group}};
}

ColumnLayout layoutFromJson(const Register &reg, const QJsonObject &json)
{
    ColumnLayout layout;
    QList<qsizetype> known;
    for (const auto each : json.value(QLatin1String("columns")).toArray()) {
        const QJsonObject column = each.toObject();
        const qsizetype field = columnIndex(reg, column.value(QLatin1String("column")).toString());
        if (field < 0 || known.contains(field))
            continue;
        known << field;
        layout.columns << ColumnLayout::Column {
            field, std::clamp(column.value(QLatin1String("width")).toInt(), narrowest, widest)};
    }
    if (layout.columns.isEmpty())
        layout.columns = ColumnLayout::usual(reg).columns;
    layout.pinned = std::clamp(json.value(QLatin1String("pinned")).toInt(), 0, int(layout.columns.size()));
    for (const auto each : json.value(QLatin1String("order")).toArray()) {
        const QJsonObject sort = each.toObject();
        const QString column = sort.value(QLatin1String("column")).toString();
        if (column.isEmpty() || columnIndex(reg, column) >= 0)
            layout.order << Query::Sort {column, sort.value(QLatin1String("descending")).toBool()};
    }
    const QString group = json.value(QLatin1String("group")).toString();
    if (columnIndex(reg, group) >= 0)
        layout.group = group;
    return layout;
}

void applyColumns(RecordTable &table, const ColumnLayout &layout)
{
    QHeaderView *header = table.horizontalHeader();
    const int em = table.fontMetrics().height();
    QList<int> order {0};
    table.setColumnWidth(0, em * markWidth / hundred);
    for (const ColumnLayout::Column &column : layout.columns) {
        order << RecordTableModel::columnOf(column.field);
        table.setColumnHidden(order.constLast(), false);
        table.setColumnWidth(order.constLast(), em * column.width / hundred);
    }
    for (int column = 1; column < header->count(); ++column) {
        if (!order.contains(column))
            table.setColumnHidden(column, true);
    }
    for (int visual = 0; visual < int(order.size()); ++visual)
        header->moveSection(header->visualIndex(order.at(visual)), visual);
    table.setPinned(layout.pinned);
}

QList<ColumnLayout::Column> columnsOf(const RecordTable &table)
{
    const int em = table.fontMetrics().height();
    QList<ColumnLayout::Column> columns;
    for (const int column : table.shownColumns())
        columns << ColumnLayout::Column {RecordTableModel::fieldIndex(column),
                                         widthOf(table.columnWidth(column), em)};
    return columns;
}

QList<ColumnLayout::Column> columnsAsShown(const RecordTable &table, QList<ColumnLayout::Column> columns)
{
    const int em = table.fontMetrics().height();
    for (ColumnLayout::Column &column : columns)
        column.width = widthOf(em * column.width / hundred, em);
    return columns;
}

} // namespace mamori
