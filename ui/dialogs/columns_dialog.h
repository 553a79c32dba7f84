// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/registers/column_layout.h"

#include <QDialog>

class QListWidget;
class QSpinBox;

namespace mamori {

/// Which columns a register shows, in which order, and how many stay in view.
class ColumnsDialog final : public QDialog
{
    Q_OBJECT
public:
    ColumnsDialog(const Register &reg, ColumnLayout layout, QWidget *parent = nullptr);

    /// The layout as it was given, with the chosen columns; one shown for the first time has its usual width.
    ColumnLayout layout() const;

private:
    void fill(const ColumnLayout &layout);
    void move(int rows);

    const Register &m_register;
    ColumnLayout m_layout;
    QListWidget *m_list;
    QSpinBox *m_pinned;
};

} // namespace mamori
