// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/password_dialog.h"

#include "ui/guarded.h"
#include "ui/start/password_strength.h"
#include "ui/theme.h"
#include "ui/when_done.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace mamori {

PasswordDialog::PasswordDialog(Ledger &ledger, KeyCost cost, QWidget *parent)
    : QDialog(parent)
    , m_ledger(ledger)
    , m_cost(cost)
    , m_present(new QLineEdit(this))
    , m_next(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_presentProblem(errorText(this))
    , m_strength(quietText({}, this))
    , m_againProblem(errorText(this))
    , m_failure(errorText(this))
    , m_busy(new QProgressBar(this))
    , m_fields(new QWidget(this))
{
    setWindowTitle(tr("Change the password"));
    setMinimumWidth(fontMetrics().height() * 32);
    auto *grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 0, 0, 0);
    const std::tuple<QString, QLineEdit *, QLabel *> rows[]
        = {{tr("&Present password"), m_present, m_presentProblem},
           {tr("&New password"), m_next, m_strength},
           {tr("New password &again"), m_again, m_againProblem}};
    for (int row = 0; const auto &[text, edit, below] : rows) {
        auto *label = new QLabel(text, m_fields);
        label->setBuddy(edit);
        edit->setEchoMode(QLineEdit::Password);
        edit->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        grid->addWidget(label, row, 0);
        grid->addWidget(edit, row, 1);
        grid->addWidget(below, row + 1, 1);
        row += 2;
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(10);
    layout->addWidget(m_fields);
    layout->addWidget(quietText(tr("The recovery code stays as it is."), this));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("The password is being changed"));
    m_busy->hide();
    layout->addWidget(m_busy);
    layout->addWidget(m_failure);
    auto *buttons = new QDialogButtonBox(this);
    m_change = buttons->addButton(tr("&Change"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    setStyleRole(m_change, "primary");
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasswordDialog::change);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_next, &QLineEdit::textChanged, this, &PasswordDialog::showStrength);
    showStrength();
}

PasswordDialog::~PasswordDialog()
{
    refusal([this] { m_changing.waitForFinished(); });
}

void PasswordDialog::showStrength()
{
    const Strength strength = passwordStrength(m_next->text());
    setText(m_strength, strengthText(strength));
    setStyleRole(m_strength, strength == Strength::Weak ? "missing" : "quiet");
}

bool PasswordDialog::check()
{
    showError(m_failure, {});
    showError(m_presentProblem, m_present->text().isEmpty() ? tr("Type it here.") : QString());
    showError(m_againProblem,
              m_next->text() == m_again->text() ? QString() : tr("The two passwords differ."));
    if (m_next->text().isEmpty()) {
        setText(m_strength, tr("Choose a password."));
        setStyleRole(m_strength, "error");
    }
    for (const auto &[edit, good] :
         {std::pair(m_present, !m_present->text().isEmpty()), std::pair(m_next, !m_next->text().isEmpty()),
          std::pair(m_again, m_next->text() == m_again->text())}) {
        if (!good) {
            edit->setFocus();
            return false;
        }
    }
    return true;
}

void PasswordDialog::setBusy(bool busy)
{
    m_busy->setVisible(busy);
    m_fields->setDisabled(busy);
    m_change->setDisabled(busy);
}

void PasswordDialog::change()
{
    if (!check())
        return;
    const Secret present = Secret::fromPassword(m_present->text());
    const Secret next = Secret::fromPassword(m_next->text());
    setBusy(true);
    // Only the key slots are written, and while this dialog is up nothing else writes.
    m_changing = QtConcurrent::run([&ledger = m_ledger, present, next, cost = m_cost] {
        return ledger.changePassword(present, next, cost);
    });
    whenDone(this, m_changing, [this](QFuture<bool> changed) {
        setBusy(false);
        bool fits = true;
        const QString why = refusal([&] { fits = changed.result(); });
        showError(m_failure, why);
        if (!fits) {
            showError(m_presentProblem, tr("The password is wrong. Mind capitals and the input method."));
            m_present->setFocus();
            m_present->selectAll();
        }
        if (fits && why.isEmpty())
            accept();
    });
}

} // namespace mamori
