// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/people/dialog_buttons.h"

#include "ui/theme.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>

namespace mamori {

QWidget *dialogButtons(QDialog &dialog, const QString &leave, const QString &act)
{
    auto *box = new QWidget(&dialog);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto *cancel = new QPushButton(leave, box);
    auto *store = new QPushButton(act, box);
    cancel->setAutoDefault(false);
    store->setDefault(true);
    setStyleRole(store, "primary");
    row->addWidget(cancel);
    row->addStretch();
    row->addWidget(store);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(store, &QPushButton::clicked, &dialog, &QDialog::accept);
    return box;
}

} // namespace mamori
