// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/classification.h"
#include "ui/wizards/step_dialog.h"
#include "ui/workspace.h"

class QButtonGroup;
class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace mamori {

class FieldEditor;

/// How the user wants to come to the levels.
enum class ClassificationWay { TakeOver, Questions, Judgement };

/// What is known already: the class of provider, original or parts, and what may be done with it.
class KnownPage final : public StepPage
{
    Q_OBJECT
public:
    KnownPage(const Policy &policy, const ClassificationStart &start, QWidget *parent = nullptr);
    ClassificationWay way() const;
    void focusStart() override;

private:
    QButtonGroup *m_ways;
};

/// One plain question. The keys 1, 2, 3 … choose.
class QuestionPage final : public StepPage
{
    Q_OBJECT
public:
    QuestionPage(const Policy &policy, const PolicyQuestion &question, QWidget *parent = nullptr);
    const PolicyQuestion &question() const { return m_question; }
    /// Id of the chosen answer; empty = none yet.
    QString answer() const;
    /// Chooses an answer that the ledger suggests, and says so.
    void suggest(const QString &answer);
    bool isReady() const override { return !answer().isEmpty(); }
    void focusStart() override;

private:
    const PolicyQuestion &m_question;
    QButtonGroup *m_answers;
    QLabel *m_suggestion;
};

/// The decision: levels, why, what follows, who and when.
class DecisionPage final : public StepPage
{
    Q_OBJECT
public:
    DecisionPage(const Workspace &workspace, QWidget *parent = nullptr);

    /// What came out. With Judgement the manager sets levels and reason here.
    void show(const Asset &asset, DecisionBasis basis, const Classification &levels, const QString &reason);
    Classification levels() const;
    QString reason() const;
    DecisionBasis basis() const;
    QDate decidedOn() const;
    QString decidedBy() const;
    void enter() override { Q_EMIT entered(); }
    bool isReady() const override { return problem().isEmpty(); }
    QString problem() const override;
    void focusStart() override;

Q_SIGNALS:
    void entered();

private:
    FieldEditor *addEditor(QVBoxLayout *layout, const char *column);
    void showRestrictions();

    const Workspace &m_workspace;
    Asset m_asset;
    DecisionBasis m_basis = DecisionBasis::Questions;
    Classification m_levels;
    QString m_reason;
    QLabel *m_result;
    QLabel *m_why;
    QLabel *m_oldImportance;
    QRadioButton *m_accept;
    QRadioButton *m_judge;
    QWidget *m_judgement;
    QList<FieldEditor *> m_levelEditors; ///< in the order of the axes
    FieldEditor *m_reasonEditor = nullptr;
    QLabel *m_restrictions;
    FieldEditor *m_decidedBy = nullptr;
    FieldEditor *m_decidedOn = nullptr;
};

} // namespace mamori
