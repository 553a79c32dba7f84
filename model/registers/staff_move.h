// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/user_id.h"

namespace mamori {

enum class MoveKind {
    Joins,
    ChangesWork,
    Leaves,
};
inline constexpr Choice moveKinds[] = {
    {"joins", QT_TRANSLATE_NOOP("Choice", "Joins")},
    {"changes_work", QT_TRANSLATE_NOOP("Choice", "Changes work")},
    {"leaves", QT_TRANSLATE_NOOP("Choice", "Leaves")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<MoveKind> = moveKinds;

/// Something lent to a person.
struct LentThing {
    Id<Asset> asset;
    QString description;
    QDate lentOn;
    std::optional<bool> erased;
    QDate returnedOn;
    Id<Staff> receivedBy;

    static std::span<const Field> lineFields();
    bool operator==(const LentThing &) const = default;
};

/// An ID or right that begins or ends with the move.
struct MovedId {
    Id<UserId> userId;
    QString description;
    QDate toldOn;
    QDate begunOn;
    QDate stoppedOn;

    static std::span<const Field> lineFields();
    bool operator==(const MovedId &) const = default;
};

/// A person joins, changes work or leaves, with everything that has to be handed out or given back (Art. 42,
/// 54(1)(2), 55(1)).
struct StaffMove {
    QString number;
    Id<Staff> staff;
    std::optional<MoveKind> kind;
    QDate movesOn;
    QString newPlace;
    QString work;
    QList<LentThing> lent;
    QList<MovedId> ids;
    QString cards;
    QString folders;
    QDate erasedOn;
    QDate ownFilesErasedOn;
    QString handedOver;
    QString steps;
    QDate receiptSignedOn;
    Id<Staff> confirmedBy;
    QDate finishedOn;
    QString remarks;

    static const Register spec;
    bool operator==(const StaffMove &) const = default;
};

} // namespace mamori
