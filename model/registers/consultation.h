// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/asset.h"
#include "model/registers/classification_decision.h"
#include "model/registers/staff.h"

namespace mamori {

/// What is asked.
enum class ConsultationKind { Measures, ProviderClass, ClassChange, Opinion };
inline constexpr Choice consultationKinds[] = {
    {"measures", QT_TRANSLATE_NOOP("Choice", "Doubt on measures")},
    {"provider_class", QT_TRANSLATE_NOOP("Choice", "Provider's class unclear")},
    {"class_change", QT_TRANSLATE_NOOP("Choice", "Class to be changed")},
    {"opinion", QT_TRANSLATE_NOOP("Choice", "Opinion for the department")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<ConsultationKind> = consultationKinds;

/// A question of the staff to the manager with the instruction given, or an opinion handed on (Art. 11(1)(3),
/// 19(2), 20(2), 40(2)).
struct Consultation {
    QString number;
    std::optional<ConsultationKind> kind;
    Id<Staff> askedBy;
    QDate askedOn;
    QString question;
    Id<Asset> asset;
    QString instruction;
    Id<Staff> givenBy;
    QDate givenOn;
    Id<ClassificationDecision> decision;
    QString passedTo;
    QDate passedOn;
    QDate doneOn;
    QString remarks;

    static const Register spec;
    bool operator==(const Consultation &) const = default;
};

} // namespace mamori
