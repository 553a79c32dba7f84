// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/paper_preview.h"

#include "ui/dialogs/write_file.h"
#include "ui/guarded.h"
#include "ui/preview/paper_printer.h"
#include "ui/theme.h"
#include "ui/when_done.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <utility>

namespace mamori {

PaperPreview::PaperPreview(const QString &title, QString fileName, const PaperJob &job, QWidget *parent)
    : QDialog(parent)
    , m_fileName(std::move(fileName))
    , m_document(new QPdfDocument(this))
    , m_view(new QPdfView(this))
    , m_stack(new QStackedWidget(this))
    , m_progress(new QProgressBar(this))
    , m_failure(errorText(this))
    , m_position(new QLabel(this))
    , m_tools(makeToolBar())
{
    setWindowTitle(title);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(1100, 780);
    m_view->setDocument(m_document);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setAccessibleName(title);
    m_stack->addWidget(makeBusyPage());
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(m_stack, 1);
    connect(m_view->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this,
            &PaperPreview::showPosition);
    start(job);
}

PaperPreview::~PaperPreview()
{
    m_running.cancel();
    m_view->setDocument(nullptr);
    m_document->close();
}

QWidget *PaperPreview::makeToolBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 8, 12, 8);
    const auto add = [&](const QString &text, const QString &name, auto slot) {
        auto *button = new QPushButton(text, bar);
        button->setAutoDefault(false);
        button->setAccessibleName(name);
        button->setToolTip(name);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    add(QStringLiteral("‹"), tr("Page before"), [this] { goTo(m_view->pageNavigator()->currentPage() - 1); });
    m_position->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    m_position->setAlignment(Qt::AlignCenter);
    row->addWidget(m_position);
    add(QStringLiteral("›"), tr("Next page"), [this] { goTo(m_view->pageNavigator()->currentPage() + 1); });
    row->addSpacing(16);
    add(QStringLiteral("−"), tr("Smaller"), [this] { zoom(1 / 1.25); });
    add(QStringLiteral("＋"), tr("Larger"), [this] { zoom(1.25); });
    add(tr("&Width"), tr("Fit to the window's width"), [this] { fit(); });
    row->addStretch();
    add(tr("&Export PDF…"), tr("Export as PDF"), [this] { exportPdf(); });
    auto *printButton = add(tr("&Print…"), tr("Print (Ctrl+P)"), [this] { print(); });
    setStyleRole(printButton, "primary");
    add(tr("&Close"), tr("Close the preview"), [this] { reject(); });
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, this, &PaperPreview::print);
    connect(new QShortcut(QKeySequence::ZoomIn, this), &QShortcut::activated, this, [this] { zoom(1.25); });
    connect(new QShortcut(QKeySequence::ZoomOut, this), &QShortcut::activated, this,
            [this] { zoom(1 / 1.25); });
    return bar;
}

QWidget *PaperPreview::makeBusyPage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    auto *text = new QLabel(tr("The paper is being made…"), page);
    auto *cancel = new QPushButton(tr("Cancel"), page);
    text->setObjectName(QStringLiteral("busyText"));
    m_progress->setMaximumWidth(360);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, 0);
    layout->addStretch();
    for (QWidget *part : std::initializer_list<QWidget *> {text, m_progress, m_failure, cancel})
        layout->addWidget(part, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_tools->setEnabled(false);
    return page;
}

void PaperPreview::start(const PaperJob &job)
{
    m_running = QtConcurrent::run([job](QPromise<QByteArray> &promise) {
        promise.addResult(job([&promise](qsizetype done, qsizetype all) {
            promise.setProgressRange(0, int(all));
            promise.setProgressValue(int(done));
            return !promise.isCanceled();
        }));
    });
    auto *progress = new QFutureWatcher<QByteArray>(this);
    connect(progress, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(progress, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    progress->setFuture(m_running);
    whenDone(this, m_running, [this](QFuture<QByteArray> future) {
        const QString why = refusal([&] {
            future.waitForFinished();
            if (!future.isCanceled() && future.resultCount() > 0)
                m_pdf = future.result();
        });
        showError(m_failure, why);
        m_progress->setVisible(why.isEmpty());
        if (!m_pdf.isEmpty())
            showPaper();
    });
}

void PaperPreview::showPaper()
{
    m_buffer.setData(m_pdf);
    m_buffer.open(QIODevice::ReadOnly);
    m_document->load(&m_buffer);
    m_stack->setCurrentIndex(1);
    m_tools->setEnabled(true);
    m_view->setFocus();
    showPosition();
    Q_EMIT ready();
}

int PaperPreview::pageCount() const
{
    return m_document->pageCount();
}

void PaperPreview::goTo(int page)
{
    if (page >= 0 && page < pageCount())
        m_view->pageNavigator()->jump(page, {}, m_view->zoomFactor());
}

void PaperPreview::zoom(double factor)
{
    if (m_view->zoomMode() != QPdfView::ZoomMode::Custom && pageCount() > 0) {
        const double shown = m_view->viewport()->width() - m_view->documentMargins().left() * 2;
        const double full = m_document->pagePointSize(0).width() * m_view->logicalDpiX() / 72.0;
        m_view->setZoomFactor(shown / full);
    }
    m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    m_view->setZoomFactor(qBound(0.2, m_view->zoomFactor() * factor, 6.0));
}

void PaperPreview::fit()
{
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
}

void PaperPreview::showPosition()
{
    m_position->setText(tr("Page %1 of %2").arg(m_view->pageNavigator()->currentPage() + 1).arg(pageCount()));
}

void PaperPreview::print()
{
    if (!isReady())
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(windowTitle());
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, pageCount());
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this, printer] { printPaper(this, m_pdf, *m_document, *printer); });
    dialog->open();
}

void PaperPreview::exportPdf()
{
    if (!isReady())
        return;
    writeUnencrypted(this, tr("Export PDF"), m_fileName, QStringLiteral("*.pdf"), [this] { return m_pdf; });
}

} // namespace mamori
