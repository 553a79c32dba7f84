// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reports/paper/pdf_objects.h"

#include <QString>

#include <vector>

namespace mamori {

/// A bookmark of the outline.
struct PdfBookmark {
    QString title;
    int level = 0; ///< 0 = top; at most one deeper than the bookmark before it
    std::size_t page = 0;
    double y = 0; ///< in points from the bottom
};

/// Writes the outline and returns its root object.
int writeOutline(PdfObjects &objects, const std::vector<PdfBookmark> &bookmarks,
                 const std::vector<int> &pages);

} // namespace mamori
