// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCollator>
#include <QString>

namespace mamori {

/// Compares readings and names as a Japanese list does: あ=ア=ｱ, 清音 before 濁音, numbers by value.
class ReadingOrder
{
public:
    ReadingOrder();
    bool operator()(const QString &a, const QString &b) const { return m_collator.compare(a, b) < 0; }
    int compare(const QString &a, const QString &b) const { return m_collator.compare(a, b); }
    /// For comparing one text with many.
    QCollatorSortKey key(const QString &text) const { return m_collator.sortKey(text); }

private:
    QCollator m_collator;
};

} // namespace mamori
