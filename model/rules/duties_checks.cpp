// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/duty_rules.h"

#include <QCoreApplication>

namespace mamori {

namespace {

DutyFinding finished(const InspectionCase &c)
{
    return DutyFinding::fulfilled(c.inspection.doneOn, c.world.nameOf(c.inspection.inspector));
}

bool isFinished(const InspectionCase &c, InspectionKind kind)
{
    return c.inspection.kind == kind && c.inspection.doneOn.isValid() && !c.inspection.lines.isEmpty();
}

/// Art. 109(1): the section is looked at as a whole.
DutyFinding complianceChecked(const InspectionCase &c, const DutyAsk &)
{
    return isFinished(c, InspectionKind::ComplianceCheck) ? finished(c) : DutyFinding();
}

/// Art. 12(1)(1): the same, with what follows from it.
DutyFinding measuresReviewed(const InspectionCase &c, const DutyAsk &)
{
    const bool concluded = !c.inspection.conclusion.trimmed().isEmpty();
    return concluded && isFinished(c, InspectionKind::ComplianceCheck) ? finished(c) : DutyFinding();
}

/// Art. 133(1): the section's part of the yearly self-inspection.
DutyFinding selfInspected(const InspectionCase &c, const DutyAsk &)
{
    return isFinished(c, InspectionKind::SelfInspection) ? finished(c) : DutyFinding();
}

/// Art. 109(1): conduct is proved by the answer to its question in a finished check. "Cannot tell" is none.
DutyFinding answered(const InspectionCase &c, const DutyAsk &ask)
{
    const InspectionLine *line = c.answers.value(ask.question);
    const QDate on = c.inspection.doneOn;
    if (!line || !line->result || !on.isValid())
        return {};
    switch (*line->result) {
    case InspectionResult::Done:
        return finished(c);
    case InspectionResult::Partly:
        return DutyFinding::violated(on, QT_TRANSLATE_NOOP("DutyFinding", "the check found it partly kept"));
    case InspectionResult::NotDone:
        return DutyFinding::violated(on, QT_TRANSLATE_NOOP("DutyFinding", "the check found it not kept"));
    case InspectionResult::NotApplicable:
        return line->remark.trimmed().isEmpty()
            ? DutyFinding()
            : DutyFinding::notApplied(on, c.world.nameOf(c.inspection.inspector));
    case InspectionResult::Unknown:
        break;
    }
    return {};
}

constexpr char checkTask[] = QT_TRANSLATE_NOOP("DutyTask", "Do the compliance check");

constexpr DutyRule rules[] = {
    {.id = "compliance-checked",
     .reg = &Inspection::spec,
     .task = checkTask,
     .sum = DutySum::Recurring,
     .inspection = complianceChecked},
    {.id = "measures-reviewed",
     .reg = &Inspection::spec,
     .task = checkTask,
     .sum = DutySum::Recurring,
     .inspection = measuresReviewed},
    {.id = "self-inspected",
     .reg = &Inspection::spec,
     .task = QT_TRANSLATE_NOOP("DutyTask", "Do the section's part of the self-inspection"),
     .sum = DutySum::Recurring,
     .inspection = selfInspected},
};

constexpr DutyRule answerRule {.id = "check-answer",
                               .reg = &Inspection::spec,
                               .task = checkTask,
                               .sum = DutySum::NewestRecord,
                               .inspection = answered};

} // namespace

std::span<const DutyRule> inspectionRules()
{
    return rules;
}

const DutyRule &checkAnswerRule()
{
    return answerRule;
}

} // namespace mamori
