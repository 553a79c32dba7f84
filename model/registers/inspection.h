// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/system.h"

namespace mamori {

enum class InspectionKind { ComplianceCheck, SelfInspection, Own, SystemCompliance };
inline constexpr Choice inspectionKinds[] = {
    {"compliance_check", QT_TRANSLATE_NOOP("Choice", "Compliance check")},
    {"self_inspection", QT_TRANSLATE_NOOP("Choice", "Self-inspection")},
    {"own", QT_TRANSLATE_NOOP("Choice", "The section's own check")},
    {"system_compliance", QT_TRANSLATE_NOOP("Choice", "Compliance check of a system")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<InspectionKind> = inspectionKinds;

enum class InspectionResult { Done, Partly, NotDone, NotApplicable, Unknown };
inline constexpr Choice inspectionResults[] = {
    {"done", QT_TRANSLATE_NOOP("Choice", "Kept")},
    {"partly", QT_TRANSLATE_NOOP("Choice", "Partly kept")},
    {"not_done", QT_TRANSLATE_NOOP("Choice", "Not kept")},
    {"not_applicable", QT_TRANSLATE_NOOP("Choice", "Does not apply")},
    {"unknown", QT_TRANSLATE_NOOP("Choice", "Cannot tell")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<InspectionResult> = inspectionResults;

/// A question with its answer. The question is copied into the run, so that a later pack never changes an old
/// run.
struct InspectionLine {
    QString question; ///< id in the policy pack
    QString text; ///< its words when the run was made
    QString article;
    std::optional<InspectionResult> result;
    QString remark;
    QString evidence;
    std::optional<InspectionResult> previous; ///< the answer of the run before

    static std::span<const Field> lineFields();
    bool operator==(const InspectionLine &) const = default;
};

/// One run of a check (Art. 109, 133).
struct Inspection {
    QString number;
    QString title;
    std::optional<InspectionKind> kind;
    Id<System> system; ///< the system looked at (Art. 109(3))
    QDate plannedOn;
    QDate doneOn;
    Id<Staff> inspector;
    QString policyVersion;
    QList<InspectionLine> lines;
    QString conclusion;
    QDate reportedOn; ///< problems reported to CISO and chief officer (Art. 109(1))
    QString measures;
    QDate measuresDoneOn;
    QDate handedOn; ///< the section's part given to the department officer (Art. 133(1))
    QDate nextOn;

    static const Register spec;
    bool operator==(const Inspection &) const = default;
};

} // namespace mamori
