// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/clock.h"
#include "model/store/ledger.h"

class QIODevice;

namespace mamori {

// A whole ledger as JSON, so that nobody is bound to this program. The format is told in docs/ledger-json.md.

/// The format that is written; what a later one wrote is refused.
inline constexpr int ledgerJsonVersion = 1;

/// Writes every register with all its records, the settings, and the history, a record at a time. What is
/// written is not encrypted. Throws Error.
void writeLedgerJson(const Ledger &ledger, const Clock &clock, QIODevice &device);

/// Makes a ledger at `path` from such a file: with the same numbers, links, history and identity. It is
/// verified before it stands there; otherwise nothing does. A file of another program may leave out `ledger`
/// and `history`: then the history begins with what was taken over, in the name of `operatorName`.
/// Error::Refused for what is not such a file, is newer than the program, or does not agree with itself.
Ledger::Created restoreLedgerJson(const QString &path, const Secret &password, QIODevice &device,
                                  const Clock &clock, const QString &operatorName, KeyCost cost = {});

} // namespace mamori
