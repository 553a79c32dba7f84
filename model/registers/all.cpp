// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/all.h"

#include "model/registers/area.h"
#include "model/registers/area_visit.h"
#include "model/registers/change_record.h"
#include "model/registers/classification_decision.h"
#include "model/registers/cloud_service.h"
#include "model/registers/consultation.h"
#include "model/registers/contract.h"
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
#include "model/registers/received_order.h"
#include "model/registers/sns_account.h"
#include "model/registers/system.h"
#include "model/registers/take_out.h"
#include "model/registers/violation.h"
#include "model/registers/work_record.h"

namespace mamori {

std::span<const Register *const> allRegisters()
{
    static const Register *const registers[] = {
        &Staff::spec,           &Asset::spec,         &ClassificationDecision::spec,
        &TakeOut::spec,         &System::spec,        &Area::spec,
        &AreaVisit::spec,       &Equipment::spec,     &EquipmentMove::spec,
        &NetworkLine::spec,     &Contract::spec,      &Incident::spec,
        &PolicyException::spec, &CloudService::spec,  &ProcedureDocument::spec,
        &Licence::spec,         &SnsAccount::spec,    &WorkRecord::spec,
        &ChangeRecord::spec,    &SystemFailure::spec, &MaintenanceCheck::spec,
        &Violation::spec,       &Consultation::spec,  &ReceivedOrder::spec,
        &Inspection::spec,      &Finding::spec,
    };
    return registers;
}

const Register *findRegister(const QString &table)
{
    for (const Register *reg : allRegisters()) {
        if (table == QLatin1String(reg->table))
            return reg;
    }
    return nullptr;
}

} // namespace mamori
