// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>

namespace mamori {

// A signature written on the screen by pen or mouse.

/// The points that a pen went through between touching down and lifting; a dot has one.
using PenStroke = QList<QPointF>;

/// What somebody wrote, and beneath which text.
struct Signature {
    QSizeF area; ///< what was written on; the strokes lie within
    QList<PenStroke> strokes;
    QString signer;
    QString version; ///< of the text
    QString text; ///< as it was shown
    QDateTime signedAt; ///< UTC
};

/// A stroke as the hand meant it: without the trembling of a mouse and without points too near each other.
PenStroke smoothed(const PenStroke &written);
/// The stroke as one curve through its points: where it begins, then two control points and an end for each
/// piece, as PDF, SVG and painters want it. Empty for an empty stroke.
QList<QPointF> penCurve(const PenStroke &stroke);
/// What the ink covers; empty without any.
QRectF inkBounds(const QList<PenStroke> &strokes);
/// Whether that is more than a dot or a slip of the hand.
bool isWritten(const QList<PenStroke> &strokes);

/// The width of the line in units of the area, on screen and in the file.
inline constexpr double penWidth = 4;

/// The signature as a picture that every browser shows, with the signed text in it.
QByteArray signatureSvg(const Signature &signature);
/// Reads what signatureSvg() has written; nothing for any other file.
std::optional<Signature> readSignature(const QByteArray &svg);

} // namespace mamori
