// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/japanese/fiscal_year.h"
#include "model/rules/take_out_returns.h"
#include "reports/forms/list_form.h"

namespace mamori {

/// A take-out with the names its papers print.
struct TakeOutPaper {
    struct Line {
        TakeOutThing thing;
        QString number; ///< of the asset
        QString name;
        QString kind;
        QString levels; ///< 3・2・1
        QString amount; ///< 2台
    };
    TakeOut takeOut; ///< empty fields: to be filled in by hand
    QList<Line> lines;
    QString applicant; ///< post and name
    QString carrier;
    QString approver;
    QString confirmer;
    QString addressee; ///< the office that decides
};
/// Reads it. Throws Error(Refused) when the record is gone.
TakeOutPaper takeOutPaper(const Policy &policy, const Records &records, Id<TakeOut> id);

/// The form 持出し承認申請書 (Art. 37(1)) of one take-out; without lines one to fill in by hand.
QByteArray takeOutApplicationPdf(const PolicyForm &form, const PaperFrame &frame, const TakeOutPaper &paper);

/// Every take-out that left, or was to leave, in the fiscal year, oldest first.
QList<TakeOutPaper> takeOutsOfYear(const Policy &policy, const Records &records, FiscalYear year);
/// The form 持出し管理簿 (Art. 37(2)(4), 41(8)): a row for each thing. `progress` is as for listFormPdf().
QByteArray takeOutListPdf(const PolicyForm &form, const PaperFrame &frame,
                          const QList<TakeOutPaper> &takeOuts, FiscalYear year,
                          const std::function<bool(qsizetype, qsizetype)> &progress = {});

} // namespace mamori
