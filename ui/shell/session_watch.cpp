// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/session_watch.h"

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#endif

namespace mamori {

SessionWatch::SessionWatch(QObject *parent)
    : QObject(parent)
{
#ifdef Q_OS_LINUX
    const QString login = QStringLiteral("org.freedesktop.login1");
    QDBusConnection system = QDBusConnection::systemBus();
    // An empty path: the session's own object has a name that only the bus knows.
    system.connect(login, QString(), login + QLatin1String(".Session"), QStringLiteral("Lock"), this,
                   SLOT(sessionLocked()));
    system.connect(login, QStringLiteral("/org/freedesktop/login1"), login + QLatin1String(".Manager"),
                   QStringLiteral("PrepareForSleep"), this, SLOT(sleepChanged(bool)));
    QDBusConnection session = QDBusConnection::sessionBus();
    for (const char *saver : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"})
        session.connect(QString(), QString(), QLatin1String(saver), QStringLiteral("ActiveChanged"), this,
                        SLOT(screenSaverChanged(bool)));
#endif
}

void SessionWatch::screenSaverChanged(bool active)
{
    if (active)
        Q_EMIT left();
}

void SessionWatch::sleepChanged(bool begins)
{
    if (begins)
        Q_EMIT left();
}

} // namespace mamori
