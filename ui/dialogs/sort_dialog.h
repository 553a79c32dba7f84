// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/query.h"

#include <QDialog>

class QComboBox;

namespace mamori {

/// By which columns the rows are ordered, up to three.
class SortDialog final : public QDialog
{
    Q_OBJECT
public:
    SortDialog(const Register &reg, const QList<Query::Sort> &order, QWidget *parent = nullptr);

    QList<Query::Sort> order() const;

private:
    struct Level {
        QComboBox *column;
        QComboBox *direction;
    };
    QList<Level> m_levels;
};

} // namespace mamori
