// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/policy/profile_questions.h"

#include "ui/guarded.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>
#include <QTextEdit>
#include <QVBoxLayout>

namespace mamori {

namespace {

enum AnswerId { Yes, No };

bool concerns(DutyState state)
{
    return state != DutyState::NotApplicable;
}

QString paragraph(const QString &text)
{
    return QStringLiteral("<p style=\"line-height:140%;margin:4px 0\">%1</p>").arg(text.toHtmlEscaped());
}

/// Lines behind a sign, which stands alone at the left.
QString listed(const QString &sign, const QStringList &texts, const QFontMetrics &metrics)
{
    const int indent = metrics.horizontalAdvance(sign + u' ');
    QString html;
    for (const QString &text : texts)
        html += QStringLiteral(
                    "<p style=\"line-height:140%;margin:2px 0 2px %1px;text-indent:-%1px\">%2 %3</p>")
                    .arg(indent)
                    .arg(sign, text.toHtmlEscaped());
    return html;
}

} // namespace

ProfileQuestions::ProfileQuestions(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_summary(heading({}, this))
    , m_effect(new QTextEdit(this))
{
    auto *content = new QWidget;
    setStyleRole(content, "plain");
    auto *list = new QVBoxLayout(content);
    list->setSpacing(8);
    for (const PolicyProfileQuestion &question : m_workspace.policy().profile)
        list->addWidget(makeQuestion(question));
    list->addStretch();
    auto *scroll = plainScroll(tr("Questions about the section"), this);
    scroll->setWidget(content);
    m_effect->setReadOnly(true);
    m_effect->setTabChangesFocus(true);
    m_effect->setAccessibleName(tr("What the answers change"));

    auto *right = new QVBoxLayout;
    right->addWidget(m_summary);
    right->addWidget(m_effect, 1);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->addWidget(scroll, 3);
    columns->addLayout(right, 2);
    guarded(this, [this] { setAnswers(profileAnswers(m_workspace.policy(), m_workspace.records())); });
}

QWidget *ProfileQuestions::makeQuestion(const PolicyProfileQuestion &question)
{
    auto *card = new QFrame;
    setStyleRole(card, "card");
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(4);
    auto *text = new QLabel(card);
    text->setWordWrap(true);
    setText(text, question.text);
    layout->addWidget(text);
    layout->addWidget(quietText(tr("%1 (%2)").arg(question.help, articleText(question.article)), card));
    auto *row = new QHBoxLayout;
    auto *group = new QButtonGroup(card);
    const std::pair<AnswerId, QString> choices[] = {{Yes, tr("Yes")}, {No, tr("No")}};
    for (const auto &[id, word] : choices) {
        auto *button = new QRadioButton(word, card);
        button->setAccessibleName(tr("%1: %2").arg(question.text, word));
        group->addButton(button, id);
        row->addWidget(button);
    }
    row->addStretch();
    layout->addLayout(row);
    m_answers.insert(question.id, group);
    connect(group, &QButtonGroup::idClicked, this, [this] {
        showEffect();
        Q_EMIT edited();
    });
    return card;
}

void ProfileQuestions::setAnswers(const QHash<QString, bool> &answers)
{
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        if (const QButtonGroup *group = m_answers.value(it.key()))
            group->button(it.value() ? Yes : No)->setChecked(true);
    }
    showEffect();
}

QHash<QString, bool> ProfileQuestions::answers() const
{
    QHash<QString, bool> answers;
    for (auto it = m_answers.cbegin(); it != m_answers.cend(); ++it) {
        if (it.value()->checkedId() >= 0)
            answers.insert(it.key(), it.value()->checkedId() == Yes);
    }
    return answers;
}

void ProfileQuestions::answer(const QString &question, bool yes)
{
    m_answers.value(question)->button(yes ? Yes : No)->click();
}

void ProfileQuestions::showEffect()
{
    guarded(this, [this] {
        const QList<DutyStatus> after = m_workspace.duties().underProfile(answers());
        QStringList appearing;
        QStringList disappearing;
        for (const DutyStatus &status : after) {
            const bool was = concerns(m_workspace.duties().duty(status.duty).state);
            if (was == concerns(status.state))
                continue;
            const PolicyDuty *duty = m_workspace.policy().findDuty(status.duty);
            (was ? disappearing : appearing) << tr("%1 %2").arg(articleText(duty->article), duty->text);
        }
        const qsizetype open = m_answers.size() - answers().size();
        QString summary = open > 0 ? tr("%n question(s) still open", nullptr, int(open))
                                   : tr("All questions are answered");
        setText(m_summary, summary);
        QString html;
        if (appearing.isEmpty() && disappearing.isEmpty())
            html = paragraph(tr("These answers change nothing yet."));
        if (!appearing.isEmpty())
            html += paragraph(tr("%n duty/duties will be asked:", nullptr, int(appearing.size())))
                + listed(QStringLiteral("＋"), appearing, m_effect->fontMetrics());
        if (!disappearing.isEmpty())
            html += paragraph(tr("%n duty/duties will be set aside:", nullptr, int(disappearing.size())))
                + listed(QStringLiteral("－"), disappearing, m_effect->fontMetrics());
        m_effect->setHtml(html);
    });
}

QString ProfileQuestions::effect() const
{
    return m_effect->toPlainText();
}

} // namespace mamori
