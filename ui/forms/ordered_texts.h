// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QListWidget;
class QPushButton;

namespace mamori {

/// A few texts in an order: they are moved up and down, and where they are the user's own, written, added and
/// taken away.
class OrderedTexts final : public QWidget
{
    Q_OBJECT
public:
    enum class Texts { Fixed, Own };
    /// `name` is what a screen reader says of the list.
    OrderedTexts(const QString &name, Texts kind, QWidget *parent);

    struct Item {
        QString key; ///< what a fixed text stands for
        QString text;
    };
    void setItems(const QList<Item> &items);
    QStringList keys() const;
    QStringList texts() const;

Q_SIGNALS:
    void edited();

private:
    void addItem(const Item &item);
    void addNew();
    void remove();
    void move(int rows);
    void showState();

    Texts m_kind;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace mamori
