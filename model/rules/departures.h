// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/staff_links.h"

namespace mamori {

class Records;

// Joining, changing work and leaving (Art. 42, 45, 54(1)(2), 55(1)): what has to be settled, by what answers,
// and what follows in the other registers.

/// Something that is settled before a move is finished: what the person holds, or a step of joining.
struct MoveThing {
    /// What stands in the person's own entry.
    enum class Own { No, Office, MyNumber };

    QString name; ///< how it is called: register, record and part in it
    const StaffLink *link = nullptr; ///< nullptr: a step of joining, the person's own entry, or nobody's
    const Register *reg = nullptr;
    qint64 record = 0;
    QString column;
    QString lineColumn;
    qsizetype line = -1;
    Own own = Own::No;
    std::optional<JoiningStep> step;
    QString proof; ///< by what a step of joining is done already; nothing is asked then
    QList<SettledHow> ways; ///< how it can be settled from here; none: in its own register only
};

/// What became of one thing.
struct MoveAnswer {
    std::optional<SettledHow> how; ///< nothing: still open
    QDate on;
    Id<Staff> to;
    QString note;
};

/// A move while it is written down.
struct MovePlan {
    StaffMove move;
    QList<MoveThing> things;
    QList<MoveAnswer> answers; ///< one for each thing
};

/// Whether something has to be given back on such a move.
bool isDeparture(const StaffMove &move);
/// All that has to be settled on the move, but for what was settled on it before. What a person holds is
/// found by every link of every register; `id` is 0 for a new move.
QList<MoveThing> thingsOfMove(const Records &records, const StaffMove &move, Id<StaffMove> id);

/// What is missing in, or wrong with, an answer; empty when nothing is, or nothing was answered.
QString answerProblem(const StaffMove &move, const MoveThing &thing, const MoveAnswer &answer, QDate today);
/// The names of what is still open.
QStringList openThings(const MovePlan &plan);
/// Why the move cannot be finished yet; what is open is named.
QList<Problem> finishProblems(const MovePlan &plan);

/// Whether a move ends with what is stored now.
enum class MoveEnd { Later, Now };
/// Stores the move and all that follows from the answers as one step. `id` is 0 for a new one. Throws
/// Error(Refused) with the first of the problems, asked anew.
Id<StaffMove> storeMove(Records &records, Id<StaffMove> id, const MovePlan &plan, MoveEnd end);

} // namespace mamori
