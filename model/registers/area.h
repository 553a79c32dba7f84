// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/approval.h"
#include "model/registers/asset.h"
#include "model/registers/staff.h"

namespace mamori {

/// How one of the conditions of a managed area stands (Art. 25(2), 28(2)).
enum class AreaConditionResult { Met, Equivalent, NotMet };
inline constexpr Choice areaConditionResults[] = {
    {"met", QT_TRANSLATE_NOOP("Choice", "Met")},
    {"equivalent", QT_TRANSLATE_NOOP("Choice", "Equivalent measure taken")},
    {"not_met", QT_TRANSLATE_NOOP("Choice", "Not met")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<AreaConditionResult> = areaConditionResults;

/// One of the ten conditions of a managed area, or of what stands outside one.
struct AreaCondition {
    QString question;
    QString article;
    QString text;
    std::optional<AreaConditionResult> result;
    QString equivalentMeasure;
    QString reason;
    QDate checkedOn;

    static std::span<const Field> lineFields();
    bool operator==(const AreaCondition &) const = default;
};

/// A managed area, a handling area or an archive (Art. 25, 34).
struct Area {
    QString number;
    QString name;
    std::optional<AreaKind> kind;
    QString building;
    std::optional<qint64> floor;
    QDate designatedOn;
    Id<Staff> keeper;
    QString facilityManager;
    QString contents;
    QDate endedOn;
    QList<AreaCondition> conditions;
    std::optional<qint64> unmetConditions;
    QString shortcomings;
    QString equivalentMeasures;
    Id<Approval> approval;
    QString approvalNumber;
    QDate approvedOn;
    std::optional<bool> lockableStorage;
    std::optional<bool> theftProtection;
    std::optional<bool> screensHidden;
    std::optional<bool> printersOutOfReach;
    QString handlingNote;
    QDate checkedOn;
    QDate nextCheck;
    QString remarks;

    static const Register spec;
    bool operator==(const Area &) const = default;
};

} // namespace mamori
