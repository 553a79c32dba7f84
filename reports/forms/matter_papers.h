// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"
#include "model/registers/exception.h"
#include "model/registers/failure.h"
#include "model/registers/violation.h"
#include "reports/forms/paper_frame.h"

namespace mamori {

// Papers of what is done otherwise and of what went wrong. Those of a record throw Error(Refused) when it is
// gone; blank ones are filled in by hand.

struct ExceptionPaper {
    PolicyException exception;
    QStringList addressees;
    QString requester; ///< 課長　見本 一郎
    QString system;
    QString asset;
    QString application; ///< the number of the application for its approval
};
ExceptionPaper exceptionPaper(const Policy &policy, const Records &records, Id<PolicyException> id);
ExceptionPaper blankExceptionPaper(const Policy &policy, const Records &records);
/// The form 例外措置承認申請書 (Art. 112(1)): what is asked for beforehand.
QByteArray exceptionApplicationPdf(const PolicyForm &form, const PaperFrame &frame,
                                   const ExceptionPaper &paper);
/// The form 例外措置報告書 (Art. 112(2)): what was done in urgency.
QByteArray exceptionReportPdf(const PolicyForm &form, const PaperFrame &frame, const ExceptionPaper &paper);

struct ViolationPaper {
    Violation violation;
    QStringList addressees;
    bool isReport = true; ///< to the department officer; else a notice to whom the offender belongs to
    QString noticedBy;
    QString offender;
    QString orderedBy;
    QString manager;
};
ViolationPaper violationPaper(const Policy &policy, const Records &records, Id<Violation> id);
ViolationPaper blankViolationPaper(const Policy &policy, const Records &records);
/// The form 違反通知 (Art. 114): to the head of the offender's section or to the contractor; of the section's
/// own people to the department officer.
QByteArray violationNoticePdf(const PolicyForm &form, const PaperFrame &frame, const ViolationPaper &paper);

struct FailurePaper {
    SystemFailure failure;
    QString system;
    QString equipment;
    QString owner; ///< who sees to the prevention
};
FailurePaper failurePaper(const Records &records, Id<SystemFailure> id);
/// The form 障害記録 (Art. 65).
QByteArray failureRecordPdf(const PolicyForm &form, const PaperFrame &frame, const FailurePaper &paper);

} // namespace mamori
