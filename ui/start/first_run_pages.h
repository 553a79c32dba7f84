// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/first_run.h"
#include "ui/wizards/step_dialog.h"
#include "ui/workspace.h"

class QGridLayout;
class QLabel;
class QLineEdit;

namespace mamori {

class FieldEditor;
class ProfileQuestions;

/// What the section is called, and who holds the offices it has to do with.
class FirstRunSection final : public StepPage
{
    Q_OBJECT
public:
    FirstRunSection(const Workspace &workspace, const FirstRun &known, QWidget *parent);

    QString problem() const override;
    /// Puts what stands on the page into the answers.
    void apply(FirstRun &typed) const;
    /// What stands on the page, readable or not, and back.
    QJsonObject typed() const;
    void setTyped(const QJsonObject &typed);

private:
    struct Row {
        Office office;
        QList<FieldEditor *> editors; ///< none where the ledger names a holder already
    };

    QWidget *makeOffices(const FirstRun &known);
    void addOffice(QGridLayout *grid, const OfficeAnswer &answer);

    const Workspace &m_workspace;
    FirstRun m_known;
    QLineEdit *m_name;
    QList<Row> m_rows;
};

/// The questions about the section, with what their answers change.
class FirstRunQuestions final : public StepPage
{
    Q_OBJECT
public:
    FirstRunQuestions(Workspace &workspace, QWidget *parent);
    ProfileQuestions &questions() { return *m_questions; }
    void focusStart() override;

private:
    ProfileQuestions *m_questions;
};

/// What is going to be stored, and what is left for later.
class FirstRunSummary final : public StepPage
{
    Q_OBJECT
public:
    FirstRunSummary(const Workspace &workspace, const FirstRun &typed, QWidget *parent);
    void enter() override;

private:
    const Workspace &m_workspace;
    const FirstRun &m_typed; ///< the wizard's, as it stands when the page is entered
    QLabel *m_stored;
    QLabel *m_left;
};

} // namespace mamori
