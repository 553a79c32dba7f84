// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/zones.h"
#include "reports/paper/page_parts.h"

namespace mamori {

/// The words of a picture of zones; on paper they are Japanese whatever the language of the window.
struct ZoneNames {
    QString mynumber;
    QString lgwan;
    QString internet;
    QString outside; ///< not connected, or its zone is not entered
    QString peer;
    QString line;
    QString device;
};
ZoneNames zoneNamesOnPaper();

/// A picture of zones as strokes in millimetres from its upper left corner: drawn alike on paper and on
/// screen. What offends is thick and marked with ×, what is not settled with ？; colour is never alone.
struct ZonePicture {
    enum class Tone { Plain, Unsettled, Offending };
    struct Stroke {
        QPointF from;
        QPointF to;
        Tone tone = Tone::Plain;
    };
    struct Box {
        QRectF place;
        Tone tone = Tone::Plain;
        double grey = 1;
        QString text;
        double points = 8;
        bool isHeading = false;
    };
    QSizeF size;
    QList<Box> zones; ///< at the bottom …
    QList<Stroke> strokes; ///< … then the links …
    QList<Box> boxes; ///< … then things and the numbers of the links
};
ZonePicture zonePicture(const ZoneMap &map, double width, const ZoneNames &names);
/// The worst of these faults.
ZonePicture::Tone toneOf(const QList<ZoneFault> &faults);
/// ×3, ？3 or 3: the number of a link as it stands in picture and list.
QString linkMark(qsizetype index, ZonePicture::Tone tone);

void drawZonePicture(PdfDocument &document, const ZonePicture &picture, QPointF topLeft);

} // namespace mamori
