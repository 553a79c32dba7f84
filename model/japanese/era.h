// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace mamori {

enum class EraStyle {
    Long, ///< 令和6年4月1日; the first year is 元年
    Full, ///< the same with full-width digits, as official letters want it
    Short, ///< R6.4.1
};

/// A day in the Japanese era; days before 1873-01-01 come out as ISO dates, an invalid day as an empty
/// string.
QString eraText(QDate day, EraStyle style = EraStyle::Long);

/// A moment as the clock in Japan shows it: 令和6年4月1日 09:30. Empty for an invalid one.
QString momentText(const QDateTime &moment);

/// Reads every spelling an office uses: R6.4.1, 令和６年４月１日, 平成元年5月7日, 2024/4/1, 2024-04-01,
/// 20240401, half or full width. An invalid day when it is none, or lies outside its era.
QDate parseDay(const QString &text);

} // namespace mamori
