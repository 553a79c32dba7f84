// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/contract_clauses.h"
#include "reports/forms/form_frame.h"

namespace mamori {

/// A contract with all that its papers tell of it.
struct ContractPaper {
    Contract contract;
    QList<ContractClause> clauses; ///< all that the standard names
    QList<ContractClause> gaps; ///< what the contractor is asked for
    QString owner; ///< 主事　例示 太郎
    QString manager; ///< of the section
};

/// Throws Error(Refused) when there is no such contract.
ContractPaper contractPaper(const Policy &policy, const Records &records, Id<Contract> id);
/// The papers of no contract, to be filled in by hand.
ContractPaper blankContractPaper(const Policy &policy, const Records &records);

/// The form 契約条項確認表 (Art. 117(2)): the 14 clauses, whether and where each stands in the contract, and
/// what is to be asked for. What is not answered is ticked by hand.
QByteArray clauseSheetPdf(const PolicyForm &form, const PaperFrame &frame, const ContractPaper &paper);
/// The letter by which the contractor is asked to agree to the clauses that are missing. Its number and the
/// day of the answer are written by hand.
QByteArray gapLetterPdf(const PolicyForm &form, const PaperFrame &frame, const ContractPaper &paper);

} // namespace mamori
