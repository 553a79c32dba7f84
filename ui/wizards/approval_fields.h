// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/approval.h"
#include "ui/registers/field_editor.h"
#include "ui/workspace.h"

class QButtonGroup;
class QLabel;

namespace mamori {

/// The choices of a field side by side, one key each: quicker than a list where there are few.
class ChoiceButtons final : public FieldEditor
{
    Q_OBJECT
public:
    /// `of` is what is answered, for a screen reader.
    ChoiceButtons(const Field &field, const QString &of, QWidget *parent);
    QVariant value() const override;
    void setValue(const QVariant &value) override;

private:
    QButtonGroup *m_group;
};

/// Some columns of an application with the editors of the register, one below the other.
class ApprovalFields final : public QWidget
{
    Q_OBJECT
public:
    ApprovalFields(const QList<const char *> &columns, const Workspace &workspace, QWidget *parent);

    void show(const Approval &approval);
    /// Puts what is entered into the application; columns that are not shown stay as they are.
    void read(Approval &approval) const;
    void setShown(const char *column, bool isShown);
    FieldEditor *editor(const char *column) const;
    /// Why something that was typed is no value.
    QString problem() const;

Q_SIGNALS:
    void edited();

private:
    struct Row {
        const char *column;
        QLabel *label;
        FieldEditor *editor;
    };
    QList<Row> m_rows;
};

/// The declaration of a column of the register of approvals.
const Field &approvalField(const char *column);

} // namespace mamori
