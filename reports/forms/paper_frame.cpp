// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/paper_frame.h"

namespace mamori {

PaperFrame paperFrame(const Records &records)
{
    PaperFrame frame;
    frame.section = records.setting(QStringLiteral("section_name"));
    frame.asOf = records.clock().today();
    frame.madeAt = records.clock().now();
    frame.historyHead = records.historyHead();
    return frame;
}

} // namespace mamori
