// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/contract_clauses.h"
#include "ui/systems/point_sheet.h"

namespace mamori {

/// The clauses of a contract (Art. 117(2)): is each in it, on which page, what is to be asked for; with the
/// sheet and the letter to the contractor as papers.
class ClauseDialog final : public PointSheet
{
    Q_OBJECT
public:
    ClauseDialog(Workspace &workspace, Id<Contract> contract, QWidget *parent = nullptr);

protected:
    qsizetype pointCount() const override { return m_clauses.size(); }
    SheetPoint point(qsizetype row) const override;
    void setAnswer(qsizetype row, std::optional<int> answer) override;
    void loadFields(FieldGrid &fields, qsizetype row) const override;
    void applyFields(const FieldGrid &fields, qsizetype row) override;
    QString summary() const override;
    void store() override;

private:
    Id<Contract> m_id;
    Contract m_contract;
    QList<ContractClause> m_clauses;
};

/// The papers of a contract, from its row.
QDialog *previewClauseSheet(Workspace &workspace, qint64 record, QWidget *parent);
QDialog *previewGapLetter(Workspace &workspace, qint64 record, QWidget *parent);
/// Whether there is anything to ask the contractor for.
bool hasClauseGaps(const Values &values);

} // namespace mamori
