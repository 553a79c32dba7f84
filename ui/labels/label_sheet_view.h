// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reports/labels/label_sheet.h"

#include <QWidget>

namespace mamori {

/// The first sheet, small: which of its labels are used up and which are printed. A click says where to
/// begin.
class LabelSheetView final : public QWidget
{
    Q_OBJECT
public:
    explicit LabelSheetView(QWidget *parent = nullptr);

    /// `start` counts from 1.
    void setSheet(const LabelSheet &sheet, int start, qsizetype labels);
    QSize sizeHint() const override { return {210, 297}; }

Q_SIGNALS:
    void startChosen(int label);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QTransform toScreen() const;

    LabelSheet m_sheet;
    int m_start = 1;
    qsizetype m_labels = 0;
};

} // namespace mamori
