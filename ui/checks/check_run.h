// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/inspection.h"
#include "ui/wizards/step_dialog.h"

#include <QTimer>

namespace mamori {

class AnswersPage;
class Workspace;

/// Goes through the questions of a check over as many sittings as it takes, then shows the result and makes
/// findings of what is not kept. The answers of a sitting are one undoable step, stored when the dialog is
/// left; meanwhile they are kept in the ledger against a crash.
class CheckRunDialog final : public StepDialog
{
    Q_OBJECT
public:
    CheckRunDialog(Workspace &workspace, Id<Inspection> id, QWidget *parent = nullptr);

    /// Whether it is still to be answered.
    static bool fits(const Values &values);
    AnswersPage &answers() { return *m_answers; }
    void reject() override;

protected:
    QString finishText() const override;
    void finish() override;

private:
    class ResultPage;

    QString draftName() const;
    void keep();
    void restore();
    void storeAnswers();
    void showFacts();

    Workspace &m_workspace;
    Id<Inspection> m_id;
    Inspection m_run;
    Inspection m_before; ///< as it is stored
    AnswersPage *m_answers;
    ResultPage *m_result;
    QTimer m_keeping; ///< runs while an answer is not kept yet
};

} // namespace mamori
