// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/start/new_ledger_panel.h"

#include "model/store/ledger_json.h"
#include "ui/guarded.h"
#include "ui/start/password_strength.h"
#include "ui/theme.h"
#include "ui/when_done.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QIODevice>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <utility>

namespace mamori {

NewLedgerPanel::NewLedgerPanel(Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_source(quietText({}, this))
    , m_section(new QLineEdit(this))
    , m_operator(new QLineEdit(this))
    , m_path(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_sectionProblem(errorText(this))
    , m_pathProblem(errorText(this))
    , m_strength(quietText({}, this))
    , m_againProblem(errorText(this))
    , m_failure(new QLabel(this))
    , m_busy(new QProgressBar(this))
    , m_create(new QPushButton(tr("C&reate"), this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_fields(makeFields())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_failure->setWordWrap(true);
    m_failure->hide();
    setStyleRole(m_failure, "failure");
    layout->addWidget(m_failure);
    layout->addWidget(m_source);
    m_source->hide();
    layout->addWidget(m_fields);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("The ledger is being made"));
    m_busy->hide();
    layout->addWidget(m_busy);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_create);
    layout->addLayout(buttons);
    setStyleRole(m_create, "primary");
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_path->setText(
        QDir::toNativeSeparators(folder + QLatin1Char('/') + tr("ledger") + QLatin1String(".mamori")));
    connect(m_back, &QPushButton::clicked, this, &NewLedgerPanel::backRequested);
    connect(m_create, &QPushButton::clicked, this, &NewLedgerPanel::create);
    connect(m_password, &QLineEdit::textChanged, this, &NewLedgerPanel::showStrength);
    for (QLineEdit *edit : {m_section, m_operator, m_path, m_password, m_again})
        connect(edit, &QLineEdit::returnPressed, this, &NewLedgerPanel::create);
    showStrength();
}

void NewLedgerPanel::addField(QGridLayout *grid, int row, const QString &label, QLineEdit *edit,
                              QLabel *below)
{
    auto *name = new QLabel(label, grid->parentWidget());
    name->setBuddy(edit);
    edit->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    grid->addWidget(name, row, 0);
    grid->addWidget(edit, row, 1, 1, edit == m_path ? 1 : 2);
    if (below)
        grid->addWidget(below, row + 1, 1, 1, 2);
}

QWidget *NewLedgerPanel::makeFields()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    addField(grid, 0, tr("&Section"), m_section, m_sectionProblem);
    addField(grid, 2, tr("&Who is working"), m_operator, nullptr);
    addField(grid, 4, tr("S&tore as"), m_path, m_pathProblem);
    addField(grid, 6, tr("&Password"), m_password, m_strength);
    addField(grid, 8, tr("Password &again"), m_again, m_againProblem);
    auto *choose = new QPushButton(tr("C&hoose…"), box);
    choose->setAccessibleName(tr("Choose where the ledger is stored"));
    grid->addWidget(choose, 4, 2);
    m_section->setPlaceholderText(tr("e.g. Citizens Division"));
    m_operator->setPlaceholderText(tr("Stands in the history beside each change"));
    m_password->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    QWidget *previous = m_section;
    for (QWidget *next : std::initializer_list<QWidget *> {m_operator, m_path, choose, m_password, m_again}) {
        QWidget::setTabOrder(previous, next);
        previous = next;
    }
    connect(choose, &QPushButton::clicked, this, &NewLedgerPanel::choosePath);
    return box;
}

void NewLedgerPanel::setOperatorName(const QString &name)
{
    m_operator->setText(name);
}

void NewLedgerPanel::setSource(const QString &json)
{
    m_json = json;
    const bool fromJson = !json.isEmpty();
    setText(m_source,
            fromJson
                ? tr("All records, settings and the history come from %1. Give the new ledger a place and "
                     "a password.")
                      .arg(QFileInfo(json).fileName())
                : QString());
    m_source->setVisible(fromJson);
    // Its name stands in the file.
    m_section->setDisabled(fromJson);
    showError(m_sectionProblem, {});
}

void NewLedgerPanel::focusStart()
{
    (m_json.isEmpty() ? m_section : m_path)->setFocus();
}

void NewLedgerPanel::choosePath()
{
    auto *dialog = new QFileDialog(this, tr("Choose where the ledger is stored"),
                                   QFileInfo(m_path->text()).path(), tr("Ledgers (*.mamori)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // an existing file is refused anyway
    dialog->setDefaultSuffix(QStringLiteral("mamori"));
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

void NewLedgerPanel::showStrength()
{
    const Strength strength = passwordStrength(m_password->text());
    setText(m_strength, strengthText(strength));
    setStyleRole(m_strength, strength == Strength::Weak ? "missing" : "quiet");
}

bool NewLedgerPanel::check()
{
    showError(m_sectionProblem,
              m_json.isEmpty() && m_section->text().trimmed().isEmpty() ? tr("Write the name of the section.")
                                                                        : QString());
    QString where;
    if (m_path->text().isEmpty())
        where = tr("Say where the ledger is stored.");
    else if (QFileInfo::exists(m_path->text()))
        where = tr("There is a file of this name already. Choose another name.");
    showError(m_pathProblem, where);
    if (m_password->text().isEmpty()) {
        setText(m_strength, tr("Choose a password."));
        setStyleRole(m_strength, "error");
    }
    const bool same = m_password->text() == m_again->text();
    showError(m_againProblem, same ? QString() : tr("The two passwords differ."));
    const std::pair<QLineEdit *, bool> fields[] = {{m_section, m_sectionProblem->text().isEmpty()},
                                                   {m_path, where.isEmpty()},
                                                   {m_password, !m_password->text().isEmpty()},
                                                   {m_again, same}};
    for (const auto &[edit, good] : fields) {
        if (!good) {
            edit->setFocus();
            return false;
        }
    }
    return true;
}

void NewLedgerPanel::setBusy(bool busy)
{
    m_busy->setVisible(busy);
    for (QWidget *part : std::initializer_list<QWidget *> {m_fields, m_create, m_back})
        part->setDisabled(busy);
}

void NewLedgerPanel::create()
{
    m_failure->hide();
    if (!check())
        return;
    const QString path = QDir::fromNativeSeparators(m_path->text());
    const Secret password = Secret::fromPassword(m_password->text());
    setBusy(true);
    auto future = QtConcurrent::run([path, password, json = m_json, clock = m_clock,
                                     person = m_operator->text().trimmed(), cost = m_cost] {
        return json.isEmpty() ? Ledger::create(path, password, cost)
                              : restoreLedgerJson(path, password, *openFile(json), clock, person, cost);
    });
    whenDone(this, future, [this, path](QFuture<Ledger::Created> made) {
        setBusy(false);
        std::optional<Ledger::Created> ledger;
        const QString why = refusal([&] { ledger = made.result(); });
        setText(m_failure, why);
        m_failure->setVisible(!why.isEmpty());
        if (!ledger)
            return;
        m_password->clear();
        m_again->clear();
        const QString section = m_json.isEmpty() ? m_section->text().trimmed() : QString();
        Q_EMIT created({{path, ledger->key, m_operator->text().trimmed(), section}, ledger->recoveryCode});
    });
}

} // namespace mamori
