// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizards/classification_pages.h"

#include "model/rules/restrictions.h"
#include "ui/registers/field_editor.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace mamori {

namespace {

QLabel *chip(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setStyleRole(label, "chip");
    label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return label;
}

QLabel *plainText(const QString &text, QWidget *parent, qreal scale = 1)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    setText(label, text);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(scale > 1);
    label->setFont(font);
    return label;
}

void choose(QButtonGroup *group, int id)
{
    if (QAbstractButton *button = group->button(id)) {
        button->setFocus();
        button->click();
    }
}

void addNumberKeys(QWidget *page, QButtonGroup *group, int count)
{
    for (int i = 0; i < count; ++i) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::Key_1 + i), page);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(shortcut, &QShortcut::activated, page, [group, i] { choose(group, i); });
    }
}

QRadioButton *addAnswer(QButtonGroup *group, QVBoxLayout *layout, int id, const QString &text)
{
    auto *button = new QRadioButton(QStringLiteral("%1   %2").arg(id + 1).arg(text));
    button->setAccessibleName(text);
    button->setMinimumHeight(button->fontMetrics().height() + 14);
    group->addButton(button, id);
    layout->addWidget(button);
    return button;
}

} // namespace

// Start ---------------------------------------------------------------------

KnownPage::KnownPage(const Policy &policy, const ClassificationStart &start, QWidget *parent)
    : StepPage({}, parent)
    , m_ways(new QButtonGroup(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(plainText(tr("Something is known already"), this, 1.25));
    auto *reason = plainText(start.reason, this);
    setStyleRole(reason, start.judgementNeeded ? "warning" : "notice");
    layout->addWidget(reason);
    layout->addSpacing(6);
    layout->addWidget(plainText(tr("How do you want to go on?"), this));
    QList<std::pair<ClassificationWay, QString>> ways;
    if (start.basis && start.levels.isComplete())
        ways.append(
            {ClassificationWay::TakeOver, tr("Take over %1").arg(classificationText(policy, start.levels))});
    ways.append({ClassificationWay::Questions, tr("Answer the questions instead")});
    ways.append({ClassificationWay::Judgement, tr("Decide as the manager, with a reason")});
    for (int i = 0; const auto &[way, text] : ways) {
        addAnswer(m_ways, layout, i, text)->setProperty("way", int(way));
        ++i;
    }
    const bool judge = start.judgementNeeded;
    m_ways->button(judge ? int(ways.size()) - 1 : 0)->setChecked(true);
    addNumberKeys(this, m_ways, int(ways.size()));
    layout->addStretch();
}

ClassificationWay KnownPage::way() const
{
    return ClassificationWay(m_ways->checkedButton()->property("way").toInt());
}

void KnownPage::focusStart()
{
    m_ways->checkedButton()->setFocus();
}

// Question ------------------------------------------------------------------

QuestionPage::QuestionPage(const Policy &policy, const PolicyQuestion &question, QWidget *parent)
    : StepPage(policy.axisNames.value(question.axis), parent)
    , m_question(question)
    , m_answers(new QButtonGroup(this))
    , m_suggestion(quietText({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->addWidget(chip(policy.axisNames.value(question.axis), this));
    top->addWidget(chip(articleText(question.article), this));
    top->addStretch();
    layout->addLayout(top);
    auto *text = plainText(question.text, this, 1.25);
    layout->addWidget(text);
    layout->addSpacing(4);
    for (int i = 0; const PolicyQuestion::Answer &answer : question.answers)
        addAnswer(m_answers, layout, i++, answer.text);
    m_suggestion->hide();
    layout->addWidget(m_suggestion);
    layout->addSpacing(8);
    auto *help = plainText(question.help, this);
    setStyleRole(help, "notice");
    layout->addWidget(help);
    layout->addStretch();
    addNumberKeys(this, m_answers, int(question.answers.size()));
    connect(m_answers, &QButtonGroup::idToggled, this, &QuestionPage::edited);
    setAccessibleName(question.text);
}

QString QuestionPage::answer() const
{
    const int id = m_answers->checkedId();
    return id < 0 ? QString() : m_question.answers.at(id).id;
}

void QuestionPage::suggest(const QString &answer)
{
    for (int i = 0; const PolicyQuestion::Answer &known : m_question.answers) {
        if (known.id == answer) {
            m_answers->button(i)->setChecked(true);
            setText(m_suggestion,
                    tr("Chosen from what the ledger says about this asset. Change it if it is wrong."));
            m_suggestion->show();
        }
        ++i;
    }
}

void QuestionPage::focusStart()
{
    QAbstractButton *checked = m_answers->checkedButton();
    (checked ? checked : m_answers->button(0))->setFocus();
}

// Decision ------------------------------------------------------------------

DecisionPage::DecisionPage(const Workspace &workspace, QWidget *parent)
    : StepPage(tr("Decision"), parent)
    , m_workspace(workspace)
    , m_result(plainText({}, this, 1.4))
    , m_why(plainText({}, this))
    , m_oldImportance(plainText({}, this))
    , m_accept(new QRadioButton(tr("&This is right"), this))
    , m_judge(new QRadioButton(tr("Decide &otherwise as the manager"), this))
    , m_judgement(new QWidget(this))
    , m_restrictions(plainText({}, this))
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    auto *layout = new QVBoxLayout(content);
    layout->setSpacing(8);
    setStyleRole(m_oldImportance, "warning");
    for (QWidget *part :
         std::initializer_list<QWidget *> {m_result, m_oldImportance, m_why, m_accept, m_judge, m_judgement})
        layout->addWidget(part);
    auto *judgement = new QVBoxLayout(m_judgement);
    judgement->setContentsMargins(24, 0, 0, 0);
    for (const char *column : {"confidentiality", "integrity", "availability"})
        m_levelEditors << addEditor(judgement, column);
    m_reasonEditor = addEditor(judgement, "reason");
    layout->addSpacing(4);
    m_decidedBy = addEditor(layout, "decided_by");
    m_decidedOn = addEditor(layout, "decided_on");
    layout->addSpacing(4);
    layout->addWidget(heading(tr("What follows for its handling"), content));
    layout->addWidget(m_restrictions);
    layout->addStretch();
    connect(m_judge, &QRadioButton::toggled, this, [this](bool judge) {
        m_judgement->setVisible(judge);
        showRestrictions();
        Q_EMIT edited();
    });
}

FieldEditor *DecisionPage::addEditor(QVBoxLayout *layout, const char *column)
{
    const Register &reg = ClassificationDecision::spec;
    const Field &field = reg.fields[std::size_t(columnIndex(reg, QLatin1String(column)))];
    FieldEditor *editor = makeFieldEditor(field, m_workspace, this);
    auto *label = new QLabel(labelOf(field), this);
    label->setFixedWidth(label->fontMetrics().averageCharWidth() * 16);
    label->setBuddy(editor);
    setStyleRole(label, "quiet");
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(editor, 1);
    layout->addLayout(row);
    connect(editor, &FieldEditor::edited, this, [this] {
        showRestrictions();
        Q_EMIT edited();
    });
    return editor;
}

void DecisionPage::show(const Asset &asset, DecisionBasis basis, const Classification &levels,
                        const QString &reason)
{
    m_asset = asset;
    m_basis = basis;
    m_levels = levels;
    m_reason = reason;
    const bool judge = basis == DecisionBasis::Judgement;
    m_accept->setHidden(judge);
    m_judge->setHidden(judge);
    m_accept->setChecked(!judge);
    m_judge->setChecked(judge);
    m_judgement->setVisible(judge);
    setText(m_result, judge ? tr("You decide") : classificationText(m_workspace.policy(), levels));
    setText(m_why, reason);
    for (std::size_t i = 0; i < 3; ++i) {
        const QString &level = levels.on(allAxes[i]);
        m_levelEditors[qsizetype(i)]->setValue(level.isEmpty() ? QVariant() : QVariant(level));
    }
    m_oldImportance->setVisible(!asset.importedImportance.isEmpty());
    setText(m_oldImportance,
            tr("Importance in the old list: %1. With this decision it is confirmed or replaced.")
                .arg(asset.importedImportance));
    if (m_decidedBy->value().isNull())
        m_decidedBy->setValue(m_workspace.records().operatorName());
    if (m_decidedOn->value().isNull())
        m_decidedOn->setValue(m_workspace.clock().today().toString(Qt::ISODate));
    showRestrictions();
}

Classification DecisionPage::levels() const
{
    if (!m_judge->isChecked())
        return m_levels;
    Classification levels;
    for (std::size_t i = 0; i < 3; ++i)
        levels.on(allAxes[i]) = m_levelEditors[qsizetype(i)]->value().toString();
    return levels;
}

QString DecisionPage::reason() const
{
    return m_judge->isChecked() ? m_reasonEditor->value().toString() : m_reason;
}

DecisionBasis DecisionPage::basis() const
{
    return m_judge->isChecked() ? DecisionBasis::Judgement : m_basis;
}

QDate DecisionPage::decidedOn() const
{
    return QDate::fromString(m_decidedOn->value().toString(), Qt::ISODate);
}

QString DecisionPage::decidedBy() const
{
    return m_decidedBy->value().toString();
}

QString DecisionPage::problem() const
{
    if (!levels().isComplete())
        return tr("Choose a level for each of the three.");
    if (m_judge->isChecked() && reason().trimmed().isEmpty())
        return tr("Write the reason of your judgement.");
    if (decidedBy().isEmpty())
        return tr("Write who decides.");
    if (!decidedOn().isValid())
        return tr("Write the day of the decision.");
    return {};
}

void DecisionPage::showRestrictions()
{
    const Classification chosen = levels();
    QStringList lines;
    for (const PolicyRestriction &restriction : restrictionsFor(m_workspace.policy(), chosen))
        lines << tr("・%1 (%2)").arg(restriction.title, articleText(restriction.article));
    if (!chosen.isComplete())
        setText(m_restrictions, tr("Shown once the levels are chosen."));
    else
        setText(m_restrictions, lines.isEmpty() ? tr("No special handling.") : lines.join(QLatin1Char('\n')));
}

void DecisionPage::focusStart()
{
    if (m_basis == DecisionBasis::Judgement)
        m_levelEditors.first()->setFocus();
    else
        (m_judge->isChecked() ? m_judge : m_accept)->setFocus();
}

} // namespace mamori
