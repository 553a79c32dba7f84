// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace mamori {

/// Hears over D-Bus that the computer's session is locked, its screen saver begins, or it goes to sleep.
/// Where there is no such bus it stays silent: then the idle minutes and the menu remain.
class SessionWatch final : public QObject
{
    Q_OBJECT
public:
    explicit SessionWatch(QObject *parent = nullptr);

Q_SIGNALS:
    /// Somebody left the computer, or it is about to sleep.
    void left();

public Q_SLOTS:
    // Called by the bus, by name.
    void sessionLocked() { Q_EMIT left(); }
    void screenSaverChanged(bool active);
    void sleepChanged(bool begins);
};

} // namespace mamori
