// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/sheet_paper.h"

#include "model/japanese/era.h"
#include "reports/paper/paper_text.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace mamori {

namespace {

// All in millimetres.
constexpr double left = 20; // a sheet is filed: room for the holes
constexpr double width = SheetPaper::contentWidth;
constexpr double topMargin = 12;
constexpr double footTop = 15; // from the lower edge of the page
constexpr double footHeight = 7;
constexpr double bodyBottom = 18; // from the lower edge of the page
constexpr double headLine = 6;
constexpr double titleHeight = 11;
constexpr double repeatedHeadHeight = 7;
constexpr double sidePadding = 1.6;
constexpr double rowPadding = 2.6; // above and below together
constexpr double headingHeight = 7;
constexpr double headingGap = 4;
constexpr double paragraphGap = 1.5;
constexpr double letterGap = 3;
constexpr double wholeGrid = 60; // a grid of fields that is no taller stays on one page
constexpr double tallestTextRow = 8; // what is taller was made so for the hand
constexpr double tightest = 0.75; // of the white in and between rows, to save a page
constexpr double worthAPage = 0.4; // of its height
constexpr double labelGrey = 0.93;
constexpr double thinRule = 0.1;
constexpr double outerRule = 0.35;

constexpr TextStyle headText {Face::Mincho, 9};
constexpr TextStyle titleText {Face::Mincho, 17};
constexpr TextStyle headingText {Face::Gothic, 10};
constexpr TextStyle paragraphText {Face::Mincho, 9};
constexpr TextStyle letterText {Face::Mincho, 10.5};
constexpr TextStyle letterTitleText {Face::Mincho, 12};

/// What stands of a cell in one piece of a row that is continued.
TextBlock linesOf(const TextBlock &block, std::size_t first, std::size_t count)
{
    const std::size_t begin = std::min(first, block.lines.size());
    const std::size_t end = std::min(first + count, block.lines.size());
    return {block.style,
            {block.lines.begin() + std::ptrdiff_t(begin), block.lines.begin() + std::ptrdiff_t(end)},
            block.spacing};
}

} // namespace

SheetCell sheetLabel(const QString &text, double share)
{
    return {text, share, SheetCell::Part::Label, Align::Centre, 8.5, Face::Gothic};
}

SheetCell sheetValue(const QString &text, double share)
{
    return {.text = text, .share = share};
}

SheetCell sheetCentred(const QString &text, double share)
{
    return {.text = text, .share = share, .align = Align::Centre};
}

SheetRow wideRow(const QString &label, const QString &text, double labelShare)
{
    return {sheetLabel(label, labelShare), sheetValue(text, 100 - labelShare)};
}

SheetRow pairRow(const QString &label, const QString &text, const QString &otherLabel,
                 const QString &otherText, double labelShare)
{
    return {sheetLabel(label, labelShare), sheetValue(text, 50 - labelShare),
            sheetLabel(otherLabel, labelShare), sheetValue(otherText, 50 - labelShare)};
}

QString dayOrBlank(QDate day)
{
    return day.isValid() ? eraText(day) : QStringLiteral("令和　　年　　月　　日");
}

QString momentOrBlank(const QDateTime &moment)
{
    return moment.isValid() ? momentText(moment) : dayOrBlank({}) + QStringLiteral("　　時　　分");
}

QString tickBox(bool ticked, const QString &text)
{
    return (ticked ? QStringLiteral("■ ") : QStringLiteral("□ ")) + text;
}

SheetPaper::SheetPaper(const PolicyForm &form, const PaperFrame &frame, SheetHead head)
    : m_form(form)
    , m_frame(frame)
    , m_head(head)
    , m_formNumber(form.number + articleClause(form.article))
    , m_document(informationOf(frame, form.title), frame.profile)
    // Characters of a title stand four fifths of their size apart.
    , m_titleWidth(
          std::min(titleText.em() * (1.8 * double(characterCount(paperText(form.title))) - 0.8), width - 30))
{
    setSubject({});
}

SheetPaper::~SheetPaper() = default;

void SheetPaper::setSubject(const QStringList &parts)
{
    QStringList all;
    if (!m_frame.section.isEmpty())
        all << QStringLiteral("所属：") + m_frame.section;
    m_subject = (all + parts).join(QStringLiteral("　　"));
}

double SheetPaper::titleTop() const
{
    // Beside the approval boxes where there is room, else below them.
    const QSizeF boxes = approvalBoxesSize(m_form.stamps);
    const double rightOfTitle = left + (width + m_titleWidth) / 2 + 4;
    const bool isBeside = rightOfTitle <= left + width - boxes.width();
    return topMargin + (isBeside ? 9 : boxes.height() + 4);
}

double SheetPaper::firstTop() const
{
    if (m_head == SheetHead::Letter)
        return topMargin + headLine + 6;
    return titleTop() + titleHeight + headLine + 3;
}

double SheetPaper::bottom() const
{
    return a4Portrait.height() - bodyBottom;
}

void SheetPaper::addHeading(const QString &text)
{
    Block block {Kind::Heading, {}, 0, headingGap};
    block.section = text;
    addBlock(std::move(block));
}

void SheetPaper::addParagraph(const QString &text, Align align)
{
    const bool isLetter = m_head == SheetHead::Letter;
    Block block {Kind::Paragraph, {}, 0, isLetter ? letterGap : paragraphGap};
    appendRow(block,
              {{setParagraph(m_document.fonts(), isLetter ? letterText : paragraphText,
                             paperText(m_form.wording(text)), width - 2 * sidePadding),
                sidePadding, width - 2 * sidePadding, SheetCell::Part::Value, align}},
              0);
    addBlock(std::move(block));
}

void SheetPaper::addTitle(const QString &text)
{
    Block block {Kind::Title, {}, 0, headingGap + letterGap};
    appendRow(block,
              {{setCell(m_document.fonts(), letterTitleText, paperText(m_form.wording(text)), width), 0,
                width, SheetCell::Part::Value, Align::Centre}},
              titleHeight);
    addBlock(std::move(block));
}

void SheetPaper::addPicture(double height, std::function<void(PdfDocument &, const QRectF &)> draw)
{
    Block block {Kind::Picture, {}, 0, headingGap};
    block.picture = std::move(draw);
    block.rows.push_back({{}, height, height, height});
    addBlock(std::move(block));
}

void SheetPaper::addGrid(const QList<SheetRow> &rows, int headings, double leastHeight)
{
    Block block {Kind::Grid, {}, std::size_t(headings), 0};
    for (const SheetRow &row : rows) {
        const double shares = std::accumulate(
            row.begin(), row.end(), 0., [](double sum, const SheetCell &cell) { return sum + cell.share; });
        std::vector<Cell> cells;
        double x = 0;
        for (const SheetCell &cell : row) {
            const double cellWidth = width * cell.share / shares;
            const bool isLabel = cell.part == SheetCell::Part::Label;
            const double padding = isLabel ? sidePadding / 2 : sidePadding;
            const QString text = isLabel ? m_form.wording(cell.text) : cell.text;
            cells.push_back({setCell(m_document.fonts(), {cell.face, cell.points}, paperText(text),
                                     cellWidth - 2 * padding),
                             x, cellWidth, cell.part, cell.align, cell.picture});
            x += cellWidth;
        }
        const bool isHeading = block.rows.size() < block.headings;
        appendRow(block, cells, isHeading ? std::min(leastHeight, headingHeight) : leastHeight);
    }
    addBlock(std::move(block));
}

void SheetPaper::addBlock(Block block)
{
    block.startsSheet = std::exchange(m_startsSheet, false);
    m_blocks.push_back(std::move(block));
}

/// A row that no page can hold is continued: its long cells go on, its short ones are repeated.
void SheetPaper::appendRow(Block &block, const std::vector<Cell> &cells, double leastHeight) const
{
    const double tallest = bottom() - firstTop() - headingsHeight(block) - headingHeight - headingGap;
    const auto mostLines = [tallest](const Cell &cell) {
        return std::size_t(std::max(1., (tallest - rowPadding) / cell.block.lineHeight() + 1e-9));
    };
    std::size_t pieces = 1;
    for (const Cell &cell : cells)
        pieces = std::max(pieces, (cell.block.lines.size() + mostLines(cell) - 1) / mostLines(cell));
    for (std::size_t piece = 0; piece < pieces; ++piece) {
        Row row {{}, 0, leastHeight};
        for (const Cell &cell : cells) {
            Cell part = cell;
            if (cell.block.lines.size() > mostLines(cell))
                part.block = linesOf(cell.block, piece * mostLines(cell), mostLines(cell));
            row.textHeight = std::max(row.textHeight, part.block.height());
            row.cells.push_back(std::move(part));
        }
        row.height = heightOf(row, 1);
        block.rows.push_back(std::move(row));
    }
}

/// A tall row is room to write or to stamp in: it keeps its height.
double SheetPaper::heightOf(const Row &row, double tightness)
{
    const double least = row.leastHeight > tallestTextRow ? row.leastHeight : row.leastHeight * tightness;
    return std::max(least, row.textHeight + rowPadding * tightness);
}

/// Brings the sections of each sheet into the form's order and numbers them. What stands before the first
/// heading stays there; a section that the form does not name stays behind the one before it.
void SheetPaper::arrangeSections()
{
    auto sheet = m_blocks.begin();
    while (sheet != m_blocks.end()) {
        const auto end
            = std::find_if(sheet + 1, m_blocks.end(), [](const Block &block) { return block.startsSheet; });
        const bool startsSheet = std::exchange(sheet->startsSheet, false);
        qsizetype place = -1;
        std::for_each(sheet, end, [&](Block &block) {
            const qsizetype named = m_form.sections.indexOf(block.section);
            place = named < 0 ? place : named;
            block.place = place;
        });
        std::stable_sort(sheet, end, [](const Block &a, const Block &b) { return a.place < b.place; });
        sheet->startsSheet = startsSheet;
        int number = 0;
        std::for_each(sheet, end, [&](Block &block) {
            if (block.kind == Kind::Heading)
                setHeading(block, ++number);
        });
        sheet = end;
    }
}

void SheetPaper::setHeading(Block &block, int number)
{
    const QString numbered = QStringLiteral("%1　%2").arg(number).arg(m_form.wording(block.section));
    appendRow(block,
              {{setCell(m_document.fonts(), headingText, paperText(numbered), width), 0, width,
                SheetCell::Part::Value, Align::Left}},
              headingHeight);
}

double SheetPaper::headingsHeight(const Block &block) const
{
    double height = 0;
    for (std::size_t i = 0; i < std::min(block.headings, block.rows.size()); ++i)
        height += block.rows[i].height;
    return height;
}

double SheetPaper::gridHeight(const Block &block)
{
    return std::accumulate(block.rows.begin(), block.rows.end(), 0.,
                           [](double sum, const Row &row) { return sum + row.height; });
}

/// The height of a row with all that has to stay below it: rows below headings, a small grid, the last row of
/// a large one.
double SheetPaper::neededFor(std::size_t block, std::size_t row) const
{
    const Block &here = m_blocks[block];
    const double height = here.rows[row].height;
    if (here.kind == Kind::Heading && block + 1 < m_blocks.size())
        return height + m_blocks[block + 1].gap * m_tightness + neededFor(block + 1, 0);
    if (here.kind != Kind::Grid || row + 1 >= here.rows.size())
        return height;
    if (row == 0 && gridHeight(here) <= wholeGrid)
        return gridHeight(here);
    const bool isBeforeLast = row + 2 == here.rows.size();
    if (row < here.headings || (isBeforeLast && height + here.rows.back().height <= wholeGrid))
        return height + neededFor(block, row + 1);
    return height;
}

/// Gives each row its page and height; returns the number of pages.
std::size_t SheetPaper::place()
{
    constexpr double otherTop = topMargin + repeatedHeadHeight;
    m_sheetPages.clear();
    std::size_t page = 0;
    double y = firstTop();
    bool isFresh = true; // nothing stands on the page yet
    for (std::size_t b = 0; b < m_blocks.size(); ++b) {
        Block &block = m_blocks[b];
        if (block.startsSheet) {
            m_sheetPages.push_back(++page);
            y = firstTop();
            isFresh = true;
        }
        if (!isFresh)
            y += block.gap * m_tightness;
        for (std::size_t i = 0; i < block.rows.size(); ++i) {
            if (!isFresh && y + neededFor(b, i) > bottom() + 1e-6) {
                ++page;
                y = otherTop + (i >= block.headings ? headingsHeight(block) : 0);
            }
            block.rows[i].page = page;
            block.rows[i].top = y;
            y += block.rows[i].height;
            isFresh = false;
        }
    }
    m_end = y;
    return page + 1;
}

void SheetPaper::setTightness(double tightness)
{
    m_tightness = tightness;
    for (Block &block : m_blocks) {
        if (block.picture)
            continue;
        for (Row &row : block.rows)
            row.height = heightOf(row, tightness);
    }
}

/// Places all; where little would stand on the last page, the rows are drawn together to save it.
std::size_t SheetPaper::placeWell()
{
    const std::size_t pages = place();
    if (pages == 1 || m_end > a4Portrait.height() * worthAPage)
        return pages;
    for (const double tightness : {(1 + tightest) / 2, tightest}) {
        setTightness(tightness);
        const std::size_t fewer = place();
        if (fewer < pages)
            return fewer;
    }
    setTightness(1);
    return place();
}

void SheetPaper::drawFirstHead()
{
    const double boxes = approvalBoxesSize(m_form.stamps).width();
    drawFormNumber(m_document, {left, topMargin, width - boxes - 2, 5}, m_form);
    if (m_head == SheetHead::Letter)
        return;
    {
        const PdfTag tag(m_document, "H1");
        drawSpread(m_document, titleText,
                   {left + (width - m_titleWidth) / 2, titleTop(), m_titleWidth, titleHeight}, m_form.title);
    }
    m_document.addBookmark(m_form.title, 0, 0);
    drawApprovalBoxes(m_document, {left + width, topMargin}, m_form.stamps);
    const PdfTag tag(m_document, "P");
    drawText(m_document, headText, {left, firstTop() - headLine - 2, width, headLine}, m_subject);
}

void SheetPaper::drawRepeatedHead()
{
    const PdfFurniture furniture(m_document);
    const QRectF line(left, topMargin, width, 5);
    drawText(m_document, headText, line, m_formNumber + QStringLiteral("　") + m_form.title);
    drawText(m_document, headText, line, m_frame.section, Align::Right);
}

void SheetPaper::drawPageFoot()
{
    drawFoot(m_document, {left, a4Portrait.height() - footTop, width, footHeight}, m_form.note,
             pageText(m_page + 1, m_pages), m_frame);
}

void SheetPaper::turnPage()
{
    drawPageFoot();
    m_document.addPage(a4Portrait);
    ++m_page;
    if (std::find(m_sheetPages.begin(), m_sheetPages.end(), m_page) != m_sheetPages.end())
        drawFirstHead();
    else
        drawRepeatedHead();
}

void SheetPaper::drawCell(const Cell &cell, const QRectF &box, Kind kind, Role role)
{
    if (kind != Kind::Grid) {
        mamori::drawBlock(m_document, cell.block, box, cell.align);
        return;
    }
    const bool isLabel = cell.part == SheetCell::Part::Label;
    const double padding = isLabel ? sidePadding / 2 : sidePadding;
    if (isLabel)
        m_document.fill(box, labelGrey);
    std::optional<PdfTag> tag;
    if (role == Role::Heading)
        tag.emplace(m_document, "TH", "<</O/Table/Scope/Column>>");
    else if (role == Role::Body && isLabel)
        tag.emplace(m_document, "TH", "<</O/Table/Scope/Row>>");
    else if (role == Role::Body)
        tag.emplace(m_document, "TD");
    const QRectF content = box.adjusted(padding, 0, -padding, 0);
    mamori::drawBlock(m_document, cell.block, content, cell.align);
    if (cell.picture)
        cell.picture(m_document, content);
}

void SheetPaper::drawRow(const Row &row, double top, Kind kind, Role role)
{
    std::optional<PdfTag> line;
    if (kind == Kind::Grid && role != Role::RepeatedHeading)
        line.emplace(m_document, "TR");
    for (const Cell &cell : row.cells)
        drawCell(cell, {left + cell.left, top, cell.width, row.height}, kind, role);
    if (kind != Kind::Grid)
        return;
    m_document.line({left, top}, {left + width, top}, thinRule);
    for (std::size_t i = 1; i < row.cells.size(); ++i) {
        const double x = left + row.cells[i].left;
        m_document.line({x, top}, {x, top + row.height}, thinRule);
    }
}

void SheetPaper::drawGrid(const Block &block)
{
    const PdfTag table(m_document, "Table");
    double top = block.rows.front().top;
    double end = top;
    const auto closeRun = [&] { m_document.rectangle({left, top, width, end - top}, outerRule); };
    for (std::size_t i = 0; i < block.rows.size(); ++i) {
        const Row &row = block.rows[i];
        if (row.page != m_page) {
            if (i > 0)
                closeRun();
            turnPage();
            top = row.top;
            if (i >= block.headings) {
                const PdfFurniture furniture(m_document);
                top -= headingsHeight(block);
                double y = top;
                for (std::size_t h = 0; h < block.headings; ++h) {
                    drawRow(block.rows[h], y, block.kind, Role::RepeatedHeading);
                    y += block.rows[h].height;
                }
            }
        }
        drawRow(row, row.top, block.kind, i < block.headings ? Role::Heading : Role::Body);
        end = row.top + row.height;
    }
    closeRun();
}

const char *SheetPaper::tagOf(Kind kind)
{
    switch (kind) {
    case Kind::Title:
        return "H1";
    case Kind::Heading:
        return "H2";
    case Kind::Paragraph:
    case Kind::Picture:
    case Kind::Grid:
        break;
    }
    return "P";
}

void SheetPaper::drawBlock(const Block &block)
{
    if (block.rows.empty())
        return;
    if (block.kind == Kind::Grid) {
        drawGrid(block);
        return;
    }
    for (const Row &row : block.rows) {
        if (row.page != m_page)
            turnPage();
        if (block.picture) {
            block.picture(m_document, {left, row.top, width, row.height});
            continue;
        }
        const PdfTag tag(m_document, tagOf(block.kind));
        if (block.kind == Kind::Title)
            m_document.addBookmark(m_form.title, 0, row.top);
        drawRow(row, row.top, block.kind, Role::Body);
    }
}

QByteArray SheetPaper::draw()
{
    arrangeSections();
    m_pages = placeWell();
    {
        const PdfTag root(m_document, "Document");
        m_document.addPage(a4Portrait);
        drawFirstHead();
        for (const Block &block : m_blocks)
            drawBlock(block);
        drawPageFoot();
    }
    return m_document.toBytes();
}

} // namespace mamori
