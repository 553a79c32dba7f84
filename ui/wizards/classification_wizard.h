// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizards/classification_pages.h"

namespace mamori {

/// Classifies one asset (Art. 16): starts from what is known, asks plain questions, and stores asset and
/// decision as one step. Questions that can no longer change a level are left out.
class ClassificationWizard final : public StepDialog
{
    Q_OBJECT
public:
    ClassificationWizard(Workspace &workspace, Id<Asset> id, QWidget *parent = nullptr);

    /// The answers on the way that was gone; what classify() is given.
    ClassificationAnswers answers() const { return answersUntil(currentPage()); }
    Classification levels() const { return m_decision->levels(); }

    /// How many answers the page offers, and choosing one of them, as the number keys do.
    int answerCount() const;
    void chooseAnswer(int index);

protected:
    StepPage *pageAfter(StepPage *page) const override;
    QString finishText() const override;
    void finish() override;

private:
    void showFacts();
    void makePages();
    void suggestAnswers();
    ClassificationWay way() const;
    ClassificationAnswers answersUntil(const StepPage *page) const;
    void showDecision();

    Workspace &m_workspace;
    Id<Asset> m_id;
    Asset m_asset;
    ClassificationStart m_start;
    KnownPage *m_knownPage = nullptr; ///< only when something is known already
    QList<QuestionPage *> m_questions;
    DecisionPage *m_decision;
};

} // namespace mamori
