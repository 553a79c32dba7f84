// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/inspection.h"
#include "ui/wizards/step_dialog.h"

namespace mamori {

class Workspace;

/// Begins the run of a check (Art. 109, 133): from a template of the pack, or with the section's own
/// questions alone. The questions are copied into the run with the answers of the run before beside them.
class CheckStartWizard final : public StepDialog
{
    Q_OBJECT
public:
    explicit CheckStartWizard(Workspace &workspace, QWidget *parent = nullptr);

    /// The template by its place in the pack; behind the last one the section's own check.
    void choose(int check);
    Id<Inspection> stored() const { return m_stored; }

protected:
    void leaving(StepPage *page) override;
    QString finishText() const override;
    void finish() override;

private:
    class TemplatePage;
    class DetailsPage;

    Workspace &m_workspace;
    TemplatePage *m_template;
    DetailsPage *m_details;
    Id<Inspection> m_stored;
};

} // namespace mamori
