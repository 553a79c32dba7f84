// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/approval.h"

namespace mamori {

enum class BroughtKind {
    Computer,
    Mobile,
    Medium,
    Line,
    Other,
};
inline constexpr Choice broughtKinds[] = {
    {"computer", QT_TRANSLATE_NOOP("Choice", "Computer")},
    {"mobile", QT_TRANSLATE_NOOP("Choice", "Mobile terminal")},
    {"medium", QT_TRANSLATE_NOOP("Choice", "Electronic medium")},
    {"line", QT_TRANSLATE_NOOP("Choice", "Line")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other kind")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<BroughtKind> = broughtKinds;

/// Whose a device is: the approvals it needs follow from it (Art. 41(2), (7), 85).
enum class Ownership {
    Issued,
    Private,
    Contractor,
    OtherBody,
};
inline constexpr Choice ownerships[] = {
    {"issued", QT_TRANSLATE_NOOP("Choice", "Issued by the city")},
    {"private", QT_TRANSLATE_NOOP("Choice", "Privately owned")},
    {"contractor", QT_TRANSLATE_NOOP("Choice", "Of a contractor")},
    {"other_body", QT_TRANSLATE_NOOP("Choice", "Of another body")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<Ownership> = ownerships;

enum class MalwareCheck {
    Clean,
    Infected,
};
inline constexpr Choice malwareChecks[] = {
    {"clean", QT_TRANSLATE_NOOP("Choice", "Nothing found")},
    {"infected", QT_TRANSLATE_NOOP("Choice", "Malware found")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<MalwareCheck> = malwareChecks;

/// A device, line or medium that is brought in, issued or not (Art. 41(2), (3), (7), (8), 82, 85).
struct BringIn {
    QString number;
    QString item;
    std::optional<BroughtKind> kind;
    std::optional<Ownership> ownership;
    QString owner;
    Id<Asset> asset;
    QString individualNumber;
    Id<Staff> broughtBy;
    QString broughtByName;
    QDate requestedOn;
    QDateTime arrivesAt;
    QDateTime leavesBy;
    QString purpose;
    QString place;
    std::optional<bool> usedOutside;
    QString confidentiality;
    QString measures;
    Id<Approval> approval;
    QString exceptionNumber; ///< C3 on private or non-issued devices needs one too
    std::optional<bool> connected;
    std::optional<Zone> zone;
    Id<Approval> connectionApproval;
    QString noOtherWay;
    QDate malwareCheckedOn;
    std::optional<MalwareCheck> malwareResult;
    std::optional<bool> requirementsMet;
    std::optional<bool> noLeakingSoftware;
    QDateTime leftAt;
    Id<Staff> confirmedBy;
    std::optional<bool> erased;
    QString remarks;

    static const Register spec;
    bool operator==(const BringIn &) const = default;
};

} // namespace mamori
