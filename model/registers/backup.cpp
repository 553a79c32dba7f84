// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/backup.h"

#include "model/registers/contradictions.h"

namespace mamori {

static constexpr Field backupCheckFields[] = {
    field<&BackupCheck::on>("on", QT_TRANSLATE_NOOP("Field", "Date"), Required),
    field<&BackupCheck::event>("event", QT_TRANSLATE_NOOP("Field", "What"), Required),
    field<&BackupCheck::outcome>("outcome", QT_TRANSLATE_NOOP("Field", "Result"), Required),
    field<&BackupCheck::minutes>("minutes", QT_TRANSLATE_NOOP("Field", "Minutes to restore")),
    field<&BackupCheck::by>("by", QT_TRANSLATE_NOOP("Field", "Person"), Personal),
    field<&BackupCheck::note>("note", QT_TRANSLATE_NOOP("Field", "Note")),
};

std::span<const Field> BackupCheck::lineFields()
{
    return backupCheckFields;
}

static constexpr Field fields[] = {
    field<&Backup::number>("number", QT_TRANSLATE_NOOP("Field", "Backup number"), Unique | Listed),
    field<&Backup::subject>("subject", QT_TRANSLATE_NOOP("Field", "What is backed up"), Required | Listed),
    field<&Backup::asset>("asset", QT_TRANSLATE_NOOP("Field", "Asset"), Listed),
    field<&Backup::system>("system", QT_TRANSLATE_NOOP("Field", "System")),
    field<&Backup::maker>("maker", QT_TRANSLATE_NOOP("Field", "Backed up by"), Required | Listed, "59(4)"),
    field<&Backup::method>("method", QT_TRANSLATE_NOOP("Field", "Method")),
    field<&Backup::interval>("interval", QT_TRANSLATE_NOOP("Field", "Interval"), Required | Listed,
                             "16(5)(2)"),
    field<&Backup::generations>("generations", QT_TRANSLATE_NOOP("Field", "Generations kept")),
    field<&Backup::place>("place", QT_TRANSLATE_NOOP("Field", "Place of the backup"), Required | Place,
                          "38(3)"),
    field<&Backup::otherFacility>("other_facility", QT_TRANSLATE_NOOP("Field", "In another facility"), Listed,
                                  "38(3)"),
    field<&Backup::encrypted>("encrypted", QT_TRANSLATE_NOOP("Field", "Encrypted")),
    field<&Backup::restoreHours>("restore_hours", QT_TRANSLATE_NOOP("Field", "Hours to restore at most"),
                                 Required, "16(5)(3)"),
    field<&Backup::restoreMethod>("restore_method", QT_TRANSLATE_NOOP("Field", "How it is restored"),
                                  Multiline, "16(5)(3)"),
    field<&Backup::responsible>("responsible", QT_TRANSLATE_NOOP("Field", "Person in charge"),
                                Required | Personal, "16(5)(3)"),
    field<&Backup::providerSpecificationOn>(
        "provider_specification_on", QT_TRANSLATE_NOOP("Field", "Provider's specification received on"), 0,
        "108(6)"),
    field<&Backup::providerSufficient>(
        "provider_sufficient", QT_TRANSLATE_NOOP("Field", "Specification meets our needs"), 0, "108(6)"),
    field<&Backup::checks>("checks", QT_TRANSLATE_NOOP("Field", "Checks and restores"), AppendOnly,
                           "16(5)(2)"),
    field<&Backup::lastGoodOn>("last_good_on", QT_TRANSLATE_NOOP("Field", "Last in order on"),
                               Derived | Listed, "16(5)(2)"),
    field<&Backup::startedOn>("started_on", QT_TRANSLATE_NOOP("Field", "In use from")),
    field<&Backup::endedOn>("ended_on", QT_TRANSLATE_NOOP("Field", "Ended on")),
    field<&Backup::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "What is backed up")},
    {"maker", QT_TRANSLATE_NOOP("Section", "Backup")},
    {"restore_hours", QT_TRANSLATE_NOOP("Section", "Restore")},
    {"provider_specification_on", QT_TRANSLATE_NOOP("Section", "Backup of a cloud provider")},
    {"checks", QT_TRANSLATE_NOOP("Section", "Checks")},
};

static QList<Problem> check(const Backup &b)
{
    Contradictions found;
    if (b.restoreHours && *b.restoreHours < 0)
        found.add("restore_hours", QCoreApplication::translate("Backup", "Hours are not negative."));
    if (b.generations && *b.generations < 0)
        found.add("generations",
                  QCoreApplication::translate("Backup", "A number of generations is not negative."));
    if (isBefore(b.endedOn, b.startedOn))
        found.add("ended_on", QCoreApplication::translate("Backup", "Ended before it was in use."));
    for (const BackupCheck &c : b.checks) {
        if (c.minutes && *c.minutes < 0)
            found.add("checks", QCoreApplication::translate("Backup", "Minutes are not negative."));
    }
    return found.problems();
}

static Backup withLastGood(Backup backup)
{
    backup.lastGoodOn = {};
    for (const BackupCheck &c : backup.checks) {
        if (c.outcome == BackupOutcome::Good && (!backup.lastGoodOn.isValid() || backup.lastGoodOn < c.on))
            backup.lastGoodOn = c.on;
    }
    return backup;
}

constinit const Register Backup::spec {
    .table = "backup",
    .title = QT_TRANSLATE_NOOP("Register", "Backups"),
    .article = "16",
    .place = PlaceOfWork::Assets,
    .purpose
    = QT_TRANSLATE_NOOP("Purpose",
                        "How assets are backed up and how soon they can be restored. One entry for each "
                        "arrangement; add a line whenever it is checked or a restore is tried."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "subject",
    .order = "number",
    .blank = blankOf<Backup>,
    .check = checkOf<Backup, check>,
    .derive = deriveOf<Backup, withLastGood>,
};

} // namespace mamori
