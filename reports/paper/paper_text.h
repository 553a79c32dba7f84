// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace mamori {

/// Text ready to be laid out: code points, line ends as U+000A, tabs as spaces; control and format characters
/// that have no shape of their own (zero-width space, byte order mark, soft hyphen …) are left out.
std::u32string paperText(const QString &text);

/// Whether a code point belongs to the character before it: a variation selector or a combining mark.
bool joinsPrevious(char32_t c);

/// Length of the character that begins at `at`, with all that joins it.
std::size_t characterLength(std::u32string_view text, std::size_t at);

/// How many characters a reader counts.
std::size_t characterCount(std::u32string_view text);

} // namespace mamori
