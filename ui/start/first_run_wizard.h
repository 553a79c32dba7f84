// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/first_run.h"
#include "ui/wizards/step_dialog.h"
#include "ui/workspace.h"

class QTimer;

namespace mamori {

class FirstRunQuestions;
class FirstRunSection;

/// What a new ledger is told first: the section, the holders of the offices, the questions about the section.
/// Every page can be passed by, all of it can be left for later and begun again. Nothing is stored before the
/// last page; what is half typed is kept as a draft.
class FirstRunWizard final : public StepDialog
{
    Q_OBJECT
public:
    explicit FirstRunWizard(Workspace &workspace, QWidget *parent = nullptr);
    /// Goes when the ledger is locked, too.
    ~FirstRunWizard() override;

    void reject() override;
    /// Answers a question as the mouse would.
    void answer(const QString &question, bool yes);

protected:
    void leaving(StepPage *page) override;
    void finish() override;

private:
    QJsonObject typed() const;
    void continueDraft();
    /// Keeps what differs from what stood there at first. Throws Error.
    void keepDraft();

    Workspace &m_workspace;
    FirstRun m_answers;
    FirstRunSection *m_section;
    FirstRunQuestions *m_questions;
    QTimer *m_typingStopped;
    QJsonObject m_kept; ///< what stood there when it was kept last
    qint64 m_draft = 0; ///< 0 = none so far
};

} // namespace mamori
