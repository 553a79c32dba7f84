// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workspace.h"

#include <functional>

namespace mamori {

/// Makes a paper, in any thread. It is told how to report progress (done, all); an answer of false stops it,
/// and the result is then empty.
using PaperJob = std::function<QByteArray(const std::function<bool(qsizetype, qsizetype)> &progress)>;

/// The form 情報資産台帳 (Art. 17(4)) of the ledger as it is now. The records are read here and now.
PaperJob assetLedgerJob(const Workspace &workspace);
PaperJob recoverySheetJob(const QString &section, const QString &ledgerName, const QString &recoveryCode,
                          const Clock &clock);

} // namespace mamori
