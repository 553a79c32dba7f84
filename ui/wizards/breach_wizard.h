// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/incident.h"
#include "ui/wizards/step_dialog.h"

#include <QTimer>

namespace mamori {

class BreachAffectedPage;
class BreachKindPage;
class BreachNoticedPage;
class BreachStepsPage;
class CallPage;
class Workspace;

/// The first ten minutes of a breach (Art. 12(1)(3), 43): what, when, what is affected, what was done, whom
/// to call now. Stores the breach and shows the first report to print. What is typed is kept in the ledger
/// meanwhile, so that nothing is lost when the dialog is left.
class BreachWizard final : public StepDialog
{
    Q_OBJECT
public:
    explicit BreachWizard(Workspace &workspace, QWidget *parent = nullptr);

    /// The breach as it is typed so far.
    Incident incident() const;
    Id<Incident> stored() const { return m_stored; }
    void reject() override;

protected:
    QString finishText() const override;
    void finish() override;

private:
    void load(const Incident &incident, const QString &breach);
    void restore();
    void beginAnew();
    void keep();
    void showFacts();

    Workspace &m_workspace;
    BreachKindPage *m_kind;
    BreachNoticedPage *m_noticed;
    BreachAffectedPage *m_affected;
    BreachStepsPage *m_steps;
    CallPage *m_call;
    QTimer m_keeping; ///< runs while something typed is not kept yet
    bool m_typed = false;
    Id<Incident> m_stored;
};

/// The report of a breach at a stage, to look at and print; shown by the caller.
QDialog *incidentReport(const Workspace &workspace, Id<Incident> incident, ReportStage stage,
                        QWidget *parent);
/// The same, shown over `parent`.
void showIncidentReport(const Workspace &workspace, Id<Incident> incident, ReportStage stage,
                        QWidget *parent);

} // namespace mamori
