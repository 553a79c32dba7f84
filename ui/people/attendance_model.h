// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/people_training.h"

#include <QAbstractTableModel>

namespace mamori {

/// The attendance of one training or drill, a row for each person.
class AttendanceModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Attended, Number, Name, Post, State, Reason, MadeUp, ColumnCount };

    AttendanceModel(TrainingPeople people, QList<Attendance> lines, QObject *parent);

    const QList<Attendance> &lines() const { return m_lines; }
    const TrainingPeople &people() const { return m_people; }
    void setLine(int row, const Attendance &line);
    /// All of them at once; of the same people.
    void setLines(const QList<Attendance> &lines);
    /// Came, or takes it back: not known again.
    void tick(int row);
    /// The first row from `from` on, around the end, in whose number, name or reading the text begins, else
    /// stands; -1 when there is none.
    int find(const QString &text, int from) const;
    /// The next row after `row` of which nothing is known; the one below when all are known.
    int nextOpen(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited();

private:
    QString text(int row, int column) const;

    TrainingPeople m_people;
    QList<Attendance> m_lines;
    QStringList m_numbers; ///< folded, beside the lines
    QStringList m_names;
    QStringList m_readings;
};

} // namespace mamori
