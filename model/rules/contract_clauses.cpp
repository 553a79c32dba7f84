// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/contract_clauses.h"

#include "model/rules/duty_sheet.h"

namespace mamori {

ClauseStanding standingOf(const ContractClause &clause)
{
    if (!clause.state)
        return ClauseStanding::Unanswered;
    switch (*clause.state) {
    case ClauseState::InContract:
        return ClauseStanding::Stands;
    case ClauseState::Elsewhere:
        return isWritten(clause.page) ? ClauseStanding::Stands : ClauseStanding::PaperUnnamed;
    case ClauseState::Missing:
        return ClauseStanding::Missing;
    case ClauseState::NotNeeded:
        break;
    }
    return isWritten(clause.reason) ? ClauseStanding::NotNeeded : ClauseStanding::NotNeededUnexplained;
}

QString clauseProblem(const ContractClause &clause)
{
    switch (standingOf(clause)) {
    case ClauseStanding::Unanswered:
        return QCoreApplication::translate("ContractClauses", "Is it in the contract?");
    case ClauseStanding::PaperUnnamed:
        return QCoreApplication::translate("ContractClauses", "In which paper does it stand, on which page?");
    case ClauseStanding::NotNeededUnexplained:
        return QCoreApplication::translate("ContractClauses", "Why is it not needed?");
    case ClauseStanding::Stands:
    case ClauseStanding::Missing:
    case ClauseStanding::NotNeeded:
        break;
    }
    return {};
}

const ContractClause *clauseOf(const QList<ContractClause> &clauses, const PolicyDuty &duty)
{
    const auto found = std::find_if(clauses.cbegin(), clauses.cend(), [&](const ContractClause &clause) {
        return clause.article == duty.article || clause.question == duty.id;
    });
    return found == clauses.cend() ? nullptr : &*found;
}

static const QList<PolicyChecklist::Item> &clauseItems(const Policy &policy)
{
    static const QList<PolicyChecklist::Item> none;
    const PolicyChecklist *list = policy.findChecklist(QStringLiteral("list-outsourcing-clauses"));
    return list ? list->items : none;
}

QList<ContractClause> clauseSheet(const Policy &policy, const QList<ContractClause> &answered)
{
    QList<ContractClause> rest = answered;
    QList<ContractClause> sheet;
    for (const PolicyChecklist::Item &item : clauseItems(policy)) {
        const auto isIt = [&](const ContractClause &clause) {
            return clause.question == item.id || clause.article == item.article;
        };
        const auto found = std::find_if(rest.cbegin(), rest.cend(), isIt);
        if (found != rest.cend() && found->state) {
            sheet << *found;
        } else {
            ContractClause clause = found == rest.cend() ? ContractClause {} : *found;
            clause.question = item.id;
            clause.article = item.article;
            clause.text = item.text;
            sheet << clause;
        }
        if (found != rest.cend())
            rest.erase(found);
    }
    return sheet + rest;
}

QString clauseRequest(const Policy &policy, const QString &article)
{
    const QList<PolicyChecklist::Item> &items = clauseItems(policy);
    const auto item = std::find_if(items.cbegin(), items.cend(),
                                   [&](const PolicyChecklist::Item &one) { return one.article == article; });
    const auto words = std::find_if(policy.particulars.cbegin(), policy.particulars.cend(),
                                    [](const PolicyRecordParticulars &record) {
                                        return record.id == QLatin1String("record-clause-requests");
                                    });
    return item == items.cend() || words == policy.particulars.cend()
        ? QString()
        : words->ours.value(item - items.cbegin());
}

QList<ContractClause> clauseGaps(const Policy &policy, const QList<ContractClause> &clauses)
{
    QList<ContractClause> gaps;
    for (ContractClause clause : clauseSheet(policy, clauses)) {
        if (standingOf(clause) != ClauseStanding::Missing)
            continue;
        if (!isWritten(clause.toAsk))
            clause.toAsk = clauseRequest(policy, clause.article);
        gaps << clause;
    }
    return gaps;
}

ClauseFigures clauseFigures(const QList<ContractClause> &clauses)
{
    ClauseFigures figures;
    for (const ContractClause &clause : clauses) {
        switch (standingOf(clause)) {
        case ClauseStanding::Stands:
            ++figures.standing;
            break;
        case ClauseStanding::Missing:
            ++figures.missing;
            break;
        case ClauseStanding::NotNeeded:
            ++figures.notNeeded;
            break;
        case ClauseStanding::Unanswered:
        case ClauseStanding::PaperUnnamed:
        case ClauseStanding::NotNeededUnexplained:
            ++figures.open;
            break;
        }
    }
    return figures;
}

} // namespace mamori
