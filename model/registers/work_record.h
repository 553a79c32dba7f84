// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/approval.h"
#include "model/registers/staff.h"
#include "model/registers/system.h"

namespace mamori {

/// Which rules a work falls under: Art. 62(1), or 62(2) and (3).
enum class WorkKind { Important, EnvironmentChange };
inline constexpr Choice workKinds[] = {
    {"important", QT_TRANSLATE_NOOP("Choice", "Important work")},
    {"environment_change", QT_TRANSLATE_NOOP("Choice", "Change of the environment")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<WorkKind> = workKinds;

/// Important work on a system, or work that changes its environment (Art. 62).
struct WorkRecord {
    QString number;
    QString title;
    std::optional<WorkKind> kind;
    Id<System> system;
    QDateTime doneAt;
    QString worker;
    QString secondWorker;
    QString organisation;
    std::optional<bool> skilled;
    QString content;
    QString result;
    Id<Staff> instructedBy;
    QDate instructedOn;
    QString instruction;
    Id<Approval> approval;
    QString approvalNumber;
    QString testItems;
    QString rollback;
    std::optional<bool> crossChecked;
    QString testResult;
    QDate reportReceivedOn;
    QString reportPlace;
    QDate keptUntil;
    QString remarks;

    static const Register spec;
    bool operator==(const WorkRecord &) const = default;
};

} // namespace mamori
