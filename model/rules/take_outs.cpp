// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/take_outs.h"

#include "model/clock.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

Problem problem(const char *column, const QString &text)
{
    return {QLatin1String(column), text};
}

template <class Condition>
bool holdsForAny(const QList<TakeOutThing> &things, Condition condition)
{
    return std::any_of(things.cbegin(), things.cend(),
                       [&](const TakeOutThing &thing) { return condition(thing.facts); });
}

bool isPaper(const AssetFacts &asset)
{
    return asset.kind == AssetKind::Paper;
}

QString heldText(const TakeOutThing &thing, const TakeOutHold &hold)
{
    if (hold.state == ReturnState::Lost)
        return QCoreApplication::translate("TakeOuts", "%1 was lost on the take-out %2.")
            .arg(thing.name, hold.name);
    return QCoreApplication::translate("TakeOuts", "%1 is out or applied for already: take-out %2.")
        .arg(thing.name, hold.name);
}

bool isSameNumber(const TakeOutItem &item, const TakeOutHold &hold)
{
    const QString number = item.individualNumber.trimmed();
    return !number.isEmpty() && number == hold.individualNumber.trimmed();
}

/// Why the thing is not free; `holds` counts the lines above it on the same trip too.
QString heldProblem(const TakeOutThing &thing, const QList<TakeOutHold> &holds)
{
    for (const TakeOutHold &hold : holds) {
        if (isSameNumber(thing.item, hold))
            return heldText(thing, hold);
    }
    if (!thing.quantity) {
        // How many there are is not known: things with numbers of their own are told apart, others not.
        const bool isNumbered = !thing.item.individualNumber.trimmed().isEmpty();
        for (const TakeOutHold &hold : holds) {
            if (!isNumbered || hold.individualNumber.trimmed().isEmpty())
                return heldText(thing, hold);
        }
        return {};
    }
    const qint64 all = *thing.quantity;
    qint64 taken = 0;
    for (const TakeOutHold &hold : holds)
        taken += hold.quantity.value_or(all);
    if (taken + thing.item.quantity.value_or(all) <= all)
        return {};
    if (taken < all || holds.first().takeOut == 0)
        return QCoreApplication::translate("TakeOuts", "There are only %1 left of %2.")
            .arg(QString::number(std::max<qint64>(all - taken, 0)), thing.name);
    return heldText(thing, holds.first());
}

QString thingProblem(const TakeOutThing &thing, const QList<TakeOutHold> &holds)
{
    if (!thing.facts.exists)
        return QCoreApplication::translate("TakeOuts", "%1 is not in the ledger any more.").arg(thing.name);
    if (thing.facts.isGone)
        return QCoreApplication::translate("TakeOuts", "%1 was disposed of or returned to its owner.")
            .arg(thing.name);
    if (thing.item.quantity.value_or(1) < 1)
        return QCoreApplication::translate("TakeOuts", "How many of %1?").arg(thing.name);
    return heldProblem(thing, holds);
}

bool isProtection(Safeguard safeguard)
{
    switch (safeguard) {
    case Safeguard::DeviceEncrypted:
    case Safeguard::DataEncrypted:
    case Safeguard::LockableCase:
        return true;
    case Safeguard::MinimumData:
    case Safeguard::Traceable:
        break;
    }
    return false;
}

QList<Problem> outsideProblems(const TakeOut &takeOut, OutsideRules rules)
{
    QList<Problem> problems;
    if (rules == OutsideRules::None)
        return problems;
    if (!takeOut.processedOutside) {
        problems << problem("processed_outside",
                            QCoreApplication::translate("TakeOuts", "Is the information worked on outside?"));
        return problems;
    }
    if (!*takeOut.processedOutside)
        return problems;
    if (takeOut.safetyRules.trimmed().isEmpty())
        problems << problem(
            "safety_rules",
            QCoreApplication::translate("TakeOuts", "Write down the safety rules for the work outside."));
    const QDate fixed = takeOut.safetyRulesFixedOn;
    if (!fixed.isValid() || (takeOut.leavesAt.isValid() && fixed > dayInJapan(takeOut.leavesAt)))
        problems << problem(
            "safety_rules_fixed_on",
            QCoreApplication::translate("TakeOuts", "The safety rules are fixed before the things leave."));
    if (rules == OutsideRules::City && takeOut.cityRulesApplied != true)
        problems << problem("city_rules_applied",
                            QCoreApplication::translate(
                                "TakeOuts", "On these levels the chief officer's rules have to be applied."));
    return problems;
}

} // namespace

bool isDeviceOrMedium(const AssetFacts &asset)
{
    if (!asset.kind)
        return true;
    switch (*asset.kind) {
    case AssetKind::Medium:
    case AssetKind::Terminal:
    case AssetKind::Server:
    case AssetKind::NetworkDevice:
    case AssetKind::MultifunctionPrinter:
    case AssetKind::IotDevice:
    case AssetKind::ElectronicData: // leaves on a medium or device
    case AssetKind::Paper:
    case AssetKind::Other:
        return true;
    case AssetKind::System:
    case AssetKind::CloudService:
        break;
    }
    return false;
}

bool isElectronic(const AssetFacts &asset)
{
    return asset.exists && !isPaper(asset) && isDeviceOrMedium(asset);
}

bool isHighOn(const AssetFacts &asset, Axis axis)
{
    return asset.ranks[std::size_t(axis)] != 0; // -1 = unknown
}

bool isHighOnEveryAxis(const AssetFacts &asset)
{
    return std::all_of(std::begin(allAxes), std::end(allAxes),
                       [&](Axis axis) { return isHighOn(asset, axis); });
}

bool isConfidential(const AssetFacts &asset)
{
    return isHighOn(asset, Axis::Confidentiality);
}

bool decidesOnTakeOuts(Office office)
{
    switch (office) {
    case Office::SectionManager:
    case Office::DepartmentOfficer:
    case Office::GeneralOfficer:
    case Office::DeputyCiso:
    case Office::Ciso:
        return true;
    case Office::None:
    case Office::SystemHandler:
    case Office::CloudManager:
    case Office::Csirt:
    case Office::Committee:
    case Office::ChiefAuditor:
    case Office::TerminalAdmin:
    case Office::NetworkAdmin:
    case Office::SystemAdministrator:
    case Office::CardIssuer:
    case Office::FacilityManager:
    case Office::PermittingAuthority:
    case Office::ProcedureNamed:
        break;
    }
    return false;
}

std::optional<ApprovalGround> approvalGround(const AssetFacts &asset)
{
    if (!isDeviceOrMedium(asset))
        return {};
    if (asset.area == AreaKind::Managed)
        return ApprovalGround::ManagedArea;
    if (asset.area == AreaKind::Handling)
        return ApprovalGround::HandlingArea;
    return isConfidential(asset) ? std::optional(ApprovalGround::Confidential) : std::nullopt;
}

QString articleOf(ApprovalGround ground)
{
    switch (ground) {
    case ApprovalGround::ManagedArea:
        return QStringLiteral("37(1)(1)");
    case ApprovalGround::HandlingArea:
        return QStringLiteral("37(1)(2)");
    case ApprovalGround::Confidential:
        break;
    }
    return QStringLiteral("37(1)(3)");
}

QString textOf(ApprovalGround ground)
{
    switch (ground) {
    case ApprovalGround::ManagedArea:
        return QCoreApplication::translate("TakeOuts",
                                           "It stands in a managed area: its level does not matter.");
    case ApprovalGround::HandlingArea:
        return QCoreApplication::translate("TakeOuts",
                                           "It stands in a handling area: its level does not matter.");
    case ApprovalGround::Confidential:
        break;
    }
    return QCoreApplication::translate("TakeOuts", "Its confidentiality is 2 or higher, or not decided yet.");
}

QList<Problem> thingProblems(const QList<TakeOutThing> &things)
{
    if (things.isEmpty())
        return {problem("items",
                        QCoreApplication::translate("TakeOuts", "Choose at least one thing to take out."))};
    QList<Problem> problems;
    for (qsizetype i = 0; i < things.size(); ++i) {
        const TakeOutThing &thing = things.at(i);
        const bool isTwice
            = std::any_of(things.cbegin(), things.cbegin() + i, [&](const TakeOutThing &other) {
                  return other.item.asset == thing.item.asset
                      && other.item.individualNumber.trimmed() == thing.item.individualNumber.trimmed();
              });
        QList<TakeOutHold> holds = thing.holds;
        for (qsizetype above = 0; above < i; ++above) {
            const TakeOutItem &item = things.at(above).item;
            if (item.asset == thing.item.asset)
                holds << TakeOutHold {0, things.at(above).name, ReturnState::Out, item.quantity,
                                      item.individualNumber};
        }
        const QString text = isTwice
            ? QCoreApplication::translate("TakeOuts", "%1 stands twice in the list.").arg(thing.name)
            : thingProblem(thing, holds);
        if (!text.isEmpty())
            problems << problem("items", text);
    }
    return problems;
}

bool needsApproval(const QList<TakeOutThing> &things)
{
    return holdsForAny(things, [](const AssetFacts &asset) { return approvalGround(asset).has_value(); });
}

QList<SafeguardOffer> safeguardsFor(const QList<TakeOutThing> &things)
{
    const bool secretPaper
        = holdsForAny(things, [](const AssetFacts &a) { return isConfidential(a) && isPaper(a); });
    const bool secretOther
        = holdsForAny(things, [](const AssetFacts &a) { return isConfidential(a) && !isPaper(a); });
    const bool electronic = holdsForAny(things, isElectronic);
    // A lockable case, where paper needs one, protects the rest as well.
    const SafeguardNeed oneOf = secretOther && !secretPaper ? SafeguardNeed::OneOf : SafeguardNeed::Offered;
    const QString oneOfReason = QCoreApplication::translate(
        "TakeOuts", "From confidentiality 2 on it is carried encrypted or locked.");
    QList<SafeguardOffer> offers {
        {Safeguard::MinimumData, SafeguardNeed::Offered, QStringLiteral("37(2)(1)"),
         QCoreApplication::translate("TakeOuts", "Leave behind what the trip does not need.")}};
    if (electronic || secretOther) {
        const bool isOneOf = oneOf == SafeguardNeed::OneOf;
        const QString wished = QCoreApplication::translate(
            "TakeOuts", "Devices and media used outside should have a password or encryption.");
        offers << SafeguardOffer {Safeguard::DeviceEncrypted, oneOf, QStringLiteral("37(2)(2)"),
                                  isOneOf ? oneOfReason : wished}
               << SafeguardOffer {Safeguard::DataEncrypted, oneOf, QStringLiteral("37(2)(3)"),
                                  isOneOf ? oneOfReason : wished};
    }
    if (secretPaper) {
        offers << SafeguardOffer {
            Safeguard::LockableCase, SafeguardNeed::Needed, QStringLiteral("37(3)"),
            QCoreApplication::translate("TakeOuts",
                                        "Paper from confidentiality 2 on is carried in a lockable case.")};
    } else if (secretOther) {
        offers << SafeguardOffer {Safeguard::LockableCase, SafeguardNeed::OneOf, QStringLiteral("37(3)"),
                                  oneOfReason};
    }
    if (secretPaper || secretOther)
        offers << SafeguardOffer {
            Safeguard::Traceable, SafeguardNeed::Offered, QStringLiteral("16(5)(1)"),
            QCoreApplication::translate("TakeOuts",
                                        "Tick it when it is carried in a way that can be followed.")};
    return offers;
}

bool isCarriedProtected(const AssetFacts &asset, const QList<Safeguard> &chosen)
{
    if (!isConfidential(asset))
        return true;
    return isPaper(asset) ? chosen.contains(Safeguard::LockableCase)
                          : std::any_of(chosen.cbegin(), chosen.cend(), isProtection);
}

QList<Problem> safeguardProblems(const QList<TakeOutThing> &things, const QList<Safeguard> &chosen)
{
    if (chosen.isEmpty())
        return {
            problem("safeguards", QCoreApplication::translate("TakeOuts", "Name at least one safeguard."))};
    for (const TakeOutThing &thing : things) {
        if (isCarriedProtected(thing.facts, chosen))
            continue;
        const QString text = isPaper(thing.facts)
            ? QCoreApplication::translate("TakeOuts", "%1 needs a lockable case.")
            : QCoreApplication::translate("TakeOuts", "%1 needs a password, encryption or a lockable case.");
        return {problem("safeguards", text.arg(thing.name))};
    }
    return {};
}

OutsideRules rulesForOutside(const QList<TakeOutThing> &things)
{
    if (holdsForAny(things, isHighOnEveryAxis))
        return OutsideRules::City;
    const bool section = holdsForAny(things, [](const AssetFacts &asset) {
        return isHighOn(asset, Axis::Confidentiality) || isHighOn(asset, Axis::Integrity);
    });
    return section ? OutsideRules::Section : OutsideRules::None;
}

QList<Problem> tripProblems(const TakeOut &takeOut, const QList<TakeOutThing> &things)
{
    QList<Problem> problems;
    if (takeOut.purpose.trimmed().isEmpty())
        problems << problem("purpose", QCoreApplication::translate("TakeOuts", "What is it for?"));
    if (takeOut.destination.trimmed().isEmpty())
        problems << problem("destination", QCoreApplication::translate("TakeOuts", "Where does it go?"));
    if (!takeOut.carrier)
        problems << problem("carrier", QCoreApplication::translate("TakeOuts", "Who carries it?"));
    if (!takeOut.requestedOn.isValid())
        problems << problem("requested_on",
                            QCoreApplication::translate("TakeOuts", "When was it applied for?"));
    if (!takeOut.leavesAt.isValid())
        problems << problem("leaves_at", QCoreApplication::translate("TakeOuts", "When does it leave?"));
    else if (takeOut.requestedOn > dayInJapan(takeOut.leavesAt))
        problems << problem("requested_on",
                            QCoreApplication::translate("TakeOuts", "It is applied for before it leaves."));
    if (!takeOut.backBy.isValid())
        problems << problem("back_by", QCoreApplication::translate("TakeOuts", "By when is it back?"));
    else if (takeOut.leavesAt.isValid() && takeOut.backBy <= takeOut.leavesAt)
        problems << problem(
            "back_by", QCoreApplication::translate("TakeOuts", "It has to be back later than it leaves."));
    return problems + outsideProblems(takeOut, rulesForOutside(things));
}

bool isOwnApproval(const TakeOut &takeOut)
{
    return takeOut.approvedBy
        && (takeOut.approvedBy == takeOut.carrier || takeOut.approvedBy == takeOut.requester);
}

QList<Problem> approvalProblems(const TakeOut &takeOut, const QList<TakeOutThing> &things,
                                std::optional<Office> office, const QDateTime &now)
{
    if (!takeOut.approvedBy) {
        const bool hasLeft = takeOut.leavesAt.isValid() && takeOut.leavesAt < now;
        if (hasLeft && needsApproval(things))
            return {problem("leaves_at",
                            QCoreApplication::translate(
                                "TakeOuts",
                                "Without an approval it cannot have left: have it approved, or let it leave "
                                "later."))};
        return {};
    }
    QList<Problem> problems;
    if (!decidesOnTakeOuts(office.value_or(Office::None)))
        problems << problem("approved_by",
                            QCoreApplication::translate(
                                "TakeOuts",
                                "Who approves holds the office of the section security manager, or one "
                                "above it."));
    if (isOwnApproval(takeOut) && takeOut.selfApprovalReason.trimmed().isEmpty())
        problems << problem("self_approval_reason",
                            QCoreApplication::translate(
                                "TakeOuts",
                                "Who applies for it or carries it does not approve it. If nobody else can, "
                                "write down why."));
    const QDate on = takeOut.approvedOn;
    if (!on.isValid())
        problems << problem("approved_on", QCoreApplication::translate("TakeOuts", "When was it approved?"));
    else if (on < takeOut.requestedOn)
        problems << problem("approved_on",
                            QCoreApplication::translate("TakeOuts", "Approved before it was applied for."));
    else if (takeOut.leavesAt.isValid() && on > dayInJapan(takeOut.leavesAt))
        problems << problem("approved_on",
                            QCoreApplication::translate("TakeOuts", "It is approved before it leaves."));
    return problems;
}

QList<Problem> takeOutProblems(const TakeOut &takeOut, const QList<TakeOutThing> &things,
                               std::optional<Office> office, const QDateTime &now)
{
    return thingProblems(things) + tripProblems(takeOut, things)
        + safeguardProblems(things, takeOut.safeguards) + approvalProblems(takeOut, things, office, now);
}

QStringList takeOutHints(const QList<TakeOutThing> &things)
{
    QStringList hints;
    for (const TakeOutThing &thing : things) {
        const bool isCore
            = thing.facts.kind == AssetKind::Server || thing.facts.kind == AssetKind::NetworkDevice;
        if (isCore && thing.facts.area == AreaKind::Managed)
            hints << QCoreApplication::translate(
                         "TakeOuts",
                         "%1: carrying a server or network device out of a managed area also needs the "
                         "chief officer's approval (Art. 27).")
                         .arg(thing.name);
        if (thing.facts.hasMyNumber && thing.facts.kind == AssetKind::Medium)
            hints << QCoreApplication::translate(
                         "TakeOuts",
                         "%1: writing specific personal information out to a medium is a matter of the "
                         "chief officer (Art. 71).")
                         .arg(thing.name);
    }
    return hints;
}

} // namespace mamori
