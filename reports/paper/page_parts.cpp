// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/paper/page_parts.h"

#include "reports/paper/line_break.h"
#include "reports/paper/paper_text.h"

#include <algorithm>

namespace mamori {

namespace {

/// How far below the middle of a line its baseline lies, in em: Japanese type hangs around its centre.
constexpr double baselineDrop = 0.38;

/// With a new line behind each year that a month follows.
std::u32string withBrokenDates(std::u32string_view text)
{
    std::u32string broken;
    for (std::size_t i = 0; i < text.size(); ++i) {
        broken += text[i];
        const char32_t next = i + 1 < text.size() ? text[i + 1] : U' ';
        if (text[i] == U'年' && ((next >= U'0' && next <= U'9') || (next >= U'０' && next <= U'９')))
            broken += U'\n';
    }
    return broken;
}

constexpr double approvalLabelWidth = 7;
constexpr double approvalBoxWidth = 18;
constexpr double approvalHeadHeight = 5.5;
constexpr double approvalHeight = 22;
constexpr double approvalRule = 0.15;

} // namespace

TextBlock setCell(FontSet &fonts, const TextStyle &style, std::u32string_view text, double width)
{
    constexpr double smallestForPiece = 0.7;
    constexpr std::size_t longestWord = 10; // characters: breaking it hurts more than setting it smaller
    constexpr int smallestForWord = 85; // per cent
    constexpr int smallestForLine = 95; // what the eye does not see beside its neighbours
    constexpr std::size_t longestOrphan = 3; // characters
    const auto advance
        = [&](std::u32string_view character) { return fonts.glyph(style.face, character).advance; };
    const auto scaled = [&](double scale) {
        const TextStyle smaller {style.face, style.points * scale};
        return TextBlock {smaller, breakLines(text, width / smaller.em(), advance)};
    };
    TextBlock block = scaled(1);
    if (block.lines.size() == 1 && fonts.width(style, block.lines[0]) <= width)
        return block;
    const double widest = widestPiece(text, advance) * style.em();
    if (widest > width * 1.15) { // a date breaks behind its year before it is set much smaller
        const std::u32string dates = withBrokenDates(text);
        if (dates != text && widestPiece(dates, advance) * style.em() <= width)
            return {style, breakLines(dates, width / style.em(), advance)};
    }
    if (widest > width)
        return widest * smallestForPiece <= width ? scaled(width / widest) : block;
    if (block.lines.size() > 1 && characterCount(block.lines.back()) <= longestOrphan) {
        const int smallest = characterCount(text) <= longestWord ? smallestForWord : smallestForLine;
        for (int percent = 97; percent >= smallest; percent -= 2) {
            TextBlock smaller = scaled(percent / 100.);
            if (smaller.lines.size() < block.lines.size())
                return smaller;
        }
        // As many lines, but of one length: each as narrow as it can be.
        for (double narrower = width - style.em() / 2; narrower >= widest; narrower -= style.em() / 2) {
            std::vector<std::u32string> lines = breakLines(text, narrower / style.em(), advance);
            if (lines.size() > block.lines.size())
                break;
            block.lines = std::move(lines);
        }
    }
    return block;
}

TextBlock setParagraph(FontSet &fonts, const TextStyle &style, std::u32string_view text, double width)
{
    const auto advance
        = [&](std::u32string_view character) { return fonts.glyph(style.face, character).advance; };
    return {style, breakLines(text, width / style.em(), advance), 1.55};
}

TextBlock setToFit(FontSet &fonts, const TextStyle &style, std::u32string_view text, QSizeF space,
                   double smallest)
{
    constexpr double step = 0.5; // points
    const auto isTooLarge = [&](const TextBlock &block) {
        return block.height() > space.height() + 1e-6
            || std::any_of(block.lines.begin(), block.lines.end(), [&](const std::u32string &line) {
                   return fonts.width(block.style, line) > space.width() + 1e-6;
               });
    };
    const auto setIn = [&](double points) {
        TextBlock block = setParagraph(fonts, {style.face, points}, text, space.width());
        block.spacing = 1.25;
        return block;
    };
    TextBlock block = setIn(style.points);
    for (double points = style.points - step; points >= smallest && isTooLarge(block); points -= step)
        block = setIn(points);
    const auto most = static_cast<std::size_t>(std::max(1., space.height() / block.lineHeight()));
    if (block.lines.size() <= most)
        return block;
    block.lines.resize(most);
    std::u32string &last = block.lines.back();
    while (!last.empty() && fonts.width(block.style, last + U"…") > space.width()) {
        do { // with all that joins the last character
            last.pop_back();
        } while (!last.empty() && joinsPrevious(last.back()));
    }
    last += U'…';
    return block;
}

void drawBlock(PdfDocument &document, const TextBlock &block, const QRectF &box, Align align)
{
    double middle = box.center().y() - (block.height() - block.lineHeight()) / 2;
    for (const std::u32string &line : block.lines) {
        double x = box.left();
        if (align != Align::Left) {
            const double rest = box.width() - document.fonts().width(block.style, line);
            x += align == Align::Centre ? rest / 2 : rest;
        }
        document.text(block.style, {x, middle + baselineDrop * block.style.em()}, line);
        middle += block.lineHeight();
    }
}

void drawText(PdfDocument &document, const TextStyle &style, const QRectF &box, const QString &text,
              Align align)
{
    drawBlock(document, setCell(document.fonts(), style, paperText(text), box.width()), box, align);
}

void drawSpread(PdfDocument &document, TextStyle style, const QRectF &box, const QString &text)
{
    const std::u32string characters = paperText(text);
    double width = document.fonts().width(style, characters);
    if (width > box.width()) {
        style.points *= box.width() / width;
        width = box.width();
    }
    const double gaps = static_cast<double>(characterCount(characters)) - 1;
    const double gap = gaps > 0 ? (box.width() - width) / gaps : 0;
    const double x = gaps > 0 ? box.left() : box.center().x() - width / 2;
    document.spacedText(style, {x, box.center().y() + baselineDrop * style.em()}, characters, gap);
}

QSizeF approvalBoxesSize(const QStringList &headings)
{
    if (headings.isEmpty())
        return {0, 0};
    return {approvalLabelWidth + approvalBoxWidth * double(headings.size()), approvalHeight};
}

void drawApprovalBoxes(PdfDocument &document, QPointF topRight, const QStringList &headings)
{
    if (headings.isEmpty())
        return;
    const QSizeF size = approvalBoxesSize(headings);
    const QRectF all(topRight - QPointF(size.width(), 0), size);
    const TextStyle style {Face::Gothic, 8};
    document.rectangle(all, approvalRule);
    const PdfTag list(document, "P");
    drawText(document, style, {all.left() + 1.5, all.top(), approvalLabelWidth - 3, all.height()},
             QStringLiteral("決\n裁"), Align::Centre);
    double x = all.left() + approvalLabelWidth;
    const double below = all.top() + approvalHeadHeight;
    document.line({x, below}, {all.right(), below}, approvalRule);
    for (const QString &heading : headings) {
        document.line({x, all.top()}, {x, all.bottom()}, approvalRule);
        drawText(document, style, {x + 0.5, all.top(), approvalBoxWidth - 1, approvalHeadHeight}, heading,
                 Align::Centre);
        x += approvalBoxWidth;
    }
}

} // namespace mamori
