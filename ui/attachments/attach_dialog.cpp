// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/attachments/attach_dialog.h"

#include "model/store/attachment_name.h"
#include "ui/guarded.h"
#include "ui/when_done.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <utility>

namespace mamori {

namespace {

constexpr int patience = 300; // milliseconds: less is over before it can be read

} // namespace

AttachDialog::AttachDialog(Workspace &workspace, const Register &reg, qint64 record,
                           QList<AttachSource> sources, QWidget *parent)
    : QDialog(parent)
    , m_attachments(workspace.ledger(), workspace.records())
    , m_run(m_attachments, reg, record)
    , m_sources(std::move(sources))
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(tr("Attaching"));
    setObjectName(QStringLiteral("attaching"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(fontMetrics().height() * 24);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(12);
    layout->addWidget(m_text);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel, 0, Qt::AlignRight);
    connect(m_cancel, &QPushButton::clicked, this, &AttachDialog::reject);
}

AttachDialog::~AttachDialog() = default;

void AttachDialog::start()
{
    QTimer::singleShot(patience, this, [this] {
        if (!m_over)
            open();
    });
    readNext();
}

void AttachDialog::showFile(const QString &text)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
}

void AttachDialog::readNext()
{
    if (m_givenUp)
        return;
    if (m_next == m_sources.size()) {
        finish();
        return;
    }
    const AttachSource source = m_sources.at(m_next++);
    showFile(tr("%1 is being read…").arg(attachmentName(source.name)));
    m_progress->setRange(0, 0);
    whenDone(this, QtConcurrent::run(source.read), [this](QFuture<AttachableFile> future) {
        if (m_givenUp)
            return;
        AttachableFile file;
        const QString unreadable = refusal([&] { file = future.result(); });
        if (!unreadable.isEmpty()) {
            m_refused << unreadable;
            readNext();
            return;
        }
        showFile(tr("%1 is being stored…").arg(file.name));
        const QString why = refusal([&] { m_run.take(std::move(file)); });
        if (why.isEmpty())
            storeSome();
        else
            giveUp(why);
    });
}

// A piece at a time, so that the window stays alive and Cancel is heard.
void AttachDialog::storeSome()
{
    if (m_givenUp)
        return;
    bool left = false;
    const QString why = refusal([&] { left = m_run.advance(); });
    if (!why.isEmpty()) {
        giveUp(why);
        return;
    }
    m_progress->setRange(0, 1000);
    m_progress->setValue(m_run.total() == 0 ? 1000 : int(m_run.done() * 1000 / m_run.total()));
    QTimer::singleShot(0, this, left ? &AttachDialog::storeSome : &AttachDialog::readNext);
}

void AttachDialog::finish()
{
    const QString why = refusal([this] { m_run.finish(); });
    if (!why.isEmpty()) {
        giveUp(why);
        return;
    }
    m_over = true;
    accept();
}

void AttachDialog::giveUp(const QString &why)
{
    m_refused << why;
    reject();
}

void AttachDialog::reject()
{
    if (m_over || std::exchange(m_givenUp, true))
        return;
    m_cancel->setEnabled(false);
    showFile(tr("What was stored of it is being taken away…"));
    m_progress->setRange(0, 0);
    discardSome();
}

void AttachDialog::discardSome()
{
    bool left = false;
    // What cannot be taken away now goes when the ledger is opened next.
    refusal([&] { left = m_run.discardSome(); });
    if (left) {
        QTimer::singleShot(0, this, &AttachDialog::discardSome);
        return;
    }
    m_over = true;
    QDialog::reject();
}

} // namespace mamori
