// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"

namespace mamori {

/// The setting of the ledger that holds the text.
inline constexpr char officialTextSetting[] = "official_text";

/// A piece of the official text of the standard, as the user loaded it.
struct OfficialPart {
    enum class Kind {
        Front, ///< what stands before the first heading or article
        Heading, ///< a chapter or a section
        Article, ///< with the title in brackets above it
        Supplement, ///< 附則
    };
    Kind kind = Kind::Front;
    QString number; ///< of an article: "16", "16の2"
    QString text; ///< every character of it, line breaks included
    bool operator==(const OfficialPart &) const = default;
};

/// Splits the text at its headings and articles. Joined again in order, the parts are the text: no character
/// is lost. A line that begins with a reference to another article does not begin an article: those follow
/// each other by number.
QList<OfficialPart> splitOfficialText(const QString &text);
/// What the user should look at before the split is kept: articles of the pack that were not found, and ones
/// the pack does not know. Translated sentences; empty = all articles are there.
QStringList officialTextProblems(const Policy &policy, const QList<OfficialPart> &parts);
/// The part that holds an article, its lines joined where the print broke them; empty when there is none.
QString officialArticle(const QList<OfficialPart> &parts, const QString &number);

} // namespace mamori
