// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/access_approval.h"
#include "model/registers/cloud_service.h"
#include "model/registers/consent.h"
#include "model/registers/office_holder.h"
#include "model/registers/staff_move.h"
#include "model/rules/duty_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

using PersonCase = CaseOf<Staff>;
using ContactCase = CaseOf<OfficeHolder>;
using MoveCase = CaseOf<StaffMove>;

constexpr char contactTask[] = QT_TRANSLATE_NOOP(
    "DutyTask", "Bring the contacts up to date and give them to the offices that keep the contact trees");
constexpr char taskTask[] = QT_TRANSLATE_NOOP(
    "DutyTask", "Name in the contacts who watches, informs, tells outside and responds, with the CSIRT");
constexpr char staffTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Say of everybody what he or she handles, and since when");
constexpr char consentTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Ask the non-regular staff for their consent, or say why none is needed");
constexpr char accessTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Decide what the non-regular staff may use, and have the rest blocked");
constexpr char moveTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "See that who moves gives back and erases what was lent");

bool isValid(const OfficeHolder &h)
{
    return !h.validUntil.isValid();
}

bool isReachable(const OfficeHolder &h)
{
    return !h.phone.isEmpty() || !h.mail.isEmpty();
}

/// A contact of the section that was passed on since it last changed.
DutyFinding passedOn(const ContactCase &c, QDate toldOn, bool isComplete, const char *why)
{
    const bool isOurs = c->kind == ContactKind::Section && isValid(c.record);
    return Judgement(isOurs, c->validFrom)
        .needs(isReachable(c.record),
               QT_TRANSLATE_NOOP("DutyFinding", "neither telephone nor mail is written"))
        .needs(isComplete, why)
        .needs(toldOn.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "it has not been passed on"))
        .needs(!c->validFrom.isValid() || toldOn >= c->validFrom,
               QT_TRANSLATE_NOOP("DutyFinding", "it has changed since it was passed on"))
        .fulfilled(toldOn);
}

/// Art. 10(1)(5).
DutyFinding toldGeneral(const ContactCase &c)
{
    return passedOn(
        c, c->toldGeneralOn, c->callOrder && c->confirmedOn.isValid(),
        QT_TRANSLATE_NOOP("DutyFinding", "the order of calling, or that it was confirmed, is missing"));
}

/// Art. 11(1)(3).
DutyFinding toldDepartment(const ContactCase &c)
{
    return passedOn(c, c->toldDepartmentOn, !c->assets.isEmpty() || !c->system.isEmpty(),
                    QT_TRANSLATE_NOOP("DutyFinding", "for which assets or system it is is not written"));
}

/// Art. 111(3)(1).
DutyFinding toldCiso(const ContactCase &c)
{
    return passedOn(c, c->toldCisoOn, true, nullptr);
}

/// Art. 12(1)(5): the provider of each service in use can be reached.
DutyFinding providerReachable(const CaseOf<CloudService> &c)
{
    const bool isKnown = c.world.any<OfficeHolder>([&](const OfficeHolder &h) {
        return h.kind == ContactKind::CloudProvider && isValid(h) && isReachable(h) && h.confirmedOn.isValid()
            && h.system.contains(c->name);
    });
    return Judgement(!c->endedOn.isValid(), c->startedOn)
        .needs(isKnown, QT_TRANSLATE_NOOP("DutyFinding", "no confirmed contact of its provider names it"))
        .fulfilled(c->startedOn);
}

/// Art. 103(1)(4): who does it, and a CSIRT that can be called.
DutyFinding taskGiven(const ContactCase &c)
{
    const auto task = ContactTask(c.ask.choice);
    const bool isDesk = task == ContactTask::OutsideDesk && c->kind == ContactKind::OutsideDesk;
    const bool isCsirtKnown = c.world.any<OfficeHolder>(
        [](const OfficeHolder &h) { return h.office == Office::Csirt && isValid(h) && !h.phone.isEmpty(); });
    return Judgement(isValid(c.record) && (isDesk || c->tasks.contains(task)))
        .needs(!c->phone.isEmpty(), QT_TRANSLATE_NOOP("DutyFinding", "the telephone is not written"))
        .needs(c->confirmedOn.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "it has not been confirmed"))
        .needs(isCsirtKnown, QT_TRANSLATE_NOOP("DutyFinding", "the CSIRT with its telephone is not entered"))
        .fulfilled(c->confirmedOn, c->name);
}

bool isPresent(const Staff &staff)
{
    return !staff.leftOn.isValid();
}

bool isNonRegular(const Staff &staff)
{
    return isPresent(staff) && staff.employment && *staff.employment != Employment::Regular;
}

/// Art. 13(1): said of everybody, but for those who hold a higher office.
DutyFinding handlingAnswered(const PersonCase &c)
{
    const Office office = c->office.value_or(Office::None);
    const bool concerned = isPresent(c.record) && (office == Office::None || office == Office::SystemHandler);
    const bool isNamed
        = c->handlesAssets == false || office == Office::SystemHandler || c->handlesAssetsFrom.isValid();
    return Judgement(concerned)
        .needs(c->handlesAssets.has_value(),
               QT_TRANSLATE_NOOP("DutyFinding", "whether assets are handled is not answered"))
        .needs(isNamed, QT_TRANSLATE_NOOP("DutyFinding", "since when assets are handled is not written"))
        .fulfilled(std::max(c->startedOn, c->handlesAssetsFrom), c->name);
}

/// Art. 13(2).
DutyFinding myNumberScoped(const PersonCase &c)
{
    return Judgement(isPresent(c.record) && c->handlesMyNumber == true, c->myNumberFrom)
        .needs(!c->myNumberScope.isEmpty(),
               QT_TRANSLATE_NOOP("DutyFinding", "in which My Number work is not written"))
        .needs(!c->myNumberContent.isEmpty(),
               QT_TRANSLATE_NOOP("DutyFinding", "what is done in it is not written"))
        .needs(c->myNumberFrom.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "since when is not written"))
        .fulfilled(c->myNumberFrom, c->name);
}

bool isGiven(const Consent &consent)
{
    return consent.needed == true && consent.signedOn.isValid() && !consent.textVersion.isEmpty();
}

bool isWaived(const Consent &consent)
{
    return consent.needed == false && !consent.notNeededReason.trimmed().isEmpty();
}

/// The day on which it was signed, or judged that none is needed.
QDate settledOn(const Consent &consent)
{
    return isGiven(consent) ? consent.signedOn : consent.judgedOn;
}

/// Art. 45(2): signed, or not needed and why.
DutyFinding consented(const PersonCase &c)
{
    const Consent *newest = nullptr;
    c.world.anyLinked<&Consent::staff>(c.id, [&](const Consent &consent) {
        if ((isGiven(consent) || isWaived(consent)) && (!newest || settledOn(*newest) <= settledOn(consent)))
            newest = &consent;
        return false;
    });
    const bool isCovered = !newest || !newest->appointedUntil.isValid() || !c->appointedUntil.isValid()
        || newest->appointedUntil >= c->appointedUntil;
    // What was agreed for an appointment holds until that one ends.
    Judgement judgement(isNonRegular(c.record), isCovered ? c->startedOn : newest->appointedUntil.addDays(1));
    judgement.needs(newest, QT_TRANSLATE_NOOP("DutyFinding", "no consent is signed, nor why none is needed"));
    if (!newest)
        return judgement.fulfilled({});
    judgement.needs(isCovered,
                    QT_TRANSLATE_NOOP("DutyFinding", "the appointment goes on beyond the consent"));
    return judgement.until(newest->renewBy, settledOn(*newest), c->name);
}

bool isStanding(const AccessApproval &a)
{
    return !a.endedOn.isValid();
}

/// Art. 45(3): considered and approved.
DutyFinding accessApproved(const CaseOf<AccessApproval> &c)
{
    const Approval *approval = c->approval ? c.world.find(c->approval) : nullptr;
    const bool isApproved = (approval && approval->state == ApprovalState::Approved)
        || (c->approvedBy && c->approvedOn.isValid());
    const QDate on = approval && approval->decidedOn.isValid() ? approval->decidedOn : c->approvedOn;
    Judgement judgement(isStanding(c.record) && !c->granted.isEmpty(), c->validFrom);
    judgement
        .needs(!c->necessity.isEmpty(), QT_TRANSLATE_NOOP("DutyFinding", "why it is needed is not written"))
        .needs(isApproved, QT_TRANSLATE_NOOP("DutyFinding", "it is not approved"))
        .needs(c->validUntil.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "until when it holds is not written"));
    return judgement.until(c->validUntil, on, c.world.nameOf(c->approvedBy));
}

/// Art. 45(3): what is not approved is blocked, and somebody looked.
DutyFinding accessBlocked(const PersonCase &c)
{
    QDate checkedOn;
    bool mayUseSystems = false;
    c.world.anyLinked<&AccessApproval::staff>(c.id, [&](const AccessApproval &a) {
        const bool coversAll = std::all_of(std::begin(accessKinds), std::end(accessKinds),
                                           [&, kind = 0](const Choice &) mutable {
                                               const auto one = AccessKind(kind++);
                                               return a.granted.contains(one) || a.blocked.contains(one);
                                           });
        if (isStanding(a) && coversAll)
            checkedOn = std::max(checkedOn, a.blockedCheckedOn);
        mayUseSystems = mayUseSystems || (isStanding(a) && a.granted.contains(AccessKind::System));
        return false;
    });
    const bool hasId = c.world.any<UserId>([&](const UserId &id) {
        return !id.stoppedOn.isValid() && !id.deletedOn.isValid()
            && std::any_of(id.holders.cbegin(), id.holders.cend(), [&](const IdHolder &holder) {
                   return holder.staff.value == c.id && !holder.until.isValid();
               });
    });
    return Judgement(isNonRegular(c.record), c->startedOn)
        .violatedIf(hasId && !mayUseSystems, c->startedOn,
                    QT_TRANSLATE_NOOP("DutyFinding", "an ID is held although no access is approved"))
        .needs(checkedOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "what is not approved has not been checked to be blocked"))
        .fulfilled(checkedOn, c->name);
}

bool ends(const StaffMove &m)
{
    return m.kind == MoveKind::ChangesWork || m.kind == MoveKind::Leaves;
}

template <class Condition>
bool everyThing(const StaffMove &m, Condition condition)
{
    return std::all_of(m.lent.cbegin(), m.lent.cend(), condition);
}

/// Art. 42(1)(1).
DutyFinding lentErased(const MoveCase &c)
{
    return Judgement(ends(c.record), c->movesOn)
        .needs(c->erasedOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "it is not written that what was lent was erased"))
        .needs(everyThing(c.record, [](const LentThing &thing) { return thing.erased == true; }),
               QT_TRANSLATE_NOOP("DutyFinding", "not everything lent is erased"))
        .fulfilled(c->erasedOn, c.world.nameOf(c->confirmedBy));
}

/// Art. 42(1)(2).
DutyFinding lentReturned(const MoveCase &c)
{
    QDate last;
    for (const LentThing &thing : c->lent)
        last = std::max(last, thing.returnedOn);
    const bool isBack = everyThing(
        c.record, [](const LentThing &thing) { return thing.returnedOn.isValid() && thing.receivedBy; });
    return Judgement(ends(c.record) && !c->lent.isEmpty(), c->movesOn)
        .needs(isBack, QT_TRANSLATE_NOOP("DutyFinding", "not everything lent has come back"))
        .fulfilled(last, c.world.nameOf(c->confirmedBy));
}

/// Art. 42(1)(3).
DutyFinding ownErased(const MoveCase &c)
{
    return Judgement(ends(c.record), c->movesOn)
        .needs(c->ownFilesErasedOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "it is not written that the own files and papers are gone"))
        .fulfilled(c->ownFilesErasedOn, c.world.nameOf(c->confirmedBy));
}

constexpr char noContact[] = QT_TRANSLATE_NOOP("DutyFinding", "no contact of the section is entered");

constexpr DutyRule rules[] = {
    recordRule<toldGeneral>("contact-told-general", contactTask, {.none = noContact}),
    recordRule<toldDepartment>("contact-told-department", contactTask, {.none = noContact}),
    recordRule<toldCiso>("contact-told-ciso", contactTask, {.none = noContact}),
    recordRule<providerReachable>("provider-reachable", contactTask, {.alsoReads = {reads<OfficeHolder>()}}),
    recordRule<taskGiven>("contact-task", taskTask,
                          {.none = QT_TRANSLATE_NOOP("DutyFinding", "nobody in the contacts has this task"),
                           .alsoReads = {reads<OfficeHolder>()},
                           .choices = choicesOf<ContactTask>}),
    recordRule<handlingAnswered>("handling-answered", staffTask),
    recordRule<myNumberScoped>(
        "mynumber-scoped", staffTask,
        {.none = QT_TRANSLATE_NOOP("DutyFinding", "nobody is entered as handling My Number work")}),
    recordRule<consented>("consented", consentTask, {.alsoReads = {reads<Consent>()}}),
    recordRule<accessApproved>("access-approved", accessTask, {.alsoReads = {reads<Approval>("approval")}}),
    recordRule<accessBlocked>("access-blocked", accessTask,
                              {.alsoReads = {reads<AccessApproval>(), reads<UserId>()}}),
    recordRule<lentErased>("lent-erased", moveTask),
    recordRule<lentReturned>("lent-returned", moveTask),
    recordRule<ownErased>("own-files-erased", moveTask),
};

} // namespace

std::span<const DutyRule> peopleRules()
{
    return rules;
}

} // namespace mamori
