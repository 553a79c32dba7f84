// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/checklist_answer.h"
#include "model/registers/system.h"
#include "model/rules/duty_rules.h"

#include <QCoreApplication>

#include <algorithm>

/// What the rules over the newer registers share: written text, yes or no, levels and rows of answers.
namespace mamori {

inline bool isWritten(const QString &text)
{
    return !text.trimmed().isEmpty();
}

/// A column of yes or no in which only one answer keeps to the standard.
inline DutyFinding flagFinding(bool concerned, std::optional<bool> answer, bool right, QDate on, QDate due,
                               const char *unanswered, const char *wrong)
{
    return Judgement(concerned, due)
        .needs(answer.has_value(), unanswered)
        .violatedIf(answer != right, on, wrong)
        .fulfilled(on);
}

/// The rank of a record's level on an axis; -1 = not entered.
template <class Record>
int levelOf(const CaseOf<Record> &c, Axis axis)
{
    switch (axis) {
    case Axis::Confidentiality:
        return c.world.policy->rank(axis, c->confidentiality);
    case Axis::Integrity:
        return c.world.policy->rank(axis, c->integrity);
    case Axis::Availability:
        return c.world.policy->rank(axis, c->availability);
    }
    return -1;
}

/// Levels count as the higher one until they are entered.
template <class Record>
bool isLevel2(const CaseOf<Record> &c, Axis axis)
{
    return levelOf(c, axis) != 0;
}

template <class Record>
bool hasLevels(const CaseOf<Record> &c)
{
    return std::all_of(std::begin(allAxes), std::end(allAxes),
                       [&](Axis axis) { return levelOf(c, axis) >= 0; });
}

inline constexpr char noLevels[] = QT_TRANSLATE_NOOP("DutyFinding", "its three levels are not entered");

inline QDate answerDay(const ChecklistAnswer &row)
{
    return row.answeredOn;
}

inline QDate answerDay(const SystemCheck &row)
{
    return row.doneOn;
}

/// The row that answers a duty: by the duty's id, or by its article where the row does not name another duty.
template <class Row>
const Row *rowOf(const QList<Row> &rows, const PolicyDuty &duty)
{
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [&](const Row &row) {
        return row.question == duty.id
            || (row.article == duty.article && !row.question.startsWith(QLatin1Char('D')));
    });
    return found == rows.cend() ? nullptr : &*found;
}

/// How the row that answers a duty stands. What others do for the section counts with evidence; what the
/// standard only asks for where needed may be left undone with a reason.
template <class Row>
DutyFinding rowFinding(const QList<Row> &rows, const DutyAsk &ask, bool concerned, QDate due = {})
{
    const Row *row = rowOf(rows, *ask.duty);
    if (!row && !concerned)
        return {};
    if (!row || !row->result)
        return DutyFinding::open(due, QT_TRANSLATE_NOOP("DutyFinding", "the point is not answered yet"));
    const QDate on = answerDay(*row);
    switch (*row->result) {
    case ChecklistResult::Met:
        return DutyFinding::fulfilled(on);
    case ChecklistResult::CommonPlatform:
    case ChecklistResult::Contractor:
        return isWritten(row->evidence)
            ? DutyFinding::fulfilled(on)
            : DutyFinding::open(
                due, QT_TRANSLATE_NOOP("DutyFinding", "nothing shows that somebody else meets the point"));
    case ChecklistResult::NotMet:
        if (ask.duty->strength == DutyStrength::AsNeeded && isWritten(row->reason))
            return DutyFinding::notApplied(on, {});
        return DutyFinding::violated(on, QT_TRANSLATE_NOOP("DutyFinding", "the point is not met"));
    case ChecklistResult::NotApplicable:
        break;
    }
    return isWritten(row->reason)
        ? DutyFinding::notApplied(on, {})
        : DutyFinding::open(due,
                            QT_TRANSLATE_NOOP("DutyFinding", "no reason says why the point does not apply"));
}

} // namespace mamori
