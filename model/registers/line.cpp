// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/line.h"

#include "model/registers/contradictions.h"

namespace mamori {

static constexpr Field fields[] = {
    field<&NetworkLine::number>("number", QT_TRANSLATE_NOOP("Field", "Line number"), Unique | Listed),
    field<&NetworkLine::name>("name", QT_TRANSLATE_NOOP("Field", "Name of line"), Required | Listed),
    field<&NetworkLine::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind of line"), Required | Listed, "30(1)"),
    field<&NetworkLine::system>("system", QT_TRANSLATE_NOOP("Field", "System"), Listed),
    field<&NetworkLine::zone>("zone", QT_TRANSLATE_NOOP("Field", "Network zone"), Listed, "70(1)"),
    level<&NetworkLine::availability>(Axis::Availability, "availability",
                                      QT_TRANSLATE_NOOP("Field", "Availability"), 0, "32(1)"),
    field<&NetworkLine::provider>("provider", QT_TRANSLATE_NOOP("Field", "Carrier or provider")),
    field<&NetworkLine::facility>("facility", QT_TRANSLATE_NOOP("Field", "Facility"), 0, "30(1)"),
    field<&NetworkLine::usedSince>("used_since", QT_TRANSLATE_NOOP("Field", "In use since")),
    field<&NetworkLine::endedOn>("ended_on", QT_TRANSLATE_NOOP("Field", "Ended on")),
    field<&NetworkLine::need>("need", QT_TRANSLATE_NOOP("Field", "Why it is needed"), Multiline, "30(3)"),
    field<&NetworkLine::use>("use", QT_TRANSLATE_NOOP("Field", "Use"), Required | Multiline, "68(2)(2)"),
    field<&NetworkLine::users>("users", QT_TRANSLATE_NOOP("Field", "Users"), 0, "68(2)(2)"),
    field<&NetworkLine::peer>("peer", QT_TRANSLATE_NOOP("Field", "Other party"), 0, "68(2)(2)"),
    field<&NetworkLine::peerAdministrator>("peer_administrator",
                                           QT_TRANSLATE_NOOP("Field", "Other party's administrator"),
                                           Personal, "68(2)(2)"),
    field<&NetworkLine::structure>("structure", QT_TRANSLATE_NOOP("Field", "Devices and settings"), Multiline,
                                   "68(2)(3)"),
    field<&NetworkLine::rangeOfUse>("range_of_use", QT_TRANSLATE_NOOP("Field", "Range of use"), 0,
                                    "70(3)(2)"),
    field<&NetworkLine::measures>("measures", QT_TRANSLATE_NOOP("Field", "Measures taken"), Multiline,
                                  "68(2)(3)"),
    field<&NetworkLine::changes>("changes", QT_TRANSLATE_NOOP("Field", "Changes to the city's systems"),
                                 Multiline, "68(2)(3)"),
    field<&NetworkLine::harmless>("harmless", QT_TRANSLATE_NOOP("Field", "No adverse effect"), 0, "68(2)(4)"),
    field<&NetworkLine::encryption>(
        "encryption", QT_TRANSLATE_NOOP("Field", "Encryption (method and strength)"), 0, "69(1)(2)"),
    field<&NetworkLine::sanitised>("sanitised", QT_TRANSLATE_NOOP("Field", "Sanitised"), 0, "86(2)(1)"),
    field<&NetworkLine::accessControlled>(
        "access_controlled", QT_TRANSLATE_NOOP("Field", "Access controlled at the border"), 0, "86(2)(2)"),
    field<&NetworkLine::multiFactor>(
        "multi_factor", QT_TRANSLATE_NOOP("Field", "Multi-factor authentication"), 0, "86(2)(3)"),
    field<&NetworkLine::requestedOn>("requested_on", QT_TRANSLATE_NOOP("Field", "Requested on"), 0, "30(1)"),
    field<&NetworkLine::approval>("approval", QT_TRANSLATE_NOOP("Field", "Approval"), 0, "30(1)"),
    field<&NetworkLine::approvalNumber>(
        "approval_number", QT_TRANSLATE_NOOP("Field", "Approval number (not in the register)"), 0, "30(1)"),
    field<&NetworkLine::approvedOn>("approved_on", QT_TRANSLATE_NOOP("Field", "Approved on"), Listed,
                                    "30(1)"),
    field<&NetworkLine::cisoApprovedOn>("ciso_approved_on", QT_TRANSLATE_NOOP("Field", "CISO approved on"), 0,
                                        "68(1)"),
    field<&NetworkLine::conditions>("conditions", QT_TRANSLATE_NOOP("Field", "Conditions"), Multiline,
                                    "30(4)"),
    field<&NetworkLine::conditionsKept>("conditions_kept", QT_TRANSLATE_NOOP("Field", "Conditions kept"), 0,
                                        "30(4)"),
    field<&NetworkLine::liabilityAgreedOn>("liability_agreed_on",
                                           QT_TRANSLATE_NOOP("Field", "Liability agreed on"), 0, "68(3)"),
    field<&NetworkLine::terminatedIn>("terminated_in", QT_TRANSLATE_NOOP("Field", "Terminated in"), 0,
                                      "31(2)"),
    field<&NetworkLine::outsideReason>(
        "outside_reason", QT_TRANSLATE_NOOP("Field", "Why outside a managed area"), Multiline, "31(4)"),
    field<&NetworkLine::outsideMeasures>(
        "outside_measures", QT_TRANSLATE_NOOP("Field", "Equivalent measures"), Multiline, "31(4)"),
    field<&NetworkLine::outsideApprovedOn>(
        "outside_approved_on", QT_TRANSLATE_NOOP("Field", "Outside place approved on"), 0, "31(4)"),
    field<&NetworkLine::spareLine>("spare_line", QT_TRANSLATE_NOOP("Field", "Spare line"), 0, "32(1)"),
    field<&NetworkLine::spareNote>("spare_note", QT_TRANSLATE_NOOP("Field", "Why there is no spare line"), 0,
                                   "32(1)"),
    field<&NetworkLine::cableType>("cable_type", QT_TRANSLATE_NOOP("Field", "Cable type"), 0, "33(2)"),
    field<&NetworkLine::colour>("colour", QT_TRANSLATE_NOOP("Field", "Colour"), 0, "33(2)"),
    field<&NetworkLine::route>("route", QT_TRANSLATE_NOOP("Field", "Route laid"), Multiline, "33(2)"),
    field<&NetworkLine::protection>("protection", QT_TRANSLATE_NOOP("Field", "Protection from damage"),
                                    Multiline, "33(1)"),
    field<&NetworkLine::laidOn>("laid_on", QT_TRANSLATE_NOOP("Field", "Laid on"), 0, "33(2)"),
    field<&NetworkLine::laidBy>("laid_by", QT_TRANSLATE_NOOP("Field", "Laid by"), Personal, "33(4)"),
    field<&NetworkLine::workerApprovedOn>("worker_approved_on",
                                          QT_TRANSLATE_NOOP("Field", "Worker approved on"), 0, "33(4)"),
    field<&NetworkLine::drawingPlace>("drawing_place", QT_TRANSLATE_NOOP("Field", "Where the drawing is"), 0,
                                      "33(2)"),
    field<&NetworkLine::cooperationAskedOn>(
        "cooperation_asked_on", QT_TRANSLATE_NOOP("Field", "Facility manager asked on"), 0, "33(3)"),
    field<&NetworkLine::cooperationAnswer>(
        "cooperation_answer", QT_TRANSLATE_NOOP("Field", "Facility manager's answer"), 0, "33(3)"),
    field<&NetworkLine::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "The line")},
    {"need", QT_TRANSLATE_NOOP("Section", "Application")},
    {"requested_on", QT_TRANSLATE_NOOP("Section", "Approval and conditions")},
    {"terminated_in", QT_TRANSLATE_NOOP("Section", "Termination and spare")},
    {"cable_type", QT_TRANSLATE_NOOP("Section", "Cable")},
};

static QList<Problem> check(const NetworkLine &l)
{
    Contradictions found;
    if (isBefore(l.approvedOn, l.requestedOn))
        found.add("approved_on",
                  QCoreApplication::translate("NetworkLine", "Approved before it was requested."));
    if (isBefore(l.cisoApprovedOn, l.requestedOn))
        found.add("ciso_approved_on",
                  QCoreApplication::translate("NetworkLine", "Approved before it was requested."));
    if (isBefore(l.endedOn, l.usedSince))
        found.add("ended_on", QCoreApplication::translate("NetworkLine", "Ended before it came into use."));
    if (l.kind == LineKind::WirelessLan && l.zone == Zone::MyNumber && l.approvedOn.isValid())
        found.add(
            "approved_on",
            QCoreApplication::translate(
                "NetworkLine", "A wireless LAN in the My Number zone cannot be approved (Article 70)."));
    return found.problems();
}

constinit const Register NetworkLine::spec {
    .table = "line",
    .title = QT_TRANSLATE_NOOP("Register", "Lines and connections"),
    .article = "30",
    .place = PlaceOfWork::Systems,
    .purpose
    = QT_TRANSLATE_NOOP("Purpose",
                        "Lines and cables, connections with outside networks, wireless LANs: what for, since "
                        "when, approved by whom. What stands here is what the application has to state."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "name",
    .order = "number",
    .blank = blankOf<NetworkLine>,
    .check = checkOf<NetworkLine, check>,
};

} // namespace mamori
