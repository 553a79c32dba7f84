// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/policy/profile_dialog.h"

#include "ui/dialogs/decision_buttons.h"
#include "ui/guarded.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mamori {

namespace {

enum AnswerId { Yes, No };

bool concerns(DutyState state)
{
    return state != DutyState::NotApplicable;
}

} // namespace

ProfileDialog::ProfileDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_summary(heading({}, this))
    , m_effect(new QPlainTextEdit(this))
{
    setWindowTitle(tr("About our section"));
    resize(1000, 680);
    auto *content = new QWidget;
    setStyleRole(content, "plain");
    auto *list = new QVBoxLayout(content);
    list->setSpacing(8);
    guarded(this, [this, list] {
        const auto known = profileAnswers(m_workspace.policy(), m_workspace.records());
        for (const PolicyProfileQuestion &question : m_workspace.policy().profile) {
            const auto answer = known.constFind(question.id);
            list->addWidget(makeQuestion(
                question, answer == known.cend() ? std::nullopt : std::optional<bool>(answer.value())));
        }
    });
    list->addStretch();
    auto *scroll = plainScroll(tr("Questions about the section"), this);
    scroll->setWidget(content);
    m_effect->setReadOnly(true);
    m_effect->setTabChangesFocus(true);
    m_effect->setAccessibleName(tr("What the answers change"));

    auto *right = new QVBoxLayout;
    right->addWidget(m_summary);
    right->addWidget(m_effect, 1);
    auto *columns = new QHBoxLayout;
    columns->addWidget(scroll, 3);
    columns->addLayout(right, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(10);
    layout->addWidget(
        quietText(tr("Duties that do not concern your section are set aside. You can change an answer "
                     "at any time; nothing entered is lost."),
                  this));
    layout->addLayout(columns, 1);
    layout->addWidget(DecisionButtons(tr("&Save the answers"), this).box);
    showEffect();
}

QWidget *ProfileDialog::makeQuestion(const PolicyProfileQuestion &question, const std::optional<bool> &answer)
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
    if (answer)
        group->button(*answer ? Yes : No)->setChecked(true);
    m_answers.insert(question.id, group);
    connect(group, &QButtonGroup::idClicked, this, &ProfileDialog::showEffect);
    return card;
}

QHash<QString, bool> ProfileDialog::answers() const
{
    QHash<QString, bool> answers;
    for (auto it = m_answers.cbegin(); it != m_answers.cend(); ++it) {
        if (it.value()->checkedId() >= 0)
            answers.insert(it.key(), it.value()->checkedId() == Yes);
    }
    return answers;
}

void ProfileDialog::answer(const QString &question, bool yes)
{
    m_answers.value(question)->button(yes ? Yes : No)->click();
}

void ProfileDialog::showEffect()
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
        QString text;
        if (appearing.isEmpty() && disappearing.isEmpty())
            text = tr("These answers change nothing yet.");
        if (!appearing.isEmpty())
            text += tr("%n duty/duties will be asked:", nullptr, int(appearing.size())) + u'\n'
                + QStringLiteral("＋ ") + appearing.join(QStringLiteral("\n＋ ")) + QStringLiteral("\n\n");
        if (!disappearing.isEmpty())
            text += tr("%n duty/duties will be set aside:", nullptr, int(disappearing.size())) + u'\n'
                + QStringLiteral("－ ") + disappearing.join(QStringLiteral("\n－ "));
        m_effect->setPlainText(text);
    });
}

QString ProfileDialog::effect() const
{
    return m_effect->toPlainText();
}

void ProfileDialog::accept()
{
    if (guarded(this, [this] { setProfileAnswers(m_workspace.records(), answers()); }))
        QDialog::accept();
}

} // namespace mamori
