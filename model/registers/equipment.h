// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/approval.h"
#include "model/registers/area.h"
#include "model/registers/asset.h"
#include "model/registers/checklist_answer.h"
#include "model/registers/system.h"

namespace mamori {

/// What a device is, as far as the standard has rules for it.
enum class EquipmentKind { Server, NetworkDevice, Terminal, MultifunctionPrinter, IotDevice, Storage, Other };
inline constexpr Choice equipmentKinds[] = {
    {"server", QT_TRANSLATE_NOOP("Choice", "Server")},
    {"network_device", QT_TRANSLATE_NOOP("Choice", "Network device")},
    {"terminal", QT_TRANSLATE_NOOP("Choice", "Terminal")},
    {"multifunction_printer", QT_TRANSLATE_NOOP("Choice", "Multifunction printer")},
    {"iot_device", QT_TRANSLATE_NOOP("Choice", "IoT device")},
    {"storage", QT_TRANSLATE_NOOP("Choice", "Storage device")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other device")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<EquipmentKind> = equipmentKinds;

/// Whose a device is (Art. 82(2)(2)).
enum class EquipmentOwnership { City, Leased, Provider, Private };
inline constexpr Choice equipmentOwnerships[] = {
    {"city", QT_TRANSLATE_NOOP("Choice", "Bought by the city")},
    {"leased", QT_TRANSLATE_NOOP("Choice", "Leased by the city")},
    {"provider", QT_TRANSLATE_NOOP("Choice", "A provider's")},
    {"private", QT_TRANSLATE_NOOP("Choice", "Private")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<EquipmentOwnership> = equipmentOwnerships;

/// A device or medium that was sent out for repair or recovery (Art. 108(5)).
struct EquipmentRepair {
    QString medium;
    QString repairer;
    std::optional<bool> erased;
    QDate secrecyAgreedOn;
    std::optional<bool> secrecyChecked;
    QDate sentOn;
    QDate returnedOn;
    QString note;

    static std::span<const Field> lineFields();
    bool operator==(const EquipmentRepair &) const = default;
};

/// A server, network device, terminal, multifunction printer or IoT device with what the standard asks of the
/// device itself (Art. 28-32, 36, 72, 73, 82, 100, 108). The asset register knows what information a thing
/// carries and how it is classified; this one, how the machine is placed and protected.
struct Equipment {
    QString number;
    QString name;
    std::optional<EquipmentKind> kind;
    QString model;
    QString serial;
    Id<Asset> asset;
    Id<System> system;
    std::optional<EquipmentOwnership> ownership;
    QString confidentiality;
    QString integrity;
    QString availability;
    std::optional<bool> storesConfidential;
    std::optional<bool> storageEncrypted;
    QDate acquiredOn;
    QDate retiredOn;
    Id<Area> area;
    QString place;
    std::optional<bool> offPremises;
    std::optional<bool> coreDevice;
    QString outsideReason;
    QString outsideMeasures;
    Id<Approval> outsideApproval;
    QString outsideApprovalNumber;
    QDate outsideApprovedOn;
    QDate papersGivenOn;
    QDate cisoApprovedOn;
    QDate offsiteAnsweredOn;
    std::optional<Zone> zone;
    std::optional<bool> internetDirect;
    Id<Approval> connectionApproval;
    QString connectApprovalNumber;
    QDate connectApprovedOn;
    std::optional<bool> meetsRequirements;
    std::optional<bool> timeSynchronised;
    QList<ChecklistAnswer> measures;
    std::optional<bool> duplicated;
    std::optional<bool> surgeProtected;
    QDate imageOn;
    QString backupHow;
    std::optional<bool> keepsData;
    std::optional<bool> malwareProtected;
    QString malwareExemption;
    QDate supportEnd;
    QString maintainedBy;
    QDate lastCheckOn;
    QList<EquipmentRepair> repairs;
    QString remarks;

    static const Register spec;
    bool operator==(const Equipment &) const = default;
};

} // namespace mamori
