// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/paper/table.h"

#include "reports/paper/paper_text.h"

#include <algorithm>
#include <optional>

namespace mamori {

namespace {

constexpr TextStyle bodyStyle {Face::Mincho, 8};
constexpr TextStyle headingStyle {Face::Gothic, 8};
constexpr double sidePadding = 0.9;
constexpr double rowPadding = 2.0; // above and below together
constexpr double shortestRow = 6.2;
constexpr double headingRowHeight = 5.6;
constexpr double thinRule = 0.1;
constexpr double headingRule = 0.2;
constexpr double outerRule = 0.35;
constexpr double headingGrey = 0.9;
constexpr double bandGrey = 0.95;

QByteArray headingAttributes(std::size_t columns, int rows)
{
    QByteArray text = "<</O/Table/Scope/Column";
    if (columns > 1)
        text += "/ColSpan " + QByteArray::number(qulonglong(columns));
    if (rows > 1)
        text += "/RowSpan " + QByteArray::number(rows);
    return text + ">>";
}

/// What stands of a cell in one piece of a row that is continued: all of it where it fits.
TextBlock pieceOf(const TextBlock &block, std::size_t piece, std::size_t mostLines)
{
    if (block.lines.size() <= mostLines)
        return block;
    const auto end = static_cast<std::ptrdiff_t>(block.lines.size());
    const auto first = std::min(static_cast<std::ptrdiff_t>(piece * mostLines), end);
    const auto last = std::min(first + static_cast<std::ptrdiff_t>(mostLines), end);
    return {block.style, {block.lines.begin() + first, block.lines.begin() + last}, block.spacing};
}

} // namespace

Table::Table(FontSet &fonts, const QList<TableColumn> &columns)
    : m_fonts(fonts)
    , m_columns(columns.begin(), columns.end())
{
    for (const TableColumn &column : columns) {
        m_lefts.push_back(m_width);
        m_width += column.width;
    }
    m_lefts.push_back(m_width);
}

bool Table::hasGroups() const
{
    return std::any_of(m_columns.begin(), m_columns.end(),
                       [](const TableColumn &column) { return !column.group.isEmpty(); });
}

std::vector<Table::HeadingCell> Table::upperHeadings() const
{
    std::vector<HeadingCell> cells;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const TableColumn &column = m_columns[i];
        if (isInGroup(i) && i > 0 && m_columns[i - 1].group == column.group)
            ++cells.back().count;
        else
            cells.push_back({isInGroup(i) ? column.group : column.title, i, 1, isInGroup(i)});
    }
    return cells;
}

TextBlock Table::setHeading(const QString &title, double width) const
{
    // A heading that is only a little too wide looks better small on one line than broken.
    constexpr double smallest = 0.8;
    const std::u32string text = paperText(title);
    const double whole = m_fonts.width(headingStyle, text);
    const double room = width - sidePadding;
    TextStyle style = headingStyle;
    if (whole > room && whole * smallest <= room)
        style.points *= room / whole * 0.999;
    return setCell(m_fonts, style, text, room);
}

double Table::headingHeight() const
{
    const double least = hasGroups() ? 2 * headingRowHeight : headingRowHeight + rowPadding;
    double tallest = least;
    for (const TableColumn &column : m_columns) {
        const double text = setHeading(column.title, column.width).height() + rowPadding;
        tallest = std::max(tallest, column.group.isEmpty() ? text : text + headingRowHeight);
    }
    return tallest;
}

void Table::addRow(const QStringList &cells, double tallest)
{
    Q_ASSERT(static_cast<std::size_t>(cells.size()) == m_columns.size());
    const auto mostLines = [tallest](const TextBlock &block) {
        return static_cast<std::size_t>(std::max(1., (tallest - rowPadding) / block.lineHeight() + 1e-9));
    };
    std::vector<TextBlock> blocks;
    blocks.reserve(m_columns.size());
    std::size_t pieces = 1;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        blocks.push_back(setCell(m_fonts, bodyStyle, paperText(cells.at(static_cast<qsizetype>(i))),
                                 m_columns[i].width - 2 * sidePadding));
        const std::size_t most = mostLines(blocks[i]);
        pieces = std::max(pieces, (blocks[i].lines.size() + most - 1) / most);
    }
    for (std::size_t piece = 0; pieces > 1 && piece < pieces; ++piece) {
        std::vector<TextBlock> part;
        part.reserve(blocks.size());
        for (const TextBlock &block : blocks)
            part.push_back(pieceOf(block, piece, mostLines(block)));
        appendRow(std::move(part), Upright::Top);
    }
    if (pieces == 1)
        appendRow(std::move(blocks), Upright::Middle);
    ++m_records;
}

void Table::addBand(const QString &text)
{
    m_rows.push_back({{setCell(m_fonts, headingStyle, paperText(text), m_width - 4 * sidePadding)},
                      bandHeight,
                      Upright::Band,
                      m_records});
    Row &band = m_rows.back();
    band.height = std::max(band.height, band.cells[0].height() + rowPadding);
}

void Table::appendRow(std::vector<TextBlock> cells, Upright upright)
{
    double height = shortestRow;
    for (const TextBlock &cell : cells)
        height = std::max(height, cell.height() + rowPadding);
    m_rows.push_back({std::move(cells), height, upright, m_records});
}

double Table::height(PageRows rows) const
{
    double sum = 0;
    for (std::size_t i = rows.first; i < rows.end; ++i)
        sum += m_rows[i].height;
    return sum;
}

std::vector<Table::PageRows> Table::paginate(double firstPage, double otherPages, double closing) const
{
    std::vector<PageRows> pages {{0, 0}};
    double free = firstPage;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        double needed = m_rows[i].height;
        if (i + 1 == m_rows.size())
            needed += closing;
        else if (isBand(i))
            needed += m_rows[i + 1].height;
        if (needed > free + 1e-6 && pages.back().end > pages.back().first) {
            pages.push_back({i, i});
            free = otherPages;
        }
        free -= m_rows[i].height;
        pages.back().end = i + 1;
    }
    return pages;
}

void Table::drawHeadingCell(PdfDocument &document, const QRectF &box, const HeadingCell &cell, int rowSpan,
                            Heading heading) const
{
    const QRectF inner = box.adjusted(sidePadding / 2, 0, -sidePadding / 2, 0);
    const TextBlock block = setHeading(cell.title, box.width());
    if (heading == Heading::Repeated) {
        drawBlock(document, block, inner, Align::Centre);
    } else {
        const PdfTag tag(document, "TH", headingAttributes(cell.count, rowSpan));
        drawBlock(document, block, inner, Align::Centre);
    }
}

void Table::drawHeading(PdfDocument &document, QPointF topLeft, Heading heading) const
{
    const double height = headingHeight();
    document.fill({topLeft, QSizeF(m_width, height)}, headingGrey);
    std::optional<PdfFurniture> furniture;
    std::optional<PdfTag> head;
    std::optional<PdfTag> row;
    if (heading == Heading::Repeated) {
        furniture.emplace(document);
    } else {
        head.emplace(document, "THead");
        row.emplace(document, "TR");
    }
    const int rows = hasGroups() ? 2 : 1;
    for (const HeadingCell &cell : upperHeadings()) {
        const QRectF box(topLeft.x() + left(cell.first), topLeft.y(),
                         left(cell.first + cell.count) - left(cell.first),
                         cell.isGroup ? headingRowHeight : height);
        drawHeadingCell(document, box, cell, cell.isGroup ? 1 : rows, heading);
    }
    if (rows == 2) {
        row.reset();
        if (heading == Heading::First)
            row.emplace(document, "TR");
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (!isInGroup(i))
                continue;
            const QRectF box(topLeft.x() + left(i), topLeft.y() + headingRowHeight, m_columns[i].width,
                             height - headingRowHeight);
            drawHeadingCell(document, box, {m_columns[i].title, i, 1, false}, 1, heading);
        }
    }
}

void Table::drawHeadingRules(PdfDocument &document, QPointF topLeft) const
{
    const double bottom = topLeft.y() + headingHeight();
    const double middle = topLeft.y() + headingRowHeight;
    for (const HeadingCell &cell : upperHeadings()) {
        const double x = topLeft.x() + left(cell.first);
        if (cell.first > 0)
            document.line({x, topLeft.y()}, {x, bottom}, thinRule);
        if (!cell.isGroup)
            continue;
        const double right = topLeft.x() + left(cell.first + cell.count);
        document.line({x, middle}, {right, middle}, thinRule);
        for (std::size_t i = cell.first + 1; i < cell.first + cell.count; ++i)
            document.line({topLeft.x() + left(i), middle}, {topLeft.x() + left(i), bottom}, thinRule);
    }
    document.line({topLeft.x(), bottom}, {topLeft.x() + m_width, bottom}, headingRule);
}

void Table::drawRow(PdfDocument &document, QPointF topLeft, const Row &row) const
{
    const PdfTag tag(document, "TR");
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const PdfTag cell(document, "TD");
        QRectF box(topLeft.x() + left(i) + sidePadding, topLeft.y(), m_columns[i].width - 2 * sidePadding,
                   row.height);
        if (row.upright == Upright::Top)
            box.setHeight(row.cells[i].height() + rowPadding);
        drawBlock(document, row.cells[i], box, m_columns[i].align);
    }
}

void Table::drawBand(PdfDocument &document, QPointF topLeft, const Row &row) const
{
    const QRectF box(topLeft, QSizeF(m_width, row.height));
    document.fill(box, bandGrey);
    const PdfTag tag(document, "TR");
    const PdfTag cell(document, "TH",
                      "<</O/Table/Scope/Row/ColSpan " + QByteArray::number(qulonglong(m_columns.size()))
                          + ">>");
    drawBlock(document, row.cells[0], box.adjusted(2 * sidePadding, 0, -2 * sidePadding, 0), Align::Left);
}

/// Between the columns, but not through the bands.
void Table::drawColumnRules(PdfDocument &document, QPointF topLeft, PageRows rows) const
{
    double top = topLeft.y();
    double y = top;
    const auto drawTo = [&](double bottom) {
        for (std::size_t i = 1; bottom > top && i < m_columns.size(); ++i)
            document.line({topLeft.x() + left(i), top}, {topLeft.x() + left(i), bottom}, thinRule);
    };
    for (std::size_t i = rows.first; i < rows.end; ++i) {
        if (isBand(i)) {
            drawTo(y);
            top = y + m_rows[i].height;
        }
        y += m_rows[i].height;
    }
    drawTo(y);
}

void Table::draw(PdfDocument &document, QPointF topLeft, PageRows rows, Heading heading) const
{
    drawHeading(document, topLeft, heading);
    const double bodyTop = topLeft.y() + headingHeight();
    double y = bodyTop;
    {
        const PdfTag body(document, "TBody");
        for (std::size_t i = rows.first; i < rows.end; ++i) {
            if (isBand(i))
                drawBand(document, {topLeft.x(), y}, m_rows[i]);
            else
                drawRow(document, {topLeft.x(), y}, m_rows[i]);
            y += m_rows[i].height;
        }
    }
    drawHeadingRules(document, topLeft);
    double rule = bodyTop;
    for (std::size_t i = rows.first; i + 1 < rows.end; ++i) {
        rule += m_rows[i].height;
        document.line({topLeft.x(), rule}, {topLeft.x() + m_width, rule}, thinRule);
    }
    drawColumnRules(document, {topLeft.x(), bodyTop}, rows);
    document.rectangle({topLeft, QSizeF(m_width, y - topLeft.y())}, outerRule);
}

void Table::drawEmpty(PdfDocument &document, QPointF topLeft, const QString &text) const
{
    drawHeading(document, topLeft, Heading::First);
    const QRectF box(topLeft.x(), topLeft.y() + headingHeight(), m_width, emptyRowHeight);
    {
        const PdfTag body(document, "TBody");
        const PdfTag row(document, "TR");
        const PdfTag cell(document, "TD",
                          "<</O/Table/ColSpan " + QByteArray::number(qulonglong(m_columns.size())) + ">>");
        drawText(document, bodyStyle, box, text, Align::Centre);
    }
    drawHeadingRules(document, topLeft);
    document.rectangle({topLeft, QSizeF(m_width, box.bottom() - topLeft.y())}, outerRule);
}

} // namespace mamori
