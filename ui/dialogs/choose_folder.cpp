// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/choose_folder.h"

#include "ui/guarded.h"

#include <QFileDialog>

namespace mamori {

void chooseFolder(QWidget *parent, const QString &title, const QString &beginning,
                  const std::function<void(const QString &folder)> &take)
{
    auto *dialog = new QFileDialog(parent, title, beginning);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [parent, take](const QString &folder) { guarded(parent, [&] { take(folder); }); });
    dialog->open();
}

} // namespace mamori
