// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/clock.h"
#include "model/policy/policy.h"
#include "model/store/ledger.h"

namespace mamori {

/// Renders each page, wizard page, dialog and the paper preview over a ledger as PNG files of 1280 by 800
/// into a folder and returns their paths. Needs a QApplication with its theme; changes nothing in the ledger
/// but what opening a window changes. With `only`, just the pictures that have it in their name.
QStringList renderGallery(const QString &folder, const Policy &policy, const Clock &clock,
                          std::unique_ptr<Ledger> ledger, const QString &only = {});

} // namespace mamori
