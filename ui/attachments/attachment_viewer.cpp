// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/attachments/attachment_viewer.h"

#include "model/exchange/japanese_encoding.h"
#include "model/store/attachment_name.h"
#include "ui/attachments/picture_view.h"
#include "ui/dialogs/write_file.h"
#include "ui/guarded.h"
#include "ui/people/signature_area.h"
#include "ui/theme.h"
#include "ui/when_done.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeDatabase>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace mamori {

namespace {

constexpr qsizetype longestText = 2 * 1024 * 1024; // bytes; more is no reading matter

bool isPdf(const QByteArray &bytes)
{
    return bytes.left(1024).contains("%PDF-");
}

bool isText(const QString &mediaType)
{
    return QMimeDatabase().mimeTypeForName(mediaType).inherits(QStringLiteral("text/plain"));
}

} // namespace

void saveAttachmentCopy(QWidget *parent, const Attachment &attachment, const QByteArray &bytes)
{
    const QString name = attachmentName(attachment.name);
    const QString ending = QFileInfo(name).suffix();
    const QString filter = ending.isEmpty() ? QStringLiteral("*") : QStringLiteral("*.%1;;*").arg(ending);
    writeUnencrypted(parent, AttachmentViewer::tr("Save a copy outside the ledger"), name, filter,
                     [bytes] { return bytes; });
}

AttachmentViewer::AttachmentViewer(Workspace &workspace, Attachment attachment, QWidget *parent)
    : QDialog(parent)
    , m_attachments(workspace.ledger(), workspace.records())
    , m_attachment(std::move(attachment))
    , m_document(new QPdfDocument(this))
    , m_pdf(new QPdfView(this))
    , m_picture(new PictureView(this))
    , m_text(new QPlainTextEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_messagePage(makeMessagePage())
    , m_tools(makeToolBar())
{
    setWindowTitle(m_attachment.name);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(1000, 760);
    m_pdf->setPageMode(QPdfView::PageMode::MultiPage);
    m_pdf->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    for (QWidget *page : std::initializer_list<QWidget *> {m_pdf, m_picture, m_text})
        page->setAccessibleName(m_attachment.name);
    for (QWidget *page : std::initializer_list<QWidget *> {m_messagePage, m_pdf, m_picture, m_text})
        m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(m_stack, 1);
    connect(m_pdf->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this,
            &AttachmentViewer::showPosition);
    auto *loading = new AttachmentLoading(m_attachments, m_attachment, this);
    connect(loading, &AttachmentLoading::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, 1000);
        m_progress->setValue(int(done * 1000 / total));
    });
    connect(loading, &AttachmentLoading::loaded, this, &AttachmentViewer::take);
    connect(loading, &AttachmentLoading::failed, this,
            [this](const QString &why) { showMessage(Shown::Failure, why); });
}

AttachmentViewer::~AttachmentViewer()
{
    m_pdf->setDocument(nullptr);
    m_document->close();
}

QWidget *AttachmentViewer::makeToolBar()
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
    const auto page = [this] { return m_pdf->pageNavigator()->currentPage(); };
    m_pageTools << add(QStringLiteral("‹"), tr("Page before"), [this, page] { goTo(page() - 1); });
    m_position = new QLabel(bar);
    m_position->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    m_position->setAlignment(Qt::AlignCenter);
    row->addWidget(m_position);
    m_pageTools << m_position;
    m_pageTools << add(QStringLiteral("›"), tr("Next page"), [this, page] { goTo(page() + 1); });
    m_zoomTools << add(QStringLiteral("−"), tr("Smaller"), [this] { zoom(1 / 1.25); });
    m_zoomTools << add(QStringLiteral("＋"), tr("Larger"), [this] { zoom(1.25); });
    m_zoomTools << add(tr("&Fit"), tr("Fit to the window"), [this] { fit(); });
    row->addStretch();
    m_copy = add(tr("&Save a copy…"), tr("Save a copy outside the ledger"), [this] { saveCopy(); });
    add(tr("&Close"), tr("Close the attachment"), [this] { reject(); });
    for (QWidget *tool : m_pageTools + m_zoomTools)
        tool->hide();
    m_copy->setEnabled(false);
    connect(new QShortcut(QKeySequence::ZoomIn, this), &QShortcut::activated, this, [this] { zoom(1.25); });
    connect(new QShortcut(QKeySequence::ZoomOut, this), &QShortcut::activated, this,
            [this] { zoom(1 / 1.25); });
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this,
            &AttachmentViewer::saveCopy);
    return bar;
}

QWidget *AttachmentViewer::makeMessagePage()
{
    auto *page = new QWidget(this);
    m_message = quietText(tr("The attachment is being opened…"), page);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setAlignment(Qt::AlignCenter);
    m_progress = new QProgressBar(page);
    m_progress->setMaximumWidth(360);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, 0);
    auto *middle = new QHBoxLayout; // not an alignment: wrapped text would lose its height
    middle->addStretch(1);
    middle->addWidget(m_message, 4);
    middle->addStretch(1);
    auto *bar = new QHBoxLayout;
    bar->addStretch(1);
    bar->addWidget(m_progress, 2);
    bar->addStretch(1);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addLayout(middle);
    layout->addLayout(bar);
    layout->addStretch();
    return page;
}

void AttachmentViewer::take(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_copy->setEnabled(true);
    if (isPdf(bytes)) {
        showPdf();
        return;
    }
    if (const auto signature = readSignature(bytes)) {
        showPicture(signaturePicture(*signature));
        return;
    }
    // A large picture takes a while to unpack.
    whenDone(this, QtConcurrent::run(pictureIn, bytes), [this](QFuture<QImage> future) {
        QImage picture;
        const QString why = refusal([&] { picture = future.result(); });
        if (!picture.isNull())
            showPicture(picture);
        else if (why.isEmpty() && isText(m_attachment.mediaType))
            showText();
        else
            showMessage(
                Shown::Unknown,
                tr("Files of this kind are not shown here. Save a copy to open it in another program; "
                   "the copy is not encrypted."));
    });
}

void AttachmentViewer::showPdf()
{
    m_buffer.setData(m_bytes);
    m_buffer.open(QIODevice::ReadOnly);
    m_document->load(&m_buffer);
    const QPdfDocument::Error error = m_document->error();
    if (error == QPdfDocument::Error::IncorrectPassword) {
        showMessage(Shown::Unknown,
                    tr("This PDF has a password of its own and is not shown here. Save a copy to open it in "
                       "another program; the copy is not encrypted by the ledger."));
        return;
    }
    if (error != QPdfDocument::Error::None || m_document->pageCount() == 0) {
        showMessage(Shown::Unknown, tr("This PDF cannot be read. A copy can be saved as it is."));
        return;
    }
    m_pdf->setDocument(m_document);
    for (QWidget *tool : m_pageTools)
        tool->show();
    showPosition();
    showPage(Shown::Pdf, m_pdf);
}

void AttachmentViewer::showPicture(const QImage &picture)
{
    m_picture->setPicture(picture);
    showPage(Shown::Picture, m_picture);
}

void AttachmentViewer::showText()
{
    const bool whole = m_bytes.size() <= longestText;
    QString text;
    // At the end of a line no letter is cut in two.
    const QString why = refusal([&] {
        text = decodeJapanese(whole ? m_bytes : m_bytes.left(m_bytes.lastIndexOf('\n', longestText))).text;
    });
    if (!why.isEmpty()) {
        showMessage(Shown::Unknown, why);
        return;
    }
    if (!whole)
        text += u'\n' + tr("… The rest is not shown. Save a copy to read all of it.");
    m_text->setPlainText(text);
    showPage(Shown::Text, m_text);
}

void AttachmentViewer::showMessage(Shown shown, const QString &text)
{
    m_message->setText(text);
    m_message->setAccessibleName(text);
    m_progress->hide();
    showPage(shown, m_messagePage);
    if (m_copy->isEnabled())
        m_copy->setFocus();
}

void AttachmentViewer::showPage(Shown shown, QWidget *page)
{
    m_shown = shown;
    for (QWidget *tool : m_zoomTools)
        tool->setVisible(shown == Shown::Pdf || shown == Shown::Picture || shown == Shown::Text);
    m_zoomTools.last()->setVisible(shown == Shown::Pdf || shown == Shown::Picture);
    m_stack->setCurrentWidget(page);
    page->setFocus();
    Q_EMIT ready();
}

QString AttachmentViewer::text() const
{
    return m_text->toPlainText();
}

void AttachmentViewer::zoom(double factor)
{
    if (m_shown == Shown::Picture) {
        m_picture->zoom(factor);
    } else if (m_shown == Shown::Text) {
        m_text->zoomIn(factor > 1 ? 1 : -1);
    } else if (m_shown == Shown::Pdf) {
        if (m_pdf->zoomMode() != QPdfView::ZoomMode::Custom) {
            const double room = m_pdf->viewport()->width() - m_pdf->documentMargins().left() * 2;
            const double full = m_document->pagePointSize(0).width() * m_pdf->logicalDpiX() / 72.0;
            m_pdf->setZoomFactor(room / full);
        }
        m_pdf->setZoomMode(QPdfView::ZoomMode::Custom);
        m_pdf->setZoomFactor(qBound(0.2, m_pdf->zoomFactor() * factor, 6.0));
    }
}

void AttachmentViewer::fit()
{
    if (m_shown == Shown::Picture)
        m_picture->fit();
    else
        m_pdf->setZoomMode(QPdfView::ZoomMode::FitToWidth);
}

void AttachmentViewer::goTo(int page)
{
    if (page >= 0 && page < m_document->pageCount())
        m_pdf->pageNavigator()->jump(page, {}, m_pdf->zoomFactor());
}

void AttachmentViewer::showPosition()
{
    m_position->setText(
        tr("Page %1 of %2").arg(m_pdf->pageNavigator()->currentPage() + 1).arg(m_document->pageCount()));
}

void AttachmentViewer::saveCopy()
{
    if (m_copy->isEnabled())
        saveAttachmentCopy(this, m_attachment, m_bytes);
}

} // namespace mamori
