// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/paper/paper_text.h"

#include <QList>

namespace mamori {

std::u32string paperText(const QString &text)
{
    std::u32string out;
    out.reserve(static_cast<std::size_t>(text.size()));
    const auto points = text.toUcs4();
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t c = points.at(i);
        if (c == U'\r') {
            if (i + 1 == points.size() || points.at(i + 1) != U'\n')
                out += U'\n';
        } else if (c == U'\n' || c == 0x2028 || c == 0x2029) {
            out += U'\n';
        } else if (c == U'\t') {
            out += U' ';
        } else if (const auto category = QChar::category(c);
                   category != QChar::Other_Control && category != QChar::Other_Format) {
            out += c;
        }
    }
    return out;
}

bool joinsPrevious(char32_t c)
{
    if (c < 0x300) // nearly all text that is not Japanese
        return false;
    if (c >= 0x4E00 && c <= 0x9FFF) // and nearly all that is
        return false;
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

std::size_t characterLength(std::u32string_view text, std::size_t at)
{
    std::size_t end = at + 1;
    while (end < text.size() && joinsPrevious(text[end]))
        ++end;
    return end - at;
}

std::size_t characterCount(std::u32string_view text)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); at += characterLength(text, at))
        ++count;
    return count;
}

} // namespace mamori
