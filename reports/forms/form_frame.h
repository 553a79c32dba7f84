// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reports/forms/list_form.h"
#include "reports/paper/page_parts.h"

namespace mamori {

inline constexpr QSizeF a4Portrait {210, 297};
inline constexpr QSizeF a4Landscape {297, 210};

/// Title, author and date for the file.
PdfInformation informationOf(const PaperFrame &frame, const QString &title);
/// （第17条関係）, as it stands behind a form's number; empty without an article.
QString articleClause(const QString &article);
/// 第16条第5項第1号ア for "16(5)(1)ア".
QString articleWords(const QString &reference);
/// The number of a form in a strip at the top of its first page, and below it the version where it is the
/// city's.
void drawFormNumber(PdfDocument &document, const QRectF &strip, const PolicyForm &form,
                    Align align = Align::Left);
/// 第n頁／全m頁
QString pageText(std::size_t page, std::size_t pages);

/// The foot of a page: note left, page number in the middle, moment and ledger's state right.
void drawFoot(PdfDocument &document, const QRectF &strip, const QString &note, const QString &page,
              const PaperFrame &frame);

} // namespace mamori
