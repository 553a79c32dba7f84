// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reports/paper/pdf_document.h"

#include <QStringList>

namespace mamori {

enum class Align { Left, Centre, Right };

/// Text broken into lines, and the size it is set in.
struct TextBlock {
    TextStyle style;
    std::vector<std::u32string> lines;
    double spacing = 1.25; ///< from line to line, in em

    double lineHeight() const { return style.em() * spacing; } ///< in millimetres
    double height() const { return lineHeight() * static_cast<double>(lines.size()); }
};

/// Sets the text of a cell or label to a width. Where a date, a number or a word would not fit whole, or a
/// last line of a few characters can be saved, the block is set a little smaller instead; what is wider still
/// is cut.
TextBlock setCell(FontSet &fonts, const TextStyle &style, std::u32string_view text, double width);
/// Sets running text to a width, always in the same size.
TextBlock setParagraph(FontSet &fonts, const TextStyle &style, std::u32string_view text, double width);

/// Sets a text as large as fits into a space, from `style` down to `smallest` points; what does not even fit
/// then ends in an ellipsis.
TextBlock setToFit(FontSet &fonts, const TextStyle &style, std::u32string_view text, QSizeF space,
                   double smallest);

/// The block in the middle of the box's height.
void drawBlock(PdfDocument &document, const TextBlock &block, const QRectF &box, Align align);
/// Text set as a cell to the box's width, in the middle of its height.
void drawText(PdfDocument &document, const TextStyle &style, const QRectF &box, const QString &text,
              Align align = Align::Left);
/// 均等割付: the characters spread evenly from edge to edge of the box, set smaller where they are too wide.
void drawSpread(PdfDocument &document, TextStyle style, const QRectF &box, const QString &text);

/// The size of the approval boxes 決裁欄 with these headings; empty without headings.
QSizeF approvalBoxesSize(const QStringList &headings);
/// Draws them with their upper right corner at `topRight`.
void drawApprovalBoxes(PdfDocument &document, QPointF topRight, const QStringList &headings);

} // namespace mamori
