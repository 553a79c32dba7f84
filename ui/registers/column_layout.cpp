// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/registers/column_layout.h"

#include "ui/registers/record_table.h"
#include "ui/registers/record_table_model.h"

#include <QHeaderView>

#include <algorithm>

namespace mamori {

namespace {

constexpr int hundred = 100;
constexpr int markWidth = 400;
constexpr int narrowest = 150;
constexpr int widest = 6000;

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
        return 400;
    case Kind::Flag:
        return 450;
    case Kind::Day:
        return 800;
    case Kind::Moment:
    case Kind::Link:
        return 1000;
    case Kind::Text:
    case Kind::Choice:
    case Kind::Choices:
    case Kind::Lines:
        return field.rules & Multiline ? 1300 : 650;
    }
    Q_UNREACHABLE();
}

ColumnLayout ColumnLayout::usual(const Register &reg)
{
    ColumnLayout layout;
    const qsizetype caption = columnIndex(reg, QLatin1String(reg.caption));
    qsizetype afterCaption = 0;
    for (qsizetype i = 0; const Field &field : reg.fields) {
        const Column column {i, usualWidth(reg, field)};
        if ((field.rules & Listed) && field.kind == Kind::Level && afterCaption > 0)
            layout.columns.insert(afterCaption++, column);
        else if (field.rules & Listed)
            layout.columns << column;
        if (i == caption)
            afterCaption = layout.columns.size();
        ++i;
    }
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
                                         (table.columnWidth(column) * hundred + em / 2) / em};
    return columns;
}

} // namespace mamori
