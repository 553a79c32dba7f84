// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/clock.h"
#include "model/registers/disposal.h"
#include "model/rules/duty_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

using DisposalCase = CaseOf<Disposal>;

constexpr char disposeTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Dispose of or return what is no longer needed, and write it down");
constexpr char approveTask[] = QT_TRANSLATE_NOOP(
    "DutyTask", "Apply for the disposal of what has passed its retention period, and have it approved");
constexpr char measureTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Settle how disposals are guarded, and who checks them");
constexpr char proofTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Get the proof that media were destroyed or erased");

/// From the second level on; without a level it counts as confidential until it has one.
bool isConfidential(const DisposalCase &c)
{
    return c.world.policy->rank(Axis::Confidentiality, c->confidentiality) != 0;
}

bool isDisposal(const Disposal &d)
{
    return d.kind != DisposalKind::Return;
}

/// Art. 39(1), (2) speak of what is confidential and has passed its retention period.
bool isExpired(const DisposalCase &c)
{
    return isDisposal(c.record) && c->reason == DisposalReason::Expired && isConfidential(c);
}

template <class Condition>
bool anyItem(const DisposalCase &c, Condition condition)
{
    return std::any_of(c->items.cbegin(), c->items.cend(),
                       [&](const DisposedItem &item) { return condition(c.world.asset(item.asset)); });
}

/// Devices and electronic media; what is not in the ledger is told by how it is treated.
bool holdsDevices(const DisposalCase &c)
{
    const bool isKnown = anyItem(c, [](const AssetFacts &a) { return a.exists; });
    if (!isKnown)
        return c->method && *c->method != DisposalMethod::Shredding
            && *c->method != DisposalMethod::Dissolving && *c->method != DisposalMethod::Burning;
    return anyItem(c, [](const AssetFacts &a) {
        return a.exists && a.kind && *a.kind != AssetKind::Paper && *a.kind != AssetKind::System
            && *a.kind != AssetKind::CloudService && *a.kind != AssetKind::ElectronicData
            && *a.kind != AssetKind::Other;
    });
}

QDate doneOn(const Disposal &d)
{
    return dayInJapan(d.doneAt);
}

QString doneBy(const DisposalCase &c)
{
    return c.world.nameOf(c->doneBy);
}

/// When the hand-over or the disposal itself is near, all before it has to stand.
QDate beforehand(const Disposal &d)
{
    return d.handedOverAt.isValid() ? dayInJapan(d.handedOverAt) : doneOn(d);
}

/// Art. 16(5)(1)ケ: nothing can be restored.
DutyFinding irrecoverable(const DisposalCase &c)
{
    return Judgement(isDisposal(c.record) && isConfidential(c), c->requestedOn)
        .needs(c->method.has_value(),
               QT_TRANSLATE_NOOP("DutyFinding", "how it is disposed of is not written"))
        .needs(!c->processing.isEmpty(),
               QT_TRANSLATE_NOOP("DutyFinding", "what was done to it is not written"))
        .needs(c->doneAt.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "it has not been disposed of"))
        .fulfilled(doneOn(c.record), doneBy(c));
}

/// Art. 17(1): what is not needed goes soon.
DutyFinding unneededGone(const DisposalCase &c)
{
    return Judgement(c->reason == DisposalReason::Unneeded, c->requestedOn)
        .needs(c->doneAt.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "it is not needed and still has not been disposed of"))
        .fulfilled(doneOn(c.record), doneBy(c));
}

/// Art. 39(1): approved by the section manager before it goes.
DutyFinding approvedFirst(const DisposalCase &c)
{
    const Approval *approval = c->approval ? c.world.find(c->approval) : nullptr;
    const bool isApproved
        = approval ? approval->state == ApprovalState::Approved : c->approvedBy && c->approvedOn.isValid();
    const QDate on = approval ? approval->decidedOn : c->approvedOn;
    const QDate done = doneOn(c.record);
    return Judgement(isExpired(c), c->retentionEnded)
        .violatedIf(!isApproved && done.isValid(), done,
                    QT_TRANSLATE_NOOP("DutyFinding", "it was disposed of without approval"))
        .needs(isApproved, QT_TRANSLATE_NOOP("DutyFinding", "it is not approved"))
        .violatedIf(done.isValid() && on > done, done,
                    QT_TRANSLATE_NOOP("DutyFinding", "it was disposed of before it was approved"))
        .needs(done.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "it has not been disposed of"))
        .fulfilled(on, c.world.nameOf(c->approvedBy));
}

/// Art. 39(2)(1)-(4): what is settled for every disposal.
DutyFinding measureTaken(const DisposalCase &c)
{
    const auto measure = DisposalMeasure(c.ask.choice);
    const bool concerned = isExpired(c) && (measure != DisposalMeasure::Others || !c->contractor.isEmpty());
    return Judgement(concerned, doneOn(c.record))
        .needs(c->measures.contains(measure),
               QT_TRANSLATE_NOOP("DutyFinding", "it is not said how the disposal is guarded here"))
        .needs(measure != DisposalMeasure::NoMistake || c->sortedBy,
               QT_TRANSLATE_NOOP("DutyFinding", "nobody has checked that nothing goes by mistake"))
        .fulfilled(doneOn(c.record), c.world.nameOf(c->sortedBy));
}

/// Art. 39(2)(5).
DutyFinding recorded(const DisposalCase &c)
{
    return Judgement(isExpired(c), c->retentionEnded)
        .needs(c->doneAt.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "day and hour are not written"))
        .needs(bool(c->doneBy), QT_TRANSLATE_NOOP("DutyFinding", "who did it is not written"))
        .needs(!c->processing.isEmpty(),
               QT_TRANSLATE_NOOP("DutyFinding", "what was done to it is not written"))
        .fulfilled(doneOn(c.record), doneBy(c));
}

/// Art. 39(3)(1): devices and media are made unreadable; what goes back to its owner is erased.
DutyFinding unreadable(const DisposalCase &c)
{
    const bool isDone = isDisposal(c.record) ? c->method.has_value() : c->erasedAt.isValid();
    return Judgement(holdsDevices(c), beforehand(c.record))
        .needs(isDone,
               QT_TRANSLATE_NOOP("DutyFinding", "how its information was made unreadable is not written"))
        .needs(c->erasedAt.isValid() || c->doneAt.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "it has neither been destroyed nor erased"))
        .fulfilled(c->erasedAt.isValid() ? dayInJapan(c->erasedAt) : doneOn(c.record), doneBy(c));
}

bool isDestroyed(const DisposalCase &c)
{
    return holdsDevices(c) && c->method == DisposalMethod::Destruction;
}

/// Art. 39(3)(2): seen by somebody of the city, or certified by who destroyed it.
DutyFinding witnessed(const DisposalCase &c)
{
    const bool isSeen = c->watchedBy && c->watchedAt.isValid();
    const bool isCertified = !c->certificateNumber.isEmpty() && c->certificateOn.isValid();
    return Judgement(isDestroyed(c), doneOn(c.record))
        .needs(isSeen || isCertified,
               QT_TRANSLATE_NOOP("DutyFinding", "its destruction was neither watched nor certified"))
        .fulfilled(isSeen ? dayInJapan(c->watchedAt) : c->certificateOn, c.world.nameOf(c->watchedBy));
}

/// Art. 39(3)(3): what is destroyed out of sight is erased before it is handed over.
DutyFinding erasedFirst(const DisposalCase &c)
{
    const bool concerned
        = isDestroyed(c) && c->handedOverAt.isValid() && c->proof != DestructionProof::Watched;
    const QDate handed = dayInJapan(c->handedOverAt);
    return Judgement(concerned, handed)
        .needs(c->erasedAt.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "it was handed over unerased"))
        .violatedIf(c->erasedAt > c->handedOverAt, handed,
                    QT_TRANSLATE_NOOP("DutyFinding", "it was erased only after it had been handed over"))
        .fulfilled(dayInJapan(c->erasedAt), c.world.nameOf(c->erasedBy));
}

/// Art. 39(3)(4): erased in the city's rooms, and written down.
DutyFinding erasedHere(const DisposalCase &c)
{
    const bool concerned = c->handedOverAt.isValid() && c->erasedAt.isValid();
    return Judgement(concerned, dayInJapan(c->handedOverAt))
        .violatedIf(c->erasedInCity == false, dayInJapan(c->erasedAt),
                    QT_TRANSLATE_NOOP("DutyFinding", "it was erased outside the city's rooms"))
        .needs(c->erasedInCity.has_value(),
               QT_TRANSLATE_NOOP("DutyFinding", "where it was erased is not written"))
        .needs(bool(c->erasedBy), QT_TRANSLATE_NOOP("DutyFinding", "who erased it is not written"))
        .needs(!c->erasure.isEmpty(), QT_TRANSLATE_NOOP("DutyFinding", "how it was erased is not written"))
        .fulfilled(dayInJapan(c->erasedAt), c.world.nameOf(c->erasedBy));
}

/// Art. 72(1)(3): multifunction printers keep what they copied.
DutyFinding printerErased(const DisposalCase &c)
{
    const bool concerned
        = anyItem(c, [](const AssetFacts &a) { return a.kind == AssetKind::MultifunctionPrinter; });
    return Judgement(concerned, beforehand(c.record))
        .needs(c->erasedAt.isValid() || c->method == DisposalMethod::Destruction,
               QT_TRANSLATE_NOOP("DutyFinding", "its storage is neither erased nor destroyed"))
        .needs(c->doneAt.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "it has not been disposed of"))
        .fulfilled(doneOn(c.record), doneBy(c));
}

constexpr DutyRule rules[] = {
    recordRule<irrecoverable>("disposal-irrecoverable", disposeTask),
    recordRule<unneededGone>("unneeded-disposed", disposeTask),
    recordRule<approvedFirst>("disposal-approved", approveTask, {.alsoReads = {reads<Approval>("approval")}}),
    recordRule<measureTaken>("disposal-guarded", measureTask, {.choices = choicesOf<DisposalMeasure>}),
    recordRule<recorded>("disposal-recorded", disposeTask),
    recordRule<unreadable>("media-unreadable", proofTask, {.alsoReads = {reads<Asset>()}}),
    recordRule<witnessed>("destruction-witnessed", proofTask, {.alsoReads = {reads<Asset>()}}),
    recordRule<erasedFirst>("erased-before-handing-over", proofTask, {.alsoReads = {reads<Asset>()}}),
    recordRule<erasedHere>("erased-in-the-city", proofTask),
    recordRule<printerErased>("printer-erased", proofTask, {.alsoReads = {reads<Asset>()}}),
};

} // namespace

std::span<const DutyRule> disposalRules()
{
    return rules;
}

} // namespace mamori
