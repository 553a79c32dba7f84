// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/staff.h"

namespace mamori {

enum class CardStatus {
    Spare,
    Issued,
    Soiled,
    Lost,
    Collected,
    Destroyed,
};
inline constexpr Choice cardStatuses[] = {
    {"spare", QT_TRANSLATE_NOOP("Choice", "Spare")},
    {"issued", QT_TRANSLATE_NOOP("Choice", "Issued")},
    {"soiled", QT_TRANSLATE_NOOP("Choice", "Soiled or broken")},
    {"lost", QT_TRANSLATE_NOOP("Choice", "Lost")},
    {"collected", QT_TRANSLATE_NOOP("Choice", "Collected")},
    {"destroyed", QT_TRANSLATE_NOOP("Choice", "Destroyed")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<CardStatus> = cardStatuses;

/// An authentication card from its issue to its destruction (Art. 49).
struct Card {
    QString cardNumber;
    QString system;
    std::optional<CardStatus> status;
    std::optional<Office> issuer;
    Id<Staff> holder;
    QString holderName;
    QDate issuedOn;
    QDate returnedOn;
    std::optional<bool> spareUnusable;
    QString keptAt;
    QDateTime noticedAt;
    QDateTime reportedAt;
    QString reportedBy;
    QString instruction;
    QDateTime invalidatedAt;
    QDate collectedOn;
    QDate systemDataErasedOn;
    std::optional<bool> cardReadable;
    QDate cardDataErasedOn;
    QDate shreddedOn;
    Id<Staff> doneBy;
    QString remarks;

    static const Register spec;
    bool operator==(const Card &) const = default;
};

} // namespace mamori
