// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/people/attendance_model.h"

#include "model/japanese/era.h"
#include "model/japanese/search_key.h"
#include "ui/theme.h"

namespace mamori {

AttendanceModel::AttendanceModel(TrainingPeople people, QList<Attendance> lines, QObject *parent)
    : QAbstractTableModel(parent)
    , m_people(std::move(people))
    , m_lines(std::move(lines))
{
    for (const Attendance &line : std::as_const(m_lines)) {
        const Staff staff = m_people.staff.value(line.staff.value);
        m_numbers << searchKey(staff.number);
        m_names << searchKey(staff.name);
        m_readings << searchKey(staff.reading);
    }
}

void AttendanceModel::setLine(int row, const Attendance &line)
{
    if (m_lines.at(row) == line)
        return;
    m_lines[row] = line;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT edited();
}

void AttendanceModel::setLines(const QList<Attendance> &lines)
{
    Q_ASSERT(lines.size() == m_lines.size());
    if (m_lines == lines)
        return;
    m_lines = lines;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT edited();
}

void AttendanceModel::tick(int row)
{
    Attendance line = m_lines.at(row);
    if (line.attended == true)
        line.attended.reset();
    else
        markAttended(line);
    setLine(row, line);
}

int AttendanceModel::find(const QString &text, int from) const
{
    const QString key = searchKey(text);
    if (key.isEmpty())
        return -1;
    const int count = rowCount();
    int inside = -1;
    for (int i = 0; i < count; ++i) {
        const int row = (from + i) % count;
        if (m_numbers.at(row).startsWith(key) || m_readings.at(row).startsWith(key)
            || m_names.at(row).startsWith(key))
            return row;
        if (inside < 0 && (m_readings.at(row).contains(key) || m_names.at(row).contains(key)))
            inside = row;
    }
    return inside;
}

int AttendanceModel::nextOpen(int row) const
{
    const int count = rowCount();
    for (int i = 1; i < count; ++i) {
        const int next = (row + i) % count;
        if (stateOf(m_lines.at(next)) == AttendanceState::Open)
            return next;
    }
    return count == 0 ? -1 : std::min(row + 1, count - 1);
}

int AttendanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int AttendanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString AttendanceModel::text(int row, int column) const
{
    const Attendance &line = m_lines.at(row);
    const Staff staff = m_people.staff.value(line.staff.value);
    switch (Column(column)) {
    case Attended:
        return line.attended == true ? QStringLiteral("○") : QString();
    case Number:
        return staff.number;
    case Name:
        return staff.name;
    case Post:
        return staff.post;
    case State:
        return labelOf(stateOf(line));
    case Reason:
        return line.absenceReason;
    case MadeUp:
        return line.madeUpOn.isValid() ? eraText(line.madeUpOn, EraStyle::Short) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AttendanceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Attendance &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == Name ? m_people.staff.value(line.staff.value).reading : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Attended ? labelOf(stateOf(line)) : text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Attended ? int(Qt::AlignCenter) : int(Qt::AlignVCenter | Qt::AlignLeft);
    case Qt::ForegroundRole:
        if (index.column() == State && stateOf(line) == AttendanceState::Absent)
            return colors().error;
        return index.column() == State && stateOf(line) == AttendanceState::Open ? QVariant(colors().warning)
                                                                                 : QVariant();
    default:
        return {};
    }
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case Attended:
        return tr("Came");
    case Number:
        return tr("Number");
    case Name:
        return tr("Name");
    case Post:
        return tr("Post");
    case State:
        return tr("State");
    case Reason:
        return tr("Reason of absence");
    case MadeUp:
        return tr("Made up on");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace mamori
