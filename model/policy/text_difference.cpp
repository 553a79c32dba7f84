// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/policy/text_difference.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace mamori {

namespace {

enum class Script { Kanji, Hiragana, Katakana, Letters, Other };

Script scriptOf(QChar sign)
{
    const QChar::Script script = sign.script();
    // Half of a rare kanji must not stand alone.
    if (script == QChar::Script_Han || sign.isSurrogate())
        return Script::Kanji;
    if (script == QChar::Script_Hiragana)
        return Script::Hiragana;
    if (script == QChar::Script_Katakana || sign == u'ー')
        return Script::Katakana;
    return sign.isLetterOrNumber() ? Script::Letters : Script::Other;
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (qsizetype at = 0; at < text.size();) {
        const Script script = scriptOf(text.at(at));
        qsizetype end = at + 1;
        while (script != Script::Other && end < text.size() && scriptOf(text.at(end)) == script)
            ++end;
        words << text.mid(at, end - at);
        at = end;
    }
    return words;
}

void append(QList<TextPiece> &pieces, TextPiece::Mark mark, const QString &word)
{
    if (pieces.isEmpty() || pieces.last().mark != mark)
        pieces << TextPiece {mark, {}};
    pieces.last().text += word;
}

} // namespace

QList<TextPiece> textDifference(const QString &before, const QString &after)
{
    const QStringList a = wordsOf(before);
    const QStringList b = wordsOf(after);
    // How many words the rests of both have in common, by where the rests begin.
    const auto width = std::size_t(b.size()) + 1;
    std::vector<int> common((std::size_t(a.size()) + 1) * width, 0);
    const auto at
        = [&](qsizetype i, qsizetype j) -> int & { return common[std::size_t(i) * width + std::size_t(j)]; };
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j)
            at(i, j) = a.at(i) == b.at(j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    QList<TextPiece> pieces;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a.at(i) == b.at(j)) {
            append(pieces, TextPiece::Mark::Same, a.at(i++));
            ++j;
        } else if (i < a.size() && (j == b.size() || at(i + 1, j) >= at(i, j + 1))) {
            append(pieces, TextPiece::Mark::Removed, a.at(i++));
        } else {
            append(pieces, TextPiece::Mark::Added, b.at(j++));
        }
    }
    return pieces;
}

} // namespace mamori
