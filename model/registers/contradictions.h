// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/clock.h"
#include "model/register.h"

namespace mamori {

/// What the check of a register has found so far.
class Contradictions
{
public:
    void add(const char *column, const QString &text) { m_problems << Problem {QLatin1String(column), text}; }
    const QList<Problem> &problems() const { return m_problems; }

private:
    QList<Problem> m_problems;
};

/// Whether both are known and the first is earlier: a day or moment not yet known contradicts nothing.
template <class Time>
bool isBefore(const Time &first, const Time &second)
{
    return first.isValid() && second.isValid() && first < second;
}

/// Whether both are known and name the same record.
template <class Record>
bool isSame(Id<Record> one, Id<Record> other)
{
    return one && one == other;
}

} // namespace mamori
