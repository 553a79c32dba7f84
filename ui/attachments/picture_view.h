// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QScrollArea>

class QLabel;

namespace mamori {

/// A picture that fits the window or is shown larger and scrolled. It takes the focus, so that the arrow keys
/// move it.
class PictureView final : public QScrollArea
{
    Q_OBJECT
public:
    explicit PictureView(QWidget *parent = nullptr);

    void setPicture(const QImage &picture);
    const QImage &picture() const { return m_picture; }
    void fit();
    void zoom(double factor);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();
    double fitting() const;

    QImage m_picture;
    QLabel *m_label;
    double m_scale = 1; ///< screen pixels for one of the picture
    bool m_fits = true;
};

/// The picture in these bytes, upright and not larger than a screen can use; null when it is none, or of a
/// format that is not shown. Any thread.
QImage pictureIn(const QByteArray &bytes);

} // namespace mamori
