// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizards/approval_fields.h"

#include "ui/theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace mamori {

QVBoxLayout *scrolledColumn(QWidget *page, const QString &name, int spacing)
{
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    QScrollArea *scroll = plainScroll(name, page);
    auto *content = new QWidget;
    setStyleRole(content, "plain");
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(spacing);
    scroll->setWidget(content);
    outer->addWidget(scroll);
    return layout;
}

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

} // namespace mamori
