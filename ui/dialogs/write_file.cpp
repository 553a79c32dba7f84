// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/write_file.h"

#include "model/files.h"
#include "ui/dialogs/choose_folder.h"
#include "ui/guarded.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QIODevice>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace mamori {

namespace {

/// The answer is no unless chosen otherwise.
void askFirst(QWidget *parent, const QString &title, const std::function<void()> &proceed)
{
    auto *box = new QMessageBox(
        QMessageBox::Warning, title,
        QCoreApplication::translate("WriteFile",
                                    "The file will not be encrypted. Whoever gets it can read it. Go on?"),
        QMessageBox::NoButton, parent);
    box->setObjectName(QStringLiteral("unencrypted"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *yes = box->addButton(QCoreApplication::translate("WriteFile", "&Write it unencrypted"),
                               QMessageBox::AcceptRole);
    auto *stop
        = box->addButton(QCoreApplication::translate("WriteFile", "&Do not write"), QMessageBox::RejectRole);
    box->setDefaultButton(stop);
    box->setEscapeButton(stop);
    QObject::connect(box, &QMessageBox::finished, parent, [=] {
        if (box->clickedButton() == yes)
            proceed();
    });
    box->open();
}

void choosePlace(QWidget *parent, const QString &title, const QString &suggestedName, const QString &filter,
                 const std::function<void(QIODevice &)> &write)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(parent, title, folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [parent, write](const QString &path) {
        guarded(parent, [&] { writeFileInPieces(path, write); });
    });
    dialog->open();
}

} // namespace

void writeUnencrypted(QWidget *parent, const QString &title, const QString &suggestedName,
                      const QString &filter, const std::function<QByteArray()> &bytes)
{
    writeUnencryptedInPieces(parent, title, suggestedName, filter,
                             [bytes](QIODevice &file) { file.write(bytes()); });
}

void writeUnencryptedInPieces(QWidget *parent, const QString &title, const QString &suggestedName,
                              const QString &filter, const std::function<void(QIODevice &)> &write)
{
    askFirst(parent, title, [=] { choosePlace(parent, title, suggestedName, filter, write); });
}

void writeUnencryptedInto(QWidget *parent, const QString &title,
                          const std::function<void(const QString &folder)> &write)
{
    askFirst(parent, title, [=] {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        chooseFolder(parent, title, folder, write);
    });
}

} // namespace mamori
