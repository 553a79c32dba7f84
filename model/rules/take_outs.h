// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/duty_cases.h"

namespace mamori {

// What leaves the building, and what that takes (Art. 37, 41(6), 41(8)). Pure functions: they read nothing
// but their arguments. take_out_returns.h has the way back, take_out_steps.h stores.

/// A device or a recording medium, or something that leaves on one (Art. 37(1)). Paper is a medium too
/// (position F36); what may be one counts as one.
bool isDeviceOrMedium(const AssetFacts &asset);
/// … that can have a password or be encrypted (Art. 71(2)).
bool isElectronic(const AssetFacts &asset);
/// From the second level on (position F23). An asset without a level counts as confidential until it has one.
bool isConfidential(const AssetFacts &asset);
/// Above the lowest level on that axis, or not decided yet.
bool isHighOn(const AssetFacts &asset, Axis axis);
bool isHighOnEveryAxis(const AssetFacts &asset);
/// Whether an office may approve a take-out: the section manager, and those above for the manager's own
/// (position F13).
bool decidesOnTakeOuts(Office office);

/// Why something may leave only with an approval.
enum class ApprovalGround { ManagedArea, HandlingArea, Confidential };
/// Nothing: it is written down and leaves (position F31).
std::optional<ApprovalGround> approvalGround(const AssetFacts &asset);
/// "37(1)(1)"
QString articleOf(ApprovalGround ground);
/// A translated sentence.
QString textOf(ApprovalGround ground);

/// What keeps a thing from being taken out: it is out already, applied for, or lost on a trip.
struct TakeOutHold {
    qint64 takeOut = 0;
    QString name; ///< of that take-out: number and purpose
    ReturnState state = ReturnState::Out;
    std::optional<qint64> quantity; ///< nothing: all of them
    QString individualNumber;
};

/// One thing of a trip with what the rules have to know of it.
struct TakeOutThing {
    TakeOutItem item;
    QString name; ///< number and name
    AssetFacts facts;
    std::optional<qint64> quantity; ///< how many things the asset's row stands for
    QList<TakeOutHold> holds;
};

/// Why these cannot leave, each with its name: gone, out already, more than there are. Column "items".
QList<Problem> thingProblems(const QList<TakeOutThing> &things);
/// Whether any of the things needs an approval.
bool needsApproval(const QList<TakeOutThing> &things);

/// How much a safeguard matters for what leaves.
enum class SafeguardNeed {
    Needed, ///< without it, it must not leave
    OneOf, ///< one of those that are marked so
    Offered,
};
struct SafeguardOffer {
    Safeguard safeguard = Safeguard::MinimumData;
    SafeguardNeed need = SafeguardNeed::Offered;
    QString article;
    QString reason; ///< a translated sentence
};
/// The safeguards that matter for these things, and no others (Art. 37(2), 37(3), 71(2)).
QList<SafeguardOffer> safeguardsFor(const QList<TakeOutThing> &things);
/// Whether the thing is carried as Art. 37(3) asks. Encryption does not protect paper.
bool isCarriedProtected(const AssetFacts &asset, const QList<Safeguard> &chosen);
/// What is missing among the chosen ones; none at all is never enough. Column "safeguards".
QList<Problem> safeguardProblems(const QList<TakeOutThing> &things, const QList<Safeguard> &chosen);

/// Whose rules have to be there before information is worked on outside.
enum class OutsideRules {
    None,
    Section, ///< C2 and up, or I2: fixed beforehand by the manager (Art. 16(5)(1), (2), position F32)
    City, ///< C2 and up with I2 and A2: those of the chief officer (Art. 41(6))
};
OutsideRules rulesForOutside(const QList<TakeOutThing> &things);

/// What is missing in, or wrong with, where and when it goes and who carries it.
QList<Problem> tripProblems(const TakeOut &takeOut, const QList<TakeOutThing> &things);

/// What is missing in the approval. Without an approver it is an application: then it must not have left
/// before `now`. `office` is that of the approver.
QList<Problem> approvalProblems(const TakeOut &takeOut, const QList<TakeOutThing> &things,
                                std::optional<Office> office, const QDateTime &now);
/// Whether the approver asked for it or carries it: then the proviso of Art. 14(1)(1) needs its reason.
bool isOwnApproval(const TakeOut &takeOut);

/// All of the above.
QList<Problem> takeOutProblems(const TakeOut &takeOut, const QList<TakeOutThing> &things,
                               std::optional<Office> office, const QDateTime &now);

/// What else the standard asks for before these things leave, as sentences.
QStringList takeOutHints(const QList<TakeOutThing> &things);

} // namespace mamori
