// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/attachments.h"

namespace mamori {

/// Attaches files to a record: each is stored over many small commits, so that the window stays alive, and
/// all of them come into being in one step at the end. Whatever ends it before leaves nothing. No other step
/// may be open meanwhile.
class AttachRun final
{
public:
    /// Throws Error(Refused) when the record takes no attachments.
    AttachRun(Attachments &attachments, const Register &reg, qint64 record);
    /// Takes away what was stored and did not come into being.
    ~AttachRun();
    Q_DISABLE_COPY_MOVE(AttachRun)

    /// The next file; the former one must be through.
    void take(AttachableFile file, std::optional<AttachmentKind> kind = {});
    /// Stores a piece of it; true while some are left.
    bool advance();
    qint64 done() const { return m_done; } ///< bytes of this file
    qint64 total() const { return m_bytes.size(); }
    /// All files that were taken become attachments of the record, in one step.
    QList<Id<Attachment>> finish();
    /// Takes away a piece of what was stored; true while some are left. For giving up without a stop.
    bool discardSome();

private:
    bool isStored() const { return m_done >= m_bytes.size(); }

    Attachments &m_attachments;
    const Register &m_register;
    qint64 m_record;
    QList<Attachment> m_taken;
    QList<qint64> m_written; ///< contents that are not complete yet
    QByteArray m_bytes; ///< of the present file
    qint64 m_done = 0;
};

} // namespace mamori
