// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizards/approval_fields.h"

#include "ui/theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>

#include <algorithm>

namespace mamori {

const Field &approvalField(const char *column)
{
    const qsizetype index = columnIndex(Approval::spec, QLatin1String(column));
    Q_ASSERT(index >= 0);
    return Approval::spec.fields[std::size_t(index)];
}

// Buttons -------------------------------------------------------------------

ChoiceButtons::ChoiceButtons(const Field &field, const QString &of, QWidget *parent)
    : FieldEditor(field, parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(of);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(18);
    for (int i = 0; const Choice &choice : field.choices) {
        auto *button = new QRadioButton(labelOf(choice), this);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(of, labelOf(choice)));
        m_group->addButton(button, i++);
        layout->addWidget(button);
    }
    layout->addStretch();
    setFocusProxy(m_group->button(0));
    connect(m_group, &QButtonGroup::idClicked, this, &FieldEditor::edited);
}

QVariant ChoiceButtons::value() const
{
    const int id = m_group->checkedId();
    return id < 0 ? QVariant() : QVariant(QString::fromLatin1(field().choices[std::size_t(id)].key));
}

void ChoiceButtons::setValue(const QVariant &value)
{
    m_group->setExclusive(false);
    for (QAbstractButton *button : m_group->buttons()) {
        const Choice &choice = field().choices[std::size_t(m_group->id(button))];
        button->setChecked(value.toString() == QLatin1String(choice.key));
    }
    m_group->setExclusive(true);
}

// Fields --------------------------------------------------------------------

ApprovalFields::ApprovalFields(const QList<const char *> &columns, const Workspace &workspace,
                               QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    for (const char *column : columns) {
        const Field &field = approvalField(column);
        Row row {column, new QLabel(labelOf(field), this), makeFieldEditor(field, workspace, this)};
        row.label->setWordWrap(true);
        row.label->setFixedWidth(fontMetrics().height() * 9);
        row.label->setContentsMargins(0, 5, 0, 0);
        row.label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        setStyleRole(row.label, "quiet");
        row.label->setBuddy(row.editor);
        const int place = grid->rowCount();
        grid->addWidget(row.label, place, 0, Qt::AlignTop);
        grid->addWidget(row.editor, place, 1);
        connect(row.editor, &FieldEditor::edited, this, &ApprovalFields::edited);
        m_rows << row;
    }
}

void ApprovalFields::show(const Approval &approval)
{
    for (const Row &row : std::as_const(m_rows))
        row.editor->setValue(row.editor->field().get(&approval));
}

void ApprovalFields::read(Approval &approval) const
{
    for (const Row &row : m_rows) {
        if (!row.editor->isHidden())
            row.editor->field().set(&approval, row.editor->value());
    }
}

void ApprovalFields::setShown(const char *column, bool isShown)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (QLatin1String(row.column) != QLatin1String(column))
            continue;
        row.label->setHidden(!isShown);
        row.editor->setHidden(!isShown);
    }
}

FieldEditor *ApprovalFields::editor(const char *column) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [column](const Row &row) {
        return QLatin1String(row.column) == QLatin1String(column);
    });
    return found == m_rows.cend() ? nullptr : found->editor;
}

QString ApprovalFields::problem() const
{
    for (const Row &row : m_rows) {
        if (!row.editor->isHidden() && !row.editor->problem().isEmpty())
            return tr("%1: %2").arg(row.label->text(), row.editor->problem());
    }
    return {};
}

} // namespace mamori
