// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/sort_dialog.h"

#include "ui/dialogs/decision_buttons.h"
#include "ui/registers/choice_editors.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mamori {

SortDialog::SortDialog(const Register &reg, const QList<Query::Sort> &order, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Sort"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(12);
    layout->addWidget(quietText(tr("Names go by their reading. Empty cells come last either way."), this));
    auto *grid = new QGridLayout;
    const QString labels[] = {tr("Sort by"), tr("then by"), tr("then by")};
    for (int row = 0; row < 3; ++row) {
        const Level level {makeQuietCombo(this), makeQuietCombo(this)};
        level.column->setAccessibleName(tr("Column %1").arg(row + 1));
        level.direction->setAccessibleName(tr("Direction %1").arg(row + 1));
        level.column->addItem(QStringLiteral("—"));
        level.column->addItem(tr("Drafts first"), QString());
        for (const Field &field : reg.fields)
            level.column->addItem(labelOf(field), QString::fromLatin1(field.column));
        level.direction->addItem(tr("Ascending"), false);
        level.direction->addItem(tr("Descending"), true);
        if (row < order.size()) {
            level.column->setCurrentIndex(std::max(0, level.column->findData(order.at(row).column)));
            level.direction->setCurrentIndex(order.at(row).descending ? 1 : 0);
        }
        auto *label = new QLabel(labels[row], this);
        label->setBuddy(level.column);
        grid->addWidget(label, row, 0);
        grid->addWidget(level.column, row, 1);
        grid->addWidget(level.direction, row, 2);
        m_levels << level;
    }
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
    const DecisionButtons buttons(tr("&Sort"), this);
    buttons.proceed->setDefault(true);
    layout->addWidget(buttons.box);
}

QList<Query::Sort> SortDialog::order() const
{
    QList<Query::Sort> order;
    for (const Level &level : m_levels) {
        if (level.column->currentIndex() == 0)
            continue;
        const Query::Sort sort {level.column->currentData().toString(),
                                level.direction->currentData().toBool()};
        const bool known = std::any_of(order.begin(), order.end(), [&sort](const Query::Sort &each) {
            return each.column == sort.column;
        });
        if (!known)
            order << sort;
    }
    return order;
}

} // namespace mamori
