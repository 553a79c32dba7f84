// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/staff.h"

namespace mamori {

enum class AssetKind {
    Paper,
    ElectronicData,
    Medium,
    Terminal,
    Server,
    NetworkDevice,
    MultifunctionPrinter,
    IotDevice,
    System,
    CloudService,
    Other,
};
inline constexpr Choice assetKinds[] = {
    {"paper", QT_TRANSLATE_NOOP("Choice", "Paper")},
    {"electronic_data", QT_TRANSLATE_NOOP("Choice", "Electronic data")},
    {"medium", QT_TRANSLATE_NOOP("Choice", "Electronic medium")},
    {"terminal", QT_TRANSLATE_NOOP("Choice", "Terminal")},
    {"server", QT_TRANSLATE_NOOP("Choice", "Server")},
    {"network_device", QT_TRANSLATE_NOOP("Choice", "Network device")},
    {"multifunction_printer", QT_TRANSLATE_NOOP("Choice", "Multifunction printer")},
    {"iot_device", QT_TRANSLATE_NOOP("Choice", "IoT device")},
    {"system", QT_TRANSLATE_NOOP("Choice", "Information system")},
    {"cloud_service", QT_TRANSLATE_NOOP("Choice", "Cloud service")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other kind")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<AssetKind> = assetKinds;

/// Where an asset stands, as far as the standard has rules for the place (Art. 25, 34).
enum class AreaKind { Managed, Handling, Archive, Elsewhere };
inline constexpr Choice areaKinds[] = {
    {"managed", QT_TRANSLATE_NOOP("Choice", "Managed area")},
    {"handling", QT_TRANSLATE_NOOP("Choice", "Handling area")},
    {"archive", QT_TRANSLATE_NOOP("Choice", "Archive room")},
    {"elsewhere", QT_TRANSLATE_NOOP("Choice", "Elsewhere")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<AreaKind> = areaKinds;

enum class Origin { MadeHere, OtherSection, Outside };
inline constexpr Choice origins[] = {
    {"made_here", QT_TRANSLATE_NOOP("Choice", "Made here")},
    {"other_section", QT_TRANSLATE_NOOP("Choice", "From another section")},
    {"outside", QT_TRANSLATE_NOOP("Choice", "From outside the city")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<Origin> = origins;

enum class RetentionKind { Years, Permanent, AfterEvent, None };
inline constexpr Choice retentionKinds[] = {
    {"years", QT_TRANSLATE_NOOP("Choice", "Years")},
    {"permanent", QT_TRANSLATE_NOOP("Choice", "In constant use")},
    {"after_event", QT_TRANSLATE_NOOP("Choice", "Years after an event")},
    {"none", QT_TRANSLATE_NOOP("Choice", "No retention period")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<RetentionKind> = retentionKinds;

/// The three network zones (Art. 21-24).
enum class Zone { NotConnected, MyNumber, Lgwan, Internet };
inline constexpr Choice zones[] = {
    {"not_connected", QT_TRANSLATE_NOOP("Choice", "Not connected")},
    {"mynumber", QT_TRANSLATE_NOOP("Choice", "My Number zone")},
    {"lgwan", QT_TRANSLATE_NOOP("Choice", "LGWAN zone")},
    {"internet", QT_TRANSLATE_NOOP("Choice", "Internet zone")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<Zone> = zones;

enum class AssetStatus { InUse, Stored, Disposed, Returned };
inline constexpr Choice assetStatuses[] = {
    {"in_use", QT_TRANSLATE_NOOP("Choice", "In use")},
    {"stored", QT_TRANSLATE_NOOP("Choice", "In storage")},
    {"disposed", QT_TRANSLATE_NOOP("Choice", "Disposed of")},
    {"returned", QT_TRANSLATE_NOOP("Choice", "Returned to its owner")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<AssetStatus> = assetStatuses;

/// How far the classification of an asset has come.
enum class ClassificationState { Open, Proposed, AwaitingJudgement, Decided };
inline constexpr Choice classificationStates[] = {
    {"open", QT_TRANSLATE_NOOP("Choice", "Not classified")},
    {"proposed", QT_TRANSLATE_NOOP("Choice", "Proposed, to be confirmed")},
    {"awaiting_judgement", QT_TRANSLATE_NOOP("Choice", "Awaiting the manager's judgement")},
    {"decided", QT_TRANSLATE_NOOP("Choice", "Decided")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<ClassificationState> = classificationStates;

enum class RestrictionState { Done, NotDone, NotApplicable };
inline constexpr Choice restrictionStates[] = {
    {"done", QT_TRANSLATE_NOOP("Choice", "Done")},
    {"not_done", QT_TRANSLATE_NOOP("Choice", "Not done")},
    {"not_applicable", QT_TRANSLATE_NOOP("Choice", "Not applicable")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<RestrictionState> = restrictionStates;

/// One line of an asset's restriction card (Art. 16(5)).
struct RestrictionAnswer {
    QString restriction; ///< id in the policy pack
    std::optional<RestrictionState> state;
    QString reason; ///< needed for NotApplicable
    QDate answeredOn;
    QString answeredBy;

    static std::span<const Field> lineFields();
    bool operator==(const RestrictionAnswer &) const = default;
};

/// An information asset (Art. 16-20, 34). One row may stand for many like things (Art. 17(2)).
struct Asset {
    QString number;
    QString name;
    std::optional<AssetKind> kind;
    QString work; ///< the task it belongs to
    QString contents;
    std::optional<bool> hasMyNumber;
    std::optional<bool> hasPersonal;
    std::optional<bool> hasCorporate;
    std::optional<qint64> personCount;
    std::optional<qint64> quantity;
    QString unit; ///< 冊, 台 …
    QString quantityNote; ///< what the spreadsheet said where it was no plain number
    QString individualNumbers; ///< one a line
    QString place;
    std::optional<AreaKind> area;
    QString custodianPost;
    Id<Staff> custodian;
    std::optional<Origin> origin;
    QString originSection; ///< the section or party it came from
    std::optional<bool> receivedPart; ///< only a part was received (Art. 19(1) proviso)
    QString providerConfidentiality; ///< the provider's levels; empty = unknown
    QString providerIntegrity;
    QString providerAvailability;
    Id<Asset> copyOf;
    Id<Asset> partOf; ///< the asset under which it is classified as a group (Art. 17(2))
    QDate acquiredOn;
    std::optional<RetentionKind> retentionKind;
    std::optional<qint64> retentionYears;
    QString retentionEvent;
    QDate retentionEventOn;
    QDate retentionEnd;
    std::optional<Zone> zone;
    std::optional<bool> longTerm; ///< kept in long-term storage (Art. 16(5)(2)オ)
    std::optional<bool> labelNeeded;
    std::optional<bool> labelDone;
    ClassificationState classificationState = ClassificationState::Open;
    QString confidentiality; ///< keys of levels in the policy pack; empty = unknown
    QString integrity;
    QString availability;
    QDate classifiedOn;
    QString classificationReason;
    QString importedImportance; ///< A, B or C of the old spreadsheet: a proposal, never a level
    QString judgementQuestion; ///< why the manager has to decide (Art. 19(2), 20(2))
    QDate nextReview;
    AssetStatus status = AssetStatus::InUse;
    QList<RestrictionAnswer> restrictions;
    QString remarks;

    static const Register spec;
    bool operator==(const Asset &) const = default;
};

/// The last day an asset has to be kept: fiscal years counted from the fiscal year after it was made (or
/// after the event). An invalid day when it cannot be told or there is no end. Art. 39(1); the count is the
/// usage of document rules, not of the standard.
QDate retentionEnd(const Asset &asset);
/// The asset with every derived field as it follows from the others. Records does this before it stores.
Asset withDerived(Asset asset);

} // namespace mamori
