// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/clock.h"
#include "model/rules/duty_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

bool isDeviceOrMedium(const AssetFacts &asset)
{
    if (!asset.kind)
        return true; // what may be one counts as one
    switch (*asset.kind) {
    case AssetKind::Medium:
    case AssetKind::Terminal:
    case AssetKind::Server:
    case AssetKind::NetworkDevice:
    case AssetKind::MultifunctionPrinter:
    case AssetKind::IotDevice:
    case AssetKind::ElectronicData: // leaves on a medium or device
    case AssetKind::Paper: // a recording medium too (position F36)
    case AssetKind::Other:
        return true;
    case AssetKind::System:
    case AssetKind::CloudService:
        break;
    }
    return false;
}

template <class Condition>
bool holds(const TakeOutCase &c, Condition condition)
{
    return std::any_of(c.takeOut.items.cbegin(), c.takeOut.items.cend(),
                       [&](const TakeOutItem &item) { return condition(c.world.asset(item.asset)); });
}

bool hasSafeguard(const TakeOutCase &c, Safeguard safeguard)
{
    return c.takeOut.safeguards.contains(safeguard);
}

/// From the second level on (position F23). An asset without a level counts as confidential until it has one.
bool isConfidential(const AssetFacts &asset)
{
    return asset.ranks[std::size_t(Axis::Confidentiality)] != 0;
}

QDate leavingDay(const TakeOutCase &c)
{
    return c.takeOut.leavesAt.isValid() ? dayInJapan(c.takeOut.leavesAt) : c.takeOut.requestedOn;
}

/// An application of its own stands for it.
DutyFinding approvedElsewhere(const TakeOutCase &c)
{
    const TakeOut &t = c.takeOut;
    const Approval *approval = c.world.find(t.approval);
    const bool isApproved = approval && approval->state == ApprovalState::Approved;
    const QDate on = isApproved ? approval->decidedOn : QDate();
    return Judgement(true, leavingDay(c))
        .needs(isApproved, QT_TRANSLATE_NOOP("DutyFinding", "it is not approved"))
        .violatedIf(t.leavesAt.isValid() && on > dayInJapan(t.leavesAt), on,
                    QT_TRANSLATE_NOOP("DutyFinding", "it was approved after it had left"))
        .needs(!t.safeguards.isEmpty(), QT_TRANSLATE_NOOP("DutyFinding", "no safeguard is named"))
        .fulfilled(on, isApproved ? c.world.nameOf(approval->approver) : QString());
}

/// Art. 37(1): needed safeguards, and the section manager's approval before it leaves.
DutyFinding approvedFinding(const TakeOutCase &c)
{
    const TakeOut &t = c.takeOut;
    if (t.approval && !t.approvedBy)
        return approvedElsewhere(c);
    if (!t.approvedBy || !t.approvedOn.isValid())
        return DutyFinding::open(leavingDay(c), QT_TRANSLATE_NOOP("DutyFinding", "it is not approved"));
    if (t.leavesAt.isValid() && t.approvedOn > dayInJapan(t.leavesAt))
        return DutyFinding::violated(t.approvedOn,
                                     QT_TRANSLATE_NOOP("DutyFinding", "it was approved after it had left"));
    const Office office = c.world.offices->value(t.approvedBy.value, Office::None);
    if (office == Office::None || office == Office::SystemHandler)
        return DutyFinding::open(
            leavingDay(c),
            QT_TRANSLATE_NOOP("DutyFinding", "who approved it does not hold the section manager's office"));
    if (t.safeguards.isEmpty())
        return DutyFinding::open(leavingDay(c), QT_TRANSLATE_NOOP("DutyFinding", "no safeguard is named"));
    return DutyFinding::fulfilled(t.approvedOn, c.world.nameOf(t.approvedBy));
}

template <AreaKind area>
DutyFinding approvedFromArea(const TakeOutCase &c, const DutyAsk &)
{
    const bool concerned
        = holds(c, [](const AssetFacts &a) { return a.area == area && isDeviceOrMedium(a); });
    return concerned ? approvedFinding(c) : DutyFinding();
}

/// Art. 37(1)(3): elsewhere too, from the second level of confidentiality on (position F23).
DutyFinding approvedConfidential(const TakeOutCase &c, const DutyAsk &)
{
    const bool concerned = holds(c, [](const AssetFacts &a) {
        return a.area != AreaKind::Managed && a.area != AreaKind::Handling && isDeviceOrMedium(a)
            && isConfidential(a);
    });
    return concerned ? approvedFinding(c) : DutyFinding();
}

/// Art. 37(2): the examples of safeguards; one that was not needed is no fault.
template <Safeguard safeguard>
DutyFinding safeguardTaken(const TakeOutCase &c, const DutyAsk &)
{
    if (hasSafeguard(c, safeguard))
        return DutyFinding::fulfilled(leavingDay(c), c.world.nameOf(c.takeOut.carrier));
    if (c.takeOut.safeguards.isEmpty())
        return DutyFinding::open(leavingDay(c), QT_TRANSLATE_NOOP("DutyFinding", "no safeguard is named"));
    return {};
}

/// Art. 37(2)(4), 41(8): leaving and return are written down, the return seen by another person.
DutyFinding returnRecorded(const TakeOutCase &c, const DutyAsk &)
{
    const TakeOut &t = c.takeOut;
    const QDate due = dayInJapan(t.backBy);
    if (!t.leavesAt.isValid())
        return DutyFinding::open(t.requestedOn,
                                 QT_TRANSLATE_NOOP("DutyFinding", "when it leaves is not written"));
    if (!t.returnedAt.isValid())
        return DutyFinding::open(due, QT_TRANSLATE_NOOP("DutyFinding", "it has not come back"));
    if (!t.confirmedBy)
        return DutyFinding::open(due, QT_TRANSLATE_NOOP("DutyFinding", "nobody has confirmed the return"));
    return DutyFinding::fulfilled(dayInJapan(t.returnedAt), c.world.nameOf(t.confirmedBy));
}

/// Art. 16(5)(1)オ, 37(3): encrypted, with a password, or in a lockable case.
DutyFinding carriedProtected(const TakeOutCase &c, const DutyAsk &)
{
    if (!holds(c, [](const AssetFacts &a) { return isConfidential(a); }))
        return {};
    const bool isProtected = hasSafeguard(c, Safeguard::LockableCase)
        || hasSafeguard(c, Safeguard::DataEncrypted) || hasSafeguard(c, Safeguard::DeviceEncrypted);
    return isProtected
        ? DutyFinding::fulfilled(leavingDay(c), c.world.nameOf(c.takeOut.carrier))
        : DutyFinding::open(leavingDay(c),
                            QT_TRANSLATE_NOOP("DutyFinding", "it is carried neither encrypted nor locked"));
}

/// Art. 71(2): terminals and media used outside have a password or encryption.
DutyFinding deviceProtected(const TakeOutCase &c, const DutyAsk &)
{
    const bool electronic = holds(
        c, [](const AssetFacts &a) { return a.exists && a.kind != AssetKind::Paper && isDeviceOrMedium(a); });
    if (!electronic)
        return {};
    const bool isProtected
        = hasSafeguard(c, Safeguard::DeviceEncrypted) || hasSafeguard(c, Safeguard::DataEncrypted);
    return isProtected
        ? DutyFinding::fulfilled(leavingDay(c), c.world.nameOf(c.takeOut.carrier))
        : DutyFinding::open(
            leavingDay(c),
            QT_TRANSLATE_NOOP("DutyFinding", "the device has neither password nor encryption"));
}

/// Art. 14(1)(1): the carrier does not approve, or says why nobody else could.
DutyFinding approvedByAnother(const TakeOutCase &c, const DutyAsk &)
{
    const TakeOut &t = c.takeOut;
    if (!t.approvedBy)
        return {};
    if (!t.carrier)
        return DutyFinding::open({}, QT_TRANSLATE_NOOP("DutyFinding", "who carries it is not written"));
    if (t.approvedBy == t.carrier && t.selfApprovalReason.trimmed().isEmpty())
        return DutyFinding::violated(
            t.approvedOn, QT_TRANSLATE_NOOP("DutyFinding", "the carrier approved it without a reason"));
    return DutyFinding::fulfilled(t.approvedOn, c.world.nameOf(t.approvedBy));
}

/// Art. 16(5)(1)キ, (2)ウ: for work outside, the measures are fixed before it leaves.
template <Axis axis>
DutyFinding outsideRules(const TakeOutCase &c, const DutyAsk &)
{
    const TakeOut &t = c.takeOut;
    const bool isHigh = holds(c, [](const AssetFacts &a) { return a.ranks[std::size_t(axis)] != 0; });
    return Judgement(t.processedOutside == true && isHigh, leavingDay(c))
        .needs(!t.safetyRules.isEmpty(),
               QT_TRANSLATE_NOOP("DutyFinding", "the measures for work outside are not written"))
        .needs(
            t.safetyRulesFixedOn.isValid(),
            QT_TRANSLATE_NOOP("DutyFinding", "when the measures for work outside were fixed is not written"))
        .fulfilled(t.safetyRulesFixedOn, c.world.nameOf(t.approvedBy));
}

/// Art. 41(6): for what is high on all three axes, those that the chief officer fixed.
DutyFinding cityRulesApplied(const TakeOutCase &c, const DutyAsk &)
{
    const bool isHigh = holds(c, [](const AssetFacts &a) {
        return std::all_of(a.ranks.begin(), a.ranks.end(), [](qint8 rank) { return rank != 0; });
    });
    return Judgement(c.takeOut.processedOutside == true && isHigh, leavingDay(c))
        .needs(c.takeOut.cityRulesApplied == true,
               QT_TRANSLATE_NOOP("DutyFinding",
                                 "it is not said that the city's rules for work outside are kept"))
        .fulfilled(leavingDay(c), c.world.nameOf(c.takeOut.carrier));
}

constexpr char outsideTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Fix the measures for work outside before things leave");
constexpr char approveTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Decide on the take-outs that are not properly approved");
constexpr char safeguardTask[] = QT_TRANSLATE_NOOP("DutyTask", "Settle the safeguards of the take-outs");
constexpr char returnTask[] = QT_TRANSLATE_NOOP("DutyTask", "Have what is out returned and confirmed");

constexpr DutyRule rule(const char *id, const char *task,
                        DutyFinding (*judge)(const TakeOutCase &, const DutyAsk &), const char *query = "")
{
    return {.id = id,
            .reg = &TakeOut::spec,
            .task = task,
            .query = query,
            .alsoReads = {reads<Approval>("approval")},
            .takeOut = judge};
}

constexpr DutyRule rules[] = {
    rule("take-out-approved-managed", approveTask, approvedFromArea<AreaKind::Managed>),
    rule("take-out-approved-handling", approveTask, approvedFromArea<AreaKind::Handling>),
    rule("take-out-approved-confidential", approveTask, approvedConfidential),
    rule("take-out-minimum", safeguardTask, safeguardTaken<Safeguard::MinimumData>),
    rule("take-out-device-encrypted", safeguardTask, safeguardTaken<Safeguard::DeviceEncrypted>),
    rule("take-out-data-encrypted", safeguardTask, safeguardTaken<Safeguard::DataEncrypted>),
    rule("take-out-returned", returnTask, returnRecorded, "returned_at:"),
    rule("take-out-carried", safeguardTask, carriedProtected),
    rule("take-out-device-protected", safeguardTask, deviceProtected),
    rule("take-out-approved-by-another", approveTask, approvedByAnother),
    rule("outside-rules-confidential", outsideTask, outsideRules<Axis::Confidentiality>),
    rule("outside-rules-integrity", outsideTask, outsideRules<Axis::Integrity>),
    rule("outside-city-rules", outsideTask, cityRulesApplied),
};

} // namespace

std::span<const DutyRule> movementRules()
{
    return rules;
}

} // namespace mamori
