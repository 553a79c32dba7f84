// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/asset.h"

namespace mamori {

enum class IncidentKind { Leak, Loss, MisSent, Malware, UnauthorisedAccess, Damage, Other };
inline constexpr Choice incidentKinds[] = {
    {"leak", QT_TRANSLATE_NOOP("Choice", "Leak")},
    {"loss", QT_TRANSLATE_NOOP("Choice", "Loss or theft")},
    {"mis_sent", QT_TRANSLATE_NOOP("Choice", "Sent to the wrong party")},
    {"malware", QT_TRANSLATE_NOOP("Choice", "Malware")},
    {"unauthorised_access", QT_TRANSLATE_NOOP("Choice", "Unauthorised access")},
    {"damage", QT_TRANSLATE_NOOP("Choice", "Damage or tampering")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other breach")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<IncidentKind> = incidentKinds;

enum class IncidentCertainty { Actual, Feared };
inline constexpr Choice incidentCertainties[] = {
    {"actual", QT_TRANSLATE_NOOP("Choice", "Has happened")},
    {"feared", QT_TRANSLATE_NOOP("Choice", "Is feared")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<IncidentCertainty> = incidentCertainties;

enum class TimelineKind { Noticed, Report, Instruction, Measure, Finding, Note };
inline constexpr Choice timelineKinds[] = {
    {"noticed", QT_TRANSLATE_NOOP("Choice", "Noticed")},
    {"report", QT_TRANSLATE_NOOP("Choice", "Report made")},
    {"instruction", QT_TRANSLATE_NOOP("Choice", "Instruction received")},
    {"measure", QT_TRANSLATE_NOOP("Choice", "Measure taken")},
    {"finding", QT_TRANSLATE_NOOP("Choice", "Found out")},
    {"note", QT_TRANSLATE_NOOP("Choice", "Note")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<TimelineKind> = timelineKinds;

/// What happened when; rows are added and never changed.
struct TimelineEntry {
    QDateTime at;
    TimelineKind kind = TimelineKind::Note;
    QString party; ///< who was told, or who told
    QString text;

    static std::span<const Field> lineFields();
    bool operator==(const TimelineEntry &) const = default;
};

/// A security breach, actual or feared (Art. 12(1)(3), 43, 44).
struct Incident {
    QString number;
    QString title;
    std::optional<IncidentKind> kind;
    std::optional<IncidentCertainty> certainty;
    QDateTime happenedAt;
    QDateTime noticedAt;
    Id<Staff> noticedBy;
    QString summary;
    Id<Asset> asset;
    std::optional<bool> personalInvolved;
    std::optional<qint64> personCount;
    QList<TimelineEntry> timeline;
    QString cause;
    QString damage;
    QString recovery;
    QString prevention;
    QDate closedOn;

    static const Register spec;
    bool operator==(const Incident &) const = default;
};

} // namespace mamori
