// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/zip_archive.h"

#include "model/error.h"

#include <QCoreApplication>

#include <zip.h>

namespace mamori {

namespace {

constexpr zip_uint64_t maxPartSize = 256U << 20;
constexpr zip_uint64_t maxRatio = 1000; ///< unpacked to packed
constexpr zip_uint64_t ratioMatters = 1U << 20;

[[noreturn]] void refuse(const QString &cause)
{
    throw Error(
        ErrorCode::Refused,
        QCoreApplication::translate("Exchange",
                                    "The workbook is damaged or protected and cannot be read. Open it in "
                                    "Excel and save it again as .xlsx."),
        cause);
}

[[noreturn]] void failWriting(const zip_error_t *error)
{
    throw Error(ErrorCode::Disk, QCoreApplication::translate("Exchange", "The workbook could not be made."),
                QString::fromUtf8(error->str ? error->str : ""));
}

QByteArray contentOf(zip_source_t *source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        failWriting(zip_source_error(source));
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    if (got != zip_int64_t(stat.size))
        failWriting(zip_source_error(source));
    return bytes;
}

void addPart(zip_t *archive, const QString &name, const QByteArray &content)
{
    zip_source_t *source = zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
    const zip_int64_t index
        = source ? zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
        zip_source_free(source);
        failWriting(zip_get_error(archive));
    }
    // A fixed time: the same table gives the same bytes.
    zip_file_set_dostime(archive, zip_uint64_t(index), 0, (1 << 5) | 1, 0);
}

} // namespace

ZipReader::ZipReader(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    if (source)
        m_archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    const QString cause = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!m_archive) {
        zip_source_free(source);
        refuse(cause);
    }
}

ZipReader::~ZipReader()
{
    zip_discard(m_archive);
}

std::optional<QByteArray> ZipReader::part(const QString &name) const
{
    zip_stat_t stat;
    if (zip_stat(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE, &stat) != 0)
        return std::nullopt;
    if (stat.size > maxPartSize || (stat.size > ratioMatters && stat.size / maxRatio > stat.comp_size))
        refuse(QStringLiteral("%1 unpacks to %2 bytes").arg(name).arg(stat.size));
    zip_file_t *file = zip_fopen_index(m_archive, stat.index, 0);
    if (!file)
        refuse(QString::fromUtf8(zip_strerror(m_archive)));
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_fread(file, bytes.data(), stat.size);
    char beyond = 0;
    // Only reading to the end makes the library check the sum.
    const bool whole = got == zip_int64_t(stat.size) && zip_fread(file, &beyond, 1) == 0;
    zip_fclose(file);
    if (!whole)
        refuse(QStringLiteral("%1 cannot be unpacked").arg(name));
    return bytes;
}

QByteArray packZip(const QList<std::pair<QString, QByteArray>> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (!target)
        failWriting(&error);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    if (!archive) {
        zip_source_free(target);
        failWriting(&error);
    }
    zip_source_keep(target); // closing the archive lets go of it
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> keeper(target, zip_source_free);
    std::unique_ptr<zip_t, decltype(&zip_discard)> owner(archive, zip_discard);
    for (const auto &[name, content] : parts)
        addPart(archive, name, content);
    if (zip_close(archive) != 0)
        failWriting(zip_get_error(archive));
    Q_UNUSED(owner.release())
    return contentOf(target);
}

} // namespace mamori
