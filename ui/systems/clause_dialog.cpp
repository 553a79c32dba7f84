// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/systems/clause_dialog.h"

#include "ui/preview/dated_preview.h"
#include "ui/systems/system_papers.h"

namespace mamori {

ClauseDialog::ClauseDialog(Workspace &workspace, Id<Contract> contract, QWidget *parent)
    : PointSheet(workspace, choicesOf<ClauseState>,
                 FieldGrid::fieldsOf(ContractClause::lineFields(), {"page", "reason", "to_ask"}), parent)
    , m_id(contract)
    , m_contract(workspace.records().find(contract).value_or(Contract {}))
    , m_clauses(clauseSheet(workspace.policy(), m_contract.clauses))
{
    setWindowTitle(tr("Clauses of a contract"));
    setSubject(
        tr("%1　%2").arg(m_contract.title, m_contract.contractor),
        tr("The clauses that a contract on outsourced work has to hold (Art. 117(2)). A clause may stand in "
           "an annex; then write in which."));
    const Workspace *source = &workspace;
    addPaper(tr("&Letter to the contractor…"), tr("clauses-to-add"),
             [source, contract] { return gapLetterJob(*source, contract); });
    addPaper(tr("&Print the sheet…"), tr("contract-clauses"),
             [source, contract] { return clauseSheetJob(*source, contract); });
    start();
}

SheetPoint ClauseDialog::point(qsizetype row) const
{
    const ContractClause &clause = m_clauses.at(row);
    SheetPoint point;
    point.number = clause.article.isEmpty() ? QString() : tr("(%1)").arg(row + 1);
    point.text = clause.text;
    point.why = articleText(clause.article);
    point.problem = clauseProblem(clause);
    if (!clause.state)
        return point;
    point.answer = int(*clause.state);
    switch (*clause.state) {
    case ClauseState::InContract:
    case ClauseState::Elsewhere:
        point.note = clause.page;
        point.asked = {"page"};
        point.asksAtOnce = true;
        break;
    case ClauseState::Missing:
        point.note = clause.toAsk;
        point.asked = {"to_ask"};
        break;
    case ClauseState::NotNeeded:
        point.note = clause.reason;
        point.asked = {"reason"};
        break;
    }
    return point;
}

void ClauseDialog::setAnswer(qsizetype row, std::optional<int> answer)
{
    ContractClause &clause = m_clauses[row];
    clause.state = answer ? std::optional(ClauseState(*answer)) : std::nullopt;
    if (clause.state == ClauseState::Missing && clause.toAsk.isEmpty())
        clause.toAsk = clauseRequest(m_workspace.policy(), clause.article);
}

void ClauseDialog::loadFields(FieldGrid &fields, qsizetype row) const
{
    fields.load(m_clauses.at(row));
}

void ClauseDialog::applyFields(const FieldGrid &fields, qsizetype row)
{
    fields.apply(m_clauses[row]);
}

QString ClauseDialog::summary() const
{
    const ClauseFigures figures = clauseFigures(m_clauses);
    return tr("In the contract: %1 · missing: %2 · not needed: %3 · still open: %4")
        .arg(figures.standing)
        .arg(figures.missing)
        .arg(figures.notNeeded)
        .arg(figures.open);
}

void ClauseDialog::store()
{
    auto contract = m_workspace.records().find(m_id).value_or(m_contract);
    contract.clauses = m_clauses;
    m_workspace.save(Contract::spec, m_id.value, toValues(contract), tr("Clauses of %1").arg(contract.title));
}

// Papers from the row --------------------------------------------------------

QDialog *previewClauseSheet(Workspace &workspace, qint64 record, QWidget *parent)
{
    return datedPreview(workspace, ClauseDialog::tr("Clauses of a contract"),
                        ClauseDialog::tr("contract-clauses"), clauseSheetJob(workspace, {record}), parent);
}

QDialog *previewGapLetter(Workspace &workspace, qint64 record, QWidget *parent)
{
    return datedPreview(workspace, ClauseDialog::tr("Letter to the contractor"),
                        ClauseDialog::tr("clauses-to-add"), gapLetterJob(workspace, {record}), parent);
}

bool hasClauseGaps(const Values &values)
{
    return fromValues<Contract>(values).missingClauses.value_or(0) > 0;
}

} // namespace mamori
