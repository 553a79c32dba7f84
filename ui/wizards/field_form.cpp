// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizards/field_form.h"

#include "ui/theme.h"
#include "ui/workspace.h"

#include <QFormLayout>
#include <QLabel>

namespace mamori {

FieldForm::FieldForm(const Register &reg, const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_register(reg)
    , m_workspace(workspace)
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(8);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

FieldEditor *FieldForm::add(const char *column)
{
    const qsizetype index = columnIndex(m_register, QLatin1String(column));
    Q_ASSERT(index >= 0);
    const Field &field = m_register.fields[std::size_t(index)];
    FieldEditor *editor = makeFieldEditor(field, m_workspace, this);
    auto *label = quietText(labelOf(field), this);
    label->setWordWrap(false);
    label->setBuddy(editor);
    m_layout->addRow(label, editor);
    m_rows << Row {index, editor, label};
    connect(editor, &FieldEditor::edited, this, &FieldForm::edited);
    return editor;
}

const FieldForm::Row *FieldForm::rowOf(const char *column) const
{
    const qsizetype index = columnIndex(m_register, QLatin1String(column));
    for (const Row &row : m_rows) {
        if (row.column == index)
            return &row;
    }
    Q_UNREACHABLE();
}

FieldEditor *FieldForm::editor(const char *column) const
{
    return rowOf(column)->editor;
}

void FieldForm::setShown(const char *column, bool shown)
{
    auto *row = const_cast<Row *>(rowOf(column));
    row->isShown = shown;
    row->editor->setVisible(shown);
    row->label->setVisible(shown);
}

bool FieldForm::isShown(const char *column) const
{
    return rowOf(column)->isShown;
}

void FieldForm::fill(const Values &values)
{
    for (const Row &row : std::as_const(m_rows))
        row.editor->setValue(values.at(row.column));
}

void FieldForm::putInto(Values &values) const
{
    for (const Row &row : m_rows)
        values[row.column] = row.isShown ? row.editor->value() : QVariant();
}

QString FieldForm::problem() const
{
    for (const Row &row : m_rows) {
        if (row.isShown && !row.editor->problem().isEmpty())
            return tr("%1: %2").arg(labelOf(row.editor->field()), row.editor->problem());
    }
    return {};
}

} // namespace mamori
