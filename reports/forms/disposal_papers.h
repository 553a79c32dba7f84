// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/japanese/fiscal_year.h"
#include "model/registers/disposal.h"
#include "model/value_text.h"
#include "reports/forms/list_form.h"

namespace mamori {

/// A disposal with all that its papers tell of it.
struct DisposalPaper {
    Disposal disposal;
    Approval approval;
    QList<Asset> assets; ///< one per item; an empty one where the thing is not in the ledger
    QString requester; ///< 主事　例示 太郎
    QString approver;
    QString sortedBy;
    QString erasedBy;
    QString doneBy;
    QString watchedBy;
};

/// Throws Error(Refused) when there is no such disposal.
DisposalPaper disposalPaper(const Records &records, Id<Disposal> id);
/// What was disposed of or returned in a fiscal year, by the day on which it was done.
QList<DisposalPaper> disposalsOfYear(const Records &records, FiscalYear year);

/// The form 廃棄承認申請書 (Art. 39(1)): what, why, how, how it is guarded, with the boxes in which it is
/// decided. An empty paper is filled in by hand.
QByteArray disposalApplicationPdf(const PolicyForm &form, const PaperFrame &frame, const DisposalPaper &paper,
                                  const Policy &policy);
/// The form 廃棄記録簿 (Art. 39(2)(5)) of a fiscal year. `progress` is as for listFormPdf().
QByteArray disposalListPdf(const PolicyForm &form, const PaperFrame &frame,
                           const QList<DisposalPaper> &disposals, FiscalYear year, const WordContext &context,
                           const std::function<bool(qsizetype, qsizetype)> &progress = {});
/// The form 消去・破壊証明書 (Art. 39(3)(2)): filled in as far as the section knows, the rest and the
/// signature are the company's.
QByteArray destructionCertificatePdf(const PolicyForm &form, const PaperFrame &frame,
                                     const DisposalPaper &paper);

} // namespace mamori
