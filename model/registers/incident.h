// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/system.h"

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

/// By what way information went to the wrong party (Art. 78; letters and fax are treated alike).
enum class IncidentChannel { Mail, Letter, Fax, HandedOver, Web, Medium, Other };
inline constexpr Choice incidentChannels[] = {
    {"mail", QT_TRANSLATE_NOOP("Choice", "Electronic mail")},
    {"letter", QT_TRANSLATE_NOOP("Choice", "Letter")},
    {"fax", QT_TRANSLATE_NOOP("Choice", "Fax")},
    {"handed_over", QT_TRANSLATE_NOOP("Choice", "Handed over the counter")},
    {"web", QT_TRANSLATE_NOOP("Choice", "Web or social media")},
    {"medium", QT_TRANSLATE_NOOP("Choice", "Lost or stolen thing")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other way")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<IncidentChannel> = incidentChannels;

/// From whom the section learned of a breach: it decides who has to report (Art. 43(1), 43(4), 44(2)).
enum class IncidentSource { Staff, Manager, Outside, Csirt, OtherSection };
inline constexpr Choice incidentSources[] = {
    {"staff", QT_TRANSLATE_NOOP("Choice", "Reported by staff")},
    {"manager", QT_TRANSLATE_NOOP("Choice", "Noticed by the manager")},
    {"outside", QT_TRANSLATE_NOOP("Choice", "Told by a contractor or citizen")},
    {"csirt", QT_TRANSLATE_NOOP("Choice", "Told by the CSIRT")},
    {"other_section", QT_TRANSLATE_NOOP("Choice", "Told by another section")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<IncidentSource> = incidentSources;

/// To whom a breach is reported (Art. 12(1)(3), 43).
enum class ReportRecipient {
    SectionManager,
    DepartmentOfficer,
    GeneralOfficer,
    Ciso,
    RelatedBody,
    Csirt,
    ProtectionCommission,
    Police,
    Contractor,
    PersonsConcerned,
    Other,
};
inline constexpr Choice reportRecipients[] = {
    {"section_manager", QT_TRANSLATE_NOOP("Choice", "Section security manager")},
    {"department_officer", QT_TRANSLATE_NOOP("Choice", "Department security officer")},
    {"general_officer", QT_TRANSLATE_NOOP("Choice", "Chief security officer of the city")},
    {"ciso", QT_TRANSLATE_NOOP("Choice", "CISO")},
    {"related_body", QT_TRANSLATE_NOOP("Choice", "Related body")},
    {"csirt", QT_TRANSLATE_NOOP("Choice", "CSIRT")},
    {"protection_commission", QT_TRANSLATE_NOOP("Choice", "Personal Information Protection Commission")},
    {"police", QT_TRANSLATE_NOOP("Choice", "Police")},
    {"contractor", QT_TRANSLATE_NOOP("Choice", "Contractor")},
    {"persons_concerned", QT_TRANSLATE_NOOP("Choice", "Persons concerned")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other recipient")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<ReportRecipient> = reportRecipients;

enum class ReportStage { First, Further, Final };
inline constexpr Choice reportStages[] = {
    {"first", QT_TRANSLATE_NOOP("Choice", "First report")},
    {"further", QT_TRANSLATE_NOOP("Choice", "Further report")},
    {"final", QT_TRANSLATE_NOOP("Choice", "Final report")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<ReportStage> = reportStages;

/// An asset that a breach touches.
struct AffectedAsset {
    Id<Asset> asset;
    QString extent;

    static std::span<const Field> lineFields();
    bool operator==(const AffectedAsset &) const = default;
};

/// One report to one recipient with its time (Art. 12(1)(3), 43); rows are added and never changed.
struct IncidentReport {
    std::optional<ReportRecipient> recipient;
    QString name;
    QDateTime reportedAt;
    std::optional<ReportStage> stage;
    QString means;
    QString content;

    static std::span<const Field> lineFields();
    bool operator==(const IncidentReport &) const = default;
};

/// An instruction received in a breach and what came of it (Art. 12(1)(3), 44(3), 68(6)).
struct IncidentInstruction {
    QString fromOffice;
    QDateTime receivedAt;
    QString content;
    QDateTime doneAt;
    QString result;

    static std::span<const Field> lineFields();
    bool operator==(const IncidentInstruction &) const = default;
};

/// One measure that keeps a breach from coming again (Art. 44(4), 44(5)).
struct IncidentPrevention {
    QString measure;
    Id<Staff> owner;
    QDate due;
    QDate doneOn;
    QString result;

    static std::span<const Field> lineFields();
    bool operator==(const IncidentPrevention &) const = default;
};

/// A security breach, actual or feared (Art. 12(1)(3), 43, 44).
struct Incident {
    QString number;
    QString title;
    std::optional<IncidentKind> kind;
    std::optional<IncidentCertainty> certainty;
    std::optional<IncidentSource> source;
    std::optional<IncidentChannel> channel;
    QDateTime happenedAt;
    QDateTime noticedAt;
    Id<Staff> noticedBy;
    QString summary;
    QString immediateAction;
    Id<Asset> asset;
    QList<AffectedAsset> affected; ///< all assets touched; `asset` is the first or only one
    Id<System> system;
    std::optional<bool> personalInvolved;
    std::optional<qint64> personCount;
    QList<IncidentReport> reports;
    QString noRelatedBody; ///< why no related body is told (Art. 43(2))
    std::optional<bool> serious; ///< in the department officer's judgement (Art. 43(3))
    QDateTime seriousReportedAt; ///< when the CISO was told of a serious breach
    QDate factsGivenOn;
    QDate commissionReportDue; ///< a day the section sets itself: the standard names none
    QDate personsInformedOn;
    QList<IncidentInstruction> instructions;
    QList<TimelineEntry> timeline;
    std::optional<bool> fromOutside; ///< a connected outside network is its source (Art. 68(5))
    QDateTime cutOffAt;
    QDateTime passwordChangedAt;
    QString evidence;
    QString planFollowed; ///< how the emergency plan was followed, or why not
    QString cause;
    QString damage;
    QString recovery;
    QString prevention;
    QList<IncidentPrevention> preventionMeasures;
    QDate closedOn;

    static const Register spec;
    bool operator==(const Incident &) const = default;
};

} // namespace mamori
