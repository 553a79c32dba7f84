// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/duty_status.h"

#include "model/japanese/era.h"
#include "model/japanese/fiscal_year.h"
#include "model/registers/asset.h"
#include "model/registers/maintenance_check.h"
#include "model/rules/profile.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace mamori {

namespace {

QString translated(const char *context, const char *text)
{
    return text ? QCoreApplication::translate(context, text) : QString();
}

constexpr qsizetype shownProofs = 3;

/// Tells one duty; the parts of its status are filled one after the other.
class Telling
{
public:
    Telling(const Policy &policy, const PolicyDuty &duty, const QList<DutyEvidence> &evidence,
            const DutyDetails &details, QDate today)
        : m_policy(policy)
        , m_duty(duty)
        , m_evidence(evidence)
        , m_column(columnToBlame(evidence))
        , m_totals(sumOf(evidence))
        , m_details(details)
        , m_today(today)
    {
        m_status.duty = duty.id;
    }

    DutyStatus everyRecord()
    {
        addProofs();
        m_status.openCount = m_totals.violated + m_totals.overdue + m_totals.due;
        if (m_status.openCount > 0) {
            m_status.state = m_totals.violated > 0 ? DutyState::Violated
                : m_totals.overdue > 0             ? DutyState::Overdue
                                                   : DutyState::Due;
            if (m_totals.violated == 0)
                m_status.due = m_totals.firstDue;
            blame(m_totals.worst, m_status.openCount);
        } else if (m_totals.needsParameter > 0) {
            askForParameter();
        } else if (m_totals.fulfilled > 0) {
            m_status.state = DutyState::Fulfilled;
            m_status.reason = QCoreApplication::translate("DutyStatus", "%n record(s) show it.", nullptr,
                                                          int(m_totals.fulfilled));
        } else if (m_totals.notApplied > 0) {
            m_status.state = DutyState::NotApplicable;
            m_status.reason = QCoreApplication::translate("DutyStatus", "Answered as not applicable.");
        } else {
            withoutRecord();
        }
        return m_status;
    }

    DutyStatus recurring(const DutyCycle &cycle)
    {
        addProofs();
        if (m_totals.doneOn.isValid() && isLeftToSection() && cycle.months == 0) {
            askForParameter();
        } else if (cycle.covers(m_totals.doneOn, m_today)) {
            m_status.state = DutyState::Fulfilled;
            m_status.reason = doneText(m_totals.doneOn);
        } else {
            callFor(cycle, m_totals.doneOn);
        }
        return m_status;
    }

    DutyStatus newestRecord(const DutyCycle &cycle)
    {
        const bool current = m_totals.newest != 0 && cycle.covers(m_totals.newestDay, m_today);
        if (!current) {
            callFor(cycle, m_totals.newestDay);
            return m_status;
        }
        const auto add = [this] {
            m_status.proofs = {proofOf(m_column, m_totals.newest)};
            m_status.proofCount = 1;
        };
        switch (m_totals.newestState) {
        case DutyFindingState::Fulfilled:
        case DutyFindingState::Renewing:
        case DutyFindingState::Lasting:
            add();
            m_status.state = DutyState::Fulfilled;
            m_status.reason = doneText(m_totals.newestDay);
            break;
        case DutyFindingState::NotApplied:
            add();
            m_status.state = DutyState::NotApplicable;
            m_status.reason = QCoreApplication::translate("DutyStatus", "Answered as not applicable.");
            break;
        case DutyFindingState::Violated:
        case DutyFindingState::Open:
        case DutyFindingState::NeedsParameter:
        case DutyFindingState::NotConcerned:
            m_status.state = DutyState::Violated;
            m_status.openCount = 1;
            blame(m_totals.newest, 1);
            m_status.task
                = QCoreApplication::translate("DutyTask", "Put right what the check found, then check again");
            break;
        }
        return m_status;
    }

private:
    /// The rule whose records stand most against the duty; the first where none does.
    static const DutyColumn &columnToBlame(const QList<DutyEvidence> &evidence)
    {
        const auto rank = [](const DutyEvidence &one) {
            const DutyTotals &t = one.totals;
            return std::tuple(t.violated == 0, t.overdue == 0, t.due == 0,
                              t.firstDue.isValid() ? t.firstDue : QDate(9999, 12, 31));
        };
        return *std::min_element(
                    evidence.cbegin(), evidence.cend(),
                    [&](const DutyEvidence &a, const DutyEvidence &b) { return rank(a) < rank(b); })
                    ->column;
    }

    /// The figures of all rules added up; what names a record is that of the rule to blame.
    static DutyTotals sumOf(const QList<DutyEvidence> &evidence)
    {
        const DutyColumn &blamed = columnToBlame(evidence);
        DutyTotals sum;
        for (const DutyEvidence &one : evidence) {
            if (one.column == &blamed)
                sum = one.totals;
        }
        for (const DutyEvidence &one : evidence) {
            if (one.column == &blamed)
                continue;
            sum.fulfilled += one.totals.fulfilled;
            sum.due += one.totals.due;
            sum.overdue += one.totals.overdue;
            sum.violated += one.totals.violated;
            sum.notApplied += one.totals.notApplied;
            sum.needsParameter += one.totals.needsParameter;
        }
        return sum;
    }

    static QString doneText(QDate on)
    {
        return QCoreApplication::translate("DutyStatus", "Done on %1.").arg(eraText(on));
    }

    DutyProof proofOf(const DutyColumn &column, qint64 record) const
    {
        const DutyDetail detail = m_details(column, record);
        const DutyFinding &finding = detail.finding;
        return {{column.rule().reg, {}, record, {}}, detail.caption, finding.on, finding.who};
    }

    void addProofs()
    {
        for (const DutyEvidence &one : m_evidence) {
            for (const qint64 record : one.totals.proofs)
                m_status.proofs << proofOf(*one.column, record);
        }
        if (m_evidence.size() > 1)
            std::stable_sort(m_status.proofs.begin(), m_status.proofs.end(),
                             [](const DutyProof &a, const DutyProof &b) { return a.on > b.on; });
        m_status.proofs = m_status.proofs.mid(0, shownProofs);
        m_status.proofCount = m_totals.fulfilled;
    }

    /// Names the record that stands against the duty.
    void blame(qint64 record, qint64 count)
    {
        const DutyDetail detail = m_details(m_column, record);
        const char *why = detail.finding.why;
        if (!why && detail.finding.state == DutyFindingState::Renewing)
            why = QT_TRANSLATE_NOOP("DutyFinding", "its next review is set for this year");
        if (!why && detail.finding.state == DutyFindingState::Lasting)
            why = QT_TRANSLATE_NOOP("DutyFinding", "it has to be done again");
        m_status.reason = QCoreApplication::translate("DutyStatus", "%1: %2.")
                              .arg(detail.caption, translated("DutyFinding", why));
        // Counted beforehand: lupdate never ends on a plural's number with a call and a literal in it.
        if (const auto others = int(count - 1); others > 0)
            m_status.reason += u' '
                + QCoreApplication::translate("DutyStatus", "The same or the like of %n more.", nullptr,
                                              others);
        m_status.task = translated("DutyTask", m_column.rule().task);
        m_status.place = {m_column.rule().reg,
                          count > 1 ? QString::fromLatin1(m_column.rule().query) : QString(),
                          record,
                          {}};
    }

    /// Nothing shows it in this cycle yet.
    void callFor(const DutyCycle &cycle, QDate done)
    {
        m_status.due = done.isValid() ? cycle.dueAfter(done) : FiscalYear::of(m_today).last();
        m_status.state = m_status.due < m_today ? DutyState::Overdue : DutyState::Due;
        m_status.reason = done.isValid()
            ? QCoreApplication::translate("DutyStatus", "Last done on %1.").arg(eraText(done))
            : QCoreApplication::translate("DutyStatus", "Never done so far.");
        m_status.openCount = 1;
        m_status.task = translated("DutyTask", m_column.rule().task);
        m_status.place = {m_column.rule().reg, {}, 0, {}};
    }

    /// How often "regularly" is, the section says and not the program. The compliance check of the section is
    /// asked for without that word (Art. 109(1)): a fiscal year does until its cycle is set.
    bool isLeftToSection() const
    {
        return m_policy.findParameter(m_duty.cycle) && m_column.rule().reg == &MaintenanceCheck::spec;
    }

    void askForParameter()
    {
        m_status.state = DutyState::Unanswered;
        const PolicyParameter *parameter = m_policy.findParameter(m_duty.cycle);
        m_status.reason = QCoreApplication::translate("DutyStatus", "Not set yet: %1.")
                              .arg(parameter ? parameter->label : m_duty.cycle);
        m_status.task = QCoreApplication::translate(
            "DutyTask", "Set the cycles and limits that the standard leaves to the section");
        m_status.place.page = QStringLiteral("parameters");
    }

    void withoutRecord()
    {
        if (const char *none = m_column.rule().none) {
            m_status.state = DutyState::Due;
            m_status.due = FiscalYear::of(m_today).last();
            m_status.openCount = 1;
            m_status.reason = QCoreApplication::translate("DutyStatus", "As it stands, %1.")
                                  .arg(translated("DutyFinding", none));
            m_status.task = translated("DutyTask", m_column.rule().task);
            m_status.place = {m_column.rule().reg, {}, 0, {}};
            return;
        }
        m_status.state = DutyState::NotApplicable;
        m_status.reason = m_duty.trigger.isEmpty()
            ? QCoreApplication::translate("DutyStatus", "No record calls for it.")
            : QCoreApplication::translate("DutyStatus", "No record calls for it (%1).").arg(m_duty.trigger);
    }

    const Policy &m_policy;
    const PolicyDuty &m_duty;
    const QList<DutyEvidence> &m_evidence;
    const DutyColumn &m_column;
    const DutyTotals m_totals;
    const DutyDetails &m_details;
    QDate m_today;
    DutyStatus m_status;
};

/// Pressing first: what is wrong, what is late, what has to be known first, then by day.
int pressure(DutyState state)
{
    switch (state) {
    case DutyState::Violated:
        return 0;
    case DutyState::Overdue:
        return 1;
    case DutyState::Unanswered:
        return 2;
    case DutyState::Due:
        return 3;
    case DutyState::Fulfilled:
    case DutyState::NotApplicable:
    case DutyState::Uncovered:
        break;
    }
    return 4;
}

} // namespace

QDate DutyCycle::dueAfter(QDate done) const
{
    return months > 0 ? done.addMonths(months) : FiscalYear {FiscalYear::of(done).year + 1}.last();
}

bool DutyCycle::covers(QDate done, QDate today) const
{
    if (!done.isValid())
        return false;
    if (months == 0)
        return FiscalYear::of(done) >= FiscalYear::of(today);
    // The last month before the cycle ends is there to do it again.
    return today <= dueAfter(done).addMonths(-1);
}

DutyStatus dutyStatus(const Policy &policy, const PolicyDuty &duty, const QList<DutyEvidence> &evidence,
                      const DutyCycle &cycle, QDate today, const DutyDetails &details)
{
    if (evidence.isEmpty()) {
        DutyStatus status;
        status.duty = duty.id;
        status.reason = QCoreApplication::translate("DutyStatus", "This program cannot tell yet.");
        return status;
    }
    Telling telling(policy, duty, evidence, details, today);
    switch (evidence.first().column->rule().sum) {
    case DutySum::EveryRecord:
        return telling.everyRecord();
    case DutySum::NewestRecord:
        return telling.newestRecord(cycle);
    case DutySum::Recurring:
        return telling.recurring(cycle);
    }
    return {};
}

DutyStatus untilAssetsAreEntered(const DutyStatus &status, const QList<DutyEvidence> &evidence)
{
    const bool isOfAssets = !evidence.isEmpty() && evidence.first().column->rule().reg == &Asset::spec;
    if (!isOfAssets || status.state != DutyState::NotApplicable)
        return status;
    DutyStatus other;
    other.duty = status.duty;
    other.state = DutyState::Unanswered;
    other.reason = QCoreApplication::translate(
        "DutyStatus", "No asset is in the ledger yet: whether this is asked of one cannot be told.");
    other.task = QCoreApplication::translate("DutyTask", "Enter the information assets, or import them");
    other.place = {&Asset::spec, {}, 0, {}};
    return other;
}

DutyStatus underAnswers(const Policy &policy, const PolicyDuty &duty, const DutyStatus &status,
                        const QHash<QString, bool> &answers)
{
    const ProfileVerdict verdict = profileVerdict(policy, duty.when, answers);
    if (verdict.fit == ProfileFit::Inside)
        return status;
    DutyStatus other;
    other.duty = duty.id;
    const QString questions = verdict.questions.join(QStringLiteral(" / "));
    if (verdict.fit == ProfileFit::Outside) {
        other.state = DutyState::NotApplicable;
        other.reason = QCoreApplication::translate("DutyStatus", "Answered with no: %1").arg(questions);
        return other;
    }
    other.state = DutyState::Unanswered;
    other.reason = QCoreApplication::translate("DutyStatus", "Not answered yet: %1").arg(questions);
    other.task = QCoreApplication::translate("DutyTask", "Answer the questions about the section");
    other.place.page = QStringLiteral("profile");
    return other;
}

QList<DutyTask> dutyTasks(const QList<DutyStatus> &duties)
{
    QList<DutyTask> tasks;
    QHash<QString, qsizetype> places;
    for (const DutyStatus &status : duties) {
        if (status.task.isEmpty())
            continue;
        const auto known = places.constFind(status.task);
        if (known == places.cend()) {
            places.insert(status.task, tasks.size());
            tasks << DutyTask {status.task, status.state, status.due, status.place, {status.duty}};
            continue;
        }
        DutyTask &task = tasks[*known];
        task.duties << status.duty;
        if (pressure(status.state) < pressure(task.state)) {
            task.state = status.state;
            task.place = status.place;
        }
        if (status.due.isValid() && (!task.due.isValid() || status.due < task.due))
            task.due = status.due;
    }
    const auto rank = [](const DutyTask &task) {
        return std::tuple(pressure(task.state), !task.due.isValid(), task.due);
    };
    std::stable_sort(tasks.begin(), tasks.end(),
                     [&](const DutyTask &a, const DutyTask &b) { return rank(a) < rank(b); });
    return tasks;
}

} // namespace mamori
