// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/classification.h"

namespace mamori {

/// A paper asset of a residents' section, not yet classified.
Asset sampleAsset();
/// The same decided by answers that ask for the highest levels.
DecidedAsset sampleDecision(const Asset &asset = sampleAsset());

} // namespace mamori
