// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

#include <functional>

namespace mamori {

/// The time of day as the program sees it; fixed in tests and by --today.
struct Clock {
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };

    /// The calendar day in Japan: the standard and its fiscal years are Japanese wherever the computer
    /// stands.
    QDate today() const { return now().toUTC().addSecs(qint64 {9} * 3600).date(); }
    /// A clock that stands at noon (Japan) of a day.
    static Clock fixed(QDate day)
    {
        QDateTime moment(day, QTime(3, 0), Qt::UTC);
        return {[moment = std::move(moment)] { return moment; }};
    }
};

} // namespace mamori
