// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/japanese/fiscal_year.h"
#include "model/rules/duties.h"

namespace mamori {

/// How soon a thing has to be done.
enum class Urgency {
    Now, ///< overdue, or a record contradicts the standard
    ThisWeek, ///< until Sunday
    ThisMonth,
    ThisYear, ///< this fiscal year
    Later,
    ToAnswer, ///< without a day: a question about the section that decides what else is asked
};
QString labelOf(Urgency urgency);
Urgency urgencyOf(const DutyTask &task, QDate today);

/// The tasks of one urgency, in their order.
struct AgendaGroup {
    Urgency urgency;
    QList<DutyTask> tasks;
};
/// What to do, the soonest first; groups without tasks are left out.
QList<AgendaGroup> agendaOf(const QList<DutyTask> &tasks, QDate today);

/// A day of the year on which something falls due or was done.
struct CalendarEntry {
    QDate day;
    QString duty;
    QString text;
    bool done = false;
    DutyPlace place;
};
/// The duties of a fiscal year by day: what falls due in it, and of the recurring ones what was done.
QList<CalendarEntry> calendarOf(const Policy &policy, const QList<DutyStatus> &duties, FiscalYear year);

} // namespace mamori
