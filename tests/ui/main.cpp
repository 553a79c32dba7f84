// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#ifdef MAMORI_FAULTY_DISK
#include "faults/fault_vfs.h"
#endif
#include "ui/theme.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QTranslator>

#include <gtest/gtest.h>

// Set here, not through CTest: gtest_discover_tests() runs this program at build time too.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "Asia/Tokyo");
    QLocale::setDefault(QLocale::c());
    QStandardPaths::setTestModeEnabled(true);
#ifdef MAMORI_FAULTY_DISK
    mamori::faults::installFaultyDisk(); // before any ledger is opened
#endif
    QApplication application(argc, argv);
    mamori::applyTheme(application);
    QTranslator translator; // for looking at the gallery in another language
    if (translator.load(qEnvironmentVariable("MAMORI_TEST_WORDS")))
        QApplication::installTranslator(&translator);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
