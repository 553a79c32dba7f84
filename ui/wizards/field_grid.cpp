// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizards/field_grid.h"

#include "ui/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace mamori {

FieldGrid::FieldGrid(const QList<const Field *> &fields, const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // what is left over goes below all rows
    for (int line = 0; const Field *field : fields) {
        Row row {field, new QLabel(this), makeFieldEditor(*field, workspace, this)};
        row.label->setWordWrap(true);
        setText(row.label, labelOf(*field));
        row.label->setFixedWidth(fontMetrics().height() * 10);
        row.label->setContentsMargins(0, 5, 0, 0);
        row.label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        row.label->setToolTip(articleText(QLatin1String(field->article)));
        row.label->setBuddy(row.editor);
        setStyleRole(row.label, "quiet");
        grid->addWidget(row.label, line, 0, Qt::AlignTop);
        grid->addWidget(row.editor, line++, 1);
        connect(row.editor, &FieldEditor::edited, this, &FieldGrid::edited);
        m_rows << row;
    }
}

QList<const Field *> FieldGrid::fieldsOf(const Register &reg, const QList<const char *> &columns)
{
    return fieldsOf(reg.fields, columns);
}

QList<const Field *> FieldGrid::fieldsOf(std::span<const Field> fields, const QList<const char *> &columns)
{
    QList<const Field *> found;
    for (const char *column : columns) {
        const auto field = std::find_if(fields.begin(), fields.end(), [column](const Field &each) {
            return QLatin1String(each.column) == QLatin1String(column);
        });
        Q_ASSERT(field != fields.end());
        found << &*field;
    }
    return found;
}

void FieldGrid::setRowShown(const char *column, bool shown)
{
    for (Row &row : m_rows) {
        if (QLatin1String(row.field->column) != QLatin1String(column))
            continue;
        row.isHidden = !shown;
        row.label->setVisible(shown);
        row.editor->setVisible(shown);
    }
}

FieldEditor *FieldGrid::editor(const QString &column) const
{
    for (const Row &row : m_rows) {
        if (column == QLatin1String(row.field->column) && !row.isHidden)
            return row.editor;
    }
    return nullptr;
}

QString FieldGrid::problem() const
{
    for (const Row &row : m_rows) {
        if (!row.isHidden && !row.editor->problem().isEmpty())
            return tr("%1: %2").arg(labelOf(*row.field), row.editor->problem());
    }
    return {};
}

} // namespace mamori
