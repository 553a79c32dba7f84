// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register.h"

namespace mamori {

enum class AttachmentKind {
    SignedPaper,
    Photo,
    Certificate,
    Other,
};
inline constexpr Choice attachmentKinds[] = {
    {"signed_paper", QT_TRANSLATE_NOOP("Choice", "Signed paper")},
    {"photo", QT_TRANSLATE_NOOP("Choice", "Photo")},
    {"certificate", QT_TRANSLATE_NOOP("Choice", "Certificate")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<AttachmentKind> = attachmentKinds;

/// A file that belongs to a record of any register: a scan of a signed paper, a photo, a certificate.
/// Declared like a register, so that it has its place in history, undo and verification, but without a page
/// of its own. Its content is found by its SHA-256; see model/store/attachments.h.
struct Attachment {
    QString table; ///< the register of the record it belongs to
    qint64 record = 0;
    QString name; ///< as attachmentName() leaves it
    std::optional<AttachmentKind> kind;
    QString mediaType;
    qint64 size = 0; ///< bytes
    QString sha256; ///< of the content, 64 hexadecimal digits
    QDateTime addedAt; ///< UTC
    QString addedBy;

    static const Register spec;
    bool operator==(const Attachment &) const = default;
};

} // namespace mamori
