// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exchange/import.h"
#include "model/registers/inspection.h"

namespace mamori {

// A check handed out as spreadsheets, one for each person asked, and what they say brought together again.

/// What one person answered to a question.
struct SheetAnswer {
    std::optional<InspectionResult> result;
    QString remark;
    QString evidence;
    bool operator==(const SheetAnswer &) const = default;
};

/// The answers of one person.
struct AnswerSheet {
    QString respondent;
    QHash<qsizetype, SheetAnswer> answers; ///< by the question's place; those not answered are left out
    QList<ImportFinding> findings; ///< cells that were refused
};

/// The sheet to fill in. `number` is the check's: a sheet finds its way back by it.
Grid answerSheet(const Inspection &run, const QString &number, const QString &respondent);
/// The words that the column of answers offers.
QList<GridChoices> answerChoices();
/// Reads a sheet back. Rows may have been sorted or removed; columns are known by their headings. `fallback`
/// is the respondent where the sheet names nobody. Throws Error(Refused) where it is no sheet of this check.
AnswerSheet readAnswerSheet(const Inspection &run, const QString &number, const Grid &grid,
                            const QString &fallback);

/// A question to which people gave different answers.
struct AnswerConflict {
    qsizetype question = 0;
    QList<std::pair<QString, SheetAnswer>> given; ///< with who said so
    InspectionResult proposed = InspectionResult::Unknown; ///< the least favourable of them
};
struct MergedAnswers {
    QList<SheetAnswer> answers; ///< one for each question; nothing where nobody answered
    QList<AnswerConflict> conflicts;
};
/// Brings the sheets together with what is answered already, called `here`. "Cannot tell" contradicts nobody.
MergedAnswers mergeAnswers(const Inspection &run, const QList<AnswerSheet> &sheets, const QString &here);
/// The check with these answers; `decided` settles the conflicts, by question.
Inspection withAnswers(Inspection run, const MergedAnswers &merged,
                       const QHash<qsizetype, InspectionResult> &decided);

} // namespace mamori
