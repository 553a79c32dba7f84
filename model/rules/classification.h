// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"
#include "model/registers/classification_decision.h"

#include <QMap>

namespace mamori {

/// The three levels of an asset, as keys of the policy pack; empty = unknown.
struct Classification {
    QString confidentiality;
    QString integrity;
    QString availability;

    const QString &on(Axis axis) const;
    QString &on(Axis axis);
    bool isComplete() const;
    bool operator==(const Classification &) const = default;
};

/// 機密性3・完全性2・可用性1, or a dash for an unknown level.
QString classificationText(const Policy &policy, const Classification &levels);

/// Why an axis got its level.
struct ClassificationReason {
    Axis axis = Axis::Confidentiality;
    QString article; ///< "16(2)"
    QString
        question; ///< id of the deciding question; empty when no answer asked for more than the lowest level
    QString text;
    bool operator==(const ClassificationReason &) const = default;
};

struct ClassificationResult {
    /// An axis with unanswered questions stays empty, unless none of them could raise it any further.
    Classification levels;
    QList<ClassificationReason> reasons; ///< one per decided axis
    bool operator==(const ClassificationResult &) const = default;
};

/// Question id to answer id.
using ClassificationAnswers = QMap<QString, QString>;

/// Art. 16(2)-(4): per axis the highest level that an answer asks for, else the lowest. A pure function of
/// its arguments. Throws Error(Refused) for an unknown question or answer.
ClassificationResult classify(const Policy &policy, const ClassificationAnswers &answers);

/// Art. 17(2): per axis the highest of the parts; an unknown part leaves the axis unknown.
Classification highestOf(const Policy &policy, const QList<Classification> &parts);

Classification classificationOf(const Asset &asset);
Classification providerClassificationOf(const Asset &asset);

/// Where the classification of an asset comes from before any question is asked, and whether the manager has
/// to decide: groups take the highest of their parts (17(2)), copies start from the original's (17(5)),
/// received assets take the provider's unless only a part came (19(1)); an unknown or doubted provider's
/// class goes to the manager (19(2)).
struct ClassificationStart {
    std::optional<DecisionBasis> basis; ///< nothing: ask the questions
    Classification levels;
    bool judgementNeeded = false;
    QString reason; ///< a translated sentence with the article
};
ClassificationStart classificationStart(const Policy &policy, const Asset &asset,
                                        const std::optional<Asset> &original, const QList<Asset> &parts);

/// The asset and its decision record after a decision. `on` is the day, `by` the person deciding. A question
/// that waited for the manager is settled and goes over into the reason; with a level missing the asset stays
/// open.
struct DecidedAsset {
    Asset asset;
    ClassificationDecision decision;
};
DecidedAsset decide(const Policy &policy, const Asset &asset, Id<Asset> id, DecisionBasis basis,
                    const Classification &levels, const QString &reason, const ClassificationAnswers &answers,
                    QDate on, const QString &by);

} // namespace mamori
