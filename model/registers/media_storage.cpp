// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/media_storage.h"

#include "model/registers/contradictions.h"

namespace mamori {

static constexpr Field storageCheckFields[] = {
    field<&StorageCheck::on>("on", QT_TRANSLATE_NOOP("Field", "Date"), Required),
    field<&StorageCheck::by>("by", QT_TRANSLATE_NOOP("Field", "Person"), Required | Personal),
    field<&StorageCheck::present>("present", QT_TRANSLATE_NOOP("Field", "All there")),
    field<&StorageCheck::note>("note", QT_TRANSLATE_NOOP("Field", "Note")),
};

std::span<const Field> StorageCheck::lineFields()
{
    return storageCheckFields;
}

static constexpr Field fields[] = {
    field<&MediaStorage::number>("number", QT_TRANSLATE_NOOP("Field", "Storage number"), Unique | Listed),
    field<&MediaStorage::medium>("medium", QT_TRANSLATE_NOOP("Field", "Medium"), Required | Listed, "38(1)"),
    field<&MediaStorage::asset>("asset", QT_TRANSLATE_NOOP("Field", "Asset"), Listed),
    field<&MediaStorage::quantity>("quantity", QT_TRANSLATE_NOOP("Field", "Quantity")),
    field<&MediaStorage::individualNumbers>("individual_numbers",
                                            QT_TRANSLATE_NOOP("Field", "Individual numbers"), Multiline),
    level<&MediaStorage::confidentiality>(Axis::Confidentiality, "confidentiality",
                                          QT_TRANSLATE_NOOP("Field", "Confidentiality"), Listed, "38(2)"),
    level<&MediaStorage::integrity>(Axis::Integrity, "integrity", QT_TRANSLATE_NOOP("Field", "Integrity"), 0,
                                    "38(2)"),
    level<&MediaStorage::availability>(Axis::Availability, "availability",
                                       QT_TRANSLATE_NOOP("Field", "Availability"), 0, "38(2)"),
    field<&MediaStorage::place>("place", QT_TRANSLATE_NOOP("Field", "Place"), Required | Listed | Place),
    field<&MediaStorage::protection>("protection", QT_TRANSLATE_NOOP("Field", "Protection of the place"),
                                     Required, "38(2)"),
    field<&MediaStorage::storedOn>("stored_on", QT_TRANSLATE_NOOP("Field", "Stored on"), Required | Listed),
    field<&MediaStorage::storedUntil>("stored_until", QT_TRANSLATE_NOOP("Field", "Kept until")),
    field<&MediaStorage::writeProtected>("write_protected", QT_TRANSLATE_NOOP("Field", "Cannot be changed"),
                                         Required, "38(1)"),
    field<&MediaStorage::writeProtection>(
        "write_protection", QT_TRANSLATE_NOOP("Field", "How changes are prevented"), 0, "38(1)"),
    field<&MediaStorage::writeProtectedOn>("write_protected_on",
                                           QT_TRANSLATE_NOOP("Field", "Protected since")),
    field<&MediaStorage::responsible>("responsible", QT_TRANSLATE_NOOP("Field", "Person in charge"),
                                      Personal),
    field<&MediaStorage::checks>("checks", QT_TRANSLATE_NOOP("Field", "Checks"), AppendOnly),
    field<&MediaStorage::takenOutOn>("taken_out_on", QT_TRANSLATE_NOOP("Field", "Taken out of storage on"),
                                     Listed),
    field<&MediaStorage::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "What is stored")},
    {"place", QT_TRANSLATE_NOOP("Section", "Place")},
    {"write_protected", QT_TRANSLATE_NOOP("Section", "Protection of the contents")},
    {"checks", QT_TRANSLATE_NOOP("Section", "Checks")},
};

static QList<Problem> check(const MediaStorage &m)
{
    Contradictions found;
    if (m.quantity && *m.quantity < 0)
        found.add("quantity", QCoreApplication::translate("MediaStorage", "A quantity is not negative."));
    if (m.writeProtected && !*m.writeProtected && m.writeProtectedOn.isValid())
        found.add("write_protected",
                  QCoreApplication::translate("MediaStorage",
                                              "A day of protection although changes are possible."));
    if (isBefore(m.takenOutOn, m.storedOn))
        found.add("taken_out_on",
                  QCoreApplication::translate("MediaStorage", "Taken out of storage before it was stored."));
    return found.problems();
}

constinit const Register MediaStorage::spec {
    .table = "media_storage",
    .title = QT_TRANSLATE_NOOP("Register", "Stored media"),
    .article = "38",
    .place = PlaceOfWork::Assets,
    .purpose = QT_TRANSLATE_NOOP("Purpose",
                                 "Media and papers put into storage: where they lie, how the place protects "
                                 "them, and that nothing on them can be changed."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "medium",
    .order = "number",
    .blank = blankOf<MediaStorage>,
    .check = checkOf<MediaStorage, check>,
};

} // namespace mamori
