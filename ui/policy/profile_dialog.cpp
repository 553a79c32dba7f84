// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/policy/profile_dialog.h"

#include "ui/dialogs/decision_buttons.h"
#include "ui/guarded.h"
#include "ui/policy/profile_questions.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace mamori {

ProfileDialog::ProfileDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_questions(new ProfileQuestions(workspace, this))
{
    setWindowTitle(tr("About our section"));
    resize(1000, 680);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(10);
    layout->addWidget(
        quietText(tr("Duties that do not concern your section are set aside. You can change an answer "
                     "at any time; nothing entered is lost."),
                  this));
    layout->addWidget(m_questions, 1);
    layout->addWidget(DecisionButtons(tr("&Save the answers"), this).box);
}

void ProfileDialog::answer(const QString &question, bool yes)
{
    m_questions->answer(question, yes);
}

QString ProfileDialog::effect() const
{
    return m_questions->effect();
}

void ProfileDialog::accept()
{
    if (guarded(this, [this] { setProfileAnswers(m_workspace.records(), m_questions->answers()); }))
        QDialog::accept();
}

} // namespace mamori
