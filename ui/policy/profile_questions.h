// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workspace.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QTextEdit;

namespace mamori {

/// The plain questions about the section, and beside them which duties their answers would bring up and set
/// aside.
class ProfileQuestions final : public QWidget
{
    Q_OBJECT
public:
    ProfileQuestions(Workspace &workspace, QWidget *parent);

    /// What is answered so far; a question without an answer is not in it.
    QHash<QString, bool> answers() const;
    void setAnswers(const QHash<QString, bool> &answers);
    /// Answers a question as the mouse would.
    void answer(const QString &question, bool yes);
    /// What stands beside the questions.
    QString effect() const;

Q_SIGNALS:
    void edited();

private:
    QWidget *makeQuestion(const PolicyProfileQuestion &question);
    void showEffect();

    Workspace &m_workspace;
    QHash<QString, QButtonGroup *> m_answers;
    QLabel *m_summary;
    QTextEdit *m_effect;
};

} // namespace mamori
