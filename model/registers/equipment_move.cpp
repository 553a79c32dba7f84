// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/equipment_move.h"

#include "model/registers/contradictions.h"

namespace mamori {

static constexpr Field fields[] = {
    field<&EquipmentMove::number>("number", QT_TRANSLATE_NOOP("Field", "Carry number"), Unique | Listed),
    field<&EquipmentMove::direction>("direction", QT_TRANSLATE_NOOP("Field", "Direction"), Required | Listed,
                                     "27(1)"),
    field<&EquipmentMove::area>("area", QT_TRANSLATE_NOOP("Field", "Managed area"), Required | Listed,
                                "27(1)"),
    field<&EquipmentMove::equipment>("equipment", QT_TRANSLATE_NOOP("Field", "Device in the register")),
    field<&EquipmentMove::things>("things", QT_TRANSLATE_NOOP("Field", "Devices (name, model, number)"),
                                  Required | Multiline | Listed, "27(2)"),
    field<&EquipmentMove::requestedOn>("requested_on", QT_TRANSLATE_NOOP("Field", "Requested on"), 0,
                                       "27(1)"),
    field<&EquipmentMove::movedAt>("moved_at", QT_TRANSLATE_NOOP("Field", "Moved at"), Listed, "27(1)"),
    field<&EquipmentMove::carrier>("carrier", QT_TRANSLATE_NOOP("Field", "Carried by"), Personal),
    field<&EquipmentMove::informedOn>("informed_on", QT_TRANSLATE_NOOP("Field", "Details reported on"), 0,
                                      "27(2)"),
    field<&EquipmentMove::impact>("impact", QT_TRANSLATE_NOOP("Field", "Impact on other systems"), Multiline,
                                  "27(2)"),
    field<&EquipmentMove::approval>("approval", QT_TRANSLATE_NOOP("Field", "Approval"), 0, "27(1)"),
    field<&EquipmentMove::approvalNumber>(
        "approval_number", QT_TRANSLATE_NOOP("Field", "Approval number (not in the register)"), 0, "27(1)"),
    field<&EquipmentMove::approvedOn>("approved_on", QT_TRANSLATE_NOOP("Field", "Approved on"), Listed,
                                      "27(1)"),
    field<&EquipmentMove::placeAndPower>("place_and_power", QT_TRANSLATE_NOOP("Field", "Place and power"), 0,
                                         "27(3)"),
    field<&EquipmentMove::route>("route", QT_TRANSLATE_NOOP("Field", "Route and steps"), Multiline, "27(3)"),
    field<&EquipmentMove::conditions>("conditions", QT_TRANSLATE_NOOP("Field", "Conditions"), Multiline,
                                      "27(3)"),
    field<&EquipmentMove::conditionsKept>("conditions_kept", QT_TRANSLATE_NOOP("Field", "Conditions kept"), 0,
                                          "27(3)"),
    field<&EquipmentMove::escort>("escort", QT_TRANSLATE_NOOP("Field", "Escort"), Listed | Personal, "27(3)"),
    field<&EquipmentMove::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "What is moved")},
    {"informed_on", QT_TRANSLATE_NOOP("Section", "Approval and conditions")},
};

static QList<Problem> check(const EquipmentMove &m)
{
    Contradictions found;
    if (isBefore(m.approvedOn, m.requestedOn))
        found.add("approved_on",
                  QCoreApplication::translate("EquipmentMove", "Approved before it was requested."));
    return found.problems();
}

constinit const Register EquipmentMove::spec {
    .table = "equipment_move",
    .title = QT_TRANSLATE_NOOP("Register", "Carry-in and carry-out"),
    .article = "27",
    .place = PlaceOfWork::Systems,
    .purpose = QT_TRANSLATE_NOOP("Purpose",
                                 "Servers and network devices carried into a managed area or out of it, with "
                                 "the approval and its conditions. Enter it before the thing is moved."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "things",
    .order = "number",
    .blank = blankOf<EquipmentMove>,
    .check = checkOf<EquipmentMove, check>,
};

} // namespace mamori
