// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/restrictions.h"

namespace mamori {

/// The last day an asset has to be kept: fiscal years counted from the fiscal year after it was made (or
/// after the event). An invalid day when it cannot be told or there is no end. Art. 39(1); the count is the
/// usage of document rules, not of the standard.
QDate retentionEnd(const Asset &asset);
/// 5年, 常用, 除票後5年, －.
QString retentionText(const Asset &asset);
/// The asset with every derived field as it follows from the others; to be called before storing.
Asset withDerived(Asset asset);
/// What is still open before the asset is complete, as sentences with their article: missing fields, an open
/// classification, unanswered restrictions, a label that is needed and not attached.
QStringList openPoints(const Policy &policy, const Asset &asset);

/// The next number of a scheme such as "J-{year}-{n:4}" ({year} fiscal year, {era} R6, {n:4} running number
/// with at least four digits), given the numbers that exist: one more than the highest, so that the number of
/// a struck-out record never comes again. Running numbers restart with {year} or {era}; a scheme without {n}
/// gets it at its end.
QString nextNumber(const QString &scheme, const QStringList &existing, QDate today);

} // namespace mamori
