// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"
#include "reports/forms/paper_frame.h"

#include <QByteArray>
#include <QDateTime>

#include <functional>

namespace mamori {

/// What a list can have besides its cells.
struct ListParts {
    QString subject; ///< beside the section: what the list is about, 令和8年度
    QList<std::pair<QString, QString>> figures; ///< small boxes above the table: what is counted and how many
    std::function<QString(qsizetype row)> band; ///< a heading over the rows that have it in common
    QString empty = QStringLiteral("該当なし"); ///< stands in a list without rows
};

/// A list of any length as the form says: columns with merged headings, approval boxes on the first page,
/// heading repeated on each page, rows never split, 第n頁／全m頁. The form's widths are proportions: the
/// table always fills the page between its margins. `cell` gives the text of row and column; `progress` may
/// stop the work by returning false, the result is then empty. Throws Error(Refused) when a character has no
/// glyph in any of our fonts, naming it, and Error(Disk) when a font is missing.
QByteArray listFormPdf(const PolicyForm &form, const PaperFrame &frame, qsizetype rows,
                       const std::function<QString(qsizetype row, const PolicyFormColumn &column)> &cell,
                       const std::function<bool(qsizetype, qsizetype)> &progress = {},
                       const ListParts &parts = {});

} // namespace mamori
