// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register.h"

#include <functional>
#include <gtest/gtest.h>

namespace mamori {

/// One line of a table of a register's checks: what is changed in a sound record, and the column that is
/// then refused.
template <class Record>
struct CheckCase {
    const char *why;
    std::function<void(Record &)> change;
    const char *column; ///< "" = still sound
};

/// Runs a table of checks, each on a fresh copy of `sound`.
template <class Record>
void expectChecks(const Record &sound, const std::vector<CheckCase<Record>> &cases)
{
    EXPECT_EQ(Record::spec.check(toValues(sound)), QList<Problem> {}) << "the record to begin with";
    EXPECT_EQ(Record::spec.check(Record::spec.blank()), QList<Problem> {}) << "what is missing is no problem";
    for (const CheckCase<Record> &c : cases) {
        Record record = sound;
        c.change(record);
        const QList<Problem> problems = Record::spec.check(toValues(record));
        if (*c.column == '\0') {
            EXPECT_TRUE(problems.isEmpty()) << c.why;
            continue;
        }
        EXPECT_EQ(problems.size(), 1) << c.why;
        for (const Problem &problem : problems) {
            EXPECT_EQ(problem.column.toStdString(), c.column) << c.why;
            EXPECT_GE(columnIndex(Record::spec, problem.column), 0) << c.why;
            EXPECT_FALSE(problem.text.isEmpty()) << c.why;
        }
    }
}

} // namespace mamori
