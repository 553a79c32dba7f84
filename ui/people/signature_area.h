// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/signatures.h"

#include <QImage>
#include <QWidget>

namespace mamori {

/// The sheet that one signs on, by pen, finger or mouse. It keeps its shape at every size of the window, so
/// that a signature is the same wherever it was written.
class SignatureArea final : public QWidget
{
    Q_OBJECT
public:
    explicit SignatureArea(QWidget *parent = nullptr);

    static constexpr QSizeF area {900, 300}; ///< what the strokes are measured by

    const QList<PenStroke> &strokes() const { return m_strokes; }
    void setStrokes(const QList<PenStroke> &strokes);
    void clear() { setStrokes({}); }
    /// The last stroke goes.
    void takeBack();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void tabletEvent(QTabletEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF sheet() const; ///< where the area lies in the widget
    void touchDown(QPointF at);
    void moveTo(QPointF at);
    void lift();

    QList<PenStroke> m_strokes;
    PenStroke m_writing; ///< as the device tells it; empty while the pen is up
    bool m_isDown = false;
};

/// A signature as it was written, with whose it is and when below: for looking at.
QImage signaturePicture(const Signature &signature);

} // namespace mamori
