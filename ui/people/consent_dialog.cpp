// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/people/consent_dialog.h"

#include "model/japanese/era.h"
#include "model/rules/approvals.h"
#include "ui/dialogs/decision_buttons.h"
#include "ui/guarded.h"
#include "ui/people/people_prints.h"
#include "ui/people/signature_dialog.h"
#include "ui/theme.h"
#include "ui/wizards/field_grid.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mamori {

// Who lacks one ---------------------------------------------------------------

ConsentDialog::ConsentDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_list(new QTreeWidget(this))
    , m_text(quietText({}, this))
    , m_problem(errorText(this))
{
    setWindowTitle(tr("Consents of the non-regular staff"));
    resize(fontMetrics().height() * 52, fontMetrics().height() * 42);
    m_list->setAccessibleName(tr("Who is asked"));
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setHeaderLabels({tr("Person"), tr("Employment"), tr("Appointed until"), tr("State"),
                             tr("Signed on"), tr("Version of the text")});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->setSpacing(8);
    layout->addWidget(heading(tr("Who has signed, and who lacks a consent?"), this));
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addWidget(makeActions());
    layout->addWidget(makeEntry());
    layout->addWidget(m_problem);
    layout->addWidget(DecisionButtons(tr("&Store for those ticked"), this, tr("Close")).box);
    showPeople();
    showEntry();
}

QWidget *ConsentDialog::makeActions()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto *print = new QPushButton(tr("&Print the sheets of those ticked…"), box);
    auto *sign = new QPushButton(tr("Si&gn on the screen…"), box);
    sign->setToolTip(tr("Those ticked sign here one after the other, by pen or mouse"));
    auto *text = new QPushButton(tr("&Text of the consent…"), box);
    for (QPushButton *button : {print, sign, text})
        button->setAutoDefault(false);
    row->addWidget(print);
    row->addWidget(sign);
    row->addStretch();
    row->addWidget(text);
    connect(print, &QPushButton::clicked, this, &ConsentDialog::print);
    connect(sign, &QPushButton::clicked, this, &ConsentDialog::signHere);
    connect(text, &QPushButton::clicked, this, &ConsentDialog::changeText);
    return box;
}

QWidget *ConsentDialog::makeEntry()
{
    m_form = new FieldGrid(FieldGrid::fieldsOf(Consent::spec,
                                               {"needed", "not_needed_reason", "judged_by", "judged_on",
                                                "asked_on", "signed_on", "kept_at"}),
                           m_workspace, this);
    Consent shown;
    shown.judgedBy = sectionManager(m_workspace.records());
    shown.judgedOn = m_workspace.clock().today();
    m_form->load(shown);
    connect(m_form, &FieldGrid::edited, this, &ConsentDialog::showEntry);
    return m_form;
}

void ConsentDialog::showPeople()
{
    const Records &records = m_workspace.records();
    m_standings = consentStandings(records, m_workspace.clock().today());
    m_list->clear();
    int lacking = 0;
    const auto day = [](QDate on) { return on.isValid() ? eraText(on, EraStyle::Short) : QString(); };
    for (const ConsentStanding &standing : std::as_const(m_standings)) {
        const bool lacks = lacksConsent(standing.need);
        lacking += lacks ? 1 : 0;
        auto *item = new QTreeWidgetItem(m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(0, lacks ? Qt::Checked : Qt::Unchecked);
        item->setText(0, standing.person.name);
        item->setText(1, labelOf(employments[std::size_t(*standing.person.employment)]));
        item->setText(2, day(standing.person.appointedUntil));
        item->setText(3, labelOf(standing.need));
        item->setText(4, day(standing.consent.signedOn));
        item->setText(5, standing.consent.textVersion);
        item->setForeground(3, lacks ? colors().warning : colors().good);
    }
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    const QString version = consentText(records).versionName();
    setText(m_text,
            m_standings.isEmpty() ? tr("Nobody of the staff is non-regular.")
                                  : tr("%1 of %2 lack a consent; they are ticked. Text in use: %3")
                                        .arg(lacking)
                                        .arg(m_standings.size())
                                        .arg(version));
}

void ConsentDialog::showEntry()
{
    const std::optional<bool> needed = entry().needed;
    m_form->setRowShown("not_needed_reason", needed == false);
    for (const char *column : {"asked_on", "signed_on", "kept_at"})
        m_form->setRowShown(column, needed != false);
    showError(m_problem, {});
}

QList<ConsentStanding> ConsentDialog::chosen() const
{
    QList<ConsentStanding> chosen;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->checkState(0) == Qt::Checked)
            chosen << m_standings.at(row);
    }
    return chosen;
}

ConsentEntry ConsentDialog::entry() const
{
    Consent typed;
    m_form->apply(typed, FieldGrid::Hidden::AreEmptied);
    return {typed.needed,  typed.notNeededReason, typed.judgedBy, typed.judgedOn,
            typed.askedOn, typed.signedOn,        typed.keptAt};
}

QString ConsentDialog::problem() const
{
    if (chosen().isEmpty())
        return tr("Tick at least one person.");
    if (QString unread = m_form->problem(); !unread.isEmpty())
        return unread;
    const QList<Problem> problems = entryProblems(entry(), m_workspace.clock().today());
    return problems.isEmpty() ? QString() : problems.first().text;
}

bool ConsentDialog::isSomebodyTicked()
{
    const bool isOne = !chosen().isEmpty();
    showError(m_problem, isOne ? QString() : tr("Tick at least one person."));
    return isOne;
}

void ConsentDialog::print()
{
    if (!isSomebodyTicked())
        return;
    guarded(this, [this] {
        QDialog *paper = previewConsents(m_workspace, chosen(), this);
        paper->setAttribute(Qt::WA_DeleteOnClose);
        paper->open();
    });
}

void ConsentDialog::signHere()
{
    if (!isSomebodyTicked())
        return;
    guarded(this, [this] {
        auto *dialog = new SignatureDialog(m_workspace, chosen(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::finished, this, &ConsentDialog::showPeople);
        dialog->open();
    });
}

void ConsentDialog::changeText()
{
    auto *dialog = new ConsentTextDialog(m_workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &ConsentDialog::showPeople);
    dialog->open();
}

void ConsentDialog::accept()
{
    const QString missing = problem();
    showError(m_problem, missing);
    if (!missing.isEmpty())
        return;
    if (guarded(this, [this] { storeConsents(m_workspace.records(), chosen(), entry()); }))
        QDialog::accept();
}

// The text --------------------------------------------------------------------

ConsentTextDialog::ConsentTextDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_text(new QPlainTextEdit(this))
    , m_renewBy(makeFieldEditor(*FieldGrid::fieldsOf(Consent::spec, {"renew_by"}).first(), workspace, this))
    , m_problem(errorText(this))
{
    setWindowTitle(tr("Text of the consent"));
    resize(fontMetrics().height() * 42, fontMetrics().height() * 30);
    const ConsentText text = consentText(workspace.records());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->setSpacing(8);
    layout->addWidget(heading(tr("What is signed: %1").arg(text.versionName()), this));
    layout->addWidget(quietText(tr("A change is a new version. Who signed an older one stays listed until "
                                   "the new one is signed; what "
                                   "was signed before keeps its version."),
                                this));
    m_text->setAccessibleName(tr("Text of the consent"));
    m_text->setPlainText(text.text);
    m_text->setTabChangesFocus(true);
    layout->addWidget(m_text, 1);
    auto *until = new QHBoxLayout;
    auto *label = new QLabel(tr("To be signed anew &by"), this);
    label->setBuddy(m_renewBy);
    until->addWidget(label);
    until->addWidget(m_renewBy, 1);
    m_renewBy->setValue(Codec<QDate>::to(workspace.clock().today().addMonths(1)));
    layout->addLayout(until);
    layout->addWidget(m_problem);
    layout->addWidget(DecisionButtons(tr("&Store as a new version"), this).box);
}

void ConsentTextDialog::accept()
{
    const QDate renewBy = Codec<QDate>::from(m_renewBy->value());
    if (!renewBy.isValid()) {
        showError(m_problem, tr("By when is it signed anew?"));
        return;
    }
    if (guarded(this, [&] { storeConsentText(m_workspace.records(), m_text->toPlainText(), renewBy); }))
        QDialog::accept();
}

} // namespace mamori
