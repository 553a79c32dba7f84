// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/asset.h"
#include "model/registers/checklist_answer.h"
#include "model/registers/staff.h"

namespace mamori {

/// Where a system stands in its life.
enum class SystemPhase { Planned, Development, Testing, Operation, Ended };
inline constexpr Choice systemPhases[] = {
    {"planned", QT_TRANSLATE_NOOP("Choice", "Planned or procured")},
    {"development", QT_TRANSLATE_NOOP("Choice", "In development")},
    {"testing", QT_TRANSLATE_NOOP("Choice", "In tests before introduction")},
    {"operation", QT_TRANSLATE_NOOP("Choice", "In operation")},
    {"ended", QT_TRANSLATE_NOOP("Choice", "No longer used")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<SystemPhase> = systemPhases;

/// What a person does for a system.
enum class SystemRole { Handler, Administrator, MynumberHandler, Developer, Contact };
inline constexpr Choice systemRoles[] = {
    {"handler", QT_TRANSLATE_NOOP("Choice", "System handler")},
    {"administrator", QT_TRANSLATE_NOOP("Choice", "Administrator")},
    {"mynumber_handler", QT_TRANSLATE_NOOP("Choice", "Handler of My Number work")},
    {"developer", QT_TRANSLATE_NOOP("Choice", "Developer")},
    {"contact", QT_TRANSLATE_NOOP("Choice", "Contact")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<SystemRole> = systemRoles;

/// A person who looks after a system (Art. 12(2), 13(2), 90(2)).
struct SystemPerson {
    Id<Staff> staff;
    QString name;
    std::optional<SystemRole> role;
    QString rights;
    QDate since;
    QDate until;

    static std::span<const Field> lineFields();
    bool operator==(const SystemPerson &) const = default;
};

/// By what a connection runs (Art. 22(4), 23(3), 24(1)).
enum class ConnectionPath { Internal, DedicatedLine, Lgwan, PrefecturalCloud, Internet, Medium };
inline constexpr Choice connectionPaths[] = {
    {"internal", QT_TRANSLATE_NOOP("Choice", "Network of the city")},
    {"dedicated_line", QT_TRANSLATE_NOOP("Choice", "Dedicated line")},
    {"lgwan", QT_TRANSLATE_NOOP("Choice", "LGWAN")},
    {"prefectural_cloud", QT_TRANSLATE_NOOP("Choice", "Prefecture's security cloud")},
    {"internet", QT_TRANSLATE_NOOP("Choice", "Straight over the Internet")},
    {"medium", QT_TRANSLATE_NOOP("Choice", "Carried on a medium")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<ConnectionPath> = connectionPaths;

/// A connection of a system with another (Art. 21-24).
struct SystemConnection {
    QString peer;
    std::optional<Zone> peerZone;
    QString purpose;
    std::optional<ConnectionPath> path;
    QString limitedTo;
    QString ground;
    std::optional<bool> publicBody;
    std::optional<bool> onward;
    std::optional<bool> sanitised;
    QString sanitisedHow;
    QDate since;
    QDate until;

    static std::span<const Field> lineFields();
    bool operator==(const SystemConnection &) const = default;
};

/// The step of a system's life to which a point belongs (Art. 89-99).
enum class SystemStep { Procurement, Development, Test, Introduction, Migration, Operation, Review };
inline constexpr Choice systemSteps[] = {
    {"procurement", QT_TRANSLATE_NOOP("Choice", "Procurement")},
    {"development", QT_TRANSLATE_NOOP("Choice", "Development")},
    {"test", QT_TRANSLATE_NOOP("Choice", "Test")},
    {"introduction", QT_TRANSLATE_NOOP("Choice", "Introduction")},
    {"migration", QT_TRANSLATE_NOOP("Choice", "Migration")},
    {"operation", QT_TRANSLATE_NOOP("Choice", "Operation")},
    {"review", QT_TRANSLATE_NOOP("Choice", "Review")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<SystemStep> = systemSteps;

/// One point to be confirmed in the life of a system (Art. 89-99).
struct SystemCheck {
    std::optional<SystemStep> step;
    QString question;
    QString article;
    QString text;
    std::optional<ChecklistResult> result;
    QString reason;
    QString environment;
    QString evidence;
    QDate doneOn;
    QString doneBy;

    static std::span<const Field> lineFields();
    bool operator==(const SystemCheck &) const = default;
};

/// An information system the section owns: zone, levels, persons, requirement sheet and life cycle (Art.
/// 12(2), 17(4), 21-24, 53-58, 64, 89-99).
struct System {
    QString number;
    QString name;
    QString work;
    QString contents;
    Id<Asset> asset;
    std::optional<SystemPhase> phase;
    std::optional<Zone> zone;
    QString confidentiality;
    QString integrity;
    QString availability;
    std::optional<bool> mynumberWork;
    std::optional<bool> hasMyNumber;
    std::optional<bool> hasPersonal;
    std::optional<bool> hasCorporate;
    std::optional<bool> publicWeb;
    std::optional<bool> webApplication;
    std::optional<bool> outsideUsers;
    std::optional<bool> mailsVendor; ///< by itself, when something happens (Art. 74(3)(2))
    QDate vendorMailAgreedOn;
    std::optional<bool> providedByOther;
    std::optional<bool> developedHere;
    QDate operatedSince;
    QDate endedOn;
    Id<Staff> administrator;
    QList<SystemPerson> persons;
    QString userScope;
    QString vendor;
    QString vendorContact;
    QString mynumberProtection;
    QList<SystemConnection> connections;
    std::optional<bool> governmentCloud;
    std::optional<bool> onCloud;
    std::optional<bool> separated;
    QString encryption;
    std::optional<bool> writeOutBlocked;
    std::optional<bool> usesWireless;
    QString attackDetection;
    QList<ChecklistAnswer> requirements;
    std::optional<qint64> unmetRequirements;
    QString passwordExemption;
    QString logonMessage;
    std::optional<qint64> attemptLimit;
    std::optional<qint64> idleMinutes;
    std::optional<bool> logonTimesKept;
    QString malwareExemption;
    std::optional<bool> logsTaken;
    std::optional<qint64> logMonths;
    QString logReview;
    QString monitoring;
    QString outsideMonitoring;
    QString maintenance;
    QList<SystemCheck> checks;
    QDate connectedOn;
    QString sourceCodePlace;
    QDate reviewedOn;
    QString reviewMeasures;
    QDate reviewReportedOn;
    QDate nextReview;
    QString remarks;

    static const Register spec;
    bool operator==(const System &) const = default;
};

} // namespace mamori
