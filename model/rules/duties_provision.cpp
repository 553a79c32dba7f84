// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/clock.h"
#include "model/registers/bring_in.h"
#include "model/registers/provision.h"
#include "model/registers/transfer.h"
#include "model/rules/bring_ins.h"
#include "model/rules/duty_rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

namespace mamori {

namespace {

using ProvisionCase = CaseOf<Provision>;
using TransferCase = CaseOf<Transfer>;
using BringInCase = CaseOf<BringIn>;

constexpr char provideTask[] = QT_TRANSLATE_NOOP(
    "DutyTask", "Complete what was copied or given to others: need, safeguards, recipient");
constexpr char transferTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Settle how what is sent or carried is protected");
constexpr char repairTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Erase media before repair, or bind the repairer to secrecy");
constexpr char bringInTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Settle what was brought in: approval, malware check, requirements");

template <class Case>
int rankOf(const Case &c, Axis axis, const QString &level)
{
    return c.world.policy->rank(axis, level);
}

/// Without a level it counts as confidential until it has one.
template <class Case>
bool isConfidential(const Case &c)
{
    return rankOf(c, Axis::Confidentiality, c->confidentiality) != 0;
}

template <class List, class Word>
bool hasAny(const List &list, std::initializer_list<Word> words)
{
    return std::any_of(words.begin(), words.end(), [&](Word word) { return list.contains(word); });
}

QString provider(const ProvisionCase &c)
{
    return c.world.nameOf(c->providedBy);
}

/// Art. 16(5)(1)イ: a copy only where the work needs it, and written down.
DutyFinding copyNeeded(const ProvisionCase &c)
{
    return Judgement(c->kind == ProvisionKind::Copy && isConfidential(c), c->providedOn)
        .needs(!c->need.isEmpty(), QT_TRANSLATE_NOOP("DutyFinding", "why it is needed is not written"))
        .needs(c->providedOn.isValid() && c->providedBy,
               QT_TRANSLATE_NOOP("DutyFinding", "who made it on which day is not written"))
        .fulfilled(c->providedOn, provider(c));
}

/// Art. 17(5): the copy has its own place in the ledger, or says where it lies at which level.
DutyFinding copyInLedger(const ProvisionCase &c)
{
    const AssetFacts &copy = c.world.asset(c->copy);
    const bool isLower = copy.exists
        && copy.ranks[std::size_t(Axis::Confidentiality)]
            < rankOf(c, Axis::Confidentiality, c->confidentiality);
    const bool isKnown = copy.exists || (!c->copyPlace.isEmpty() && !c->confidentiality.isEmpty());
    return Judgement(c->kind == ProvisionKind::Copy && !c->returnedOn.isValid(), c->providedOn)
        .needs(isKnown, QT_TRANSLATE_NOOP("DutyFinding", "where the copy lies and its level are not written"))
        .violatedIf(isLower, c->providedOn,
                    QT_TRANSLATE_NOOP("DutyFinding", "its level is below the original's"))
        .fulfilled(c->providedOn, provider(c));
}

/// Art. 16(5)(1)イ: to others only where the work needs it, safeguarded and written down.
DutyFinding outsideNeeded(const ProvisionCase &c)
{
    return Judgement(c->kind == ProvisionKind::Outside && isConfidential(c), c->providedOn)
        .needs(!c->need.isEmpty(), QT_TRANSLATE_NOOP("DutyFinding", "why it is needed is not written"))
        .needs(!c->recipient.isEmpty(), QT_TRANSLATE_NOOP("DutyFinding", "who gets it is not written"))
        .needs(!c->safeguards.isEmpty(), QT_TRANSLATE_NOOP("DutyFinding", "no safeguard is named"))
        .needs(c->providedOn.isValid() && c->providedBy,
               QT_TRANSLATE_NOOP("DutyFinding", "who gave it on which day is not written"))
        .fulfilled(c->providedOn, provider(c));
}

/// Art. 16(5)(1)オ: what is mailed or uploaded is encrypted too.
DutyFinding sentProtected(const ProvisionCase &c)
{
    const bool isSent = c->kind != ProvisionKind::Copy
        && (c->method == ProvisionMethod::Mail || c->method == ProvisionMethod::Storage
            || c->method == ProvisionMethod::Medium);
    const bool isProtected = hasAny(
        c->safeguards,
        {ProvisionSafeguard::Encrypted, ProvisionSafeguard::Password, ProvisionSafeguard::LockableCase});
    return Judgement(isSent && isConfidential(c), c->providedOn)
        .needs(isProtected, QT_TRANSLATE_NOOP("DutyFinding", "it is sent neither encrypted nor locked"))
        .fulfilled(c->providedOn, provider(c));
}

/// Art. 79(1): signed or encrypted in the way the city fixed.
DutyFinding cityMeasures(const ProvisionCase &c, bool concerned)
{
    return Judgement(concerned && c->kind != ProvisionKind::Copy, c->providedOn)
        .needs(c->cityMeasuresTaken == true,
               QT_TRANSLATE_NOOP("DutyFinding", "it is not said that the city's measures were taken"))
        .needs(hasAny(c->safeguards, {ProvisionSafeguard::Signature, ProvisionSafeguard::Encrypted}),
               QT_TRANSLATE_NOOP("DutyFinding", "it is neither signed nor encrypted"))
        .fulfilled(c->providedOn, provider(c));
}

/// Art. 79(1)(1): the highest confidentiality, which is above the second level.
DutyFinding secretProtected(const ProvisionCase &c)
{
    const int rank = rankOf(c, Axis::Confidentiality, c->confidentiality);
    return cityMeasures(c, rank < 0 || rank > 1);
}

/// Art. 79(1)(2): the second level on both axes.
DutyFinding secondLevelProtected(const ProvisionCase &c)
{
    return cityMeasures(c,
                        rankOf(c, Axis::Confidentiality, c->confidentiality) == 1
                            && rankOf(c, Axis::Integrity, c->integrity) > 0);
}

QDate sentOn(const TransferCase &c)
{
    return dayInJapan(c->sentAt);
}

QString carrier(const TransferCase &c)
{
    return c->carrier ? c.world.nameOf(c->carrier) : c->company;
}

/// Art. 16(5)(1)オ, 37(3).
DutyFinding carriedProtected(const TransferCase &c)
{
    const bool isProtected = hasAny(
        c->safeguards,
        {TransferSafeguard::LockableCase, TransferSafeguard::Encrypted, TransferSafeguard::Password});
    return Judgement(c->kind != TransferKind::Repair && isConfidential(c), sentOn(c))
        .needs(isProtected, QT_TRANSLATE_NOOP("DutyFinding", "it is sent neither encrypted nor locked"))
        .needs(c->carrier || !c->company.isEmpty(),
               QT_TRANSLATE_NOOP("DutyFinding", "who carries it is not written"))
        .needs(c->sentAt.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "when it leaves is not written"))
        .fulfilled(sentOn(c), carrier(c));
}

/// Art. 71(3): numbers on paper are out of sight.
DutyFinding numbersHidden(const TransferCase &c)
{
    return Judgement(c->hasMynumber == true && c->kind != TransferKind::Electronic, sentOn(c))
        .needs(hasAny(c->safeguards, {TransferSafeguard::Sealed, TransferSafeguard::Masked}),
               QT_TRANSLATE_NOOP("DutyFinding", "the numbers are neither sealed nor covered"))
        .needs(c->sentAt.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "when it leaves is not written"))
        .fulfilled(sentOn(c), carrier(c));
}

/// Art. 108(5): erased before it goes to repair, where that is possible.
DutyFinding erasedForRepair(const TransferCase &c)
{
    const bool concerned = c->kind == TransferKind::Repair && c->notErasedReason.isEmpty();
    return Judgement(concerned, sentOn(c))
        .needs(c->erased == true && c->erasedOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "its data were not erased before repair"))
        .fulfilled(c->erasedOn, carrier(c));
}

/// Art. 108(5): where not, the repairer is bound to secrecy.
DutyFinding repairerBound(const TransferCase &c)
{
    const bool concerned
        = c->kind == TransferKind::Repair && (c->erased == false || !c->notErasedReason.isEmpty());
    return Judgement(concerned, sentOn(c))
        .needs(!c->notErasedReason.isEmpty(),
               QT_TRANSLATE_NOOP("DutyFinding", "why its data cannot be erased is not written"))
        .needs(c->secrecyAgreedOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "no secrecy is agreed with the repairer"))
        .needs(c->secrecyConfirmed == true,
               QT_TRANSLATE_NOOP("DutyFinding", "how the repairer keeps the secret was not checked"))
        .fulfilled(c->secrecyAgreedOn, carrier(c));
}

QDate arrival(const BringInCase &c)
{
    return dayInJapan(c->arrivesAt);
}

QString bringer(const BringInCase &c)
{
    return c->broughtBy ? c.world.nameOf(c->broughtBy) : c->broughtByName;
}

bool isApproved(const BringInCase &c, Id<Approval> id)
{
    const Approval *approval = id ? c.world.find(id) : nullptr;
    return approval && approval->state == ApprovalState::Approved
        && (!c->arrivesAt.isValid() || approval->decidedOn <= arrival(c));
}

DutyFinding approvedBefore(const BringInCase &c, bool concerned, bool isGranted)
{
    return Judgement(concerned, arrival(c))
        .needs(isGranted, QT_TRANSLATE_NOOP("DutyFinding", "no approval stands for it"))
        .fulfilled(c->arrivesAt.isValid() ? arrival(c) : c->requestedOn, bringer(c));
}

/// Art. 41(2): private devices with confidential information; the highest level needs an exception too.
DutyFinding privateApproved(const BringInCase &c)
{
    const bool isSecret = rankOf(c, Axis::Confidentiality, c->confidentiality) > 1;
    return approvedBefore(c, c->ownership == Ownership::Private && isConfidential(c),
                          isApproved(c, c->approval) && (!isSecret || !c->exceptionNumber.isEmpty()));
}

/// Art. 41(3).
DutyFinding privateConnected(const BringInCase &c)
{
    return approvedBefore(c, c->ownership == Ownership::Private && c->connected == true,
                          isApproved(c, c->connectionApproval) || isApproved(c, c->approval));
}

/// Art. 41(7).
DutyFinding foreignApproved(const BringInCase &c)
{
    return approvedBefore(c, isForeign(c.record), isApproved(c, c->approval));
}

/// Art. 85(1).
DutyFinding connectionApproved(const BringInCase &c)
{
    return approvedBefore(c, isForeign(c.record) && c->connected == true,
                          isApproved(c, c->connectionApproval));
}

/// Art. 41(8): what comes back or in of the city's own devices.
DutyFinding issuedRecorded(const BringInCase &c)
{
    return Judgement(c->ownership == Ownership::Issued, c->requestedOn)
        .needs(c->arrivesAt.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "when it comes in is not written"))
        .needs(!bringer(c).isEmpty() || c->broughtBy,
               QT_TRANSLATE_NOOP("DutyFinding", "who brings it in is not written"))
        .fulfilled(arrival(c), bringer(c));
}

/// Art. 85(2): what has to hold before a foreign terminal is connected.
DutyFinding connectable(const BringInCase &c, bool holds, const char *why)
{
    return Judgement(isForeign(c.record) && c->connected == true, arrival(c))
        .needs(holds, why)
        .fulfilled(arrival(c), bringer(c));
}

DutyFinding noOtherWay(const BringInCase &c)
{
    return connectable(c, !c->noOtherWay.isEmpty(),
                       QT_TRANSLATE_NOOP("DutyFinding", "why there is no other way is not written"));
}

DutyFinding freeOfMalware(const BringInCase &c)
{
    return connectable(c, c->malwareCheckedOn.isValid() && c->malwareResult == MalwareCheck::Clean,
                       QT_TRANSLATE_NOOP("DutyFinding", "it has not been checked for malware"));
}

DutyFinding meetsRequirements(const BringInCase &c)
{
    return connectable(c, c->requirementsMet == true,
                       QT_TRANSLATE_NOOP("DutyFinding", "it is not said that it meets the requirements"));
}

DutyFinding leaksNothing(const BringInCase &c)
{
    return connectable(c, c->noLeakingSoftware == true,
                       QT_TRANSLATE_NOOP("DutyFinding", "it is not said that no software on it leaks"));
}

constexpr DutyRule byApproval {.alsoReads
                               = {reads<Approval>("approval"), reads<Approval>("connection_approval")}};

constexpr DutyRule rules[] = {
    recordRule<copyNeeded>("copy-needed", provideTask),
    recordRule<copyInLedger>("copy-in-ledger", provideTask, {.alsoReads = {reads<Asset>("copy")}}),
    recordRule<outsideNeeded>("provision-needed", provideTask),
    recordRule<sentProtected>("provision-protected", provideTask),
    recordRule<secretProtected>("provision-secret", provideTask),
    recordRule<secondLevelProtected>("provision-second-level", provideTask),
    recordRule<carriedProtected>("transfer-protected", transferTask),
    recordRule<numbersHidden>("transfer-numbers-hidden", transferTask),
    recordRule<erasedForRepair>("repair-erased", repairTask),
    recordRule<repairerBound>("repair-secrecy", repairTask),
    recordRule<privateApproved>("private-device-approved", bringInTask, byApproval),
    recordRule<privateConnected>("private-device-connected", bringInTask, byApproval),
    recordRule<foreignApproved>("foreign-device-approved", bringInTask, byApproval),
    recordRule<connectionApproved>("foreign-connection-approved", bringInTask, byApproval),
    recordRule<issuedRecorded>("issued-device-recorded", bringInTask),
    recordRule<noOtherWay>("foreign-no-other-way", bringInTask),
    recordRule<freeOfMalware>("foreign-free-of-malware", bringInTask),
    recordRule<meetsRequirements>("foreign-meets-requirements", bringInTask),
    recordRule<leaksNothing>("foreign-leaks-nothing", bringInTask),
};

} // namespace

std::span<const DutyRule> provisionRules()
{
    return rules;
}

} // namespace mamori
