// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/cell_block.h"

#include "model/exchange/row_reader.h"
#include "model/exchange/sheet_links.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

/// One block on its way into a table.
class BlockReading
{
public:
    BlockReading(const Register &reg, const Grid &grid, const PasteTarget &target, const WordContext &context)
        : m_register(reg)
        , m_grid(grid)
        , m_target(target)
        , m_context(context)
        , m_mapping(mapping())
        , m_reader(reg, grid, m_mapping, context)
    {
    }

    PastePreview read()
    {
        for (const QStringList &cells : m_grid.rows)
            m_width = std::max(m_width, cells.size());
        tellColumnsBeyond();
        for (qsizetype row = 0; row < m_grid.rows.size(); ++row) {
            if (row < m_target.records.size())
                readOver(row, m_target.records.at(row));
            else if (m_reader.isData(row))
                readNew(row);
        }
        m_preview.findings += m_reader.findings();
        std::stable_sort(m_preview.findings.begin(), m_preview.findings.end(),
                         [](const ImportFinding &a, const ImportFinding &b) { return a.row < b.row; });
        return m_preview;
    }

private:
    const Field &field(qsizetype column) const
    {
        return m_register.fields[std::size_t(m_target.fields.at(column))];
    }
    QString text(qsizetype row, qsizetype column) const { return m_grid.rows.at(row).value(column); }

    /// Only what can be typed in at least one of the rows: the rest is told cell by cell.
    ImportMapping mapping() const
    {
        ImportMapping mapping;
        mapping.endRow = m_grid.rows.size();
        mapping.carriesDown = false;
        for (qsizetype i = 0; i < m_target.fields.size(); ++i) {
            const bool typed = whyNotTyped(field(i), true).isEmpty();
            mapping.columns << ImportColumn {i, labelOf(field(i)),
                                             typed ? QString::fromLatin1(field(i).column) : QString()};
        }
        return mapping;
    }

    void tellColumnsBeyond()
    {
        for (qsizetype row = 0; row < m_grid.rows.size(); ++row) {
            for (qsizetype i = m_target.fields.size(); i < m_grid.rows.at(row).size(); ++i) {
                if (text(row, i).trimmed().isEmpty())
                    continue;
                refuse(row, {},
                       QCoreApplication::translate(
                           "Paste", "\"%1\" stands beyond the last column of the table and is left out.")
                           .arg(shortened(text(row, i))));
            }
        }
    }

    void refuse(qsizetype row, const QString &column, const QString &why)
    {
        m_preview.findings << ImportFinding {row + 1, column, why, true};
    }

    /// Tells what differs in a field that is not typed.
    void refuseFixed(qsizetype row, qsizetype column, const QVariant &present, bool isNew)
    {
        const QString why = whyNotTyped(field(column), isNew);
        const QString typed = text(row, column).trimmed();
        if (!why.isEmpty() && !typed.isEmpty() && typed != exchangeText(field(column), present, m_context)
            && typed != displayText(field(column), present, m_context))
            refuse(row, labelOf(field(column)), why);
    }

    void readOver(qsizetype row, const Stored &stored)
    {
        Values base = stored.values;
        for (qsizetype i = 0; i < m_target.fields.size(); ++i) {
            refuseFixed(row, i, base.at(m_target.fields.at(i)), false);
            if (i < m_width && text(row, i).trimmed().isEmpty() && whyNotTyped(field(i)).isEmpty())
                base[m_target.fields.at(i)] = QVariant();
        }
        m_reader.read(row, base);
        Values values = m_reader.values();
        resolveLinks(row, values);
        RecordEdit edit {stored.id, {}};
        for (const qsizetype i : changedFields(m_register, stored.values, values)) {
            if (whyNotTyped(m_register.fields[std::size_t(i)]).isEmpty())
                edit.cells << std::pair(i, values.at(i));
        }
        if (edit.cells.isEmpty())
            return;
        if (!stored.struckOut.isEmpty())
            return refuse(row, {}, QCoreApplication::translate("Paste", "The record is struck out."));
        m_preview.edits << edit;
        ++m_preview.changed;
    }

    void readNew(qsizetype row)
    {
        const Values blank = m_register.blank();
        for (qsizetype i = 0; i < m_target.fields.size(); ++i)
            refuseFixed(row, i, blank.at(m_target.fields.at(i)), true);
        m_reader.read(row, blank);
        Values values = m_reader.values();
        resolveLinks(row, values);
        RecordEdit edit {0, {}};
        for (const qsizetype i : changedFields(m_register, blank, values))
            edit.cells << std::pair(i, values.at(i));
        if (edit.cells.isEmpty())
            return;
        m_preview.edits << edit;
        ++m_preview.added;
    }

    /// The reader takes the name of another row for a link to that row.
    void resolveLinks(qsizetype row, Values &values)
    {
        for (const qsizetype i : linksToSheet(m_register, values)) {
            const qsizetype linked = -values.at(i).toLongLong() - 1;
            if (linked < m_target.records.size()) {
                values[i] = m_target.records.at(linked).id;
                continue;
            }
            values[i] = QVariant();
            refuse(row, labelOf(m_register.fields[std::size_t(i)]),
                   QCoreApplication::translate(
                       "Paste", "This names a row that is not stored yet. Paste again after."));
        }
    }

    const Register &m_register;
    const Grid &m_grid;
    const PasteTarget &m_target;
    const WordContext &m_context;
    ImportMapping m_mapping;
    RowReader m_reader;
    qsizetype m_width = 1; ///< of the block; its rows may be shorter
    PastePreview m_preview;
};

} // namespace

qsizetype PastePreview::refusedCells() const
{
    return std::count_if(findings.begin(), findings.end(),
                         [](const ImportFinding &finding) { return finding.refuses; });
}

PastePreview previewPaste(const Register &reg, const Grid &grid, const PasteTarget &target,
                          const WordContext &context)
{
    return BlockReading(reg, grid, target, context).read();
}

Grid blockGrid(const Register &reg, const QList<qsizetype> &fields, const QList<Stored> &records,
               const WordContext &context, bool headings)
{
    Grid grid {titleOf(reg), {}};
    QStringList labels;
    for (const qsizetype i : fields)
        labels << labelOf(reg.fields[std::size_t(i)]);
    if (headings)
        grid.rows << labels;
    for (const Stored &record : records) {
        QStringList cells;
        for (const qsizetype i : fields)
            cells << exchangeText(reg.fields[std::size_t(i)], record.values.at(i), context);
        grid.rows << cells;
    }
    return grid;
}

} // namespace mamori
