// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QApplication;
class QSettings;

namespace mamori {

/// How the program looks on this computer; kept in the computer's settings, not in a ledger.
struct Appearance {
    enum class Choice { System, Light, Dark };
    Choice look = Choice::System;
    int fontPercent = 100; ///< 100 to 200
    QString language = QStringLiteral("ja"); ///< from the next start on

    bool operator==(const Appearance &) const = default;
};

/// Values that are out of range become the nearest that is in it, unknown ones the default.
Appearance readAppearance(const QSettings &settings);
void writeAppearance(QSettings &settings, const Appearance &appearance);
/// Gives look and fonts to everything that is made from now on.
void applyAppearance(QApplication &application, const Appearance &appearance);

} // namespace mamori
