// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/labels/label_sheet_view.h"

#include "ui/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace mamori {

LabelSheetView::LabelSheetView(QWidget *parent)
    : QWidget(parent)
{
    setMinimumSize(sizeHint());
    setAccessibleName(tr("The first sheet"));
    setToolTip(tr("Click the label on which to begin"));
}

void LabelSheetView::setSheet(const LabelSheet &sheet, int start, qsizetype labels)
{
    m_sheet = sheet;
    m_start = start;
    m_labels = labels;
    update();
}

QTransform LabelSheetView::toScreen() const
{
    const double scale
        = std::min((width() - 2) / m_sheet.page.width(), (height() - 2) / m_sheet.page.height());
    return QTransform::fromTranslate((width() - m_sheet.page.width() * scale) / 2, 1).scale(scale, scale);
}

void LabelSheetView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform transform = toScreen();
    painter.setPen(colors().edge);
    painter.setBrush(colors().base);
    painter.drawRect(transform.mapRect(QRectF({0, 0}, m_sheet.page)));
    for (int n = 0; n < m_sheet.count(); ++n) {
        const bool printed = n + 1 >= m_start && n + 1 < m_start + m_labels;
        painter.setPen(printed ? colors().accent : colors().line);
        painter.setBrush(printed ? colors().accentGround : n + 1 < m_start ? colors().stripe : colors().base);
        painter.drawRect(transform.mapRect(m_sheet.place(n)).adjusted(1, 1, -1, -1));
    }
}

void LabelSheetView::mousePressEvent(QMouseEvent *event)
{
    const QTransform transform = toScreen();
    for (int n = 0; n < m_sheet.count(); ++n) {
        if (transform.mapRect(m_sheet.place(n)).contains(event->position()))
            Q_EMIT startChosen(n + 1);
    }
}

} // namespace mamori
