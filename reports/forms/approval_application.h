// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/approval.h"
#include "model/value_text.h"
#include "reports/forms/list_form.h"

namespace mamori {

/// What an application on paper tells of.
struct ApprovalPaper {
    std::optional<Approval> approval; ///< nothing: the paper is filled in by hand
    QString requester; ///< post and name
    QString approver; ///< post and name, of the section
    QString renewalOf; ///< number of the approval that it follows
};

/// An application as it is now. Throws Error(Refused) when there is no such record.
ApprovalPaper approvalPaper(const Records &records, Id<Approval> id);

/// The form 承認申請書 for any kind: to whom, who applies, what for, the particulars and conditions of the
/// kind, and the box in which each office decides. What is decided already stands in it.
QByteArray approvalApplicationPdf(const PolicyForm &form, const PaperFrame &frame, const ApprovalPaper &paper,
                                  const WordContext &context);

} // namespace mamori
