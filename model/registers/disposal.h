// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/approval.h"

namespace mamori {

enum class DisposalKind {
    Disposal,
    Return,
};
inline constexpr Choice disposalKinds[] = {
    {"disposal", QT_TRANSLATE_NOOP("Choice", "Disposal")},
    {"return", QT_TRANSLATE_NOOP("Choice", "Return to the owner")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<DisposalKind> = disposalKinds;

enum class DisposalReason {
    Expired,
    Unneeded,
    Replaced,
    EndOfLease,
};
inline constexpr Choice disposalReasons[] = {
    {"expired", QT_TRANSLATE_NOOP("Choice", "Retention period over")},
    {"unneeded", QT_TRANSLATE_NOOP("Choice", "No longer needed")},
    {"replaced", QT_TRANSLATE_NOOP("Choice", "Replaced or broken")},
    {"end_of_lease", QT_TRANSLATE_NOOP("Choice", "End of lease or loan")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<DisposalReason> = disposalReasons;

/// How information is made unreadable.
enum class DisposalMethod {
    Shredding,
    Dissolving,
    Burning,
    Destruction,
    Degaussing,
    Overwriting,
    KeyDestruction,
    HandedBack,
};
inline constexpr Choice disposalMethods[] = {
    {"shredding", QT_TRANSLATE_NOOP("Choice", "Shredding")},
    {"dissolving", QT_TRANSLATE_NOOP("Choice", "Dissolving")},
    {"burning", QT_TRANSLATE_NOOP("Choice", "Burning")},
    {"destruction", QT_TRANSLATE_NOOP("Choice", "Physical destruction")},
    {"degaussing", QT_TRANSLATE_NOOP("Choice", "Degaussing")},
    {"overwriting", QT_TRANSLATE_NOOP("Choice", "Erasure by overwriting")},
    {"key_destruction", QT_TRANSLATE_NOOP("Choice", "Erasure by destroying the key")},
    {"handed_back", QT_TRANSLATE_NOOP("Choice", "Handed back as it is")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<DisposalMethod> = disposalMethods;

/// The measures of Art. 39(2)(1)-(4); the record itself is the fifth.
enum class DisposalMeasure {
    NoMistake,
    Collection,
    Transport,
    Others,
};
inline constexpr Choice disposalMeasures[] = {
    {"no_mistake", QT_TRANSLATE_NOOP("Choice", "Nothing is disposed of by mistake")},
    {"collection", QT_TRANSLATE_NOOP("Choice", "Guarded where it is collected")},
    {"transport", QT_TRANSLATE_NOOP("Choice", "Nothing falls or scatters on the way")},
    {"others", QT_TRANSLATE_NOOP("Choice", "Guarded where others carry or dispose")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<DisposalMeasure> = disposalMeasures;

/// How the destruction of a device or medium is proved (Art. 39(3)(2), (3)).
enum class DestructionProof {
    Watched,
    Certificate,
    ErasedFirst,
    NotNeeded,
};
inline constexpr Choice destructionProofs[] = {
    {"watched", QT_TRANSLATE_NOOP("Choice", "Watched by staff")},
    {"certificate", QT_TRANSLATE_NOOP("Choice", "Certificate of the one who destroyed")},
    {"erased_first", QT_TRANSLATE_NOOP("Choice", "Not watched, erased before handing over")},
    {"not_needed", QT_TRANSLATE_NOOP("Choice", "No destruction")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<DestructionProof> = destructionProofs;

/// One thing of a disposal.
struct DisposedItem {
    Id<Asset> asset;
    QString description;
    QString individualNumber;
    std::optional<qint64> quantity;
    QString note;
    std::optional<qint64> outOf {}; ///< how many there were, where only a part of them goes

    static std::span<const Field> lineFields();
    bool operator==(const DisposedItem &) const = default;
};

/// Disposal of assets or their return to the owner, with the proof that nothing can be read any more (Art.
/// 17(1), 39, 49(4), 72(1)(3)).
struct Disposal {
    QString number;
    std::optional<DisposalKind> kind;
    QString subject;
    QList<DisposedItem> items;
    QString confidentiality;
    std::optional<DisposalReason> reason;
    QDate retentionEnded;
    QString earlyReason;
    std::optional<DisposalMethod> method;
    QString contractor;
    QList<DisposalMeasure> measures;
    Id<Staff> sortedBy;
    Id<Staff> requester;
    QDate requestedOn;
    Id<Approval> approval;
    Id<Staff> approvedBy;
    QDate approvedOn;
    QString selfApprovalReason; ///< proviso of Art. 14(1)
    QDateTime erasedAt;
    Id<Staff> erasedBy;
    QString erasure;
    std::optional<bool> erasedInCity;
    QString erasurePlace;
    QDateTime handedOverAt;
    QDateTime doneAt;
    Id<Staff> doneBy;
    QString processing;
    std::optional<DestructionProof> proof;
    Id<Staff> watchedBy;
    QDateTime watchedAt;
    QString certificateNumber;
    QDate certificateOn;
    QString remarks;

    static const Register spec;
    bool operator==(const Disposal &) const = default;
};

} // namespace mamori
