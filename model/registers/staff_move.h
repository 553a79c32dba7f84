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

/// What a person who joins is taken through before the work begins (Art. 45, 46(3), 53).
enum class JoiningStep {
    Training,
    Consent,
    Access,
    Ids,
};
inline constexpr Choice joiningSteps[] = {
    {"training", QT_TRANSLATE_NOOP("Choice", "Training of new hires")},
    {"consent", QT_TRANSLATE_NOOP("Choice", "Consent to the policy")},
    {"access", QT_TRANSLATE_NOOP("Choice", "Access decided, the rest blocked")},
    {"ids", QT_TRANSLATE_NOOP("Choice", "IDs and rights issued")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<JoiningStep> = joiningSteps;

/// What became of something on a move.
enum class SettledHow {
    Returned,
    Stopped,
    HandedOver,
    Kept,
    Done,
    NotNeeded,
};
inline constexpr Choice settledHows[] = {
    {"returned", QT_TRANSLATE_NOOP("Choice", "Given back")},
    {"stopped", QT_TRANSLATE_NOOP("Choice", "Ended or stopped")},
    {"handed_over", QT_TRANSLATE_NOOP("Choice", "Handed over to another person")},
    {"kept", QT_TRANSLATE_NOOP("Choice", "Keeps it in the new work")},
    {"done", QT_TRANSLATE_NOOP("Choice", "Is done")},
    {"not_needed", QT_TRANSLATE_NOOP("Choice", "Not needed here")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<SettledHow> = settledHows;

/// Something that the person held, or was to be given, and what became of it.
struct SettledThing {
    QString what;
    std::optional<JoiningStep> step;
    std::optional<SettledHow> how;
    QDate on;
    Id<Staff> to;
    QString note;

    static std::span<const Field> lineFields();
    bool operator==(const SettledThing &) const = default;
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
    QList<SettledThing> settled;
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
