// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/attachments/picture_view.h"

#include <QBuffer>
#include <QImageReader>
#include <QLabel>

#include <algorithm>
#include <cmath>

namespace mamori {

namespace {

constexpr qint64 mostPixels = 24'000'000; // 96 MB in memory; a camera gives more than a screen shows

} // namespace

PictureView::PictureView(QWidget *parent)
    : QScrollArea(parent)
    , m_label(new QLabel)
{
    m_label->setAlignment(Qt::AlignCenter);
    setWidget(m_label);
    setAlignment(Qt::AlignCenter);
    setFrameShape(QFrame::NoFrame);
}

void PictureView::setPicture(const QImage &picture)
{
    m_picture = picture;
    m_fits = true;
    draw();
}

void PictureView::fit()
{
    m_fits = true;
    draw();
}

void PictureView::zoom(double factor)
{
    const double longest = std::max(m_picture.width(), m_picture.height());
    const double most = std::min(8.0, 12'000 / std::max(longest, 1.0));
    m_scale = std::clamp(m_scale * factor, std::min(fitting(), 0.1), std::max(most, fitting()));
    m_fits = false;
    draw();
}

double PictureView::fitting() const
{
    if (m_picture.isNull())
        return 1;
    const QSize room = maximumViewportSize();
    return std::min(
        {1.0, double(room.width()) / m_picture.width(), double(room.height()) / m_picture.height()});
}

void PictureView::draw()
{
    if (m_picture.isNull())
        return;
    if (m_fits)
        m_scale = fitting();
    const QSize size = (QSizeF(m_picture.size()) * m_scale).toSize().expandedTo({1, 1});
    m_label->setPixmap(
        QPixmap::fromImage(m_picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)));
    m_label->resize(size);
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_fits)
        draw();
}

QImage pictureIn(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    // Pixels only: a drawing (SVG) could ask for other files.
    static const QList<QByteArray> shown {"png", "jpeg", "gif", "bmp", "webp", "tiff"};
    if (!shown.contains(reader.format()))
        return {};
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const qint64 pixels = qint64(size.width()) * size.height();
    if (pixels > mostPixels)
        reader.setScaledSize(size * std::sqrt(double(mostPixels) / double(pixels)));
    return reader.read();
}

} // namespace mamori
