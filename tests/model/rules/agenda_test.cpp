// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/agenda.h"

#include <gtest/gtest.h>

using namespace mamori;

namespace {

const QDate today(2026, 11, 23); // a Monday

DutyTask task(DutyState state, QDate due = {})
{
    DutyTask task;
    task.text = QStringLiteral("task");
    task.state = state;
    task.due = due;
    return task;
}

Policy twoDuties()
{
    Policy policy;
    PolicyDuty once;
    once.id = QStringLiteral("D900");
    once.article = QStringLiteral("16(1)");
    once.text = QStringLiteral("一度だけ");
    PolicyDuty yearly = once;
    yearly.id = QStringLiteral("D901");
    yearly.cycle = QStringLiteral("fiscal_year");
    policy.duties = {once, yearly};
    return policy;
}

DutyStatus status(const char *duty, QDate due, const QList<QDate> &done)
{
    DutyStatus status;
    status.duty = QLatin1String(duty);
    status.state = DutyState::Due;
    status.due = due;
    for (const QDate day : done)
        status.proofs << DutyProof {{}, QStringLiteral("proof"), day, {}};
    return status;
}

} // namespace

TEST(Agenda, theDayDecidesHowSoonAThingIsToBeDone)
{
    const struct {
        DutyState state;
        QDate due;
        Urgency urgency;
    } cases[] = {
        {DutyState::Violated, {}, Urgency::Now},
        {DutyState::Overdue, {2026, 11, 22}, Urgency::Now},
        {DutyState::Due, {2026, 11, 22}, Urgency::Now},
        {DutyState::Due, {2026, 11, 23}, Urgency::ThisWeek},
        {DutyState::Due, {2026, 11, 29}, Urgency::ThisWeek},
        {DutyState::Due, {2026, 11, 30}, Urgency::ThisMonth},
        {DutyState::Due, {2026, 12, 1}, Urgency::ThisYear},
        {DutyState::Due, {2027, 3, 31}, Urgency::ThisYear},
        {DutyState::Due, {2027, 4, 1}, Urgency::Later},
        {DutyState::Due, {}, Urgency::Later},
        {DutyState::Unanswered, {}, Urgency::ToAnswer},
        {DutyState::Unanswered, {2026, 11, 24}, Urgency::ThisWeek},
    };
    for (const auto &c : cases)
        EXPECT_EQ(urgencyOf(task(c.state, c.due), today), c.urgency)
            << qPrintable(keyOf(c.state)) << ' ' << qPrintable(c.due.toString(Qt::ISODate));
}

TEST(Agenda, groupsComeInTheOrderOfUrgencyWithoutEmptyOnes)
{
    const auto groups = agendaOf({task(DutyState::Due, {2027, 3, 31}), task(DutyState::Unanswered),
                                  task(DutyState::Violated), task(DutyState::Due, {2027, 3, 1})},
                                 today);
    ASSERT_EQ(groups.size(), 3);
    EXPECT_EQ(groups.at(0).urgency, Urgency::Now);
    EXPECT_EQ(groups.at(1).urgency, Urgency::ToAnswer);
    EXPECT_EQ(groups.at(2).urgency, Urgency::ThisYear);
    EXPECT_EQ(groups.at(2).tasks.first().due, QDate(2027, 3, 31)) << "their own order stays";
    EXPECT_TRUE(agendaOf({}, today).isEmpty());
}

TEST(Calendar, holdsWhatFallsDueInTheYearAndWhatWasDoneOfWhatComesAgain)
{
    const auto entries
        = calendarOf(twoDuties(),
                     {status("D900", {2026, 4, 1}, {{2026, 5, 1}}),
                      status("D901", {2027, 3, 31}, {{2026, 6, 1}, {2026, 6, 1}, {2026, 3, 31}})},
                     FiscalYear {2026});
    ASSERT_EQ(entries.size(), 3);
    EXPECT_EQ(entries.at(0).day, QDate(2026, 4, 1));
    EXPECT_FALSE(entries.at(0).done);
    EXPECT_EQ(entries.at(1).day, QDate(2026, 6, 1)) << "the proof of the year before is left out";
    EXPECT_TRUE(entries.at(1).done);
    EXPECT_EQ(entries.at(2).day, QDate(2027, 3, 31));
    EXPECT_TRUE(calendarOf(twoDuties(), {status("D900", {2026, 4, 1}, {})}, FiscalYear {2025}).isEmpty());
}
