// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/paper_printer.h"

#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>

namespace mamori {

namespace {

constexpr int dotsPerInch = 300;

QImage pageImage(QPdfDocument &document, int page, QSize size)
{
    QImage image(size, QImage::Format_Grayscale8);
    image.fill(Qt::white); // render() leaves the ground transparent
    QPainter painter(&image);
    painter.drawImage(0, 0, document.render(page, size));
    return image;
}

QPageLayout layoutOf(QPdfDocument &document, int page)
{
    const QSizeF points = document.pagePointSize(page);
    const auto orientation
        = points.width() > points.height() ? QPageLayout::Landscape : QPageLayout::Portrait;
    return {QPageSize(QPageSize::A4), orientation, {}};
}

} // namespace

void printPages(QPdfDocument &document, QPrinter &printer)
{
    printer.setResolution(dotsPerInch);
    printer.setPageLayout(layoutOf(document, 0));
    printer.setFullPage(true);
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last
        = printer.toPage() > 0 ? qMin(printer.toPage(), document.pageCount()) : document.pageCount();
    QPainter painter;
    for (int page = first; page < last; ++page) {
        if (page == first) {
            if (!painter.begin(&printer))
                return;
            painter.setRenderHint(QPainter::LosslessImageRendering); // else pages become JPEG
        } else {
            printer.newPage();
        }
        const QSize size = printer.pageLayout().fullRectPixels(dotsPerInch).size();
        painter.drawImage(QPoint(0, 0), pageImage(document, page, size));
    }
}

} // namespace mamori
