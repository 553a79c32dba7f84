// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/people/move_wizard.h"

#include "ui/wizards/field_grid.h"

namespace mamori {

namespace {

StaffMove moveOf(Id<Staff> person, const Clock &clock)
{
    StaffMove move;
    move.staff = person;
    move.movesOn = clock.today();
    return move;
}

} // namespace

MoveWizard::MoveWizard(Workspace &workspace, Id<StaffMove> id, QWidget *parent)
    : MoveWizard(workspace, id, workspace.records().find(id).value_or(moveOf({}, workspace.clock())), parent)
{
}

MoveWizard::MoveWizard(Workspace &workspace, Id<Staff> person, QWidget *parent)
    : MoveWizard(workspace, {}, moveOf(person, workspace.clock()), parent)
{
}

MoveWizard::MoveWizard(Workspace &workspace, const StaffMove &known, QWidget *parent)
    : MoveWizard(workspace, {}, known, parent)
{
}

MoveWizard::MoveWizard(Workspace &workspace, Id<StaffMove> id, const StaffMove &move, QWidget *parent)
    : StepDialog(parent)
    , m_draft {workspace, id, {move, {}, {}}, MoveEnd::Later}
    , m_things(new MoveThingsPage(m_draft, this))
    , m_person(new MovePersonPage(m_draft, this))
{
    setWindowTitle(tr("Joining, changing work, leaving"));
    addPage(m_person);
    addPage(m_things);
    addPage(new MoveThingsLeftPage(m_draft, this));
    addPage(new MoveEndPage(m_draft, this));
    addPage(new MoveSummaryPage(m_draft, this));
    start();
}

bool MoveWizard::fits(const Values &values)
{
    return !fromValues<StaffMove>(values).finishedOn.isValid();
}

void MoveWizard::leaving(StepPage *page)
{
    if (page == m_person)
        showFacts();
}

void MoveWizard::showFacts()
{
    clearFacts();
    const StaffMove &move = m_draft.plan.move;
    const WordContext words = m_draft.workspace.words();
    setSubject(m_draft.workspace.records().caption(Staff::spec, move.staff.value));
    for (const Field *field : FieldGrid::fieldsOf(StaffMove::spec, {"kind", "moves_on", "new_place", "work"}))
        addFact(labelOf(*field), displayText(*field, field->get(&move), words));
    const auto settled = int(move.settled.size());
    if (settled > 0)
        addFact(tr("Settled before"), tr("%n things", nullptr, settled));
}

QString MoveWizard::finishText() const
{
    return m_draft.end == MoveEnd::Now ? tr("&Finish the move") : tr("&Store the move");
}

void MoveWizard::finish()
{
    m_stored = storeMove(m_draft.workspace.records(), m_draft.id, m_draft.plan, m_draft.end);
}

} // namespace mamori
