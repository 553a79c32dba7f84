// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/record_list.h"

#include "model/clock.h"
#include "model/registers/all.h"
#include "reports/forms/asset_words.h"

#include <algorithm>

namespace mamori {

static QDate dayOf(const Field &field, const QVariant &value)
{
    return field.kind == Kind::Moment ? dayInJapan(Codec<QDateTime>::from(value)) : Codec<QDate>::from(value);
}

QList<Stored> recordsOfForm(const PolicyForm &form, const Records &records, FiscalYear year)
{
    const Register *reg = findRegister(form.reg);
    Q_ASSERT(reg);
    if (form.dayColumn.isEmpty())
        return records.list(*reg);
    const qsizetype column = columnIndex(*reg, form.dayColumn);
    const Field &field = reg->fields[std::size_t(column)];
    QList<Stored> shown;
    for (const Stored &stored : records.list(*reg)) {
        const QDate day = dayOf(field, stored.values.at(column));
        if (day.isValid() && FiscalYear::of(day) == year)
            shown << stored;
    }
    // Both are stored so that their texts sort as they followed each other.
    std::stable_sort(shown.begin(), shown.end(), [column](const Stored &a, const Stored &b) {
        return a.values.at(column).toString() < b.values.at(column).toString();
    });
    return shown;
}

QByteArray recordListPdf(const PolicyForm &form, const PaperFrame &frame, const QList<Stored> &records,
                         FiscalYear year, const WordContext &context,
                         const std::function<bool(qsizetype, qsizetype)> &progress)
{
    const Register &reg = *findRegister(form.reg);
    const auto cell = [&](qsizetype row, const PolicyFormColumn &column) {
        if (column.column == QLatin1String("row"))
            return QString::number(row + 1);
        const qsizetype index = columnIndex(reg, column.column);
        return displayText(reg.fields[std::size_t(index)], records.at(row).values.at(index), context);
    };
    ListParts parts;
    if (!form.dayColumn.isEmpty())
        parts.subject = year.text();
    parts.figures = {{QStringLiteral("件数"), countText(records.size())}};
    return listFormPdf(form, frame, records.size(), cell, progress, parts);
}

} // namespace mamori
