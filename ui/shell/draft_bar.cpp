// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/draft_bar.h"

#include "model/japanese/era.h"
#include "model/registers/all.h"
#include "model/rules/first_run.h"
#include "ui/dialog_draft.h"
#include "ui/guarded.h"
#include "ui/shell/ledger_pages.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace mamori {

DraftBar::DraftBar(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_text(new QLabel(this))
    , m_continue(new QPushButton(tr("Con&tinue"), this))
{
    setStyleRole(this, "noticeBar");
    m_text->setWordWrap(true);
    auto *discard = new QPushButton(tr("Throw away"), this);
    auto *later = new QPushButton(tr("Later"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(m_text, 1);
    for (QPushButton *button : {m_continue, discard, later})
        row->addWidget(button);
    connect(m_continue, &QPushButton::clicked, this, &DraftBar::continueFirst);
    connect(discard, &QPushButton::clicked, this, &DraftBar::discardFirst);
    connect(later, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void DraftBar::offer(const QList<qint64> &inUse)
{
    guarded(this, [this] { m_drafts = m_workspace.drafts().all(); });
    m_drafts.removeIf([&inUse](const Draft &draft) {
        const QString dialog = DialogDraft::dialogOf(draft);
        const bool isKnown = draft.table == QLatin1String(firstRunDraft)
            || findRegister(draft.table) != nullptr || !LedgerPages::titleOfDialog(dialog).isEmpty();
        return inUse.contains(draft.id) || !isKnown;
    });
    showFirst();
}

QString DraftBar::text() const
{
    return m_text->accessibleDescription();
}

QString DraftBar::nameOf(const Draft &draft) const
{
    if (draft.table == QLatin1String(firstRunDraft))
        return tr("What the ledger is told first");
    const QString dialog = LedgerPages::titleOfDialog(DialogDraft::dialogOf(draft));
    const Register *found = findRegister(draft.table);
    if (!dialog.isEmpty() && (!found || draft.record == 0))
        return dialog;
    const Register &reg = *found;
    if (draft.record != 0) {
        const QString caption = m_workspace.records().caption(reg, draft.record);
        return dialog.isEmpty() ? caption : tr("%1, %2").arg(dialog, caption);
    }
    const QString typed
        = draft.content.value(QLatin1String("form")).toObject().value(QLatin1String(reg.caption)).toString();
    const QString name = tr("New record: %1").arg(titleOf(reg));
    return typed.isEmpty() ? name : tr("%1, %2").arg(name, typed);
}

void DraftBar::showFirst()
{
    setVisible(!m_drafts.isEmpty());
    if (m_drafts.isEmpty())
        return;
    guarded(this, [this] {
        const Draft &draft = m_drafts.first();
        QString text = tr("You were writing: %1 (%2)").arg(nameOf(draft), momentText(draft.at));
        if (m_drafts.size() > 1)
            text += QLatin1Char(' ') + tr("and %1 more").arg(m_drafts.size() - 1);
        setText(m_text, text);
    });
}

void DraftBar::continueFirst()
{
    Q_EMIT continueRequested(Draft(m_drafts.first()));
}

void DraftBar::discardFirst()
{
    guarded(this, [this] { m_workspace.drafts().remove(m_drafts.first().id); });
    m_drafts.removeFirst();
    showFirst();
}

} // namespace mamori
