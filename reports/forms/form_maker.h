// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"
#include "model/store/records.h"

namespace mamori {

/// A form of the ledger: a list over the living records of its register, or a paper about one record, by the
/// form of the day on which it was made.
/// `record` is its id, number or name (of a decision sheet also those of its asset; of cards several,
/// separated by commas); without it a fitting one is taken. Throws Error(Usage) for an unknown form and
/// Error(Refused) for an unknown record.
QByteArray makeForm(const QString &formId, Records &records, const Policy &policy,
                    const QString &record = {});
/// The same by just this form, whatever day its papers are of: to see what a form would look like.
QByteArray makeForm(const PolicyForm &form, Records &records, const Policy &policy,
                    const QString &record = {});
/// Whether a record of its register is one that this form is for: a drill has another report than a training.
bool suitsForm(const PolicyForm &form, const Values &record);

} // namespace mamori
