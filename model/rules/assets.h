// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/restrictions.h"

namespace mamori {

/// 5年, 常用, 除票後5年, －.
QString retentionText(const Asset &asset);
/// What is still open before the asset is complete, as sentences with their article: missing fields, an open
/// classification, unanswered restrictions, a label that is needed and not attached.
QStringList openPoints(const Policy &policy, const Asset &asset);

/// The next number of a scheme such as "J-{year}-{n:4}" ({year} fiscal year, {era} R6, {n:4} running number
/// with at least four digits), given the numbers that exist: one more than the highest, so that the number of
/// a struck-out record never comes again. Running numbers restart with {year} or {era}; a scheme without {n}
/// gets it at its end.
QString nextNumber(const QString &scheme, const QStringList &existing, QDate today);

} // namespace mamori
