// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/classification.h"
#include "ui/workspace.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace mamori {

class FieldEditor;

/// How the user wants to come to the levels.
enum class ClassificationWay { TakeOver, Questions, Judgement };

/// What is known already: the class of provider, original or parts, and what may be done with it.
class KnownPage final : public QWidget
{
    Q_OBJECT
public:
    KnownPage(const Policy &policy, const ClassificationStart &start, QWidget *parent = nullptr);
    ClassificationWay way() const;
    void focusStart();

private:
    QButtonGroup *m_ways;
};

/// One plain question. The keys 1, 2, 3 … choose.
class QuestionPage final : public QWidget
{
    Q_OBJECT
public:
    QuestionPage(const Policy &policy, const PolicyQuestion &question, QWidget *parent = nullptr);
    const PolicyQuestion &question() const { return m_question; }
    /// Id of the chosen answer; empty = none yet.
    QString answer() const;
    /// Chooses an answer that the ledger suggests, and says so.
    void suggest(const QString &answer);
    void focusStart();

Q_SIGNALS:
    void answered();

private:
    const PolicyQuestion &m_question;
    QButtonGroup *m_answers;
    QLabel *m_suggestion;
};

/// The decision: levels, why, what follows, who and when.
class DecisionPage final : public QWidget
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
    /// What is still missing; empty when the decision can be stored.
    QString problem() const;
    void focusStart();

Q_SIGNALS:
    void edited();

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
