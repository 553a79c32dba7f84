// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/form_preview.h"

#include "ui/forms/form_example.h"
#include "ui/guarded.h"
#include "ui/theme.h"
#include "ui/when_done.h"

#include <QLabel>
#include <QPdfDocument>
#include <QPdfView>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <utility>

namespace mamori {

FormPreview::FormPreview(const Policy &policy, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_policy(policy)
    , m_clock(std::move(clock))
    , m_failure(errorText(this))
    , m_document(new QPdfDocument(this))
    , m_view(new QPdfView(this))
{
    constexpr int pauseInTyping = 300; // milliseconds
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseInTyping);
    connect(&m_soon, &QTimer::timeout, this, &FormPreview::make);
    m_view->setDocument(m_document);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setAccessibleName(tr("The form with made-up data"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(quietText(tr("The form with made-up data"), this));
    layout->addWidget(m_failure);
    layout->addWidget(m_view, 1);
}

FormPreview::~FormPreview()
{
    m_view->setDocument(nullptr);
    m_document->close();
    refusal([this] { m_made.waitForFinished(); }); // it reads the pack, which is not ours
}

void FormPreview::preview(const PolicyForm &form)
{
    m_wanted = form;
    m_soon.start();
}

void FormPreview::make()
{
    if (m_isRunning || !m_wanted)
        return;
    m_isRunning = true;
    m_made = QtConcurrent::run([form = *std::exchange(m_wanted, std::nullopt), &policy = m_policy,
                                clock = m_clock] { return formExample(form, policy, clock); });
    whenDone(this, m_made, [this](QFuture<QByteArray> future) {
        m_isRunning = false;
        QByteArray pdf;
        showError(m_failure, refusal([&] { pdf = future.result(); }));
        if (!pdf.isEmpty())
            showPdf(pdf);
        if (m_wanted && !m_soon.isActive())
            make();
    });
}

void FormPreview::showPdf(const QByteArray &pdf)
{
    const int place = m_view->verticalScrollBar()->value();
    m_view->setDocument(nullptr);
    m_document->close();
    m_buffer.close();
    m_pdf = pdf;
    m_buffer.setData(m_pdf);
    m_buffer.open(QIODevice::ReadOnly);
    m_document->load(&m_buffer);
    m_view->setDocument(m_document);
    m_view->verticalScrollBar()->setValue(place);
}

} // namespace mamori
