// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/incident.h"
#include "ui/wizards/step_dialog.h"

#include <QJsonObject>
#include <QTimer>

namespace mamori {

class CallPage;
class IncidentPage;
class Workspace;

/// What can be added to a breach that is under way.
enum class BreachNews { Report, Instruction, Completed, Measure, Facts, Closing };

/// Goes on with a breach: a further report, an instruction received or completed, a measure, facts, closing.
/// Adds to the timeline; nothing that stands there is changed. What is typed is kept in the ledger until it
/// is stored.
class BreachProgress final : public StepDialog
{
    Q_OBJECT
public:
    BreachProgress(Workspace &workspace, Id<Incident> id, QWidget *parent = nullptr);

    /// Whether anything can be added: a closed breach is over.
    static bool fits(const Values &values);
    void choose(BreachNews news);
    void reject() override;

protected:
    StepPage *pageAfter(StepPage *page) const override;
    QString finishText() const override;
    void finish() override;

private:
    class NewsPage;
    class ReportPage;
    class InstructionPage;
    class CompletedPage;
    class MeasurePage;
    class FactsPage;
    class ClosingPage;

    /// The breach with all that is typed on the pages gone through, but the reports ticked last.
    Incident incident() const;
    bool closes() const;
    void showFacts();
    QString draftName() const;
    void keep();
    void restore();

    Workspace &m_workspace;
    Id<Incident> m_id;
    Incident m_before;
    NewsPage *m_news;
    ReportPage *m_report;
    InstructionPage *m_instruction;
    CompletedPage *m_completed;
    MeasurePage *m_measure;
    FactsPage *m_facts;
    ClosingPage *m_closing;
    CallPage *m_further;
    CallPage *m_final;
    QList<QJsonObject> m_atFirst; ///< what stood on each page before anything was typed
    QTimer m_keeping; ///< runs while something typed is not kept yet
    bool m_typed = false;
};

} // namespace mamori
