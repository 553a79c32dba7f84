// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/workspace.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace mamori {

class FieldEditor;

/// One value for a field of all chosen rows. Nothing is emptied unless that is said.
class EditRowsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `first` is the field to begin with, as far as it can be typed.
    EditRowsDialog(const Register &reg, const Workspace &workspace, qsizetype rows, qsizetype first,
                   QWidget *parent = nullptr);

    qsizetype field() const;
    QVariant value() const;
    FieldEditor *editor() const { return m_editor; }
    /// Agrees; the dialog is closed by who stores the value.
    void accept() override;

Q_SIGNALS:
    void agreed();

private:
    void showEditor();
    void offer();

    const Register &m_register;
    const Workspace &m_workspace;
    QComboBox *m_field;
    QVBoxLayout *m_place;
    FieldEditor *m_editor = nullptr;
    QCheckBox *m_empty;
    QLabel *m_problem;
    QPushButton *m_change;
};

} // namespace mamori
