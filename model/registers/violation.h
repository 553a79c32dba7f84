// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/incident.h"
#include "model/registers/staff.h"

namespace mamori {

/// How the section came to know of a violation.
enum class ViolationSource { NoticedHere, ToldBySection, UnneededBrowsing, UnauthorisedAccess, Check };
inline constexpr Choice violationSources[] = {
    {"noticed_here", QT_TRANSLATE_NOOP("Choice", "Noticed in the section")},
    {"told_by_section", QT_TRANSLATE_NOOP("Choice", "Told by another section")},
    {"unneeded_browsing", QT_TRANSLATE_NOOP("Choice", "Told: unneeded web use")},
    {"unauthorised_access", QT_TRANSLATE_NOOP("Choice", "Told: unauthorised access")},
    {"check", QT_TRANSLATE_NOOP("Choice", "Found by a check")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<ViolationSource> = violationSources;

/// Whose staff broke the rule: it decides whom to tell (Art. 114(1)).
enum class ViolationSide { Own, Contractor, OtherSection };
inline constexpr Choice violationSides[] = {
    {"own", QT_TRANSLATE_NOOP("Choice", "Staff of this section")},
    {"contractor", QT_TRANSLATE_NOOP("Choice", "Contractor of this section")},
    {"other_section", QT_TRANSLATE_NOOP("Choice", "Staff of another section")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<ViolationSide> = violationSides;

/// What was ordered or done (Art. 114(2)).
enum class ViolationMeasure { Stop, Erase, Settings, Other };
inline constexpr Choice violationMeasures[] = {
    {"stop", QT_TRANSLATE_NOOP("Choice", "Stop the act")},
    {"erase", QT_TRANSLATE_NOOP("Choice", "Erase data")},
    {"settings", QT_TRANSLATE_NOOP("Choice", "Put settings right")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other measure")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<ViolationMeasure> = violationMeasures;

/// A violation of the policy by somebody of the section, or one that the section saw (Art. 83(2), 105(2),
/// 114, 115).
struct Violation {
    QString number;
    QString title;
    std::optional<ViolationSource> source;
    std::optional<ViolationSide> side;
    QString section;
    Id<Staff> offender;
    QString offenderName;
    QDateTime noticedAt;
    Id<Staff> noticedBy;
    QString facts;
    QString clause;
    Id<Incident> incident;
    QString notifiedTo;
    QDateTime notifiedAt;
    QDateTime reportedAt;
    QList<ViolationMeasure> measures;
    Id<Staff> orderedBy;
    QDateTime orderedAt;
    QString orderText;
    std::optional<bool> obeyed;
    QDate doneOn;
    QDate removalNoticeOn;
    QString removal;
    QDate answeredOn;
    QDate closedOn;
    QString remarks;

    static const Register spec;
    bool operator==(const Violation &) const = default;
};

} // namespace mamori
