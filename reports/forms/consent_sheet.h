// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/consent_signing.h"
#include "reports/forms/list_form.h"

namespace mamori {

/// A person who is asked to sign; empty fields are filled in by hand.
struct ConsentPaper {
    Staff person;
    Consent consent;
    /// What was signed on the screen: its text then stands on the paper, whatever holds now.
    std::optional<Signature> signature {};
};
/// The papers of these persons, in this order: what stands signed as it was signed, a new sheet for the
/// others. Without the attachments as if all had signed on paper.
QList<ConsentPaper> consentPapers(const QList<ConsentStanding> &standings,
                                  const Attachments *attachments = nullptr);
/// The paper of one consent, also of one that is not the newest. What was signed on paper under another text
/// is not printed again: the sheet is a new one. Throws Error(Refused) when the record is gone.
ConsentPaper consentPaper(const Records &records, const Attachments &attachments, Id<Consent> id);
/// Everybody whose consent is lacking; one to fill in by hand when nobody's is.
QList<ConsentPaper> lackingConsents(const Records &records);

/// The form 同意書 (Art. 45(2)): a sheet for each person with the text, its version and a box to sign in.
QByteArray consentSheetPdf(const PolicyForm &form, const PaperFrame &frame, const ConsentText &text,
                           const QString &addressee, const QList<ConsentPaper> &papers);

} // namespace mamori
