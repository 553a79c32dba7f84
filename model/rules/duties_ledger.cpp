// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/japanese/fiscal_year.h"
#include "model/rules/duty_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

bool isDecided(const AssetCase &c)
{
    return c.asset.classificationState == ClassificationState::Decided;
}

bool isCardAnswered(const AssetCase &c)
{
    return (c.card.applies & ~(c.card.done | c.card.excused)) == 0;
}

QDate lastAnswer(const AssetCase &c)
{
    return std::max(c.asset.classifiedOn, *std::max_element(c.card.on.begin(), c.card.on.end()));
}

QDate endOfYear(QDate begun)
{
    return begun.isValid() ? FiscalYear::of(begun).last() : QDate();
}

/// Art. 17(1): the ledger names who answers for the asset.
DutyFinding custodianNamed(const AssetCase &c, const DutyAsk &)
{
    if (c.facts.isGone)
        return {};
    if (!c.asset.custodianPost.isEmpty() || c.asset.custodian)
        return DutyFinding::fulfilled(c.asset.acquiredOn, c.asset.custodianPost);
    return DutyFinding::open(endOfYear(c.asset.acquiredOn),
                             QT_TRANSLATE_NOOP("DutyFinding", "nobody is named who answers for it"));
}

/// Whether what the ledger has to say of a system or service is there: no required field is empty, its levels
/// are decided and its card is answered.
DutyFinding inLedger(const AssetCase &c)
{
    const Asset &a = c.asset;
    const bool complete = !a.name.isEmpty() && !a.work.isEmpty() && !a.contents.isEmpty()
        && !a.place.isEmpty() && a.hasMyNumber && a.hasPersonal && !a.custodianPost.isEmpty()
        && a.retentionKind;
    if (!complete)
        return DutyFinding::open(endOfYear(a.acquiredOn),
                                 QT_TRANSLATE_NOOP("DutyFinding", "required fields are empty"));
    if (!isDecided(c))
        return DutyFinding::open(endOfYear(a.acquiredOn),
                                 QT_TRANSLATE_NOOP("DutyFinding", "it is not classified"));
    if (!isCardAnswered(c))
        return DutyFinding::open(
            endOfYear(a.classifiedOn),
            QT_TRANSLATE_NOOP("DutyFinding", "its handling restrictions are not all answered"));
    return DutyFinding::fulfilled(lastAnswer(c), a.custodianPost);
}

/// Art. 17(4): the systems stand in the ledger with what is asked of them.
DutyFinding systemInLedger(const AssetCase &c, const DutyAsk &)
{
    return !c.facts.isGone && c.facts.kind == AssetKind::System ? inLedger(c) : DutyFinding();
}

/// Art. 125(1): and the cloud services.
DutyFinding cloudInLedger(const AssetCase &c, const DutyAsk &)
{
    return !c.facts.isGone && c.facts.kind == AssetKind::CloudService ? inLedger(c) : DutyFinding();
}

/// Art. 17(5): a copy is classified by itself and protected.
DutyFinding copyClassified(const AssetCase &c, const DutyAsk &)
{
    if (c.facts.isGone || !c.facts.copyOf)
        return {};
    const QDate due = c.asset.acquiredOn;
    if (!isDecided(c))
        return DutyFinding::open(due, QT_TRANSLATE_NOOP("DutyFinding", "it is not classified"));
    const AssetFacts &original = c.world.asset(c.facts.copyOf);
    for (std::size_t axis = 0; axis < original.ranks.size(); ++axis) {
        const bool isLower = c.facts.ranks[axis] < original.ranks[axis];
        // A copy of a part can need less; then somebody decided on it, by answers or by judgement.
        const bool copied
            = c.decision.basis != DecisionBasis::Judgement && c.decision.basis != DecisionBasis::Questions;
        if (isLower && copied)
            return DutyFinding::violated(
                c.asset.classifiedOn, QT_TRANSLATE_NOOP("DutyFinding", "its level is below the original's"));
    }
    if (!isCardAnswered(c))
        return DutyFinding::open(
            endOfYear(c.asset.classifiedOn),
            QT_TRANSLATE_NOOP("DutyFinding", "its handling restrictions are not all answered"));
    return DutyFinding::fulfilled(lastAnswer(c), c.asset.custodianPost);
}

/// Art. 17(7): a label where one is needed.
DutyFinding labelAttached(const AssetCase &c, const DutyAsk &)
{
    if (c.facts.isGone || !isDecided(c) || c.asset.labelNeeded == false)
        return {};
    if (!c.asset.labelNeeded)
        return DutyFinding::open(endOfYear(c.asset.classifiedOn),
                                 QT_TRANSLATE_NOOP("DutyFinding", "whether it needs a label is not said"));
    if (!c.asset.labelDone.value_or(false))
        return DutyFinding::open(endOfYear(c.asset.classifiedOn),
                                 QT_TRANSLATE_NOOP("DutyFinding", "its label is not attached"));
    return DutyFinding::fulfilled(c.asset.classifiedOn, c.asset.custodianPost);
}

constexpr DutyRule rules[] = {
    {.id = "custodian-named",
     .reg = &Asset::spec,
     .task = QT_TRANSLATE_NOOP("DutyTask", "Name who answers for each asset"),
     .none = QT_TRANSLATE_NOOP("DutyFinding", "no asset is in the ledger"),
     .query = "custodian_post:",
     .asset = custodianNamed},
    {.id = "system-in-ledger",
     .reg = &Asset::spec,
     .task = QT_TRANSLATE_NOOP("DutyTask", "Complete the systems in the asset ledger"),
     .none = QT_TRANSLATE_NOOP("DutyFinding", "no system is in the ledger, although the section owns one"),
     .query = "kind:system",
     .asset = systemInLedger},
    {.id = "cloud-in-ledger",
     .reg = &Asset::spec,
     .task = QT_TRANSLATE_NOOP("DutyTask", "Complete the cloud services in the asset ledger"),
     .none
     = QT_TRANSLATE_NOOP("DutyFinding", "no cloud service is in the ledger, although the section uses one"),
     .query = "kind:cloud_service",
     .asset = cloudInLedger},
    {.id = "copy-classified",
     .reg = &Asset::spec,
     .task = QT_TRANSLATE_NOOP("DutyTask", "Classify the copies and answer their restrictions"),
     .query = "-copy_of:",
     .asset = copyClassified},
    {.id = "label-attached",
     .reg = &Asset::spec,
     .task = QT_TRANSLATE_NOOP("DutyTask", "Say which assets need a label, and attach it"),
     .query = "-label_done:1 -label_needed:0",
     .asset = labelAttached},
};

} // namespace

std::span<const DutyRule> ledgerRules()
{
    return rules;
}

} // namespace mamori
