// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/approval.h"

namespace mamori {

enum class AccessKind {
    System,
    Mail,
    Internet,
    Confidential,
};
inline constexpr Choice accessKinds[] = {
    {"system", QT_TRANSLATE_NOOP("Choice", "Information system")},
    {"mail", QT_TRANSLATE_NOOP("Choice", "Mail")},
    {"internet", QT_TRANSLATE_NOOP("Choice", "Internet")},
    {"confidential", QT_TRANSLATE_NOOP("Choice", "Confidential information (C3)")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<AccessKind> = accessKinds;

/// What a non-regular member of staff may use, and that the rest is blocked (Art. 45(3)).
struct AccessApproval {
    QString number;
    Id<Staff> staff;
    QList<AccessKind> granted;
    QString systems;
    QString necessity;
    QDate requestedOn;
    Id<Approval> approval;
    Id<Staff> approvedBy;
    QDate approvedOn;
    QDate validFrom;
    QDate validUntil;
    QList<AccessKind> blocked;
    QString blockedHow;
    QDate blockedCheckedOn;
    Id<Staff> blockedCheckedBy;
    QDate endedOn;
    QString remarks;

    static const Register spec;
    bool operator==(const AccessApproval &) const = default;
};

} // namespace mamori
