// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/numbering.h"

#include "model/registers/access_approval.h"
#include "model/registers/backup.h"
#include "model/registers/bring_in.h"
#include "model/registers/change_record.h"
#include "model/registers/consent.h"
#include "model/registers/consultation.h"
#include "model/registers/disposal.h"
#include "model/registers/document.h"
#include "model/registers/equipment_move.h"
#include "model/registers/failure.h"
#include "model/registers/finding.h"
#include "model/registers/incident.h"
#include "model/registers/inspection.h"
#include "model/registers/line.h"
#include "model/registers/maintenance_check.h"
#include "model/registers/media_storage.h"
#include "model/registers/provision.h"
#include "model/registers/received_order.h"
#include "model/registers/staff_move.h"
#include "model/registers/submission.h"
#include "model/registers/take_out.h"
#include "model/registers/training_event.h"
#include "model/registers/transfer.h"
#include "model/registers/violation.h"
#include "model/rules/assets.h"

namespace mamori {

namespace {

QString ownScheme(const Register &reg)
{
    static const QHash<const Register *, QString> schemes {
        {&Asset::spec, QStringLiteral("J-{year}-{n:4}")},
        {&Approval::spec, QStringLiteral("A-{year}-{n:3}")},
        {&TakeOut::spec, QStringLiteral("M-{year}-{n:3}")},
        {&BringIn::spec, QStringLiteral("B-{year}-{n:3}")},
        {&Transfer::spec, QStringLiteral("U-{year}-{n:3}")},
        {&Disposal::spec, QStringLiteral("H-{year}-{n:3}")},
        {&Provision::spec, QStringLiteral("P-{year}-{n:3}")},
        {&Backup::spec, QStringLiteral("BU-{n:3}")},
        {&MediaStorage::spec, QStringLiteral("HK-{n:3}")},
        {&TrainingEvent::spec, QStringLiteral("K-{year}-{n:3}")},
        {&Consent::spec, QStringLiteral("D-{year}-{n:3}")},
        {&AccessApproval::spec, QStringLiteral("R-{year}-{n:3}")},
        {&UserId::spec, QStringLiteral("ID-{n:4}")},
        {&StaffMove::spec, QStringLiteral("I-{year}-{n:3}")},
        {&Incident::spec, QStringLiteral("S-{year}-{n:3}")},
        {&Inspection::spec, QStringLiteral("T-{year}-{n:3}")},
        {&System::spec, QStringLiteral("SY-{n:2}")},
        {&Area::spec, QStringLiteral("KU-{n:2}")},
        {&Equipment::spec, QStringLiteral("KI-{n:4}")},
        {&EquipmentMove::spec, QStringLiteral("HN-{year}-{n:3}")},
        {&NetworkLine::spec, QStringLiteral("KA-{n:3}")},
        {&Contract::spec, QStringLiteral("IT-{year}-{n:3}")},
        {&CloudService::spec, QStringLiteral("CL-{n:2}")},
        {&ProcedureDocument::spec, QStringLiteral("SH-{n:3}")},
        {&WorkRecord::spec, QStringLiteral("SG-{year}-{n:3}")},
        {&ChangeRecord::spec, QStringLiteral("HE-{year}-{n:3}")},
        {&SystemFailure::spec, QStringLiteral("SO-{year}-{n:3}")},
        {&MaintenanceCheck::spec, QStringLiteral("TG-{year}-{n:4}")},
        {&PolicyException::spec, QStringLiteral("RE-{year}-{n:3}")},
        {&Violation::spec, QStringLiteral("IH-{year}-{n:3}")},
        {&Consultation::spec, QStringLiteral("SD-{year}-{n:3}")},
        {&ReceivedOrder::spec, QStringLiteral("SJ-{year}-{n:3}")},
        {&Finding::spec, QStringLiteral("SK-{year}-{n:3}")},
        {&Submission::spec, QStringLiteral("TS-{year}-{n:3}")},
    };
    return schemes.value(&reg);
}

} // namespace

QString numberScheme(const Records &records, const Register &reg)
{
    return records.setting(QStringLiteral("number_scheme.") + QLatin1String(reg.table), ownScheme(reg));
}

void useNumbering(Records &records)
{
    records.setNumbering([&records](const Register &reg, const QStringList &existing) {
        const QString scheme = numberScheme(records, reg);
        return scheme.isEmpty() ? QString() : nextNumber(scheme, existing, records.clock().today());
    });
}

} // namespace mamori
