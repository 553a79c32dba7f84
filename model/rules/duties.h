// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"
#include "model/store/records.h"

#include <QObject>

#include <memory>

namespace mamori {

/// How a duty stands today.
enum class DutyState {
    NotApplicable, ///< outside the section's profile, or nothing calls for it; the reason says which
    Fulfilled,
    Due, ///< something is to be done by `due`
    Overdue,
    Violated, ///< a record contradicts the standard
    Unanswered, ///< the profile, a parameter or a check has not been answered
    Uncovered, ///< this program cannot tell yet: a gap, never fulfilled
};
/// "not_applicable", "fulfilled" …: the words of --json.
QString keyOf(DutyState state);
/// The translated word.
QString labelOf(DutyState state);

/// Where a thing is put right.
struct DutyPlace {
    const Register *reg = nullptr; ///< the register's page …
    QString query; ///< … with this in its search box
    qint64 record = 0; ///< … on this record; 0 = none
    QString page; ///< instead of a register: "profile", "parameters", "forms", "breach", "setup"
    bool operator==(const DutyPlace &) const = default;
};

/// What proves a duty.
struct DutyProof {
    DutyPlace place;
    QString text; ///< how the proof is called: the record's number and name
    QDate on;
    QString who; ///< empty where nobody is named
    bool operator==(const DutyProof &) const = default;
};

struct DutyStatus {
    QString duty; ///< id in the pack
    DutyState state = DutyState::Uncovered;
    QDate due; ///< for Due and Overdue
    QString reason; ///< a translated sentence: why it stands so
    QString task; ///< what to do, as a translated sentence; empty where there is nothing to do
    DutyPlace place; ///< where to do it
    QList<DutyProof> proofs; ///< the newest few
    qint64 proofCount = 0;
    qint64 openCount = 0; ///< records that still stand against it
    bool operator==(const DutyStatus &) const = default;
};

/// One thing to do, however many duties ask for it.
struct DutyTask {
    QString text;
    DutyState state = DutyState::Due; ///< the worst of its duties
    QDate due; ///< the earliest
    DutyPlace place;
    QStringList duties;
    bool operator==(const DutyTask &) const = default;
};

/// Keeps the state of every duty over an open ledger. Reads all once, then follows what changes. Belongs to
/// the thread of its Records and goes before them.
class DutyBook final : public QObject
{
    Q_OBJECT
public:
    /// Reads everything. Throws Error.
    DutyBook(const Policy &policy, Records &records, QObject *parent = nullptr);
    ~DutyBook() override;

    /// All duties of the pack, in its order.
    const QList<DutyStatus> &duties() const;
    const DutyStatus &duty(const QString &id) const;
    /// What to do, the most pressing first: violated, overdue, then by day.
    QList<DutyTask> tasks() const;
    /// How many duties stand in each state.
    QMap<DutyState, qint64> counts() const;
    /// How the states would be under other answers to the profile: what would appear and disappear.
    QList<DutyStatus> underProfile(const QHash<QString, bool> &answers) const;

    /// Tells the states anew when the clock shows another day. Called by itself each minute.
    void turnDay();

Q_SIGNALS:
    /// States may have changed; sent once after each committed step, and at the turn of the day.
    void changed();

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

/// The ids of all rules in the program: every proof in the pack must name one of them.
QStringList dutyRuleIds();

/// The section's answers to the profile; a question without an answer is not in it.
QHash<QString, bool> profileAnswers(const Policy &policy, const Records &records);
void setProfileAnswers(Records &records, const QHash<QString, bool> &answers);

} // namespace mamori
