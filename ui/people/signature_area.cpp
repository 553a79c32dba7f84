// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/people/signature_area.h"

#include "model/japanese/era.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTabletEvent>

#include <algorithm>

namespace mamori {

namespace {

constexpr double baseline = 0.76; // of the height
constexpr double lineMargin = 0.04; // of the width, at either end of the line

void drawStrokes(QPainter &painter, const QList<PenStroke> &strokes, const QColor &color)
{
    painter.setPen(QPen(color, penWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const PenStroke &stroke : strokes) {
        if (stroke.size() == 1) {
            painter.drawPoint(stroke.first());
            continue;
        }
        const QList<QPointF> curve = penCurve(stroke);
        QPainterPath path(curve.value(0));
        for (qsizetype i = 1; i + 2 < curve.size(); i += 3)
            path.cubicTo(curve.at(i), curve.at(i + 1), curve.at(i + 2));
        painter.drawPath(path);
    }
}

} // namespace

SignatureArea::SignatureArea(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setAccessibleName(tr("Signature"));
    setAccessibleDescription(
        tr("Signed by pen, finger or mouse. Delete clears it. Who cannot sign here signs on paper instead."));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSizePolicy(policy);
}

void SignatureArea::setStrokes(const QList<PenStroke> &strokes)
{
    m_strokes = strokes;
    m_writing.clear();
    m_isDown = false;
    update();
    Q_EMIT edited();
}

void SignatureArea::takeBack()
{
    if (!m_strokes.isEmpty())
        setStrokes(m_strokes.first(m_strokes.size() - 1));
}

QSize SignatureArea::sizeHint() const
{
    return (area * 0.9).toSize();
}

QSize SignatureArea::minimumSizeHint() const
{
    return (area * 0.5).toSize();
}

QRectF SignatureArea::sheet() const
{
    const QSizeF size = area.scaled(QSizeF(this->size()), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

void SignatureArea::touchDown(QPointF at)
{
    m_isDown = true;
    m_writing.clear();
    moveTo(at);
}

void SignatureArea::moveTo(QPointF at)
{
    if (!m_isDown)
        return;
    const QRectF place = sheet();
    const QPointF point = (at - place.topLeft()) * (area.width() / place.width());
    m_writing << QPointF(std::clamp(point.x(), 0., area.width()), std::clamp(point.y(), 0., area.height()));
    update();
}

void SignatureArea::lift()
{
    if (!m_isDown)
        return;
    m_isDown = false;
    m_strokes << smoothed(m_writing);
    m_writing.clear();
    update();
    Q_EMIT edited();
}

void SignatureArea::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        touchDown(event->position());
}

void SignatureArea::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        moveTo(event->position());
}

void SignatureArea::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        lift();
}

/// A pen tells its place more finely than the mouse that Qt would make of it.
void SignatureArea::tabletEvent(QTabletEvent *event)
{
    if (event->type() == QEvent::TabletPress)
        touchDown(event->position());
    else if (event->type() == QEvent::TabletMove)
        moveTo(event->position());
    else if (event->type() == QEvent::TabletRelease)
        lift();
    event->accept();
}

void SignatureArea::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        takeBack();
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        clear();
    else
        QWidget::keyPressEvent(event);
}

void SignatureArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF place = sheet();
    painter.setPen(QPen(hasFocus() ? colors().accent : colors().edge, hasFocus() ? 2 : 1));
    painter.setBrush(colors().base);
    painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 6, 6);
    painter.translate(place.topLeft());
    painter.scale(place.width() / area.width(), place.height() / area.height());
    painter.setPen(QPen(colors().line, 2));
    const double y = area.height() * baseline;
    painter.drawLine(QPointF(area.width() * lineMargin, y), QPointF(area.width() * (1 - lineMargin), y));
    if (m_strokes.isEmpty() && !m_isDown) {
        painter.setPen(colors().quiet);
        QFont large = font();
        large.setPixelSize(30);
        painter.setFont(large);
        painter.drawText(QRectF({0, 0}, area), Qt::AlignCenter, tr("Sign here"));
    }
    drawStrokes(painter, m_strokes, colors().text);
    if (m_isDown)
        drawStrokes(painter, {smoothed(m_writing)}, colors().text);
}

QImage signaturePicture(const Signature &signature)
{
    constexpr int margin = 24;
    constexpr int lineHeight = 36;
    const QSize size
        = signature.area.boundedTo({4000, 4000}).toSize() + QSize(2 * margin, 2 * margin + lineHeight);
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(margin, margin);
    drawStrokes(painter, signature.strokes, Qt::black);
    QFont small = painter.font();
    small.setPixelSize(20);
    painter.setFont(small);
    painter.drawText(
        QRectF(0, size.height() - 2 * margin - lineHeight, size.width() - 2 * margin, lineHeight),
        Qt::AlignVCenter,
        QStringList {signature.signer, signature.version, momentText(signature.signedAt)}.join(
            QStringLiteral("　")));
    return picture;
}

} // namespace mamori
