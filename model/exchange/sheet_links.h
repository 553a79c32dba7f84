// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exchange/import.h"

namespace mamori {

/// Indexes of `rows` in an order in which each record comes after those of the same sheet that it links to;
/// as far as possible that of the sheet. Rows that link in a circle or to a missing row are left out.
QList<qsizetype> storingOrder(const Register &reg, const QList<ImportedRow> &rows);

/// The columns whose value is a link to another row of the sheet.
QList<qsizetype> linksToSheet(const Register &reg, const Values &values);

} // namespace mamori
