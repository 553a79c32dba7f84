// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/approval.h"

namespace mamori {

enum class IdKind {
    User,
    Admin,
    Shared,
    Development,
    Folder,
};
inline constexpr Choice idKinds[] = {
    {"user", QT_TRANSLATE_NOOP("Choice", "User ID")},
    {"admin", QT_TRANSLATE_NOOP("Choice", "Administrator ID")},
    {"shared", QT_TRANSLATE_NOOP("Choice", "Shared ID")},
    {"development", QT_TRANSLATE_NOOP("Choice", "Development ID")},
    {"folder", QT_TRANSLATE_NOOP("Choice", "Folder for few")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<IdKind> = idKinds;

enum class IdReviewResult {
    Needed,
    Reduced,
    Unneeded,
};
inline constexpr Choice idReviewResults[] = {
    {"needed", QT_TRANSLATE_NOOP("Choice", "Still needed")},
    {"reduced", QT_TRANSLATE_NOOP("Choice", "Rights reduced")},
    {"unneeded", QT_TRANSLATE_NOOP("Choice", "No longer needed")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<IdReviewResult> = idReviewResults;

/// Somebody who may use an ID.
struct IdHolder {
    Id<Staff> staff;
    QString name;
    QDate from;
    QDate until;

    static std::span<const Field> lineFields();
    bool operator==(const IdHolder &) const = default;
};

/// One look at whether an ID is still needed (Art. 55(2), 56(4)).
struct IdReview {
    QDate on;
    Id<Staff> by;
    std::optional<IdReviewResult> result;
    QString note;

    static std::span<const Field> lineFields();
    bool operator==(const IdReview &) const = default;
};

/// An ID or a right of access, its holders and reviews (Art. 50, 53-56, 59(3), 90(3)). No password is ever
/// kept here.
struct UserId {
    QString number;
    std::optional<IdKind> kind;
    QString login;
    QString system;
    QList<IdHolder> holders;
    QString rights;
    QString purpose;
    Id<Approval> approval;
    Id<Staff> requester;
    std::optional<Office> approverOffice;
    Id<Staff> approvedBy;
    QString approvedByName;
    QDate approvedOn;
    QString selfApprovalReason; ///< proviso of Art. 14(1)
    QString grantedBy;
    QDate issuedOn;
    QDate validUntil;
    std::optional<bool> stricterPassword;
    std::optional<bool> stricterAttempts;
    QString connectionLimit;
    std::optional<bool> strongPassword;
    QString machines;
    QList<IdReview> reviews;
    QDate reviewedOn;
    QDateTime leakReportedAt;
    QDateTime passwordChangedAt;
    QDate unneededSince;
    QDate administratorToldOn;
    QDate stoppedOn;
    QDate deletedOn;
    QString remarks;

    static const Register spec;
    bool operator==(const UserId &) const = default;
};

} // namespace mamori
