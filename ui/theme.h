// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QApplication;
class QLabel;
class QScrollArea;
class QWidget;

namespace mamori {

enum class Look { Light, Dark };

/// The one palette of the program. Text on its ground keeps a contrast of at least 4.5:1.
struct Colors {
    QColor window; ///< ground of the window
    QColor base; ///< ground of tables, fields and cards
    QColor stripe; ///< every other row of a table
    QColor rail; ///< ground of the navigation
    QColor text;
    QColor quiet; ///< secondary text
    QColor line; ///< rules and borders that only part
    QColor edge; ///< borders that show where to type or press; at least 3:1
    QColor accent; ///< selection, links, the one button that leads on
    QColor onAccent;
    QColor accentGround; ///< ground of what is chosen
    QColor warning;
    QColor warningGround;
    QColor error;
    QColor errorGround;
    QColor good;
    QColor goodGround;
};

const Colors &colorsOf(Look look);
/// The palette in use.
const Colors &colors();

/// What the desktop itself uses. To be asked the first time before the theme is applied, which hides it.
Look systemLook();

/// Fusion with our palette, a Japanese UI font of a size in percent of the usual one, and a short style
/// sheet. What was made before keeps the icons and widths it has: make it anew.
void applyTheme(QApplication &application, Look look = Look::Light, int fontPercent = 100);

/// An icon drawn for this program (ui/icons), in the colours of the palette.
QIcon icon(const QString &name);

// The few ways a text stands out
/// The title of a page.
QLabel *pageTitle(const QString &text, QWidget *parent = nullptr);
/// A heading within a page.
QLabel *heading(const QString &text, QWidget *parent = nullptr);
/// Secondary text that wraps.
QLabel *quietText(const QString &text, QWidget *parent = nullptr);
/// What is wrong, beside the thing it concerns; hidden while the text is empty.
QLabel *errorText(QWidget *parent = nullptr);
void showError(QLabel *label, const QString &text);
/// Sets the text of a label; lines that wrap stand apart as in a well set page. The plain text is the
/// accessible description.
void setText(QLabel *label, const QString &text);
/// A column of content that scrolls up and down only, on the ground of cards; `name` is what a screen reader
/// says. What stands in it takes the focus, not the area.
QScrollArea *plainScroll(const QString &name, QWidget *parent);
/// Gives a widget its place in the style sheet: "card", "rail", "primary", "notice" …
void setStyleRole(QWidget *widget, const char *role);

} // namespace mamori
