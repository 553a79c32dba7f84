// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPdfDocument;
class QPrinter;

namespace mamori {

/// Prints the pages as they are previewed, as lossless grey pixels at 300 dpi: one layout for screen, file
/// and paper.
void printPages(QPdfDocument &document, QPrinter &printer);

} // namespace mamori
