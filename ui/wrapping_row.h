// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

namespace mamori {

/// Sets widgets in a row that goes on below when it is full: large type must not widen the window.
class WrappingRow final : public QLayout
{
public:
    /// `side`: where the rows begin that are not full, Qt::AlignLeft or Qt::AlignRight.
    explicit WrappingRow(Qt::Alignment side = Qt::AlignLeft);
    ~WrappingRow() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Act { Measure, Place };
    /// Returns the height of all rows.
    int arrange(const QRect &rect, Act act) const;

    Qt::Alignment m_side;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace mamori
