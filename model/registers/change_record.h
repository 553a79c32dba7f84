// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/system.h"
#include "model/registers/work_record.h"

namespace mamori {

/// A correction or update of a system or of its tools (Art. 91, 95(1), 97).
struct ChangeRecord {
    QString number;
    QString title;
    Id<System> system;
    QString reason;
    QString content;
    QString method;
    Id<WorkRecord> workRecord;
    QDate impactCheckedOn;
    QString impact;
    QDate testedOn;
    QString testResult;
    QDate doneOn;
    std::optional<qint64> plannedStop;
    std::optional<qint64> actualStop;
    std::optional<bool> papersChange;
    QDate papersReportedOn;
    QDate keptUntil;
    QString remarks;

    static const Register spec;
    bool operator==(const ChangeRecord &) const = default;
};

} // namespace mamori
