// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/agenda.h"
#include "reports/forms/list_form.h"

namespace mamori {

/// The word for a state as papers print it, the same as on the Japanese screen; a paper is always Japanese.
QString dutyStateWord(DutyState state);

/// The form 遵守状況一覧: every duty by chapter with its state, newest proof and what is to be done; above it
/// how many stand in each state. `progress` is as for listFormPdf() in all three.
QByteArray dutyListPdf(const PolicyForm &form, const PaperFrame &frame, const Policy &policy,
                       const QList<DutyStatus> &duties,
                       const std::function<bool(qsizetype, qsizetype)> &progress = {});

/// The form 証跡索引 for an auditor: by article the proofs of each duty that applies, with number, day and
/// who; a duty without proof says so.
QByteArray evidenceIndexPdf(const PolicyForm &form, const PaperFrame &frame, const Policy &policy,
                            const QList<DutyStatus> &duties,
                            const std::function<bool(qsizetype, qsizetype)> &progress = {});

/// The form 年間予定表: a row for each duty that falls due or was done in the fiscal year, the days by month;
/// a day that has passed is marked as such.
QByteArray yearPlanPdf(const PolicyForm &form, const PaperFrame &frame, const Policy &policy,
                       const QList<DutyStatus> &duties, FiscalYear year,
                       const std::function<bool(qsizetype, qsizetype)> &progress = {});

} // namespace mamori
