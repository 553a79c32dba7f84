// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/take_out.h"

namespace mamori {

enum class TransferKind {
    Carried,
    Posted,
    Electronic,
    Contractor,
    Repair,
    Storage,
};
inline constexpr Choice transferKinds[] = {
    {"carried", QT_TRANSLATE_NOOP("Choice", "Carried by staff")},
    {"posted", QT_TRANSLATE_NOOP("Choice", "By post or courier")},
    {"electronic", QT_TRANSLATE_NOOP("Choice", "Sent electronically")},
    {"contractor", QT_TRANSLATE_NOOP("Choice", "Carried by a contractor")},
    {"repair", QT_TRANSLATE_NOOP("Choice", "Handed over for repair")},
    {"storage", QT_TRANSLATE_NOOP("Choice", "To storage elsewhere")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<TransferKind> = transferKinds;

/// How information is protected on the way (Art. 16(5)(1), 37(3), 71(3)).
enum class TransferSafeguard {
    LockableCase,
    Encrypted,
    Password,
    Sealed,
    Masked,
    Traceable,
};
inline constexpr Choice transferSafeguards[] = {
    {"lockable_case", QT_TRANSLATE_NOOP("Choice", "Lockable case")},
    {"encrypted", QT_TRANSLATE_NOOP("Choice", "Encrypted")},
    {"password", QT_TRANSLATE_NOOP("Choice", "Protected by a password")},
    {"sealed", QT_TRANSLATE_NOOP("Choice", "Sealed")},
    {"masked", QT_TRANSLATE_NOOP("Choice", "Numbers blacked out or covered")},
    {"traceable", QT_TRANSLATE_NOOP("Choice", "Traceable on the way")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<TransferSafeguard> = transferSafeguards;

/// One thing that is carried or sent.
struct TransferItem {
    Id<Asset> asset;
    QString description;
    QString individualNumber;
    std::optional<qint64> quantity;

    static std::span<const Field> lineFields();
    bool operator==(const TransferItem &) const = default;
};

/// Assets on their way: carried, sent, handed over for repair or to storage elsewhere (Art. 16(5)(1), 37(3),
/// 38, 71(3), 108(5)).
struct Transfer {
    QString number;
    std::optional<TransferKind> kind;
    QString content;
    QList<TransferItem> items;
    QString confidentiality;
    std::optional<bool> hasMynumber;
    QString purpose;
    QString sentFrom;
    QString destination;
    Id<Staff> carrier;
    QString company;
    QList<TransferSafeguard> safeguards;
    Id<TakeOut> takeOut;
    Id<Approval> approval;
    QDateTime sentAt;
    QDateTime receivedAt;
    QString receiver;
    std::optional<bool> erased;
    QDate erasedOn;
    QString notErasedReason;
    QDate secrecyAgreedOn;
    std::optional<bool> secrecyConfirmed;
    QDate returnedOn;
    QString remarks;

    static const Register spec;
    bool operator==(const Transfer &) const = default;
};

} // namespace mamori
