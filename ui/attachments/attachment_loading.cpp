// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/attachments/attachment_loading.h"

#include "ui/guarded.h"

#include <QTimer>

namespace mamori {

AttachmentLoading::AttachmentLoading(const Attachments &attachments, const Attachment &attachment,
                                     QObject *parent)
    : QObject(parent)
{
    m_failure = refusal([&] { m_reading.emplace(attachments.read(attachment)); });
    QTimer::singleShot(0, this, &AttachmentLoading::readSome);
}

void AttachmentLoading::readSome()
{
    bool left = false;
    QByteArray bytes;
    if (m_failure.isEmpty()) {
        m_failure = refusal([&] {
            left = m_reading->advance();
            if (!left)
                bytes = m_reading->take();
        });
    }
    if (!m_failure.isEmpty()) {
        Q_EMIT failed(m_failure);
    } else if (left) {
        Q_EMIT progressed(m_reading->done(), m_reading->total());
        QTimer::singleShot(0, this, &AttachmentLoading::readSome);
    } else {
        Q_EMIT loaded(bytes);
    }
}

} // namespace mamori
