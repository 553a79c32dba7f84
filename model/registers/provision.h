// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/approval.h"

namespace mamori {

enum class ProvisionKind {
    Copy,
    Inside,
    Outside,
};
inline constexpr Choice provisionKinds[] = {
    {"copy", QT_TRANSLATE_NOOP("Choice", "Copy")},
    {"inside", QT_TRANSLATE_NOOP("Choice", "Given within the city")},
    {"outside", QT_TRANSLATE_NOOP("Choice", "Given outside the city")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<ProvisionKind> = provisionKinds;

enum class ProvisionMethod {
    Paper,
    Medium,
    Mail,
    Storage,
    Network,
    Showing,
};
inline constexpr Choice provisionMethods[] = {
    {"paper", QT_TRANSLATE_NOOP("Choice", "On paper")},
    {"medium", QT_TRANSLATE_NOOP("Choice", "On a medium")},
    {"mail", QT_TRANSLATE_NOOP("Choice", "By mail")},
    {"storage", QT_TRANSLATE_NOOP("Choice", "Through a storage service")},
    {"network", QT_TRANSLATE_NOOP("Choice", "Through a network or system")},
    {"showing", QT_TRANSLATE_NOOP("Choice", "Shown on the spot")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<ProvisionMethod> = provisionMethods;

enum class ProvisionSafeguard {
    Signature,
    Encrypted,
    Password,
    LockableCase,
    Agreement,
};
inline constexpr Choice provisionSafeguards[] = {
    {"signature", QT_TRANSLATE_NOOP("Choice", "Electronic signature")},
    {"encrypted", QT_TRANSLATE_NOOP("Choice", "Encrypted")},
    {"password", QT_TRANSLATE_NOOP("Choice", "Protected by a password")},
    {"lockable_case", QT_TRANSLATE_NOOP("Choice", "Lockable case")},
    {"agreement", QT_TRANSLATE_NOOP("Choice", "Secrecy agreement")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<ProvisionSafeguard> = provisionSafeguards;

/// A copy of an asset, or its information given to others inside or outside the city (Art. 16(5)(1), 17(5),
/// 19, 79).
struct Provision {
    QString number;
    std::optional<ProvisionKind> kind;
    QString subject;
    Id<Asset> asset;
    std::optional<bool> partOnly;
    std::optional<qint64> quantity;
    QString confidentiality;
    QString integrity;
    QString need;
    Id<Approval> approval;
    Id<Staff> confirmedBy;
    QDate confirmedOn;
    QString selfConfirmationReason;
    QString recipient;
    QString recipientSection;
    std::optional<ProvisionMethod> method;
    QList<ProvisionSafeguard> safeguards;
    std::optional<bool> cityMeasuresTaken;
    QDate providedOn;
    Id<Staff> providedBy;
    Id<Asset> copy;
    QString copyPlace;
    QDate returnBy;
    QDate returnedOn;
    QString returnNote;
    QString remarks;

    static const Register spec;
    bool operator==(const Provision &) const = default;
};

} // namespace mamori
