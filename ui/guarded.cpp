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
        auto *box = new QMessageBox(QMessageBox::Warning,
                                    QCoreApplication::translate("Guarded", "That did not work"), error.text(),
                                    QMessageBox::Ok, parent);
        box->setAttribute(Qt::WA_DeleteOnClose);
        if (!error.cause().isEmpty())
            box->setDetailedText(error.cause());
        box->open();
        return false;
    }
}

QString refusal(const std::function<void()> &work)
{
    try {
        work();
        return {};
    } catch (const Error &error) {
        return error.text();
    }
}

} // namespace mamori
