// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/disposals.h"

#include "model/rules/take_out_returns.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace mamori {

namespace {

template <class E>
QString keyOf(E value)
{
    return QLatin1String(choicesOf<E>[std::size_t(value)].key);
}

bool isGone(const Asset &asset)
{
    return asset.status == AssetStatus::Disposed || asset.status == AssetStatus::Returned;
}

QStringList trimmedParts(const QStringList &parts)
{
    QStringList numbers;
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            numbers << part.trimmed();
    }
    return numbers;
}

/// An asset has one number a line.
QStringList numbersOf(const Asset &asset)
{
    return trimmedParts(asset.individualNumbers.split(u'\n'));
}

/// In one line they stand one after the other.
QStringList numbersThatGo(const DisposalThing &thing)
{
    static const QRegularExpression between(QStringLiteral("[\\n・、,]"));
    return isPart(thing) ? trimmedParts(thing.partNumbers.split(between)) : numbersOf(thing.asset);
}

/// A level that is not known counts as the highest until it is.
int rankOf(const Policy &policy, const QString &level)
{
    const int rank = policy.rank(Axis::Confidentiality, level);
    return rank >= 0 ? rank : int(policy.levels.value(Axis::Confidentiality).size()) - 1;
}

bool fits(const Policy &policy, const PolicyDisposalRule &rule, const Asset &asset, DisposalKind kind)
{
    // A thing of unknown kind is treated as what asks for most: as another device or medium.
    if (!rule.kinds.contains(keyOf(asset.kind.value_or(AssetKind::Other))))
        return false;
    if (!rule.act.isEmpty() && rule.act != keyOf(kind))
        return false;
    return rule.fromLevel.isEmpty()
        || rankOf(policy, asset.confidentiality) >= policy.rank(Axis::Confidentiality, rule.fromLevel);
}

const PolicyDisposalRule *ruleFor(const Policy &policy, const Asset &asset, DisposalKind kind)
{
    const auto found
        = std::find_if(policy.disposalRules.cbegin(), policy.disposalRules.cend(),
                       [&](const PolicyDisposalRule &rule) { return fits(policy, rule, asset, kind); });
    return found == policy.disposalRules.cend() ? nullptr : &*found;
}

QList<DisposalMethod> allMethods()
{
    QList<DisposalMethod> methods;
    for (std::size_t i = 0; i < choicesOf<DisposalMethod>.size(); ++i)
        methods << DisposalMethod(i);
    return methods;
}

/// Narrows the needs by what one thing asks for.
void addRule(DisposalNeeds &needs, const PolicyDisposalRule &rule)
{
    needs.methods.removeIf([&](DisposalMethod method) { return !rule.methods.contains(keyOf(method)); });
    needs.needsProof = needs.needsProof || rule.needsProof;
    needs.needsErasureCertificate = needs.needsErasureCertificate || rule.needsErasureCertificate;
    if (!needs.rules.contains(rule))
        needs.rules << rule;
}

void addRetention(DisposalNeeds &needs, const Asset &asset, QDate day)
{
    switch (retentionOn(asset, day)) {
    case Retention::Over:
        needs.isExpired = true;
        break;
    case Retention::Running:
    case Retention::Unknown:
        needs.early << asset.name;
        break;
    case Retention::NoPeriod:
        break;
    }
    if (asset.retentionEnd.isValid()
        && (!needs.retentionEnded.isValid() || asset.retentionEnd > needs.retentionEnded))
        needs.retentionEnded = asset.retentionEnd;
}

} // namespace

Retention retentionOn(const Asset &asset, QDate day)
{
    const QDate end = retentionEnd(asset);
    if (end.isValid())
        return end < day ? Retention::Over : Retention::Running;
    return asset.retentionKind == RetentionKind::None ? Retention::NoPeriod : Retention::Unknown;
}

QSet<qint64> assetsOut(const QList<TakeOut> &takeOuts)
{
    QSet<qint64> out;
    for (const TakeOut &trip : takeOuts) {
        for (const TakeOutItem &item : trip.items) {
            if (item.asset && trip.leavesAt.isValid() && stateOf(trip, item) != ReturnState::Returned)
                out << item.asset.value;
        }
    }
    return out;
}

QSet<qint64> assetsInPlans(const QList<Disposal> &disposals)
{
    QSet<qint64> planned;
    for (const Disposal &disposal : disposals) {
        if (disposal.doneAt.isValid())
            continue;
        for (const DisposedItem &item : disposal.items)
            planned << item.asset.value;
    }
    planned.remove(0);
    return planned;
}

QString disposalObstacle(const DisposalThing &thing, const QSet<qint64> &out, const QSet<qint64> &planned)
{
    if (isGone(thing.asset))
        return QCoreApplication::translate("Disposal", "It is gone already.");
    if (out.contains(thing.id.value))
        return QCoreApplication::translate("Disposal", "It has been taken out and is not back.");
    if (planned.contains(thing.id.value))
        return QCoreApplication::translate("Disposal", "It stands in another disposal that is not done yet.");
    return {};
}

bool isDisposalProposed(const DisposalThing &thing, QDate today, const QSet<qint64> &out,
                        const QSet<qint64> &planned)
{
    return retentionOn(thing.asset, today) == Retention::Over
        && disposalObstacle(thing, out, planned).isEmpty();
}

DisposalNeeds disposalNeeds(const Policy &policy, const QList<DisposalThing> &things, DisposalKind kind,
                            QDate day)
{
    DisposalNeeds needs;
    needs.methods = allMethods();
    int highest = -1;
    bool isKnown = true;
    for (const DisposalThing &thing : things) {
        highest = std::max(highest, rankOf(policy, thing.asset.confidentiality));
        isKnown = isKnown && policy.findLevel(Axis::Confidentiality, thing.asset.confidentiality);
        addRetention(needs, thing.asset, day);
        if (const PolicyDisposalRule *rule = ruleFor(policy, thing.asset, kind))
            addRule(needs, *rule);
        // Art. 39(1) speaks of one asset: a public one that is over asks for nothing beside a confidential
        // one that is not.
        if (kind == DisposalKind::Disposal && rankOf(policy, thing.asset.confidentiality) > 0
            && retentionOn(thing.asset, day) == Retention::Over)
            needs.needsApproval = true;
    }
    needs.isConfidential = highest != 0;
    if (isKnown && highest >= 0)
        needs.confidentiality = policy.levels.value(Axis::Confidentiality).at(highest).key;
    return needs;
}

bool isErasure(DisposalMethod method)
{
    switch (method) {
    case DisposalMethod::Degaussing:
    case DisposalMethod::Overwriting:
    case DisposalMethod::KeyDestruction:
        return true;
    case DisposalMethod::Shredding:
    case DisposalMethod::Dissolving:
    case DisposalMethod::Burning:
    case DisposalMethod::Destruction:
    case DisposalMethod::HandedBack:
        break;
    }
    return false;
}

bool needsProof(const Disposal &disposal, const DisposalNeeds &needs)
{
    return needs.needsProof && disposal.method && !isErasure(*disposal.method);
}

bool needsErasure(const Disposal &disposal, const DisposalNeeds &needs)
{
    if (disposal.method && isErasure(*disposal.method))
        return true;
    return needsProof(disposal, needs) && disposal.proof
        && (disposal.proof == DestructionProof::Certificate
            || disposal.proof == DestructionProof::ErasedFirst);
}

bool needsCertificate(const Disposal &disposal, const DisposalNeeds &needs)
{
    if (needsProof(disposal, needs))
        return disposal.proof == DestructionProof::Certificate;
    return needs.needsErasureCertificate && disposal.method && isErasure(*disposal.method);
}

bool mayCarryOut(const DisposalNeeds &needs, const Approval &approval, bool isAsked)
{
    if (!needs.needsApproval && !isAsked)
        return true;
    return approval.decision == ApprovalDecision::Approved;
}

Disposal settledDisposal(Disposal disposal, const DisposalNeeds &needs)
{
    if (!needsProof(disposal, needs))
        disposal.proof
            = needsCertificate(disposal, needs) ? DestructionProof::Certificate : DestructionProof::NotNeeded;
    if (!needsErasure(disposal, needs)) {
        disposal.erasedAt = {};
        disposal.erasedBy = {};
        disposal.erasure.clear();
        disposal.erasedInCity.reset();
        disposal.erasurePlace.clear();
    }
    if (disposal.proof != DestructionProof::Watched) {
        disposal.watchedBy = {};
        disposal.watchedAt = {};
    }
    if (!needsCertificate(disposal, needs)) {
        disposal.certificateNumber.clear();
        disposal.certificateOn = {};
    }
    if (needs.early.isEmpty() || disposal.kind == DisposalKind::Return)
        disposal.earlyReason.clear();
    // What goes back to its owner is kept there: the end of the retention is no matter of the section's.
    disposal.retentionEnded = disposal.kind == DisposalKind::Return ? QDate() : needs.retentionEnded;
    return disposal;
}

bool isPart(const DisposalThing &thing)
{
    return thing.part && thing.asset.quantity && *thing.part < *thing.asset.quantity;
}

QString partProblem(const DisposalThing &thing)
{
    const Asset &asset = thing.asset;
    if (!thing.part)
        return {};
    if (*thing.part < 1)
        return QCoreApplication::translate("Disposal", "How many of %1 go? At least one.").arg(asset.name);
    if (!asset.quantity)
        return QCoreApplication::translate("Disposal",
                                           "How many of %1 there are is not in the ledger. Enter it there "
                                           "first, or let all of them go.")
            .arg(asset.name);
    if (*thing.part > *asset.quantity)
        return QCoreApplication::translate("Disposal", "Of %1 there are only %2.")
            .arg(asset.name, QString::number(*asset.quantity));
    const QStringList all = numbersOf(asset);
    if (all.isEmpty() || !isPart(thing))
        return {};
    const QStringList going = numbersThatGo(thing);
    for (const QString &number : going) {
        if (!all.contains(number))
            return QCoreApplication::translate("Disposal", "%1 is no number of %2.").arg(number, asset.name);
    }
    // What stays keeps its numbers: there are no more of them than of the things that stay.
    if (going.size() > *thing.part || all.size() - going.size() > *asset.quantity - *thing.part)
        return QCoreApplication::translate("Disposal", "Which of %1 go? Enter the numbers of the %2 that go.")
            .arg(asset.name, QString::number(*thing.part));
    return {};
}

QList<DisposedItem> disposedItems(const QList<DisposalThing> &things)
{
    QList<DisposedItem> items;
    for (const DisposalThing &thing : things) {
        items << DisposedItem {thing.id,
                               thing.asset.name,
                               numbersThatGo(thing).join(u'・'),
                               thing.part ? thing.part : thing.asset.quantity,
                               {},
                               isPart(thing) ? thing.asset.quantity : std::nullopt};
    }
    return items;
}

Asset disposedAsset(const DisposalThing &thing, DisposalKind kind)
{
    Asset asset = thing.asset;
    if (isPart(thing)) {
        asset.quantity = *asset.quantity - *thing.part;
        QStringList staying = numbersOf(asset);
        const QStringList going = numbersThatGo(thing);
        staying.removeIf([&](const QString &number) { return going.contains(number); });
        asset.individualNumbers = staying.join(u'\n');
        return asset;
    }
    asset.status = kind == DisposalKind::Return ? AssetStatus::Returned : AssetStatus::Disposed;
    return asset;
}

} // namespace mamori
