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

    /// What the rules of the duty at a place of the policy have found; empty when nothing in the program
    /// proves it.
    QList<DutyEvidence> evidence(qsizetype place, QDate today) const;
    DutyCycle cycle(qsizetype place) const;
    /// Whether any asset is in the ledger, so that something can be told of them at all.
    bool hasAssets() const { return m_facts.hasAssets(); }
    DutyDetail detail(const DutyColumn &column, qint64 record);
    /// What was read for details is kept until then.
    void forgetDetails() { m_read.clear(); }

private:
    DutyAsk askOf(const PolicyDuty &duty, const DutyRule &rule, const QString &of) const;
    int monthsOf(const QString &parameter) const;
    void addColumns();
    void addColumn(qsizetype place, const DutyRule &rule, const QString &of);
    void addShelves();
    void readShelves();

    void readAssets();
    void judgeEach(const Register &reg);
    void judgeDependents(const Dependents &dependents);
    void judgeAgain(const Register &reg, qint64 record);
    void forget(const Register &reg, qint64 record);
    void take(const Touched &touched, Dependents &dependents);
    void takeAsset(qint64 id, const std::optional<Stored> &stored, Dependents &dependents);
    void takeDecisionsOn(qint64 asset);
    void takeOntoShelf(const Touched &touched, const std::optional<Stored> &stored);
    void judgeReaders(const QList<Touched> &touched);
    void judgeWhole(DutyColumn &column);

    template <class Visit>
    void visitCase(const Register &reg, const Stored &stored, const DutyWorld &world, Visit visit) const;
    template <class Visit>
    void visitRecord(const Register &reg, qint64 id, const void *record, const DutyWorld &world,
                     Visit visit) const;
    template <class Case>
    void note(const Register &reg, const Case &c);
    template <class Case>
    void note(DutyColumn &column, const Case &c);

    const Policy &m_policy;
    const Records &m_records;
    DutyFacts m_facts;
    QHash<QString, qsizetype> m_questions; ///< of all checklists
    std::vector<std::unique_ptr<DutyColumn>> m_columns; ///< in the order of the policy
    QList<QList<DutyColumn *>> m_columnsAt; ///< by the duty's place in the policy
    QHash<const Register *, QList<DutyColumn *>> m_columnsOf;
    QHash<const Register *, QList<DutyColumn *>> m_readersOf; ///< who looks into a register beside its own
    QHash<const Register *, RecordReader> m_recordReaders;
    QSet<qsizetype> m_changed;
    QHash<QPair<const Register *, qint64>, Stored> m_read;
};

} // namespace mamori
