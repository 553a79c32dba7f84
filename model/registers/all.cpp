// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/all.h"

#include "model/registers/access_approval.h"
#include "model/registers/area.h"
#include "model/registers/area_visit.h"
#include "model/registers/attachment.h"
#include "model/registers/backup.h"
#include "model/registers/bring_in.h"
#include "model/registers/card.h"
#include "model/registers/change_record.h"
#include "model/registers/classification_decision.h"
#include "model/registers/cloud_service.h"
#include "model/registers/consent.h"
#include "model/registers/consultation.h"
#include "model/registers/contract.h"
#include "model/registers/disposal.h"
#include "model/registers/document.h"
#include "model/registers/equipment.h"
#include "model/registers/equipment_move.h"
#include "model/registers/exception.h"
#include "model/registers/failure.h"
#include "model/registers/finding.h"
#include "model/registers/incident.h"
#include "model/registers/inspection.h"
#include "model/registers/licence.h"
#include "model/registers/line.h"
#include "model/registers/maintenance_check.h"
#include "model/registers/media_storage.h"
#include "model/registers/office_holder.h"
#include "model/registers/provision.h"
#include "model/registers/received_order.h"
#include "model/registers/sns_account.h"
#include "model/registers/staff_move.h"
#include "model/registers/submission.h"
#include "model/registers/system.h"
#include "model/registers/take_out.h"
#include "model/registers/training_event.h"
#include "model/registers/transfer.h"
#include "model/registers/user_id.h"
#include "model/registers/violation.h"
#include "model/registers/work_record.h"

namespace mamori {

std::span<const Register *const> storedRegisters()
{
    static const Register *const registers[] = {
        // What others link to comes first.
        &Staff::spec,
        &System::spec,
        &Area::spec,
        &Asset::spec,
        &ClassificationDecision::spec,
        &Approval::spec,
        // Movements of assets.
        &TakeOut::spec,
        &BringIn::spec,
        &Transfer::spec,
        &Disposal::spec,
        &Provision::spec,
        &Backup::spec,
        &MediaStorage::spec,
        // People.
        &TrainingEvent::spec,
        &Consent::spec,
        &AccessApproval::spec,
        &UserId::spec,
        &Card::spec,
        &StaffMove::spec,
        &OfficeHolder::spec,
        // Places, systems and services.
        &AreaVisit::spec,
        &Equipment::spec,
        &EquipmentMove::spec,
        &NetworkLine::spec,
        &Contract::spec,
        &CloudService::spec,
        &ProcedureDocument::spec,
        &Licence::spec,
        &SnsAccount::spec,
        &WorkRecord::spec,
        &ChangeRecord::spec,
        &SystemFailure::spec,
        &MaintenanceCheck::spec,
        // Matters and checks.
        &Incident::spec,
        &Violation::spec,
        &PolicyException::spec,
        &Consultation::spec,
        &ReceivedOrder::spec,
        &Inspection::spec,
        &Finding::spec,
        &Submission::spec,
        // Belongs to records of all the others.
        &Attachment::spec,
    };
    return registers;
}

std::span<const Register *const> allRegisters()
{
    const auto stored = storedRegisters();
    return stored.first(stored.size() - 1);
}

const Register *findRegister(const QString &table)
{
    const Register *reg = findStoredRegister(table);
    return reg == &Attachment::spec ? nullptr : reg;
}

const Register *findStoredRegister(const QString &table)
{
    for (const Register *reg : storedRegisters()) {
        if (table == QLatin1String(reg->table))
            return reg;
    }
    return nullptr;
}

} // namespace mamori
