// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"
#include "model/registers/bring_in.h"

namespace mamori {

class Records;

// What is brought in, and what that takes (Art. 30, 41, 82, 85, 112; positions F26, F28–F31). The functions
// without Records are pure.

/// An approval that something brought in needs before it is used, and why.
struct BringInNeed {
    ApprovalKind kind = ApprovalKind::NonIssuedDevice;
    QString article; ///< "41(2)"
    QString reason; ///< a translated sentence
    bool operator==(const BringInNeed &) const = default;
};
/// Every approval that follows from whose it is, what it handles and what it is connected to, the one for its
/// use first. Without a level it counts as confidential until it has one.
QList<BringInNeed> bringInNeeds(const Policy &policy, const BringIn &bringIn);

/// Whether the city did not issue it.
bool isForeign(const BringIn &bringIn);
/// Whether a device of others is connected: then the conditions of Art. 85(2) have to hold.
bool isForeignConnected(const BringIn &bringIn);

/// What is missing in what it is, whose and by whom and why it is brought in.
QList<Problem> missingThing(const Policy &policy, const BringIn &bringIn);
/// What is missing before it may be connected (Art. 85(2)).
QList<Problem> missingConnection(const BringIn &bringIn);
/// Without what is asked no longer: no connection, no network zone.
BringIn settledBringIn(BringIn bringIn);

/// The application for one of its approvals. `bringer` is the name of who brings it.
Approval bringInApplication(const Policy &policy, const BringIn &bringIn, const BringInNeed &need,
                            const QString &bringer, QDate today);

/// What is missing when it is taken away again. Who brought it does not confirm that it left.
QList<Problem> missingLeaving(const Policy &policy, const BringIn &bringIn, const QDateTime &now);

/// Stores what is brought in and, linked with it, an application for each approval it needs, as one named
/// step. Throws Error when something is missing.
Id<BringIn> storeBringIn(const Policy &policy, Records &records, const BringIn &bringIn);
/// Stores that it was taken away. Throws Error when something is missing or it is not there any more.
void storeLeaving(const Policy &policy, Records &records, Id<BringIn> id, const BringIn &left);

} // namespace mamori
