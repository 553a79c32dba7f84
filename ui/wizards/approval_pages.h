// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/approvals.h"
#include "ui/wizards/approval_fields.h"
#include "ui/wizards/field_grid.h"
#include "ui/wizards/step_dialog.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QRadioButton;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace mamori {

/// Which kind: all of the pack under who decides on them, found by a word.
class ApprovalKindPage final : public StepPage
{
    Q_OBJECT
public:
    explicit ApprovalKindPage(const Policy &policy, QWidget *parent = nullptr);

    std::optional<ApprovalKind> kind() const;
    void choose(ApprovalKind kind);
    QString problem() const override;
    void focusStart() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addKinds();
    void filter(const QString &text);
    void showKind();
    QTreeWidgetItem *firstShown() const;

    const Policy &m_policy;
    QLineEdit *m_search;
    QTreeWidget *m_kinds;
    QLabel *m_about;
};

/// Who applies, for what and why. Writes into the application that is being made.
class ApplicationPage final : public StepPage
{
    Q_OBJECT
public:
    ApplicationPage(const Workspace &workspace, Approval &approval, QWidget *parent = nullptr);
    void enter() override;
    QString problem() const override { return m_fields->problem(); }
    void focusStart() override;

private:
    Approval &m_approval;
    FieldGrid *m_fields;
};

/// What the kind has to state, a line each.
class ParticularsPage final : public StepPage
{
    Q_OBJECT
public:
    ParticularsPage(const Workspace &workspace, Approval &approval, QWidget *parent = nullptr);
    void enter() override;

private:
    void read();

    const Workspace &m_workspace;
    Approval &m_approval;
    QVBoxLayout *m_layout;
    QWidget *m_rows = nullptr;
    QList<FieldEditor *> m_editors; ///< in the order of the particulars
};

/// Whether each condition of the kind is met, and if not, why.
class ConditionsPage final : public StepPage
{
    Q_OBJECT
public:
    ConditionsPage(const Workspace &workspace, Approval &approval, QWidget *parent = nullptr);
    void enter() override;

private:
    struct Row {
        FieldEditor *answer;
        FieldEditor *reason;
        QLabel *reasonLabel;
    };
    void addRow(const ApprovalCondition &condition, QVBoxLayout *layout);
    void read();

    const Workspace &m_workspace;
    Approval &m_approval;
    QVBoxLayout *m_layout;
    QWidget *m_box = nullptr;
    QList<Row> m_rows; ///< in the order of the conditions
};

/// Who decides, what is still missing, and whether to go on to that now.
class RoutePage final : public StepPage
{
    Q_OBJECT
public:
    RoutePage(const Workspace &workspace, Approval &approval, QWidget *parent = nullptr);
    void enter() override;
    QString problem() const override;

    ApprovalWay way() const { return m_route.way; }
    /// Decide, or print and send, in one go with storing.
    bool goesOn() const;

private:
    void read();
    void showRoute();
    QList<Problem> missing() const;

    const Workspace &m_workspace;
    Approval &m_approval;
    ApprovalRoute m_route;
    QLabel *m_who;
    QLabel *m_missing;
    QRadioButton *m_now;
    QRadioButton *m_later;
    FieldGrid *m_fields;
};

} // namespace mamori
