// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/systems/zone_view.h"

#include "ui/theme.h"

#include <QPainter>

#include <cmath>

namespace mamori {

namespace {

constexpr double drawnWidth = 174; ///< in millimetres, as on paper

QString zoneLabel(Zone zone)
{
    return labelOf(zones[std::size_t(zone)]);
}

ZoneNames namesOnScreen()
{
    return {zoneLabel(Zone::MyNumber),    zoneLabel(Zone::Lgwan),
            zoneLabel(Zone::Internet),    ZoneView::tr("Outside, or not known"),
            ZoneView::tr("(other side)"), ZoneView::tr("(line)"),
            ZoneView::tr("(device)")};
}

} // namespace

ZoneView::ZoneView(const ZoneMap &map, QWidget *parent)
    : QWidget(parent)
    , m_picture(zonePicture(map, drawnWidth, namesOnScreen()))
{
    setAccessibleName(tr("Picture of the zones"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ZoneView::heightForWidth(int width) const
{
    return int(std::ceil(m_picture.size.height() * width / drawnWidth)) + 2;
}

QSize ZoneView::sizeHint() const
{
    constexpr int usualWidth = 860;
    return {usualWidth, heightForWidth(usualWidth)};
}

QColor colorOf(ZonePicture::Tone tone)
{
    switch (tone) {
    case ZonePicture::Tone::Plain:
        return colors().text;
    case ZonePicture::Tone::Unsettled:
        return colors().warning;
    case ZonePicture::Tone::Offending:
        break;
    }
    return colors().error;
}

void ZoneView::paintBox(QPainter &painter, const ZonePicture::Box &box, double scale) const
{
    const QRectF place(box.place.topLeft() * scale, box.place.size() * scale);
    const bool isPlain = box.tone == ZonePicture::Tone::Plain;
    QColor ground = box.grey < 0.9 ? colors().line : box.grey < 0.97 ? colors().window : colors().base;
    if (box.tone == ZonePicture::Tone::Offending)
        ground = colors().errorGround;
    else if (!isPlain)
        ground = colors().warningGround;
    painter.setPen(QPen(isPlain ? colors().edge : colorOf(box.tone), isPlain ? 1 : 2));
    painter.setBrush(ground);
    painter.drawRect(place);
    QFont font = this->font();
    font.setBold(box.isHeading);
    painter.setFont(font);
    painter.setPen(isPlain ? colors().text : colorOf(box.tone));
    const QRectF inner = place.adjusted(3, 0, -3, 0);
    // A long name is set smaller rather than cut.
    while (font.pointSizeF() > 6
           && painter.boundingRect(inner, Qt::AlignCenter | Qt::TextWrapAnywhere, box.text).height()
               > inner.height()) {
        font.setPointSizeF(font.pointSizeF() - 0.5);
        painter.setFont(font);
    }
    painter.drawText(inner, Qt::AlignCenter | Qt::TextWrapAnywhere, box.text);
}

void ZoneView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(0.5, 0.5);
    const double scale = (width() - 1) / drawnWidth;
    for (const ZonePicture::Box &zone : m_picture.zones)
        paintBox(painter, zone, scale);
    for (const ZonePicture::Stroke &stroke : m_picture.strokes) {
        painter.setPen(QPen(colorOf(stroke.tone), stroke.tone == ZonePicture::Tone::Offending ? 3.5 : 1.5));
        painter.drawLine(stroke.from * scale, stroke.to * scale);
    }
    for (const ZonePicture::Box &box : m_picture.boxes)
        paintBox(painter, box, scale);
}

} // namespace mamori
