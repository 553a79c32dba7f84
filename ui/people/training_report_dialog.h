// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/training_event.h"
#include "ui/workspace.h"

#include <QDialog>

class QCheckBox;
class QLabel;

namespace mamori {

class FieldGrid;

/// The report on a training or drill (Art. 47(1), 48(3)): what is missing in it, the paper, and to whom it
/// was sent and when.
class TrainingReportDialog final : public QDialog
{
    Q_OBJECT
public:
    TrainingReportDialog(Workspace &workspace, Id<TrainingEvent> id, QWidget *parent = nullptr);

    void accept() override;

private:
    QString sentSoFar() const;
    QString problem() const;
    void showPaper();

    Workspace &m_workspace;
    Id<TrainingEvent> m_id;
    TrainingEvent m_event;
    QCheckBox *m_general;
    QCheckBox *m_department;
    FieldGrid *m_form;
    QLabel *m_problem;
};

} // namespace mamori
