// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/records.h"
#include "model/value_text.h"
#include "reports/forms/list_form.h"

namespace mamori {

/// The form 情報資産台帳 (Art. 17(4)) over these assets, in the order given.
QByteArray assetLedgerPdf(const PolicyForm &form, const PaperFrame &frame, const QList<Stored> &assets,
                          const WordContext &context,
                          const std::function<bool(qsizetype, qsizetype)> &progress = {});

} // namespace mamori
