// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QDialog;
class QDialogButtonBox;
class QPushButton;

namespace mamori {

/// The last line of a dialog: what leaves it, "Cancel" unless said otherwise, and the one button that leads
/// on and accepts it.
struct DecisionButtons {
    DecisionButtons(const QString &proceedText, QDialog *dialog, const QString &leaveText = {});
    QDialogButtonBox *box;
    QPushButton *proceed;
};

} // namespace mamori
