// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/take_out_returns.h"

#include "model/clock.h"
#include "model/rules/breaches.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

bool isAnyReturned(const TakeOut &takeOut)
{
    return std::any_of(takeOut.items.cbegin(), takeOut.items.cend(), [&](const TakeOutItem &item) {
        return stateOf(takeOut, item) == ReturnState::Returned;
    });
}

/// No as soon as one says no; nothing while nobody was asked.
std::optional<bool> erasedTogether(const QList<TakeOutItem> &items)
{
    std::optional<bool> erased;
    for (const TakeOutItem &item : items) {
        if (item.erased)
            erased = erased.value_or(true) && *item.erased;
    }
    return erased;
}

ReturnState answered(const TakeOutReturn &answer, qsizetype line)
{
    return answer.answers.value(line).state.value_or(ReturnState::Out);
}

bool isAnyConfirmed(const TakeOutReturn &answer)
{
    return std::any_of(
        answer.answers.cbegin(), answer.answers.cend(),
        [](const TakeOutReturn::Answer &given) { return given.state == ReturnState::Returned; });
}

Problem problem(const char *column, const QString &text)
{
    return {QLatin1String(column), text};
}

} // namespace

ReturnState stateOf(const TakeOut &takeOut, const TakeOutItem &item)
{
    return item.state.value_or(takeOut.returnedAt.isValid() ? ReturnState::Returned : ReturnState::Out);
}

bool isAccountedFor(const TakeOut &takeOut)
{
    return std::all_of(takeOut.items.cbegin(), takeOut.items.cend(),
                       [&](const TakeOutItem &item) { return stateOf(takeOut, item) != ReturnState::Out; });
}

bool hasLost(const TakeOut &takeOut)
{
    return std::any_of(takeOut.items.cbegin(), takeOut.items.cend(),
                       [&](const TakeOutItem &item) { return stateOf(takeOut, item) == ReturnState::Lost; });
}

TakeOutStage stageOf(const TakeOut &takeOut, bool approved, const QDateTime &now)
{
    if (isAccountedFor(takeOut))
        return TakeOutStage::Ended;
    if (takeOut.leavesAt.isValid() && takeOut.leavesAt <= now) {
        const bool isPart
            = std::any_of(takeOut.items.cbegin(), takeOut.items.cend(), [&](const TakeOutItem &item) {
                  return stateOf(takeOut, item) != ReturnState::Out;
              });
        return isPart ? TakeOutStage::PartlyBack : TakeOutStage::Out;
    }
    return approved ? TakeOutStage::Ready : TakeOutStage::Applied;
}

bool isDecidable(const TakeOut &takeOut)
{
    const bool isWhole
        = std::all_of(takeOut.items.cbegin(), takeOut.items.cend(),
                      [&](const TakeOutItem &item) { return stateOf(takeOut, item) == ReturnState::Out; });
    return !takeOut.approvedBy && !takeOut.approval && isWhole;
}

bool isOverdue(const TakeOut &takeOut, const QDateTime &now)
{
    const bool isOut = takeOut.leavesAt.isValid() && takeOut.leavesAt <= now && !isAccountedFor(takeOut);
    return isOut && takeOut.backBy.isValid() && takeOut.backBy < now;
}

bool canAnswer(const TakeOut &takeOut, const TakeOutItem &item)
{
    return stateOf(takeOut, item) != ReturnState::Returned;
}

bool isErasureAsked(const AssetFacts &asset)
{
    return isElectronic(asset);
}

bool isErasureNeeded(const AssetFacts &asset)
{
    return isElectronic(asset) && isConfidential(asset);
}

QList<qsizetype> newlyLost(const TakeOut &takeOut, const TakeOutReturn &answer)
{
    QList<qsizetype> lost;
    for (qsizetype i = 0; i < takeOut.items.size(); ++i) {
        const bool wasOut = stateOf(takeOut, takeOut.items.at(i)) == ReturnState::Out;
        if (wasOut && answered(answer, i) == ReturnState::Lost)
            lost << i;
    }
    return lost;
}

QList<Problem> answerProblems(const TakeOut &takeOut, const QList<TakeOutThing> &things,
                              const TakeOutReturn &answer)
{
    QList<Problem> problems;
    bool isAnything = false;
    for (qsizetype i = 0; i < takeOut.items.size(); ++i) {
        const ReturnState given = answered(answer, i);
        if (given == ReturnState::Out)
            continue;
        if (!canAnswer(takeOut, takeOut.items.at(i))) {
            problems << problem("items",
                                QCoreApplication::translate("TakeOuts", "%1 has come back already.")
                                    .arg(things.value(i).name));
            continue;
        }
        isAnything = isAnything || given != stateOf(takeOut, takeOut.items.at(i));
        if (given == ReturnState::Returned && isErasureNeeded(things.value(i).facts)
            && !answer.answers.value(i).erased)
            problems << problem("items",
                                QCoreApplication::translate("TakeOuts", "Were the data on %1 erased?")
                                    .arg(things.value(i).name));
    }
    if (problems.isEmpty() && !isAnything)
        problems << problem("items",
                            QCoreApplication::translate("TakeOuts", "Say what came back or was lost."));
    return problems;
}

QList<Problem> confirmationProblems(const TakeOut &takeOut, const TakeOutReturn &answer, const QDateTime &now)
{
    QList<Problem> problems;
    if (!answer.at.isValid())
        problems << problem("returned_at", QCoreApplication::translate("TakeOuts", "When did it come back?"));
    else if (!takeOut.leavesAt.isValid() || answer.at < takeOut.leavesAt)
        problems << problem("returned_at",
                            QCoreApplication::translate("TakeOuts", "It cannot come back before it left."));
    else if (answer.at > now)
        problems << problem(
            "returned_at",
            QCoreApplication::translate("TakeOuts", "It cannot have come back later than now."));
    if (answer.confirmedBy && answer.confirmedBy == takeOut.carrier)
        problems << problem(
            "confirmed_by",
            QCoreApplication::translate("TakeOuts", "Another person than the carrier confirms the return."));
    else if (!answer.confirmedBy && isAnyConfirmed(answer))
        problems << problem("confirmed_by",
                            QCoreApplication::translate("TakeOuts", "Who has seen that it came back?"));
    return problems;
}

TakeOut withReturn(TakeOut takeOut, const TakeOutReturn &answer)
{
    // The lines are marked first: as long as the trip has not ended, one without a mark is out.
    for (qsizetype i = 0; i < takeOut.items.size(); ++i) {
        TakeOutItem &item = takeOut.items[i];
        const ReturnState given = answered(answer, i);
        if (!canAnswer(takeOut, item) || given == ReturnState::Out)
            continue;
        item.state = given;
        if (given == ReturnState::Returned) {
            item.returnedOn = dayInJapan(answer.at);
            item.erased = answer.answers.value(i).erased;
        }
    }
    if (!answer.remarks.trimmed().isEmpty())
        takeOut.remarks += (takeOut.remarks.isEmpty() ? QString() : QStringLiteral("\n")) + answer.remarks;
    if (answer.confirmedBy)
        takeOut.confirmedBy = answer.confirmedBy; // who saw the last part; the history has the others
    if (isAccountedFor(takeOut) && isAnyReturned(takeOut) && !takeOut.returnedAt.isValid())
        takeOut.returnedAt = answer.at;
    takeOut.erased = erasedTogether(takeOut.items);
    return takeOut;
}

Incident lossIncident(const TakeOut &takeOut, const QString &name, const QList<TakeOutThing> &things,
                      const TakeOutReturn &answer)
{
    const QList<qsizetype> lost = newlyLost(takeOut, answer);
    QStringList names;
    for (const qsizetype line : lost)
        names << things.at(line).name;
    const QString all = names.join(QCoreApplication::translate("TakeOuts", ", "));
    Incident incident
        = incidentOfLoss(QCoreApplication::translate("TakeOuts", "Lost on a trip: %1").arg(all),
                         QCoreApplication::translate("TakeOuts", "%1, taken out to %2 (%3), was lost.")
                             .arg(all, takeOut.destination, name),
                         answer.at, takeOut.carrier);
    for (const qsizetype line : lost) {
        const TakeOutThing &thing = things.at(line);
        incident.affected << AffectedAsset {thing.item.asset, {}};
        if (!incident.asset)
            incident.asset = thing.item.asset;
        if (thing.facts.hasMyNumber)
            incident.personalInvolved = true;
    }
    return incident;
}

} // namespace mamori
