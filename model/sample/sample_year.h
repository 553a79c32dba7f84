// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/sample/sample_story.h"

namespace mamori {

/// What the sample section did in the year: its profile and cycles, and records in every register. Days count
/// from the clock's today, so that something is late and something is due whenever the sample is made. The
/// story knows the people by staff number and the assets by name.
void fillSampleYear(Records &records, SampleStory &story);

} // namespace mamori
