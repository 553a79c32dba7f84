// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/bring_in.h"

#include "model/registers/contradictions.h"

namespace mamori {

static constexpr Field fields[] = {
    field<&BringIn::number>("number", QT_TRANSLATE_NOOP("Field", "Bring-in number"), Unique | Listed),
    field<&BringIn::item>("item", QT_TRANSLATE_NOOP("Field", "Thing brought in"), Required | Listed, "41(8)"),
    field<&BringIn::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), Required),
    field<&BringIn::ownership>("ownership", QT_TRANSLATE_NOOP("Field", "Whose it is"), Required | Listed,
                               "41(7)"),
    field<&BringIn::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner"), Personal),
    field<&BringIn::asset>("asset", QT_TRANSLATE_NOOP("Field", "Asset")),
    field<&BringIn::individualNumber>("individual_number", QT_TRANSLATE_NOOP("Field", "Individual number")),
    field<&BringIn::broughtBy>("brought_by", QT_TRANSLATE_NOOP("Field", "Brought in by"), Listed | Personal,
                               "41(8)"),
    field<&BringIn::broughtByName>("brought_by_name",
                                   QT_TRANSLATE_NOOP("Field", "Person from outside who brings it"), Personal),
    field<&BringIn::requestedOn>("requested_on", QT_TRANSLATE_NOOP("Field", "Requested on")),
    field<&BringIn::arrivesAt>("arrives_at", QT_TRANSLATE_NOOP("Field", "Arrives at"), Listed, "41(8)"),
    field<&BringIn::leavesBy>("leaves_by", QT_TRANSLATE_NOOP("Field", "To leave by"), Listed),
    field<&BringIn::purpose>("purpose", QT_TRANSLATE_NOOP("Field", "Purpose"), Required | Multiline, "85(2)"),
    field<&BringIn::place>("place", QT_TRANSLATE_NOOP("Field", "Place of use"), Place),
    field<&BringIn::usedOutside>("used_outside", QT_TRANSLATE_NOOP("Field", "Used outside city facilities"),
                                 0, "41(7)"),
    level<&BringIn::confidentiality>(Axis::Confidentiality, "confidentiality",
                                     QT_TRANSLATE_NOOP("Field", "Highest confidentiality handled"), 0,
                                     "41(2)"),
    field<&BringIn::measures>("measures", QT_TRANSLATE_NOOP("Field", "Safeguards taken"), Multiline, "41(2)"),
    field<&BringIn::approval>("approval", QT_TRANSLATE_NOOP("Field", "Approval"), 0, "41(2)"),
    field<&BringIn::exceptionNumber>("exception_number",
                                     QT_TRANSLATE_NOOP("Field", "Number of the exception"), 0, "112(1)"),
    field<&BringIn::connected>("connected", QT_TRANSLATE_NOOP("Field", "Connected to a network"), 0, "85(1)"),
    field<&BringIn::zone>("zone", QT_TRANSLATE_NOOP("Field", "Network zone"), 0, "82(1)"),
    field<&BringIn::connectionApproval>("connection_approval",
                                        QT_TRANSLATE_NOOP("Field", "Approval of the connection"), 0, "85(1)"),
    field<&BringIn::noOtherWay>("no_other_way", QT_TRANSLATE_NOOP("Field", "Why there is no other way"),
                                Multiline, "85(2)(1)"),
    field<&BringIn::malwareCheckedOn>("malware_checked_on",
                                      QT_TRANSLATE_NOOP("Field", "Checked for malware on"), 0, "85(2)(2)"),
    field<&BringIn::malwareResult>("malware_result",
                                   QT_TRANSLATE_NOOP("Field", "Result of the malware check"), 0, "85(2)(2)"),
    field<&BringIn::requirementsMet>(
        "requirements_met", QT_TRANSLATE_NOOP("Field", "Requirements for connecting met"), 0, "85(2)(3)"),
    field<&BringIn::noLeakingSoftware>(
        "no_leaking_software", QT_TRANSLATE_NOOP("Field", "Without software that leaks"), 0, "85(2)(4)"),
    field<&BringIn::leftAt>("left_at", QT_TRANSLATE_NOOP("Field", "Taken away at"), Listed, "41(8)"),
    field<&BringIn::confirmedBy>("confirmed_by", QT_TRANSLATE_NOOP("Field", "Leaving confirmed by"),
                                 Personal),
    field<&BringIn::erased>("erased", QT_TRANSLATE_NOOP("Field", "Data erased")),
    field<&BringIn::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "What is brought in")},
    {"brought_by", QT_TRANSLATE_NOOP("Section", "Bringing in")},
    {"confidentiality", QT_TRANSLATE_NOOP("Section", "Information and approval")},
    {"connected", QT_TRANSLATE_NOOP("Section", "Connection")},
    {"left_at", QT_TRANSLATE_NOOP("Section", "Taking away")},
};

static QList<Problem> check(const BringIn &b)
{
    Contradictions found;
    if (isBefore(b.leavesBy, b.arrivesAt))
        found.add("leaves_by", QCoreApplication::translate("BringIn", "To leave before it arrives."));
    if (isBefore(b.leftAt, b.arrivesAt))
        found.add("left_at", QCoreApplication::translate("BringIn", "Left before it arrived."));
    if (b.connected.value_or(false) && b.malwareResult == MalwareCheck::Infected)
        found.add(
            "connected",
            QCoreApplication::translate("BringIn", "A device on which malware was found is not connected."));
    if (b.connected.value_or(false) && b.requirementsMet && !*b.requirementsMet)
        found.add("connected",
                  QCoreApplication::translate(
                      "BringIn", "A device that does not meet the requirements is not connected."));
    if (b.connected.value_or(false) && b.noLeakingSoftware && !*b.noLeakingSoftware)
        found.add(
            "connected",
            QCoreApplication::translate(
                "BringIn", "A device with software that leaks or alters information is not connected."));
    if (isSame(b.confirmedBy, b.broughtBy))
        found.add("confirmed_by",
                  QCoreApplication::translate(
                      "BringIn", "Another person than the one who brought it in confirms that it left."));
    return found.problems();
}

constinit const Register BringIn::spec {
    .table = "bring_in",
    .title = QT_TRANSLATE_NOOP("Register", "Bring-ins"),
    .article = "41",
    .place = PlaceOfWork::Assets,
    .purpose = QT_TRANSLATE_NOOP(
        "Purpose",
        "Devices, lines and media that come into the section: issued ones that return, private ones and "
        "those of contractors. Enter them before they are used; what needs an approval links to it."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "item",
    .order = "number",
    .blank = blankOf<BringIn>,
    .check = checkOf<BringIn, check>,
};

} // namespace mamori
