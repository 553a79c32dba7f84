// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/guarded.h"

#include "model/error.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace mamori {

bool guarded(QWidget *parent, const std::function<void()> &work)
{
    try {
        work();
        return true;
    } catch (const Error &error) {
        QMessageBox box(QMessageBox::Warning, QCoreApplication::translate("Guarded", "That did not work"), error.text(),
                        QMessageBox::Ok, parent);
        if (!error.cause().isEmpty())
            box.setDetailedText(error.cause());
        box.exec();
        return false;
    }
}

} // namespace mamori
