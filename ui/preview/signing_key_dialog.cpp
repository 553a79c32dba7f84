// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/signing_key_dialog.h"

#include "model/error.h"
#include "ui/dialogs/decision_buttons.h"
#include "ui/guarded.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mamori {

/// A certificate is a few kilobytes; what is larger is something else.
static constexpr qint64 largestCertificate = 1 << 20;

SigningKeyDialog::SigningKeyDialog(QDate today, QWidget *parent)
    : QDialog(parent)
    , m_today(today)
    , m_file(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_problem(errorText(this))
{
    setWindowTitle(tr("Sign with a certificate"));
    setMinimumWidth(fontMetrics().height() * 34);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->setSpacing(8);
    layout->addWidget(heading(tr("Whose certificate signs the file?"), this));
    layout->addWidget(
        quietText(tr("The office that issued it gave you a file (.p12 or .pfx) and its password. "
                     "The program keeps neither of them."),
                  this));
    auto *grid = new QGridLayout;
    auto *browse = new QPushButton(tr("&Choose…"), this);
    browse->setAutoDefault(false);
    for (int row = 0;
         const auto &[words, edit] :
         {std::pair(tr("&File"), m_file), std::pair(tr("&Password of the certificate"), m_password)}) {
        auto *label = new QLabel(words, this);
        label->setBuddy(edit);
        edit->setAccessibleName(QString(words).remove(QLatin1Char('&')));
        grid->addWidget(label, row, 0);
        grid->addWidget(edit, row, 1);
        ++row;
    }
    grid->addWidget(browse, 0, 2);
    m_password->setEchoMode(QLineEdit::Password);
    layout->addLayout(grid);
    layout->addWidget(m_problem);
    layout->addWidget(DecisionButtons(tr("&Take this certificate"), this).box);
    connect(browse, &QPushButton::clicked, this, &SigningKeyDialog::browse);
    for (QLineEdit *edit : {m_file, m_password})
        connect(edit, &QLineEdit::textChanged, this, [this] { showError(m_problem, {}); });
}

void SigningKeyDialog::setFile(const QString &path)
{
    m_file->setText(path);
    m_password->setFocus();
}

void SigningKeyDialog::browse()
{
    auto *dialog
        = new QFileDialog(this, tr("The certificate"), {}, tr("Certificates with their key (*.p12 *.pfx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SigningKeyDialog::setFile);
    dialog->open();
}

QString SigningKeyDialog::problem()
{
    QFile file(m_file->text());
    if (m_file->text().isEmpty())
        return tr("Choose the file of the certificate.");
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestCertificate)
        return tr("The file cannot be read. Choose the file of the certificate.");
    const QString refused = refusal(
        [&] { m_key = SigningKey::read(file.readAll(), Secret::fromPassword(m_password->text()), m_today); });
    if (!refused.isEmpty())
        return refused;
    return m_key ? QString() : tr("The password does not open this certificate.");
}

void SigningKeyDialog::accept()
{
    m_key.reset();
    const QString missing = problem();
    showError(m_problem, missing);
    m_password->clear();
    if (missing.isEmpty())
        QDialog::accept();
}

} // namespace mamori
