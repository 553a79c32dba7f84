// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/approval.h"
#include "model/registers/area.h"
#include "model/registers/equipment.h"
#include "model/registers/staff.h"

namespace mamori {

/// Which way a device goes.
enum class MoveDirection { In, Out };
inline constexpr Choice moveDirections[] = {
    {"in", QT_TRANSLATE_NOOP("Choice", "Carried in")},
    {"out", QT_TRANSLATE_NOOP("Choice", "Carried out")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<MoveDirection> = moveDirections;

/// A server or network device that is carried into a managed area or out of it (Art. 27).
struct EquipmentMove {
    QString number;
    std::optional<MoveDirection> direction;
    Id<Area> area;
    Id<Equipment> equipment;
    QString things;
    QDate requestedOn;
    QDateTime movedAt;
    QString carrier;
    QDate informedOn;
    QString impact;
    Id<Approval> approval;
    QString approvalNumber;
    QDate approvedOn;
    QString placeAndPower;
    QString route;
    QString conditions;
    std::optional<bool> conditionsKept;
    Id<Staff> escort;
    QString remarks;

    static const Register spec;
    bool operator==(const EquipmentMove &) const = default;
};

} // namespace mamori
