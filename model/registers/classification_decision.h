// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/asset.h"

namespace mamori {

/// On what a classification rests.
enum class DecisionBasis { Questions, Provider, Original, Group, Judgement };
inline constexpr Choice decisionBases[] = {
    {"questions", QT_TRANSLATE_NOOP("Choice", "Answers to the questions")},
    {"provider", QT_TRANSLATE_NOOP("Choice", "The provider's classification")},
    {"original", QT_TRANSLATE_NOOP("Choice", "The original's classification")},
    {"group", QT_TRANSLATE_NOOP("Choice", "The highest of its parts")},
    {"judgement", QT_TRANSLATE_NOOP("Choice", "The manager's judgement")},
};
template <>
inline constexpr std::span<const Choice> choicesOf<DecisionBasis> = decisionBases;

/// One answer of the classification wizard, by the ids of the policy pack.
struct DecisionAnswer {
    QString question;
    QString answer;

    static std::span<const Field> lineFields();
    bool operator==(const DecisionAnswer &) const = default;
};

/// A decision on an asset's classification, kept for good: a reclassification adds another (Art. 16, 17(3),
/// 20(2)).
struct ClassificationDecision {
    Id<Asset> asset;
    QDate decidedOn;
    QString decidedBy;
    std::optional<DecisionBasis> basis;
    QString confidentiality;
    QString integrity;
    QString availability;
    QString reason;
    QList<DecisionAnswer> answers;
    QString policyVersion; ///< the pack under which it was decided

    static const Register spec;
    bool operator==(const ClassificationDecision &) const = default;
};

} // namespace mamori
