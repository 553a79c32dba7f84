// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/japanese/fiscal_year.h"
#include "model/value_text.h"
#include "reports/forms/list_form.h"

namespace mamori {

/// The records that such a list shows: for a year's list those whose day lies in the fiscal year, in order,
/// else all. The day is the first day or moment among the form's columns.
QList<Stored> recordsOfForm(const PolicyForm &form, const Records &records, FiscalYear year);

/// A list of records by the columns of their register, as 入退室管理簿 (Art. 26(2)), 回線・ケーブル台帳
/// (Art. 33(2)) and 点検記録 (Art. 108). `progress` is as for listFormPdf().
QByteArray recordListPdf(const PolicyForm &form, const PaperFrame &frame, const QList<Stored> &records,
                         FiscalYear year, const WordContext &context,
                         const std::function<bool(qsizetype, qsizetype)> &progress = {});

} // namespace mamori
