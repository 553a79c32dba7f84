// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/duty_rules.h"

#include <vector>

namespace mamori {

/// What all findings about a duty come to on a day.
struct DutyTotals {
    qint64 fulfilled = 0;
    qint64 due = 0;
    qint64 overdue = 0;
    qint64 violated = 0;
    qint64 notApplied = 0;
    qint64 needsParameter = 0;
    QDate firstDue; ///< of what is due or overdue
    qint64 worst = 0; ///< the record to look at first: violated, else the one that is due first
    QList<qint64> proofs; ///< the newest fulfilled records, newest first
    qint64 newest = 0; ///< the newest concerned record of all …
    DutyFindingState newestState = DutyFindingState::NotConcerned;
    QDate newestDay;
    qint64 done = 0; ///< … and the newest fulfilled one
    QDate doneOn;
};

/// The findings of all records about one duty, four bytes each, so that after an edit one cell is replaced
/// and the column added up again.
class DutyColumn
{
public:
    /// `place` is the duty's place in the policy.
    DutyColumn(qsizetype place, const DutyRule &rule, DutyAsk ask);

    qsizetype place() const { return m_place; }
    const DutyRule &rule() const { return *m_rule; }
    const DutyAsk &ask() const { return m_ask; }

    void clear() { m_cells.clear(); }
    /// Notes a finding; tells whether it is another one than before.
    bool set(qint64 record, const DutyFinding &finding);
    DutyTotals totals(QDate today) const;

private:
    qsizetype m_place;
    const DutyRule *m_rule;
    DutyAsk m_ask;
    std::vector<quint32> m_cells; ///< by record id: the state in the lowest bits, the Julian day above
};

/// A rule of a duty with what it has found.
struct DutyEvidence {
    const DutyColumn *column = nullptr;
    DutyTotals totals;
};

} // namespace mamori
