// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/columns_dialog.h"

#include "ui/dialogs/decision_buttons.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace mamori {

ColumnsDialog::ColumnsDialog(const Register &reg, ColumnLayout layout, QWidget *parent)
    : QDialog(parent)
    , m_register(reg)
    , m_layout(std::move(layout))
    , m_list(new QListWidget(this))
    , m_pinned(new QSpinBox(this))
{
    setWindowTitle(tr("Columns"));
    resize(fontMetrics().height() * 36, fontMetrics().height() * 38);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(20, 18, 20, 14);
    outer->setSpacing(10);
    outer->addWidget(quietText(tr("Ticked columns are shown, from left to right in this order."), this));
    auto *middle = new QHBoxLayout;
    m_list->setAccessibleName(tr("Columns"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    middle->addWidget(m_list, 1);
    auto *side = new QVBoxLayout;
    const std::pair<QString, int> moves[] = {{tr("U&p"), -1}, {tr("&Down"), 1}};
    for (const auto &[text, rows] : moves) {
        auto *button = new QPushButton(text, this);
        button->setAutoDefault(false);
        side->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, step = rows] { move(step); });
    }
    auto *usual = new QPushButton(tr("U&sual columns"), this);
    usual->setAutoDefault(false);
    side->addWidget(usual);
    side->addStretch();
    connect(usual, &QPushButton::clicked, this, [this] { fill(ColumnLayout::usual(m_register)); });
    middle->addLayout(side);
    outer->addLayout(middle, 1);
    auto *pinned = new QHBoxLayout;
    auto *label = new QLabel(tr("Columns on the left that stay in &view"), this);
    label->setBuddy(m_pinned);
    m_pinned->setAccessibleName(tr("Columns on the left that stay in view"));
    pinned->addWidget(label);
    pinned->addWidget(m_pinned);
    pinned->addStretch();
    outer->addLayout(pinned);
    const DecisionButtons buttons(tr("&Use"), this);
    buttons.proceed->setDefault(true);
    outer->addWidget(buttons.box);
    fill(m_layout);
}

void ColumnsDialog::fill(const ColumnLayout &layout)
{
    m_list->clear();
    QList<qsizetype> order;
    for (const ColumnLayout::Column &column : layout.columns)
        order << column.field;
    const qsizetype shown = order.size();
    for (qsizetype i = 0; i < qsizetype(m_register.fields.size()); ++i) {
        if (!order.contains(i))
            order << i;
    }
    for (qsizetype i = 0; i < order.size(); ++i) {
        auto *item = new QListWidgetItem(labelOf(m_register.fields[std::size_t(order.at(i))]), m_list);
        item->setData(Qt::UserRole, order.at(i));
        item->setSizeHint({0, fontMetrics().height() + 12});
        item->setCheckState(i < shown ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    m_pinned->setRange(0, int(order.size()));
    m_pinned->setValue(std::max(0, layout.pinned - 1)); // the mark goes along
}

void ColumnsDialog::move(int rows)
{
    const int from = m_list->currentRow();
    const int to = from + rows;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
}

ColumnLayout ColumnsDialog::layout() const
{
    ColumnLayout layout = m_layout;
    layout.columns.clear();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() != Qt::Checked)
            continue;
        const auto field = m_list->item(row)->data(Qt::UserRole).value<qsizetype>();
        const auto known = std::find_if(m_layout.columns.begin(), m_layout.columns.end(),
                                        [field](const auto &column) { return column.field == field; });
        layout.columns << ColumnLayout::Column {
            field,
            known != m_layout.columns.end()
                ? known->width
                : ColumnLayout::usualWidth(m_register, m_register.fields[std::size_t(field)])};
    }
    if (layout.columns.isEmpty())
        layout.columns = ColumnLayout::usual(m_register).columns;
    const int pinned = std::min(m_pinned->value(), int(layout.columns.size()));
    layout.pinned = pinned == 0 ? 0 : pinned + 1;
    return layout;
}

} // namespace mamori
