// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/today/figures.h"

#include "ui/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace mamori {

namespace {

constexpr int gap = 12;
constexpr int padding = 12;

qsizetype longest(const QList<Figure> &figures)
{
    qsizetype parts = 0;
    for (const Figure &figure : figures)
        parts = std::max(parts, figure.parts.size());
    return parts;
}

} // namespace

Figures::Figures(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Figures of the section"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Figures::show(const QList<Figure> &figures)
{
    m_figures = figures;
    QStringList words;
    for (const Figure &figure : m_figures) {
        QStringList parts;
        for (const Figure::Part &part : figure.parts)
            parts << tr("%1 %2").arg(part.label).arg(part.count);
        words << tr("%1: %2").arg(figure.title, parts.join(tr(", ")));
    }
    setAccessibleDescription(words.join(u'\n'));
    updateGeometry();
    update();
}

QSize Figures::sizeHint() const
{
    const int line = fontMetrics().height() * 5 / 4;
    return {400, int(longest(m_figures) + 1) * line + fontMetrics().height() / 2 + 2 * padding};
}

QSize Figures::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void Figures::paintEvent(QPaintEvent *)
{
    if (m_figures.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int count = int(m_figures.size());
    const int width = (this->width() - gap * (count - 1)) / count;
    for (int i = 0; i < count; ++i)
        paintFigure(painter, m_figures.at(i), {i * (width + gap), 0, width, height()});
}

void Figures::paintFigure(QPainter &painter, const Figure &figure, const QRect &place) const
{
    painter.setPen(colors().line);
    painter.setBrush(colors().base);
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QRect inner = place.adjusted(padding, padding, -padding, -padding);
    const QFontMetrics metrics = fontMetrics();
    const int line = metrics.height() * 5 / 4;
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(colors().text);
    painter.drawText(QRect(inner.left(), inner.top(), inner.width(), metrics.height()), Qt::AlignLeft,
                     QFontMetrics(bold).elidedText(figure.title, Qt::ElideRight, inner.width()));
    painter.setFont(font());

    int words = 0;
    int numbers = 0;
    qint64 most = 1;
    for (const Figure::Part &part : figure.parts) {
        // As wide as the font says is elided by the last hair.
        words = std::max(words, metrics.horizontalAdvance(part.label) + metrics.averageCharWidth());
        numbers = std::max(numbers, metrics.horizontalAdvance(QLocale().toString(part.count)));
        most = std::max(most, part.count);
    }
    words = std::min(words, inner.width() / 2);
    const int bars = std::max(0, inner.width() - words - numbers - 2 * gap);
    int y = inner.top() + line + metrics.height() / 4;
    for (const Figure::Part &part : figure.parts) {
        painter.setPen(colors().quiet);
        painter.drawText(QRect(inner.left(), y, words, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(part.label, Qt::ElideRight, words));
        painter.setPen(colors().text);
        painter.drawText(QRect(inner.left() + words + gap, y, numbers, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(part.count));
        if (part.count > 0) {
            const double length = std::max(3.0, double(bars) * double(part.count) / double(most));
            painter.setPen(Qt::NoPen);
            painter.setBrush(part.color);
            painter.drawRoundedRect(QRectF(inner.left() + words + numbers + 2 * gap, y + line / 5.0, length,
                                           metrics.height() * 0.6),
                                    2, 2);
        }
        y += line;
    }
}

} // namespace mamori
