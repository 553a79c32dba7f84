// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/disposals.h"
#include "ui/wizards/field_grid.h"
#include "ui/wizards/step_dialog.h"
#include "ui/workspace.h"

#include <vector>

class QButtonGroup;
class QCheckBox;
class QRadioButton;

namespace mamori {

class FactGrid;

/// All that a wizard of disposal knows so far.
struct DisposalWork {
    Disposal disposal;
    Approval approval;
    QList<DisposalThing> things;
    DisposalNeeds needs;
    bool asksApproval = true; ///< an application is made, needed or not
    bool carriesOut = false; ///< it has been done and is recorded now

    DisposalKind kind() const { return disposal.kind.value_or(DisposalKind::Disposal); }
    bool mayCarryOut() const { return mamori::mayCarryOut(needs, approval, asksApproval); }
    /// Items, level and needs as they follow from the chosen things.
    void refresh(const Policy &policy, QDate day);
};

/// A page of the wizard: texts and editors below one another, on as much room as they need.
class DisposalPage : public StepPage
{
    Q_OBJECT
public:
    DisposalPage(const QString &step, const QString &question, DisposalWork &work, Workspace &workspace,
                 QWidget *parent);

    QString problem() const override;
    void focusStart() override;

Q_SIGNALS:
    void entered();

protected:
    virtual QList<Problem> missing() const = 0;
    FieldGrid *addGrid(const QList<const Field *> &fields);
    void addGrid(FieldGrid *grid);
    QLabel *addText(const char *look);
    QVBoxLayout *body() const { return m_body; }
    QWidget *content() const { return m_content; }

    DisposalWork &m_work;
    Workspace &m_workspace;
    QList<FieldGrid *> m_grids;

private:
    QWidget *m_content;
    QVBoxLayout *m_body;
};

/// Why, and whether something goes before its time.
class DisposalReasonPage final : public DisposalPage
{
    Q_OBJECT
public:
    DisposalReasonPage(DisposalWork &work, Workspace &workspace, QWidget *parent);
    void enter() override;

protected:
    QList<Problem> missing() const override { return missingReason(m_work.disposal, m_work.needs); }

private:
    void take();
    void showEarly();
    QString proposedSubject() const;

    FieldGrid *m_grid;
    QLabel *m_early;
    FieldGrid *m_earlyGrid;
    QString m_proposed; ///< the name given last by the program itself
};

/// The method, how a destruction is proved, and the measures.
class DisposalMethodPage final : public DisposalPage
{
    Q_OBJECT
public:
    DisposalMethodPage(DisposalWork &work, Workspace &workspace, QWidget *parent);
    void enter() override;

protected:
    QList<Problem> missing() const override { return missingMethod(m_work.disposal, m_work.needs); }

private:
    void offerMethods();
    void addProofs();
    void take();
    void showProofs();

    QLabel *m_rules;
    QWidget *m_methods; ///< holds the grid of the method, which is made anew as the things change
    Field m_method; ///< the declaration with those methods that will do
    std::vector<Choice> m_choices;
    FieldGrid *m_methodGrid = nullptr;
    QWidget *m_proofs;
    QButtonGroup *m_proof;
    FieldGrid *m_grid;
};

/// Who applies, and what another person decided.
class DisposalApprovalPage final : public DisposalPage
{
    Q_OBJECT
public:
    DisposalApprovalPage(DisposalWork &work, Workspace &workspace, QWidget *parent);
    void enter() override;

protected:
    QList<Problem> missing() const override;

private:
    void take();
    void showWhatApplies();

    QLabel *m_need;
    QCheckBox *m_ask;
    FieldGrid *m_application;
    FieldGrid *m_decision;
    QWidget *m_then;
    QRadioButton *m_later;
    QRadioButton *m_now;
};

/// The erasure before the things leave.
class DisposalErasurePage final : public DisposalPage
{
    Q_OBJECT
public:
    DisposalErasurePage(DisposalWork &work, Workspace &workspace, QWidget *parent);
    void enter() override;

protected:
    QList<Problem> missing() const override;

private:
    FieldGrid *m_grid;
};

/// What was done, by whom, and its proof.
class DisposalDonePage final : public DisposalPage
{
    Q_OBJECT
public:
    DisposalDonePage(DisposalWork &work, Workspace &workspace, QWidget *parent);
    void enter() override;

protected:
    QList<Problem> missing() const override;

private:
    FieldGrid *m_grid;
};

/// What will be stored.
class DisposalSummaryPage final : public DisposalPage
{
    Q_OBJECT
public:
    DisposalSummaryPage(DisposalWork &work, Workspace &workspace, QWidget *parent);
    void enter() override;

protected:
    QList<Problem> missing() const override { return {}; }

private:
    FactGrid *m_facts;
    QLabel *m_follows;
};

} // namespace mamori
