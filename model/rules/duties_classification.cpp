// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/japanese/fiscal_year.h"
#include "model/rules/duty_rules.h"
#include "model/store/records.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

bool isDecided(const AssetCase &c)
{
    return c.asset.classificationState == ClassificationState::Decided
        && std::all_of(c.facts.ranks.begin(), c.facts.ranks.end(), [](qint8 rank) { return rank >= 0; });
}

/// The end of the fiscal year in which something began; no day when that is not known.
QDate endOfYear(QDate begun)
{
    return begun.isValid() ? FiscalYear::of(begun).last() : QDate();
}

QString decider(const AssetCase &c)
{
    if (!c.world.names || c.decision.id == 0)
        return {};
    const auto decision = c.world.names->find(Id<ClassificationDecision> {c.decision.id});
    return decision ? decision->decidedBy : QString();
}

DutyFinding decidedFinding(const AssetCase &c)
{
    return DutyFinding::fulfilled(c.asset.classifiedOn, decider(c));
}

const char *whyUndecided(const AssetCase &c)
{
    switch (c.asset.classificationState) {
    case ClassificationState::Proposed:
        return QT_TRANSLATE_NOOP("DutyFinding", "the proposed classification is not confirmed");
    case ClassificationState::AwaitingJudgement:
        return QT_TRANSLATE_NOOP("DutyFinding", "the manager has not decided yet");
    case ClassificationState::Open:
    case ClassificationState::Decided:
        break;
    }
    return QT_TRANSLATE_NOOP("DutyFinding", "it is not classified");
}

/// Art. 16(1): every asset has its three levels.
DutyFinding classified(const AssetCase &c, const DutyAsk &)
{
    if (c.facts.isGone)
        return {};
    return isDecided(c) ? decidedFinding(c)
                        : DutyFinding::open(endOfYear(c.asset.acquiredOn), whyUndecided(c));
}

/// Art. 18(2): at the time at which it is obtained or made.
DutyFinding classifiedWhenMade(const AssetCase &c, const DutyAsk &)
{
    if (c.facts.isGone)
        return {};
    return isDecided(c) ? decidedFinding(c) : DutyFinding::open(c.asset.acquiredOn, whyUndecided(c));
}

/// The level that the answer "yes" to the question on specific personal information asks for.
int rankOfMyNumber(const Policy &policy)
{
    for (const PolicyQuestion &question : policy.questions) {
        if (question.id != QLatin1String("specific_personal_information"))
            continue;
        for (const PolicyQuestion::Answer &answer : question.answers) {
            if (answer.id == QLatin1String("true"))
                return policy.rank(question.axis, answer.level);
        }
    }
    return -1;
}

/// Art. 16(2): specific personal information asks for the highest confidentiality.
DutyFinding levelOfMyNumber(const AssetCase &c, const DutyAsk &)
{
    if (c.facts.isGone || !c.facts.hasMyNumber)
        return {};
    const int rank = c.facts.ranks[std::size_t(Axis::Confidentiality)];
    if (rank < 0)
        return DutyFinding::open(endOfYear(c.asset.acquiredOn), whyUndecided(c));
    if (rank < rankOfMyNumber(*c.world.policy))
        return DutyFinding::violated(
            c.asset.classifiedOn,
            QT_TRANSLATE_NOOP("DutyFinding", "it holds specific personal information at a lower level"));
    return decidedFinding(c);
}

/// What the answers of the newest decision ask for on an axis against the level the asset has.
DutyFinding levelByAnswers(const AssetCase &c, Axis axis)
{
    const auto index = std::size_t(axis);
    if (c.facts.ranks[index] < 0)
        return DutyFinding::open(endOfYear(c.asset.acquiredOn), whyUndecided(c));
    if (c.facts.ranks[index] != c.decision.asked[index])
        return DutyFinding::violated(
            c.asset.classifiedOn,
            QT_TRANSLATE_NOOP("DutyFinding", "its level is not what the answers ask for"));
    return decidedFinding(c);
}

/// Levels follow from answers only where answers decided: not from a provider, a group or a judgement.
bool hasAnswers(const AssetCase &c)
{
    return !c.facts.isGone && c.decision.basis == DecisionBasis::Questions
        && c.decision.question != DecidingQuestion::NoAnswers;
}

template <DecidingQuestion question>
DutyFinding levelByQuestion(const AssetCase &c, const DutyAsk &)
{
    if (!hasAnswers(c) || c.decision.question != question)
        return {};
    return levelByAnswers(c, Axis::Confidentiality);
}

/// Art. 16(3), (4): the answers ask for more than the lowest level.
template <Axis axis>
DutyFinding levelRaised(const AssetCase &c, const DutyAsk &)
{
    return hasAnswers(c) && c.decision.asked[std::size_t(axis)] > 0 ? levelByAnswers(c, axis) : DutyFinding();
}

template <Axis axis>
DutyFinding levelLowest(const AssetCase &c, const DutyAsk &)
{
    return hasAnswers(c) && c.decision.asked[std::size_t(axis)] == 0 ? levelByAnswers(c, axis)
                                                                     : DutyFinding();
}

/// Art. 17(2): that the measures are not hindered is said by who classified the group as one.
DutyFinding groupWithoutHindrance(const AssetCase &c, const DutyAsk &)
{
    if (c.facts.isGone || !c.world.members->contains(c.id))
        return {};
    const bool together
        = c.decision.basis == DecisionBasis::Group || c.decision.basis == DecisionBasis::Judgement;
    if (together && c.decision.hasReason)
        return decidedFinding(c);
    return DutyFinding::open({}, QT_TRANSLATE_NOOP("DutyFinding", "nobody has decided on it as a group"));
}

/// Art. 17(2): on each axis the highest of the parts.
DutyFinding groupHighest(const AssetCase &c, const DutyAsk &)
{
    if (c.facts.isGone || !c.world.members->contains(c.id))
        return {};
    Ranks highest {-1, -1, -1};
    bool anyUnknown = false;
    for (const qint64 member : c.world.members->value(c.id)) {
        for (std::size_t axis = 0; axis < highest.size(); ++axis) {
            const qint8 rank = c.world.asset({member}).ranks[axis];
            anyUnknown = anyUnknown || rank < 0;
            highest[axis] = std::max(highest[axis], rank);
        }
    }
    for (std::size_t axis = 0; axis < highest.size(); ++axis) {
        if (c.facts.ranks[axis] >= 0 && c.facts.ranks[axis] < highest[axis])
            return DutyFinding::violated(
                c.asset.classifiedOn,
                QT_TRANSLATE_NOOP("DutyFinding", "one of its parts has a higher level"));
    }
    if (anyUnknown)
        return DutyFinding::open({}, QT_TRANSLATE_NOOP("DutyFinding", "one of its parts is not classified"));
    if (!isDecided(c))
        return DutyFinding::open({}, whyUndecided(c));
    if (c.facts.ranks != highest)
        return DutyFinding::open({}, QT_TRANSLATE_NOOP("DutyFinding", "all its parts have a lower level"));
    return decidedFinding(c);
}

/// Art. 17(3): looked at again by the day set for it, else once in the section's cycle.
DutyFinding reviewed(const AssetCase &c, const DutyAsk &ask)
{
    if (c.facts.isGone || !isDecided(c))
        return {};
    if (c.asset.nextReview.isValid())
        return DutyFinding::renewing(c.asset.nextReview, c.asset.classifiedOn, decider(c));
    if (ask.months == 0)
        return DutyFinding::needsParameter();
    if (!c.asset.classifiedOn.isValid())
        return DutyFinding::open({}, QT_TRANSLATE_NOOP("DutyFinding", "it has never been looked at again"));
    return DutyFinding::renewing(c.asset.classifiedOn.addMonths(ask.months), c.asset.classifiedOn,
                                 decider(c));
}

bool isReceived(const AssetCase &c)
{
    return !c.facts.isGone && c.asset.origin == Origin::OtherSection;
}

Ranks providerRanks(const AssetCase &c)
{
    const Policy &policy = *c.world.policy;
    return {qint8(policy.rank(Axis::Confidentiality, c.asset.providerConfidentiality)),
            qint8(policy.rank(Axis::Integrity, c.asset.providerIntegrity)),
            qint8(policy.rank(Axis::Availability, c.asset.providerAvailability))};
}

bool areKnown(const Ranks &ranks)
{
    return std::all_of(ranks.begin(), ranks.end(), [](qint8 rank) { return rank >= 0; });
}

bool isBelow(const Ranks &ranks, const Ranks &others)
{
    for (std::size_t axis = 0; axis < ranks.size(); ++axis) {
        if (ranks[axis] < others[axis])
            return true;
    }
    return false;
}

/// Art. 19(1): the provider's levels hold for what was received as a whole.
DutyFinding providerLevel(const AssetCase &c, const DutyAsk &)
{
    if (!isReceived(c) || c.asset.receivedPart.value_or(false))
        return {};
    const Ranks provider = providerRanks(c);
    if (!areKnown(provider))
        return {}; // that is for the manager: Art. 19(2)
    if (!isDecided(c))
        return DutyFinding::open(c.asset.acquiredOn, whyUndecided(c));
    if (isBelow(c.facts.ranks, provider))
        return DutyFinding::violated(c.asset.classifiedOn,
                                     QT_TRANSLATE_NOOP("DutyFinding", "its level is below the provider's"));
    return decidedFinding(c);
}

/// Art. 19(1), proviso: the provider's levels may be left where only a part was taken; with a reason.
DutyFinding providerDeparted(const AssetCase &c, const DutyAsk &)
{
    if (!isReceived(c) || !isDecided(c))
        return {};
    const Ranks provider = providerRanks(c);
    if (!areKnown(provider) || !isBelow(c.facts.ranks, provider))
        return {};
    if (!c.asset.receivedPart.value_or(false))
        return DutyFinding::violated(
            c.asset.classifiedOn,
            QT_TRANSLATE_NOOP("DutyFinding", "its level is below the provider's, and all of it was taken"));
    return c.decision.hasReason
        ? decidedFinding(c)
        : DutyFinding::open({}, QT_TRANSLATE_NOOP("DutyFinding", "why the level was changed is not written"));
}

/// Art. 19(2): an unknown class of the provider goes to the manager.
DutyFinding providerJudged(const AssetCase &c, const DutyAsk &)
{
    if (!isReceived(c) || areKnown(providerRanks(c)))
        return {};
    if (isDecided(c) && c.decision.basis == DecisionBasis::Judgement)
        return decidedFinding(c);
    return DutyFinding::open(
        c.asset.acquiredOn,
        QT_TRANSLATE_NOOP("DutyFinding", "the provider's class is unknown and the manager has not decided"));
}

/// Art. 20(2): a change of class is the manager's judgement.
DutyFinding reclassified(const AssetCase &c, const DutyAsk &)
{
    if (c.facts.isGone)
        return {};
    const bool waits = c.asset.classificationState == ClassificationState::AwaitingJudgement;
    if (waits && c.asset.origin != Origin::OtherSection)
        return DutyFinding::open({}, QT_TRANSLATE_NOOP("DutyFinding", "the manager has not decided yet"));
    if (!waits && c.decision.count > 1 && c.decision.basis == DecisionBasis::Judgement)
        return decidedFinding(c);
    return {};
}

constexpr char classifyTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Classify the assets whose levels are missing or wrong");
constexpr char judgeTask[] = QT_TRANSLATE_NOOP("DutyTask", "Decide on the assets that wait for the manager");
constexpr char groupTask[] = QT_TRANSLATE_NOOP("DutyTask", "Classify the groups of assets again");

constexpr DutyRule rule(const char *id, const char *task,
                        DutyFinding (*judge)(const AssetCase &, const DutyAsk &), const char *query = "")
{
    return {.id = id, .reg = &Asset::spec, .task = task, .query = query, .asset = judge};
}

constexpr DutyRule rules[] = {
    {.id = "classified",
     .reg = &Asset::spec,
     .task = classifyTask,
     .none = QT_TRANSLATE_NOOP("DutyFinding", "no asset is in the ledger"),
     .query = "-classification_state:decided",
     .asset = classified},
    rule("classified-when-made", classifyTask, classifiedWhenMade, "-classification_state:decided"),
    rule("level-my-number", classifyTask, levelOfMyNumber, "has_mynumber:1"),
    rule("level-nondisclosable", classifyTask, levelByQuestion<DecidingQuestion::Nondisclosure>),
    rule("level-unpublished", classifyTask, levelByQuestion<DecidingQuestion::Publication>),
    rule("level-public", classifyTask, levelByQuestion<DecidingQuestion::None>),
    rule("level-integrity", classifyTask, levelRaised<Axis::Integrity>),
    rule("level-integrity-lowest", classifyTask, levelLowest<Axis::Integrity>),
    rule("level-availability", classifyTask, levelRaised<Axis::Availability>),
    rule("level-availability-lowest", classifyTask, levelLowest<Axis::Availability>),
    rule("group-without-hindrance", groupTask, groupWithoutHindrance),
    rule("group-highest", groupTask, groupHighest),
    rule("asset-reviewed", QT_TRANSLATE_NOOP("DutyTask", "Look again at the assets whose review is due"),
         reviewed),
    rule("provider-level", classifyTask, providerLevel, "origin:other_section"),
    rule("provider-departed", classifyTask, providerDeparted, "origin:other_section"),
    rule("provider-judged", judgeTask, providerJudged, "origin:other_section"),
    rule("reclassified", judgeTask, reclassified, "classification_state:awaiting_judgement"),
};

} // namespace

std::span<const DutyRule> classificationRules()
{
    return rules;
}

} // namespace mamori
