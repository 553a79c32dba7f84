// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/recovery_dialog.h"

#include "ui/guarded.h"
#include "ui/start/recovery_panel.h"
#include "ui/theme.h"
#include "ui/when_done.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace mamori {

RecoveryDialog::RecoveryDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_stack(new QStackedWidget(this))
    , m_password(new QLineEdit(this))
    , m_problem(errorText(this))
    , m_busy(new QProgressBar(this))
    , m_panel(new RecoveryPanel(workspace.clock(), this))
{
    setWindowTitle(tr("Renew the recovery code"));
    setMinimumWidth(fontMetrics().height() * 38);
    m_stack->addWidget(makeQuestion());
    m_stack->addWidget(m_panel);
    m_panel->setDoneText(tr("&Use this code from now on"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->addWidget(m_stack);
    layout->addWidget(m_problem);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("The password is being checked"));
    m_busy->hide();
    layout->addWidget(m_busy);
    connect(m_panel, &RecoveryPanel::done, this, &RecoveryDialog::useCode);
}

RecoveryDialog::~RecoveryDialog()
{
    refusal([this] { m_working.waitForFinished(); });
}

QWidget *RecoveryDialog::makeQuestion()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(quietText(tr("A new code replaces the one on the recovery sheet; the old sheet is then "
                                   "worth nothing. Needed when "
                                   "the sheet was lost or seen by somebody."),
                                page));
    auto *label = new QLabel(tr("&Password"), page);
    label->setBuddy(m_password);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password"));
    layout->addWidget(label);
    layout->addWidget(m_password);
    layout->addStretch();
    auto *buttons = new QDialogButtonBox(page);
    m_next = buttons->addButton(tr("&Next"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    setStyleRole(m_next, "primary");
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &RecoveryDialog::askPassword);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return page;
}

void RecoveryDialog::askPassword()
{
    showError(m_problem, m_password->text().isEmpty() ? tr("Type it here.") : QString());
    if (m_password->text().isEmpty())
        return;
    m_busy->show();
    m_stack->setDisabled(true);
    const Secret password = Secret::fromPassword(m_password->text());
    m_working = QtConcurrent::run([path = m_workspace.ledger().path(), password] {
        return Ledger::findKey(path, password, SecretKind::Password).has_value();
    });
    whenDone(this, m_working, [this](QFuture<bool> found) {
        m_busy->hide();
        m_stack->setEnabled(true);
        bool fits = false;
        QString why = refusal([&] { fits = found.result(); });
        if (!fits && why.isEmpty())
            why = tr("The password is wrong. Mind capitals and the input method.");
        showError(m_problem, why);
        if (fits) {
            showCode();
            return;
        }
        m_password->setFocus();
        m_password->selectAll();
    });
}

void RecoveryDialog::showCode()
{
    const QString why = refusal([this] {
        m_code = randomRecoveryCode();
        m_panel->show({{m_workspace.ledger().path(), {}, {}, m_workspace.title()}, m_code});
        m_password->clear();
        m_stack->setCurrentWidget(m_panel);
        m_panel->focusStart();
    });
    showError(m_problem, why);
}

void RecoveryDialog::useCode()
{
    m_busy->show();
    m_stack->setDisabled(true);
    // Only the key slots are written, and while this dialog is up nothing else writes.
    m_working = QtConcurrent::run([&ledger = m_workspace.ledger(), code = std::exchange(m_code, {})] {
        ledger.useRecoveryCode(code);
        return true;
    });
    whenDone(this, m_working, [this](QFuture<bool> used) {
        m_busy->hide();
        m_stack->setEnabled(true);
        const QString why = refusal([&] { used.waitForFinished(); });
        showError(m_problem, why);
        if (why.isEmpty())
            accept();
        else
            m_stack->setCurrentIndex(0); // the code on paper was not taken: begin anew
    });
}

} // namespace mamori
