// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "check_table.h"

#include "model/registers/consultation.h"
#include "model/registers/finding.h"
#include "model/registers/received_order.h"
#include "model/registers/violation.h"

using namespace mamori;

namespace {

const QDate theDay(2026, 4, 10);
const QDate dayBefore(2026, 4, 9);
const QDate dayAfter(2026, 4, 11);

QDateTime at(int hour)
{
    return QDateTime(theDay, QTime(hour, 0), Qt::UTC);
}

} // namespace

TEST(Incident, reportsAndInstructionsHaveAnOrder)
{
    Incident incident;
    incident.happenedAt = at(8);
    incident.noticedAt = at(9);
    IncidentReport report;
    report.recipient = ReportRecipient::Ciso;
    report.reportedAt = at(9);
    incident.reports = {report};
    IncidentInstruction instruction;
    instruction.receivedAt = at(10);
    incident.instructions = {instruction};
    expectChecks<Incident>(
        incident,
        {
            {"noticed early", [](Incident &x) { x.noticedAt = at(7); }, "noticed_at"},
            {"reported early", [](Incident &x) { x.reports[0].reportedAt = at(8); }, "reports"},
            {"done early", [](Incident &x) { x.instructions[0].doneAt = at(9); }, "instructions"},
            {"done", [](Incident &x) { x.instructions[0].doneAt = at(11); }, ""},
        });
}

TEST(Incident, madeReportsNeverChange)
{
    const qsizetype reports = columnIndex(Incident::spec, QLatin1String("reports"));
    ASSERT_GE(reports, 0);
    EXPECT_TRUE(Incident::spec.fields[std::size_t(reports)].rules & AppendOnly);
    const qsizetype progress = columnIndex(Finding::spec, QLatin1String("progress"));
    ASSERT_GE(progress, 0);
    EXPECT_TRUE(Finding::spec.fields[std::size_t(progress)].rules & AppendOnly);
}

TEST(PolicyException, beginsAfterTheDecisionUnlessItIsUrgent)
{
    PolicyException exception;
    exception.urgent = false;
    exception.requestedOn = dayBefore;
    exception.decidedOn = theDay;
    exception.validFrom = theDay;
    exception.validUntil = dayAfter;
    expectChecks<PolicyException>(
        exception,
        {
            {"begins early", [](PolicyException &x) { x.validFrom = dayBefore; }, "valid_from"},
            {"urgent, begins early",
             [](PolicyException &x) {
                 x.urgent = true;
                 x.validFrom = dayBefore;
             },
             ""},
            {"urgent, reported before",
             [](PolicyException &x) {
                 x.urgent = true;
                 x.reportedOn = dayBefore;
             },
             "reported_on"},
            {"not known whether urgent",
             [](PolicyException &x) {
                 x.urgent.reset();
                 x.validFrom = dayBefore;
             },
             ""},
            {"ends early", [](PolicyException &x) { x.validUntil = dayBefore; }, "valid_until"},
            {"decided early", [](PolicyException &x) { x.decidedOn = dayBefore.addDays(-1); }, "decided_on"},
            {"lifted early", [](PolicyException &x) { x.liftedOn = dayBefore; }, "lifted_on"},
        });
}

TEST(Violation, isToldAfterItWasNoticedAndOrderedByAnother)
{
    Violation violation;
    violation.noticedAt = at(9);
    violation.offender = {1};
    violation.orderedBy = {2};
    expectChecks<Violation>(
        violation,
        {
            {"head told early", [](Violation &x) { x.notifiedAt = at(8); }, "notified_at"},
            {"officer told early", [](Violation &x) { x.reportedAt = at(8); }, "reported_at"},
            {"ordered early", [](Violation &x) { x.orderedAt = at(8); }, "ordered_at"},
            {"at once", [](Violation &x) { x.reportedAt = at(9); }, ""},
            {"ordered by the offender", [](Violation &x) { x.orderedBy = x.offender; }, "ordered_by"},
        });
}

TEST(Consultation, isAnsweredAfterItWasAsked)
{
    Consultation consultation;
    consultation.askedOn = theDay;
    expectChecks<Consultation>(
        consultation,
        {
            {"answered early", [](Consultation &x) { x.givenOn = dayBefore; }, "given_on"},
            {"answered on the day", [](Consultation &x) { x.givenOn = theDay; }, ""},
            {"done early", [](Consultation &x) { x.doneOn = dayBefore; }, "done_on"},
        });
}

TEST(ReceivedOrder, isDoneAfterItArrived)
{
    ReceivedOrder order;
    order.receivedOn = theDay;
    expectChecks<ReceivedOrder>(
        order,
        {
            {"done early", [](ReceivedOrder &x) { x.completedOn = dayBefore; }, "completed_on"},
            {"answered early", [](ReceivedOrder &x) { x.answeredOn = dayBefore; }, "answered_on"},
            {"a due day in the past is a fact", [](ReceivedOrder &x) { x.due = dayBefore; }, ""},
        });
}

TEST(Finding, isConfirmedByAnother)
{
    Finding finding;
    finding.foundOn = theDay;
    finding.owner = {1};
    finding.confirmedBy = {2};
    expectChecks<Finding>(
        finding,
        {
            {"the one in charge", [](Finding &x) { x.confirmedBy = x.owner; }, "confirmed_by"},
            {"done early", [](Finding &x) { x.doneOn = dayBefore; }, "done_on"},
        });
}

TEST(Inspection, comesAgainLater)
{
    Inspection inspection;
    inspection.doneOn = theDay;
    expectChecks<Inspection>(inspection,
                             {{"earlier", [](Inspection &x) { x.nextOn = dayBefore; }, "next_on"}});
}
