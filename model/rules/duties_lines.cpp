// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/line.h"
#include "model/rules/approval_days.h"
#include "model/rules/duty_sheet.h"

namespace mamori {

namespace {

using LineCase = CaseOf<NetworkLine>;

bool isKind(const LineCase &c, LineKind kind)
{
    return c->kind == kind && !c->endedOn.isValid();
}

QDate approvedOn(const LineCase &c)
{
    return approvedSince(c.world, c->approval, c->approvedOn);
}

/// Art. 30(1): approved before it is used.
DutyFinding approved(const LineCase &c)
{
    const QDate on = approvedOn(c);
    return Judgement(isKind(c, LineKind::Line), c->usedSince)
        .needs(on.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "it is not approved"))
        .violatedIf(c->usedSince.isValid() && on > c->usedSince, on,
                    QT_TRANSLATE_NOOP("DutyFinding", "it was approved after it had come into use"))
        .fulfilled(on);
}

DutyFinding needShown(const LineCase &c)
{
    return Judgement(isKind(c, LineKind::Line), c->usedSince)
        .needs(isWritten(c->need), QT_TRANSLATE_NOOP("DutyFinding", "why it is needed is not written"))
        .fulfilled(c->requestedOn.isValid() ? c->requestedOn : approvedOn(c));
}

/// Art. 30(4): what the approval was tied to.
DutyFinding conditionsKept(const LineCase &c)
{
    return flagFinding(isKind(c, LineKind::Line) && isWritten(c->conditions), c->conditionsKept, true,
                       approvedOn(c), {},
                       QT_TRANSLATE_NOOP("DutyFinding", "whether the conditions are kept is not answered"),
                       QT_TRANSLATE_NOOP("DutyFinding", "the conditions of its approval are not kept"));
}

bool endsInManagedArea(const LineCase &c)
{
    const Area *area = c.world.find(c->terminatedIn);
    return area && area->kind == AreaKind::Managed;
}

/// Art. 31(2): terminated in a managed area; elsewhere is another duty.
DutyFinding terminated(const LineCase &c)
{
    const bool excused
        = isWritten(c->outsideReason) && isWritten(c->outsideMeasures) && c->outsideApprovedOn.isValid();
    return Judgement(isKind(c, LineKind::Line) && !excused, c->usedSince)
        .needs(bool(c->terminatedIn),
               QT_TRANSLATE_NOOP("DutyFinding", "in which area it is terminated is not entered"))
        .violatedIf(!endsInManagedArea(c), c->usedSince,
                    QT_TRANSLATE_NOOP("DutyFinding", "it is terminated outside the managed area"))
        .fulfilled(c->usedSince);
}

/// Art. 31(4): elsewhere with reason, measures and approval.
DutyFinding terminatedOutside(const LineCase &c)
{
    return Judgement(isKind(c, LineKind::Line) && c->terminatedIn && !endsInManagedArea(c), c->usedSince)
        .needs(isWritten(c->outsideReason) && isWritten(c->outsideMeasures),
               QT_TRANSLATE_NOOP("DutyFinding",
                                 "why it ends outside the managed area, and how safely, is not written"))
        .needs(c->outsideApprovedOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "its end outside the managed area is not approved"))
        .fulfilled(c->outsideApprovedOn);
}

/// Art. 32(1): availability 2; to be striven for, so a note why not will do.
DutyFinding spareLine(const LineCase &c)
{
    const bool concerned
        = isKind(c, LineKind::Line) && c.world.policy->rank(Axis::Availability, c->availability) != 0;
    if (concerned && c->spareLine == false && isWritten(c->spareNote))
        return DutyFinding::notApplied(c->usedSince, {});
    return flagFinding(concerned, c->spareLine, true, c->usedSince, {},
                       QT_TRANSLATE_NOOP("DutyFinding", "whether it has a backup line is not answered"),
                       QT_TRANSLATE_NOOP("DutyFinding", "it has no backup line, and nothing says why"));
}

DutyFinding cableProtected(const LineCase &c)
{
    return Judgement(isKind(c, LineKind::Cable), c->laidOn)
        .needs(isWritten(c->protection),
               QT_TRANSLATE_NOOP("DutyFinding", "how the cable is protected is not written"))
        .fulfilled(c->laidOn);
}

/// Art. 33(2): what is written down of a cable.
DutyFinding cableDescribed(const LineCase &c)
{
    const bool complete = isWritten(c->use) && isWritten(c->route) && isWritten(c->cableType)
        && isWritten(c->colour) && c->laidOn.isValid();
    return Judgement(isKind(c, LineKind::Cable), c->laidOn)
        .needs(complete,
               QT_TRANSLATE_NOOP("DutyFinding", "use, route, type or colour of the cable is missing"))
        .fulfilled(c->laidOn);
}

/// Art. 33(3): help that was asked for was given, or the reason is known.
DutyFinding cooperation(const LineCase &c)
{
    return Judgement(c->cooperationAskedOn.isValid(), c->cooperationAskedOn)
        .needs(isWritten(c->cooperationAnswer),
               QT_TRANSLATE_NOOP("DutyFinding", "what the facility manager answered is not written"))
        .fulfilled(c->cooperationAskedOn);
}

DutyFinding liabilityAgreed(const LineCase &c)
{
    return Judgement(isKind(c, LineKind::ExternalConnection), c->usedSince)
        .needs(c->liabilityAgreedOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "no contract settles the liability of the other side"))
        .fulfilled(c->liabilityAgreedOn);
}

DutyFinding wirelessEncrypted(const LineCase &c)
{
    return Judgement(isKind(c, LineKind::WirelessLan), c->usedSince)
        .needs(isWritten(c->encryption),
               QT_TRANSLATE_NOOP("DutyFinding", "how the wireless LAN is encrypted is not written"))
        .fulfilled(c->usedSince);
}

/// Art. 70(1): none in the My Number zone.
DutyFinding wirelessZone(const LineCase &c)
{
    return Judgement(isKind(c, LineKind::WirelessLan), c->usedSince)
        .violatedIf(c->zone == Zone::MyNumber, c->usedSince,
                    QT_TRANSLATE_NOOP("DutyFinding", "wireless LAN is used in the My Number zone"))
        .needs(c->zone.has_value(),
               QT_TRANSLATE_NOOP("DutyFinding", "in which zone the wireless LAN is used is not entered"))
        .fulfilled(c->usedSince);
}

constexpr char lineTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Get the approvals of the lines and keep their conditions");
constexpr char cableTask[] = QT_TRANSLATE_NOOP("DutyTask", "Complete what is written about cables");
constexpr char wirelessTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Settle wireless LAN and connections with outside networks");

template <auto judge>
constexpr DutyRule withApproval(const char *id)
{
    return recordRule<judge>(id, lineTask, {.alsoReads = {reads<Approval>("approval")}});
}

constexpr DutyRule rules[] = {
    withApproval<approved>("line-approved"),
    withApproval<needShown>("line-needed"),
    withApproval<conditionsKept>("line-conditions"),
    recordRule<terminated>("line-terminated", lineTask, {.alsoReads = {reads<Area>("terminated_in")}}),
    recordRule<terminatedOutside>("line-terminated-outside", lineTask,
                                  {.alsoReads = {reads<Area>("terminated_in")}}),
    recordRule<spareLine>("line-spare", lineTask),
    recordRule<cableProtected>("cable-protected", cableTask),
    recordRule<cableDescribed>("cable-described", cableTask),
    recordRule<cooperation>("cable-cooperation", cableTask),
    recordRule<liabilityAgreed>("connection-liability", wirelessTask),
    recordRule<wirelessEncrypted>("wireless-encrypted", wirelessTask),
    recordRule<wirelessZone>("wireless-zone", wirelessTask),
};

} // namespace

std::span<const DutyRule> lineRules()
{
    return rules;
}

} // namespace mamori
