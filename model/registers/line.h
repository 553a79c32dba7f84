// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/approval.h"
#include "model/registers/area.h"
#include "model/registers/asset.h"
#include "model/registers/system.h"

namespace mamori {

/// What a line is; each kind has its own approval.
enum class LineKind { Line, Cable, ExternalConnection, WirelessLan, PublicLine };
inline constexpr Choice lineKinds[] = {
    {"line", QT_TRANSLATE_NOOP("Choice", "Line brought into a facility")},
    {"cable", QT_TRANSLATE_NOOP("Choice", "Cable")},
    {"external_connection", QT_TRANSLATE_NOOP("Choice", "Connection with an outside network")},
    {"wireless_lan", QT_TRANSLATE_NOOP("Choice", "Wireless LAN")},
    {"public_line", QT_TRANSLATE_NOOP("Choice", "Public line")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<LineKind> = lineKinds;

/// A line, a cable, a connection with an outside network, a wireless LAN or a public line of the section,
/// with the particulars of its application (Art. 30-33, 68-70, 86).
struct NetworkLine {
    QString number;
    QString name;
    std::optional<LineKind> kind;
    Id<System> system;
    std::optional<Zone> zone;
    QString availability;
    QString provider;
    QString facility;
    QDate usedSince;
    QDate endedOn;
    QString need;
    QString use;
    QString users;
    QString peer;
    QString peerAdministrator;
    QString structure;
    QString rangeOfUse;
    QString measures;
    QString changes;
    std::optional<bool> harmless;
    QString encryption;
    std::optional<bool> sanitised;
    std::optional<bool> accessControlled;
    std::optional<bool> multiFactor;
    QDate requestedOn;
    Id<Approval> approval;
    QString approvalNumber;
    QDate approvedOn;
    QDate cisoApprovedOn;
    QString conditions;
    std::optional<bool> conditionsKept;
    QDate liabilityAgreedOn;
    Id<Area> terminatedIn;
    QString outsideReason;
    QString outsideMeasures;
    QDate outsideApprovedOn;
    std::optional<bool> spareLine;
    QString spareNote;
    QString cableType;
    QString colour;
    QString route;
    QString protection;
    QDate laidOn;
    QString laidBy;
    QDate workerApprovedOn;
    QString drawingPlace;
    QDate cooperationAskedOn;
    QString cooperationAnswer;
    QString remarks;

    static const Register spec;
    bool operator==(const NetworkLine &) const = default;
};

} // namespace mamori
