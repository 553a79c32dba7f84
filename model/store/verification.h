// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/ledger.h"

namespace mamori {

/// All that can be known about the soundness of an open ledger; see Ledger::verify().
Ledger::Verification verifyLedger(const Engine &engine, const DataKey &key);

/// What is wrong with an opened ledger whose journal was not yet written into its file: structure, history
/// and, in a ledger of this version, records.
QStringList verifyUnsettled(const Engine &engine);

} // namespace mamori
