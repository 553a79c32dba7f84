// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace mamori {

/// Breaks text into lines no wider than `width`, after JIS X 4051 in its strict form: what must not begin or
/// end a line is pushed to the next one (追い出し); words in Latin letters, numbers with their unit and dates
/// stay whole. Spaces may stand out at the end of a line. Where a line has no permitted place it is cut
/// anywhere. The lines together are the text without its line feeds; there is always at least one.
/// `advance` gives the width of one character with its variation selector or marks.
std::vector<std::u32string> breakLines(std::u32string_view text, double width,
                                       const std::function<double(std::u32string_view)> &advance);

/// Whether a line may end before text[at]; 0 < at < size.
bool mayBreakBefore(std::u32string_view text, std::size_t at);

/// The width of the widest piece that must stay whole.
double widestPiece(std::u32string_view text, const std::function<double(std::u32string_view)> &advance);

} // namespace mamori
