// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace mamori {

/// The columns of a list: which, in which order, with heading, common heading above, width and alignment.
/// Widths are millimetres on the paper.
class FormColumnsEdit final : public QWidget
{
    Q_OBJECT
public:
    explicit FormColumnsEdit(QWidget *parent);

    /// `ours` names the columns that the program computes; nullptr for a form of the city's own.
    void setForm(const PolicyForm &form, const PolicyForm *ours);
    const QList<PolicyFormColumn> &columns() const { return m_form.columns; }

Q_SIGNALS:
    void edited();

private:
    void makeEditors();
    void fill(int row);
    void fillOffered();
    void showColumn();
    void takeColumn();
    void add();
    void remove();
    void move(int rows);
    void fit();
    void showState();
    int currentRow() const;
    QString contentOf(const QString &column) const;

    PolicyForm m_form;
    QList<PolicyFormColumn> m_ours;
    QTreeWidget *m_list;
    QLabel *m_sum;
    QLineEdit *m_title;
    QLineEdit *m_group;
    QDoubleSpinBox *m_width;
    QComboBox *m_align;
    QComboBox *m_offered;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_fit;
};

} // namespace mamori
