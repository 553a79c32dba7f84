// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register.h"

namespace mamori {

/// How far a submission has come.
enum class SubmissionState { Prepared, Sent, Received, Returned };
inline constexpr Choice submissionStates[] = {
    {"prepared", QT_TRANSLATE_NOOP("Choice", "Prepared")},
    {"sent", QT_TRANSLATE_NOOP("Choice", "Handed in")},
    {"received", QT_TRANSLATE_NOOP("Choice", "Received by the recipient")},
    {"returned", QT_TRANSLATE_NOOP("Choice", "Returned to be mended")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<SubmissionState> = submissionStates;

/// One form in a submission, as it was bound in.
struct SubmittedForm {
    QString form; ///< id in the pack of that time
    QString formNumber;
    QString title;
    QString records; ///< those it was made from, as makeForm() takes them; empty for a list
    QString about; ///< the record it is about, as it was called; empty for a list
    qint64 pages = 0;

    static std::span<const Field> lineFields();
    bool operator==(const SubmittedForm &) const = default;
};

/// Papers handed in together: to whom, when, under which number, and what came of it. The very bytes that
/// were handed in are its attachment, found by their digest.
struct Submission {
    QString number;
    QString letterNumber;
    QString title;
    QString recipient;
    QDate periodFrom;
    QDate periodUntil;
    QString letter;
    QList<SubmittedForm> forms;
    std::optional<SubmissionState> state;
    QDate sentOn;
    QString sentHow;
    QDate receivedOn;
    QString receivedBy;
    QDate returnedOn;
    QString returnReason;
    Id<Submission> inPlaceOf;
    QString sha256;
    QString remarks;

    static const Register spec;
    bool operator==(const Submission &) const = default;
};

} // namespace mamori
