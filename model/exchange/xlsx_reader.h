// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exchange/grid.h"

namespace mamori {

/// The first visible sheet with content of an Office Open XML workbook, from memory. Cells come as the text
/// a person sees where that matters: dates as ISO text, booleans as TRUE and FALSE, errors as #N/A, formulas
/// as their last result, furigana left out. Throws Error(Refused).
Grid readXlsx(const QByteArray &bytes);

} // namespace mamori
