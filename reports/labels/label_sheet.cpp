// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/labels/label_sheet.h"

#include <QCoreApplication>

namespace mamori {

QRectF LabelSheet::place(int n) const
{
    const int column = n % columns;
    const int row = n / columns;
    return {first + QPointF(column * (label.width() + gap.width()), row * (label.height() + gap.height())),
            label};
}

bool LabelSheet::isPossible() const
{
    constexpr QSizeF least {25, 12};
    constexpr double rounding = 0.05;
    if (columns < 1 || rows < 1 || label.width() < least.width() || label.height() < least.height()
        || gap.width() < 0 || gap.height() < 0)
        return false;
    const QRectF paper = QRectF({0, 0}, page).adjusted(-rounding, -rounding, rounding, rounding);
    return paper.contains(place(0)) && paper.contains(place(count() - 1));
}

QList<LabelSheet> labelSheets()
{
    constexpr QSizeF a4 {210, 297};
    return {
        {QStringLiteral("a4-10"), a4, 2, 5, {86.4, 50.8}, {18.6, 21.5}, {0, 0}},
        {QStringLiteral("a4-12"), a4, 2, 6, {83.8, 42.3}, {18.6, 21.6}, {5.2, 0}},
        {QStringLiteral("a4-21"), a4, 3, 7, {63.5, 38.1}, {7.25, 15.15}, {2.5, 0}},
        {QStringLiteral("a4-24"), a4, 3, 8, {66, 33.9}, {6, 12.9}, {0, 0}},
        {QStringLiteral("a4-44"), a4, 4, 11, {48.3, 25.4}, {8.4, 8.8}, {0, 0}},
        {QStringLiteral("a4-65"), a4, 5, 13, {38.1, 21.2}, {4.75, 10.7}, {2.5, 0}},
    };
}

QString nameOf(const LabelSheet &sheet)
{
    if (sheet.id == QLatin1String("own"))
        return QCoreApplication::translate("LabelSheet", "Own sheet");
    return QCoreApplication::translate("LabelSheet", "A4, %1 labels (%2×%3), %4×%5 mm")
        .arg(sheet.count())
        .arg(sheet.columns)
        .arg(sheet.rows)
        .arg(sheet.label.width())
        .arg(sheet.label.height());
}

QJsonObject toJson(const LabelSheet &sheet)
{
    return {{QStringLiteral("id"), sheet.id},
            {QStringLiteral("columns"), sheet.columns},
            {QStringLiteral("rows"), sheet.rows},
            {QStringLiteral("width"), sheet.label.width()},
            {QStringLiteral("height"), sheet.label.height()},
            {QStringLiteral("left"), sheet.first.x()},
            {QStringLiteral("top"), sheet.first.y()},
            {QStringLiteral("gap_across"), sheet.gap.width()},
            {QStringLiteral("gap_down"), sheet.gap.height()}};
}

LabelSheet labelSheetFromJson(const QJsonObject &json)
{
    const auto length = [&json](const char *name) { return json.value(QLatin1String(name)).toDouble(); };
    LabelSheet sheet;
    sheet.id = json.value(QLatin1String("id")).toString();
    sheet.columns = json.value(QLatin1String("columns")).toInt();
    sheet.rows = json.value(QLatin1String("rows")).toInt();
    sheet.label = {length("width"), length("height")};
    sheet.first = {length("left"), length("top")};
    sheet.gap = {length("gap_across"), length("gap_down")};
    return sheet;
}

} // namespace mamori
