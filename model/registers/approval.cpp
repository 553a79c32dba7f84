// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/approval.h"

#include "model/registers/contradictions.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace mamori {

static constexpr Field approvalParticularFields[] = {
    field<&ApprovalParticular::item>("item", QT_TRANSLATE_NOOP("Field", "Particular"), Required),
    field<&ApprovalParticular::text>("text", QT_TRANSLATE_NOOP("Field", "Content"), Required),
};

std::span<const Field> ApprovalParticular::lineFields()
{
    return approvalParticularFields;
}

static constexpr Field approvalConditionFields[] = {
    field<&ApprovalCondition::condition>("condition", QT_TRANSLATE_NOOP("Field", "Condition"), Required),
    field<&ApprovalCondition::answer>("answer", QT_TRANSLATE_NOOP("Field", "Answer"), Required),
    field<&ApprovalCondition::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason")),
};

std::span<const Field> ApprovalCondition::lineFields()
{
    return approvalConditionFields;
}

static constexpr Field attachedConditionFields[] = {
    field<&AttachedCondition::condition>("condition", QT_TRANSLATE_NOOP("Field", "Condition"), Required),
    field<&AttachedCondition::kept>("kept", QT_TRANSLATE_NOOP("Field", "Kept")),
    field<&AttachedCondition::checkedOn>("checked_on", QT_TRANSLATE_NOOP("Field", "Checked on")),
};

std::span<const Field> AttachedCondition::lineFields()
{
    return attachedConditionFields;
}

static constexpr Field otherDecisionFields[] = {
    field<&OtherDecision::office>("office", QT_TRANSLATE_NOOP("Field", "Office"), Required),
    field<&OtherDecision::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Personal),
    field<&OtherDecision::decision>("decision", QT_TRANSLATE_NOOP("Field", "Decision of the office")),
    field<&OtherDecision::decidedOn>("decided_on", QT_TRANSLATE_NOOP("Field", "Date of decision")),
    field<&OtherDecision::officialNumber>("official_number", QT_TRANSLATE_NOOP("Field", "Official number")),
};

std::span<const Field> OtherDecision::lineFields()
{
    return otherDecisionFields;
}

static constexpr Field approvedPartFields[] = {
    field<&ApprovedPart::column>("column", QT_TRANSLATE_NOOP("Field", "Approved field"), Required),
    field<&ApprovedPart::checkValue>("check_value", QT_TRANSLATE_NOOP("Field", "Check value")),
};

std::span<const Field> ApprovedPart::lineFields()
{
    return approvedPartFields;
}

static constexpr Field fields[] = {
    field<&Approval::number>("number", QT_TRANSLATE_NOOP("Field", "Application number"), Unique | Listed),
    field<&Approval::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind of approval"), Required | Listed),
    field<&Approval::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), Required | Listed),
    field<&Approval::requester>("requester", QT_TRANSLATE_NOOP("Field", "Applicant"), Listed | Personal,
                                "14(1)(1)"),
    field<&Approval::applicant>("applicant", QT_TRANSLATE_NOOP("Field", "Applicant outside the section"),
                                Personal),
    field<&Approval::requestedOn>("requested_on", QT_TRANSLATE_NOOP("Field", "Requested on"),
                                  Required | Listed),
    field<&Approval::content>("content", QT_TRANSLATE_NOOP("Field", "What is applied for"),
                              Required | Multiline),
    field<&Approval::reason>("reason", QT_TRANSLATE_NOOP("Field", "Why it is needed"), Multiline),
    field<&Approval::particulars>("particulars", QT_TRANSLATE_NOOP("Field", "Particulars")),
    field<&Approval::concerns>("concerns", QT_TRANSLATE_NOOP("Field", "Person it is for"), Personal),
    field<&Approval::asset>("asset", QT_TRANSLATE_NOOP("Field", "Asset concerned")),
    field<&Approval::system>("system", QT_TRANSLATE_NOOP("Field", "System")),
    level<&Approval::confidentiality>(Axis::Confidentiality, "confidentiality",
                                      QT_TRANSLATE_NOOP("Field", "Confidentiality")),
    field<&Approval::conditions>("conditions", QT_TRANSLATE_NOOP("Field", "Conditions of the kind")),
    field<&Approval::renewalOf>("renewal_of", QT_TRANSLATE_NOOP("Field", "Renewal of")),
    field<&Approval::state>("state", QT_TRANSLATE_NOOP("Field", "State"), Derived | Listed),
    field<&Approval::nextStep>("next_step", QT_TRANSLATE_NOOP("Field", "Next step"), Derived | Listed),
    field<&Approval::approverOffice>("approver_office", QT_TRANSLATE_NOOP("Field", "Deciding office"),
                                     Required),
    field<&Approval::approver>("approver", QT_TRANSLATE_NOOP("Field", "Approver"), Personal, "14(1)(1)"),
    field<&Approval::approverName>("approver_name",
                                   QT_TRANSLATE_NOOP("Field", "Approver outside the section"), Personal),
    field<&Approval::delegated>("delegated", QT_TRANSLATE_NOOP("Field", "Decided by delegation"), 0, "8(2)"),
    field<&Approval::decidedBy>("decided_by", QT_TRANSLATE_NOOP("Field", "Person who decided for the office"),
                                Personal, "8(2)"),
    field<&Approval::decision>("decision", QT_TRANSLATE_NOOP("Field", "Decision of the office")),
    field<&Approval::decidedOn>("decided_on", QT_TRANSLATE_NOOP("Field", "Date of decision"), Listed),
    field<&Approval::selfApprovalReason>("self_approval_reason",
                                         QT_TRANSLATE_NOOP("Field", "Why the applicant had to approve"),
                                         Multiline, "14(1)"),
    field<&Approval::attachedConditions>("attached_conditions",
                                         QT_TRANSLATE_NOOP("Field", "Conditions attached")),
    field<&Approval::otherDecisions>("other_decisions",
                                     QT_TRANSLATE_NOOP("Field", "Decisions of other offices")),
    field<&Approval::sentOn>("sent_on", QT_TRANSLATE_NOOP("Field", "Application sent on")),
    field<&Approval::officialNumber>("official_number", QT_TRANSLATE_NOOP("Field", "Official number")),
    field<&Approval::paperReceivedOn>("paper_received_on", QT_TRANSLATE_NOOP("Field", "Paper received on")),
    field<&Approval::keptAt>("kept_at", QT_TRANSLATE_NOOP("Field", "Document kept at"), 0, "41(5)"),
    field<&Approval::validFrom>("valid_from", QT_TRANSLATE_NOOP("Field", "Valid from")),
    field<&Approval::validUntil>("valid_until", QT_TRANSLATE_NOOP("Field", "Valid until"), Listed),
    field<&Approval::endedOn>("ended_on", QT_TRANSLATE_NOOP("Field", "Ended on")),
    field<&Approval::endReason>("end_reason", QT_TRANSLATE_NOOP("Field", "Reason of the end"), Multiline),
    field<&Approval::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
    field<&Approval::approvedParts>("approved_parts", QT_TRANSLATE_NOOP("Field", "What was approved"),
                                    Derived),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "Application")},
    {"conditions", QT_TRANSLATE_NOOP("Section", "Conditions")},
    {"state", QT_TRANSLATE_NOOP("Section", "Decision on the application")},
    {"sent_on", QT_TRANSLATE_NOOP("Section", "Paper of the decision")},
    {"valid_from", QT_TRANSLATE_NOOP("Section", "Validity")},
};

/// A judgement on a classification is the manager's own act, not an approval of somebody's wish (Art. 19(2)).
static bool isApproval(const Approval &a)
{
    return a.kind != ApprovalKind::LevelJudgement;
}

static bool isApproved(const Approval &a)
{
    return a.decision == ApprovalDecision::Approved;
}

static void checkConditions(const Approval &a, Contradictions &found)
{
    for (const ApprovalCondition &c : a.conditions) {
        if (c.answer == ConditionAnswer::NotMet)
            found.add("conditions",
                      QCoreApplication::translate("Approval", "Approved although this is not met: %1")
                          .arg(c.condition));
        if (c.answer == ConditionAnswer::NotApplicable && c.reason.isEmpty())
            found.add(
                "conditions",
                QCoreApplication::translate("Approval", "Approved without saying why this does not apply: %1")
                    .arg(c.condition));
    }
}

static QList<Problem> check(const Approval &a)
{
    Contradictions found;
    if (isApproval(a) && isSame(a.approver, a.requester) && a.selfApprovalReason.isEmpty())
        found.add(
            "approver",
            QCoreApplication::translate(
                "Approval",
                "The applicant cannot approve the own application, unless nobody else can; then say why."));
    if (isBefore(a.decidedOn, a.requestedOn))
        found.add("decided_on", QCoreApplication::translate("Approval", "Decided before it was requested."));
    if (a.delegated && !*a.delegated && !a.decidedBy.isEmpty())
        found.add("decided_by",
                  QCoreApplication::translate(
                      "Approval", "Somebody decided for the office although it was not delegated."));
    if (isApproved(a))
        checkConditions(a, found);
    for (const OtherDecision &other : a.otherDecisions) {
        if (isBefore(other.decidedOn, a.requestedOn))
            found.add("other_decisions",
                      QCoreApplication::translate("Approval", "Decided before it was requested."));
    }
    if (isBefore(a.paperReceivedOn, a.sentOn))
        found.add(
            "paper_received_on",
            QCoreApplication::translate("Approval", "The paper came back before the application was sent."));
    if (isBefore(a.validUntil, a.validFrom))
        found.add("valid_until", QCoreApplication::translate("Approval", "Valid until before valid from."));
    if (isBefore(a.endedOn, a.requestedOn))
        found.add("ended_on", QCoreApplication::translate("Approval", "Ended before it was requested."));
    return found.problems();
}

static std::optional<ApprovalState> stateOf(const Approval &a)
{
    qsizetype approved = isApproved(a) ? 1 : 0;
    bool refused = a.decision == ApprovalDecision::Refused;
    bool withdrawn = a.decision == ApprovalDecision::Withdrawn;
    for (const OtherDecision &other : a.otherDecisions) {
        approved += other.decision == ApprovalDecision::Approved ? 1 : 0;
        refused = refused || other.decision == ApprovalDecision::Refused;
        withdrawn = withdrawn || other.decision == ApprovalDecision::Withdrawn;
    }
    if (withdrawn)
        return ApprovalState::Withdrawn;
    if (refused)
        return ApprovalState::Refused;
    if (approved > a.otherDecisions.size())
        return ApprovalState::Approved;
    if (approved > 0)
        return ApprovalState::PartlyApproved;
    return a.requestedOn.isValid() ? std::optional(ApprovalState::Requested) : std::nullopt;
}

/// What the approver agreed to. Names, numbers and papers of the decision itself are none of it.
static constexpr const char *frozenColumns[]
    = {"kind",  "requester", "applicant",       "content",    "reason",     "particulars", "concerns",
       "asset", "system",    "confidentiality", "conditions", "valid_from", "valid_until"};

static QList<ApprovedPart> partsOf(const Approval &approval)
{
    const QJsonObject json = toJson(Approval::spec, toValues(approval));
    QList<ApprovedPart> parts;
    for (const char *column : frozenColumns) {
        const QJsonValue value = json.value(QLatin1String(column));
        if (value.isUndefined())
            continue;
        const QByteArray text = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
        const QByteArray sum = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(16);
        parts << ApprovedPart {QLatin1String(column), QString::fromLatin1(sum)};
    }
    return parts;
}

QStringList changedSinceApproval(const Approval &approval)
{
    const QList<ApprovedPart> now = partsOf(approval);
    QStringList changed;
    for (const ApprovedPart &part : approval.approvedParts) {
        if (!now.contains(part))
            changed << part.column;
    }
    return changed;
}

static bool isDecidedAbove(const Approval &a)
{
    return a.approverOffice && a.approverOffice != Office::SectionManager && isApproval(a);
}

static std::optional<ApprovalStep> nextStepOf(const Approval &a)
{
    if (!a.state)
        return std::nullopt;
    switch (*a.state) {
    case ApprovalState::Refused:
    case ApprovalState::Withdrawn:
        return std::nullopt;
    case ApprovalState::Approved:
        return isDecidedAbove(a) && !a.paperReceivedOn.isValid() ? std::optional(ApprovalStep::Paper)
                                                                 : std::nullopt;
    case ApprovalState::Requested:
    case ApprovalState::ToApproveAgain:
    case ApprovalState::PartlyApproved:
        break;
    }
    if (!isDecidedAbove(a) && a.state != ApprovalState::PartlyApproved)
        return ApprovalStep::Decide;
    return a.sentOn.isValid() && a.state != ApprovalState::ToApproveAgain ? ApprovalStep::Answer
                                                                          : ApprovalStep::Send;
}

static Approval withState(Approval approval)
{
    approval.state = stateOf(approval);
    if (approval.state != ApprovalState::Approved)
        approval.approvedParts.clear();
    else if (approval.approvedParts.isEmpty())
        approval.approvedParts = partsOf(approval);
    else if (!changedSinceApproval(approval).isEmpty())
        approval.state = ApprovalState::ToApproveAgain;
    approval.nextStep = nextStepOf(approval);
    return approval;
}

constinit const Register Approval::spec {
    .table = "approval",
    .title = QT_TRANSLATE_NOOP("Register", "Approvals"),
    .article = "14",
    .place = PlaceOfWork::Approvals,
    .purpose = QT_TRANSLATE_NOOP(
        "Purpose",
        "Applications and what was decided on them. Write the application first; decide here what the "
        "section manager decides, and record the answer of the other offices with its number and date."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "title",
    .order = "number",
    .blank = blankOf<Approval>,
    .check = checkOf<Approval, check>,
    .derive = deriveOf<Approval, withState>,
};

} // namespace mamori
