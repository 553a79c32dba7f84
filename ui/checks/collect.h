// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exchange/answer_sheets.h"
#include "ui/wizards/step_dialog.h"

namespace mamori {

class Workspace;

/// Reads back the sheets of a check, shows every refused cell, lets each contradiction be settled, and takes
/// all answers over in one step.
class CollectDialog final : public StepDialog
{
    Q_OBJECT
public:
    CollectDialog(Workspace &workspace, Id<Inspection> id, QWidget *parent = nullptr);

    static bool fits(const Values &values);
    /// Reads files, as if the user had chosen them.
    void loadFiles(const QStringList &paths);
    const MergedAnswers &merged() const { return m_merged; }

protected:
    void leaving(StepPage *page) override;
    QString finishText() const override;
    void finish() override;

private:
    class SheetsPage;
    class ConflictsPage;

    Workspace &m_workspace;
    Id<Inspection> m_id;
    Inspection m_run;
    MergedAnswers m_merged;
    SheetsPage *m_sheets;
    ConflictsPage *m_conflicts;
};

} // namespace mamori
