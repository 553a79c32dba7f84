// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"

namespace mamori {

class BenchReport;

/// How long the state of all duties takes over so many assets (as far as a ledger holds them) and a fifth of
/// take-outs: from scratch, and after one edit. The ledger is made in `folder`.
void benchDuties(const QString &folder, const Session &session, qint64 assets, BenchReport &report);

} // namespace mamori
