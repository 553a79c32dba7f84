// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "app/window.h"

#include "model/policy/policy.h"
#include "ui/shell/main_window.h"
#include "ui/theme.h"

#include <QApplication>
#include <QSettings>

namespace mamori {

int runWindow(QApplication &application, const QStringList &words, const Clock &clock)
{
    applyTheme(application);
    QSettings settings;
    MainWindow window(builtInPolicy(), clock, settings);
    if (!words.isEmpty())
        window.offer(words.first());
    window.show();
    return QApplication::exec();
}

} // namespace mamori
