// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reports/paper/page_parts.h"

namespace mamori {

struct TableColumn {
    QString title;
    QString group; ///< neighbours of the same group stand under one merged heading; empty = none
    double width = 20; ///< in millimetres
    Align align = Align::Left;
};

/// A ruled table. Rows are set as they are added, so that their heights are known before the first page is
/// drawn and n of m can be printed.
class Table final
{
public:
    Table(FontSet &fonts, const QList<TableColumn> &columns);

    /// The rows on one page: [first, end).
    struct PageRows {
        std::size_t first;
        std::size_t end;
    };

    double width() const { return m_width; }
    double headingHeight() const;
    /// Sets a row; `tallest` is the height that a row can have on every page. A row that needs more is
    /// continued: in each piece the cells that fit are repeated, so that it stays clear whose piece it is,
    /// and the others go on with their next lines.
    void addRow(const QStringList &cells, double tallest);
    /// A heading over all columns for the rows that follow. It never stands last on a page.
    void addBand(const QString &text);
    static constexpr double bandHeight = 6.4;
    /// Pieces of a continued row and bands count as rows.
    std::size_t rowCount() const { return m_rows.size(); }
    bool isBand(std::size_t row) const { return m_rows[row].upright == Upright::Band; }
    /// The index of the record, counted by addRow(), that a row shows.
    qsizetype recordOf(std::size_t row) const { return m_rows[row].record; }
    double height(PageRows rows) const;

    /// The rows on each page, given the heights below the heading; after the last row there stays `closing`
    /// free. At least one page, which is empty for no rows.
    std::vector<PageRows> paginate(double firstPage, double otherPages, double closing) const;

    enum class Heading { First, Repeated };
    /// Heading and rows with all rules. Within an open structure element Table; a repeated heading is
    /// furniture of the page.
    void draw(PdfDocument &document, QPointF topLeft, PageRows rows, Heading heading) const;
    /// The heading and one row over all columns that says why there is no other.
    void drawEmpty(PdfDocument &document, QPointF topLeft, const QString &text) const;
    static constexpr double emptyRowHeight = 9;

private:
    enum class Upright {
        Middle,
        Top, ///< a continued row: its lines begin at the top of each piece
        Band, ///< one cell over all columns
    };
    struct Row {
        std::vector<TextBlock> cells;
        double height;
        Upright upright;
        qsizetype record;
    };
    /// A heading cell: one column, or the merged heading of several.
    struct HeadingCell {
        QString title;
        std::size_t first;
        std::size_t count;
        bool isGroup;
    };

    double left(std::size_t column) const { return m_lefts[column]; }
    bool hasGroups() const;
    bool isInGroup(std::size_t column) const { return !m_columns[column].group.isEmpty(); }
    std::vector<HeadingCell> upperHeadings() const;
    TextBlock setHeading(const QString &title, double width) const;
    void appendRow(std::vector<TextBlock> cells, Upright upright);
    void drawHeading(PdfDocument &document, QPointF topLeft, Heading heading) const;
    void drawHeadingCell(PdfDocument &document, const QRectF &box, const HeadingCell &cell, int rowSpan,
                         Heading heading) const;
    void drawHeadingRules(PdfDocument &document, QPointF topLeft) const;
    void drawRow(PdfDocument &document, QPointF topLeft, const Row &row) const;
    void drawBand(PdfDocument &document, QPointF topLeft, const Row &row) const;
    void drawColumnRules(PdfDocument &document, QPointF topLeft, PageRows rows) const;

    FontSet &m_fonts;
    std::vector<TableColumn> m_columns;
    std::vector<double> m_lefts;
    double m_width = 0;
    std::vector<Row> m_rows;
    qsizetype m_records = 0;
};

} // namespace mamori
