// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

#include <functional>

namespace mamori {

/// Seconds ahead of UTC; Japan has no summer time.
inline constexpr int japanOffset = 9 * 3600;

/// The calendar day in Japan: the standard and its fiscal years are Japanese wherever the computer stands.
/// Invalid when the moment is not known.
inline QDate dayInJapan(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().addSecs(japanOffset).date() : QDate();
}

/// The time of day as the program sees it; fixed in tests and by --today.
struct Clock {
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };

    QDate today() const { return dayInJapan(now()); }
    /// A clock that stands at noon (Japan) of a day.
    static Clock fixed(QDate day)
    {
        QDateTime moment(day, QTime(3, 0), Qt::UTC);
        return {[moment = std::move(moment)] { return moment; }};
    }
};

} // namespace mamori
