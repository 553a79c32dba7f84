// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/submission.h"

#include "model/registers/contradictions.h"

#include <QCoreApplication>

namespace mamori {

static constexpr Field submittedFormFields[] = {
    field<&SubmittedForm::form>("form", QT_TRANSLATE_NOOP("Field", "Paper form"), Required),
    field<&SubmittedForm::formNumber>("form_number", QT_TRANSLATE_NOOP("Field", "Form number")),
    field<&SubmittedForm::title>("title", QT_TRANSLATE_NOOP("Field", "Title")),
    field<&SubmittedForm::records>("records", QT_TRANSLATE_NOOP("Field", "Made from")),
    field<&SubmittedForm::about>("about", QT_TRANSLATE_NOOP("Field", "About"), Personal),
    field<&SubmittedForm::pages>("pages", QT_TRANSLATE_NOOP("Field", "Pages")),
};

std::span<const Field> SubmittedForm::lineFields()
{
    return submittedFormFields;
}

static constexpr Field fields[] = {
    field<&Submission::number>("number", QT_TRANSLATE_NOOP("Field", "Submission number"), Unique | Listed),
    field<&Submission::letterNumber>("letter_number", QT_TRANSLATE_NOOP("Field", "Number of the letter"),
                                     Listed),
    field<&Submission::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), Required | Listed),
    field<&Submission::recipient>("recipient", QT_TRANSLATE_NOOP("Field", "Addressee"), Required | Listed),
    field<&Submission::periodFrom>("period_from", QT_TRANSLATE_NOOP("Field", "Period from")),
    field<&Submission::periodUntil>("period_until", QT_TRANSLATE_NOOP("Field", "Period until")),
    field<&Submission::letter>("letter", QT_TRANSLATE_NOOP("Field", "Words of the letter"), Multiline),
    field<&Submission::forms>("forms", QT_TRANSLATE_NOOP("Field", "Papers handed in"), Frozen),
    field<&Submission::state>("state", QT_TRANSLATE_NOOP("Field", "State"), Listed | Derived),
    field<&Submission::sentOn>("sent_on", QT_TRANSLATE_NOOP("Field", "Handed in on"), Listed),
    field<&Submission::sentHow>("sent_how", QT_TRANSLATE_NOOP("Field", "Handed in by way of")),
    field<&Submission::receivedOn>("received_on", QT_TRANSLATE_NOOP("Field", "Receipt confirmed on")),
    field<&Submission::receivedBy>("received_by", QT_TRANSLATE_NOOP("Field", "Accepted by"), Personal),
    field<&Submission::returnedOn>("returned_on", QT_TRANSLATE_NOOP("Field", "Sent back on")),
    field<&Submission::returnReason>("return_reason", QT_TRANSLATE_NOOP("Field", "Why it was returned"),
                                     Multiline),
    field<&Submission::inPlaceOf>("in_place_of", QT_TRANSLATE_NOOP("Field", "In place of"), Frozen),
    field<&Submission::sha256>("digest", QT_TRANSLATE_NOOP("Field", "Digest of the file (SHA-256)"), Frozen),
    field<&Submission::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "What is handed in")},
    {"state", QT_TRANSLATE_NOOP("Section", "What came of it")},
    {"in_place_of", QT_TRANSLATE_NOOP("Section", "Further")},
};

static QList<Problem> check(const Submission &s)
{
    Contradictions found;
    if (isBefore(s.periodUntil, s.periodFrom))
        found.add("period_until",
                  QCoreApplication::translate("Submission", "The period ends before it begins."));
    if (isBefore(s.receivedOn, s.sentOn))
        found.add("received_on",
                  QCoreApplication::translate("Submission", "Received before it was handed in."));
    if (isBefore(s.returnedOn, s.sentOn))
        found.add("returned_on",
                  QCoreApplication::translate("Submission", "Returned before it was handed in."));
    if (s.returnedOn.isValid() && s.returnReason.isEmpty())
        found.add("return_reason", QCoreApplication::translate("Submission", "Say why it was returned."));
    return found.problems();
}

/// The last thing that happened to it; nothing of one that holds nothing yet.
static Submission withState(Submission s)
{
    s.state.reset();
    if (!s.forms.isEmpty())
        s.state = SubmissionState::Prepared;
    if (s.sentOn.isValid())
        s.state = SubmissionState::Sent;
    if (s.receivedOn.isValid())
        s.state = SubmissionState::Received;
    if (s.returnedOn.isValid() && !isBefore(s.returnedOn, s.receivedOn))
        s.state = SubmissionState::Returned;
    return s;
}

constinit const Register Submission::spec {
    .table = "submission",
    .title = QT_TRANSLATE_NOOP("Register", "Submissions"),
    .article = "12",
    .place = PlaceOfWork::Checks,
    .purpose
    = QT_TRANSLATE_NOOP("Purpose",
                        "What was handed in, to whom and when, with the very file. Make one from the "
                        "list of forms: tick the forms, then hand them in together."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "title",
    .order = "number",
    .blank = blankOf<Submission>,
    .check = checkOf<Submission, check>,
    .derive = deriveOf<Submission, withState>,
};

} // namespace mamori
