// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/backup/closing_backup_dialog.h"

#include "ui/backup/backup_keeper.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace mamori {

ClosingBackupDialog::ClosingBackupDialog(BackupKeeper &keeper, QWidget *parent)
    : QDialog(parent)
    , m_keeper(keeper)
    , m_what(new QLabel(this))
    , m_failure(errorText(this))
    , m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("Backup before closing"));
    setMinimumWidth(fontMetrics().height() * 32);
    m_what->setWordWrap(true);
    m_progress->setAccessibleName(tr("Backup before closing"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(10);
    layout->addWidget(m_what);
    layout->addWidget(m_progress);
    layout->addWidget(m_failure);
    auto *buttons = new QDialogButtonBox(this);
    m_again = buttons->addButton(tr("&Try again"), QDialogButtonBox::ActionRole);
    m_close = buttons->addButton(tr("Close &without a backup"), QDialogButtonBox::ActionRole);
    QPushButton *stay = buttons->addButton(tr("&Stay here"), QDialogButtonBox::RejectRole);
    stay->setDefault(true);
    layout->addWidget(buttons);
    connect(m_again, &QPushButton::clicked, this, &ClosingBackupDialog::begin);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&keeper, &BackupKeeper::progressed, m_progress, &QProgressBar::setValue);
    connect(&keeper, &BackupKeeper::finished, this, &ClosingBackupDialog::take);
}

QString ClosingBackupDialog::failure() const
{
    return m_failure->accessibleDescription();
}

void ClosingBackupDialog::begin()
{
    setText(m_what, tr("What was changed is being backed up and the copy verified."));
    showError(m_failure, {});
    m_progress->setValue(0);
    m_progress->show();
    m_again->hide();
    if (!m_keeper.isRunning())
        m_keeper.backUp();
}

void ClosingBackupDialog::take(const QString &failure)
{
    // One that was under way already does not hold the last changes.
    if (failure.isEmpty() && m_keeper.isDue()) {
        m_keeper.backUp();
        return;
    }
    if (failure.isEmpty()) {
        accept();
        return;
    }
    setText(m_what, tr("Not every backup was made. What was changed is stored in the ledger itself."));
    showError(m_failure, failure);
    m_progress->hide();
    m_again->show();
}

} // namespace mamori
