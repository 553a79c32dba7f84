// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/zone_picture.h"

#include "reports/forms/zone_words.h"
#include "reports/paper/paper_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace mamori {

namespace {

using Tone = ZonePicture::Tone;

// All in millimetres.
constexpr double columnGap = 13;
constexpr double columnPadding = 2.5;
constexpr double zoneHeading = 8;
constexpr double boxHeight = 11.5;
constexpr double boxGap = 4;
constexpr double attachStep = 2.2;
constexpr QSizeF markSize(6.5, 4);
constexpr double thinStroke = 0.15;
constexpr double thickStroke = 0.6;

constexpr std::size_t columnCount = 4;

std::size_t columnOf(const ZoneThing &thing)
{
    if (thing.zone == Zone::MyNumber)
        return 0;
    if (thing.zone == Zone::Lgwan)
        return 1;
    return thing.zone == Zone::Internet ? 2 : 3;
}

QString signOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        break;
    case Tone::Unsettled:
        return QStringLiteral("？");
    case Tone::Offending:
        return QStringLiteral("×");
    }
    return {};
}

class ZoneLayout
{
public:
    ZoneLayout(const ZoneMap &map, double width, const ZoneNames &names)
        : m_map(map)
        , m_names(names)
    {
        placeColumns(width);
        for (qsizetype i = 0; i < map.links.size(); ++i)
            addLink(i);
        for (qsizetype i = 0; i < map.things.size(); ++i)
            addThing(i);
        m_picture.boxes += m_marks;
    }
    const ZonePicture &picture() const { return m_picture; }

private:
    /// The column of what is in no zone is there only when it is needed.
    void placeColumns(double width)
    {
        std::array<int, columnCount> heights {};
        for (const ZoneThing &thing : m_map.things)
            m_rows << heights[columnOf(thing)]++;
        const int shown = heights[3] > 0 ? 4 : 3;
        m_columnWidth = (width - columnGap * (shown - 1)) / shown;
        const int most = std::max(1, *std::max_element(heights.begin(), heights.end()));
        const double height = zoneHeading + most * (boxHeight + boxGap) + columnPadding;
        m_picture.size = {width, height};
        const QString titles[] = {m_names.mynumber, m_names.lgwan, m_names.internet, m_names.outside};
        for (int i = 0; i < shown; ++i) {
            const double x = i * (m_columnWidth + columnGap);
            m_picture.zones
                << ZonePicture::Box {{x, 0, m_columnWidth, height}, Tone::Plain, 0.95, {}, 0, false}
                << ZonePicture::Box {
                       {x, 0, m_columnWidth, zoneHeading}, Tone::Plain, 0.87, titles[i], 9, true};
        }
    }

    QRectF boxOf(qsizetype thing) const
    {
        const double x = double(columnOf(m_map.things.at(thing))) * (m_columnWidth + columnGap);
        const double y = zoneHeading + columnPadding + m_rows.at(thing) * (boxHeight + boxGap);
        return {x + columnPadding, y, m_columnWidth - 2 * columnPadding, boxHeight};
    }

    /// Where the next link of a thing begins: links do not lie upon each other.
    double attach(qsizetype thing)
    {
        const int count = m_attached[thing]++;
        const int step = (count + 1) / 2 * (count % 2 == 0 ? 1 : -1);
        const double furthest = boxHeight / 2 - 1;
        return boxOf(thing).center().y() + std::clamp(step * attachStep, -furthest, furthest);
    }

    void addLink(qsizetype index)
    {
        const ZoneLink &link = m_map.links.at(index);
        const Tone tone = toneOf(link.faults);
        const std::size_t fromColumn = columnOf(m_map.things.at(link.from));
        const std::size_t toColumn = columnOf(m_map.things.at(link.to));
        const qsizetype left = fromColumn <= toColumn ? link.from : link.to;
        const qsizetype right = fromColumn <= toColumn ? link.to : link.from;
        const QPointF begin(boxOf(left).right(), attach(left));
        if (fromColumn == toColumn) {
            // Round the outside, each a little further out; beside the last column there is no room.
            const bool isLast = m_picture.zones.size() == 2 * qsizetype(fromColumn + 1);
            const double side = isLast ? -1 : 1;
            const double edge = isLast ? boxOf(left).left() : begin.x();
            const double x = edge + side * (columnPadding + 2 + 1.6 * m_brackets[fromColumn]++);
            const QPointF end(edge, attach(right));
            m_picture.strokes << ZonePicture::Stroke {{edge, begin.y()}, {x, begin.y()}, tone}
                              << ZonePicture::Stroke {{x, begin.y()}, {x, end.y()}, tone}
                              << ZonePicture::Stroke {{x, end.y()}, end, tone};
            addMark(index, {x, (begin.y() + end.y()) / 2}, tone);
            return;
        }
        const QPointF end(boxOf(right).left(), attach(right));
        m_picture.strokes << ZonePicture::Stroke {begin, end, tone};
        const double middle = begin.x() + columnPadding + columnGap / 2;
        const double part = (middle - begin.x()) / (end.x() - begin.x());
        addMark(index, begin + part * (end - begin), tone);
    }

    /// Where there is room: marks do not cover each other.
    void addMark(qsizetype index, QPointF centre, Tone tone)
    {
        QRectF place(centre.x() - markSize.width() / 2, centre.y() - markSize.height() / 2, markSize.width(),
                     markSize.height());
        const auto isTaken = [&] {
            return std::any_of(m_marks.cbegin(), m_marks.cend(),
                               [&](const ZonePicture::Box &mark) { return mark.place.intersects(place); });
        };
        while (isTaken() && place.bottom() + markSize.height() + 0.3 < m_picture.size.height())
            place.translate(0, markSize.height() + 0.3);
        m_marks << ZonePicture::Box {place, tone, 1, linkMark(index, tone), 8, true};
    }

    void addThing(qsizetype index)
    {
        const ZoneThing &thing = m_map.things.at(index);
        const Tone tone = toneOf(thing.faults);
        QStringList words {signOf(tone) + thing.name};
        switch (thing.kind) {
        case ZoneThing::Kind::System:
            break;
        case ZoneThing::Kind::Peer:
            words << m_names.peer;
            break;
        case ZoneThing::Kind::Line:
            words << m_names.line;
            break;
        case ZoneThing::Kind::Device:
            words << m_names.device;
            break;
        }
        const double grey = thing.kind == ZoneThing::Kind::System ? 1 : 0.98;
        m_picture.boxes << ZonePicture::Box {boxOf(index),      tone, grey,
                                             words.join(u'\n'), 8,    thing.kind == ZoneThing::Kind::System};
    }

    const ZoneMap &m_map;
    const ZoneNames &m_names;
    ZonePicture m_picture;
    QList<ZonePicture::Box> m_marks;
    QList<int> m_rows; ///< of each thing in its column
    QHash<qsizetype, int> m_attached;
    std::array<int, columnCount> m_brackets {};
    double m_columnWidth = 0;
};

void drawBox(PdfDocument &document, const ZonePicture::Box &box, QPointF origin)
{
    const QRectF place = box.place.translated(origin);
    document.fill(place, box.grey);
    document.rectangle(place, box.tone == Tone::Plain ? thinStroke : thickStroke);
    if (box.text.isEmpty())
        return;
    const PdfTag tag(document, "P");
    const TextStyle style {box.isHeading ? Face::Gothic : Face::Mincho, box.points};
    constexpr double padding = 0.8;
    const QRectF inner = place.adjusted(padding, 0, -padding, 0);
    drawBlock(document, setToFit(document.fonts(), style, paperText(box.text), inner.size(), 5), inner,
              Align::Centre);
}

} // namespace

ZoneNames zoneNamesOnPaper()
{
    return {zoneText(Zone::MyNumber),         zoneText(Zone::Lgwan),        zoneText(Zone::Internet),
            QStringLiteral("系の外・未確認"), QStringLiteral("（相手方）"), QStringLiteral("（回線）"),
            QStringLiteral("（機器）")};
}

Tone toneOf(const QList<ZoneFault> &faults)
{
    if (faults.isEmpty())
        return Tone::Plain;
    const bool offends
        = std::any_of(faults.cbegin(), faults.cend(), [](const ZoneFault &fault) { return fault.isOffence; });
    return offends ? Tone::Offending : Tone::Unsettled;
}

QString linkMark(qsizetype index, Tone tone)
{
    return signOf(tone) + QString::number(index + 1);
}

ZonePicture zonePicture(const ZoneMap &map, double width, const ZoneNames &names)
{
    return ZoneLayout(map, width, names).picture();
}

void drawZonePicture(PdfDocument &document, const ZonePicture &picture, QPointF topLeft)
{
    for (const ZonePicture::Box &zone : picture.zones)
        drawBox(document, zone, topLeft);
    for (const ZonePicture::Stroke &stroke : picture.strokes)
        document.line(stroke.from + topLeft, stroke.to + topLeft,
                      stroke.tone == Tone::Offending ? thickStroke : thinStroke * 2);
    for (const ZonePicture::Box &box : picture.boxes)
        drawBox(document, box, topLeft);
}

} // namespace mamori
