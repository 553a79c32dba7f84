// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/people/handover_wizard.h"

#include "model/japanese/era.h"
#include "model/rules/agenda.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/dialogs/recovery_dialog.h"
#include "ui/guarded.h"
#include "ui/people/people_prints.h"
#include "ui/theme.h"
#include "ui/wizards/field_grid.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mamori {

HandoverPersonPage::HandoverPersonPage(HandoverDraft &draft, QWidget *parent)
    : StepPage(tr("Successor"), parent)
    , m_draft(draft)
    , m_form(
          new FieldGrid(FieldGrid::fieldsOf(OfficeHolder::spec,
                                            {"staff", "valid_from", "phone", "phone_after_hours", "remarks"}),
                        draft.workspace, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(heading(tr("Who takes the section over?"), this));
    layout->addWidget(quietText(tr("Who is new has to stand in the list of staff. In the remarks write what "
                                   "the successor must know; it "
                                   "is printed on the handover paper."),
                                this));
    layout->addWidget(m_form);
    layout->addStretch();
    OfficeHolder shown;
    shown.staff = draft.handover.to;
    shown.validFrom = draft.handover.on;
    shown.phone = draft.handover.phone;
    shown.phoneAfterHours = draft.handover.phoneAfterHours;
    shown.remarks = draft.handover.note;
    m_form->load(shown);
    connect(m_form, &FieldGrid::edited, this, [this] {
        OfficeHolder typed;
        m_form->apply(typed);
        m_draft.handover.to = typed.staff;
        m_draft.handover.on = typed.validFrom;
        m_draft.handover.phone = typed.phone;
        m_draft.handover.phoneAfterHours = typed.phoneAfterHours;
        m_draft.handover.note = typed.remarks;
        Q_EMIT edited();
    });
}

QString HandoverPersonPage::problem() const
{
    if (QString unread = m_form->problem(); !unread.isEmpty())
        return unread;
    const QList<Problem> problems = handoverProblems(m_draft.workspace.records(), m_draft.handover);
    return problems.isEmpty() ? QString() : problems.first().text;
}

HandoverStatePage::HandoverStatePage(HandoverDraft &draft, QWidget *parent)
    : FactsPage(tr("State"), tr("What is handed over"), parent)
    , m_draft(draft)
{
    auto *paper = new QPushButton(tr("Show the handover &paper…"), this);
    paper->setAutoDefault(false);
    layout()->addWidget(paper);
    layout()->setAlignment(paper, Qt::AlignLeft);
    connect(paper, &QPushButton::clicked, this, &HandoverStatePage::showPaper);
}

void HandoverStatePage::enter()
{
    clearFacts();
    for (const HandoverCount &count : handoverCounts(m_draft.workspace.records()))
        addFact(labelOf(count.matter), QString::number(count.count));
    const QDate today = m_draft.workspace.clock().today();
    for (const AgendaGroup &group : agendaOf(m_draft.workspace.duties().tasks(), today)) {
        QStringList tasks;
        for (const DutyTask &task : group.tasks)
            tasks << (task.due.isValid()
                          ? tr("%1 (until %2)").arg(task.text, eraText(task.due, EraStyle::Short))
                          : task.text);
        addFact(labelOf(group.urgency), tasks.join(QLatin1Char('\n')));
    }
}

void HandoverStatePage::showPaper()
{
    guarded(this, [this] {
        QDialog *paper = previewHandover(m_draft.workspace, m_draft.handover, this);
        paper->setAttribute(Qt::WA_DeleteOnClose);
        paper->open();
    });
}

HandoverSummaryPage::HandoverSummaryPage(HandoverDraft &draft, QWidget *parent)
    : FactsPage(tr("Summary"), tr("What is written down"), parent)
    , m_draft(draft)
{
}

void HandoverSummaryPage::enter()
{
    clearFacts();
    const Records &records = m_draft.workspace.records();
    const Handover &handover = m_draft.handover;
    if (handover.from)
        addFact(tr("Hands over"), records.caption(Staff::spec, handover.from.value));
    addFact(tr("Takes over"), records.caption(Staff::spec, handover.to.value));
    addFact(tr("From"), eraText(handover.on));
    addFact(tr("Remarks"), handover.note);
    addNotice(tr("Next the password of the ledger is changed and a new recovery sheet is made: the former "
                 "manager must not open the ledger any more. Tell the change to the offices that keep the "
                 "contact trees."),
              "notice");
}

HandoverWizard::HandoverWizard(Workspace &workspace, QWidget *parent)
    : HandoverWizard(workspace, blankHandover(workspace.records()), parent)
{
}

HandoverWizard::HandoverWizard(Workspace &workspace, const Handover &known, QWidget *parent)
    : StepDialog(parent)
    , m_draft {workspace, known}
{
    setWindowTitle(tr("Hand the section over"));
    addPage(new HandoverPersonPage(m_draft, this));
    addPage(new HandoverStatePage(m_draft, this));
    addPage(new HandoverSummaryPage(m_draft, this));
    setSubject(workspace.title());
    if (known.from)
        addFact(tr("Section security manager"), workspace.records().caption(Staff::spec, known.from.value));
    start();
}

QString HandoverWizard::finishText() const
{
    return tr("&Hand over, then change the password");
}

void HandoverWizard::finish()
{
    storeHandover(m_draft.workspace.records(), m_draft.handover);
}

void HandoverWizard::accept()
{
    StepDialog::accept();
    QWidget *above = parentWidget();
    auto *password = new PasswordDialog(m_draft.workspace.ledger(), {}, above);
    password->setAttribute(Qt::WA_DeleteOnClose);
    connect(password, &QDialog::accepted, above ? above : password->window(),
            [&workspace = m_draft.workspace, above] {
                auto *recovery = new RecoveryDialog(workspace, above);
                recovery->setAttribute(Qt::WA_DeleteOnClose);
                recovery->open();
            });
    password->open();
}

} // namespace mamori
