// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/stored_lines.h"

namespace mamori {

namespace {

/// From behind an opening quote to behind the closing one; `text` is what lies between.
qsizetype readText(QStringView json, qsizetype at, QStringView &text)
{
    const qsizetype begin = at;
    while (at < json.size() && json[at] != u'"')
        at += json[at] == u'\\' ? 2 : 1;
    text = json.mid(begin, at - begin);
    return at + 1;
}

qsizetype readPlain(QStringView json, qsizetype at, QStringView &text)
{
    const qsizetype begin = at;
    while (at < json.size() && json[at] != u',' && json[at] != u'}')
        ++at;
    text = json.mid(begin, at - begin);
    return at;
}

} // namespace

void walkStoredLines(QStringView json, const std::function<void(QStringView key, QStringView value)> &entry,
                     const std::function<void()> &lineEnds)
{
    qsizetype at = 0;
    while (at < json.size()) {
        const QChar sign = json[at++];
        if (sign == u'}') {
            lineEnds();
        } else if (sign == u'"') {
            QStringView key;
            QStringView value;
            at = readText(json, at, key) + 1; // behind the colon
            if (at < json.size() && json[at] == u'"')
                at = readText(json, at + 1, value);
            else
                at = readPlain(json, at, value);
            entry(key, value);
        }
    }
}

} // namespace mamori
