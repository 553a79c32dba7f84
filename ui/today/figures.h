// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

namespace mamori {

/// One small picture: a row of bars that share a length, with a word and a number each. Colour is never
/// alone.
struct Figure {
    struct Part {
        QString label;
        qint64 count = 0;
        QColor color;
    };
    QString title;
    QList<Part> parts;
};

/// The section's figures side by side.
class Figures final : public QWidget
{
    Q_OBJECT
public:
    explicit Figures(QWidget *parent = nullptr);
    void show(const QList<Figure> &figures);
    const QList<Figure> &shown() const { return m_figures; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintFigure(QPainter &painter, const Figure &figure, const QRect &place) const;

    QList<Figure> m_figures;
};

} // namespace mamori
