// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/training_event.h"

#include <QHash>
#include <QSet>

namespace mamori {

class Records;

// Who is meant by a training or drill, who came, and how many (Art. 46-48).

/// The staff as the attendance needs it.
struct TrainingPeople {
    QHash<qint64, Staff> staff;
    QSet<qint64> cloudUsers; ///< who holds an ID of a cloud service
};
TrainingPeople trainingPeople(const Records &records);

/// The day by which it is told who belongs to a group.
QDate dayOf(const TrainingEvent &event, QDate today);
/// Whether somebody of the section belongs to one of the groups on a day.
bool isMeant(const QList<TargetGroup> &groups, const TrainingPeople &people, qint64 person, QDate on);
/// The attendance with a line for everybody who is meant: what is written stays, new ones follow by reading.
QList<Attendance> fullAttendance(const TrainingEvent &event, const TrainingPeople &people, QDate today);

/// How a person of the list stands.
enum class AttendanceState { Open, Attended, MadeUp, Excused, Absent };
AttendanceState stateOf(const Attendance &line);
QString labelOf(AttendanceState state);

/// The person came: what was written of an absence goes.
void markAttended(Attendance &line);

/// How many of a group came.
struct AttendanceRate {
    enum class Group { Everybody, Regular, NonRegular };
    Group group = Group::Everybody;
    qint64 meant = 0;
    qint64 attended = 0;
    qint64 madeUp = 0;
    qint64 excused = 0; ///< absent for a reason
    qint64 absent = 0; ///< … for none that is written
    qint64 open = 0;

    /// In percent of those meant, rounded down: 100 only when nobody is missing. Nothing without anybody.
    std::optional<int> percent() const;
};
QString labelOf(AttendanceRate::Group group);
/// Everybody first, then by employment; a group without anybody is left out.
QList<AttendanceRate> attendanceRates(const QList<Attendance> &attendance, const TrainingPeople &people);

/// What a pasted column of staff numbers means for a list.
struct PastedAttendance {
    QList<qsizetype> lines; ///< who is in the list
    QStringList unknown; ///< what is no number of anybody in it
};
PastedAttendance attendanceFromNumbers(const QString &text, const QList<Attendance> &attendance,
                                       const TrainingPeople &people);

/// A list of attendance from another program, as rows of text.
struct ListedAttendance {
    QList<Attendance> lines; ///< as they are with it
    qsizetype found = 0; ///< rows about somebody of the list
    QStringList unknown; ///< staff numbers of nobody in it
};
/// Finds the column of staff numbers by what stands in it, and by their headings those of who came and of the
/// points; without the former everybody in the list came. Where it says nothing, a line stays as it is.
ListedAttendance attendanceFromRows(const QList<QStringList> &rows, const QList<Attendance> &attendance,
                                    const TrainingPeople &people);

/// What is missing before the result can be reported; empty when nothing is.
QList<Problem> reportProblems(const TrainingEvent &event);

} // namespace mamori
