// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"
#include "reports/paper/pdf_profile.h"

#include <QByteArray>
#include <QDateTime>

#include <functional>

namespace mamori {

/// What stands around the content of a paper.
struct PaperFrame {
    QString section; ///< 所属
    QDate asOf; ///< 基準日
    QDateTime madeAt; ///< stamped into the file and the footer
    QString historyHead; ///< chain head of the ledger, printed shortened
    QString producer = QStringLiteral("Mamori");
    PdfProfile profile = PdfProfile::Accessible;
};

/// A list of any length as the form says: columns with merged headings, approval boxes on the first page,
/// heading repeated on each page, rows never split, 第n頁／全m頁. The form's widths are proportions: the
/// table always fills the page between its margins. `cell` gives the text of row and column; `progress` may
/// stop the work by returning false, the result is then empty. Throws Error(Refused) when a character has no
/// glyph in any of our fonts, naming it, and Error(Disk) when a font is missing.
QByteArray listFormPdf(const PolicyForm &form, const PaperFrame &frame, qsizetype rows,
                       const std::function<QString(qsizetype row, const PolicyFormColumn &column)> &cell,
                       const std::function<bool(qsizetype, qsizetype)> &progress = {});

} // namespace mamori
