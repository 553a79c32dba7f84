// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace mamori {

/// A stretch of a text that stands in both versions, or in one of them only.
struct TextPiece {
    enum class Mark { Same, Removed, Added };
    Mark mark = Mark::Same;
    QString text;
    bool operator==(const TextPiece &) const = default;
};

/// Two versions of a text word by word, in order. Japanese has no spaces: a word is a run of one script. Same
/// and Removed joined are `before`, Same and Added joined are `after`.
QList<TextPiece> textDifference(const QString &before, const QString &after);

} // namespace mamori
