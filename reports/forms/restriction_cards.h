// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/asset.h"
#include "reports/forms/list_form.h"

namespace mamori {

/// The form 取扱制限カード (Art. 16(5)) for these assets: half an A4 page each, two on a sheet, to be cut and
/// kept with the asset. Restrictions of the same title stand once with all their clauses. What an asset has
/// too many of, the last line counts. `progress` is as for listFormPdf().
QByteArray restrictionCardsPdf(const PolicyForm &form, const PaperFrame &frame, const Policy &policy,
                               const QList<Asset> &assets,
                               const std::function<bool(qsizetype, qsizetype)> &progress = {});

} // namespace mamori
