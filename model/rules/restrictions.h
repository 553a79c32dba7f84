// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/classification.h"

namespace mamori {

/// The restrictions of Art. 16(5) that hold for these levels, in printed order.
QList<PolicyRestriction> restrictionsFor(const Policy &policy, const Classification &levels);

/// Whether a restriction that the level calls for bites for this asset, by what kind of thing it is.
bool restrictionBites(const PolicyRestriction &restriction, const Asset &asset);

/// One line of an asset's card: the restriction, whether it bites for this asset, and the answer kept so far.
struct RestrictionLine {
    PolicyRestriction restriction;
    bool applies = true; ///< false: the level calls for it, but the asset is not of that kind
    QString whyNot; ///< a translated sentence when it does not apply
    RestrictionAnswer answer;
};
QList<RestrictionLine> restrictionCard(const Policy &policy, const Asset &asset);

/// How many lines of the card still wait for an answer or are not done.
qsizetype openRestrictions(const Policy &policy, const Asset &asset);

/// What is wrong with an answer: "not applicable" needs its reason.
QList<Problem> restrictionProblems(const Policy &policy, const Asset &asset);

} // namespace mamori
