// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/people/move_things_page.h"

#include "ui/registers/choice_editors.h"
#include "ui/registers/field_editor.h"
#include "ui/theme.h"
#include "ui/wizards/return_wizard.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace mamori {

namespace {

const Field &settledField(const char *column)
{
    for (const Field &field : SettledThing::lineFields()) {
        if (QLatin1String(field.column) == QLatin1String(column))
            return field;
    }
    Q_UNREACHABLE();
}

QLabel *labelFor(const Field &field, FieldEditor *editor, QWidget *parent)
{
    QLabel *label = quietText(labelOf(field), parent);
    label->setWordWrap(false);
    label->setBuddy(editor);
    return label;
}

} // namespace

void MoveDraft::readThings()
{
    const MovePlan before = plan;
    plan.things = thingsOfMove(workspace.records(), plan.move, id);
    plan.answers.clear();
    for (const MoveThing &thing : std::as_const(plan.things)) {
        MoveAnswer kept;
        for (qsizetype i = 0; i < before.things.size(); ++i) {
            const bool isSame
                = before.things.at(i).name == thing.name && before.things.at(i).line == thing.line;
            const MoveAnswer given = before.answers.value(i);
            if (isSame && given.how && thing.ways.contains(*given.how))
                kept = given;
        }
        plan.answers << kept;
    }
}

MoveThingsPage::MoveThingsPage(MoveDraft &draft, QWidget *parent)
    : StepPage(tr("What to settle"), parent)
    , m_draft(draft)
    , m_title(heading({}, this))
    , m_count(quietText({}, this))
    , m_together(new QWidget(this))
    , m_successor(makeFieldEditor(settledField("to"), draft.workspace, m_together))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(8);
    outer->addWidget(m_title);
    outer->addWidget(m_count);
    auto *together = new QHBoxLayout(m_together);
    together->setContentsMargins(0, 0, 0, 0);
    auto *hand = new QPushButton(tr("&Hand all tasks over"), m_together);
    auto *end = new QPushButton(tr("&End the rest today"), m_together);
    hand->setAutoDefault(false);
    end->setAutoDefault(false);
    auto *label = quietText(tr("Tasks go to"), m_together);
    label->setWordWrap(false);
    label->setBuddy(m_successor);
    if (QWidget *input = m_successor->focusProxy())
        input->setAccessibleName(tr("Who takes all tasks over"));
    together->addWidget(label);
    together->addWidget(m_successor, 1);
    together->addWidget(hand);
    together->addWidget(end);
    outer->addWidget(m_together);
    QScrollArea *scroll = plainScroll(step(), this);
    auto *content = new QWidget;
    setStyleRole(content, "plain");
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(4, 4, 12, 4);
    scroll->setWidget(content);
    outer->addWidget(scroll, 1);
    connect(hand, &QPushButton::clicked, this, &MoveThingsPage::handOverTasks);
    connect(end, &QPushButton::clicked, this, &MoveThingsPage::endTheRest);
}

void MoveThingsPage::enter()
{
    m_draft.readThings();
    showThings();
}

void MoveThingsPage::showThings()
{
    const bool isDeparting = isDeparture(m_draft.plan.move);
    m_title->setText(isDeparting ? tr("What becomes of what the person holds?")
                                 : tr("What is done before the work begins?"));
    m_together->setVisible(isDeparting);
    m_rows.clear();
    delete m_content;
    m_content = new QWidget;
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    for (qsizetype thing = 0; thing < m_draft.plan.things.size(); ++thing)
        addRow(layout, thing);
    if (m_draft.plan.things.isEmpty())
        layout->addWidget(quietText(tr("Nothing is left to settle."), m_content));
    layout->addStretch();
    m_list->addWidget(m_content);
    changed();
}

void MoveThingsPage::addRow(QVBoxLayout *layout, qsizetype thing)
{
    const MoveThing &what = m_draft.plan.things.at(thing);
    auto *box = new QFrame(m_content);
    setStyleRole(box, "card");
    layout->addWidget(box);
    auto *column = new QVBoxLayout(box);
    auto *name = new QLabel(what.name, box);
    name->setWordWrap(true);
    name->setTextFormat(Qt::PlainText);
    column->addWidget(name);
    if (!what.proof.isEmpty())
        column->addWidget(quietText(tr("Is done: %1").arg(what.proof), box));
    else if (what.ways.isEmpty())
        addWayThere(column, what);
    else
        addAnswer(column, thing);
}

void MoveThingsPage::addWayThere(QVBoxLayout *layout, const MoveThing &thing)
{
    layout->addWidget(quietText(tr("Is settled in its own register; until then the move stays open.")));
    const bool isTrip = thing.reg == &TakeOut::spec;
    const auto stored = isTrip ? m_draft.workspace.records().find(TakeOut::spec, thing.record) : std::nullopt;
    if (!stored || !ReturnWizard::fits(stored->values))
        return;
    auto *back = new QPushButton(tr("&Return…"));
    back->setAccessibleName(tr("Return: %1").arg(thing.name));
    back->setAutoDefault(false);
    layout->addWidget(back, 0, Qt::AlignLeft);
    connect(back, &QPushButton::clicked, this, [this, id = thing.record] { takeBack({id}); });
}

void MoveThingsPage::takeBack(Id<TakeOut> takeOut)
{
    auto *wizard = new ReturnWizard(m_draft.workspace, takeOut.value, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &QDialog::accepted, this, &MoveThingsPage::enter);
    wizard->open();
}

void MoveThingsPage::addAnswer(QVBoxLayout *layout, qsizetype thing)
{
    const MoveThing &what = m_draft.plan.things.at(thing);
    const MoveAnswer &given = m_draft.plan.answers.at(thing);
    QWidget *box = layout->parentWidget();
    auto *answers = new QHBoxLayout;
    layout->addLayout(answers);
    Row row {thing, makeQuietCombo(box), nullptr, nullptr, nullptr};
    row.how->setAccessibleName(tr("What becomes of it: %1").arg(what.name));
    row.how->addItem(tr("Still open"), -1);
    for (const SettledHow way : what.ways)
        row.how->addItem(labelOf(settledHows[std::size_t(way)]), int(way));
    row.how->setCurrentIndex(given.how ? row.how->findData(int(*given.how)) : 0);
    answers->addWidget(row.how);
    const auto add = [&](const char *column, const QVariant &value, int stretch) {
        const Field &field = settledField(column);
        auto *part = new QWidget(box);
        auto *line = new QHBoxLayout(part);
        line->setContentsMargins(6, 0, 0, 0);
        FieldEditor *editor = makeFieldEditor(field, m_draft.workspace, part);
        editor->setValue(value);
        line->addWidget(labelFor(field, editor, part));
        line->addWidget(editor, 1);
        answers->addWidget(part, stretch);
        connect(editor, &FieldEditor::edited, this, &MoveThingsPage::changed);
        return editor;
    };
    row.on = add("on", Codec<QDate>::to(given.on), 1);
    row.to = add("to", Codec<Id<Staff>>::to(given.to), 1);
    row.note = add("note", Codec<QString>::to(given.note), 2);
    answers->addStretch();
    m_rows << row;
    connect(row.how, &QComboBox::currentIndexChanged, this, [this, row] {
        if (row.how->currentData().toInt() >= 0 && row.on->value().isNull())
            row.on->setValue(Codec<QDate>::to(m_draft.workspace.clock().today()));
        changed();
    });
}

void MoveThingsPage::showRow(const Row &row)
{
    const int how = row.how->currentData().toInt();
    row.on->parentWidget()->setVisible(how >= 0);
    row.to->parentWidget()->setVisible(how == int(SettledHow::HandedOver)
                                       || how == int(SettledHow::Returned));
    row.note->parentWidget()->setVisible(how >= 0);
}

void MoveThingsPage::changed()
{
    read();
    for (const Row &row : std::as_const(m_rows))
        showRow(row);
    const auto open = int(openThings(m_draft.plan).size());
    const auto all = int(m_draft.plan.things.size());
    setText(m_count,
            open == 0 ? tr("%n things, all settled.", nullptr, all)
                      : tr("%1 of %2 are still open.").arg(open).arg(all));
    Q_EMIT edited();
}

void MoveThingsPage::read()
{
    for (const Row &row : std::as_const(m_rows)) {
        MoveAnswer &answer = m_draft.plan.answers[row.thing];
        const int how = row.how->currentData().toInt();
        answer = {};
        if (how < 0)
            continue;
        answer.how = SettledHow(how);
        answer.on = Codec<QDate>::from(row.on->value());
        if (answer.how == SettledHow::HandedOver || answer.how == SettledHow::Returned)
            answer.to = Codec<Id<Staff>>::from(row.to->value());
        answer.note = Codec<QString>::from(row.note->value());
    }
}

void MoveThingsPage::answer(const Row &row, SettledHow how) const
{
    const QSignalBlocker quiet(row.how);
    row.how->setCurrentIndex(row.how->findData(int(how)));
    if (row.on->value().isNull())
        row.on->setValue(Codec<QDate>::to(m_draft.workspace.clock().today()));
}

void MoveThingsPage::handOverTasks()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (!m_draft.plan.things.at(row.thing).ways.contains(SettledHow::HandedOver))
            continue;
        answer(row, SettledHow::HandedOver);
        row.to->setValue(m_successor->value());
    }
    changed();
}

void MoveThingsPage::endTheRest()
{
    for (const Row &row : std::as_const(m_rows)) {
        const QList<SettledHow> &ways = m_draft.plan.things.at(row.thing).ways;
        const bool canEnd = ways.contains(SettledHow::Stopped) || ways.contains(SettledHow::Returned);
        if (canEnd && row.how->currentData().toInt() < 0)
            answer(row, ways.first());
    }
    changed();
}

QString MoveThingsPage::problem() const
{
    for (const Row &row : std::as_const(m_rows)) {
        for (const FieldEditor *editor : {row.on, row.to, row.note}) {
            if (editor->isVisible() && !editor->problem().isEmpty())
                return tr("%1: %2").arg(labelOf(editor->field()), editor->problem());
        }
    }
    for (qsizetype i = 0; i < m_draft.plan.things.size(); ++i) {
        QString problem = answerProblem(m_draft.plan.move, m_draft.plan.things.at(i),
                                        m_draft.plan.answers.at(i), m_draft.workspace.clock().today());
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

void MoveThingsPage::focusStart()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.how->currentData().toInt() < 0) {
            row.how->setFocus();
            return;
        }
    }
    StepPage::focusStart();
}

} // namespace mamori
