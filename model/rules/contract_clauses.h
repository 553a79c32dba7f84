// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"
#include "model/registers/contract.h"

namespace mamori {

/// How a clause of an outsourcing contract stands (Art. 117(2)).
enum class ClauseStanding {
    Unanswered,
    Stands, ///< in the contract, or in a paper that is named
    PaperUnnamed, ///< in another paper, and nobody wrote in which
    Missing,
    NotNeeded,
    NotNeededUnexplained, ///< not needed, and nobody wrote why
};
ClauseStanding standingOf(const ContractClause &clause);
/// What is still to be written about a clause, as a sentence; empty when nothing is.
QString clauseProblem(const ContractClause &clause);

/// The row that answers this duty; nullptr when there is none.
const ContractClause *clauseOf(const QList<ContractClause> &clauses, const PolicyDuty &duty);

/// All clauses that the standard names, in its order, each with what was answered; then those that the
/// section added. What was answered keeps the words that it was answered to.
QList<ContractClause> clauseSheet(const Policy &policy, const QList<ContractClause> &answered);
/// The clauses the contractor is asked to agree to; where the section has no words of its own, in the pack's.
QList<ContractClause> clauseGaps(const Policy &policy, const QList<ContractClause> &clauses);
/// How the pack asks a contractor for the clause at this article; empty for others.
QString clauseRequest(const Policy &policy, const QString &article);

struct ClauseFigures {
    int standing = 0;
    int missing = 0;
    int notNeeded = 0;
    int open = 0; ///< not answered, or not fully
    bool operator==(const ClauseFigures &) const = default;
};
ClauseFigures clauseFigures(const QList<ContractClause> &clauses);

} // namespace mamori
