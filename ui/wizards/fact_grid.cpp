// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizards/fact_grid.h"

#include "ui/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace mamori {

FactGrid::FactGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(20);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
}

void FactGrid::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void FactGrid::addFact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    const int row = m_grid->rowCount();
    QLabel *label = quietText(name, this);
    label->setWordWrap(false);
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    auto *text = new QLabel(this);
    text->setWordWrap(true);
    setText(text, value);
    m_grid->addWidget(text, row, 1);
}

void FactGrid::addNotice(const QString &text, const char *role)
{
    auto *label = new QLabel(this);
    label->setWordWrap(true);
    setStyleRole(label, role);
    setText(label, text);
    m_grid->addWidget(label, m_grid->rowCount(), 0, 1, 2);
}

} // namespace mamori
