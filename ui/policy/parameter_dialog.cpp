// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/policy/parameter_dialog.h"

#include "model/japanese/era.h"
#include "model/rules/duties.h"
#include "model/rules/profile.h"
#include "ui/dialogs/decision_buttons.h"
#include "ui/guarded.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mamori {

namespace {

QString settingOf(const QString &parameter)
{
    return QLatin1String(parameterSettings) + parameter;
}

bool isMonths(const PolicyParameter &parameter)
{
    return parameter.kind == PolicyParameter::Kind::Cycle || parameter.kind == PolicyParameter::Kind::Period;
}

/// What was typed, as it is stored: full-width digits are digits.
QString typed(const QLineEdit &editor)
{
    return editor.text().normalized(QString::NormalizationForm_KC).trimmed();
}

} // namespace

ParameterDialog::ParameterDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_failure(errorText(this))
{
    setWindowTitle(tr("What the standard leaves open"));
    resize(860, 680);
    auto *content = new QWidget;
    setStyleRole(content, "plain");
    auto *list = new QVBoxLayout(content);
    list->setSpacing(8);
    guarded(this, [this, list] {
        // What the profile sets aside needs no number.
        const auto answers = profileAnswers(m_workspace.policy(), m_workspace.records());
        for (const PolicyParameter &parameter : m_workspace.policy().parameters) {
            if (profileVerdict(m_workspace.policy(), parameter.when, answers).fit != ProfileFit::Outside)
                list->addWidget(makeRow(parameter));
        }
    });
    list->addStretch();
    auto *scroll = plainScroll(tr("Cycles, periods and limits"), this);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(10);
    layout->addWidget(
        quietText(tr("The standard says \"regularly\" or \"for a suitable time\" without a number. Enter "
                     "what your section does; it is kept with who set it and when."),
                  this));
    layout->addWidget(scroll, 1);
    layout->addWidget(m_failure);
    layout->addWidget(DecisionButtons(tr("&Save"), this).box);
}

QWidget *ParameterDialog::makeRow(const PolicyParameter &parameter)
{
    auto *card = new QFrame;
    setStyleRole(card, "card");
    auto *editor = new QLineEdit(card);
    editor->setAccessibleName(parameter.label);
    editor->setAccessibleDescription(parameter.help);
    const bool isText = parameter.kind == PolicyParameter::Kind::Text;
    if (!isText)
        editor->setMaximumWidth(fontMetrics().height() * 8);
    if (!parameter.suggestion.isEmpty())
        editor->setPlaceholderText(tr("e.g. %1").arg(parameter.suggestion));
    m_editors.insert(parameter.id, editor);

    auto *title = new QLabel(parameter.label, card);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setWordWrap(true);
    title->setBuddy(editor);
    auto *article = new QLabel(articleText(parameter.article), card);
    setStyleRole(article, "quiet");
    auto *top = new QHBoxLayout;
    top->addWidget(title, 1);
    top->addWidget(article);
    auto *row = new QHBoxLayout;
    row->addWidget(editor, isText ? 1 : 0);
    row->addWidget(new QLabel(isMonths(parameter) ? tr("months") : parameter.unit, card));
    auto *setBy = new QLabel(card);
    setStyleRole(setBy, "quiet");
    row->addWidget(setBy);
    if (!isText)
        row->addStretch();
    if (const auto entry = m_workspace.records().settingEntry(settingOf(parameter.id))) {
        editor->setText(entry->value);
        setBy->setText(tr("set by %1, %2").arg(entry->setBy, momentText(entry->setAt)));
    }
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(4);
    layout->addLayout(top);
    if (!parameter.help.isEmpty())
        layout->addWidget(quietText(parameter.help, card));
    layout->addLayout(row);
    return card;
}

QStringList ParameterDialog::problems() const
{
    QStringList problems;
    for (const PolicyParameter &parameter : m_workspace.policy().parameters) {
        const QLineEdit *editor = m_editors.value(parameter.id);
        const QString value = editor ? typed(*editor) : QString();
        if (value.isEmpty() || parameter.kind == PolicyParameter::Kind::Text)
            continue;
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        if (!isNumber || number <= 0)
            problems << tr("%1: enter a whole number above zero.").arg(parameter.label);
    }
    return problems;
}

void ParameterDialog::accept()
{
    const QStringList wrong = problems();
    showError(m_failure, wrong.join(u'\n'));
    if (!wrong.isEmpty())
        return;
    const bool stored = guarded(this, [this] {
        Records &records = m_workspace.records();
        Records::Step step = records.begin(tr("Cycles and periods changed"));
        for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
            const QString value = typed(*it.value());
            if (!value.isEmpty() || records.settingEntry(settingOf(it.key())))
                records.setSetting(settingOf(it.key()), value);
        }
        step.commit();
    });
    if (stored)
        QDialog::accept();
}

} // namespace mamori
