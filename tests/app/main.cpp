// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QLocale>

#include <gtest/gtest.h>

// Set here, not through CTest: gtest_discover_tests() runs this program at build time too.
int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale::c());
    QCoreApplication app(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
