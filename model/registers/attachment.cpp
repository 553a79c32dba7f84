// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/attachment.h"

#include "model/registers/contradictions.h"

#include <QCoreApplication>

namespace mamori {

static constexpr Field fields[] = {
    field<&Attachment::table>("register", QT_TRANSLATE_NOOP("Field", "Register"), Required | Frozen | Listed),
    field<&Attachment::record>("record", QT_TRANSLATE_NOOP("Field", "Row of the register"),
                               Required | Frozen | Listed),
    field<&Attachment::name>("name", QT_TRANSLATE_NOOP("Field", "File name"), Required | Listed),
    field<&Attachment::kind>("kind", QT_TRANSLATE_NOOP("Field", "What it is"), Listed),
    field<&Attachment::mediaType>("media_type", QT_TRANSLATE_NOOP("Field", "File type"), Frozen),
    field<&Attachment::size>("size", QT_TRANSLATE_NOOP("Field", "Size in bytes"), Frozen | Listed),
    field<&Attachment::sha256>("sha256", QT_TRANSLATE_NOOP("Field", "Checksum (SHA-256)"), Required | Frozen),
    field<&Attachment::addedAt>("added_at", QT_TRANSLATE_NOOP("Field", "Attached at"), Frozen | Listed),
    field<&Attachment::addedBy>("added_by", QT_TRANSLATE_NOOP("Field", "Attached by"), Frozen | Personal),
};

static QList<Problem> check(const Attachment &attachment)
{
    Contradictions found;
    if (attachment.name.isEmpty())
        found.add("name", QCoreApplication::translate("Attachment", "An attachment needs a name."));
    return found.problems();
}

constinit const Register Attachment::spec {
    .table = "attachment",
    .title = QT_TRANSLATE_NOOP("Register", "Attachments"),
    .article = "",
    .place = PlaceOfWork::Assets,
    .purpose = "",
    .fields = fields,
    .sections = {},
    .number = "",
    .caption = "name",
    .order = "name",
    .blank = blankOf<Attachment>,
    .check = checkOf<Attachment, check>,
};

} // namespace mamori
