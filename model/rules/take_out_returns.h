// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/take_outs.h"

namespace mamori {

// The way back of what was taken out (Art. 37(2)(4), 41(8)). Pure functions.

/// How a thing of a trip stands. A line without a mark follows the trip.
ReturnState stateOf(const TakeOut &takeOut, const TakeOutItem &item);
/// Whether nothing is out any more: all came back, or is known to be lost.
bool isAccountedFor(const TakeOut &takeOut);
bool hasLost(const TakeOut &takeOut);

/// How far a take-out has come.
enum class TakeOutStage { Applied, Ready, Out, PartlyBack, Ended };
/// What left without its approval is out all the same. `approved`: it was, or need not be.
TakeOutStage stageOf(const TakeOut &takeOut, bool approved, const QDateTime &now);
/// Whether it waits for a decision: nobody has decided, and nothing has come back.
bool isDecidable(const TakeOut &takeOut);
/// Whether something is out later than agreed.
bool isOverdue(const TakeOut &takeOut, const QDateTime &now);

/// What the person who receives the things says.
struct TakeOutReturn {
    struct Answer {
        std::optional<ReturnState> state; ///< nothing, or Out: still on its way
        std::optional<bool> erased;
    };
    QList<Answer> answers; ///< one for each line of the take-out, in order
    QDateTime at;
    Id<Staff> confirmedBy;
    QString remarks;
};

/// Whether an answer can be given for the line: it is out, or lost and may turn up.
bool canAnswer(const TakeOut &takeOut, const TakeOutItem &item);
/// Whether it is asked if the data were erased; confidential things need the answer.
bool isErasureAsked(const AssetFacts &asset);
bool isErasureNeeded(const AssetFacts &asset);
/// The lines that these answers tell to be lost now.
QList<qsizetype> newlyLost(const TakeOut &takeOut, const TakeOutReturn &answer);

/// What is missing in, or wrong with, the answers about the things. Column "items".
QList<Problem> answerProblems(const TakeOut &takeOut, const QList<TakeOutThing> &things,
                              const TakeOutReturn &answer);
/// … and with when and by whom it was confirmed.
QList<Problem> confirmationProblems(const TakeOut &takeOut, const TakeOutReturn &answer,
                                    const QDateTime &now);

/// The take-out after these answers. Once nothing is out any more it has ended.
TakeOut withReturn(TakeOut takeOut, const TakeOutReturn &answer);

/// The draft of a breach for what was lost. `name` is that of the take-out, `things` are its lines.
Incident lossIncident(const TakeOut &takeOut, const QString &name, const QList<TakeOutThing> &things,
                      const TakeOutReturn &answer);

} // namespace mamori
