// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace mamori {

/// A heading or a cell folded for comparing with the dictionary: as searchKey(), without punctuation.
QString foldWord(const QString &text);

/// What offices write in their own lists, as data (headings.json): headings, words of choices, and the signs
/// that mean "none", "as above" and "the end".
class ImportWords
{
public:
    explicit ImportWords(const Register &reg);

    /// Where a column of this heading goes ("" = it is left out); nothing when the heading is unknown.
    std::optional<QString> target(const QString &heading) const;
    /// Key of the choice of `column` that a word means.
    std::optional<QString> choice(const QString &column, const QString &word) const;
    /// The same for words so wide that the answer is a guess; the record's name may tell more.
    std::optional<QString> guess(const QString &column, const QString &word, const QString &name) const;
    /// The choice for a word nobody knows; empty when the column has none.
    QString otherwise(const QString &column) const;
    bool carriesDown(const QString &column) const { return m_carriedDown.contains(column); }
    /// mynumber, personal, corporate or none.
    std::optional<QString> information(const QString &word) const;

    bool isClosing(const QString &cell) const { return m_closing.contains(cell.trimmed()); }
    bool isTotal(const QString &cell) const { return m_totals.contains(foldWord(cell)); }
    bool isDitto(const QString &cell) const { return m_dittos.contains(cell.trimmed()); }
    bool isDash(const QString &cell) const { return m_dashes.contains(cell.trimmed()); }
    bool isError(const QString &cell) const { return m_errors.contains(cell.trimmed()); }

private:
    /// One list of words of each choice, folded.
    using Choices = QHash<QString, QHash<QString, QString>>;

    QHash<QString, QString> m_targets;
    Choices m_words;
    Choices m_vagueWords;
    Choices m_nameHints;
    QHash<QString, QString> m_otherwise;
    QSet<QString> m_carriedDown;
    QHash<QString, QString> m_information;
    QSet<QString> m_closing;
    QSet<QString> m_totals;
    QSet<QString> m_dittos;
    QSet<QString> m_dashes;
    QSet<QString> m_errors;
};

} // namespace mamori
