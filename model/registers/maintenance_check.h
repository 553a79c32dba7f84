// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/cloud_service.h"
#include "model/registers/equipment.h"
#include "model/registers/incident.h"
#include "model/registers/system.h"

namespace mamori {

/// Which of the recurring duties a check answers.
enum class MaintenanceKind {
    MalwareUpdate,
    MalwareScan,
    VulnerabilityInformation,
    VulnerabilityFix,
    WebVulnerability,
    WebReview,
    ThreatInformation,
    NewThreat,
    LogReview,
    IdReview,
    AdministratorIdReview,
    AttackWatch,
    Monitoring,
    ClockCheck,
    Maintenance,
    Backup,
    RestoreTest,
    OffsiteEquipment,
    SoftwareReview,
    IllegalCopies,
    Other
};
inline constexpr Choice maintenanceKinds[] = {
    {"malware_update", QT_TRANSLATE_NOOP("Choice", "Update of the anti-malware software")},
    {"malware_scan", QT_TRANSLATE_NOOP("Choice", "Full malware scan")},
    {"vulnerability_information", QT_TRANSLATE_NOOP("Choice", "Information on vulnerabilities")},
    {"vulnerability_fix", QT_TRANSLATE_NOOP("Choice", "Patch or update against a vulnerability")},
    {"web_vulnerability", QT_TRANSLATE_NOOP("Choice", "Vulnerabilities of a web application")},
    {"web_review", QT_TRANSLATE_NOOP("Choice", "Review of web contents")},
    {"threat_information", QT_TRANSLATE_NOOP("Choice", "Information on threats")},
    {"new_threat", QT_TRANSLATE_NOOP("Choice", "Measure against a new threat")},
    {"log_review", QT_TRANSLATE_NOOP("Choice", "Log review")},
    {"id_review", QT_TRANSLATE_NOOP("Choice", "Review of IDs")},
    {"administrator_id_review", QT_TRANSLATE_NOOP("Choice", "Review of administrator IDs")},
    {"attack_watch", QT_TRANSLATE_NOOP("Choice", "Watch for attacks from inside")},
    {"monitoring", QT_TRANSLATE_NOOP("Choice", "Monitoring of systems")},
    {"clock_check", QT_TRANSLATE_NOOP("Choice", "Clock check")},
    {"maintenance", QT_TRANSLATE_NOOP("Choice", "Maintenance: state of a device")},
    {"backup", QT_TRANSLATE_NOOP("Choice", "Backup")},
    {"restore_test", QT_TRANSLATE_NOOP("Choice", "Restore test")},
    {"offsite_equipment", QT_TRANSLATE_NOOP("Choice", "Equipment outside city facilities")},
    {"software_review", QT_TRANSLATE_NOOP("Choice", "Review of permitted software")},
    {"illegal_copies", QT_TRANSLATE_NOOP("Choice", "Check for illegal copies")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other check")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<MaintenanceKind> = maintenanceKinds;

/// Who did a technical check (the network's duties are often done for all sections together).
enum class CheckDoneBy { Own, CommonPlatform, Contractor, CloudProvider };
inline constexpr Choice checkDoneBys[] = {
    {"own", QT_TRANSLATE_NOOP("Choice", "The section")},
    {"common_platform", QT_TRANSLATE_NOOP("Choice", "Common platform")},
    {"contractor", QT_TRANSLATE_NOOP("Choice", "Contractor")},
    {"cloud_provider", QT_TRANSLATE_NOOP("Choice", "Cloud provider")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<CheckDoneBy> = checkDoneBys;

/// One run of a recurring technical check: malware, vulnerabilities, logs, IDs, monitoring, maintenance,
/// backups (Art. 55(2), 56(4), 64(3), 96, 100, 105, 107, 108).
struct MaintenanceCheck {
    QString number;
    std::optional<MaintenanceKind> kind;
    QString target;
    Id<System> system;
    Id<Equipment> equipment;
    Id<CloudService> cloudService;
    QDate doneOn;
    std::optional<CheckDoneBy> doneBy;
    QString person;
    QString result;
    std::optional<bool> found;
    QString action;
    QDate actionDoneOn;
    QDate sharedOn;
    Id<Incident> incident;
    QString evidence;
    QDate nextOn;
    QString remarks;

    static const Register spec;
    bool operator==(const MaintenanceCheck &) const = default;
};

} // namespace mamori
