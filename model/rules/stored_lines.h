// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace mamori {

/// Where a text in JSON ends whose first sign stands at `at`: the place of its closing quote.
inline qsizetype endOfText(QStringView json, qsizetype at)
{
    while (at < json.size() && json[at] != u'"')
        at += json[at] == u'\\' ? 2 : 1;
    return at;
}

/// Where a number in JSON ends.
inline qsizetype endOfNumber(QStringView json, qsizetype at)
{
    while (at < json.size() && json[at] != u',' && json[at] != u'}')
        ++at;
    return at;
}

/// Walks over the small rows of a Lines column as they are stored, without building them: at each opening of
/// a ledger 100,000 cards are looked at. Calls `entry(key, value)` (a text without its quotes and with its
/// escapes, or the digits of a number) and `lineEnds()` after each row.
template <class Entry, class LineEnds>
void walkStoredLines(QStringView json, Entry entry, LineEnds lineEnds)
{
    qsizetype at = 0;
    while (at < json.size()) {
        const QChar sign = json[at++];
        if (sign == u'}') {
            lineEnds();
        } else if (sign == u'"') {
            const qsizetype keyEnd = endOfText(json, at);
            const QStringView key = json.mid(at, keyEnd - at);
            at = keyEnd + 2; // behind the colon
            const bool isText = at < json.size() && json[at] == u'"';
            const qsizetype begin = isText ? at + 1 : at;
            const qsizetype end = isText ? endOfText(json, begin) : endOfNumber(json, begin);
            if (begin < json.size())
                entry(key, json.mid(begin, end - begin));
            at = isText ? end + 1 : end;
        }
    }
}

} // namespace mamori
