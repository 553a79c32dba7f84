// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reports/forms/form_frame.h"
#include "reports/forms/zone_picture.h"

namespace mamori {

/// The networks of the section as they are entered now.
ZoneMap zoneMapOf(const Policy &policy, const Records &records);

/// The form ネットワーク区分図 (Art. 21-24): the zones with what stands in them, the links between, and which
/// of them offends.
QByteArray zoneChartPdf(const PolicyForm &form, const PaperFrame &frame, const ZoneMap &map);

} // namespace mamori
