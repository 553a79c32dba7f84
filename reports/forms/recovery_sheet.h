// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reports/forms/list_form.h"

namespace mamori {

/// The sheet for the section's safe: which ledger, when made, the code that opens it, and what to do with it.
QByteArray recoverySheetPdf(const PaperFrame &frame, const QString &ledgerName, const QString &recoveryCode);

} // namespace mamori
