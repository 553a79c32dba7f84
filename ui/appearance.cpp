// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/appearance.h"

#include "ui/theme.h"

#include <QSettings>

#include <algorithm>

namespace mamori {

namespace {

const QString lookKey = QStringLiteral("appearance/look");
const QString fontKey = QStringLiteral("appearance/font_percent");
const QString languageKey = QStringLiteral("appearance/language");
const QString light = QStringLiteral("light");
const QString dark = QStringLiteral("dark");
const QString english = QStringLiteral("en");

Look lookOf(Appearance::Choice choice)
{
    switch (choice) {
    case Appearance::Choice::System:
        return systemLook();
    case Appearance::Choice::Light:
        return Look::Light;
    case Appearance::Choice::Dark:
        return Look::Dark;
    }
    Q_UNREACHABLE();
}

} // namespace

Appearance readAppearance(const QSettings &settings)
{
    Appearance appearance;
    const QString look = settings.value(lookKey).toString();
    if (look == light)
        appearance.look = Appearance::Choice::Light;
    else if (look == dark)
        appearance.look = Appearance::Choice::Dark;
    appearance.fontPercent = std::clamp(settings.value(fontKey, 100).toInt(), 100, 200);
    if (settings.value(languageKey).toString() == english)
        appearance.language = english;
    return appearance;
}

void writeAppearance(QSettings &settings, const Appearance &appearance)
{
    QString look = QStringLiteral("system");
    if (appearance.look != Appearance::Choice::System)
        look = appearance.look == Appearance::Choice::Dark ? dark : light;
    settings.setValue(lookKey, look);
    settings.setValue(fontKey, appearance.fontPercent);
    settings.setValue(languageKey, appearance.language);
}

void applyAppearance(QApplication &application, const Appearance &appearance)
{
    applyTheme(application, lookOf(appearance.look), appearance.fontPercent);
}

} // namespace mamori
