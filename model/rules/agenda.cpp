// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/agenda.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace mamori {

namespace {

constexpr std::array urgencies {
    QT_TRANSLATE_NOOP("Agenda", "Now: overdue or against the standard"),
    QT_TRANSLATE_NOOP("Agenda", "This week"),
    QT_TRANSLATE_NOOP("Agenda", "This month"),
    QT_TRANSLATE_NOOP("Agenda", "This fiscal year"),
    QT_TRANSLATE_NOOP("Agenda", "Later"),
    QT_TRANSLATE_NOOP("Agenda", "To answer or enter first"),
};

bool isIn(FiscalYear year, QDate day)
{
    return day.isValid() && FiscalYear::of(day) == year;
}

/// A thing that happens several times a year stands once on each day.
void addOnce(QList<CalendarEntry> &entries, CalendarEntry entry)
{
    const bool known = std::any_of(entries.cbegin(), entries.cend(), [&entry](const CalendarEntry &other) {
        return other.duty == entry.duty && other.day == entry.day && other.done == entry.done;
    });
    if (!known)
        entries << std::move(entry);
}

} // namespace

QString labelOf(Urgency urgency)
{
    return QCoreApplication::translate("Agenda", urgencies.at(std::size_t(urgency)));
}

Urgency urgencyOf(const DutyTask &task, QDate today)
{
    if (task.state == DutyState::Violated || task.state == DutyState::Overdue)
        return Urgency::Now;
    if (task.state == DutyState::Unanswered && !task.due.isValid())
        return Urgency::ToAnswer;
    if (!task.due.isValid())
        return Urgency::Later;
    if (task.due < today)
        return Urgency::Now;
    if (task.due <= today.addDays(7 - today.dayOfWeek()))
        return Urgency::ThisWeek;
    if (task.due.year() == today.year() && task.due.month() == today.month())
        return Urgency::ThisMonth;
    return FiscalYear::of(task.due) == FiscalYear::of(today) ? Urgency::ThisYear : Urgency::Later;
}

QList<AgendaGroup> agendaOf(const QList<DutyTask> &tasks, QDate today)
{
    // Without the answers nothing below them can be told, so they come right after what cannot wait.
    constexpr std::array order {Urgency::Now,       Urgency::ToAnswer, Urgency::ThisWeek,
                                Urgency::ThisMonth, Urgency::ThisYear, Urgency::Later};
    QList<AgendaGroup> groups;
    for (const Urgency urgency : order) {
        AgendaGroup group {urgency, {}};
        std::copy_if(tasks.cbegin(), tasks.cend(), std::back_inserter(group.tasks),
                     [&](const DutyTask &task) { return urgencyOf(task, today) == urgency; });
        if (!group.tasks.isEmpty())
            groups << group;
    }
    return groups;
}

QList<CalendarEntry> calendarOf(const Policy &policy, const QList<DutyStatus> &duties, FiscalYear year)
{
    QList<CalendarEntry> entries;
    for (const DutyStatus &status : duties) {
        const PolicyDuty *duty = policy.findDuty(status.duty);
        if (!duty)
            continue;
        if (isIn(year, status.due) && status.state != DutyState::NotApplicable)
            addOnce(entries, {status.due, status.duty, duty->text, false, status.place});
        if (duty->cycle.isEmpty())
            continue;
        for (const DutyProof &proof : status.proofs) {
            if (isIn(year, proof.on))
                addOnce(entries, {proof.on, status.duty, duty->text, true, proof.place});
        }
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const CalendarEntry &a, const CalendarEntry &b) { return a.day < b.day; });
    return entries;
}

} // namespace mamori
