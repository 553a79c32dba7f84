// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/start/recovery_panel.h"

#include "ui/preview/paper_preview.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace mamori {

RecoveryPanel::RecoveryPanel(Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_code(new QLabel(this))
    , m_print(new QPushButton(tr("&Print recovery sheet…"), this))
    , m_kept(new QCheckBox(tr("The sheet is &kept in a safe place"), this))
    , m_begin(new QPushButton(tr("&Begin"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(heading(tr("Your recovery code"), this));
    auto *why = new QLabel(
        tr("If the password is forgotten, only this code opens the ledger. It is shown this once and "
           "kept nowhere in the program. Print it and put the sheet into the section's safe."),
        this);
    why->setWordWrap(true);
    layout->addWidget(why);
    setStyleRole(m_code, "code");
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF() * 1.35);
    m_code->setFont(font);
    m_code->setAlignment(Qt::AlignCenter);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->setAccessibleName(tr("Recovery code"));
    m_code->setWordWrap(true);
    layout->addWidget(m_code);
    layout->addWidget(m_print, 0, Qt::AlignLeft);
    layout->addWidget(m_kept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_begin);
    layout->addLayout(buttons);
    m_kept->setObjectName(QStringLiteral("kept"));
    setStyleRole(m_begin, "primary");
    m_begin->setEnabled(false);
    connect(m_kept, &QCheckBox::toggled, m_begin, &QPushButton::setEnabled);
    connect(m_print, &QPushButton::clicked, this, &RecoveryPanel::printSheet);
    connect(m_begin, &QPushButton::clicked, this, &RecoveryPanel::finish);
}

bool RecoveryPanel::isKept() const
{
    return m_kept->isChecked();
}

void RecoveryPanel::setDoneText(const QString &text)
{
    m_begin->setText(text);
}

bool RecoveryPanel::isHoldingCode() const
{
    return !m_ledger.recoveryCode.isEmpty() && !isKept();
}

void RecoveryPanel::show(const NewLedger &ledger)
{
    m_ledger = ledger;
    m_code->setText(ledger.recoveryCode);
    m_code->setAccessibleDescription(ledger.recoveryCode);
    m_kept->setChecked(false);
}

void RecoveryPanel::focusStart()
{
    m_print->setFocus();
}

void RecoveryPanel::printSheet()
{
    const QString name = QFileInfo(m_ledger.opening.path).fileName();
    auto *preview = new PaperPreview(
        tr("Recovery sheet"), QStringLiteral("recovery.pdf"),
        recoverySheetJob(m_ledger.opening.sectionName, name, m_ledger.recoveryCode, m_clock), window());
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

void RecoveryPanel::finish()
{
    const LedgerOpening opening = m_ledger.opening;
    m_ledger = {};
    m_code->clear();
    m_code->setAccessibleDescription({});
    Q_EMIT done(opening);
}

} // namespace mamori
