// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/attachment.h"
#include "model/store/contents.h"
#include "model/store/records.h"

#include <QCryptographicHash>

namespace mamori {

/// An attachment as it is stored.
struct Attached {
    Id<Attachment> id;
    Attachment attachment;
    bool removed = false; ///< its content stays, and it can be brought back
};

/// A file that was read and is to be attached.
struct AttachableFile {
    QString name;
    QString mediaType; ///< by name and content
    QString sha256;
    QByteArray bytes;
};

/// Any thread.
AttachableFile attachableFile(const QString &name, const QByteArray &bytes);
/// What forbids attaching this file, seen without reading it: a folder, nothing in it, more than `limit`
/// bytes.
std::optional<Problem> attachmentProblem(const QString &path, qint64 limit);
/// The same for what lies in memory.
std::optional<Problem> attachmentProblem(const QString &name, qsizetype size, qint64 limit);
/// Reads a file after asking attachmentProblem(); any thread. Throws Error(Refused) for what it answers,
/// Error(Disk) when the file cannot be read.
AttachableFile readAttachable(const QString &path, qint64 limit);

/// The greatest size of an attachment is a setting of the ledger, in megabytes.
inline constexpr char attachmentLimitSetting[] = "attachment_limit_mb";
inline constexpr int usualAttachmentLimit = 50;
inline constexpr int greatestAttachmentLimit = 200;

/// The same in bytes, as the ledger has it.
qint64 attachmentLimit(const Records &records);
/// How many living records of this register have attachments.
qint64 recordsWithAttachments(const Records &records, const Register &reg);

class ContentReading;

/// The attachments of an open ledger. Adding (AttachRun), renaming, removing and bringing back are steps of
/// the history like all else. Nothing is purged: what was removed stays in the ledger, encrypted, because the
/// history can bring it back. A struck-out record keeps its attachments as they
/// are. Belongs to the thread that opened the ledger, and goes before it; cheap to make where
/// it is needed. All throw Error for what the disk
/// refuses.
class Attachments final
{
public:
    enum class Which { Present, Removed };

    Attachments(Ledger &ledger, Records &records);
    ~Attachments();
    Q_DISABLE_COPY_MOVE(Attachments)

    qint64 limit() const { return attachmentLimit(m_records); }
    /// The attachments of a record in the order in which they came.
    QList<Attached> of(const Register &reg, qint64 record, Which which = Which::Present) const;
    std::optional<Attached> find(Id<Attachment> id) const;
    /// The record that has this attachment.
    std::optional<std::pair<const Register *, qint64>> ownerOf(Id<Attachment> id) const;

    /// Attaches what is small, a signature, as part of the step that is open: it comes into being with the
    /// rest of that step or not at all. What is large goes by AttachRun.
    Id<Attachment> add(const Register &reg, qint64 record, const AttachableFile &file,
                       std::optional<AttachmentKind> kind = {});
    /// What it is called and what it is. Throws Error(Refused) when it was removed.
    void change(Id<Attachment> id, const QString &name, std::optional<AttachmentKind> kind);
    void remove(Id<Attachment> id);
    void bringBack(Id<Attachment> id);

    /// The whole content at once. Throws Error(Damaged) when it is not what was attached.
    QByteArray content(const Attachment &attachment) const;
    /// The same, a piece at a time. Goes before this object does.
    ContentReading read(const Attachment &attachment) const;

private:
    friend class AttachRun;
    Attached requireChangeable(Id<Attachment> id) const;
    void requireOwner(const Register &reg, qint64 record) const;
    Attachment describe(const Register &reg, qint64 record, const AttachableFile &file,
                        std::optional<AttachmentKind> kind) const;

    Records &m_records;
    std::unique_ptr<Contents> m_contents;
    std::unique_ptr<Statements> m_statements;
};

/// The content of an attachment on its way into memory.
class ContentReading final
{
public:
    /// Reads a piece; true while some are left. Throws Error(Damaged) when a piece is missing.
    bool advance();
    qint64 done() const { return m_bytes.size(); } ///< bytes
    qint64 total() const { return m_size; }
    /// All of it. Throws Error(Damaged) when it is not what was attached.
    QByteArray take();

private:
    friend class Attachments;
    ContentReading(const Contents &contents, const Attachment &attachment);

    const Contents *m_contents;
    QString m_name;
    QString m_sha256;
    qint64 m_content = 0;
    qint64 m_size = 0;
    qint64 m_place = 0;
    QByteArray m_bytes;
    std::unique_ptr<QCryptographicHash> m_hash;
};

} // namespace mamori
