// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "duty_fixture.h"

#include "model/rules/contract_clauses.h"
#include "model/rules/profile.h"

#include <map>

using namespace mamori;

namespace {

const QDate prepared(2026, 6, 1);
const QDate concluded(2026, 6, 25);
const QDate started(2026, 7, 1);
const QDate ends(2029, 6, 30);
const QDate last(2029, 7, 20);

/// From a day on a duty stands like this.
struct Turn {
    const char *day;
    const char *state;
};

/// How a duty stands in the life of the contract.
struct DutyLife {
    const char *duty;
    QList<Turn> turns;
};

const DutyLife lives[] = {
    {"D448", {{"2026-06-01", "fulfilled"}}},
    {"D449", {{"2026-06-01", "due"}, {"2026-06-10", "fulfilled"}}},
    {"D450", {{"2026-06-01", "due"}, {"2026-06-15", "fulfilled"}}},
    {"D451", {{"2026-06-01", "due"}, {"2026-06-25", "fulfilled"}}},
    {"D452", {{"2026-06-01", "due"}, {"2026-06-25", "fulfilled"}}},
    // A clause that stands in the contract, and one that came later.
    {"D453", {{"2026-06-01", "due"}, {"2026-06-25", "fulfilled"}}},
    {"D461", {{"2026-06-01", "due"}, {"2026-06-25", "violated"}, {"2026-08-20", "fulfilled"}}},
    {"D467", {{"2026-06-01", "not_applicable"}, {"2026-08-01", "fulfilled"}}},
    // The yearly check: late once, in time once, on its very day once.
    {"D468",
     {{"2026-06-01", "not_applicable"},
      {"2026-07-01", "due"},
      {"2027-02-01", "overdue"},
      {"2027-02-10", "fulfilled"},
      {"2028-02-04", "due"},
      {"2028-02-08", "fulfilled"},
      {"2029-02-02", "due"},
      {"2029-02-08", "fulfilled"},
      {"2029-07-01", "not_applicable"}}},
    {"D469",
     {{"2026-06-01", "not_applicable"},
      {"2027-02-10", "due"},
      {"2027-02-11", "overdue"},
      {"2027-02-12", "fulfilled"}}},
    {"D470",
     {{"2026-06-01", "not_applicable"},
      {"2028-05-10", "due"},
      {"2028-05-11", "overdue"},
      {"2028-05-12", "fulfilled"}}},
    {"D471", {{"2026-06-01", "not_applicable"}, {"2026-07-01", "due"}, {"2026-09-01", "fulfilled"}}},
    // Reports come yearly, the first of them late.
    {"D472",
     {{"2026-06-01", "not_applicable"},
      {"2026-07-01", "due"},
      {"2027-01-01", "overdue"},
      {"2027-01-10", "fulfilled"},
      {"2028-01-04", "due"},
      {"2028-01-08", "fulfilled"},
      {"2029-01-02", "due"},
      {"2029-01-05", "fulfilled"},
      {"2029-07-01", "not_applicable"}}},
    {"D481", {{"2026-06-01", "not_applicable"}, {"2026-07-01", "due"}, {"2026-09-01", "fulfilled"}}},
    // The end is in sight from the start, and late by some days.
    {"D474",
     {{"2026-06-01", "not_applicable"},
      {"2026-07-01", "due"},
      {"2029-07-01", "overdue"},
      {"2029-07-05", "fulfilled"}}},
    {"D475",
     {{"2026-06-01", "not_applicable"},
      {"2026-07-01", "due"},
      {"2029-07-01", "overdue"},
      {"2029-07-06", "fulfilled"}}},
    {"D476", {{"2026-06-01", "not_applicable"}, {"2026-07-01", "due"}, {"2029-06-28", "fulfilled"}}},
    {"D477",
     {{"2026-06-01", "not_applicable"},
      {"2026-07-01", "due"},
      {"2029-07-01", "overdue"},
      {"2029-07-06", "fulfilled"}}},
    {"D478", {{"2026-06-01", "not_applicable"}}}, // nothing is built
};

ChecklistAnswer met(const char *article, QDate day)
{
    ChecklistAnswer answer;
    answer.article = QLatin1String(article);
    answer.text = QStringLiteral("問");
    answer.result = ChecklistResult::Met;
    answer.answeredOn = day;
    return answer;
}

ContractReport report(ContractReportKind kind, QDate due, QDate receivedOn)
{
    ContractReport row;
    row.kind = kind;
    row.due = due;
    row.receivedOn = receivedOn;
    return row;
}

/// What the section does in these years, day by day.
std::map<QDate, std::function<void(Contract &)>> deeds()
{
    return {
        {QDate(2026, 6, 10), [](Contract &c) { c.specifiedOn = QDate(2026, 6, 10); }},
        {QDate(2026, 6, 15),
         [](Contract &c) {
             c.selectedOn = QDate(2026, 6, 15);
             c.selectionReason = QStringLiteral("仕様に合う");
         }},
        {concluded,
         [](Contract &c) {
             c.concludedOn = c.secrecyAgreedOn = concluded;
             c.clauses = clauseSheet(builtInPolicy(), {});
             for (ContractClause &clause : c.clauses)
                 clause.state = ClauseState::InContract;
             c.clauses[8].state = ClauseState::Missing;
         }},
        {started,
         [](Contract &c) {
             c.phase = ContractPhase::Running;
             c.nextCheck = QDate(2027, 1, 31);
             c.reports = {report(ContractReportKind::Regular, QDate(2026, 12, 31), {})};
         }},
        {QDate(2026, 8, 1),
         [](Contract &c) {
             ContractProvision data;
             data.content = QStringLiteral("名簿");
             data.givenOn = QDate(2026, 8, 1);
             data.standardChecked = true;
             c.provisions = {data};
         }},
        {QDate(2026, 8, 20),
         [](Contract &c) {
             c.clauses[8].state = ClauseState::Elsewhere;
             c.clauses[8].page = QStringLiteral("覚書");
         }},
        {QDate(2026, 9, 1),
         [](Contract &c) {
             c.during = {met("118(2)(1)", QDate(2026, 9, 1)), met("121(1)", QDate(2026, 9, 1))};
         }},
        {QDate(2027, 1, 10), [](Contract &c) { c.reports[0].receivedOn = QDate(2027, 1, 10); }},
        {QDate(2027, 2, 10),
         [](Contract &c) {
             c.checkedOn = QDate(2027, 2, 10);
             c.measuresTaken = true;
         }},
        {QDate(2027, 2, 12), [](Contract &c) { c.measuresReportedOn = QDate(2027, 2, 12); }},
        {QDate(2028, 1, 8),
         [](Contract &c) {
             c.reports << report(ContractReportKind::Regular, QDate(2028, 1, 10), QDate(2028, 1, 8));
         }},
        {QDate(2028, 2, 8), [](Contract &c) { c.checkedOn = QDate(2028, 2, 8); }},
        {QDate(2028, 5, 10),
         [](Contract &c) { c.reports << report(ContractReportKind::Incident, {}, QDate(2028, 5, 10)); }},
        {QDate(2028, 5, 12),
         [](Contract &c) {
             c.reports.last().demand = QStringLiteral("作業を止め、原因を調べる");
             c.reports.last().demandedOn = QDate(2028, 5, 12);
         }},
        {QDate(2029, 1, 5),
         [](Contract &c) {
             c.reports << report(ContractReportKind::Regular, QDate(2029, 1, 8), QDate(2029, 1, 5));
         }},
        {QDate(2029, 2, 8), [](Contract &c) { c.checkedOn = QDate(2029, 2, 8); }},
        {QDate(2029, 6, 28),
         [](Contract &c) { c.reports << report(ContractReportKind::Completion, ends, QDate(2029, 6, 28)); }},
        {QDate(2029, 7, 1), [](Contract &c) { c.phase = ContractPhase::Ending; }},
        {QDate(2029, 7, 5),
         [](Contract &c) {
             c.atEnd = {met("119(1)(1)", QDate(2029, 7, 5))};
             c.acceptedOn = QDate(2029, 7, 5);
         }},
        {QDate(2029, 7, 6),
         [](Contract &c) {
             c.provisions[0].returnedOn = c.returnConfirmedOn = QDate(2029, 7, 6);
             c.returnProof = QStringLiteral("消去証明書");
         }},
    };
}

const char *stateOn(const DutyLife &life, QDate day)
{
    const char *state = "";
    for (const Turn &turn : life.turns) {
        if (QDate::fromString(QLatin1String(turn.day), Qt::ISODate) <= day)
            state = turn.state;
    }
    return state;
}

class ContractYears : public DutyTest
{
protected:
    void setCycle(const char *parameter)
    {
        records.setSetting(QLatin1String(parameterSettings) + QLatin1String(parameter), QStringLiteral("12"));
    }
};

} // namespace

TEST_F(ContractYears, openAndCloseTheRightDutiesOnEveryDay)
{
    setCycle("cycle-outsourcing-check");
    setCycle("cycle-outsourcing-report");
    Contract contract;
    contract.title = QStringLiteral("住民記録システム運用保守業務委託");
    contract.contractor = QStringLiteral("株式会社例示");
    contract.subject = QStringLiteral("保守");
    contract.phase = ContractPhase::Preparing;
    contract.givesImportant = true;
    contract.involvesBuild = false;
    contract.involvesOperation = true;
    contract.startsOn = started;
    contract.endsOn = ends;
    go(prepared);
    const Id<Contract> id = records.add(contract);
    status(QStringLiteral("D448")); // the book is open from the first day

    const auto done = deeds();
    int days = 0;
    for (QDate day = prepared; day <= last; day = day.addDays(1), ++days) {
        go(day);
        if (const auto deed = done.find(day); deed != done.end()) {
            deed->second(contract);
            contract.missingClauses = records.find(id)->missingClauses;
            records.change(id, contract);
        }
        for (const DutyLife &life : lives)
            ASSERT_EQ(state(life.duty), stateOn(life, day))
                << life.duty << " on " << day.toString(Qt::ISODate).toStdString() << ": "
                << status(QLatin1String(life.duty)).reason.toStdString();
    }
    EXPECT_EQ(days, 1146);
    EXPECT_EQ(book->duties(), fromScratch()) << "what was followed day by day is what a new book says";
}
