// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window.h"

#include "model/policy/policy.h"
#include "ui/appearance.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session_watch.h"

#include <QApplication>
#include <QIcon>
#include <QSettings>

namespace mamori {

int runWindow(QApplication &application, const QStringList &words, const Clock &clock)
{
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/ui/icons/mamori.svg")));
    QGuiApplication::setDesktopFileName(QStringLiteral("mamori")); // how a desktop finds the installed icon
    QSettings settings;
    applyAppearance(application, readAppearance(settings));
    MainWindow window(builtInPolicy(), clock, settings);
    window.setAutomaticBackups(true);
    SessionWatch session;
    QObject::connect(&session, &SessionWatch::left, &window, &MainWindow::lock);
    if (!words.isEmpty())
        window.offer(words.first());
    window.show();
    return QApplication::exec();
}

} // namespace mamori
