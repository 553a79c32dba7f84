// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/attachments.h"

#include "model/error.h"
#include "model/files.h"
#include "model/registers/all.h"
#include "model/store/attachment_name.h"
#include "model/store/ledger.h"
#include "model/store/statements.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSet>

#include <algorithm>

namespace mamori {

namespace {

constexpr qint64 megabyte = 1024 * 1024;

QString hexOf(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex());
}

Error refusalOf(const Problem &problem)
{
    return {ErrorCode::Refused, problem.text};
}

Problem tooLarge(const QString &name, qint64 limit)
{
    return {{},
            QCoreApplication::translate(
                "Attachments",
                "%1 is larger than %2 MB, the most that this section's settings allow for one attachment.")
                .arg(name)
                .arg(limit / megabyte)};
}

} // namespace

AttachableFile attachableFile(const QString &name, const QByteArray &bytes)
{
    QString shown = attachmentName(name);
    const QString type = QMimeDatabase().mimeTypeForFileNameAndData(shown, bytes).name();
    return {std::move(shown), type, hexOf(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)),
            bytes};
}

std::optional<Problem> attachmentProblem(const QString &name, qsizetype size, qint64 limit)
{
    if (size > limit)
        return tooLarge(attachmentName(name), limit);
    if (size == 0)
        return Problem {{},
                        QCoreApplication::translate("Attachments", "%1 is empty.").arg(attachmentName(name))};
    return std::nullopt;
}

std::optional<Problem> attachmentProblem(const QString &path, qint64 limit)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return Problem {
            {},
            QCoreApplication::translate("Attachments", "%1 is not a file. Folders are attached file by file.")
                .arg(attachmentName(file.fileName()))};
    return attachmentProblem(file.fileName(), qsizetype(file.size()), limit);
}

AttachableFile readAttachable(const QString &path, qint64 limit)
{
    if (const auto problem = attachmentProblem(path, limit))
        throw refusalOf(*problem);
    const QByteArray bytes = readFile(path);
    const QString name = QFileInfo(path).fileName();
    // It may have grown since it was looked at.
    if (const auto problem = attachmentProblem(name, bytes.size(), limit))
        throw refusalOf(*problem);
    return attachableFile(name, bytes);
}

qint64 attachmentLimit(const Records &records)
{
    const QString set = records.setting(QLatin1String(attachmentLimitSetting));
    const int megabytes = set.isEmpty() ? usualAttachmentLimit : set.toInt();
    return std::clamp(megabytes, 1, greatestAttachmentLimit) * megabyte;
}

qint64 recordsWithAttachments(const Records &records, const Register &reg)
{
    QSet<qint64> owners;
    const QList<qsizetype> columns {columnIndex(Attachment::spec, QLatin1String("register")),
                                    columnIndex(Attachment::spec, QLatin1String("record"))};
    records.each(Attachment::spec, columns, [&](const Stored &stored) {
        if (stored.values.at(columns.first()).toString() == QLatin1String(reg.table))
            owners << stored.values.at(columns.last()).toLongLong();
    });
    const QList<Stored> present = records.list(reg, owners.values());
    return std::count_if(present.cbegin(), present.cend(),
                         [](const Stored &owner) { return owner.struckOut.isEmpty(); });
}

Attachments::Attachments(Ledger &ledger, Records &records)
    : m_records(records)
    , m_contents(std::make_unique<Contents>(ledger))
    , m_statements(std::make_unique<Statements>(ledger.database()))
{
}

Attachments::~Attachments() = default;

QList<Attached> Attachments::of(const Register &reg, qint64 record, Which which) const
{
    auto rows = m_statements->run(QStringLiteral("SELECT id FROM attachment WHERE register = ? AND record = ?"
                                                 " AND (struck_out IS NULL) = ? ORDER BY id"),
                                  {QLatin1String(reg.table), record, qint64(which == Which::Present)});
    QList<qint64> ids;
    while (rows.next())
        ids << rows.integer(0);
    QList<Attached> list;
    for (const Stored &stored : m_records.list(Attachment::spec, ids))
        list << Attached {{stored.id}, fromValues<Attachment>(stored.values), !stored.struckOut.isEmpty()};
    return list;
}

std::optional<Attached> Attachments::find(Id<Attachment> id) const
{
    const auto stored = m_records.find(Attachment::spec, id.value);
    if (!stored)
        return std::nullopt;
    return Attached {id, fromValues<Attachment>(stored->values), !stored->struckOut.isEmpty()};
}

std::optional<std::pair<const Register *, qint64>> Attachments::ownerOf(Id<Attachment> id) const
{
    const auto found = find(id);
    const Register *reg = found ? findRegister(found->attachment.table) : nullptr;
    return reg ? std::optional(std::pair(reg, found->attachment.record)) : std::nullopt;
}

Attached Attachments::requireChangeable(Id<Attachment> id) const
{
    auto found = find(id);
    const auto owner = ownerOf(id);
    if (!owner)
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("Attachments", "The attachment does not exist."));
    requireOwner(*owner->first, owner->second);
    return *std::move(found);
}

void Attachments::requireOwner(const Register &reg, qint64 record) const
{
    const auto owner = m_records.find(reg, record);
    if (!owner || !owner->struckOut.isEmpty())
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("Attachments",
                                                "The attachments of a struck-out entry cannot change. "
                                                "Bring it back first."));
}

Attachment Attachments::describe(const Register &reg, qint64 record, const AttachableFile &file,
                                 std::optional<AttachmentKind> kind) const
{
    return {QLatin1String(reg.table),
            record,
            file.name,
            kind,
            file.mediaType,
            file.bytes.size(),
            file.sha256,
            m_records.clock().now(),
            m_records.operatorName()};
}

Id<Attachment> Attachments::add(const Register &reg, qint64 record, const AttachableFile &file,
                                std::optional<AttachmentKind> kind)
{
    requireOwner(reg, record);
    if (!m_contents->find(file.sha256)) {
        const qint64 content = m_contents->reserve(file.sha256, file.bytes.size());
        for (qint64 done = 0; done < file.bytes.size(); done += Contents::pieceSize)
            m_contents->write(content, done / Contents::pieceSize, file.bytes.mid(done, Contents::pieceSize));
        m_contents->complete(content);
    }
    return m_records.add(describe(reg, record, file, kind));
}

void Attachments::change(Id<Attachment> id, const QString &name, std::optional<AttachmentKind> kind)
{
    const Attached present = requireChangeable(id);
    Attachment changed = present.attachment;
    changed.name = attachmentName(name);
    changed.kind = kind;
    if (changed == present.attachment)
        return;
    Records::Step step = m_records.begin(
        changed.name == present.attachment.name
            ? QCoreApplication::translate("Attachments", "Kind of attachment: %1").arg(changed.name)
            : QCoreApplication::translate("Attachments", "Attachment renamed: %1").arg(changed.name));
    m_records.change(id, changed);
    step.commit();
}

void Attachments::remove(Id<Attachment> id)
{
    Records::Step step = m_records.begin(QCoreApplication::translate("Attachments", "Attachment removed: %1")
                                             .arg(requireChangeable(id).attachment.name));
    m_records.strikeOut(Attachment::spec, id.value,
                        QCoreApplication::translate("Attachments", "Removed from the attachments"));
    step.commit();
}

void Attachments::bringBack(Id<Attachment> id)
{
    Records::Step step
        = m_records.begin(QCoreApplication::translate("Attachments", "Attachment brought back: %1")
                              .arg(requireChangeable(id).attachment.name));
    m_records.bringBack(Attachment::spec, id.value);
    step.commit();
}

QByteArray Attachments::content(const Attachment &attachment) const
{
    ContentReading reading = read(attachment);
    while (reading.advance()) { }
    return reading.take();
}

ContentReading Attachments::read(const Attachment &attachment) const
{
    return {*m_contents, attachment};
}

ContentReading::ContentReading(const Contents &contents, const Attachment &attachment)
    : m_contents(&contents)
    , m_name(attachment.name)
    , m_sha256(attachment.sha256)
    , m_hash(std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256))
{
    const auto content = contents.find(attachment.sha256);
    if (!content)
        throw Error(
            ErrorCode::Damaged,
            QCoreApplication::translate("Attachments", "The content of %1 is missing. Verify the ledger.")
                .arg(m_name));
    m_content = *content;
    m_size = contents.size(m_content);
    m_bytes.reserve(m_size);
}

bool ContentReading::advance()
{
    if (m_bytes.size() >= m_size)
        return false;
    const QByteArray piece = m_contents->piece(m_content, m_place++);
    m_hash->addData(piece);
    m_bytes += piece;
    return m_bytes.size() < m_size && !piece.isEmpty();
}

QByteArray ContentReading::take()
{
    if (m_bytes.size() != m_size || hexOf(m_hash->result()) != m_sha256)
        throw Error(
            ErrorCode::Damaged,
            QCoreApplication::translate("Attachments", "%1 is not what was attached. Verify the ledger.")
                .arg(m_name));
    return std::move(m_bytes);
}

} // namespace mamori
