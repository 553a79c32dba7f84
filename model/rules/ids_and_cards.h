// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/card.h"
#include "model/registers/incident.h"
#include "model/rules/people_lists.h"

namespace mamori {

/// The IDs that are neither stopped nor deleted: those nobody seems to need first, then those whose last
/// check lies back longest.
QList<IdStanding> idsToReview(const Records &records, QDate today);
/// How many administrator IDs there were on a day, by when they were issued and stopped (Art. 56(4)).
qint64 administratorIds(const Records &records, QDate day);
/// What a check still lacks before it can be stored.
QList<Problem> reviewProblems(const IdReview &review, QDate today);
/// Adds the check to each of the IDs, as one step. One that is no longer needed is so from that day on,
/// unless it was so before. Throws Error when something is lacking or the ledger cannot be written.
void storeReviews(Records &records, const QList<Id<UserId>> &ids, const IdReview &review);

/// A card that is lost: the issuer is told at once, and it opens nothing any more (Art. 49(1)(3), (2)).
struct CardLoss {
    Card card; ///< with when it was noticed, who was told when, what the issuer said
    QString summary; ///< how it was lost, as far as is known
};

/// What the loss lacks before it can be stored; that the issuer was told can be added later, and stays due.
QList<Problem> lossProblems(const CardLoss &loss, const QDateTime &now);
/// Stores the card as lost and the draft of a breach for it, as one step. Throws Error as storeReviews().
Id<Incident> storeCardLoss(Records &records, Id<Card> id, const CardLoss &loss);

} // namespace mamori
