// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/check_templates.h"
#include "model/registers/finding.h"
#include "model/registers/inspection.h"

namespace mamori {

class Records;

// The runs of checks (Art. 109, 133). Pure functions, but for those that are given the records.

/// The checklists of a template that ask something of a section with these answers to its profile; what is
/// not answered yet is asked.
QList<const PolicyChecklist *> askedLists(const Policy &policy, const PolicyCheckTemplate &check,
                                          const QHash<QString, bool> &answers);
/// The questions of a new run as they are now; a later pack does not change them. `ownQuestions` are the
/// section's, one a line.
QList<InspectionLine> runQuestions(const Policy &policy, const PolicyCheckTemplate &check,
                                   const QHash<QString, bool> &answers, const QString &ownQuestions);

/// Whether an earlier run says how the same was answered then: finished, of the same kind and system.
bool isPrecedent(const Inspection &earlier, const Inspection &run);
/// The newest precedent that answers something this run asks; the one with id `except` is no precedent.
std::optional<Inspection> precedentOf(const Records &records, const Inspection &run, qint64 except = 0);
/// The line of an earlier run that asks the same: by the question's id, or by its words where it has none.
const InspectionLine *sameQuestion(const Inspection &earlier, const InspectionLine &line);
/// Sets beside each question how it was answered in the precedent.
void takePrevious(QList<InspectionLine> &lines, const Inspection &precedent);

/// How many questions have which answer.
struct CheckFigures {
    qsizetype done = 0;
    qsizetype partly = 0;
    qsizetype notDone = 0;
    qsizetype notApplicable = 0;
    qsizetype notAnswered = 0; ///< open ones and "cannot tell"
    qsizetype better = 0; ///< than in the run before
    qsizetype worse = 0;

    qsizetype applicable() const { return done + partly + notDone; }
    /// Kept of what applies and was answered, in percent; nothing when nothing was.
    std::optional<int> rate() const;
    bool operator==(const CheckFigures &) const = default;
};
CheckFigures figuresOf(const QList<InspectionLine> &lines);
/// The figures of the run before, from what stands beside the questions.
CheckFigures previousFigures(const QList<InspectionLine> &lines);

/// Whether an answer is worse (-1), the same (0) or better (1) than the one before; 0 where they cannot be
/// compared.
int compared(const InspectionLine &line);
bool isProblem(const InspectionLine &line);
/// Whether an answer stands: "does not apply" only with its reason.
bool isAnswered(const InspectionLine &line);
/// The next question after `from`, round the end, that is not answered yet; -1 when all are.
qsizetype nextOpen(const QList<InspectionLine> &lines, qsizetype from);

/// What is missing before a run can be finished. Open questions are no obstacle: they become "cannot tell".
QList<Problem> finishProblems(const Inspection &run);
/// The run as it is stored when it is finished on that day.
Inspection finishedRun(Inspection run, QDate on);

/// Where what a run finds comes from.
FindingSource sourceOf(const Policy &policy, const Inspection &run);
/// A finding for each question that is not, or only partly, kept and has none among `known` yet.
QList<Finding> findingsOf(const Policy &policy, const Inspection &run, Id<Inspection> id,
                          const QList<Finding> &known);

} // namespace mamori
