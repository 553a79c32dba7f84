// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizards/return_wizard.h"

#include "ui/theme.h"
#include "ui/wizards/field_grid.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mamori {

namespace {

QString firstText(const QList<Problem> &problems)
{
    return problems.isEmpty() ? QString() : problems.first().text;
}

const Field &lineField(const char *column)
{
    for (const Field &field : TakeOutItem::lineFields()) {
        if (QLatin1String(field.column) == QLatin1String(column))
            return field;
    }
    Q_UNREACHABLE();
}

ReturnDraft draftOf(Workspace &workspace, Id<TakeOut> id)
{
    ReturnDraft draft {workspace, id, workspace.records().find(id).value_or(TakeOut {}), {}, {}, {}};
    draft.things = takeOutThings(workspace.policy(), workspace.records(), draft.takeOut.items, {});
    draft.answer.answers.resize(draft.takeOut.items.size());
    draft.answer.at = workspace.clock().now();
    return draft;
}

QString nameOf(const TakeOutThing &thing)
{
    return thing.item.individualNumber.isEmpty()
        ? thing.name
        : thing.name + QStringLiteral("　") + thing.item.individualNumber;
}

} // namespace

// What came back ------------------------------------------------------------

ThingsBackPage::ThingsBackPage(ReturnDraft &draft, QWidget *parent)
    : StepPage(tr("Things"), parent)
    , m_draft(draft)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(heading(tr("What came back?"), this));
    outer->addWidget(quietText(tr("What is not answered stays out."), this));
    auto *all = new QPushButton(tr("&All of it came back"), this);
    all->setAutoDefault(true);
    outer->addWidget(all, 0, Qt::AlignLeft);
    auto *scroll = plainScroll(step(), this);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(4, 4, 12, 4);
    for (qsizetype line = 0; line < m_draft.takeOut.items.size(); ++line)
        addRow(layout, line);
    layout->addStretch();
    scroll->setWidget(content);
    outer->addWidget(scroll, 1);
    connect(all, &QPushButton::clicked, this, &ThingsBackPage::allCameBack);
    read();
}

void ThingsBackPage::addRow(QVBoxLayout *layout, qsizetype line)
{
    const TakeOutItem &item = m_draft.takeOut.items.at(line);
    const TakeOutThing &thing = m_draft.things.at(line);
    auto *box = new QFrame;
    setStyleRole(box, "card");
    layout->addWidget(box);
    auto *column = new QVBoxLayout(box);
    auto *name = new QLabel(nameOf(thing), box);
    name->setWordWrap(true);
    name->setTextFormat(Qt::PlainText);
    column->addWidget(name);
    if (!canAnswer(m_draft.takeOut, item)) {
        column->addWidget(quietText(tr("Has come back already."), box));
        return;
    }
    auto *answers = new QHBoxLayout;
    column->addLayout(answers);
    Row row {line, makeFieldEditor(lineField("state"), m_draft.workspace, box), nullptr, nullptr};
    row.state->setValue(Codec<ReturnState>::to(stateOf(m_draft.takeOut, item)));
    if (QWidget *input = row.state->focusProxy())
        input->setAccessibleName(tr("%1: %2").arg(nameOf(thing), labelOf(row.state->field())));
    answers->addWidget(row.state);
    row.erasedBox = new QWidget(box);
    answers->addWidget(row.erasedBox);
    answers->addStretch();
    if (isErasureAsked(thing.facts)) {
        auto *asked = new QHBoxLayout(row.erasedBox);
        asked->setContentsMargins(0, 0, 0, 0);
        row.erased = makeFieldEditor(lineField("erased"), m_draft.workspace, row.erasedBox);
        auto *label = quietText(labelOf(row.erased->field()), row.erasedBox);
        label->setWordWrap(false);
        label->setBuddy(row.erased);
        asked->addWidget(label);
        asked->addWidget(row.erased);
    }
    const auto changed = [this] {
        read();
        Q_EMIT edited();
    };
    for (const FieldEditor *editor : {row.state, row.erased}) {
        if (editor)
            connect(editor, &FieldEditor::edited, this, changed);
    }
    m_rows << row;
}

void ThingsBackPage::allCameBack()
{
    for (const Row &row : std::as_const(m_rows))
        row.state->setValue(Codec<ReturnState>::to(ReturnState::Returned));
    read();
    for (const Row &row : std::as_const(m_rows)) {
        if (row.erased && row.erased->value().isNull()) {
            row.erased->setFocus();
            break;
        }
    }
    Q_EMIT edited();
}

void ThingsBackPage::answer(const QList<ReturnState> &states)
{
    for (const Row &row : std::as_const(m_rows)) {
        row.state->setValue(Codec<ReturnState>::to(states.value(row.line)));
        if (row.erased)
            row.erased->setValue(Codec<bool>::to(true));
    }
    read();
    Q_EMIT edited();
}

void ThingsBackPage::read()
{
    for (const Row &row : std::as_const(m_rows)) {
        TakeOutReturn::Answer answer;
        answer.state = Codec<std::optional<ReturnState>>::from(row.state->value());
        const bool isBack = answer.state == ReturnState::Returned;
        if (isBack && row.erased)
            answer.erased = Codec<std::optional<bool>>::from(row.erased->value());
        row.erasedBox->setVisible(isBack && row.erased);
        m_draft.answer.answers[row.line] = answer;
    }
}

QString ThingsBackPage::problem() const
{
    return firstText(answerProblems(m_draft.takeOut, m_draft.things, m_draft.answer));
}

// Confirmation --------------------------------------------------------------

ConfirmationPage::ConfirmationPage(ReturnDraft &draft, QWidget *parent)
    : StepPage(tr("Confirmation"), parent)
    , m_draft(draft)
    , m_form(new FieldGrid(FieldGrid::fieldsOf(TakeOut::spec, {"confirmed_by", "returned_at", "remarks"}),
                           draft.workspace, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(heading(tr("Who has seen it, and when?"), this));
    layout->addWidget(quietText(
        tr("Another person than the carrier sees that it came back and that its data were erased."), this));
    layout->addWidget(m_form);
    layout->addStretch();
    TakeOut shown;
    shown.returnedAt = m_draft.answer.at;
    m_form->load(shown);
    connect(m_form, &FieldGrid::edited, this, [this] {
        read();
        Q_EMIT edited();
    });
}

void ConfirmationPage::read()
{
    TakeOut given;
    m_form->apply(given);
    m_draft.answer.confirmedBy = given.confirmedBy;
    m_draft.answer.at = given.returnedAt;
    m_draft.answer.remarks = given.remarks;
}

QString ConfirmationPage::problem() const
{
    const QString unread = m_form->problem();
    return unread.isEmpty()
        ? firstText(confirmationProblems(m_draft.takeOut, m_draft.answer, m_draft.workspace.clock().now()))
        : unread;
}

// Loss ----------------------------------------------------------------------

LossPage::LossPage(ReturnDraft &draft, QWidget *parent)
    : StepPage(tr("Loss"), parent)
    , m_draft(draft)
    , m_notice(new QLabel(this))
    , m_form(new FieldGrid(FieldGrid::fieldsOf(Incident::spec, {"summary"}), draft.workspace, this))
{
    m_notice->setWordWrap(true);
    setStyleRole(m_notice, "failure");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(heading(tr("A loss is a breach"), this));
    layout->addWidget(m_notice);
    layout->addWidget(m_form);
    layout->addStretch();
    connect(m_form, &FieldGrid::edited, this, [this] {
        m_draft.lossSummary = m_form->editor("summary")->value().toString();
        Q_EMIT edited();
    });
}

void LossPage::enter()
{
    const QString name = m_draft.workspace.records().caption(TakeOut::spec, m_draft.id.value);
    const Incident draft = lossIncident(m_draft.takeOut, name, m_draft.things, m_draft.answer);
    setText(m_notice,
            tr("The draft of a breach report is made: %1. It has to be reported at once (Art. 43); go on in "
               "the register of breaches.")
                .arg(draft.title));
    if (m_draft.lossSummary.isEmpty()) {
        m_draft.lossSummary = draft.summary;
        m_form->load(draft);
    }
}

QString LossPage::problem() const
{
    return m_draft.lossSummary.trimmed().isEmpty() ? tr("How was it lost, as far as it is known?")
                                                   : QString();
}

// Summary -------------------------------------------------------------------

ReturnSummary::ReturnSummary(ReturnDraft &draft, QWidget *parent)
    : FactsPage(tr("Summary"), tr("What is written down"), parent)
    , m_draft(draft)
{
}

void ReturnSummary::enter()
{
    clearFacts();
    const TakeOut after = withReturn(m_draft.takeOut, m_draft.answer);
    for (qsizetype line = 0; line < after.items.size(); ++line) {
        const TakeOutItem &item = after.items.at(line);
        QStringList facts {labelOf(returnStates[std::size_t(stateOf(after, item))])};
        if (item.erased)
            facts << (*item.erased ? tr("data erased") : tr("data not erased"));
        addFact(nameOf(m_draft.things.at(line)), facts.join(QStringLiteral("　")));
    }
    const WordContext words = m_draft.workspace.words();
    TakeOut shown;
    shown.confirmedBy = m_draft.answer.confirmedBy;
    shown.returnedAt = m_draft.answer.at;
    shown.remarks = m_draft.answer.remarks;
    for (const char *column : {"confirmed_by", "returned_at", "remarks"}) {
        const Field &field
            = TakeOut::spec.fields[std::size_t(columnIndex(TakeOut::spec, QLatin1String(column)))];
        addFact(labelOf(field), displayText(field, field.get(&shown), words));
    }
    if (!newlyLost(m_draft.takeOut, m_draft.answer).isEmpty())
        addNotice(tr("The draft of a breach report is made with it. Report the loss at once."), "failure");
    if (!isAccountedFor(after))
        addNotice(tr("The rest stays out."), "warning");
}

// Wizard --------------------------------------------------------------------

ReturnWizard::ReturnWizard(Workspace &workspace, qint64 record, QWidget *parent)
    : StepDialog(parent)
    , m_draft(draftOf(workspace, {record}))
    , m_things(new ThingsBackPage(m_draft, this))
    , m_confirmation(new ConfirmationPage(m_draft, this))
    , m_summary(new ReturnSummary(m_draft, this))
{
    setWindowTitle(tr("Return"));
    addPage(m_things);
    addPage(m_confirmation);
    addPage(new LossPage(m_draft, this));
    addPage(m_summary);
    setSubject(workspace.records().caption(TakeOut::spec, record));
    const WordContext words = workspace.words();
    for (const char *column : {"destination", "carrier", "leaves_at", "back_by"}) {
        const Field &field
            = TakeOut::spec.fields[std::size_t(columnIndex(TakeOut::spec, QLatin1String(column)))];
        addFact(labelOf(field), displayText(field, field.get(&m_draft.takeOut), words));
    }
    const QDateTime now = workspace.clock().now();
    if (isOverdue(m_draft.takeOut, now)) {
        const qint64 days = dayInJapan(m_draft.takeOut.backBy).daysTo(dayInJapan(now));
        addFact(tr("Overdue"), days > 0 ? tr("%n days late", nullptr, int(days)) : tr("Since today"));
    }
    start();
}

void ReturnWizard::answer(const QList<ReturnState> &states)
{
    m_things->answer(states);
}

bool ReturnWizard::fits(const Values &values)
{
    const auto takeOut = fromValues<TakeOut>(values);
    return takeOut.leavesAt.isValid() && (!isAccountedFor(takeOut) || hasLost(takeOut));
}

StepPage *ReturnWizard::pageAfter(StepPage *page) const
{
    if (page == m_confirmation && newlyLost(m_draft.takeOut, m_draft.answer).isEmpty())
        return m_summary;
    return StepDialog::pageAfter(page);
}

QString ReturnWizard::finishText() const
{
    return newlyLost(m_draft.takeOut, m_draft.answer).isEmpty() ? tr("&Store the return")
                                                                : tr("&Store the loss");
}

void ReturnWizard::finish()
{
    m_incident = storeReturn(m_draft.workspace.policy(), m_draft.workspace.records(), m_draft.id,
                             m_draft.answer, m_draft.lossSummary);
}

} // namespace mamori
