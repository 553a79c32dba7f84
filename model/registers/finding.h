// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/inspection.h"
#include "model/registers/received_order.h"
#include "model/registers/staff.h"
#include "model/registers/system.h"

namespace mamori {

/// Where a finding comes from.
enum class FindingSource {
    Audit,
    OtherAudit,
    Citywide,
    SelfInspection,
    ComplianceCheck,
    SystemCheck,
    ContractorCheck
};
inline constexpr Choice findingSources[] = {
    {"audit", QT_TRANSLATE_NOOP("Choice", "Audit of the section")},
    {"other_audit", QT_TRANSLATE_NOOP("Choice", "Audit of another section")},
    {"citywide", QT_TRANSLATE_NOOP("Choice", "City-wide improvement")},
    {"self_inspection", QT_TRANSLATE_NOOP("Choice", "Self-inspection")},
    {"compliance_check", QT_TRANSLATE_NOOP("Choice", "Compliance check")},
    {"system_check", QT_TRANSLATE_NOOP("Choice", "Compliance check of a system")},
    {"contractor_check", QT_TRANSLATE_NOOP("Choice", "Check of a contractor")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<FindingSource> = findingSources;

/// How far the improvement has come.
enum class FindingState { Open, GoingOn, Done, NotNeeded };
inline constexpr Choice findingStates[] = {
    {"open", QT_TRANSLATE_NOOP("Choice", "Not begun")},
    {"going_on", QT_TRANSLATE_NOOP("Choice", "Going on")},
    {"done", QT_TRANSLATE_NOOP("Choice", "Done")},
    {"not_needed", QT_TRANSLATE_NOOP("Choice", "Not needed")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<FindingState> = findingStates;

/// A report on the progress of an improvement (Art. 132(1)(2)); rows are added and never changed.
struct FindingProgress {
    QDate reportedOn;
    QString recipient;
    std::optional<FindingState> state;
    QString content;

    static std::span<const Field> lineFields();
    bool operator==(const FindingProgress &) const = default;
};

/// A finding of an audit, a self-inspection or a check, with the improvement that answers it (Art. 109, 132,
/// 133).
struct Finding {
    QString number;
    QString title;
    std::optional<FindingSource> source;
    QString content;
    QString clause;
    QDate foundOn;
    Id<Inspection> inspection;
    Id<System> system;
    Id<ReceivedOrder> orderReceived;
    std::optional<bool> sameProblem;
    QDate comparedOn;
    QString measure;
    Id<Staff> owner;
    QDate due;
    std::optional<FindingState> state;
    QDate doneOn;
    QString proof;
    Id<Staff> confirmedBy;
    QDate reportedOn;
    QList<FindingProgress> progress;
    QDate nextReport;
    QDate resultReturnedOn;
    QString remarks;

    static const Register spec;
    bool operator==(const Finding &) const = default;
};

} // namespace mamori
