// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/people/card_loss_dialog.h"

#include "ui/dialogs/decision_buttons.h"
#include "ui/guarded.h"
#include "ui/theme.h"
#include "ui/wizards/field_grid.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace mamori {

CardLossDialog::CardLossDialog(Workspace &workspace, Id<Card> card, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_id(card)
    , m_card(workspace.records().find(card).value_or(Card {}))
    , m_form(new FieldGrid(FieldGrid::fieldsOf(Card::spec,
                                               {"noticed_at", "issuer", "reported_at", "reported_by",
                                                "instruction", "invalidated_at"}),
                           workspace, this))
    , m_story(new FieldGrid(FieldGrid::fieldsOf(Incident::spec, {"summary"}), workspace, this))
    , m_problem(errorText(this))
{
    setWindowTitle(tr("Lost card"));
    resize(fontMetrics().height() * 46, fontMetrics().height() * 36);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->setSpacing(8);
    layout->addWidget(heading(tr("Lost: %1").arg(workspace.records().caption(Card::spec, card.value)), this));
    auto *first = new QLabel(this);
    first->setWordWrap(true);
    setStyleRole(first, "warning");
    setText(first,
            tr("Call whoever issued the card now: it must stop opening anything (%1). Then write down here "
               "what was said; what is still open can be added later and stays on Today.")
                .arg(articleText(QStringLiteral("49"))));
    layout->addWidget(first);
    layout->addWidget(m_story);
    layout->addWidget(m_form);
    layout->addStretch();
    layout->addWidget(m_problem);
    layout->addWidget(DecisionButtons(tr("&Store and begin a breach"), this).box);
    Card shown = m_card;
    if (!shown.noticedAt.isValid())
        shown.noticedAt = workspace.clock().now();
    if (shown.reportedBy.isEmpty())
        shown.reportedBy = workspace.records().operatorName();
    m_form->load(shown);
    for (FieldGrid *grid : {m_form, m_story})
        connect(grid, &FieldGrid::edited, this, [this] { showError(m_problem, {}); });
    m_story->editor("summary")->setFocus();
}

bool CardLossDialog::fits(const Values &values)
{
    const auto status = fromValues<Card>(values).status;
    return !status || *status == CardStatus::Issued || *status == CardStatus::Spare
        || *status == CardStatus::Soiled;
}

void CardLossDialog::accept()
{
    CardLoss loss {m_card, {}};
    m_form->apply(loss.card);
    Incident told;
    m_story->apply(told);
    loss.summary = told.summary;
    QString missing = m_form->problem();
    if (const QList<Problem> problems = lossProblems(loss, m_workspace.clock().now());
        missing.isEmpty() && !problems.isEmpty())
        missing = problems.first().text;
    showError(m_problem, missing);
    if (!missing.isEmpty())
        return;
    if (guarded(this, [&] { m_incident = storeCardLoss(m_workspace.records(), m_id, loss); }))
        QDialog::accept();
}

} // namespace mamori
