// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizards/classification_pages.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace mamori {

/// Classifies one asset (Art. 16): starts from what is known, asks plain questions, and stores asset and
/// decision as one step. Questions that can no longer change a level are left out.
class ClassificationWizard final : public QDialog
{
    Q_OBJECT
public:
    ClassificationWizard(Workspace &workspace, Id<Asset> id, QWidget *parent = nullptr);

    /// The answers on the way that was gone; what classify() is given.
    const ClassificationAnswers &answers() const { return m_answers; }
    Classification levels() const { return m_decision->levels(); }

    void next();
    void back();
    bool isLastPage() const;
    /// How many answers the page offers, and choosing one of them, as the number keys do.
    int answerCount() const;
    void chooseAnswer(int index);

private:
    QWidget *makeFacts();
    QWidget *makeSteps();
    QWidget *makeButtons();
    void makePages();
    void suggestAnswers();
    ClassificationWay way() const;
    QWidget *pageAfter(const QWidget *page);
    void collectAnswers(const QWidget *until);
    void goTo(QWidget *page);
    void showDecision();
    void updateButtons();
    void finish();

    Workspace &m_workspace;
    Id<Asset> m_id;
    Asset m_asset;
    ClassificationStart m_start;
    ClassificationAnswers m_answers;
    QStackedWidget *m_pages;
    KnownPage *m_knownPage = nullptr; ///< only when something is known already
    QList<QuestionPage *> m_questions;
    DecisionPage *m_decision;
    QList<QWidget *> m_visited; ///< the way back
    QList<QLabel *> m_steps;
    QLabel *m_problem;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace mamori
