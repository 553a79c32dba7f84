// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/attachment.h"
#include "model/rules/people_consents.h"
#include "model/rules/signatures.h"

namespace mamori {

class Attachments;

// A consent that is signed on the screen instead of on paper (Art. 45(2)).

/// What is entered with such a signature: that it is needed, who judged so, and that it lies in the ledger.
/// What was judged and asked before stays.
ConsentEntry entryOfSigning(const ConsentStanding &standing, Id<Staff> judge, QDate today);
/// Why this cannot be stored as this person's consent to the text in use; empty when it can.
QString signingProblem(const Records &records, const ConsentStanding &standing, const Signature &signature);
/// Stores the consent with its day, the version of the text and the signature as its attachment: one step,
/// undone as one. Throws Error(Refused) with signingProblem().
Id<Consent> storeSignedConsent(Attachments &attachments, Records &records, const ConsentStanding &standing,
                               const Signature &signature);
/// The newest signature that a consent was given; nothing when it was signed on paper.
std::optional<Signature> signatureOf(const Attachments &attachments, Id<Consent> consent);

} // namespace mamori
