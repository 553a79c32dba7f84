// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/staff_links.h"

#include "model/registers/access_approval.h"
#include "model/registers/area.h"
#include "model/registers/area_visit.h"
#include "model/registers/backup.h"
#include "model/registers/bring_in.h"
#include "model/registers/card.h"
#include "model/registers/cloud_service.h"
#include "model/registers/consent.h"
#include "model/registers/consultation.h"
#include "model/registers/contract.h"
#include "model/registers/disposal.h"
#include "model/registers/document.h"
#include "model/registers/equipment_move.h"
#include "model/registers/exception.h"
#include "model/registers/failure.h"
#include "model/registers/finding.h"
#include "model/registers/incident.h"
#include "model/registers/inspection.h"
#include "model/registers/media_storage.h"
#include "model/registers/office_holder.h"
#include "model/registers/provision.h"
#include "model/registers/received_order.h"
#include "model/registers/sns_account.h"
#include "model/registers/system.h"
#include "model/registers/take_out.h"
#include "model/registers/training_event.h"
#include "model/registers/transfer.h"
#include "model/registers/violation.h"
#include "model/registers/work_record.h"
#include "model/rules/take_out_returns.h"

#include <algorithm>

namespace mamori {

namespace {

using HandOver = StaffLink::HandOver;

template <class R, bool (*open)(const R &, qsizetype, QDate)>
bool isOpenFor(const Values &values, qsizetype line, QDate on)
{
    return open(fromValues<R>(values), line, on);
}

template <class R, bool (*open)(const R &)>
bool isOpenFor(const Values &values, qsizetype, QDate)
{
    return open(fromValues<R>(values));
}

template <class R, void (*change)(R &, qsizetype, const HeldEnd &)>
void endOf(Values &values, qsizetype line, const HeldEnd &end)
{
    auto record = fromValues<R>(values);
    change(record, line, end);
    values = toValues(record);
}

/// Open until the day or moment is written.
template <auto member>
bool openUntil(const Values &values, qsizetype, QDate)
{
    using R = typename detail::Member<decltype(member)>::Record;
    return !(fromValues<R>(values).*member).isValid();
}

/// The same of a small row.
template <auto lines, auto member>
bool rowOpenUntil(const Values &values, qsizetype line, QDate)
{
    using R = typename detail::Member<decltype(lines)>::Record;
    return !((fromValues<R>(values).*lines).at(line).*member).isValid();
}

template <auto member>
void endBy(Values &values, qsizetype, const HeldEnd &end)
{
    using R = typename detail::Member<decltype(member)>::Record;
    auto record = fromValues<R>(values);
    record.*member = end.on;
    values = toValues(record);
}

template <auto lines, auto member>
void endRowBy(Values &values, qsizetype line, const HeldEnd &end)
{
    using R = typename detail::Member<decltype(lines)>::Record;
    auto record = fromValues<R>(values);
    (record.*lines)[line].*member = end.on;
    values = toValues(record);
}

/// Names who did something, and nothing else.
constexpr StaffLink did(const Register &reg, const char *column, const char *lineColumn = "")
{
    return {.reg = &reg, .column = column, .lineColumn = lineColumn};
}

bool isWithin(QDate until, QDate on)
{
    return !until.isValid() || until > on;
}

// What is open ---------------------------------------------------------------

bool isAccessOpen(const AccessApproval &a, qsizetype, QDate on)
{
    return !a.endedOn.isValid() && isWithin(a.validUntil, on);
}

bool isWaiting(const Approval &a)
{
    return a.state == ApprovalState::Requested || a.state == ApprovalState::PartlyApproved
        || a.state == ApprovalState::ToApproveAgain;
}

bool holdsFor(const Approval &a, qsizetype, QDate on)
{
    return a.state == ApprovalState::Approved && !a.endedOn.isValid() && isWithin(a.validUntil, on);
}

bool isInside(const AreaVisit &visit)
{
    return visit.enteredAt.isValid() && !visit.leftAt.isValid();
}

bool isThere(const Asset &asset)
{
    return asset.status == AssetStatus::InUse || asset.status == AssetStatus::Stored;
}

bool isBroughtIn(const BringIn &b)
{
    return b.arrivesAt.isValid() && !b.leftAt.isValid();
}

bool isInHand(const Card &card)
{
    return (card.status == CardStatus::Issued || card.status == CardStatus::Soiled)
        && !card.returnedOn.isValid();
}

bool isLostAlive(const Card &card)
{
    return card.status == CardStatus::Lost && !card.invalidatedAt.isValid();
}

bool isAsked(const Consent &c, qsizetype, QDate on)
{
    return c.needed != false && isWithin(c.appointedUntil, on);
}

bool isUnanswered(const Consultation &c)
{
    return !c.givenOn.isValid() && !c.doneOn.isValid();
}

bool isRunning(const Contract &c)
{
    return c.phase ? *c.phase != ContractPhase::Ended : !c.returnConfirmedOn.isValid();
}

bool isToCome(const EquipmentMove &m, qsizetype, QDate on)
{
    return !m.movedAt.isValid() || m.movedAt.date() > on;
}

bool isStandingException(const PolicyException &e)
{
    return e.decision != ExceptionDecision::Refused && !e.liftedOn.isValid();
}

bool isPreventionOpen(const SystemFailure &f)
{
    return !f.preventionDoneOn.isValid();
}

bool isUnsolved(const Finding &f)
{
    return f.state != FindingState::Done && f.state != FindingState::NotNeeded;
}

bool holdsOffice(const OfficeHolder &h, qsizetype, QDate on)
{
    return isWithin(h.validUntil, on);
}

bool isLentOut(const Provision &p)
{
    return p.providedOn.isValid() && p.returnBy.isValid() && !p.returnedOn.isValid();
}

bool isUsing(const SnsAccount &account, qsizetype line, QDate)
{
    return !account.endedOn.isValid() && !account.users.at(line).stoppedOn.isValid();
}

bool isLent(const StaffMove &move, qsizetype line, QDate)
{
    return !move.lent.at(line).returnedOn.isValid();
}

bool isOut(const TakeOut &takeOut)
{
    return !isAccountedFor(takeOut);
}

bool isUndecided(const TakeOut &takeOut)
{
    return isDecidable(takeOut);
}

bool isUnderWay(const Transfer &t)
{
    return !t.receivedAt.isValid();
}

bool isHeld(const UserId &id, qsizetype line, QDate)
{
    return !id.stoppedOn.isValid() && !id.deletedOn.isValid() && !id.holders.at(line).until.isValid();
}

// How it ends ----------------------------------------------------------------

void withdraw(Approval &a, qsizetype, const HeldEnd &end)
{
    a.decision = ApprovalDecision::Withdrawn;
    a.decidedOn = end.on;
    a.endReason = end.note;
}

void collect(Card &card, qsizetype, const HeldEnd &end)
{
    card.status = CardStatus::Collected;
    card.returnedOn = end.on;
    card.collectedOn = end.on;
}

void stopUsing(SnsAccount &account, qsizetype line, const HeldEnd &end)
{
    account.users[line].lostRightOn = end.on;
    account.users[line].stoppedOn = end.on;
}

/// An ID that nobody holds any more is stopped; its administrator was told that day at the latest (Art.
/// 55(1)).
void stopHolding(UserId &id, qsizetype line, const HeldEnd &end)
{
    id.holders[line].until = end.on;
    const bool isLeft = std::any_of(id.holders.cbegin(), id.holders.cend(),
                                    [](const IdHolder &holder) { return !holder.until.isValid(); });
    if (isLeft)
        return;
    if (!id.unneededSince.isValid())
        id.unneededSince = end.on;
    if (!id.administratorToldOn.isValid())
        id.administratorToldOn = end.on;
    id.stoppedOn = end.on;
}

constexpr StaffLink links[] = {
    // Movements of assets
    {.reg = &TakeOut::spec, .column = "carrier", .isOpen = isOpenFor<TakeOut, isOut>},
    {.reg = &TakeOut::spec,
     .column = "requester",
     .isOpen = isOpenFor<TakeOut, isUndecided>,
     .handOver = HandOver::Relinked},
    did(TakeOut::spec, "approved_by"),
    did(TakeOut::spec, "confirmed_by"),
    {.reg = &BringIn::spec, .column = "brought_by", .isOpen = isOpenFor<BringIn, isBroughtIn>},
    did(BringIn::spec, "confirmed_by"),
    {.reg = &Transfer::spec,
     .column = "carrier",
     .isOpen = isOpenFor<Transfer, isUnderWay>,
     .handOver = HandOver::Relinked},
    {.reg = &Disposal::spec,
     .column = "requester",
     .isOpen = openUntil<&Disposal::doneAt>,
     .handOver = HandOver::Relinked},
    did(Disposal::spec, "sorted_by"),
    did(Disposal::spec, "approved_by"),
    did(Disposal::spec, "erased_by"),
    did(Disposal::spec, "done_by"),
    did(Disposal::spec, "watched_by"),
    did(Provision::spec, "confirmed_by"),
    {.reg = &Provision::spec,
     .column = "provided_by",
     .isOpen = isOpenFor<Provision, isLentOut>,
     .handOver = HandOver::Noted},
    {.reg = &Backup::spec,
     .column = "responsible",
     .isOpen = openUntil<&Backup::endedOn>,
     .handOver = HandOver::Relinked},
    did(Backup::spec, "checks", "by"),
    {.reg = &MediaStorage::spec,
     .column = "responsible",
     .isOpen = openUntil<&MediaStorage::takenOutOn>,
     .handOver = HandOver::Relinked},
    did(MediaStorage::spec, "checks", "by"),
    {.reg = &Asset::spec,
     .column = "custodian",
     .isOpen = isOpenFor<Asset, isThere>,
     .handOver = HandOver::Relinked},
    // What the person was given
    {.reg = &StaffMove::spec,
     .column = "staff",
     .eachOf = "lent",
     .isOpen = isOpenFor<StaffMove, isLent>,
     .endsAs = SettledHow::Returned,
     .end = endRowBy<&StaffMove::lent, &LentThing::returnedOn>},
    {.reg = &StaffMove::spec, .column = "staff", .isOpen = openUntil<&StaffMove::finishedOn>},
    did(StaffMove::spec, "lent", "received_by"),
    did(StaffMove::spec, "settled", "to"),
    did(StaffMove::spec, "confirmed_by"),
    {.reg = &UserId::spec,
     .column = "holders",
     .lineColumn = "staff",
     .isOpen = isOpenFor<UserId, isHeld>,
     .end = endOf<UserId, stopHolding>},
    did(UserId::spec, "requester"),
    did(UserId::spec, "approved_by"),
    did(UserId::spec, "reviews", "by"),
    {.reg = &Card::spec,
     .column = "holder",
     .isOpen = isOpenFor<Card, isInHand>,
     .endsAs = SettledHow::Returned,
     .end = endOf<Card, collect>},
    {.reg = &Card::spec, .column = "holder", .isOpen = isOpenFor<Card, isLostAlive>},
    did(Card::spec, "done_by"),
    {.reg = &AccessApproval::spec,
     .column = "staff",
     .isOpen = isOpenFor<AccessApproval, isAccessOpen>,
     .end = endBy<&AccessApproval::endedOn>},
    did(AccessApproval::spec, "approved_by"),
    did(AccessApproval::spec, "blocked_checked_by"),
    {.reg = &Consent::spec,
     .column = "staff",
     .isOpen = isOpenFor<Consent, isAsked>,
     .end = endBy<&Consent::appointedUntil>},
    did(Consent::spec, "judged_by"),
    did(TrainingEvent::spec, "attendance", "staff"),
    did(TrainingEvent::spec, "reports", "by"),
    {.reg = &SnsAccount::spec,
     .column = "users",
     .lineColumn = "staff",
     .isOpen = isOpenFor<SnsAccount, isUsing>,
     .end = endOf<SnsAccount, stopUsing>},
    {.reg = &SnsAccount::spec,
     .column = "responsible",
     .isOpen = openUntil<&SnsAccount::endedOn>,
     .handOver = HandOver::Relinked},
    did(SnsAccount::spec, "requested_by"),
    did(SnsAccount::spec, "approved_by"),
    // Offices and standing tasks
    {.reg = &OfficeHolder::spec,
     .column = "staff",
     .isOpen = isOpenFor<OfficeHolder, holdsOffice>,
     .end = endBy<&OfficeHolder::validUntil>},
    {.reg = &System::spec,
     .column = "administrator",
     .isOpen = openUntil<&System::endedOn>,
     .handOver = HandOver::Relinked},
    {.reg = &System::spec,
     .column = "persons",
     .lineColumn = "staff",
     .isOpen = rowOpenUntil<&System::persons, &SystemPerson::until>,
     .end = endRowBy<&System::persons, &SystemPerson::until>},
    {.reg = &Area::spec,
     .column = "keeper",
     .isOpen = openUntil<&Area::endedOn>,
     .handOver = HandOver::Relinked},
    {.reg = &AreaVisit::spec, .column = "staff", .isOpen = isOpenFor<AreaVisit, isInside>},
    {.reg = &AreaVisit::spec, .column = "escort", .isOpen = isOpenFor<AreaVisit, isInside>},
    {.reg = &EquipmentMove::spec,
     .column = "escort",
     .isOpen = isOpenFor<EquipmentMove, isToCome>,
     .handOver = HandOver::Relinked},
    {.reg = &Contract::spec,
     .column = "owner",
     .isOpen = isOpenFor<Contract, isRunning>,
     .handOver = HandOver::Relinked},
    {.reg = &CloudService::spec,
     .column = "cloud_manager",
     .isOpen = openUntil<&CloudService::endedOn>,
     .handOver = HandOver::Relinked},
    did(CloudService::spec, "end_confirmed_by"),
    {.reg = &ProcedureDocument::spec,
     .column = "owner",
     .isOpen = openUntil<&ProcedureDocument::endedOn>,
     .handOver = HandOver::Relinked},
    did(WorkRecord::spec, "instructed_by"),
    // Approvals and matters
    {.reg = &Approval::spec,
     .column = "requester",
     .isOpen = isOpenFor<Approval, isWaiting>,
     .handOver = HandOver::Relinked,
     .end = endOf<Approval, withdraw>},
    {.reg = &Approval::spec,
     .column = "concerns",
     .isOpen = isOpenFor<Approval, isWaiting>,
     .end = endOf<Approval, withdraw>},
    {.reg = &Approval::spec,
     .column = "concerns",
     .isOpen = isOpenFor<Approval, holdsFor>,
     .end = endBy<&Approval::endedOn>},
    {.reg = &Approval::spec,
     .column = "approver",
     .isOpen = isOpenFor<Approval, isWaiting>,
     .handOver = HandOver::Relinked},
    {.reg = &Incident::spec,
     .column = "noticed_by",
     .isOpen = openUntil<&Incident::closedOn>,
     .handOver = HandOver::Noted},
    {.reg = &Incident::spec,
     .column = "prevention_measures",
     .lineColumn = "owner",
     .isOpen = rowOpenUntil<&Incident::preventionMeasures, &IncidentPrevention::doneOn>,
     .handOver = HandOver::Relinked},
    {.reg = &Violation::spec,
     .column = "offender",
     .isOpen = openUntil<&Violation::closedOn>,
     .handOver = HandOver::Noted},
    did(Violation::spec, "noticed_by"),
    did(Violation::spec, "ordered_by"),
    {.reg = &SystemFailure::spec,
     .column = "prevention_owner",
     .isOpen = isOpenFor<SystemFailure, isPreventionOpen>,
     .handOver = HandOver::Relinked},
    {.reg = &PolicyException::spec,
     .column = "requested_by",
     .isOpen = isOpenFor<PolicyException, isStandingException>,
     .handOver = HandOver::Relinked},
    {.reg = &Consultation::spec,
     .column = "asked_by",
     .isOpen = isOpenFor<Consultation, isUnanswered>,
     .handOver = HandOver::Relinked},
    did(Consultation::spec, "given_by"),
    {.reg = &ReceivedOrder::spec,
     .column = "owner",
     .isOpen = openUntil<&ReceivedOrder::completedOn>,
     .handOver = HandOver::Relinked},
    {.reg = &Inspection::spec,
     .column = "inspector",
     .isOpen = openUntil<&Inspection::doneOn>,
     .handOver = HandOver::Relinked},
    {.reg = &Finding::spec,
     .column = "owner",
     .isOpen = isOpenFor<Finding, isUnsolved>,
     .handOver = HandOver::Relinked},
    did(Finding::spec, "confirmed_by"),
};

} // namespace

std::span<const StaffLink> staffLinks()
{
    return links;
}

QList<const StaffLink *> staffLinksOf(const Register &reg, const QString &column, const QString &lineColumn)
{
    QList<const StaffLink *> found;
    for (const StaffLink &link : links) {
        if (link.reg == &reg && column == QLatin1String(link.column)
            && lineColumn == QLatin1String(link.lineColumn))
            found << &link;
    }
    return found;
}

} // namespace mamori
