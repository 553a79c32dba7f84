// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QDialog;
class QString;
class QWidget;

namespace mamori {

/// The row at the foot of a dialog: at the left what leaves it, at the right the one button that stores.
QWidget *dialogButtons(QDialog &dialog, const QString &leave, const QString &act);

} // namespace mamori
