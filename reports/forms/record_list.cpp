// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/record_list.h"

#include "model/clock.h"
#include "model/registers/all.h"
#include "model/rules/approvals.h"
#include "reports/forms/asset_words.h"

#include <algorithm>

namespace mamori {

static QDate dayOf(const Field &field, const QVariant &value)
{
    return field.kind == Kind::Moment ? dayInJapan(Codec<QDateTime>::from(value)) : Codec<QDate>::from(value);
}

/// The first column that holds a day; -1 in a list of all records.
static qsizetype dayColumn(const PolicyForm &form, const Register &reg)
{
    if (form.layout != PolicyLayout::YearList)
        return -1;
    for (const PolicyFormColumn &column : form.columns) {
        const qsizetype index = columnIndex(reg, column.column);
        const Kind kind = index < 0 ? Kind::Text : reg.fields[std::size_t(index)].kind;
        if (kind == Kind::Day || kind == Kind::Moment)
            return index;
    }
    return -1;
}

/// A list on paper has room for the number of an approval, whether it is linked or only written.
static QList<Stored> withApprovalNumbers(const Records &records, const Register &reg, QList<Stored> shown)
{
    const qsizetype link = columnIndex(reg, QLatin1String("approval"));
    const qsizetype number = columnIndex(reg, QLatin1String("approval_number"));
    if (link < 0 || number < 0)
        return shown;
    for (Stored &stored : shown)
        stored.values[number] = approvalNumber(records, {stored.values.at(link).toLongLong()},
                                               stored.values.at(number).toString());
    return shown;
}

QList<Stored> recordsOfForm(const PolicyForm &form, const Records &records, FiscalYear year)
{
    const Register *reg = findRegister(form.reg);
    Q_ASSERT(reg);
    const qsizetype column = dayColumn(form, *reg);
    if (column < 0)
        return withApprovalNumbers(records, *reg, records.list(*reg));
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
    return withApprovalNumbers(records, *reg, std::move(shown));
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
    if (form.layout == PolicyLayout::YearList)
        parts.subject = year.text();
    parts.figures = {{QStringLiteral("件数"), countText(records.size())}};
    return listFormPdf(form, frame, records.size(), cell, progress, parts);
}

} // namespace mamori
