// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/checks/evidence_edit.h"

#include "model/registers/approval.h"
#include "model/registers/contract.h"
#include "model/registers/document.h"
#include "model/registers/maintenance_check.h"
#include "model/registers/training_event.h"
#include "model/registers/work_record.h"
#include "ui/workspace.h"

#include <QCompleter>
#include <QStringListModel>

namespace mamori {

namespace {

/// Where evidence of conduct is kept.
constexpr const Register *evidenceRegisters[]
    = {&ProcedureDocument::spec, &TrainingEvent::spec, &MaintenanceCheck::spec,
       &WorkRecord::spec,        &Approval::spec,      &Contract::spec};
constexpr int foundOfEach = 4;

} // namespace

EvidenceEdit::EvidenceEdit(const Workspace &workspace, QWidget *parent)
    : QLineEdit(parent)
    , m_workspace(workspace)
    , m_found(new QStringListModel(this))
{
    setPlaceholderText(tr("Words, or a record by its number or name"));
    auto *completer = new QCompleter(m_found, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &EvidenceEdit::search);
}

void EvidenceEdit::search(const QString &text)
{
    QStringList found;
    if (!text.trimmed().isEmpty()) {
        for (const Register *reg : evidenceRegisters) {
            for (const qint64 id : m_workspace.records().findSome(*reg, text, foundOfEach))
                found << tr("%1: %2").arg(titleOf(*reg), m_workspace.records().caption(*reg, id));
        }
    }
    m_found->setStringList(found);
}

} // namespace mamori
