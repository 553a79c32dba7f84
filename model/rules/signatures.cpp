// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/signatures.h"

#include <QLineF>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <utility>

namespace mamori {

namespace {

constexpr auto svgSpace = QLatin1String("http://www.w3.org/2000/svg");
constexpr auto ownSpace = QLatin1String("urn:mamori:signature");
constexpr double nearest = 2.5; // units of the area: what lies nearer is no shape but a tremble
constexpr double leastExtent = 25;
constexpr qsizetype longestSvg = 4 * 1024 * 1024; // bytes

QString coordinate(double value)
{
    return QString::number(value, 'f', 1);
}

QString pointText(QPointF point)
{
    return coordinate(point.x()) + u' ' + coordinate(point.y());
}

QString pathText(const PenStroke &stroke)
{
    const QList<QPointF> curve = penCurve(stroke);
    QString text = u'M' + pointText(curve.first());
    for (qsizetype i = 1; i < curve.size(); ++i)
        text += (i % 3 == 1 ? u'C' : u' ') + pointText(curve.at(i));
    return text;
}

/// The points of "Mx yCx y x y x y…" that were gone through; nothing when it is written otherwise.
std::optional<PenStroke> strokeIn(QStringView path)
{
    if (!path.startsWith(u'M'))
        return std::nullopt;
    PenStroke stroke;
    const QList<QStringView> pieces = path.sliced(1).split(u'C');
    for (const QStringView piece : pieces) {
        const QList<QStringView> numbers = piece.split(u' ');
        const qsizetype expected = stroke.isEmpty() ? 2 : 6;
        if (numbers.size() != expected)
            return std::nullopt;
        bool isX = false;
        bool isY = false;
        const QPointF end(numbers.at(expected - 2).toDouble(&isX), numbers.at(expected - 1).toDouble(&isY));
        if (!isX || !isY || !qIsFinite(end.x()) || !qIsFinite(end.y()))
            return std::nullopt;
        // A dot is written as a piece without length.
        if (stroke.size() != 1 || pieces.size() != 2 || end != stroke.first())
            stroke << end;
    }
    return stroke;
}

} // namespace

PenStroke smoothed(const PenStroke &written)
{
    PenStroke apart;
    for (const QPointF point : written) {
        if (apart.isEmpty() || QLineF(apart.last(), point).length() >= nearest)
            apart << point;
    }
    // The end of a stroke is where the pen left, however near.
    if (apart.size() > 1)
        apart.last() = written.last();
    PenStroke even = apart;
    for (qsizetype i = 1; i + 1 < apart.size(); ++i)
        even[i] = (apart.at(i - 1) + 2 * apart.at(i) + apart.at(i + 1)) / 4;
    return even;
}

QList<QPointF> penCurve(const PenStroke &stroke)
{
    if (stroke.isEmpty())
        return {};
    if (stroke.size() == 1)
        return QList<QPointF>(4, stroke.first());
    QList<QPointF> curve {stroke.first()};
    const qsizetype last = stroke.size() - 1;
    for (qsizetype i = 0; i < last; ++i) {
        const QPointF before = stroke.at(std::max<qsizetype>(i - 1, 0));
        const QPointF from = stroke.at(i);
        const QPointF to = stroke.at(i + 1);
        const QPointF after = stroke.at(std::min(i + 2, last));
        curve << from + (to - before) / 6 << to - (after - from) / 6 << to;
    }
    return curve;
}

QRectF inkBounds(const QList<PenStroke> &strokes)
{
    QRectF bounds;
    for (const PenStroke &stroke : strokes) {
        for (const QPointF point : stroke) {
            const QRectF ink(point - QPointF(penWidth, penWidth) / 2, QSizeF(penWidth, penWidth));
            bounds = bounds.isNull() ? ink : bounds.united(ink);
        }
    }
    return bounds;
}

bool isWritten(const QList<PenStroke> &strokes)
{
    const QRectF bounds = inkBounds(strokes);
    return std::max(bounds.width(), bounds.height()) >= leastExtent;
}

QByteArray signatureSvg(const Signature &signature)
{
    QByteArray svg;
    QXmlStreamWriter xml(&svg);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(svgSpace);
    xml.writeNamespace(ownSpace, QStringLiteral("m"));
    xml.writeStartElement(svgSpace, QStringLiteral("svg"));
    const QString width = coordinate(signature.area.width());
    const QString height = coordinate(signature.area.height());
    xml.writeAttribute(QStringLiteral("width"), width);
    xml.writeAttribute(QStringLiteral("height"), height);
    xml.writeAttribute(QStringLiteral("viewBox"), QStringLiteral("0 0 %1 %2").arg(width, height));
    xml.writeAttribute(ownSpace, QStringLiteral("signer"), signature.signer);
    xml.writeAttribute(ownSpace, QStringLiteral("version"), signature.version);
    xml.writeAttribute(ownSpace, QStringLiteral("signed-at"),
                       signature.signedAt.toUTC().toString(Qt::ISODate));
    xml.writeTextElement(svgSpace, QStringLiteral("title"), signature.signer);
    xml.writeTextElement(svgSpace, QStringLiteral("desc"), signature.text);
    for (const PenStroke &stroke : signature.strokes) {
        if (stroke.isEmpty())
            continue;
        xml.writeEmptyElement(svgSpace, QStringLiteral("path"));
        xml.writeAttribute(QStringLiteral("d"), pathText(stroke));
        xml.writeAttribute(QStringLiteral("fill"), QStringLiteral("none"));
        xml.writeAttribute(QStringLiteral("stroke"), QStringLiteral("#000"));
        xml.writeAttribute(QStringLiteral("stroke-width"), QString::number(penWidth));
        xml.writeAttribute(QStringLiteral("stroke-linecap"), QStringLiteral("round"));
        xml.writeAttribute(QStringLiteral("stroke-linejoin"), QStringLiteral("round"));
    }
    xml.writeEndDocument();
    return svg;
}

std::optional<Signature> readSignature(const QByteArray &svg)
{
    if (svg.size() > longestSvg)
        return std::nullopt;
    QXmlStreamReader xml(svg);
    if (!xml.readNextStartElement() || xml.namespaceUri() != svgSpace || xml.name() != QLatin1String("svg"))
        return std::nullopt;
    const QXmlStreamAttributes root = xml.attributes();
    if (!root.hasAttribute(ownSpace, QLatin1String("signer")))
        return std::nullopt;
    Signature signature;
    signature.area
        = {root.value(QLatin1String("width")).toDouble(), root.value(QLatin1String("height")).toDouble()};
    signature.signer = root.value(ownSpace, QLatin1String("signer")).toString();
    signature.version = root.value(ownSpace, QLatin1String("version")).toString();
    signature.signedAt
        = QDateTime::fromString(root.value(ownSpace, QLatin1String("signed-at")).toString(), Qt::ISODate);
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("desc")) {
            signature.text = xml.readElementText();
        } else if (xml.name() == QLatin1String("path")) {
            const auto stroke = strokeIn(xml.attributes().value(QLatin1String("d")));
            if (!stroke)
                return std::nullopt;
            signature.strokes << *stroke;
            xml.skipCurrentElement();
        } else {
            xml.skipCurrentElement();
        }
    }
    const bool isWhole = !xml.hasError() && !signature.area.isEmpty() && signature.signedAt.isValid();
    return isWhole ? std::optional(std::move(signature)) : std::nullopt;
}

} // namespace mamori
