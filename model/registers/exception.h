// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/approval.h"
#include "model/registers/asset.h"
#include "model/registers/staff.h"
#include "model/registers/system.h"

namespace mamori {

/// How an exception departs from the standard (Art. 112(1)).
enum class ExceptionKind { OtherMethod, NotDone };
inline constexpr Choice exceptionKinds[] = {
    {"other_method", QT_TRANSLATE_NOOP("Choice", "Done by another method")},
    {"not_done", QT_TRANSLATE_NOOP("Choice", "Left undone")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<ExceptionKind> = exceptionKinds;

/// What the CISO decided.
enum class ExceptionDecision { Granted, GrantedWithConditions, Refused };
inline constexpr Choice exceptionDecisions[] = {
    {"granted", QT_TRANSLATE_NOOP("Choice", "Granted")},
    {"granted_with_conditions", QT_TRANSLATE_NOOP("Choice", "Granted with conditions")},
    {"refused", QT_TRANSLATE_NOOP("Choice", "Refused")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<ExceptionDecision> = exceptionDecisions;

/// A measure of the standard that is done otherwise, or not at all, for a time (Art. 112). Named so because
/// "exception" has a meaning of its own in C++.
struct PolicyException {
    QString number;
    QString title;
    QString clause;
    QString duties; ///< ids of duties in the policy pack, apart by spaces
    std::optional<ExceptionKind> kind;
    QString content;
    QString reason;
    QString otherMethod;
    QString minimumScope;
    Id<System> system;
    Id<Asset> asset;
    QDate validFrom;
    QDate validUntil;
    std::optional<bool> urgent;
    Id<Staff> requestedBy;
    QDate requestedOn;
    Id<Approval> approval; ///< the application to the CISO; none in urgency
    QDate reportedOn;
    std::optional<ExceptionDecision> decision;
    QString decidedBy;
    QDate decidedOn;
    QString conditions;
    QDate reviewedOn;
    QString reviewResult;
    QDate nextReview;
    QDate liftOrderedOn;
    QDate liftedOn;
    QString remarks;

    static const Register spec;
    bool operator==(const PolicyException &) const = default;
};

} // namespace mamori
