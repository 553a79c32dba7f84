// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/attachments.h"

#include <QObject>

#include <functional>

namespace mamori {

/// Brings the content of an attachment into memory a piece at a time, while the window stays alive.
class AttachmentLoading final : public QObject
{
    Q_OBJECT
public:
    AttachmentLoading(const Attachments &attachments, const Attachment &attachment, QObject *parent);

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void loaded(const QByteArray &bytes);
    /// A sentence for the user.
    void failed(const QString &why);

private:
    void readSome();

    std::optional<ContentReading> m_reading;
    QString m_failure;
};

} // namespace mamori
