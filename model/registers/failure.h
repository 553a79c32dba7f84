// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/equipment.h"
#include "model/registers/incident.h"
#include "model/registers/staff.h"
#include "model/registers/system.h"

namespace mamori {

/// A failure of a system (Art. 65).
struct SystemFailure {
    QString number;
    QString title;
    Id<System> system;
    Id<Equipment> equipment;
    QDateTime happenedAt;
    QDateTime recoveredAt;
    QString noticedBy;
    QString content;
    QString impact;
    QString informed;
    Id<Incident> incident;
    QString cause;
    QString recovery;
    QString prevention;
    Id<Staff> preventionOwner;
    QDate preventionDue;
    QDate preventionDoneOn;
    QDate keptUntil;
    QString remarks;

    static const Register spec;
    bool operator==(const SystemFailure &) const = default;
};

} // namespace mamori
