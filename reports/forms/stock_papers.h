// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/stock_take.h"
#include "reports/forms/check_papers.h"

namespace mamori {

/// The form 棚卸し表: what has to be there by place, to tick by hand. `progress` is as for listFormPdf().
QByteArray stockTakeListPdf(const PolicyForm &form, const PaperFrame &frame, const QString &title,
                            const QList<StockThing> &things,
                            const std::function<bool(qsizetype, qsizetype)> &progress = {});
/// The form 棚卸し結果: figures, what is missing, elsewhere or unknown.
QByteArray stockTakeResultPdf(const PolicyForm &form, const PaperFrame &frame, const CheckPaper &paper);

} // namespace mamori
