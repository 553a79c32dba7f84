// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/people_consents.h"
#include "reports/forms/list_form.h"

namespace mamori {

/// A person who is asked to sign; empty fields are filled in by hand.
struct ConsentPaper {
    Staff person;
    Consent consent;
};
/// The papers of these persons, in this order.
QList<ConsentPaper> consentPapers(const QList<ConsentStanding> &standings);
/// Everybody whose consent is lacking; one to fill in by hand when nobody's is.
QList<ConsentPaper> lackingConsents(const Records &records);

/// The form 同意書 (Art. 45(2)): a sheet for each person with the text, its version and a box to sign in.
QByteArray consentSheetPdf(const PolicyForm &form, const PaperFrame &frame, const ConsentText &text,
                           const QString &addressee, const QList<ConsentPaper> &papers);

} // namespace mamori
