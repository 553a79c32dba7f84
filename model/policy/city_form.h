// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"
#include "model/register.h"

namespace mamori {

// A city can make a form its own: its version lies over ours. A version holds the whole form, so that neither
// another version nor another pack changes what papers of its time look like.

/// What of a form a city can change; each can go back to ours alone.
enum class FormPart { Number, Title, Note, Orientation, Stamps, Columns, Words, Sections };
inline constexpr FormPart allFormParts[]
    = {FormPart::Number, FormPart::Title,   FormPart::Note,  FormPart::Orientation,
       FormPart::Stamps, FormPart::Columns, FormPart::Words, FormPart::Sections};
QString labelOf(FormPart part);

/// The city's form from a day on.
struct CityFormVersion {
    QDate since;
    QDateTime savedAt; ///< UTC
    QString savedBy;
    std::optional<PolicyForm> form; ///< nothing: from this day ours again
    std::optional<PolicyForm> ours; ///< as it was then; nothing for a form of the city's own
    bool operator==(const CityFormVersion &) const = default;
};

/// All versions of a form that a city made its own, in the order in which they were saved. None is ever
/// removed: old papers are printed by them.
struct CityForm {
    QString id;
    QList<CityFormVersion> versions;

    /// The version in force on a day: of those that hold by then the one that begins last, saved last.
    /// nullptr before the first.
    const CityFormVersion *versionOn(QDate day) const;
    bool operator==(const CityForm &) const = default;
};

QByteArray toJson(const CityForm &form);
/// A version that names a layout the program does not know is kept without its form. Nothing where the bytes
/// are no such form.
std::optional<CityForm> cityFormFromJson(const QByteArray &json);

/// How a version is named on the paper: 令和8年4月1日改定, the first of a form of the city's own 制定.
enum class VersionKind { First, Later };
QString versionName(QDate since, VersionKind kind);

/// The form that papers of that day are printed by. `ours` is the form of the pack, nullptr when the pack has
/// none (any more); nothing when there was no such form.
std::optional<PolicyForm> formOn(const CityForm &city, const PolicyForm *ours, QDate day);

/// Millimetres between the margins of a list.
double listWidth(const QString &orientation);
/// The form with its columns as wide as they stand on paper: a list always fills the page.
PolicyForm withPaperWidths(PolicyForm form);
/// What differs between two forms. Widths count as they stand on paper.
QList<FormPart> changedParts(const PolicyForm &form, const PolicyForm &other);
/// The form with a part as another has it.
PolicyForm withPart(PolicyForm form, const PolicyForm &other, FormPart part);
/// The city's form where ours has become another: what the city left as it was follows ours, what it changed
/// stays. Words that ours no longer has are left out.
PolicyForm rebased(const PolicyForm &city, const PolicyForm &oursThen, const PolicyForm &oursNow);

/// What forbids using a form: the column names the part ("title", "stamps", a column of the list …).
QList<Problem> formProblems(const PolicyForm &form);
/// The most approval boxes that stand beside each other.
inline constexpr qsizetype mostStamps = 6;
/// The narrowest column in millimetres that takes two characters a line.
inline constexpr double narrowestColumn = 7;

} // namespace mamori
