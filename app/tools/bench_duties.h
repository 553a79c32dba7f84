// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session.h"

namespace mamori {

class BenchReport;

/// How long the state of all duties takes over 100,000 assets and 20,000 take-outs: from scratch, and after
/// one edit. The ledger is made in `folder`.
void benchDuties(const QString &folder, const Session &session, BenchReport &report);

} // namespace mamori
