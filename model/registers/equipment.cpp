// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/equipment.h"

#include "model/registers/contradictions.h"

namespace mamori {

static constexpr Field equipmentRepairFields[] = {
    field<&EquipmentRepair::medium>("medium", QT_TRANSLATE_NOOP("Field", "What was sent out"), Required),
    field<&EquipmentRepair::repairer>("repairer", QT_TRANSLATE_NOOP("Field", "Repairer"), Required),
    field<&EquipmentRepair::erased>("erased", QT_TRANSLATE_NOOP("Field", "Data erased before")),
    field<&EquipmentRepair::secrecyAgreedOn>("secrecy_agreed_on",
                                             QT_TRANSLATE_NOOP("Field", "Secrecy agreed on")),
    field<&EquipmentRepair::secrecyChecked>("secrecy_checked",
                                            QT_TRANSLATE_NOOP("Field", "Secrecy setup checked")),
    field<&EquipmentRepair::sentOn>("sent_on", QT_TRANSLATE_NOOP("Field", "Sent on"), Required),
    field<&EquipmentRepair::returnedOn>("returned_on", QT_TRANSLATE_NOOP("Field", "Returned on")),
    field<&EquipmentRepair::note>("note", QT_TRANSLATE_NOOP("Field", "Note")),
};

std::span<const Field> EquipmentRepair::lineFields()
{
    return equipmentRepairFields;
}

static constexpr Field fields[] = {
    field<&Equipment::number>("number", QT_TRANSLATE_NOOP("Field", "Equipment number"), Unique | Listed),
    field<&Equipment::name>("name", QT_TRANSLATE_NOOP("Field", "Name of device"), Required | Listed),
    field<&Equipment::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind of device"), Required | Listed),
    field<&Equipment::model>("model", QT_TRANSLATE_NOOP("Field", "Model")),
    field<&Equipment::serial>("serial", QT_TRANSLATE_NOOP("Field", "Serial number")),
    field<&Equipment::asset>("asset", QT_TRANSLATE_NOOP("Field", "Asset in the ledger")),
    field<&Equipment::system>("system", QT_TRANSLATE_NOOP("Field", "System"), Listed),
    field<&Equipment::ownership>("ownership", QT_TRANSLATE_NOOP("Field", "Ownership"), 0, "82(2)(2)"),
    level<&Equipment::confidentiality>(Axis::Confidentiality, "confidentiality",
                                       QT_TRANSLATE_NOOP("Field", "Confidentiality"), 0, "28(1)"),
    level<&Equipment::integrity>(Axis::Integrity, "integrity", QT_TRANSLATE_NOOP("Field", "Integrity"), 0,
                                 "28(1)"),
    level<&Equipment::availability>(Axis::Availability, "availability",
                                    QT_TRANSLATE_NOOP("Field", "Availability"), Listed, "28(1)"),
    field<&Equipment::storesConfidential>(
        "stores_confidential", QT_TRANSLATE_NOOP("Field", "Keeps confidential, personal or corporate data"),
        0, "73(1)"),
    field<&Equipment::storageEncrypted>("storage_encrypted", QT_TRANSLATE_NOOP("Field", "Storage encrypted"),
                                        0, "36(1)"),
    field<&Equipment::acquiredOn>("acquired_on", QT_TRANSLATE_NOOP("Field", "In use since")),
    field<&Equipment::retiredOn>("retired_on", QT_TRANSLATE_NOOP("Field", "Retired on")),
    field<&Equipment::area>("area", QT_TRANSLATE_NOOP("Field", "Area where it stands"), Listed, "28(1)"),
    field<&Equipment::place>("place", QT_TRANSLATE_NOOP("Field", "Room or rack"), Listed | Place, "28(1)"),
    field<&Equipment::offPremises>("off_premises", QT_TRANSLATE_NOOP("Field", "Outside city facilities"), 0,
                                   "28(3)"),
    field<&Equipment::coreDevice>("core_device", QT_TRANSLATE_NOOP("Field", "Core of the network"), 0,
                                  "31(1)"),
    field<&Equipment::outsideReason>(
        "outside_reason", QT_TRANSLATE_NOOP("Field", "Why outside a managed area"), Multiline, "28(2)"),
    field<&Equipment::outsideMeasures>("outside_measures", QT_TRANSLATE_NOOP("Field", "Equivalent measures"),
                                       Multiline, "28(2)"),
    field<&Equipment::outsideApproval>(
        "outside_place_approval", QT_TRANSLATE_NOOP("Field", "Approval of the outside place"), 0, "28(2)"),
    field<&Equipment::outsideApprovalNumber>(
        "outside_approval", QT_TRANSLATE_NOOP("Field", "Approval number (not in the register)"), 0, "28(2)"),
    field<&Equipment::outsideApprovedOn>("outside_approved_on",
                                         QT_TRANSLATE_NOOP("Field", "Outside place approved on"), 0, "28(2)"),
    field<&Equipment::papersGivenOn>("papers_given_on",
                                     QT_TRANSLATE_NOOP("Field", "Papers for the CISO given on"), 0, "28(3)"),
    field<&Equipment::cisoApprovedOn>("ciso_approved_on", QT_TRANSLATE_NOOP("Field", "CISO approved on"), 0,
                                      "28(3)"),
    field<&Equipment::offsiteAnsweredOn>("offsite_answered_on",
                                         QT_TRANSLATE_NOOP("Field", "State reported on"), 0, "28(3)"),
    field<&Equipment::zone>("zone", QT_TRANSLATE_NOOP("Field", "Network zone"), 0, "72(1)(1)"),
    field<&Equipment::internetDirect>("internet_direct",
                                      QT_TRANSLATE_NOOP("Field", "Connected straight to the Internet zone"),
                                      0, "72(1)(1)"),
    field<&Equipment::connectionApproval>(
        "connection_approval", QT_TRANSLATE_NOOP("Field", "Approval of the connection"), 0, "82(1)"),
    field<&Equipment::connectApprovalNumber>(
        "connect_approval", QT_TRANSLATE_NOOP("Field", "Connection approval number (not in the register)"), 0,
        "82(1)"),
    field<&Equipment::connectApprovedOn>("connect_approved_on",
                                         QT_TRANSLATE_NOOP("Field", "Connection approved on"), 0, "82(1)"),
    field<&Equipment::meetsRequirements>(
        "meets_requirements", QT_TRANSLATE_NOOP("Field", "Meets the connection requirements"), 0, "82(2)(3)"),
    field<&Equipment::timeSynchronised>("time_synchronised", QT_TRANSLATE_NOOP("Field", "Clock synchronised"),
                                        0, "108(2)"),
    field<&Equipment::measures>("measures", QT_TRANSLATE_NOOP("Field", "Measures"), 0, "29(1)"),
    field<&Equipment::duplicated>("duplicated", QT_TRANSLATE_NOOP("Field", "Duplicated, or a spare at hand"),
                                  0, "32(2)"),
    field<&Equipment::surgeProtected>("surge_protected", QT_TRANSLATE_NOOP("Field", "Protected from surges"),
                                      0, "31(3)"),
    field<&Equipment::imageOn>("image_on", QT_TRANSLATE_NOOP("Field", "Image made on"), 0, "29(1)(3)"),
    field<&Equipment::backupHow>("backup_how", QT_TRANSLATE_NOOP("Field", "Backup"), 0, "29(1)(4)"),
    field<&Equipment::keepsData>("keeps_data", QT_TRANSLATE_NOOP("Field", "Keeps data inside"), 0,
                                 "72(1)(2)"),
    field<&Equipment::malwareProtected>(
        "malware_protected", QT_TRANSLATE_NOOP("Field", "Malware protection runs and updates itself"), 0,
        "100(2)(1)"),
    field<&Equipment::malwareExemption>("malware_exemption",
                                        QT_TRANSLATE_NOOP("Field", "Why without malware protection"),
                                        Multiline, "100(2)"),
    field<&Equipment::supportEnd>("support_end", QT_TRANSLATE_NOOP("Field", "Support ends on"), Listed,
                                  "100(2)(1)"),
    field<&Equipment::maintainedBy>("maintained_by", QT_TRANSLATE_NOOP("Field", "Maintained by"), 0,
                                    "108(4)"),
    field<&Equipment::lastCheckOn>("last_check_on", QT_TRANSLATE_NOOP("Field", "Last checked on"), 0,
                                   "108(4)"),
    field<&Equipment::repairs>("repairs", QT_TRANSLATE_NOOP("Field", "Repairs outside"), 0, "108(5)"),
    field<&Equipment::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "The device")},
    {"area", QT_TRANSLATE_NOOP("Section", "Where it stands")},
    {"zone", QT_TRANSLATE_NOOP("Section", "Network")},
    {"measures", QT_TRANSLATE_NOOP("Section", "Protection")},
    {"maintained_by", QT_TRANSLATE_NOOP("Section", "Maintenance")},
};

static QList<Problem> check(const Equipment &e)
{
    Contradictions found;
    if (isBefore(e.retiredOn, e.acquiredOn))
        found.add("retired_on", QCoreApplication::translate("Equipment", "Retired before it came into use."));
    for (const EquipmentRepair &repair : e.repairs) {
        if (isBefore(repair.returnedOn, repair.sentOn))
            found.add("repairs", QCoreApplication::translate("Equipment", "Returned before it was sent."));
    }
    return found.problems();
}

constinit const Register Equipment::spec {
    .table = "equipment",
    .title = QT_TRANSLATE_NOOP("Register", "Equipment"),
    .article = "28",
    .place = PlaceOfWork::Systems,
    .purpose = QT_TRANSLATE_NOOP(
        "Purpose",
        "Servers, network devices, printers and other devices of the section: where each stands, how it is "
        "protected, until when its maker supports it. Begin with the servers."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "name",
    .order = "number",
    .blank = blankOf<Equipment>,
    .check = checkOf<Equipment, check>,
};

} // namespace mamori
