// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/paper/line_break.h"

#include "reports/paper/paper_text.h"

#include <algorithm>

namespace mamori {

namespace {

constexpr std::u32string_view neverFirst
    = U"、。，．,.」』）)】〕］]｝}〉》”’！？!?：；:;・ー…‥々ゝゞヽヾ゛゜％%℃〜～｡､｣･ｰﾞﾟ"
      U"ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶｧｨｩｪｫｯｬｭｮ‐゠–";
constexpr std::u32string_view neverLast = U"「『（(【〔［[｛{〈《“‘｢￥＄№";
constexpr std::u32string_view counters = U"年月日時分秒円人名件冊台枚個本箱式点頁回条項号課係";

bool has(std::u32string_view set, char32_t c)
{
    return set.find(c) != std::u32string_view::npos;
}

bool isDigit(char32_t c)
{
    return (c >= U'0' && c <= U'9') || (c >= U'０' && c <= U'９');
}

bool isLatin(char32_t c)
{
    return c > 0x20 && c < 0x250;
}

bool isSpace(char32_t c)
{
    return c == U' ' || c == U'　';
}

bool isEra(char32_t first, char32_t second)
{
    constexpr std::u32string_view eras[] = {U"令和", U"平成", U"昭和", U"大正", U"明治"};
    return std::any_of(std::begin(eras), std::end(eras),
                       [&](std::u32string_view era) { return era[0] == first && era[1] == second; });
}

bool isYearOfEra(char32_t c)
{
    return isDigit(c) || c == U'元';
}

/// A number and what counts it, and the parts of a date.
bool isOneQuantity(std::u32string_view text, std::size_t at)
{
    const char32_t before = text[at - 1];
    const char32_t after = text[at];
    if (isDigit(before))
        return isDigit(after) || has(counters, after);
    if (isDigit(after) && (before == U'年' || before == U'月' || before == U'第'))
        return true;
    if (isYearOfEra(after) && at >= 2 && isEra(text[at - 2], before))
        return true;
    if (at + 1 < text.size() && isYearOfEra(text[at + 1]) && isEra(before, after))
        return true;
    return before == U'元' && after == U'年';
}

} // namespace

bool mayBreakBefore(std::u32string_view text, std::size_t at)
{
    const char32_t after = text[at];
    if (joinsPrevious(after) || isSpace(after) || has(neverFirst, after))
        return false;
    std::size_t base = at - 1;
    while (base > 0 && joinsPrevious(text[base]))
        --base;
    const char32_t before = text[base];
    if (has(neverLast, before) || (isLatin(before) && isLatin(after)))
        return false;
    if ((before == U'…' || before == U'‥' || before == U'―' || before == U'—') && before == after)
        return false;
    return base != at - 1 || !isOneQuantity(text, at);
}

std::vector<std::u32string> breakLines(std::u32string_view text, double width,
                                       const std::function<double(std::u32string_view)> &advance)
{
    std::vector<std::u32string> lines;
    std::size_t start = 0; // of the line
    std::size_t lastBreak = 0; // last permitted place in the line; start = none
    double used = 0;
    double usedAtBreak = 0;
    // Widths are sums of fractions: what fits exactly must not be pushed out by a rounding error.
    const double limit = width + 1e-6;
    for (std::size_t at = 0, length = 0; at < text.size(); at += length) {
        length = text[at] == U'\n' ? 1 : characterLength(text, at);
        if (text[at] == U'\n') {
            lines.emplace_back(text.substr(start, at - start));
            start = lastBreak = at + 1;
            used = 0;
            continue;
        }
        const bool hangs = length == 1 && isSpace(text[at]);
        const double more = advance(text.substr(at, length));
        if (at > start && mayBreakBefore(text, at)) {
            lastBreak = at;
            usedAtBreak = used;
        }
        // Twice at most: what follows the break may itself be too wide.
        while (used + more > limit && at > start && !hangs) {
            const bool isPermitted = lastBreak > start;
            const std::size_t end = isPermitted ? lastBreak : at;
            lines.emplace_back(text.substr(start, end - start));
            used = isPermitted ? used - usedAtBreak : 0;
            start = lastBreak = end;
        }
        used += more;
    }
    lines.emplace_back(text.substr(start));
    return lines;
}

double widestPiece(std::u32string_view text, const std::function<double(std::u32string_view)> &advance)
{
    double widest = 0;
    double piece = 0;
    for (std::size_t at = 0, length = 0; at < text.size(); at += length) {
        length = text[at] == U'\n' ? 1 : characterLength(text, at);
        if (at > 0 && (text[at] == U'\n' || text[at - 1] == U'\n' || mayBreakBefore(text, at)))
            piece = 0;
        if (text[at] == U'\n' || isSpace(text[at]))
            continue;
        piece += advance(text.substr(at, length));
        widest = std::max(widest, piece);
    }
    return widest;
}

} // namespace mamori
