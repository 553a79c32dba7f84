// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/import.h"

#include "model/exchange/row_reader.h"
#include "model/exchange/sheet_links.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace mamori {

namespace {

constexpr qsizetype rowsBetweenProgress = 200;

void refuseDanglingRows(const Register &reg, ImportPreview &preview)
{
    const QList<qsizetype> order = storingOrder(reg, preview.rows);
    if (order.size() == preview.rows.size())
        return;
    const QSet<qsizetype> storable(order.begin(), order.end());
    QList<ImportedRow> kept;
    for (qsizetype i = 0; i < preview.rows.size(); ++i) {
        if (storable.contains(i))
            kept << preview.rows.at(i);
        else
            preview.findings << ImportFinding {
                preview.rows.at(i).row,
                {},
                QCoreApplication::translate("Import", "Links in a circle, or to a row that is refused."),
                true};
    }
    preview.refused += preview.rows.size() - kept.size();
    preview.rows = kept;
}

bool leavesAllOut(const ImportMapping &mapping)
{
    return std::all_of(mapping.columns.begin(), mapping.columns.end(),
                       [](const ImportColumn &column) { return column.column.isEmpty(); });
}

} // namespace

ImportPreview previewImport(const Register &reg, const Grid &grid, const ImportMapping &mapping,
                            const WordContext &context,
                            const std::function<bool(qsizetype, qsizetype)> &progress)
{
    ImportPreview preview;
    const qsizetype first = std::max<qsizetype>(0, mapping.firstRow);
    const qsizetype end = std::min(mapping.endRow, grid.rows.size());
    if (leavesAllOut(mapping)) {
        preview.read = preview.refused = std::max<qsizetype>(0, end - first);
        preview.findings << ImportFinding {
            std::max<qsizetype>(1, first),
            {},
            QCoreApplication::translate("Import",
                                        "No heading of the sheet is understood. Assign the columns."),
            true};
        return preview;
    }
    RowReader reader(reg, grid, mapping, context);
    for (qsizetype row = first; row < end; ++row) {
        if (progress && (row - first) % rowsBetweenProgress == 0 && !progress(row - first, end - first))
            return {};
        if (!reader.isData(row))
            continue;
        ++preview.read;
        if (const auto values = reader.read(row))
            preview.rows << ImportedRow {row + 1, *values};
        else
            ++preview.refused;
    }
    preview.findings = reader.findings();
    refuseDanglingRows(reg, preview);
    if (progress && !progress(end - first, end - first))
        return {};
    return preview;
}

} // namespace mamori
