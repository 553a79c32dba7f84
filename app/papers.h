// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"
#include "model/store/word_context.h"
#include "reports/forms/list_form.h"

namespace mamori {

/// What is printed around the content of a paper from this ledger.
PaperFrame paperFrame(const Records &records);

/// The form over the living records of its register. Throws Error(Usage) for an unknown form.
QByteArray makeForm(const QString &formId, const Records &records, const Policy &policy);

} // namespace mamori
