// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/clock.h"
#include "model/registers/card.h"
#include "model/rules/duty_rules.h"

#include <QCoreApplication>

namespace mamori {

namespace {

using CardCase = CaseOf<Card>;

constexpr char reportTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Settle the authentication cards that are lost or damaged");
constexpr char collectTask[]
    = QT_TRANSLATE_NOOP("DutyTask", "Erase and shred the authentication cards that were collected");

bool isLost(const Card &card)
{
    return card.status == CardStatus::Lost;
}

bool isCollected(const Card &card)
{
    return card.collectedOn.isValid();
}

/// Art. 49(1)(3): told the issuer at once, and what the issuer said.
DutyFinding reported(const CardCase &c)
{
    const bool isDamaged = isLost(c.record) || c->status == CardStatus::Soiled;
    return Judgement(isDamaged, dayInJapan(c->noticedAt))
        .needs(c->reportedAt.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "the issuer has not been told"))
        .needs(c->issuer.has_value(),
               QT_TRANSLATE_NOOP("DutyFinding", "which office issued it is not written"))
        .needs(!c->instruction.isEmpty(),
               QT_TRANSLATE_NOOP("DutyFinding", "what the issuer told to do is not written"))
        .fulfilled(dayInJapan(c->reportedAt), c->reportedBy);
}

/// Art. 49(2): a lost card opens nothing any more.
DutyFinding invalidated(const CardCase &c)
{
    const bool isOurs = c->issuer != Office::GeneralOfficer;
    return Judgement(isLost(c.record) && isOurs, dayInJapan(c->reportedAt))
        .needs(c->invalidatedAt.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "it still opens the system"))
        .fulfilled(dayInJapan(c->invalidatedAt));
}

/// Art. 49(3).
DutyFinding spareUnusable(const CardCase &c)
{
    return Judgement(c->status == CardStatus::Spare)
        .needs(c->spareUnusable == true,
               QT_TRANSLATE_NOOP("DutyFinding", "it is not said that the spare card opens nothing"))
        .needs(!c->keptAt.isEmpty(), QT_TRANSLATE_NOOP("DutyFinding", "where it is kept is not written"))
        .fulfilled(c->issuedOn);
}

/// Art. 49(4): soiled and torn cards come in.
DutyFinding collected(const CardCase &c)
{
    return Judgement(c->status == CardStatus::Soiled || isCollected(c.record), dayInJapan(c->noticedAt))
        .needs(isCollected(c.record), QT_TRANSLATE_NOOP("DutyFinding", "it has not been collected"))
        .fulfilled(c->collectedOn, c.world.nameOf(c->doneBy));
}

/// Art. 49(4)(1).
DutyFinding erasedFromSystem(const CardCase &c)
{
    return Judgement(isCollected(c.record), c->shreddedOn)
        .needs(c->systemDataErasedOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "its data still stand in the system"))
        .fulfilled(c->systemDataErasedOn, c.world.nameOf(c->doneBy));
}

/// Art. 49(4)(2): only what can still be read can be erased.
DutyFinding erasedOnCard(const CardCase &c)
{
    return Judgement(isCollected(c.record) && c->cardReadable != false, c->shreddedOn)
        .needs(c->cardReadable.has_value(),
               QT_TRANSLATE_NOOP("DutyFinding", "whether it can still be read is not answered"))
        .needs(c->cardDataErasedOn.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "its data are not erased"))
        .fulfilled(c->cardDataErasedOn, c.world.nameOf(c->doneBy));
}

/// Art. 49(4)(3).
DutyFinding shredded(const CardCase &c)
{
    return Judgement(isCollected(c.record))
        .needs(c->shreddedOn.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "it is not shredded"))
        .needs(bool(c->doneBy), QT_TRANSLATE_NOOP("DutyFinding", "who shredded it is not written"))
        .fulfilled(c->shreddedOn, c.world.nameOf(c->doneBy));
}

constexpr DutyRule rules[] = {
    recordRule<reported>("card-reported", reportTask),
    recordRule<invalidated>("card-invalidated", reportTask),
    recordRule<spareUnusable>("card-spare-unusable",
                              QT_TRANSLATE_NOOP("DutyTask", "Make the spare authentication cards unusable")),
    recordRule<collected>("card-collected", reportTask),
    recordRule<erasedFromSystem>("card-erased-from-system", collectTask),
    recordRule<erasedOnCard>("card-erased", collectTask),
    recordRule<shredded>("card-shredded", collectTask),
};

} // namespace

std::span<const DutyRule> cardRules()
{
    return rules;
}

} // namespace mamori
