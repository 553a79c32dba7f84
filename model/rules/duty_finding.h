// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

namespace mamori {

/// What one record means for one duty. Rules do not look at the clock: whether an open day has passed is told
/// later, so that nothing has to be judged again when a day ends.
enum class DutyFindingState : quint8 {
    NotConcerned,
    Fulfilled,
    Renewing, ///< fulfilled, and to be done again by `day`
    Open, ///< to be done by `day`, or within the fiscal year
    Violated,
    NotApplied, ///< answered as "does not apply", with the reason
    NeedsParameter, ///< cannot be told before the section has set the duty's parameter
    Lasting, ///< fulfilled until `day`, asked for again in the last week before: what comes round in months
};
inline constexpr int dutyFindingStates = 8;

struct DutyFinding {
    DutyFindingState state = DutyFindingState::NotConcerned;
    QDate day; ///< Fulfilled, NotApplied, Violated: since when; Renewing, Lasting, Open: by when
    const char *why = nullptr; ///< translated in context "DutyFinding": what is wrong with the record
    QString who; ///< who did it; only where names were asked for
    QDate on; ///< Renewing, Lasting: when it was done last

    static DutyFinding notConcerned() { return {}; }
    static DutyFinding fulfilled(QDate on, const QString &who = {})
    {
        return {DutyFindingState::Fulfilled, on, nullptr, who, on};
    }
    static DutyFinding renewing(QDate due, QDate on, const QString &who = {})
    {
        return {DutyFindingState::Renewing, due, nullptr, who, on};
    }
    static DutyFinding lasting(QDate until, QDate on, const QString &who = {})
    {
        return {DutyFindingState::Lasting, until, nullptr, who, on};
    }
    static DutyFinding open(QDate due, const char *why) { return {DutyFindingState::Open, due, why, {}, {}}; }
    static DutyFinding violated(QDate since, const char *why)
    {
        return {DutyFindingState::Violated, since, why, {}, {}};
    }
    static DutyFinding notApplied(QDate on, const QString &who)
    {
        return {DutyFindingState::NotApplied, on, nullptr, who, on};
    }
    static DutyFinding needsParameter() { return {DutyFindingState::NeedsParameter, {}, nullptr, {}, {}}; }
};

} // namespace mamori
