// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/staff.h"

namespace mamori {

static constexpr Field fields[] = {
    field<&Staff::number>("number", QT_TRANSLATE_NOOP("Field", "Staff number"), Unique | Listed),
    field<&Staff::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Required | Personal | Listed, "13(1)"),
    field<&Staff::reading>("reading", QT_TRANSLATE_NOOP("Field", "Reading"), Required | Personal | Listed),
    field<&Staff::post>("post", QT_TRANSLATE_NOOP("Field", "Post"), Listed),
    field<&Staff::employment>("employment", QT_TRANSLATE_NOOP("Field", "Employment"), Required | Listed,
                              "45(1)"),
    field<&Staff::office>("office", QT_TRANSLATE_NOOP("Field", "Office under the standard"), Listed, "12(1)"),
    field<&Staff::startedOn>("started_on", QT_TRANSLATE_NOOP("Field", "Started on"), Listed),
    field<&Staff::leftOn>("left_on", QT_TRANSLATE_NOOP("Field", "Left on"), Listed, "42(1)"),
    field<&Staff::phone>("phone", QT_TRANSLATE_NOOP("Field", "Extension"), Personal),
    field<&Staff::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "Person")},
    {"employment", QT_TRANSLATE_NOOP("Section", "Employment and office")},
};

static QList<Problem> check(const Staff &s)
{
    if (s.startedOn.isValid() && s.leftOn.isValid() && s.leftOn < s.startedOn)
        return {{QStringLiteral("left_on"), QCoreApplication::translate("Staff", "Left before started.")}};
    return {};
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
