// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"
#include "model/registers/disposal.h"
#include "model/registers/incident.h"
#include "model/registers/take_out.h"

#include <QSet>

namespace mamori {

/// An asset that is, or could be, disposed of or returned.
struct DisposalThing {
    Id<Asset> id;
    Asset asset;
    std::optional<qint64> part {}; ///< how many of them go; nothing: all
    QString partNumbers {}; ///< which, where they have numbers of their own
    bool operator==(const DisposalThing &) const = default;
};

/// Whether an asset has still to be kept on a day (Art. 39(1)).
enum class Retention {
    Over, ///< the last day it had to be kept lies before
    Running,
    NoPeriod, ///< nothing says that it has to be kept
    Unknown, ///< in constant use, or when it ends cannot be told
};
Retention retentionOn(const Asset &asset, QDate day);

/// Assets that are outside or lost, of these take-outs.
QSet<qint64> assetsOut(const QList<TakeOut> &takeOuts);
/// Assets that stand in one of these disposals and are not gone yet.
QSet<qint64> assetsInPlans(const QList<Disposal> &disposals);

/// Whether some of the copies or media stay, and the asset with them.
bool isPart(const DisposalThing &thing);
/// Why so many, or these, cannot go, as a sentence; empty when they can.
QString partProblem(const DisposalThing &thing);

/// Why a thing cannot be disposed of now, as a sentence; empty when it can.
QString disposalObstacle(const DisposalThing &thing, const QSet<qint64> &out, const QSet<qint64> &planned);
/// Whether the program proposes it by itself: its retention is over and nothing stands against it.
bool isDisposalProposed(const DisposalThing &thing, QDate today, const QSet<qint64> &out,
                        const QSet<qint64> &planned);

/// What these things ask for together.
struct DisposalNeeds {
    QString confidentiality; ///< key of the highest level; empty when one of the levels is not known
    bool isConfidential = true; ///< above the lowest level, or not known
    bool isExpired = false; ///< the retention of one of them is over
    QStringList early; ///< the names of those that still have to be kept
    QDate retentionEnded; ///< the latest end among them
    bool needsApproval = false; ///< Art. 39(1)
    QList<DisposalMethod> methods; ///< those that will do for every one of them
    bool needsProof = false; ///< what is destroyed is watched or certified
    bool needsErasureCertificate = false; ///< what is only erased has its certificate
    QList<PolicyDisposalRule> rules; ///< that led to this, each once
};
DisposalNeeds disposalNeeds(const Policy &policy, const QList<DisposalThing> &things, DisposalKind kind,
                            QDate day);

bool isErasure(DisposalMethod method);
/// Whether a destruction has to be proved in one of the three ways of the policy.
bool needsProof(const Disposal &disposal, const DisposalNeeds &needs);
/// Whether the data are erased, in the city's own rooms, before the things leave (Art. 39(3)(3), (4)).
bool needsErasure(const Disposal &disposal, const DisposalNeeds &needs);
/// Whether a certificate with its number and day belongs to it.
bool needsCertificate(const Disposal &disposal, const DisposalNeeds &needs);

// What is missing, as sentences for the columns they concern, in the order in which one is asked

/// Which things, and why: before anything else can be settled.
QList<Problem> missingReason(const Disposal &disposal, const DisposalNeeds &needs);
/// Whether so many of each thing can go. Column "items".
QList<Problem> missingParts(const QList<DisposalThing> &things);
/// How: method, proof and the measures of Art. 39(2).
QList<Problem> missingMethod(const Disposal &disposal, const DisposalNeeds &needs);
/// The application, and the decision on it when there is one.
QList<Problem> missingApplication(const Disposal &disposal, const Approval &approval);
/// The erasure before things leave.
QList<Problem> missingErasure(const Disposal &disposal, const DisposalNeeds &needs, const QDateTime &now);
/// The disposal itself: approved first where it has to be, by two people, and proved.
QList<Problem> missingDone(const Disposal &disposal, const DisposalNeeds &needs, const QDateTime &now);
/// Whether it may be carried out: approved, or no approval is asked for.
bool mayCarryOut(const DisposalNeeds &needs, const Approval &approval, bool isAsked);

// What follows

/// The disposal without what does not apply to the way that was chosen: an erasure that is not needed,
/// another proof.
Disposal settledDisposal(Disposal disposal, const DisposalNeeds &needs);
/// One line per thing.
QList<DisposedItem> disposedItems(const QList<DisposalThing> &things);
/// The application as the policy's kind `disposal` wants it; what `approval` holds of the decision stays.
/// `doneBy` is the name of the person in charge.
Approval disposalApplication(const Policy &policy, Approval approval, const Disposal &disposal,
                             const DisposalNeeds &needs, const QString &doneBy);
/// The asset once it is gone, or a part of it: then it lives on with the rest.
Asset disposedAsset(const DisposalThing &thing, DisposalKind kind);
/// The draft of a breach: something was disposed of that should not have been (Art. 39(2)(1), 43).
Incident wrongDisposal(const Disposal &disposal, Id<Asset> asset, const QString &what,
                       const QDateTime &noticedAt, Id<Staff> noticedBy);

} // namespace mamori
