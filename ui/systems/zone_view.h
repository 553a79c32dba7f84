// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reports/forms/zone_picture.h"

#include <QWidget>

namespace mamori {

/// The picture of zones and links on screen, as wide as it may be.
class ZoneView final : public QWidget
{
    Q_OBJECT
public:
    explicit ZoneView(const ZoneMap &map, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBox(QPainter &painter, const ZonePicture::Box &box, double scale) const;

    ZonePicture m_picture;
};

/// The colour of a tone, for lines and words.
QColor colorOf(ZonePicture::Tone tone);

} // namespace mamori
