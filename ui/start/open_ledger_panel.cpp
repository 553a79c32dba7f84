// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/start/open_ledger_panel.h"

#include "ui/guarded.h"
#include "ui/theme.h"
#include "ui/when_done.h"

#include <QCheckBox>
#include <QCompleter>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace mamori {

OpenLedgerPanel::OpenLedgerPanel(QWidget *parent)
    : QWidget(parent)
    , m_path(new QLineEdit(this))
    , m_operator(new QLineEdit(this))
    , m_secretLabel(new QLabel(this))
    , m_secret(new QLineEdit(this))
    , m_secretProblem(errorText(this))
    , m_recovery(new QCheckBox(tr("I have &forgotten it: use the recovery code"), this))
    , m_failure(new QLabel(this))
    , m_busy(new QProgressBar(this))
    , m_open(new QPushButton(tr("&Open"), this))
    , m_create(new QPushButton(tr("&Create a new ledger…"), this))
    , m_fields(makeFields())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_failure->setWordWrap(true);
    m_failure->hide();
    setStyleRole(m_failure, "failure");
    layout->addWidget(m_failure);
    layout->addWidget(m_fields);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("The password is being checked"));
    m_busy->hide();
    layout->addWidget(m_busy);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_create);
    buttons->addStretch();
    buttons->addWidget(m_open);
    layout->addLayout(buttons);
    setStyleRole(m_open, "primary");
    connect(m_open, &QPushButton::clicked, this, &OpenLedgerPanel::findKey);
    connect(m_create, &QPushButton::clicked, this, &OpenLedgerPanel::createRequested);
    for (QLineEdit *edit : {m_path, m_operator, m_secret})
        connect(edit, &QLineEdit::returnPressed, this, &OpenLedgerPanel::findKey);
    showSecretKind();
}

QWidget *OpenLedgerPanel::makeFields()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    auto *choose = new QPushButton(tr("C&hoose…"), box);
    choose->setAccessibleName(tr("Choose the ledger's file"));
    auto *pathLabel = new QLabel(tr("&Ledger"), box);
    auto *operatorLabel = new QLabel(tr("&Who is working"), box);
    pathLabel->setBuddy(m_path);
    operatorLabel->setBuddy(m_operator);
    m_secretLabel->setBuddy(m_secret);
    m_path->setAccessibleName(tr("Ledger"));
    m_operator->setAccessibleName(tr("Who is working"));
    m_operator->setPlaceholderText(tr("Stands in the history beside each change"));
    int row = 0;
    grid->addWidget(pathLabel, row, 0);
    grid->addWidget(m_path, row, 1);
    grid->addWidget(choose, row, 2);
    grid->addWidget(operatorLabel, ++row, 0);
    grid->addWidget(m_operator, row, 1, 1, 2);
    grid->addWidget(m_secretLabel, ++row, 0);
    grid->addWidget(m_secret, row, 1, 1, 2);
    grid->addWidget(m_secretProblem, ++row, 1, 1, 2);
    grid->addWidget(m_recovery, ++row, 1, 1, 2);
    QWidget *previous = m_path;
    for (QWidget *next : std::initializer_list<QWidget *> {choose, m_operator, m_secret, m_recovery}) {
        QWidget::setTabOrder(previous, next);
        previous = next;
    }
    connect(choose, &QPushButton::clicked, this, &OpenLedgerPanel::choosePath);
    connect(m_recovery, &QCheckBox::toggled, this, &OpenLedgerPanel::showSecretKind);
    return box;
}

void OpenLedgerPanel::setPath(const QString &path)
{
    m_path->setText(path);
}

void OpenLedgerPanel::setRecent(const QStringList &paths)
{
    delete m_path->completer();
    auto *completer = new QCompleter(paths, m_path);
    completer->setFilterMode(Qt::MatchContains);
    m_path->setCompleter(completer);
}

void OpenLedgerPanel::setOperatorName(const QString &name)
{
    m_operator->setText(name);
}

void OpenLedgerPanel::showFailure(const QString &text)
{
    setText(m_failure, text);
    m_failure->setVisible(!text.isEmpty());
}

void OpenLedgerPanel::focusStart()
{
    if (m_path->text().isEmpty())
        m_path->setFocus();
    else
        m_secret->setFocus(); // never the name: a password typed blindly would stand there in plain sight
}

void OpenLedgerPanel::choosePath()
{
    auto *dialog = new QFileDialog(this, tr("Choose the ledger's file"), QFileInfo(m_path->text()).path(),
                                   tr("Ledgers (*.mamori);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        setPath(path);
        focusStart();
    });
    dialog->open();
}

void OpenLedgerPanel::showSecretKind()
{
    const bool code = m_recovery->isChecked();
    m_secretLabel->setText(code ? tr("Recovery &code") : tr("&Password"));
    m_secret->setAccessibleName(code ? tr("Recovery code") : tr("Password"));
    m_secret->setEchoMode(code ? QLineEdit::Normal : QLineEdit::Password);
    m_secret->clear();
    showError(m_secretProblem, {});
}

void OpenLedgerPanel::setBusy(bool busy)
{
    m_busy->setVisible(busy);
    for (QWidget *part : std::initializer_list<QWidget *> {m_fields, m_open, m_create})
        part->setDisabled(busy);
}

// Deriving the key takes a second or two by design.
void OpenLedgerPanel::findKey()
{
    showFailure({});
    showError(m_secretProblem, m_secret->text().isEmpty() ? tr("Type it here.") : QString());
    if (m_path->text().isEmpty()) {
        showFailure(tr("Choose the ledger's file first, or create a new ledger."));
        return;
    }
    if (m_secret->text().isEmpty()) {
        m_secret->setFocus();
        return;
    }
    const bool code = m_recovery->isChecked();
    const QString path = m_path->text();
    const Secret secret
        = code ? Secret::fromRecoveryCode(m_secret->text()) : Secret::fromPassword(m_secret->text());
    setBusy(true);
    const auto kind = code ? SecretKind::RecoveryCode : SecretKind::Password;
    auto future = QtConcurrent::run([path, secret, kind] { return Ledger::findKey(path, secret, kind); });
    whenDone(this, future, [this, path, code](QFuture<std::optional<DataKey>> found) {
        setBusy(false);
        std::optional<DataKey> key;
        const QString why = refusal([&] { key = found.result(); });
        showFailure(why);
        if (key) {
            m_secret->clear();
            Q_EMIT ready({path, *key, m_operator->text().trimmed(), {}});
            return;
        }
        if (why.isEmpty())
            showError(m_secretProblem,
                      code ? tr("This code does not open the ledger.")
                           : tr("The password is wrong. Mind capitals and the input method."));
        m_secret->setFocus();
        m_secret->selectAll();
    });
}

} // namespace mamori
