// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/staff.h"

namespace mamori {

enum class InspectionKind { ComplianceCheck, SelfInspection, Own };
inline constexpr Choice inspectionKinds[] = {
    {"compliance_check", QT_TRANSLATE_NOOP("Choice", "Compliance check")},
    {"self_inspection", QT_TRANSLATE_NOOP("Choice", "Self-inspection")},
    {"own", QT_TRANSLATE_NOOP("Choice", "The section's own check")},
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

    static std::span<const Field> lineFields();
    bool operator==(const InspectionLine &) const = default;
};

/// One run of a check (Art. 109, 133).
struct Inspection {
    QString number;
    QString title;
    std::optional<InspectionKind> kind;
    QDate plannedOn;
    QDate doneOn;
    Id<Staff> inspector;
    QString policyVersion;
    QList<InspectionLine> lines;
    QString conclusion;

    static const Register spec;
    bool operator==(const Inspection &) const = default;
};

} // namespace mamori
