// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/edit_rows_dialog.h"

#include "model/store/record_edits.h"
#include "ui/dialogs/decision_buttons.h"
#include "ui/registers/choice_editors.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace mamori {

EditRowsDialog::EditRowsDialog(const Register &reg, const Workspace &workspace, qsizetype rows,
                               qsizetype first, QWidget *parent)
    : QDialog(parent)
    , m_register(reg)
    , m_workspace(workspace)
    , m_field(makeQuietCombo(this))
    , m_place(new QVBoxLayout)
    , m_empty(new QCheckBox(tr("&Empty this field"), this))
    , m_problem(errorText(this))
{
    setWindowTitle(tr("Change rows"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(12);
    layout->addWidget(
        quietText(tr("The value goes into %n row(s). One undo takes it back.", nullptr, int(rows)), this));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (qsizetype i = 0; const Field &field : reg.fields) {
        // One number for several records would be refused anyway.
        if (whyNotTyped(field).isEmpty() && !(field.rules & Unique))
            m_field->addItem(labelOf(field), i);
        ++i;
    }
    m_field->setAccessibleName(tr("Field"));
    m_field->setCurrentIndex(std::max(0, m_field->findData(first)));
    form->addRow(tr("&Field"), m_field);
    form->addRow(tr("Value"), m_place);
    layout->addLayout(form);
    layout->addWidget(m_empty);
    layout->addWidget(m_problem);
    layout->addStretch();
    const DecisionButtons buttons(tr("&Change"), this);
    m_change = buttons.proceed;
    layout->addWidget(buttons.box);
    connect(m_field, &QComboBox::currentIndexChanged, this, &EditRowsDialog::showEditor);
    connect(m_empty, &QCheckBox::toggled, this, &EditRowsDialog::offer);
    setMinimumWidth(fontMetrics().height() * 30);
    showEditor();
}

void EditRowsDialog::showEditor()
{
    delete m_editor;
    m_editor = makeFieldEditor(m_register.fields[std::size_t(field())], m_workspace, this);
    m_place->addWidget(m_editor);
    setTabOrder(m_field, m_editor);
    setTabOrder(m_editor, m_empty);
    m_editor->show();
    m_editor->setFocus();
    connect(m_editor, &FieldEditor::edited, this, &EditRowsDialog::offer);
    m_empty->setChecked(false);
    offer();
}

void EditRowsDialog::offer()
{
    m_editor->setDisabled(m_empty->isChecked());
    const QString problem = m_empty->isChecked() ? QString() : m_editor->problem();
    showError(m_problem, problem);
    m_change->setEnabled(m_empty->isChecked() || (problem.isEmpty() && !m_editor->value().isNull()));
}

qsizetype EditRowsDialog::field() const
{
    return m_field->currentData().value<qsizetype>();
}

QVariant EditRowsDialog::value() const
{
    return m_empty->isChecked() ? QVariant() : m_editor->value();
}

void EditRowsDialog::accept()
{
    if (m_change->isEnabled())
        Q_EMIT agreed();
}

} // namespace mamori
