// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizards/disposal_pages.h"

namespace mamori {

/// Something was disposed of that should not have been: writes the draft of a breach (Art. 39(2)(1), 43).
class DisposalMistakeDialog final : public StepDialog
{
    Q_OBJECT
public:
    DisposalMistakeDialog(Workspace &workspace, Id<Disposal> id, QWidget *parent = nullptr);

protected:
    QString finishText() const override;
    void finish() override;

private:
    Workspace &m_workspace;
    Disposal m_disposal;
    Incident m_incident;
};

} // namespace mamori
