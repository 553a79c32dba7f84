// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/classification_decision.h"
#include "model/value_text.h"
#include "reports/forms/list_form.h"

namespace mamori {

/// What a decision sheet tells of.
struct DecisionPaper {
    Asset asset;
    std::optional<ClassificationDecision> decision; ///< nothing: the sheet is filled in by hand
    std::optional<ClassificationDecision> previous; ///< the one before it, on a reclassification
};

/// A decision with its asset as it is now. Throws Error(Refused) when there is no such decision.
DecisionPaper decisionPaper(const Records &records, Id<ClassificationDecision> id);
/// The newest decision on an asset, or the asset alone while there is none. Throws Error(Refused) when there
/// is no such asset.
DecisionPaper decisionPaper(const Records &records, Id<Asset> id);

/// The form 程度分類判定票: the asset, its levels with clause and reason, the answers, the provider's class,
/// the restrictions that follow, who decided and when. Without a decision its fields are empty.
QByteArray classificationSheetPdf(const PolicyForm &form, const PaperFrame &frame, const DecisionPaper &paper,
                                  const WordContext &context);

} // namespace mamori
