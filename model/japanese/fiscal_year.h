// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

#include <compare>

namespace mamori {

/// April to March, named by the calendar year in which it begins.
struct FiscalYear {
    int year = 0;

    static FiscalYear of(QDate day) { return {day.month() >= 4 ? day.year() : day.year() - 1}; }
    QDate first() const { return {year, 4, 1}; }
    QDate last() const { return {year + 1, 3, 31}; }
    /// 令和6年度; the year that begins on 2019-04-01 is 令和元年度 by the government's usage.
    QString text() const;

    // NOLINTNEXTLINE(modernize-use-nullptr): the 0 of a rewritten comparison is no pointer
    auto operator<=>(const FiscalYear &) const = default;
};

} // namespace mamori
