// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reports/forms/list_form.h"

namespace mamori {

/// The asset ledger's form, built by hand: these tests need no policy pack.
PolicyForm sampleForm();
/// A section's frame with a fixed moment.
PaperFrame sampleFrame();
/// 31 made-up assets of a residents' section, cells in the order of sampleForm().
QList<QStringList> sampleRows();
/// The form over these rows.
QByteArray listOf(const QList<QStringList> &rows, const PaperFrame &frame = sampleFrame(),
                  const PolicyForm &form = sampleForm());

} // namespace mamori
