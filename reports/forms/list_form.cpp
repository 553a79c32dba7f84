// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/list_form.h"

#include "model/japanese/era.h"
#include "reports/forms/form_frame.h"
#include "reports/paper/paper_text.h"
#include "reports/paper/table.h"

#include <numeric>

namespace mamori {

namespace {

// All in millimetres.
constexpr double sideMargin = 12;
constexpr double topMargin = 11;
constexpr double footTop = 14; // from the lower edge of the page
constexpr double footHeight = 7;
constexpr double bodyBottom = 16; // from the lower edge of the page
constexpr double headLine = 6; // of the lines above the table
constexpr double titleHeight = 10;
constexpr double closingHeight = 7;
constexpr double figuresHeight = 15; // with the space below
constexpr double figureWidth = 24;

constexpr TextStyle headText {Face::Mincho, 9};
constexpr TextStyle titleText {Face::Mincho, 16};

Align alignOf(const QString &name)
{
    if (name == QLatin1String("right"))
        return Align::Right;
    return name == QLatin1String("centre") ? Align::Centre : Align::Left;
}

QList<TableColumn> columnsOf(const PolicyForm &form, double width)
{
    const double sum
        = std::accumulate(form.columns.begin(), form.columns.end(), 0.,
                          [](double total, const PolicyFormColumn &column) { return total + column.width; });
    QList<TableColumn> columns;
    for (const PolicyFormColumn &column : form.columns)
        columns.append({column.title, column.group, column.width * width / sum, alignOf(column.align)});
    return columns;
}

/// One list on its way to paper: first all rows are set, then the pages are drawn.
class ListPaper final
{
public:
    ListPaper(const PolicyForm &form, const PaperFrame &frame, const ListParts &parts);

    void addRow(qsizetype row, const QStringList &cells);
    /// Draws all pages; `mayGoOn` is asked after each page with the number of records drawn. Empty when it
    /// says no.
    QByteArray draw(const std::function<bool(qsizetype)> &mayGoOn);

private:
    double bottom() const { return m_page.height() - bodyBottom; }
    double firstHeadBottom() const { return m_titleTop + titleHeight + headLine + 2; }
    double firstTableTop() const
    {
        return firstHeadBottom() + (m_parts.figures.isEmpty() ? 0 : figuresHeight);
    }
    double otherTableTop() const { return topMargin + headLine; }
    double bodyHeight(double tableTop) const { return bottom() - tableTop - m_table.headingHeight(); }
    QRectF strip(double top, double height) const
    {
        return {sideMargin, top, m_page.width() - 2 * sideMargin, height};
    }
    double titleTop() const;
    void drawFirstHead();
    void drawFigures();
    void drawRepeatedHead();
    void drawClosing(double top);
    void drawPage(std::size_t index, const std::vector<Table::PageRows> &pages);
    void addBookmarks(std::size_t index, const std::vector<Table::PageRows> &pages);
    void drawPageFoot(std::size_t index, std::size_t pages);

    const PolicyForm &m_form;
    const PaperFrame &m_frame;
    const ListParts &m_parts;
    QString m_band; ///< above the last row
    std::vector<std::pair<std::size_t, QString>> m_bands; ///< by row of the table
    QString m_formNumber;
    QSizeF m_page;
    PdfDocument m_document;
    double m_titleWidth;
    double m_titleTop;
    Table m_table;
};

ListPaper::ListPaper(const PolicyForm &form, const PaperFrame &frame, const ListParts &parts)
    : m_form(form)
    , m_frame(frame)
    , m_parts(parts)
    , m_formNumber(form.number + articleClause(form.article))
    , m_page(form.orientation == QLatin1String("portrait") ? a4Portrait : a4Landscape)
    , m_document(informationOf(frame, form.title), frame.profile)
    // Characters of a title stand four fifths of their size apart.
    , m_titleWidth(
          std::min(titleText.em() * (1.8 * double(characterCount(paperText(form.title))) - 0.8), 150.))
    , m_titleTop(titleTop())
    , m_table(m_document.fonts(), columnsOf(form, m_page.width() - 2 * sideMargin))
{
}

double ListPaper::titleTop() const
{
    // Beside the approval boxes where there is room, else below them.
    const QSizeF boxes = approvalBoxesSize(m_form.stamps);
    const double rightOfTitle = (m_page.width() + m_titleWidth) / 2 + 4;
    const bool isBeside = rightOfTitle <= m_page.width() - sideMargin - boxes.width();
    return topMargin + (isBeside ? 9 : boxes.height() + 3);
}

void ListPaper::addRow(qsizetype row, const QStringList &cells)
{
    double tallest = bodyHeight(firstTableTop()) - closingHeight;
    if (m_parts.band) {
        const QString band = m_parts.band(row);
        if (band != m_band && !band.isEmpty()) {
            m_bands.emplace_back(m_table.rowCount(), band);
            m_table.addBand(band);
        }
        m_band = band;
        tallest -= 2 * Table::bandHeight; // a long heading has two lines
    }
    m_table.addRow(cells, tallest);
}

void ListPaper::drawFirstHead()
{
    const double boxes = approvalBoxesSize(m_form.stamps).width();
    drawFormNumber(m_document, strip(topMargin, 5).adjusted(0, 0, -boxes - 2, 0), m_form);
    {
        const PdfTag tag(m_document, "H1");
        const double left = (m_page.width() - m_titleWidth) / 2;
        drawSpread(m_document, titleText, {left, m_titleTop, m_titleWidth, titleHeight}, m_form.title);
    }
    drawApprovalBoxes(m_document, {m_page.width() - sideMargin, topMargin}, m_form.stamps);
    QStringList parts;
    if (!m_frame.section.isEmpty())
        parts << QStringLiteral("所属：") + m_frame.section;
    if (!m_parts.subject.isEmpty())
        parts << m_parts.subject;
    if (m_frame.asOf.isValid())
        parts << QStringLiteral("基準日：") + eraText(m_frame.asOf);
    {
        const PdfTag tag(m_document, "P");
        drawText(m_document, headText, strip(firstHeadBottom() - headLine, headLine),
                 parts.join(QStringLiteral("　　")));
    }
    if (!m_parts.figures.isEmpty())
        drawFigures();
}

/// A row of small boxes: what is counted on grey, the figure below.
void ListPaper::drawFigures()
{
    constexpr double top = 1;
    constexpr double labelHeight = 5;
    constexpr double height = 12;
    const double room = m_page.width() - 2 * sideMargin;
    const double width = std::min(figureWidth, room / double(m_parts.figures.size()));
    const QRectF all(sideMargin, firstHeadBottom() + top, width * double(m_parts.figures.size()), height);
    m_document.fill({all.topLeft(), QSizeF(all.width(), labelHeight)}, 0.93);
    const PdfTag list(m_document, "L");
    double x = all.left();
    for (const auto &[label, figure] : m_parts.figures) {
        const PdfTag item(m_document, "LI");
        const PdfTag body(m_document, "LBody");
        drawText(m_document, {Face::Gothic, 8}, {x + 0.5, all.top(), width - 1, labelHeight}, label,
                 Align::Centre);
        drawText(m_document, {Face::Gothic, 12},
                 {x + 1, all.top() + labelHeight, width - 2, height - labelHeight}, figure, Align::Centre);
        if (x > all.left())
            m_document.line({x, all.top()}, {x, all.bottom()}, 0.1);
        x += width;
    }
    m_document.line({all.left(), all.top() + labelHeight}, {all.right(), all.top() + labelHeight}, 0.1);
    m_document.rectangle(all, 0.2);
}

void ListPaper::drawRepeatedHead()
{
    const PdfFurniture furniture(m_document);
    const QRectF line = strip(topMargin, headLine - 1);
    drawText(m_document, headText, line, m_formNumber + QStringLiteral("　") + m_form.title);
    drawText(m_document, headText, line, m_frame.section, Align::Right);
}

void ListPaper::drawClosing(double top)
{
    const PdfTag tag(m_document, "P");
    drawText(m_document, headText, strip(top, closingHeight), QStringLiteral("以上"), Align::Right);
}

void ListPaper::drawPage(std::size_t index, const std::vector<Table::PageRows> &pages)
{
    const Table::PageRows rows = pages[index];
    const bool isFirst = index == 0;
    const QPointF corner(sideMargin, isFirst ? firstTableTop() : otherTableTop());
    if (m_table.rowCount() == 0)
        m_table.drawEmpty(m_document, corner, m_parts.empty);
    else
        m_table.draw(m_document, corner, rows, isFirst ? Table::Heading::First : Table::Heading::Repeated);
    addBookmarks(index, pages);
}

/// One for each band; in a list without bands one for each page.
void ListPaper::addBookmarks(std::size_t index, const std::vector<Table::PageRows> &pages)
{
    const Table::PageRows rows = pages[index];
    if (m_bands.empty() && pages.size() > 1) {
        m_document.addBookmark(
            QStringLiteral("第%1頁（%2件目から）").arg(index + 1).arg(m_table.recordOf(rows.first) + 1), 1,
            0);
    }
    const double top = (index == 0 ? firstTableTop() : otherTableTop()) + m_table.headingHeight();
    for (const auto &[row, title] : m_bands) {
        if (row >= rows.first && row < rows.end)
            m_document.addBookmark(title, 1, top + m_table.height({rows.first, row}));
    }
}

void ListPaper::drawPageFoot(std::size_t index, std::size_t pages)
{
    drawFoot(m_document, strip(m_page.height() - footTop, footHeight), m_form.note,
             pageText(index + 1, pages), m_frame);
}

QByteArray ListPaper::draw(const std::function<bool(qsizetype)> &mayGoOn)
{
    const std::vector<Table::PageRows> pages
        = m_table.paginate(bodyHeight(firstTableTop()), bodyHeight(otherTableTop()), closingHeight);
    {
        const PdfTag root(m_document, "Document");
        m_document.addPage(m_page);
        m_document.addBookmark(m_form.title, 0, 0);
        drawFirstHead();
        {
            const PdfTag table(m_document, "Table");
            for (std::size_t i = 0; i < pages.size(); ++i) {
                if (i > 0) {
                    drawPageFoot(i - 1, pages.size());
                    m_document.addPage(m_page);
                    drawRepeatedHead();
                }
                drawPage(i, pages);
                if (m_table.rowCount() > 0 && !mayGoOn(m_table.recordOf(pages[i].end - 1) + 1))
                    return {};
            }
        }
        if (m_table.rowCount() > 0) {
            const double top = pages.size() == 1 ? firstTableTop() : otherTableTop();
            drawClosing(top + m_table.headingHeight() + m_table.height(pages.back()));
        }
        drawPageFoot(pages.size() - 1, pages.size());
    }
    return m_document.toBytes();
}

} // namespace

QByteArray listFormPdf(const PolicyForm &form, const PaperFrame &frame, qsizetype rows,
                       const std::function<QString(qsizetype row, const PolicyFormColumn &column)> &cell,
                       const std::function<bool(qsizetype, qsizetype)> &progress, const ListParts &parts)
{
    // A row counts twice: once when it is set, once when it is drawn.
    const auto mayGoOn = [&](qsizetype done) { return !progress || progress(done, 2 * rows); };
    constexpr qsizetype rowsBetweenQuestions = 50;
    ListPaper paper(form, frame, parts);
    for (qsizetype row = 0; row < rows; ++row) {
        if (row % rowsBetweenQuestions == 0 && !mayGoOn(row))
            return {};
        QStringList cells;
        for (const PolicyFormColumn &column : form.columns)
            cells << cell(row, column);
        paper.addRow(row, cells);
    }
    return paper.draw([&](qsizetype drawn) { return mayGoOn(rows + drawn); });
}

} // namespace mamori
