// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/wrapping_row.h"

#include <algorithm>

namespace mamori {

WrappingRow::WrappingRow(Qt::Alignment side)
    : m_side(side)
{
    setContentsMargins(0, 0, 0, 0);
}

WrappingRow::~WrappingRow() = default;

void WrappingRow::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *WrappingRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem *WrappingRow::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = m_items.begin() + index;
    QLayoutItem *item = place->release();
    m_items.erase(place);
    return item;
}

int WrappingRow::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, Act::Measure);
}

QSize WrappingRow::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void WrappingRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Act::Place);
}

int WrappingRow::arrange(const QRect &rect, Act act) const
{
    int x = rect.x();
    int y = rect.y();
    std::vector<std::pair<QLayoutItem *, QRect>> row;
    int height = 0;
    const auto endRow = [&] {
        const int right = row.empty() ? 0 : rect.right() - row.back().second.right();
        const int shift = m_side & Qt::AlignRight ? std::max(0, right) : 0;
        for (const auto &[item, place] : row) {
            if (act == Act::Place)
                item->setGeometry(place.translated(shift, (height - place.height()) / 2));
        }
        row.clear();
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!row.empty() && x + size.width() > rect.right() + 1) {
            endRow();
            x = rect.x();
            y += height + spacing();
            height = 0;
        }
        row.emplace_back(item.get(), QRect({x, y}, size));
        x += size.width() + spacing();
        height = std::max(height, size.height());
    }
    endRow();
    return y + height - rect.y();
}

} // namespace mamori
