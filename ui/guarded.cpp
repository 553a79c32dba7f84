// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/guarded.h"

#include "model/error.h"
#include "model/unreadable.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace mamori {

namespace {

void showFailure(QWidget *parent, const QString &text, const QString &cause = {})
{
    auto *box
        = new QMessageBox(QMessageBox::Warning, QCoreApplication::translate("Guarded", "That did not work"),
                          text, QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    if (!cause.isEmpty())
        box->setDetailedText(cause);
    box->open();
}

} // namespace

bool guarded(QWidget *parent, const std::function<void()> &work)
{
    try {
        work();
        return true;
    } catch (const Error &error) {
        showFailure(parent, error.text(), error.cause());
    } catch (const std::exception &unreadable) {
        showFailure(parent, unreadableText(unreadable));
    }
    return false;
}

QString refusal(const std::function<void()> &work)
{
    try {
        work();
        return {};
    } catch (const Error &error) {
        return error.text();
    } catch (const std::exception &unreadable) {
        return unreadableText(unreadable);
    }
}

} // namespace mamori
