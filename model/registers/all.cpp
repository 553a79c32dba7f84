// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/all.h"

#include "model/registers/access_approval.h"
#include "model/registers/backup.h"
#include "model/registers/bring_in.h"
#include "model/registers/card.h"
#include "model/registers/classification_decision.h"
#include "model/registers/consent.h"
#include "model/registers/disposal.h"
#include "model/registers/incident.h"
#include "model/registers/inspection.h"
#include "model/registers/media_storage.h"
#include "model/registers/office_holder.h"
#include "model/registers/provision.h"
#include "model/registers/staff_move.h"
#include "model/registers/take_out.h"
#include "model/registers/training_event.h"
#include "model/registers/transfer.h"
#include "model/registers/user_id.h"

namespace mamori {

std::span<const Register *const> allRegisters()
{
    static const Register *const registers[] = {
        // What others link to comes first.
        &Staff::spec,
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
        &Incident::spec,
        &Inspection::spec,
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
