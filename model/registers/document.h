// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/cloud_service.h"
#include "model/registers/contract.h"
#include "model/registers/staff.h"
#include "model/registers/system.h"

namespace mamori {

/// What a paper is. One paper may be of several kinds; each kind answers certain duties.
enum class DocumentKind {
    SystemProcedure,
    PlatformLevel,
    PlatformIncident,
    SystemRecovery,
    CloudLevel,
    CloudDevices,
    CloudEnd,
    CloudBackup,
    CloudIncident,
    CloudRecovery,
    CloudSpecification,
    CloudContract,
    CloudStages,
    CloudResponsibility,
    CloudCertificate,
    UserRights,
    IdRules,
    LogRules,
    LogRequest,
    SystemPapers,
    LifeCyclePapers,
    SourceCode,
    CablePapers,
    LiabilityContract,
    ProcurementSpecification,
    DevelopmentPlan,
    MigrationProcedure,
    TestPlan,
    MaintenanceSetup,
    OutsourcingSpecification,
    OutsourcingContract,
    SecrecyAgreement,
    ImpactAssessment,
    OffsiteMeasures,
    ContactList,
    MonitoringSetup,
    SnsRules,
    SnsChecking,
    SnsTakeover,
    SnsSubstitute,
    SelfInspectionResult,
    Other
};
inline constexpr Choice documentKinds[] = {
    {"system_procedure", QT_TRANSLATE_NOOP("Choice", "Procedure of a system")},
    {"platform_level", QT_TRANSLATE_NOOP("Choice", "Platform software: keeping its level")},
    {"platform_incident", QT_TRANSLATE_NOOP("Choice", "Platform software: what to do in an accident")},
    {"system_recovery", QT_TRANSLATE_NOOP("Choice", "Recovery of a system")},
    {"cloud_level", QT_TRANSLATE_NOOP("Choice", "Cloud: keeping its level")},
    {"cloud_devices", QT_TRANSLATE_NOOP("Choice", "Cloud: adding, changing, removing resources")},
    {"cloud_end", QT_TRANSLATE_NOOP("Choice", "Cloud: ending the use")},
    {"cloud_backup", QT_TRANSLATE_NOOP("Choice", "Cloud: backup and recovery")},
    {"cloud_incident", QT_TRANSLATE_NOOP("Choice", "Cloud: what to do in an incident")},
    {"cloud_recovery", QT_TRANSLATE_NOOP("Choice", "Cloud: recovery of the service")},
    {"cloud_specification", QT_TRANSLATE_NOOP("Choice", "Cloud: procurement specification")},
    {"cloud_contract", QT_TRANSLATE_NOOP("Choice", "Cloud: copy of the contract")},
    {"cloud_stages", QT_TRANSLATE_NOOP("Choice", "Cloud: measures by stage")},
    {"cloud_responsibility", QT_TRANSLATE_NOOP("Choice", "Cloud: division of responsibilities")},
    {"cloud_certificate", QT_TRANSLATE_NOOP("Choice", "Cloud: audit report or certificate")},
    {"user_rights", QT_TRANSLATE_NOOP("Choice", "Users and rights")},
    {"id_rules", QT_TRANSLATE_NOOP("Choice", "Rules on IDs")},
    {"log_rules", QT_TRANSLATE_NOOP("Choice", "Rules on logs")},
    {"log_request", QT_TRANSLATE_NOOP("Choice", "How to ask a provider for logs")},
    {"system_papers", QT_TRANSLATE_NOOP("Choice", "Specification, diagram, settings")},
    {"life_cycle_papers", QT_TRANSLATE_NOOP("Choice", "Papers of development, introduction, maintenance")},
    {"source_code", QT_TRANSLATE_NOOP("Choice", "Source code")},
    {"cable_papers", QT_TRANSLATE_NOOP("Choice", "Papers on cables")},
    {"liability_contract", QT_TRANSLATE_NOOP("Choice", "Contract on liability")},
    {"procurement_specification", QT_TRANSLATE_NOOP("Choice", "Procurement specification")},
    {"development_plan", QT_TRANSLATE_NOOP("Choice", "Development plan")},
    {"migration_procedure", QT_TRANSLATE_NOOP("Choice", "Migration procedure")},
    {"test_plan", QT_TRANSLATE_NOOP("Choice", "Test plan")},
    {"maintenance_setup", QT_TRANSLATE_NOOP("Choice", "Maintenance setup")},
    {"outsourcing_specification", QT_TRANSLATE_NOOP("Choice", "Outsourcing specification")},
    {"outsourcing_contract", QT_TRANSLATE_NOOP("Choice", "Outsourcing contract")},
    {"secrecy_agreement", QT_TRANSLATE_NOOP("Choice", "Secrecy contract")},
    {"impact_assessment", QT_TRANSLATE_NOOP("Choice", "Impact assessment")},
    {"offsite_measures", QT_TRANSLATE_NOOP("Choice", "Safety measures for work outside")},
    {"contact_list", QT_TRANSLATE_NOOP("Choice", "Emergency contacts")},
    {"monitoring_setup", QT_TRANSLATE_NOOP("Choice", "Setup and contacts against attacks")},
    {"sns_rules", QT_TRANSLATE_NOOP("Choice", "Social media: procedure and persons")},
    {"sns_checking", QT_TRANSLATE_NOOP("Choice", "Social media: steps and checking")},
    {"sns_takeover", QT_TRANSLATE_NOOP("Choice", "Social media: against a takeover")},
    {"sns_substitute", QT_TRANSLATE_NOOP("Choice", "Social media: substitute")},
    {"self_inspection_result", QT_TRANSLATE_NOOP("Choice", "Result of the self-inspection")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other paper")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<DocumentKind> = documentKinds;

/// A paper the standard asks the section to have: a procedure, a plan, a specification, a rule (Art.
/// 12(2)(3), 63, 64(2), 94, 95, 125(2) and others). Its kind says which duty it answers.
struct ProcedureDocument {
    QString number;
    QString title;
    QList<DocumentKind> kinds;
    Id<System> system;
    Id<CloudService> cloudService;
    Id<Contract> contract;
    QString work;
    QString version;
    QDate madeOn;
    QDate revisedOn;
    Id<Staff> owner;
    QString place;
    QString readers;
    QDate reviewedOn;
    QDate nextReview;
    QDate keptUntil;
    QDate endedOn;
    std::optional<bool> changePlanned;
    QDate changeReportedOn;
    QString handedTo;
    QDate handedOn;
    QString remarks;

    static const Register spec;
    bool operator==(const ProcedureDocument &) const = default;
};

} // namespace mamori
