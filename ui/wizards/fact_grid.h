// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QGridLayout;

namespace mamori {

/// Facts in words, one below the other: the name at the left, what it is beside it.
class FactGrid final : public QWidget
{
    Q_OBJECT
public:
    explicit FactGrid(QWidget *parent = nullptr);

    void clear();
    /// A fact without a value is left out.
    void addFact(const QString &name, const QString &value);
    /// A sentence over the whole width, in the look of that role.
    void addNotice(const QString &text, const char *role = "notice");

private:
    QGridLayout *m_grid;
};

} // namespace mamori
