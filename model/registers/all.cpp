// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/all.h"

#include "model/registers/classification_decision.h"
#include "model/registers/incident.h"
#include "model/registers/inspection.h"
#include "model/registers/take_out.h"

namespace mamori {

std::span<const Register *const> allRegisters()
{
    static const Register *const registers[] = {
        &Staff::spec,   &Asset::spec,    &ClassificationDecision::spec,
        &TakeOut::spec, &Incident::spec, &Inspection::spec,
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
