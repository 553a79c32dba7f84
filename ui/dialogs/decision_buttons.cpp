// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/decision_buttons.h"

#include "ui/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>

namespace mamori {

DecisionButtons::DecisionButtons(const QString &proceedText, QDialog *dialog, const QString &leaveText)
    : box(new QDialogButtonBox(dialog))
    , proceed(box->addButton(proceedText, QDialogButtonBox::AcceptRole))
{
    const QString leave
        = leaveText.isEmpty() ? QCoreApplication::translate("DecisionButtons", "Cancel") : leaveText;
    box->addButton(leave, QDialogButtonBox::RejectRole)->setAutoDefault(false);
    setStyleRole(proceed, "primary");
    QObject::connect(box, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(box, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
}

} // namespace mamori
