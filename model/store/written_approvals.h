// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>

namespace mamori {

class Ledger;
struct Register;

/// The column for the number of an approval that stands in no register, beside the link `link`; empty when
/// the register has none.
QLatin1String writtenNumberBeside(const Register &reg, QLatin1String link);

/// Before version 6 nine registers named their approval by its number only. Where what was written is the
/// number of an approval that stands in the register, a link takes its place; all else stays as it was
/// written: numbers of papers from elsewhere, struck-out records. One step of the history; done again it
/// finds nothing to do.
void linkWrittenApprovals(Ledger &ledger);

} // namespace mamori
