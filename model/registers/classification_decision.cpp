// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/classification_decision.h"

namespace mamori {

static constexpr Field answerFields[] = {
    field<&DecisionAnswer::question>("question", QT_TRANSLATE_NOOP("Field", "Question"), Required),
    field<&DecisionAnswer::answer>("answer", QT_TRANSLATE_NOOP("Field", "Answer"), Required),
};

std::span<const Field> DecisionAnswer::lineFields()
{
    return answerFields;
}

static constexpr Field fields[] = {
    field<&ClassificationDecision::asset>("asset", QT_TRANSLATE_NOOP("Field", "Asset"),
                                          Required | Listed | Frozen, "16(1)"),
    field<&ClassificationDecision::decidedOn>("decided_on", QT_TRANSLATE_NOOP("Field", "Decided on"),
                                              Required | Listed | Frozen, "18(2)"),
    field<&ClassificationDecision::decidedBy>("decided_by", QT_TRANSLATE_NOOP("Field", "Decided by"),
                                              Required | Listed | Frozen | Personal),
    field<&ClassificationDecision::basis>("basis", QT_TRANSLATE_NOOP("Field", "Basis"),
                                          Required | Listed | Frozen),
    level<&ClassificationDecision::confidentiality>(Axis::Confidentiality, "confidentiality",
                                                    QT_TRANSLATE_NOOP("Field", "Confidentiality"),
                                                    Required | Listed | Frozen, "16(2)"),
    level<&ClassificationDecision::integrity>(Axis::Integrity, "integrity",
                                              QT_TRANSLATE_NOOP("Field", "Integrity"),
                                              Required | Listed | Frozen, "16(3)"),
    level<&ClassificationDecision::availability>(Axis::Availability, "availability",
                                                 QT_TRANSLATE_NOOP("Field", "Availability"),
                                                 Required | Listed | Frozen, "16(4)"),
    field<&ClassificationDecision::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"),
                                           Multiline | Frozen),
    field<&ClassificationDecision::answers>("answers", QT_TRANSLATE_NOOP("Field", "Answers"), Frozen),
    field<&ClassificationDecision::policyVersion>(
        "policy_version", QT_TRANSLATE_NOOP("Field", "Version of the standard"), Frozen),
};

static constexpr Section sections[] = {{"asset", QT_TRANSLATE_NOOP("Section", "Decision")}};

static QList<Problem> check(const ClassificationDecision &)
{
    return {};
}

constinit const Register ClassificationDecision::spec {
    .table = "classification_decision",
    .title = QT_TRANSLATE_NOOP("Register", "Classification decisions"),
    .article = "16",
    .place = PlaceOfWork::Assets,
    .purpose = QT_TRANSLATE_NOOP(
        "Purpose",
        "Each decision on an asset's classification, kept for good. Decisions are made from the asset: "
        "choose one under Information assets and classify it."),
    .fields = fields,
    .sections = sections,
    .number = "",
    .caption = "decided_on",
    .order = "decided_on",
    .blank = blankOf<ClassificationDecision>,
    .check = checkOf<ClassificationDecision, check>,
};

} // namespace mamori
