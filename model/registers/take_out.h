// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/approval.h"

namespace mamori {

/// The safeguards a take-out can have (examples of Art. 37(2), transport 37(3)).
enum class Safeguard { MinimumData, DeviceEncrypted, DataEncrypted, LockableCase, Traceable };
inline constexpr Choice safeguards[] = {
    {"minimum_data", QT_TRANSLATE_NOOP("Choice", "Holds only what is needed")},
    {"device_encrypted", QT_TRANSLATE_NOOP("Choice", "Device has password or encryption")},
    {"data_encrypted", QT_TRANSLATE_NOOP("Choice", "Data has password or encryption")},
    {"lockable_case", QT_TRANSLATE_NOOP("Choice", "Carried in a lockable case")},
    {"traceable", QT_TRANSLATE_NOOP("Choice", "Carried in a traceable way")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<Safeguard> = safeguards;

/// How one thing of a trip came back.
enum class ReturnState { Out, Returned, Lost };
inline constexpr Choice returnStates[] = {
    {"out", QT_TRANSLATE_NOOP("Choice", "Still out")},
    {"returned", QT_TRANSLATE_NOOP("Choice", "Came back")},
    {"lost", QT_TRANSLATE_NOOP("Choice", "Lost")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<ReturnState> = returnStates;

/// One thing of a trip; things of one trip may come back one by one.
struct TakeOutItem {
    Id<Asset> asset;
    std::optional<qint64> quantity;
    QString note;
    QString individualNumber {};
    std::optional<ReturnState> state {};
    QDate returnedOn {};
    std::optional<bool> erased {};

    static std::span<const Field> lineFields();
    bool operator==(const TakeOutItem &) const = default;
};

/// Things that leave the building and come back: approved by one person, their return confirmed by another
/// (Art. 37, 41(8), 14).
struct TakeOut {
    QString number;
    QList<TakeOutItem> items;
    QString purpose;
    QString destination;
    Id<Staff> carrier;
    Id<Staff> requester; ///< where another than the carrier applies
    QDate requestedOn;
    QDateTime leavesAt;
    QDateTime backBy;
    QList<Safeguard> safeguards;
    std::optional<bool> processedOutside;
    QString safetyRules; ///< the measures for work outside, fixed beforehand (Art. 16(5)(1), 41(6))
    QDate safetyRulesFixedOn;
    std::optional<bool> cityRulesApplied; ///< those of the chief officer, for C2+, I2 and A2 (Art. 41(6))
    Id<Approval> approval;
    Id<Staff> approvedBy;
    QDate approvedOn;
    QString condition;
    QString selfApprovalReason; ///< proviso of Art. 14: why the carrier approves
    QDateTime returnedAt;
    Id<Staff> confirmedBy; ///< who saw return and erasure; not the carrier
    std::optional<bool> erased;
    QString remarks;

    static const Register spec;
    bool operator==(const TakeOut &) const = default;
};

} // namespace mamori
