// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/about_dialog.h"

#include "ui/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mamori {

namespace {

// Names of works and licences are not translated.
constexpr auto licences = R"(Mamori: Apache License 2.0
Qt 6: GNU LGPL 3
SQLite: public domain
SQLite3 Multiple Ciphers: MIT
libsodium: ISC
HarfBuzz: MIT
zlib: zlib License
libzip: BSD 3-Clause
libxlsxwriter: BSD 2-Clause
BIZ UDGothic, BIZ UDMincho: SIL Open Font License 1.1
IPAmj Mincho: IPA Font License 1.0)";

} // namespace

AboutDialog::AboutDialog(const QString &policyTitle, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Mamori"));
    resize(560, 440);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(10);
    layout->addWidget(pageTitle(tr("Mamori"), this));
    layout->addWidget(quietText(tr("Version %1").arg(QCoreApplication::applicationVersion()), this));
    auto *what = new QLabel(tr("The information security ledger of a section, in one encrypted file."), this);
    what->setWordWrap(true);
    layout->addWidget(what);
    layout->addWidget(quietText(policyTitle, this));
    layout->addWidget(heading(tr("Licences"), this));
    auto *text = new QPlainTextEdit(QLatin1String(licences), this);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(tr("Licences"));
    layout->addWidget(text, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace mamori
