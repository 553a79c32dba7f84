// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/handovers.h"
#include "ui/wizards/take_out_pages.h"

namespace mamori {

/// A handover while it is written down.
struct HandoverDraft {
    Workspace &workspace;
    Handover handover;
};

/// Who takes the section over, and from when.
class HandoverPersonPage final : public StepPage
{
    Q_OBJECT
public:
    explicit HandoverPersonPage(HandoverDraft &draft, QWidget *parent = nullptr);
    QString problem() const override;

private:
    HandoverDraft &m_draft;
    FieldGrid *m_form;
};

/// All that is open, and the paper that tells it.
class HandoverStatePage final : public FactsPage
{
    Q_OBJECT
public:
    explicit HandoverStatePage(HandoverDraft &draft, QWidget *parent = nullptr);
    void enter() override;

private:
    void showPaper();

    HandoverDraft &m_draft;
};

/// What is stored, and what has to follow.
class HandoverSummaryPage final : public FactsPage
{
    Q_OBJECT
public:
    explicit HandoverSummaryPage(HandoverDraft &draft, QWidget *parent = nullptr);
    void enter() override;

private:
    HandoverDraft &m_draft;
};

/// Hands the section over to another manager: the paper, the office with its history, then another password
/// and another recovery sheet, so that the former manager opens the ledger no more.
class HandoverWizard final : public StepDialog
{
    Q_OBJECT
public:
    explicit HandoverWizard(Workspace &workspace, QWidget *parent = nullptr);
    /// Begins with what is known already.
    HandoverWizard(Workspace &workspace, const Handover &known, QWidget *parent = nullptr);

    void accept() override;

protected:
    QString finishText() const override;
    void finish() override;

private:
    HandoverDraft m_draft;
};

} // namespace mamori
