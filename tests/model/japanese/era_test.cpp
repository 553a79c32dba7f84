// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/japanese/era.h"

#include <gtest/gtest.h>

using namespace mamori;

namespace {

struct Spelling {
    const char *text;
    QDate day;
};

std::ostream &operator<<(std::ostream &out, const Spelling &s)
{
    return out << s.text;
}

class ParseDay : public testing::TestWithParam<Spelling>
{
};

} // namespace

TEST_P(ParseDay, readsWhatIsWritten)
{
    EXPECT_EQ(parseDay(QString::fromUtf8(GetParam().text)), GetParam().day);
}

// Every spelling of the sample lists, and others an office uses.
INSTANTIATE_TEST_SUITE_P(
    Spellings, ParseDay,
    testing::Values(Spelling {"R6.4.1", {2024, 4, 1}}, Spelling {"R5.10.16", {2023, 10, 16}},
                    Spelling {"R7.2.6", {2025, 2, 6}}, Spelling {"H30.4.2", {2018, 4, 2}},
                    Spelling {"H20.4.1", {2008, 4, 1}}, Spelling {"R8.3.31", {2026, 3, 31}},
                    Spelling {"平成31年4月1日", {2019, 4, 1}}, Spelling {"令和元年5月7日", {2019, 5, 7}},
                    Spelling {"令和６年４月１日", {2024, 4, 1}}, Spelling {"令和4年4月1日", {2022, 4, 1}},
                    Spelling {"2024/4/1", {2024, 4, 1}}, Spelling {"2023/04/01", {2023, 4, 1}},
                    Spelling {"2025-01-20", {2025, 1, 20}}, Spelling {"20240401", {2024, 4, 1}},
                    Spelling {"2024年4月1日", {2024, 4, 1}}, Spelling {"２０２４／４／１", {2024, 4, 1}},
                    Spelling {"Ｒ６．４．１", {2024, 4, 1}}, Spelling {"r6.4.1", {2024, 4, 1}},
                    Spelling {"R06.04.01", {2024, 4, 1}}, Spelling {"R6/4/1", {2024, 4, 1}},
                    Spelling {"R6-4-1", {2024, 4, 1}}, Spelling {"S63.12.31", {1988, 12, 31}},
                    Spelling {" 令和 6年 4月 1日 ", {2024, 4, 1}}, Spelling {"㋿6年4月1日", {2024, 4, 1}},
                    Spelling {"㍻元年1月8日", {1989, 1, 8}}, Spelling {"2024-02-29", {2024, 2, 29}},
                    Spelling {"R6.2.29", {2024, 2, 29}}));

INSTANTIATE_TEST_SUITE_P(
    Borders, ParseDay,
    testing::Values(Spelling {"平成31年4月30日", {2019, 4, 30}}, Spelling {"平成31年5月1日", {}},
                    Spelling {"令和元年5月1日", {2019, 5, 1}}, Spelling {"令和元年4月30日", {}},
                    Spelling {"令和1年5月1日", {2019, 5, 1}}, Spelling {"H31.5.1", {}},
                    Spelling {"昭和64年1月7日", {1989, 1, 7}}, Spelling {"昭和64年1月8日", {}},
                    Spelling {"平成元年1月8日", {1989, 1, 8}}, Spelling {"平成元年1月7日", {}},
                    Spelling {"昭和元年12月25日", {1926, 12, 25}},
                    Spelling {"大正15年12月24日", {1926, 12, 24}}, Spelling {"大正15年12月25日", {}},
                    Spelling {"大正元年7月30日", {1912, 7, 30}}, Spelling {"明治45年7月29日", {1912, 7, 29}},
                    Spelling {"明治45年7月30日", {}}, Spelling {"明治6年1月1日", {1873, 1, 1}},
                    Spelling {"明治5年12月2日", {}}));

INSTANTIATE_TEST_SUITE_P(NoDays, ParseDay,
                         testing::Values(Spelling {"", {}}, Spelling {"－", {}}, Spelling {"未定", {}},
                                         Spelling {"令和99年13月1日", {}}, Spelling {"令和0年5月1日", {}},
                                         Spelling {"R6.2.30", {}}, Spelling {"R5.2.29", {}},
                                         Spelling {"2023-02-29", {}}, Spelling {"20241301", {}},
                                         Spelling {"2024/4", {}}, Spelling {"R6.4", {}},
                                         Spelling {"6.4.1", {}}, Spelling {"X6.4.1", {}},
                                         Spelling {"R6.4.1まで", {}}, Spelling {"令和6年度", {}},
                                         Spelling {"45677", {}}, Spelling {"2024/4/1\n2024/4/2", {}},
                                         Spelling {"R-1.4.1", {}}, Spelling {"99999999", {}}));

TEST(EraText, hasThreeStyles)
{
    const QDate day(2024, 4, 1);
    EXPECT_EQ(eraText(day), QStringLiteral("令和6年4月1日"));
    EXPECT_EQ(eraText(day, EraStyle::Full), QStringLiteral("令和６年４月１日"));
    EXPECT_EQ(eraText(day, EraStyle::Short), QStringLiteral("R6.4.1"));
    EXPECT_EQ(eraText({2019, 5, 1}), QStringLiteral("令和元年5月1日"));
    EXPECT_EQ(eraText({2019, 5, 1}, EraStyle::Short), QStringLiteral("R1.5.1"));
    EXPECT_EQ(eraText({1872, 12, 31}), QStringLiteral("1872-12-31"));
    EXPECT_EQ(eraText({}), QString());
}

TEST(EraText, everyDayReadsBack)
{
    for (QDate day(1873, 1, 1); day < QDate(2030, 1, 1); day = day.addDays(1)) {
        for (const EraStyle style : {EraStyle::Long, EraStyle::Full, EraStyle::Short})
            ASSERT_EQ(parseDay(eraText(day, style)), day) << qPrintable(day.toString(Qt::ISODate));
    }
}
