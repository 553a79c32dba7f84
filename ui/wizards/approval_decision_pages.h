// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/approvals.h"
#include "ui/wizards/approval_fields.h"
#include "ui/wizards/field_grid.h"
#include "ui/wizards/step_dialog.h"

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace mamori {

/// What is applied for, read once more before it is decided.
class ReviewPage final : public StepPage
{
    Q_OBJECT
public:
    ReviewPage(const Workspace &workspace, const Approval &approval, QWidget *parent = nullptr);
    void enter() override;

private:
    void addText(const QString &title, const QString &text);
    QString particulars() const;
    QString conditions() const;

    const Workspace &m_workspace;
    const Approval &m_approval;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
};

/// The decision of one office: what, who, when, with which conditions, and on which paper.
class VerdictPage final : public StepPage
{
    Q_OBJECT
public:
    /// A new application cannot be withdrawn yet.
    enum class Of { NewApplication, StoredApplication };
    VerdictPage(const Workspace &workspace, Approval &approval, Of of, QWidget *parent = nullptr);
    void enter() override;
    QString problem() const override;
    void focusStart() override;

    Office office() const;
    ApprovalVerdict verdict() const;

private:
    void askOffice(QVBoxLayout *layout);
    void propose();
    QString holderOf(Office office) const;
    void read();
    void showFields();

    const Workspace &m_workspace;
    Approval &m_approval;
    Approval m_entered; ///< holds what the editors say
    QLabel *m_office;
    QButtonGroup *m_offices;
    QWidget *m_officeBox;
    ChoiceButtons *m_decision;
    FieldGrid *m_fields;
};

/// The paper of a decision that is known already.
class AnswerPaperPage final : public StepPage
{
    Q_OBJECT
public:
    AnswerPaperPage(const Workspace &workspace, Approval &approval, QWidget *parent = nullptr);
    void enter() override;
    QString problem() const override;

private:
    const Workspace &m_workspace;
    Approval &m_approval;
    FieldGrid *m_fields;
};

} // namespace mamori
