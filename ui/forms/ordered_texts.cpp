// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/ordered_texts.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace mamori {

OrderedTexts::OrderedTexts(const QString &name, Texts kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(tr("&Up"), this))
    , m_down(new QPushButton(tr("&Down"), this))
{
    m_list->setAccessibleName(name);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::AnyKeyPressed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_list, 1);
    auto *side = new QVBoxLayout;
    side->addWidget(m_up);
    side->addWidget(m_down);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    if (kind == Texts::Own) {
        m_add = new QPushButton(tr("&Add"), this);
        m_remove = new QPushButton(tr("&Remove"), this);
        side->addWidget(m_add);
        side->addWidget(m_remove);
        connect(m_add, &QPushButton::clicked, this, &OrderedTexts::addNew);
        connect(m_remove, &QPushButton::clicked, this, &OrderedTexts::remove);
    }
    side->addStretch();
    row->addLayout(side);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    connect(m_list, &QListWidget::currentRowChanged, this, &OrderedTexts::showState);
    connect(m_list, &QListWidget::itemChanged, this, &OrderedTexts::edited);
    showState();
}

void OrderedTexts::addItem(const Item &item)
{
    auto *entry = new QListWidgetItem(item.text, m_list);
    entry->setData(Qt::UserRole, item.key);
    entry->setSizeHint({0, fontMetrics().height() + 12});
    if (m_kind == Texts::Own)
        entry->setFlags(entry->flags() | Qt::ItemIsEditable);
}

void OrderedTexts::setItems(const QList<Item> &items)
{
    const QSignalBlocker quiet(m_list);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const Item &item : items)
        addItem(item);
    if (m_list->count() > 0)
        m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
    showState();
}

QStringList OrderedTexts::keys() const
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row)
        keys << m_list->item(row)->data(Qt::UserRole).toString();
    return keys;
}

QStringList OrderedTexts::texts() const
{
    QStringList texts;
    for (int row = 0; row < m_list->count(); ++row)
        texts << m_list->item(row)->text();
    return texts;
}

void OrderedTexts::addNew()
{
    addItem({});
    m_list->setCurrentRow(m_list->count() - 1);
    showState();
    Q_EMIT edited();
    m_list->setFocus();
    m_list->editItem(m_list->currentItem());
}

void OrderedTexts::remove()
{
    delete m_list->takeItem(m_list->currentRow());
    showState();
    Q_EMIT edited();
}

void OrderedTexts::move(int rows)
{
    const int from = m_list->currentRow();
    const int to = from + rows;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    {
        const QSignalBlocker quiet(m_list);
        m_list->insertItem(to, m_list->takeItem(from));
        m_list->setCurrentRow(to);
    }
    showState();
    Q_EMIT edited();
}

void OrderedTexts::showState()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    if (m_remove)
        m_remove->setEnabled(row >= 0);
}

} // namespace mamori
