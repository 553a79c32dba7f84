// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/staff.h"

#include "model/registers/contradictions.h"

namespace mamori {

static constexpr Field fields[] = {
    field<&Staff::number>("number", QT_TRANSLATE_NOOP("Field", "Staff number"), Unique | Listed),
    field<&Staff::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Required | Personal | Listed, "13(1)"),
    field<&Staff::reading>("reading", QT_TRANSLATE_NOOP("Field", "Reading"), Required | Personal | Listed),
    field<&Staff::post>("post", QT_TRANSLATE_NOOP("Field", "Post"), Listed),
    field<&Staff::unit>("unit", QT_TRANSLATE_NOOP("Field", "Team")),
    field<&Staff::employment>("employment", QT_TRANSLATE_NOOP("Field", "Employment"), Required | Listed,
                              "45(1)"),
    field<&Staff::office>("office", QT_TRANSLATE_NOOP("Field", "Office under the standard"), Listed, "12(1)"),
    field<&Staff::startedOn>("started_on", QT_TRANSLATE_NOOP("Field", "Started on"), Listed),
    field<&Staff::appointedUntil>("appointed_until", QT_TRANSLATE_NOOP("Field", "Appointed until")),
    field<&Staff::leftOn>("left_on", QT_TRANSLATE_NOOP("Field", "Left on"), Listed, "42(1)"),
    field<&Staff::phone>("phone", QT_TRANSLATE_NOOP("Field", "Extension"), Personal),
    field<&Staff::mail>("mail", QT_TRANSLATE_NOOP("Field", "Mail address"), Personal),
    field<&Staff::handlesAssets>("handles_assets",
                                 QT_TRANSLATE_NOOP("Field", "Runs systems or handles assets"), 0, "13(1)"),
    field<&Staff::handlesAssetsFrom>("handles_assets_from",
                                     QT_TRANSLATE_NOOP("Field", "System handler since"), 0, "13(1)"),
    field<&Staff::handlesMyNumber>("handles_mynumber", QT_TRANSLATE_NOOP("Field", "Handles My Number work"),
                                   0, "13(2)"),
    field<&Staff::myNumberScope>("mynumber_scope", QT_TRANSLATE_NOOP("Field", "Scope of the work"), Multiline,
                                 "13(2)"),
    field<&Staff::myNumberContent>("mynumber_content", QT_TRANSLATE_NOOP("Field", "Content of the work"),
                                   Multiline, "13(2)"),
    field<&Staff::myNumberFrom>("mynumber_from", QT_TRANSLATE_NOOP("Field", "My Number work from"), 0,
                                "13(2)"),
    field<&Staff::myNumberUntil>("mynumber_until", QT_TRANSLATE_NOOP("Field", "My Number work until"), 0,
                                 "13(2)"),
    field<&Staff::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "Person")},
    {"employment", QT_TRANSLATE_NOOP("Section", "Employment and office")},
    {"handles_assets", QT_TRANSLATE_NOOP("Section", "Work with information")},
};

static QList<Problem> check(const Staff &s)
{
    Contradictions found;
    if (isBefore(s.leftOn, s.startedOn))
        found.add("left_on", QCoreApplication::translate("Staff", "Left before started."));
    if (isBefore(s.appointedUntil, s.startedOn))
        found.add("appointed_until", QCoreApplication::translate("Staff", "Appointed until before started."));
    if (isBefore(s.myNumberUntil, s.myNumberFrom))
        found.add("mynumber_until",
                  QCoreApplication::translate("Staff", "My Number work ends before it begins."));
    return found.problems();
}

constinit const Register Staff::spec {
    .table = "staff",
    .title = QT_TRANSLATE_NOOP("Register", "Staff"),
    .article = "13",
    .place = PlaceOfWork::People,
    .purpose = QT_TRANSLATE_NOOP(
        "Purpose",
        "The people of the section. They are named as custodians, carriers and approvers in the "
        "other registers, so enter them early."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "name",
    .order = "reading",
    .blank = blankOf<Staff>,
    .check = checkOf<Staff, check>,
};

} // namespace mamori
