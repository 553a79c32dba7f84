// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/duty_column.h"

#include "model/japanese/fiscal_year.h"

#include <algorithm>
#include <utility>

namespace mamori {

namespace {

constexpr quint32 stateBits = 3;
constexpr quint32 stateMask = (1U << stateBits) - 1;
constexpr std::size_t shownProofs = 3;
constexpr quint32 week = 7;

quint32 packed(const DutyFinding &finding)
{
    const auto day = finding.day.isValid() ? quint32(finding.day.toJulianDay()) : 0U;
    return (day << stateBits) | quint32(finding.state);
}

QDate dayOf(quint32 julian)
{
    return julian == 0 ? QDate() : QDate::fromJulianDay(julian);
}

/// Adds up a column, one cell after the other.
class Adding
{
public:
    explicit Adding(QDate today)
        : m_today(quint32(today.toJulianDay()))
        , m_yearEnd(quint32(FiscalYear::of(today).last().toJulianDay()))
    {
    }

    void add(qint64 record, quint32 cell)
    {
        const auto state = DutyFindingState(cell & stateMask);
        const quint32 day = cell >> stateBits;
        switch (state) {
        case DutyFindingState::NotConcerned:
            return;
        case DutyFindingState::Fulfilled:
            addProof(record, day);
            break;
        case DutyFindingState::Renewing:
            // It opens with the fiscal year in which it has to be done again.
            if (day <= m_yearEnd)
                addOpen(record, day);
            else
                addProof(record, day);
            break;
        case DutyFindingState::Open:
            addOpen(record, day == 0 ? m_yearEnd : day);
            break;
        case DutyFindingState::Violated:
            ++m_totals.violated;
            m_violated = record;
            break;
        case DutyFindingState::NotApplied:
            ++m_totals.notApplied;
            break;
        case DutyFindingState::NeedsParameter:
            ++m_totals.needsParameter;
            break;
        case DutyFindingState::Lasting:
            if (day < m_today + week)
                addOpen(record, day);
            else
                addProof(record, day);
            break;
        }
        if (m_totals.newest == 0 || day >= m_newestDay) {
            m_totals.newest = record;
            m_totals.newestState = state;
            m_newestDay = day;
        }
    }

    DutyTotals totals()
    {
        m_totals.firstDue = dayOf(m_firstDue);
        m_totals.worst = m_violated != 0 ? m_violated : m_firstOpen;
        m_totals.newestDay = dayOf(m_newestDay);
        for (std::size_t i = 0; i < m_proofCount; ++i)
            m_totals.proofs << m_proofs[i].record;
        if (m_proofCount > 0) {
            m_totals.done = m_proofs[0].record;
            m_totals.doneOn = dayOf(m_proofs[0].day);
        }
        return m_totals;
    }

private:
    struct Proof {
        quint32 day;
        qint64 record;
    };

    void addOpen(qint64 record, quint32 due)
    {
        ++(due < m_today ? m_totals.overdue : m_totals.due);
        if (m_firstOpen == 0 || due < m_firstDue) {
            m_firstDue = due;
            m_firstOpen = record;
        }
    }

    /// Keeps the newest few in order.
    void addProof(qint64 record, quint32 day)
    {
        ++m_totals.fulfilled;
        if (m_proofCount == shownProofs && day < m_proofs[shownProofs - 1].day)
            return;
        std::size_t at = std::min(m_proofCount, shownProofs - 1);
        for (; at > 0 && m_proofs[at - 1].day <= day; --at)
            m_proofs[at] = m_proofs[at - 1];
        m_proofs[at] = {day, record};
        m_proofCount = std::min(m_proofCount + 1, shownProofs);
    }

    quint32 m_today;
    quint32 m_yearEnd;
    quint32 m_firstDue = 0;
    quint32 m_newestDay = 0;
    qint64 m_firstOpen = 0;
    qint64 m_violated = 0;
    std::array<Proof, shownProofs> m_proofs {};
    std::size_t m_proofCount = 0;
    DutyTotals m_totals;
};

} // namespace

DutyColumn::DutyColumn(qsizetype place, const DutyRule &rule, DutyAsk ask)
    : m_place(place)
    , m_rule(&rule)
    , m_ask(std::move(ask))
{
}

bool DutyColumn::set(qint64 record, const DutyFinding &finding)
{
    const auto index = std::size_t(record);
    const quint32 cell = packed(finding);
    if (index >= m_cells.size()) {
        if (cell == 0)
            return false;
        m_cells.resize(std::max(index + 1, m_cells.size() * 3 / 2));
    }
    if (m_cells[index] == cell)
        return false;
    m_cells[index] = cell;
    return true;
}

DutyTotals DutyColumn::totals(QDate today) const
{
    Adding adding(today);
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        if (m_cells[i] != 0)
            adding.add(qint64(i), m_cells[i]);
    }
    return adding.totals();
}

} // namespace mamori
