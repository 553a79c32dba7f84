// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QCollator>
#include <QString>

#include <optional>

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

/// The same order for two texts in UTF-8 of nothing but capital letters, digits and hyphens, many times
/// faster: J-2026-0001. Nothing when it is not that simple.
std::optional<int> compareNumbers(QByteArrayView a, QByteArrayView b);

} // namespace mamori
