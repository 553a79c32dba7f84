// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/attach_run.h"

#include "model/error.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

AttachRun::AttachRun(Attachments &attachments, const Register &reg, qint64 record)
    : m_attachments(attachments)
    , m_register(reg)
    , m_record(record)
{
    attachments.requireOwner(reg, record);
}

AttachRun::~AttachRun()
{
    try {
        while (discardSome()) { }
    } catch (const Error &) {
        // The disk is gone or full. What is left belongs to nothing and goes when the ledger is opened next.
    }
}

void AttachRun::take(AttachableFile file, std::optional<AttachmentKind> kind)
{
    Q_ASSERT(isStored());
    const auto sameContent = [&](const Attachment &taken) { return taken.sha256 == file.sha256; };
    const bool known = m_attachments.m_contents->find(file.sha256)
        || std::any_of(m_taken.cbegin(), m_taken.cend(), sameContent);
    if (!known)
        m_written << m_attachments.m_contents->reserve(file.sha256, file.bytes.size());
    m_taken << m_attachments.describe(m_register, m_record, file, kind);
    m_bytes = std::move(file.bytes);
    m_done = known ? m_bytes.size() : 0;
}

bool AttachRun::advance()
{
    if (isStored())
        return false;
    m_attachments.m_contents->write(m_written.last(), m_done / Contents::pieceSize,
                                    m_bytes.mid(m_done, Contents::pieceSize));
    m_done = std::min<qint64>(m_done + Contents::pieceSize, m_bytes.size());
    return !isStored();
}

QList<Id<Attachment>> AttachRun::finish()
{
    Q_ASSERT(isStored());
    if (m_taken.isEmpty())
        return {};
    m_attachments.requireOwner(m_register, m_record);
    Records &records = m_attachments.m_records;
    Records::Step step = records.begin(
        m_taken.size() == 1
            ? QCoreApplication::translate("Attachments", "Attached: %1").arg(m_taken.first().name)
            : QCoreApplication::translate("Attachments", "Attached: %1 files").arg(m_taken.size()));
    for (const qint64 content : std::as_const(m_written))
        m_attachments.m_contents->complete(content);
    QList<Id<Attachment>> ids;
    for (const Attachment &attachment : std::as_const(m_taken))
        ids << records.add(attachment);
    step.commit();
    m_written.clear();
    m_taken.clear();
    m_bytes.clear();
    m_done = 0;
    return ids;
}

bool AttachRun::discardSome()
{
    m_taken.clear();
    m_bytes.clear();
    m_done = 0;
    if (m_written.isEmpty())
        return false;
    if (!m_attachments.m_contents->discardSome(m_written.last()))
        m_written.removeLast();
    return true;
}

} // namespace mamori
