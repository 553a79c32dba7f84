// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mamori {

/// Which standard a paper's file fulfils.
enum class PdfProfile {
    Accessible, ///< PDF/A-2a and PDF/UA-1: tagged, for keeping and for screen readers
    Basic, ///< PDF/A-1b: untagged PDF 1.4; every reader and checker knows it
    Enclosing, ///< PDF/A-3a and PDF/UA-1: several accessible papers bound, with files inside
};

} // namespace mamori
