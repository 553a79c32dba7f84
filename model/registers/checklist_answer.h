// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/staff.h"

namespace mamori {

/// How a point of a checklist stands. Much of what the standard asks of a section is done by the common
/// platform or by a contractor; that counts, with evidence.
enum class ChecklistResult { Met, CommonPlatform, Contractor, NotMet, NotApplicable };
inline constexpr Choice checklistResults[] = {
    {"met", QT_TRANSLATE_NOOP("Choice", "Met")},
    {"common_platform", QT_TRANSLATE_NOOP("Choice", "Met by the common platform")},
    {"contractor", QT_TRANSLATE_NOOP("Choice", "Met by the contractor")},
    {"not_met", QT_TRANSLATE_NOOP("Choice", "Not met")},
    {"not_applicable", QT_TRANSLATE_NOOP("Choice", "Not applicable")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<ChecklistResult> = checklistResults;

/// One point of a checklist with its answer, kept in the record that it concerns. The point is copied, so
/// that a later pack does not change what was answered; rows may be replaced when the standard changes, and
/// the history keeps the old ones.
struct ChecklistAnswer {
    QString question; ///< id of the item, or of the duty where there is no list, in the policy pack
    QString article;
    QString text; ///< its words when it was answered
    std::optional<ChecklistResult> result;
    QString reason; ///< why it is not met, or does not apply
    QString evidence;
    QDate answeredOn;

    static std::span<const Field> lineFields();
    bool operator==(const ChecklistAnswer &) const = default;
};

} // namespace mamori
