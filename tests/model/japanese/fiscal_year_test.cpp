// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/japanese/fiscal_year.h"

#include <gtest/gtest.h>

using namespace mamori;

TEST(FiscalYear, beginsInApril)
{
    EXPECT_EQ(FiscalYear::of({2024, 3, 31}).year, 2023);
    EXPECT_EQ(FiscalYear::of({2024, 4, 1}).year, 2024);
    EXPECT_EQ(FiscalYear::of({2024, 12, 31}).year, 2024);
    EXPECT_EQ(FiscalYear {2024}.first(), QDate(2024, 4, 1));
    EXPECT_EQ(FiscalYear {2024}.last(), QDate(2025, 3, 31));
    EXPECT_LT(FiscalYear {2023}, FiscalYear {2024});
}

TEST(FiscalYear, isNamedByItsEra)
{
    const std::pair<int, const char16_t *> names[] = {
        {2024, u"令和6年度"},  {2020, u"令和2年度"},  {2019, u"令和元年度"}, {2018, u"平成30年度"},
        {1989, u"平成元年度"}, {1988, u"昭和63年度"}, {1926, u"大正15年度"},
    };
    for (const auto &[year, name] : names)
        EXPECT_EQ(FiscalYear {year}.text(), QString::fromUtf16(name));
}
