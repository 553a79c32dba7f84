// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/paper_day.h"

#include "model/clock.h"

#include <algorithm>

namespace mamori {

static QDate earlier(QDate a, QDate b)
{
    if (!a.isValid() || !b.isValid())
        return a.isValid() ? a : b;
    return std::min(a, b);
}

QDate dayOfPaper(const DecisionPaper &paper)
{
    return paper.decision ? paper.decision->decidedOn : QDate();
}

QDate dayOfPaper(const ApprovalPaper &paper)
{
    return paper.approval ? paper.approval->requestedOn : QDate();
}

QDate dayOfPaper(const TakeOutPaper &paper)
{
    return paper.takeOut.requestedOn;
}

QDate dayOfPaper(const CloudPaper &paper)
{
    return paper.service.requestedOn;
}

QDate applicationDay(const DisposalPaper &paper)
{
    return paper.disposal.requestedOn;
}

QDate certificateDay(const DisposalPaper &paper)
{
    const Disposal &disposal = paper.disposal;
    return disposal.certificateOn.isValid() ? disposal.certificateOn : dayInJapan(disposal.doneAt);
}

QDate dayOfPaper(const IncidentPaper &paper, ReportStage stage)
{
    QDate first;
    for (const IncidentReport &report : paper.incident.reports) {
        if (report.stage == stage)
            first = earlier(first, dayInJapan(report.reportedAt));
    }
    return first;
}

QDate dayOfPaper(const TrainingPaper &paper)
{
    QDate first;
    for (const TrainingReport &report : paper.event.reports)
        first = earlier(first, report.reportedOn);
    return first;
}

QDate dayOfPaper(const MoveReceipt &paper)
{
    const StaffMove &move = paper.move;
    return move.receiptSignedOn.isValid() ? move.receiptSignedOn : move.finishedOn;
}

QDate dayOfPaper(const HandoverSheet &paper)
{
    return paper.handover.on;
}

QDate dayOfPaper(const ConsentPaper &paper)
{
    return paper.consent.signedOn;
}

QDate dayOfPaper(const SubmissionPaper &paper)
{
    return paper.submission.sentOn;
}

QDate applicationDay(const ExceptionPaper &paper)
{
    return paper.exception.requestedOn;
}

QDate reportDay(const ExceptionPaper &paper)
{
    return paper.exception.reportedOn;
}

QDate dayOfPaper(const ViolationPaper &paper)
{
    return earlier(dayInJapan(paper.violation.notifiedAt), dayInJapan(paper.violation.reportedAt));
}

QDate dayOfPaper(const FailurePaper &paper)
{
    const SystemFailure &failure = paper.failure;
    return dayInJapan(failure.recoveredAt.isValid() ? failure.recoveredAt : failure.happenedAt);
}

QDate dayOfPaper(const CheckPaper &paper)
{
    return paper.run.doneOn;
}

QDate dayOfList(FiscalYear year)
{
    return year.last();
}

} // namespace mamori
