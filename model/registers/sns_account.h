// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/approval.h"
#include "model/registers/checklist_answer.h"
#include "model/registers/staff.h"

namespace mamori {

/// What an account is for: two sets of rules (Art. 128(2), (3)).
enum class SnsPurpose { Publishing, Sharing };
inline constexpr Choice snsPurposes[] = {
    {"publishing", QT_TRANSLATE_NOOP("Choice", "Publishing")},
    {"sharing", QT_TRANSLATE_NOOP("Choice", "Sharing among staff")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<SnsPurpose> = snsPurposes;

/// A person who may use an account (Art. 128(3)).
struct SnsUser {
    Id<Staff> staff;
    QString name;
    QDate since;
    QDate lostRightOn;
    QDate stoppedOn;

    static std::span<const Field> lineFields();
    bool operator==(const SnsUser &) const = default;
};

/// An account on a social medium, for publishing or for sharing among staff (Art. 128).
struct SnsAccount {
    QString service;
    QString account;
    std::optional<SnsPurpose> purpose;
    QString address;
    Id<Staff> responsible;
    QList<SnsUser> users;
    QDate startedOn;
    QDate endedOn;
    Id<Staff> requestedBy;
    QDate requestedOn;
    Id<Staff> approvedBy;
    QDate approvedOn;
    QString selfApprovalReason;
    Id<Approval> approval;
    QString approvalNumber;
    QList<ChecklistAnswer> measures;
    QDate announcedOn;
    std::optional<bool> profileNamesCity;
    QString accessLimited;
    QString substitute;
    QDate reviewedOn;
    QDate nextReview;
    QString remarks;

    static const Register spec;
    bool operator==(const SnsAccount &) const = default;
};

} // namespace mamori
