// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/duty_column.h"
#include "model/rules/duty_facts.h"
#include "model/rules/duty_status.h"
#include "model/store/records.h"

#include <memory>
#include <vector>

namespace mamori {

/// Judges the records of a ledger by the rules of all duties, once from scratch and then what an edit
/// touched.
class DutyEngine
{
public:
    DutyEngine(const Policy &policy, const Records &records);

    /// Looks up the section's parameters and judges everything.
    void readAll();
    /// Judges again what a step touched and what depends on it; the places of the duties whose findings
    /// changed.
    QSet<qsizetype> follow(const QList<Touched> &touched);

    /// The findings about the duty at a place of the policy; nullptr when nothing in the program proves it.
    const DutyColumn *column(qsizetype place) const { return m_columns.at(std::size_t(place)).get(); }
    DutyCycle cycle(qsizetype place) const;
    DutyDetail detail(const DutyColumn &column, qint64 record);
    /// What was read for details is kept until then.
    void forgetDetails() { m_read.clear(); }

private:
    DutyAsk askOf(const PolicyDuty &duty) const;
    int monthsOf(const QString &parameter) const;
    void addColumns();

    void readAssets();
    void judgeEach(const Register &reg);
    void judgeDependents(const Dependents &dependents);
    void judgeAgain(const Register &reg, qint64 record);
    void forget(const Register &reg, qint64 record);
    void take(const Touched &touched, Dependents &dependents);
    void takeAsset(qint64 id, const std::optional<Stored> &stored, Dependents &dependents);
    void takeDecisionsOn(qint64 asset);

    template <class Visit>
    void visitCase(const Register &reg, const Stored &stored, const DutyWorld &world, Visit visit) const;
    template <class Case>
    void note(const Register &reg, const Case &c);

    const Policy &m_policy;
    const Records &m_records;
    DutyFacts m_facts;
    QHash<QString, qsizetype> m_questions; ///< of all checklists
    std::vector<std::unique_ptr<DutyColumn>> m_columns; ///< by the duty's place in the policy
    QHash<const Register *, QList<DutyColumn *>> m_columnsOf;
    QSet<qsizetype> m_changed;
    QHash<QPair<const Register *, qint64>, Stored> m_read;
};

} // namespace mamori
