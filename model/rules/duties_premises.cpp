// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/clock.h"
#include "model/registers/approval.h"
#include "model/registers/area.h"
#include "model/registers/area_visit.h"
#include "model/registers/equipment.h"
#include "model/rules/approval_days.h"
#include "model/rules/duty_sheet.h"

namespace mamori {

namespace {

// Areas
// ---------------------------------------------------------------------------------------------------------

using AreaCase = CaseOf<Area>;

bool isArea(const AreaCase &c, AreaKind kind)
{
    return c->kind == kind && !c->endedOn.isValid();
}

QDate areaDay(const AreaCase &c)
{
    return c->checkedOn.isValid() ? c->checkedOn : c->designatedOn;
}

/// Art. 25(1), 34(1).
template <AreaKind kind>
DutyFinding designated(const AreaCase &c)
{
    return Judgement(isArea(c, kind))
        .needs(c->designatedOn.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "it is not designated yet"))
        .fulfilled(c->designatedOn, c.world.nameOf(c->keeper));
}

/// Art. 25(2): met, or something equivalent with its approval.
DutyFinding conditionMet(const AreaCase &c)
{
    const auto row = std::find_if(c->conditions.cbegin(), c->conditions.cend(), [&](const auto &one) {
        return one.article == c.ask.duty->article || one.question == c.ask.duty->id;
    });
    const bool answered = row != c->conditions.cend() && row->result;
    const auto result = answered ? *row->result : AreaConditionResult::NotMet;
    const QDate on = answered ? row->checkedOn : QDate();
    const bool isEquivalent = result == AreaConditionResult::Equivalent;
    const QDate approved = approvedSince(c.world, c->approval, c->approvedOn);
    return Judgement(isArea(c, AreaKind::Managed))
        .needs(answered, QT_TRANSLATE_NOOP("DutyFinding", "the condition is not answered yet"))
        .violatedIf(result == AreaConditionResult::NotMet, on,
                    QT_TRANSLATE_NOOP("DutyFinding", "the condition is not met"))
        .needs(!isEquivalent || isWritten(row->equivalentMeasure),
               QT_TRANSLATE_NOOP("DutyFinding", "the equivalent measure is not written"))
        .needs(!isEquivalent || approved.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "the equivalent measure is not approved"))
        .fulfilled(isEquivalent ? approved : on);
}

template <auto column>
DutyFinding handling(const AreaCase &c)
{
    return flagFinding(isArea(c, AreaKind::Handling), c.record.*column, true, areaDay(c), {},
                       QT_TRANSLATE_NOOP("DutyFinding", "a point of the handling area is not answered yet"),
                       QT_TRANSLATE_NOOP("DutyFinding", "a point of the handling area is not met"));
}

/// What is asked only where needed may be left with a note.
template <auto column>
DutyFinding handlingWhereNeeded(const AreaCase &c)
{
    if (isArea(c, AreaKind::Handling) && c.record.*column == false && isWritten(c->handlingNote))
        return DutyFinding::notApplied(areaDay(c), {});
    return handling<column>(c);
}

/// Art. 34(1): confidentiality 3 lies where it may be handled.
DutyFinding handledInArea(const FactsCase &c, const DutyAsk &)
{
    const bool concerned
        = c.facts.exists && !c.facts.isGone && c.facts.ranks[std::size_t(Axis::Confidentiality)] >= 2;
    return Judgement(concerned)
        .needs(c.facts.area.has_value(),
               QT_TRANSLATE_NOOP("DutyFinding", "in which area it lies is not entered"))
        .needs(c.facts.area != AreaKind::Elsewhere,
               QT_TRANSLATE_NOOP("DutyFinding", "it lies where no area is designated"))
        .fulfilled(c.facts.acquiredOn);
}

using VisitCase = CaseOf<AreaVisit>;

QDate visitDay(const VisitCase &c)
{
    return dayInJapan(c->enteredAt);
}

/// Art. 26(2): both ways are written down.
DutyFinding visitComplete(const VisitCase &c)
{
    return Judgement(true, visitDay(c))
        .needs(c->enteredAt.isValid() && c->leftAt.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "entering or leaving is not written down"))
        .needs((isWritten(c->visitor) || c->staff) && isWritten(c->purpose),
               QT_TRANSLATE_NOOP("DutyFinding", "who entered or why is not written down"))
        .fulfilled(visitDay(c), c.world.nameOf(c->escort));
}

DutyFinding belongingsChecked(const VisitCase &c)
{
    return flagFinding(true, c->belongingsChecked, true, visitDay(c), visitDay(c),
                       QT_TRANSLATE_NOOP("DutyFinding", "whether belongings were checked is not answered"),
                       QT_TRANSLATE_NOOP("DutyFinding", "belongings were not checked"));
}

// Machines
// ---------------------------------------------------------------------------------------------------------

using EquipmentCase = CaseOf<Equipment>;

bool isUsed(const EquipmentCase &c)
{
    return !c->retiredOn.isValid();
}

bool isKind(const EquipmentCase &c, EquipmentKind kind)
{
    return c->kind == kind && isUsed(c);
}

bool isInArea(const EquipmentCase &c, AreaKind kind)
{
    const Area *area = c.world.find(c->area);
    return area && area->kind == kind;
}

/// Art. 28(1): of the second level on any axis; without a level it counts as such.
bool isImportantServer(const EquipmentCase &c)
{
    return isKind(c, EquipmentKind::Server)
        && std::any_of(std::begin(allAxes), std::end(allAxes), [&](Axis axis) { return isLevel2(c, axis); });
}

bool isCoreDevice(const EquipmentCase &c)
{
    return isKind(c, EquipmentKind::NetworkDevice) && c->coreDevice == true;
}

/// Art. 28(2), 31(4): serious hindrance, measures and the general officer's approval.
QDate outsideSince(const EquipmentCase &c)
{
    return approvedSince(c.world, c->outsideApproval, c->outsideApprovedOn);
}

bool mayStandOutside(const EquipmentCase &c)
{
    return isWritten(c->outsideReason) && isWritten(c->outsideMeasures) && outsideSince(c).isValid();
}

DutyFinding placed(const EquipmentCase &c, bool concerned)
{
    const bool excused = mayStandOutside(c);
    return Judgement(concerned && !excused)
        .needs(bool(c->area), QT_TRANSLATE_NOOP("DutyFinding", "in which area it stands is not entered"))
        .violatedIf(!isInArea(c, AreaKind::Managed), c->acquiredOn,
                    QT_TRANSLATE_NOOP("DutyFinding", "it stands outside the managed area without approval"))
        .fulfilled(c->acquiredOn);
}

DutyFinding serverPlaced(const EquipmentCase &c)
{
    return placed(c, isImportantServer(c));
}

DutyFinding corePlaced(const EquipmentCase &c)
{
    return placed(c, isCoreDevice(c));
}

DutyFinding outsideApproved(const EquipmentCase &c, bool concerned)
{
    return Judgement(concerned && c->area && !isInArea(c, AreaKind::Managed))
        .needs(isWritten(c->outsideReason) && isWritten(c->outsideMeasures),
               QT_TRANSLATE_NOOP("DutyFinding",
                                 "why it stands outside the managed area, and how safely, is not written"))
        .needs(outsideSince(c).isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "its place outside the managed area is not approved"))
        .fulfilled(outsideSince(c));
}

DutyFinding serverOutside(const EquipmentCase &c)
{
    return outsideApproved(c, isImportantServer(c));
}

DutyFinding coreOutside(const EquipmentCase &c)
{
    return outsideApproved(c, isCoreDevice(c));
}

/// Art. 28(3): off the city's premises.
DutyFinding offPremises(const EquipmentCase &c)
{
    return Judgement(c->offPremises == true && isUsed(c), c->acquiredOn)
        .needs(c->papersGivenOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "the general officer has not got its papers"))
        .needs(c->cisoApprovedOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "the CISO has not approved its place off the premises"))
        .fulfilled(c->cisoApprovedOn);
}

DutyFinding offPremisesAnswered(const EquipmentCase &c)
{
    return Judgement(c->offPremises == true && isUsed(c))
        .needs(c->offsiteAnsweredOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "its measures off the premises were never reported"))
        .lasting(c->offsiteAnsweredOn, c.ask);
}

/// Art. 29(1): servers of integrity or availability 2.
bool isGuardedServer(const EquipmentCase &c)
{
    return isKind(c, EquipmentKind::Server)
        && (isLevel2(c, Axis::Integrity) || isLevel2(c, Axis::Availability));
}

DutyFinding serverMeasure(const EquipmentCase &c)
{
    return rowFinding(c->measures, c.ask, isGuardedServer(c));
}

/// Art. 29(1)(3): the point, and the day of the image.
DutyFinding serverImage(const EquipmentCase &c)
{
    DutyFinding row = serverMeasure(c);
    if (row.state != DutyFindingState::Fulfilled)
        return row;
    return Judgement(true)
        .needs(c->imageOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "when its image was made is not entered"))
        .fulfilled(c->imageOn);
}

template <EquipmentKind kind>
DutyFinding deviceMeasure(const EquipmentCase &c)
{
    return rowFinding(c->measures, c.ask, isKind(c, kind));
}

template <EquipmentKind kind, auto column, bool right>
DutyFinding deviceFlag(const EquipmentCase &c)
{
    return flagFinding(isKind(c, kind), c.record.*column, right, c->acquiredOn, {},
                       QT_TRANSLATE_NOOP("DutyFinding", "a question about the device is not answered yet"),
                       QT_TRANSLATE_NOOP("DutyFinding", "the device is set up or used against the standard"));
}

DutyFinding surgeProtected(const EquipmentCase &c)
{
    return flagFinding(
        isCoreDevice(c), c->surgeProtected, true, c->acquiredOn, {},
        QT_TRANSLATE_NOOP("DutyFinding", "whether it is protected from surges is not answered"),
        QT_TRANSLATE_NOOP("DutyFinding", "it is not protected from surges"));
}

/// Art. 32(2): availability 2.
DutyFinding duplicated(const EquipmentCase &c)
{
    return flagFinding(
        isKind(c, EquipmentKind::NetworkDevice) && isLevel2(c, Axis::Availability), c->duplicated, true,
        c->acquiredOn, {},
        QT_TRANSLATE_NOOP("DutyFinding", "whether it is duplicated or has a spare is not answered"),
        QT_TRANSLATE_NOOP("DutyFinding", "it is neither duplicated nor has it a spare"));
}

/// Art. 36(1): what is saved in a handling area is encrypted and approved.
DutyFinding savedInHandlingArea(const EquipmentCase &c)
{
    const bool concerned = isUsed(c) && isInArea(c, AreaKind::Handling) && c->storesConfidential != false;
    const bool approved = c->asset && c.world.any<Approval>([&](const Approval &approval) {
        return approval.kind == ApprovalKind::HandlingAreaSave && approval.asset == c->asset
            && approval.state == ApprovalState::Approved && !approval.endedOn.isValid();
    });
    return Judgement(concerned)
        .needs(c->storesConfidential.has_value(),
               QT_TRANSLATE_NOOP("DutyFinding", "whether it keeps confidential data is not answered"))
        .violatedIf(c->storageEncrypted == false, c->acquiredOn,
                    QT_TRANSLATE_NOOP("DutyFinding", "it keeps confidential data without encryption"))
        .needs(c->storageEncrypted.has_value(),
               QT_TRANSLATE_NOOP("DutyFinding", "whether its storage is encrypted is not answered"))
        .needs(approved, QT_TRANSLATE_NOOP("DutyFinding", "no approval to save on it is linked to its asset"))
        .fulfilled(c->acquiredOn);
}

bool isServerOrTerminal(const EquipmentCase &c)
{
    return isKind(c, EquipmentKind::Server) || isKind(c, EquipmentKind::Terminal);
}

DutyFinding malwareProtected(const EquipmentCase &c)
{
    if (isServerOrTerminal(c) && c->malwareProtected == false && isWritten(c->malwareExemption))
        return DutyFinding::notApplied(c->acquiredOn, {});
    return flagFinding(
        isServerOrTerminal(c), c->malwareProtected, true, c->acquiredOn, {},
        QT_TRANSLATE_NOOP("DutyFinding", "whether it runs anti-malware software is not answered"),
        QT_TRANSLATE_NOOP("DutyFinding", "it runs no anti-malware software, without a reason"));
}

/// Art. 100(2): the reason stands with the device.
DutyFinding malwareExempted(const EquipmentCase &c)
{
    return Judgement(isServerOrTerminal(c) && c->malwareProtected == false)
        .needs(isWritten(c->malwareExemption),
               QT_TRANSLATE_NOOP("DutyFinding", "why it runs no anti-malware software is not recorded"))
        .fulfilled(c->acquiredOn);
}

/// Art. 100(2)(1): the maker still supports it.
DutyFinding supported(const EquipmentCase &c)
{
    return Judgement(isServerOrTerminal(c))
        .needs(c->supportEnd.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "until when the maker supports it is not entered"))
        .until(c->supportEnd, c->acquiredOn);
}

DutyFinding clockSet(const EquipmentCase &c)
{
    return flagFinding(isServerOrTerminal(c) || isKind(c, EquipmentKind::NetworkDevice), c->timeSynchronised,
                       true, c->acquiredOn, {},
                       QT_TRANSLATE_NOOP("DutyFinding", "whether its clock is synchronised is not answered"),
                       QT_TRANSLATE_NOOP("DutyFinding", "its clock is not synchronised"));
}

constexpr char managedTask[] = QT_TRANSLATE_NOOP("DutyTask", "Put the managed areas in order");
constexpr char handlingTask[] = QT_TRANSLATE_NOOP("DutyTask", "Put the handling areas in order");
constexpr char visitTask[] = QT_TRANSLATE_NOOP("DutyTask", "Complete the entry log of the managed areas");
constexpr char placeTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Settle where servers and network devices stand, with the approvals");
constexpr char serverTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Answer how servers and network devices are protected");
constexpr char printerTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Check the settings of multifunction printers and IoT devices");
constexpr char deviceTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Check protection, support and clock of servers and terminals");

template <auto judge>
constexpr DutyRule inArea(const char *id, const char *task)
{
    return recordRule<judge>(id, task,
                             {.alsoReads = {reads<Area>("area"), reads<Approval>("outside_place_approval")}});
}

constexpr auto printer = EquipmentKind::MultifunctionPrinter;

constexpr DutyRule rules[] = {
    recordRule<designated<AreaKind::Managed>>(
        "area-managed", managedTask,
        {.none = QT_TRANSLATE_NOOP("DutyFinding", "no managed area is entered in the register")}),
    recordRule<conditionMet>("area-condition", managedTask, {.alsoReads = {reads<Approval>("approval")}}),
    recordRule<designated<AreaKind::Handling>>("area-handling", handlingTask),
    {.id = "asset-in-area", .reg = &Asset::spec, .task = handlingTask, .facts = handledInArea},
    recordRule<handling<&Area::lockableStorage>>("area-lockable", handlingTask),
    recordRule<handlingWhereNeeded<&Area::theftProtection>>("area-theft", handlingTask),
    recordRule<handlingWhereNeeded<&Area::screensHidden>>("area-screens", handlingTask),
    recordRule<handling<&Area::printersOutOfReach>>("area-printers", handlingTask),
    recordRule<visitComplete>("visit-complete", visitTask),
    recordRule<belongingsChecked>("visit-belongings", visitTask),
    inArea<serverPlaced>("server-placed", placeTask),
    inArea<serverOutside>("server-outside", placeTask),
    inArea<corePlaced>("core-device-placed", placeTask),
    inArea<coreOutside>("core-device-outside", placeTask),
    recordRule<offPremises>("equipment-off-premises", placeTask),
    recordRule<offPremisesAnswered>("equipment-off-premises-answered", placeTask),
    recordRule<serverMeasure>("server-measure", serverTask),
    recordRule<serverImage>("server-image", serverTask),
    recordRule<surgeProtected>("core-device-surge", serverTask),
    recordRule<duplicated>("network-device-duplicated", serverTask),
    recordRule<savedInHandlingArea>("equipment-saves-confidential", handlingTask,
                                    {.alsoReads = {reads<Area>("area"), reads<Approval>()}}),
    recordRule<deviceFlag<printer, &Equipment::internetDirect, false>>("printer-not-online", printerTask),
    recordRule<deviceFlag<printer, &Equipment::keepsData, false>>("printer-keeps-nothing", printerTask),
    recordRule<deviceMeasure<printer>>("printer-measure", printerTask),
    recordRule<deviceFlag<EquipmentKind::IotDevice, &Equipment::storesConfidential, false>>(
        "iot-stores-nothing", printerTask),
    recordRule<deviceMeasure<EquipmentKind::IotDevice>>("iot-measure", printerTask),
    recordRule<malwareProtected>("equipment-malware", deviceTask),
    recordRule<malwareExempted>("equipment-malware-exempted", deviceTask),
    recordRule<supported>("equipment-supported", deviceTask),
    recordRule<clockSet>("equipment-clock", deviceTask),
};

} // namespace

std::span<const DutyRule> premisesRules()
{
    return rules;
}

} // namespace mamori
