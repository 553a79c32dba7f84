// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"
#include "model/registers/submission.h"
#include "reports/forms/paper_frame.h"
#include "reports/paper/signing_key.h"

namespace mamori {

/// What the letter tells that goes before the papers.
struct SubmissionPaper {
    Submission submission;
    QString manager; ///< post and name of the section security manager
};

/// Throws Error(Refused) when there is no such submission.
SubmissionPaper submissionPaper(const Records &records, Id<Submission> id);
/// The letter of a submission: number, day, recipient, sender, what is handed in.
QByteArray coverLetterPdf(const PolicyForm &form, const PaperFrame &frame, const SubmissionPaper &paper);

/// A form to be handed in, and the records it is made from, as makeForm() takes them.
struct SubmissionPart {
    QString form;
    QString records;
    bool operator==(const SubmissionPart &) const = default;
};

/// A submission with the papers it lists and the file that holds them.
struct SubmissionPack {
    Submission submission;
    QByteArray pdf;
};

/// Makes the papers of a submission and their letter, and binds them into one file; the data from which they
/// were made travel inside it as JSON. `submission` comes back with the list of its papers and the digest of
/// the file; with a key it is signed. Throws Error for what makeForm() refuses.
SubmissionPack makeSubmission(Records &records, const Policy &policy, Submission submission,
                              const QList<SubmissionPart> &parts, const SigningKey *key = nullptr);
/// The same without what names persons and places, for those who may see that it was done but not by whom.
/// Other steps must not be open meanwhile.
SubmissionPack makeRedactedSubmission(Ledger &ledger, Records &records, const Policy &policy,
                                      const Submission &submission, const QList<SubmissionPart> &parts);

/// The name of the data inside the file.
inline constexpr char submissionDataName[] = "data.json";

} // namespace mamori
