// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reports/forms/approval_application.h"
#include "reports/forms/check_papers.h"
#include "reports/forms/classification_sheet.h"
#include "reports/forms/cloud_application.h"
#include "reports/forms/consent_sheet.h"
#include "reports/forms/disposal_papers.h"
#include "reports/forms/handover_paper.h"
#include "reports/forms/incident_report.h"
#include "reports/forms/matter_papers.h"
#include "reports/forms/move_receipt.h"
#include "reports/forms/submission_pack.h"
#include "reports/forms/take_out_papers.h"
#include "reports/forms/training_report.h"

namespace mamori {

// The day on which a paper was made, as its record says: it is printed by the form of that day, again and
// again. Invalid while the record does not say: then it is made now. Lists and cards show what is now; those
// of a fiscal year that has passed were made when it ended.

/// When it was decided.
QDate dayOfPaper(const DecisionPaper &paper);
/// When it was applied for.
QDate dayOfPaper(const ApprovalPaper &paper);
QDate dayOfPaper(const TakeOutPaper &paper);
QDate dayOfPaper(const CloudPaper &paper);
QDate applicationDay(const DisposalPaper &paper);
/// When it was certified, else when it was destroyed.
QDate certificateDay(const DisposalPaper &paper);
/// When it was first reported at that stage.
QDate dayOfPaper(const IncidentPaper &paper, ReportStage stage);
/// When it was first reported.
QDate dayOfPaper(const TrainingPaper &paper);
/// When it was signed, else when the move was finished.
QDate dayOfPaper(const MoveReceipt &paper);
/// The successor's first day.
QDate dayOfPaper(const HandoverSheet &paper);
/// When it was signed.
QDate dayOfPaper(const ConsentPaper &paper);
/// When it was handed in.
QDate dayOfPaper(const SubmissionPaper &paper);
/// When an exception was applied for, and when it was told afterwards.
QDate applicationDay(const ExceptionPaper &paper);
QDate reportDay(const ExceptionPaper &paper);
/// When a violation was first told to whom it concerns.
QDate dayOfPaper(const ViolationPaper &paper);
/// When a failure was over, else when it happened.
QDate dayOfPaper(const FailurePaper &paper);
/// When a check was done.
QDate dayOfPaper(const CheckPaper &paper);
/// The last day of the year.
QDate dayOfList(FiscalYear year);

} // namespace mamori
