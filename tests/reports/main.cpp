// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QLocale>

#include <clocale>
#include <gtest/gtest.h>

// Set here, not through CTest: gtest_discover_tests() runs this program at build time too.
int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC");
    // A locale with decimal commas where it is installed: numbers in a PDF must not follow it.
    std::setlocale(LC_NUMERIC, "de_DE.UTF-8");
    QLocale::setDefault(QLocale(QLocale::German));
    QCoreApplication app(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
