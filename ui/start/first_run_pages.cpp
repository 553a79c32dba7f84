// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/start/first_run_pages.h"

#include "model/rules/approvals.h"
#include "ui/policy/profile_questions.h"
#include "ui/registers/field_editor.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace mamori {

namespace {

constexpr const char *askedColumns[] = {"name", "post", "phone", "valid_from"};

const Field &fieldOf(const char *column)
{
    return OfficeHolder::spec.fields[std::size_t(columnIndex(OfficeHolder::spec, QLatin1String(column)))];
}

QString nameWithPost(const OfficeHolder &holder)
{
    return holder.post.isEmpty() ? holder.name : FirstRunSection::tr("%1 (%2)").arg(holder.name, holder.post);
}

QString bulleted(const QStringList &lines)
{
    QString text;
    for (const QString &line : lines)
        text += QStringLiteral("・") + line + u'\n';
    return text.trimmed();
}

} // namespace

FirstRunSection::FirstRunSection(const Workspace &workspace, const FirstRun &known, QWidget *parent)
    : StepPage(tr("Section and offices"), parent)
    , m_workspace(workspace)
    , m_known(known)
    , m_name(new QLineEdit(known.sectionName, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(
        quietText(tr("Papers carry the section's name; applications and reports go to these offices. Leave "
                     "open what you do not know: each line can be filled in later."),
                  this));
    auto *label = new QLabel(tr("&Section"), this);
    label->setBuddy(m_name);
    m_name->setAccessibleName(tr("Section"));
    m_name->setPlaceholderText(tr("e.g. Citizens Division"));
    auto *name = new QHBoxLayout;
    name->addWidget(label);
    name->addWidget(m_name, 1);
    layout->addLayout(name);
    auto *scroll = plainScroll(tr("Holders of the offices"), this);
    scroll->setWidget(makeOffices(known));
    layout->addWidget(scroll, 1);
    connect(m_name, &QLineEdit::textEdited, this, &StepPage::edited);
}

QWidget *FirstRunSection::makeOffices(const FirstRun &known)
{
    auto *box = new QWidget;
    setStyleRole(box, "plain");
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(12, 10, 12, 10);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->addWidget(quietText(labelOf(fieldOf("office")), box), 0, 0);
    for (int column = 1; const char *asked : askedColumns) {
        grid->addWidget(quietText(labelOf(fieldOf(asked)), box), 0, column);
        grid->setColumnStretch(column++, 1);
    }
    for (const OfficeAnswer &answer : known.offices)
        addOffice(grid, answer);
    grid->setRowStretch(grid->rowCount(), 1);
    return box;
}

void FirstRunSection::addOffice(QGridLayout *grid, const OfficeAnswer &answer)
{
    QWidget *box = grid->parentWidget();
    const int line = grid->rowCount();
    const QString title = officeTitle(m_workspace.policy(), answer.office);
    auto *label = new QLabel(title, box);
    label->setWordWrap(true);
    label->setFixedWidth(fontMetrics().height() * 14);
    grid->addWidget(label, line, 0);
    Row row {answer.office, {}};
    if (answer.isKnown) {
        auto *who = quietText(
            tr("✓ %1 — changed where it stands, among the people").arg(nameWithPost(answer.holder)), box);
        grid->addWidget(who, line, 1, 1, int(std::size(askedColumns)));
    } else {
        for (int column = 1; const char *asked : askedColumns) {
            const Field &field = fieldOf(asked);
            FieldEditor *editor = makeFieldEditor(field, m_workspace, box);
            editor->setValue(field.get(&answer.holder));
            editor->setObjectName(QStringLiteral("%1 %2").arg(
                QLatin1String(offices[std::size_t(answer.office)].key), QLatin1String(asked)));
            editor->focusProxy()->setAccessibleName(tr("%1: %2").arg(title, labelOf(field)));
            connect(editor, &FieldEditor::edited, this, &StepPage::edited);
            grid->addWidget(editor, line, column++);
            row.editors << editor;
        }
        label->setBuddy(row.editors.first());
    }
    m_rows << row;
}

void FirstRunSection::apply(FirstRun &typed) const
{
    typed.sectionName = m_name->text().trimmed();
    typed.offices = m_known.offices;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        OfficeAnswer &answer = typed.offices[i];
        for (const FieldEditor *editor : m_rows.at(i).editors)
            editor->field().set(&answer.holder, editor->value());
    }
}

QString FirstRunSection::problem() const
{
    for (const Row &row : m_rows) {
        for (const FieldEditor *editor : row.editors) {
            if (!editor->problem().isEmpty())
                return tr("%1: %2").arg(officeTitle(m_workspace.policy(), row.office), editor->problem());
        }
    }
    FirstRun typed;
    apply(typed);
    return firstRunProblems(m_workspace.policy(), typed).value(0);
}

QJsonObject FirstRunSection::typed() const
{
    QJsonObject rows;
    for (const Row &row : m_rows) {
        for (const FieldEditor *editor : row.editors)
            rows.insert(editor->objectName(), editor->typed());
    }
    return {{QStringLiteral("section"), m_name->text()}, {QStringLiteral("offices"), rows}};
}

void FirstRunSection::setTyped(const QJsonObject &typed)
{
    m_name->setText(typed.value(QLatin1String("section")).toString());
    const QJsonObject rows = typed.value(QLatin1String("offices")).toObject();
    for (const Row &row : std::as_const(m_rows)) {
        for (FieldEditor *editor : row.editors) {
            if (const auto kept = rows.constFind(editor->objectName()); kept != rows.constEnd())
                editor->setTyped(*kept);
        }
    }
}

FirstRunQuestions::FirstRunQuestions(Workspace &workspace, QWidget *parent)
    : StepPage(tr("Questions"), parent)
    , m_questions(new ProfileQuestions(workspace, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(quietText(
        tr("What does not concern your section is set aside. Leave open what you have to ask about."), this));
    layout->addWidget(m_questions, 1);
    connect(m_questions, &ProfileQuestions::edited, this, &StepPage::edited);
}

void FirstRunQuestions::focusStart()
{
    if (auto *first = m_questions->findChild<QRadioButton *>())
        first->setFocus(Qt::TabFocusReason);
}

FirstRunSummary::FirstRunSummary(const Workspace &workspace, const FirstRun &typed, QWidget *parent)
    : StepPage(tr("Look over"), parent)
    , m_workspace(workspace)
    , m_typed(typed)
    , m_stored(new QLabel(this))
    , m_left(new QLabel(this))
{
    auto *content = new QWidget;
    setStyleRole(content, "plain");
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(10);
    layout->addWidget(heading(tr("What is stored now"), content));
    layout->addWidget(m_stored);
    layout->addSpacing(8);
    layout->addWidget(heading(tr("What is left for later"), content));
    layout->addWidget(m_left);
    layout->addStretch();
    for (QLabel *text : {m_stored, m_left}) {
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
    }
    auto *scroll = plainScroll(tr("What is stored"), this);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

void FirstRunSummary::enter()
{
    const Policy &policy = m_workspace.policy();
    QStringList stored;
    QStringList left;
    if (m_typed.sectionName.isEmpty())
        left << tr("The name of the section");
    else
        stored << tr("Section: %1").arg(m_typed.sectionName);
    for (const OfficeAnswer &answer : m_typed.offices) {
        const QString title = officeTitle(policy, answer.office);
        if (answer.holder.name.isEmpty())
            left << tr("Who is %1").arg(title);
        else if (!answer.isKnown)
            stored << tr("%1: %2").arg(title, nameWithPost(answer.holder));
    }
    const qsizetype answered = m_typed.profile.size();
    const qsizetype open = policy.profile.size() - answered;
    if (answered > 0)
        stored << tr("%n answer(s) about the section", nullptr, int(answered));
    if (open > 0)
        left << tr("%n question(s) about the section", nullptr, int(open));
    left << tr("The assets and the staff: Today shows where they are entered.")
         << tr("Is the recovery sheet in the safe? If it is not, renew the code in the File menu.");
    setText(m_stored, stored.isEmpty() ? tr("Nothing yet.") : bulleted(stored));
    setText(m_left, bulleted(left));
}

} // namespace mamori
