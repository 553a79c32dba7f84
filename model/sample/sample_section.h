// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"
#include "model/store/records.h"

namespace mamori {

struct SampleSize {
    qint64 assets = 40; ///< above 40 the same kinds of assets are repeated under other names
    quint32 seed = 1; ///< the same seed and clock give the same ledger
};

/// Fills a new ledger with a made-up section: its people, and assets in every state of classification.
/// Placeholder names only.
void fillWithSample(Records &records, const Policy &policy, const SampleSize &size = {});

/// A spreadsheet with the habits of real ones, to practise the import on.
QByteArray practiceSpreadsheet();

/// Classifies the first assets of a ledger by answers that fit resident records, as a section head would in
/// the wizard.
void classifyFirstAssets(Records &records, const Policy &policy, qsizetype count);

} // namespace mamori
