// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/asset.h"

namespace mamori {

/// What a place protects from (Art. 38(2)).
enum class StorageProtection {
    Lock,
    Fire,
    Heat,
    Water,
    Damp,
};
inline constexpr Choice storageProtections[] = {
    {"lock", QT_TRANSLATE_NOOP("Choice", "Locked")},
    {"fire", QT_TRANSLATE_NOOP("Choice", "Safe from fire")},
    {"heat", QT_TRANSLATE_NOOP("Choice", "Safe from heat")},
    {"water", QT_TRANSLATE_NOOP("Choice", "Safe from water")},
    {"damp", QT_TRANSLATE_NOOP("Choice", "Safe from damp")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<StorageProtection> = storageProtections;

/// One look at what is stored.
struct StorageCheck {
    QDate on;
    Id<Staff> by;
    std::optional<bool> present;
    QString note;

    static std::span<const Field> lineFields();
    bool operator==(const StorageCheck &) const = default;
};

/// A medium put into storage and the protection of its place (Art. 16(5)(1)-(3), 38).
struct MediaStorage {
    QString number;
    QString medium;
    Id<Asset> asset;
    std::optional<qint64> quantity;
    QString individualNumbers;
    QString confidentiality;
    QString integrity;
    QString availability;
    QString place;
    QList<StorageProtection> protection;
    QDate storedOn;
    QDate storedUntil;
    std::optional<bool> writeProtected;
    QString writeProtection;
    QDate writeProtectedOn;
    Id<Staff> responsible;
    QList<StorageCheck> checks;
    QDate takenOutOn;
    QString remarks;

    static const Register spec;
    bool operator==(const MediaStorage &) const = default;
};

} // namespace mamori
