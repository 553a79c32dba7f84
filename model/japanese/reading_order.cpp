// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/japanese/reading_order.h"

#include <QLocale>

#include <algorithm>

namespace mamori {

ReadingOrder::ReadingOrder()
    : m_collator(QLocale(QLocale::Japanese, QLocale::Japan))
{
    m_collator.setNumericMode(true);
}

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isSimple(char c)
{
    return isDigit(c) || (c >= 'A' && c <= 'Z') || c == '-';
}

/// The run of digits at `at` without its leading zeros; `at` comes to stand behind it.
QByteArrayView digitsAt(QByteArrayView text, qsizetype &at)
{
    while (at < text.size() && text[at] == '0')
        ++at;
    const qsizetype from = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return text.sliced(from, at - from);
}

int sign(qsizetype difference)
{
    return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}

} // namespace

std::optional<int> compareNumbers(QByteArrayView a, QByteArrayView b)
{
    if (!std::all_of(a.begin(), a.end(), isSimple) || !std::all_of(b.begin(), b.end(), isSimple))
        return std::nullopt;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            const QByteArrayView first = digitsAt(a, i);
            const QByteArrayView second = digitsAt(b, j);
            if (first.size() != second.size())
                return sign(first.size() - second.size());
            if (const int order = first.compare(second); order != 0)
                return sign(order);
        } else if (a[i] != b[j]) {
            // As in the alphabet: hyphen, digits, letters, which is the order of their codes.
            return sign(a[i] - b[j]);
        } else {
            ++i;
            ++j;
        }
    }
    return sign((a.size() - i) - (b.size() - j));
}

} // namespace mamori
