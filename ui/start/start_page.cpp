// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/start/start_page.h"

#include "ui/start/new_ledger_panel.h"
#include "ui/start/recovery_panel.h"
#include "ui/theme.h"

#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QVBoxLayout>

namespace mamori {

namespace {

// Only paths and a name; never a word of a ledger.
const QString recentKey = QStringLiteral("recent/path");
const QString recentPathsKey = QStringLiteral("recent/paths");
const QString operatorKey = QStringLiteral("recent/operator");

} // namespace

StartPage::StartPage(const Clock &clock, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_open(new OpenLedgerPanel(this))
    , m_create(new NewLedgerPanel(clock, this))
    , m_recovery(new RecoveryPanel(clock, this))
{
    auto *card = new QFrame(this);
    setStyleRole(card, "card");
    card->setMaximumWidth(fontMetrics().height() * 44);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(32, 26, 32, 26);
    inside->setSpacing(6);
    inside->addWidget(pageTitle(tr("Mamori"), card));
    inside->addWidget(
        quietText(tr("The information security ledger of a section, in one encrypted file."), card));
    inside->addSpacing(14);
    for (QWidget *panel : std::initializer_list<QWidget *> {m_open, m_create, m_recovery})
        inside->addWidget(panel);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    // Not an alignment: wrapped text would lose its height. The card is as wide as it may; large text leaves
    // less room beside it.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card, 100);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addStretch(3);

    connect(m_open, &OpenLedgerPanel::createRequested, this, [this] { showCreate(); });
    connect(m_create, &NewLedgerPanel::backRequested, this, [this] { showOpen(); });
    connect(m_create, &NewLedgerPanel::created, this, &StartPage::showCode);
    const auto pass = [this](const LedgerOpening &opening) {
        remember(opening);
        Q_EMIT ready(opening);
    };
    connect(m_open, &OpenLedgerPanel::ready, this, pass);
    connect(m_recovery, &RecoveryPanel::done, this, pass);
    m_recovery->hide();
    showOpen();
}

void StartPage::showPanel(QWidget *panel)
{
    // The code is shown once: nothing else comes up before it is said to be kept.
    if (isHoldingCode())
        panel = m_recovery;
    for (QWidget *known : std::initializer_list<QWidget *> {m_open, m_create, m_recovery})
        known->setVisible(known == panel);
}

QStringList StartPage::recentLedgers() const
{
    QStringList paths = m_settings.value(recentPathsKey).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void StartPage::remember(const LedgerOpening &opening)
{
    QStringList paths = m_settings.value(recentPathsKey).toStringList();
    paths.removeAll(opening.path);
    paths.prepend(opening.path);
    m_settings.setValue(recentPathsKey, paths.mid(0, 8));
    m_settings.setValue(recentKey, opening.path);
    m_settings.setValue(operatorKey, opening.operatorName);
}

void StartPage::showOpen(const QString &path)
{
    m_open->setRecent(recentLedgers());
    m_open->setPath(path.isEmpty() ? m_settings.value(recentKey).toString() : path);
    m_open->setOperatorName(m_settings.value(operatorKey).toString());
    m_open->showFailure({});
    showPanel(m_open);
    focusStart();
}

void StartPage::showCreate(const QString &json)
{
    m_create->setSource(json);
    m_create->setOperatorName(m_settings.value(operatorKey).toString());
    showPanel(m_create);
    m_create->focusStart();
}

void StartPage::showCode(const NewLedger &ledger)
{
    m_recovery->show(ledger);
    showPanel(m_recovery);
    m_recovery->focusStart();
}

void StartPage::showFailure(const QString &text)
{
    showPanel(m_open);
    m_open->showFailure(text);
}

void StartPage::setKeyCost(KeyCost cost)
{
    m_create->setKeyCost(cost);
}

bool StartPage::isHoldingCode() const
{
    return m_recovery->isHoldingCode();
}

void StartPage::focusStart()
{
    if (!m_open->isHidden())
        m_open->focusStart();
    else if (!m_create->isHidden())
        m_create->focusStart();
    else
        m_recovery->focusStart();
}

} // namespace mamori
