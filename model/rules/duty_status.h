// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/duties.h"
#include "model/rules/duty_column.h"

namespace mamori {

/// One record in words, for a proof or a reason.
struct DutyDetail {
    QString caption;
    DutyFinding finding; ///< with names
};
using DutyDetails = std::function<DutyDetail(const DutyColumn &column, qint64 record)>;

/// The repetition that a duty has from the standard or from the section's parameters.
struct DutyCycle {
    int months = 0; ///< 0 = each fiscal year

    /// The last day by which it has to be done again.
    QDate dueAfter(QDate done) const;
    /// Whether it counts as done today.
    bool covers(QDate done, QDate today) const;
};

/// The state of a duty from what its rules have found, as if it concerned the section. `evidence` is empty
/// for what the program cannot prove; where there are several rules, all have to hold.
DutyStatus dutyStatus(const Policy &policy, const PolicyDuty &duty, const QList<DutyEvidence> &evidence,
                      const DutyCycle &cycle, QDate today, const DutyDetails &details);
/// The same while no asset is in the ledger: nobody can tell yet what is asked of them, and that is neither
/// done nor not applicable.
DutyStatus untilAssetsAreEntered(const DutyStatus &status, const QList<DutyEvidence> &evidence);
/// The same under the section's profile.
DutyStatus underAnswers(const Policy &policy, const PolicyDuty &duty, const DutyStatus &status,
                        const QHash<QString, bool> &answers);
/// The tasks of all duties, each once, the most pressing first.
QList<DutyTask> dutyTasks(const QList<DutyStatus> &duties);

} // namespace mamori
