// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/write_file.h"

#include "model/files.h"
#include "ui/guarded.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace mamori {

namespace {

void choosePlace(QWidget *parent, const QString &title, const QString &suggestedName, const QString &filter,
                 const std::function<QByteArray()> &bytes)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(parent, title, folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [parent, bytes](const QString &path) {
        guarded(parent, [&] { writeFile(path, bytes()); });
    });
    dialog->open();
}

} // namespace

void writeUnencrypted(QWidget *parent, const QString &title, const QString &suggestedName,
                      const QString &filter, const std::function<QByteArray()> &bytes)
{
    auto *box = new QMessageBox(
        QMessageBox::Warning, title,
        QCoreApplication::translate("WriteFile",
                                    "The file will not be encrypted. Whoever gets it can read it. Go on?"),
        QMessageBox::NoButton, parent);
    box->setObjectName(QStringLiteral("unencrypted"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *proceed = box->addButton(QCoreApplication::translate("WriteFile", "&Write it unencrypted"),
                                   QMessageBox::AcceptRole);
    auto *stop
        = box->addButton(QCoreApplication::translate("WriteFile", "&Do not write"), QMessageBox::RejectRole);
    box->setDefaultButton(stop);
    box->setEscapeButton(stop);
    QObject::connect(box, &QMessageBox::finished, parent, [=] {
        if (box->clickedButton() == proceed)
            choosePlace(parent, title, suggestedName, filter, bytes);
    });
    box->open();
}

} // namespace mamori
