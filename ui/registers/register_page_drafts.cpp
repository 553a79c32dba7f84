// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
//
// What is typed on a register's page and not stored yet, and how its records end.
#include "ui/dialog_draft.h"
#include "ui/guarded.h"
#include "ui/registers/cell_delegate.h"
#include "ui/registers/field_editor.h"
#include "ui/registers/record_table_model.h"
#include "ui/registers/register_page.h"
#include "ui/registers/table_editing.h"

#include <QInputDialog>
#include <QTimer>

#include <utility>

namespace mamori {

// A timer's failure stays quiet: what is typed is still on the screen, and whoever closes or locks keeps it
// again.
void RegisterPage::watchCells()
{
    constexpr int pause = 800; // milliseconds
    m_typingStopped->setSingleShot(true);
    m_typingStopped->setInterval(pause);
    connect(m_typingStopped, &QTimer::timeout, this, [this] { refusal([this] { keepTyped(); }); });
    connect(m_cells, &CellDelegate::edited, m_typingStopped, qOverload<>(&QTimer::start));
    connect(m_cells, &QAbstractItemDelegate::closeEditor, this, &RegisterPage::forgetCell);
}

Draft RegisterPage::draft() const
{
    Draft draft = m_pane->draft();
    const FieldEditor *cell = m_cells->openEditor();
    const QModelIndex index = m_cells->openIndex();
    if (!cell || !index.isValid() || (cell->problem().isEmpty() && cell->value() == index.data(Qt::EditRole)))
        return draft;
    const qint64 record = m_model->idAt(index.row());
    if (draft.content.isEmpty()) {
        draft.id = m_cellDraft;
        draft.record = record;
    } else if (draft.record != record) {
        return draft;
    }
    QJsonObject form = draft.content.value(QLatin1String("form")).toObject();
    form.insert(QLatin1String(cell->field().column), cell->typed());
    draft.content.insert(QStringLiteral("form"), form);
    return draft;
}

void RegisterPage::keepTyped()
{
    m_typingStopped->stop();
    m_pane->keepDraft();
    const Draft typed = draft();
    if (!m_cells->openEditor() || typed.content.isEmpty())
        return;
    const qint64 kept = m_workspace.drafts().keep(typed);
    if (!m_pane->isModified())
        m_cellDraft = kept;
}

void RegisterPage::keepDraft()
{
    m_cells->commitOpen();
    keepTyped();
}

/// It is stored or given up.
void RegisterPage::forgetCell()
{
    m_typingStopped->stop();
    const qint64 id = std::exchange(m_cellDraft, 0);
    if (id != 0)
        refusal([this, id] { m_workspace.drafts().remove(id); });
}

// Ends ----------------------------------------------------------------------

void RegisterPage::strikeOutSelected()
{
    const qint64 id = m_pane->record();
    if (id == 0)
        return;
    guarded(this, [this, id] {
        const auto stored = m_workspace.records().find(m_register, id);
        if (stored && !stored->struckOut.isEmpty()) {
            bringBack(id);
            return;
        }
        askWhyStruckOut(id);
    });
}

void RegisterPage::askWhyStruckOut(qint64 id, const Draft &typed)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("strikeOut"));
    dialog->setWindowTitle(tr("Strike out"));
    dialog->setLabelText(tr("The record stays in the ledger and is no longer listed.\n&Reason:"));
    dialog->setOkButtonText(tr("Strike out"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, id](const QString &reason) { strikeOut(id, reason.trimmed()); });
    new DialogDraft(m_workspace, *dialog,
                    typed.content.isEmpty() ? DialogDraft::of(strikeOutDialogName, &m_register, id) : typed);
    dialog->open();
}

void RegisterPage::continueDialog(const Draft &draft)
{
    const QString name = DialogDraft::dialogOf(draft);
    if (name == QLatin1String(strikeOutDialogName)) {
        const auto stored = m_workspace.records().find(m_register, draft.record);
        if (stored && stored->struckOut.isEmpty())
            askWhyStruckOut(draft.record, draft);
    } else {
        m_editing->continueDialog(draft);
    }
}

void RegisterPage::strikeOut(qint64 id, const QString &reason)
{
    if (reason.isEmpty())
        return;
    const bool isStored = guarded(this, [this, id, &reason] {
        Records &records = m_workspace.records();
        Records::Step step = records.begin(tr("Struck out: %1").arg(records.caption(m_register, id)));
        records.strikeOut(m_register, id, reason);
        step.commit();
        m_pane->show(0);
    });
    backToTable();
    if (!isStored)
        tell(tr("Not struck out. The reason you typed: %1").arg(reason));
}

void RegisterPage::bringBack(qint64 id)
{
    Records &records = m_workspace.records();
    Records::Step step = records.begin(tr("Brought back: %1").arg(records.caption(m_register, id)));
    records.bringBack(m_register, id);
    step.commit();
}

} // namespace mamori
