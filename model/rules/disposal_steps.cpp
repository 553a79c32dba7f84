// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/clock.h"
#include "model/japanese/era.h"
#include "model/registers/contradictions.h"
#include "model/rules/disposals.h"

#include <QCoreApplication>

namespace mamori {

namespace {

QString saying(const char *text)
{
    return QCoreApplication::translate("Disposal", text);
}

bool has(const Disposal &disposal, DisposalMeasure measure)
{
    return disposal.measures.contains(measure);
}

/// The measures of Art. 39(2) that every disposal of what is confidential and over needs.
void askMeasures(const Disposal &d, const DisposalNeeds &needs, Contradictions &missing)
{
    if (!needs.needsApproval)
        return;
    if (!has(d, DisposalMeasure::NoMistake) || !has(d, DisposalMeasure::Collection)
        || !has(d, DisposalMeasure::Transport))
        missing.add("measures",
                    saying(QT_TRANSLATE_NOOP("Disposal",
                                             "Settle how it is guarded: nothing by mistake, where it is "
                                             "collected, on the way (Art. 39(2)).")));
    else if (!d.contractor.isEmpty() && !has(d, DisposalMeasure::Others))
        missing.add(
            "measures",
            saying(QT_TRANSLATE_NOOP(
                "Disposal", "A company takes part: settle how it is guarded there too (Art. 39(2)(4)).")));
}

void askCertificate(const Disposal &d, Contradictions &missing)
{
    if (d.certificateNumber.trimmed().isEmpty())
        missing.add("certificate_number",
                    saying(QT_TRANSLATE_NOOP("Disposal", "Enter the number of the certificate.")));
    if (!d.certificateOn.isValid())
        missing.add("certificate_on",
                    saying(QT_TRANSLATE_NOOP("Disposal", "Enter the date of the certificate.")));
}

void askWatching(const Disposal &d, Contradictions &missing)
{
    if (!d.watchedBy)
        missing.add("watched_by", saying(QT_TRANSLATE_NOOP("Disposal", "Say who watched it.")));
    if (!d.watchedAt.isValid())
        missing.add("watched_at", saying(QT_TRANSLATE_NOOP("Disposal", "Say when it was watched.")));
    if (d.contractor.isEmpty() && isSame(d.watchedBy, d.doneBy))
        missing.add(
            "watched_by",
            saying(QT_TRANSLATE_NOOP("Disposal", "Another person than the one who destroys it watches.")));
}

QString thingsText(const Policy &policy, const Disposal &disposal)
{
    QStringList names;
    for (const DisposedItem &item : disposal.items)
        names << (item.outOf ? QStringLiteral("%1（%2のうち%3）")
                                   .arg(item.description, QString::number(*item.outOf),
                                        QString::number(item.quantity.value_or(0)))
                             : item.description);
    const PolicyLevel *level = policy.findLevel(Axis::Confidentiality, disposal.confidentiality);
    return QStringLiteral("%1（%2）")
        .arg(names.join(u'、'), level ? level->label : QStringLiteral("程度分類は未定"));
}

/// What stands under each heading of the application, in the order of the policy's kind.
QStringList particularTexts(const Policy &policy, const Disposal &d, const QString &doneBy)
{
    QString method = d.method ? labelOf(choicesOf<DisposalMethod>[std::size_t(*d.method)]) : QString();
    if (d.proof)
        method += QStringLiteral("（%1）").arg(labelOf(choicesOf<DestructionProof>[std::size_t(*d.proof)]));
    const QStringList when {momentText(d.doneAt), doneBy};
    return {thingsText(policy, d), eraText(d.retentionEnded), method, when.join(u' ').trimmed(),
            d.contractor};
}

} // namespace

QList<Problem> missingReason(const Disposal &d, const DisposalNeeds &needs)
{
    Contradictions missing;
    if (d.items.isEmpty())
        missing.add("items",
                    saying(QT_TRANSLATE_NOOP("Disposal", "Choose what is disposed of or returned.")));
    if (!d.kind)
        missing.add("kind",
                    saying(QT_TRANSLATE_NOOP("Disposal", "Say whether it is disposed of or returned.")));
    if (d.subject.trimmed().isEmpty())
        missing.add("subject", saying(QT_TRANSLATE_NOOP("Disposal", "Give it a name.")));
    if (!d.reason)
        missing.add("reason", saying(QT_TRANSLATE_NOOP("Disposal", "Say why.")));
    if (d.reason == DisposalReason::Expired && !needs.isExpired)
        missing.add("reason",
                    saying(QT_TRANSLATE_NOOP("Disposal",
                                             "The retention period of none of them is over; choose "
                                             "another reason.")));
    if (!needs.early.isEmpty() && d.kind != DisposalKind::Return && d.earlyReason.trimmed().isEmpty())
        missing.add("early_reason",
                    saying(QT_TRANSLATE_NOOP("Disposal",
                                             "Some of it has still to be kept. Say why it goes before.")));
    return missing.problems();
}

QList<Problem> missingParts(const QList<DisposalThing> &things)
{
    Contradictions wrong;
    for (const DisposalThing &thing : things) {
        if (const QString text = partProblem(thing); !text.isEmpty())
            wrong.add("items", text);
    }
    return wrong.problems();
}

QList<Problem> missingMethod(const Disposal &d, const DisposalNeeds &needs)
{
    Contradictions missing;
    if (needs.methods.isEmpty())
        missing.add("method",
                    saying(QT_TRANSLATE_NOOP("Disposal",
                                             "No one method will do for all of these things. Go back and "
                                             "dispose of paper and devices separately.")));
    else if (!d.method)
        missing.add("method", saying(QT_TRANSLATE_NOOP("Disposal", "Choose how it is done.")));
    else if (!needs.methods.contains(*d.method))
        missing.add(
            "method",
            saying(QT_TRANSLATE_NOOP("Disposal", "This method is not enough for what is disposed of.")));
    const bool isProofChosen = d.proof && d.proof != DestructionProof::NotNeeded;
    if (needsProof(d, needs) && !isProofChosen)
        missing.add(
            "proof",
            saying(QT_TRANSLATE_NOOP("Disposal", "Choose how the destruction is proved (Art. 39(3)(2)).")));
    if (needsProof(d, needs) && isProofChosen && d.proof != DestructionProof::Watched
        && d.contractor.trimmed().isEmpty())
        missing.add("contractor",
                    saying(QT_TRANSLATE_NOOP("Disposal", "Name the company it is handed over to.")));
    askMeasures(d, needs, missing);
    return missing.problems();
}

QList<Problem> missingApplication(const Disposal &d, const Approval &approval)
{
    Contradictions missing;
    if (!d.requester)
        missing.add("requester", saying(QT_TRANSLATE_NOOP("Disposal", "Say who applies.")));
    if (!d.requestedOn.isValid())
        missing.add("requested_on",
                    saying(QT_TRANSLATE_NOOP("Disposal", "Say on which day it is applied for.")));
    if (!approval.decision || approval.decision == ApprovalDecision::Withdrawn)
        return missing.problems();
    if (!approval.approver)
        missing.add("approver", saying(QT_TRANSLATE_NOOP("Disposal", "Say who decided.")));
    if (!approval.decidedOn.isValid())
        missing.add("decided_on", saying(QT_TRANSLATE_NOOP("Disposal", "Say on which day it was decided.")));
    if (isBefore(approval.decidedOn, d.requestedOn))
        missing.add("decided_on",
                    saying(QT_TRANSLATE_NOOP("Disposal", "It was decided before it was applied for.")));
    if (isSame(approval.approver, d.requester) && approval.selfApprovalReason.trimmed().isEmpty())
        missing.add("approver",
                    saying(QT_TRANSLATE_NOOP("Disposal",
                                             "Another person than the applicant decides. Only where nobody "
                                             "else can: say why (Art. 14(1)).")));
    return missing.problems();
}

QList<Problem> missingErasure(const Disposal &d, const DisposalNeeds &needs, const QDateTime &now)
{
    Contradictions missing;
    if (!needsErasure(d, needs))
        return {};
    if (!d.erasedAt.isValid())
        missing.add("erased_at", saying(QT_TRANSLATE_NOOP("Disposal", "Say when the data were erased.")));
    if (isBefore(now, d.erasedAt))
        missing.add("erased_at", saying(QT_TRANSLATE_NOOP("Disposal", "That moment has not come yet.")));
    if (!d.erasedBy)
        missing.add("erased_by", saying(QT_TRANSLATE_NOOP("Disposal", "Say who erased them.")));
    if (d.erasure.trimmed().isEmpty())
        missing.add("erasure", saying(QT_TRANSLATE_NOOP("Disposal", "Say how they were erased.")));
    if (!d.erasedInCity.value_or(false))
        missing.add(
            "erased_in_city",
            saying(QT_TRANSLATE_NOOP("Disposal", "Data are erased in a city facility (Art. 39(3)(4)).")));
    if (d.erasurePlace.trimmed().isEmpty())
        missing.add("erasure_place", saying(QT_TRANSLATE_NOOP("Disposal", "Name the place of the erasure.")));
    if (!d.contractor.isEmpty() && !d.handedOverAt.isValid())
        missing.add("handed_over_at", saying(QT_TRANSLATE_NOOP("Disposal", "Say when it was handed over.")));
    if (isBefore(d.handedOverAt, d.erasedAt))
        missing.add(
            "handed_over_at",
            saying(QT_TRANSLATE_NOOP("Disposal", "It is handed over only after the data were erased.")));
    return missing.problems();
}

QList<Problem> missingDone(const Disposal &d, const DisposalNeeds &needs, const QDateTime &now)
{
    Contradictions missing;
    if (!d.doneAt.isValid())
        missing.add("done_at", saying(QT_TRANSLATE_NOOP("Disposal", "Say when it was done.")));
    if (isBefore(now, d.doneAt))
        missing.add("done_at", saying(QT_TRANSLATE_NOOP("Disposal", "That moment has not come yet.")));
    if (isBefore(dayInJapan(d.doneAt), d.approvedOn))
        missing.add("done_at", saying(QT_TRANSLATE_NOOP("Disposal", "It was done before it was approved.")));
    if (isBefore(d.doneAt, d.erasedAt) || isBefore(d.doneAt, d.handedOverAt))
        missing.add(
            "done_at",
            saying(QT_TRANSLATE_NOOP("Disposal", "It was done before it was erased or handed over.")));
    if (!d.doneBy)
        missing.add("done_by", saying(QT_TRANSLATE_NOOP("Disposal", "Say who was in charge.")));
    if (!d.sortedBy)
        missing.add("sorted_by",
                    saying(QT_TRANSLATE_NOOP("Disposal", "Say who confirmed that nothing goes by mistake.")));
    if (isSame(d.sortedBy, d.doneBy))
        missing.add("sorted_by",
                    saying(QT_TRANSLATE_NOOP("Disposal",
                                             "Another person than the one in charge confirms that "
                                             "nothing goes by mistake.")));
    if (d.processing.trimmed().isEmpty())
        missing.add("processing", saying(QT_TRANSLATE_NOOP("Disposal", "Say what was done.")));
    if (needsProof(d, needs) && d.proof == DestructionProof::Watched)
        askWatching(d, missing);
    if (needsCertificate(d, needs))
        askCertificate(d, missing);
    return missing.problems();
}

Approval disposalApplication(const Policy &policy, Approval approval, const Disposal &d,
                             const DisposalNeeds &needs, const QString &doneBy)
{
    approval.kind = ApprovalKind::Disposal;
    approval.title = d.subject;
    approval.requester = d.requester;
    approval.requestedOn = d.requestedOn;
    approval.confidentiality = d.confidentiality;
    approval.asset = d.items.size() == 1 ? d.items.first().asset : Id<Asset> {};
    approval.reason = d.reason ? labelOf(choicesOf<DisposalReason>[std::size_t(*d.reason)]) : QString();
    if (!d.earlyReason.trimmed().isEmpty())
        approval.reason += u'\n' + d.earlyReason;
    if (!approval.approverOffice)
        approval.approverOffice = Office::SectionManager;
    const auto kind
        = std::find_if(policy.approvals.cbegin(), policy.approvals.cend(),
                       [](const PolicyApprovalKind &k) { return k.id == QLatin1String("disposal"); });
    const QStringList texts = particularTexts(policy, d, doneBy);
    approval.content = texts.first();
    if (kind == policy.approvals.cend())
        return approval;
    approval.particulars.clear();
    for (qsizetype i = 0; i < std::min(kind->particulars.size(), texts.size()); ++i) {
        if (!texts[i].isEmpty())
            approval.particulars << ApprovalParticular {kind->particulars[i], texts[i]};
    }
    approval.conditions.clear();
    for (qsizetype i = 0; i < kind->conditions.size(); ++i) {
        ApprovalCondition condition {kind->conditions[i], ConditionAnswer::Met, {}};
        // The first is that the retention is over; what goes before says why.
        if (i == 0 && (!needs.isExpired || !needs.early.isEmpty())) {
            condition.answer = ConditionAnswer::NotApplicable;
            condition.reason = d.earlyReason.isEmpty() ? approval.reason : d.earlyReason;
        }
        approval.conditions << condition;
    }
    return approval;
}

Incident wrongDisposal(const Disposal &d, Id<Asset> asset, const QString &what, const QDateTime &noticedAt,
                       Id<Staff> noticedBy)
{
    Incident incident;
    incident.title = saying(QT_TRANSLATE_NOOP("Disposal", "Wrong disposal: %1")).arg(d.subject);
    incident.kind = IncidentKind::Loss;
    incident.certainty = IncidentCertainty::Actual;
    incident.source = IncidentSource::Staff;
    incident.happenedAt = d.doneAt;
    incident.noticedAt = noticedAt;
    incident.noticedBy = noticedBy;
    incident.summary = what;
    incident.asset = asset;
    if (asset)
        incident.affected = {AffectedAsset {asset, {}}};
    if (noticedAt.isValid())
        incident.timeline = {TimelineEntry {noticedAt, TimelineKind::Noticed, {}, what}};
    return incident;
}

} // namespace mamori
