// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/people/move_pages.h"

#include "model/japanese/era.h"
#include "ui/theme.h"
#include "ui/wizards/approval_fields.h"
#include "ui/wizards/field_grid.h"

#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace mamori {

// Person ----------------------------------------------------------------------

MovePersonPage::MovePersonPage(MoveDraft &draft, QWidget *parent)
    : StepPage(tr("Person"), parent)
    , m_draft(draft)
    , m_form(new FieldGrid(
          FieldGrid::fieldsOf(StaffMove::spec, {"staff", "kind", "moves_on", "new_place", "work"}),
          draft.workspace, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(heading(tr("Who moves, and when?"), this));
    layout->addWidget(
        quietText(tr("Everything that the registers know of the person comes on the next page."), this));
    layout->addWidget(m_form);
    layout->addStretch();
    m_form->load(m_draft.plan.move);
    connect(m_form, &FieldGrid::edited, this, [this] {
        m_form->apply(m_draft.plan.move);
        Q_EMIT edited();
    });
}

QString MovePersonPage::problem() const
{
    const StaffMove &move = m_draft.plan.move;
    if (QString unread = m_form->problem(); !unread.isEmpty())
        return unread;
    if (!move.staff)
        return tr("Who moves?");
    if (!move.kind)
        return tr("Does the person join, change work or leave?");
    return move.movesOn.isValid() ? QString() : tr("On which day?");
}

// Handed out and erased -------------------------------------------------------

MoveThingsLeftPage::MoveThingsLeftPage(MoveDraft &draft, QWidget *parent)
    : StepPage(tr("Data and things"), parent)
    , m_draft(draft)
{
    QVBoxLayout *layout = scrolledColumn(this, step(), 10);
    m_title = heading({}, this);
    m_hint = quietText({}, this);
    m_form = new FieldGrid(FieldGrid::fieldsOf(StaffMove::spec,
                                               {"lent", "cards", "erased_on", "own_files_erased_on",
                                                "folders", "handed_over", "remarks"}),
                           draft.workspace, this);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addWidget(m_form);
    layout->addStretch();
    m_form->load(m_draft.plan.move);
    connect(m_form, &FieldGrid::edited, this, [this] {
        m_form->apply(m_draft.plan.move);
        Q_EMIT edited();
    });
}

void MoveThingsLeftPage::enter()
{
    const bool isDeparting = isDeparture(m_draft.plan.move);
    m_title->setText(isDeparting ? tr("What is erased and left?") : tr("What is handed out?"));
    setText(m_hint,
            isDeparting
                ? tr("What was lent is erased before it goes back, and so are files and papers of one's own "
                     "(Art. 42).")
                : tr("What is lent now is asked for when the person leaves."));
    for (const char *column : {"erased_on", "own_files_erased_on", "folders", "handed_over"})
        m_form->setRowShown(column, isDeparting);
    for (const char *column : {"lent", "cards"})
        m_form->setRowShown(column, !isDeparting);
}

QString MoveThingsLeftPage::problem() const
{
    return m_form->problem();
}

// The end ---------------------------------------------------------------------

MoveEndPage::MoveEndPage(MoveDraft &draft, QWidget *parent)
    : StepPage(tr("Confirmation"), parent)
    , m_draft(draft)
    , m_form(new FieldGrid(FieldGrid::fieldsOf(StaffMove::spec, {"confirmed_by", "receipt_signed_on"}),
                           draft.workspace, this))
    , m_later(new QRadioButton(tr("&Store it; it goes on later"), this))
    , m_now(new QRadioButton(tr("All is settled: &finish the move"), this))
    , m_open(new QLabel(this))
{
    m_open->setWordWrap(true);
    setStyleRole(m_open, "warning");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(heading(tr("Is the move finished?"), this));
    layout->addWidget(m_open);
    layout->addWidget(m_later);
    layout->addWidget(m_now);
    layout->addWidget(quietText(tr("Another person than the one who moves confirms it. The receipt to sign "
                                   "is printed in the register "
                                   "of moves."),
                                this));
    layout->addWidget(m_form);
    layout->addStretch();
    m_form->load(m_draft.plan.move);
    m_later->setChecked(true);
    connect(m_form, &FieldGrid::edited, this, &MoveEndPage::read);
    connect(m_later, &QRadioButton::toggled, this, &MoveEndPage::read);
}

void MoveEndPage::enter()
{
    const QStringList open = openThings(m_draft.plan);
    m_open->setVisible(!open.isEmpty());
    setText(m_open, tr("Still open:") + QLatin1Char('\n') + open.join(QLatin1Char('\n')));
    m_now->setChecked(open.isEmpty());
    m_later->setChecked(!open.isEmpty());
    read();
}

void MoveEndPage::read()
{
    m_form->apply(m_draft.plan.move);
    m_draft.end = m_now->isChecked() ? MoveEnd::Now : MoveEnd::Later;
    Q_EMIT edited();
}

QString MoveEndPage::problem() const
{
    if (QString unread = m_form->problem(); !unread.isEmpty())
        return unread;
    if (m_draft.end == MoveEnd::Later)
        return {};
    const QList<Problem> problems = finishProblems(m_draft.plan);
    return problems.isEmpty() ? QString() : problems.first().text;
}

// Summary ---------------------------------------------------------------------

MoveSummaryPage::MoveSummaryPage(MoveDraft &draft, QWidget *parent)
    : FactsPage(tr("Summary"), tr("What is written down"), parent)
    , m_draft(draft)
{
}

void MoveSummaryPage::enter()
{
    clearFacts();
    const WordContext words = m_draft.workspace.words();
    const StaffMove &move = m_draft.plan.move;
    for (const Field *field :
         FieldGrid::fieldsOf(StaffMove::spec, {"staff", "kind", "moves_on", "new_place", "work"}))
        addFact(labelOf(*field), displayText(*field, field->get(&move), words));
    for (qsizetype i = 0; i < m_draft.plan.things.size(); ++i) {
        const MoveAnswer &answer = m_draft.plan.answers.at(i);
        if (!answer.how)
            continue;
        QStringList facts {labelOf(settledHows[std::size_t(*answer.how)]),
                           eraText(answer.on, EraStyle::Short)};
        if (answer.to)
            facts << tr("to %1").arg(m_draft.workspace.records().caption(Staff::spec, answer.to.value));
        if (!answer.note.isEmpty())
            facts << answer.note;
        addFact(m_draft.plan.things.at(i).name, facts.join(QStringLiteral("　")));
    }
    for (const Field *field : FieldGrid::fieldsOf(
             StaffMove::spec,
             {"erased_on", "own_files_erased_on", "folders", "confirmed_by", "receipt_signed_on"}))
        addFact(labelOf(*field), displayText(*field, field->get(&move), words));
    const auto open = int(openThings(m_draft.plan).size());
    if (open > 0)
        addNotice(
            tr("%n things stay open; the move stands unfinished until they are settled.", nullptr, open),
            "warning");
    else if (m_draft.end == MoveEnd::Later)
        addNotice(tr("The move is not finished yet."), "warning");
}

} // namespace mamori
