// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/approval.h"
#include "model/registers/area.h"
#include "model/registers/staff.h"

namespace mamori {

/// Who enters a managed area.
enum class VisitorKind { OwnStaff, OtherStaff, Contractor, Visitor };
inline constexpr Choice visitorKinds[] = {
    {"own_staff", QT_TRANSLATE_NOOP("Choice", "Staff of the section")},
    {"other_staff", QT_TRANSLATE_NOOP("Choice", "Staff of another section")},
    {"contractor", QT_TRANSLATE_NOOP("Choice", "Contractor")},
    {"visitor", QT_TRANSLATE_NOOP("Choice", "Other visitor")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<VisitorKind> = visitorKinds;

/// Who entered a managed area and left it (Art. 26).
struct AreaVisit {
    Id<Area> area;
    QDateTime enteredAt;
    QDateTime leftAt;
    QString visitor;
    std::optional<VisitorKind> visitorKind;
    Id<Staff> staff;
    QString organisation;
    QString purpose;
    Id<Approval> approval;
    QString approvalNumber;
    QDate approvedOn;
    QString conditions;
    std::optional<bool> conditionsKept;
    Id<Staff> escort;
    std::optional<bool> belongingsChecked;
    QString broughtIn;
    QString remarks;

    static const Register spec;
    bool operator==(const AreaVisit &) const = default;
};

} // namespace mamori
