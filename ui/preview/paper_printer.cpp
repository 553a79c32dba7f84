// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/paper_printer.h"

#include "model/error.h"
#include "model/files.h"
#include "ui/guarded.h"

#include <QCoreApplication>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>
#include <QProcess>
#include <QStandardPaths>

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

void printPixels(QPdfDocument &document, QPrinter &printer)
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

QStringList spoolerOptions(const QPrinter &printer)
{
    QStringList words {QStringLiteral("-d"), printer.printerName(),
                       QStringLiteral("-n"), QString::number(qMax(1, printer.copyCount())),
                       QStringLiteral("-o"), QStringLiteral("media=A4")};
    if (printer.fromPage() > 0)
        words << QStringLiteral("-P")
              << QStringLiteral("%1-%2").arg(printer.fromPage()).arg(printer.toPage());
    if (printer.duplex() == QPrinter::DuplexLongSide)
        words << QStringLiteral("-o") << QStringLiteral("sides=two-sided-long-edge");
    if (printer.duplex() == QPrinter::DuplexShortSide)
        words << QStringLiteral("-o") << QStringLiteral("sides=two-sided-short-edge");
    return words;
}

} // namespace

void sendToSpooler(QWidget *parent, const QByteArray &pdf, const QStringList &options)
{
    auto *process = new QProcess(parent);
    QObject::connect(process, &QProcess::finished, parent, [parent, process](int exitCode) {
        process->deleteLater();
        guarded(parent, [&] {
            if (exitCode != 0)
                throw Error(ErrorCode::Disk,
                            QCoreApplication::translate("Papers",
                                                        "The printer did not take the paper. Look at the "
                                                        "printer, then print again."),
                            QString::fromLocal8Bit(process->readAllStandardError()));
        });
    });
    process->start(QStringLiteral("lp"), options + QStringList {QStringLiteral("-")});
    process->write(pdf);
    process->closeWriteChannel();
}

void printPaper(QWidget *parent, const QByteArray &pdf, QPdfDocument &document, QPrinter &printer)
{
    const bool hasSpooler = !QStandardPaths::findExecutable(QStringLiteral("lp")).isEmpty();
    guarded(parent, [&] {
        if (printer.outputFormat() == QPrinter::PdfFormat && !printer.outputFileName().isEmpty())
            writeFile(printer.outputFileName(), pdf);
        else if (hasSpooler && !printer.printerName().isEmpty())
            sendToSpooler(parent, pdf, spoolerOptions(printer));
        else
            printPixels(document, printer);
    });
}

} // namespace mamori
