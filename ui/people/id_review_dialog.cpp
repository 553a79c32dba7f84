// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/people/id_review_dialog.h"

#include "model/japanese/era.h"
#include "model/rules/approvals.h"
#include "ui/dialogs/decision_buttons.h"
#include "ui/guarded.h"
#include "ui/theme.h"
#include "ui/wizards/field_grid.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace mamori {

namespace {

enum Column { LoginColumn, KindColumn, SystemColumn, HolderColumn, CheckedColumn, StandingColumn };

QList<const Field *> reviewFields()
{
    QList<const Field *> fields;
    for (const Field &field : IdReview::lineFields())
        fields << &field;
    return fields;
}

QString whyText(const IdStanding &standing)
{
    if (!standing.unneeded)
        return IdReviewDialog::tr("in use");
    switch (*standing.unneeded) {
    case UnneededWhy::Told:
        return IdReviewDialog::tr("told to be unneeded");
    case UnneededWhy::Reviewed:
        return IdReviewDialog::tr("unneeded at the last check");
    case UnneededWhy::NobodyHolds:
        return IdReviewDialog::tr("nobody holds it any more");
    case UnneededWhy::Expired:
        return IdReviewDialog::tr("its time is over");
    }
    Q_UNREACHABLE();
}

} // namespace

IdReviewDialog::IdReviewDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_list(new QTreeWidget(this))
    , m_summary(quietText({}, this))
    , m_form(new FieldGrid(reviewFields(), workspace, this))
    , m_problem(errorText(this))
{
    setWindowTitle(tr("Check of the IDs"));
    resize(fontMetrics().height() * 66, fontMetrics().height() * 42);
    m_list->setAccessibleName(tr("IDs of the section"));
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setHeaderLabels(
        {tr("ID"), tr("Kind"), tr("System"), tr("Holders"), tr("Last check"), tr("As it stands")});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->setSpacing(8);
    layout->addWidget(heading(tr("Which IDs are still needed?"), this));
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(makeActions());
    layout->addWidget(m_form);
    layout->addWidget(m_problem);
    layout->addWidget(DecisionButtons(tr("&Store for those ticked"), this, tr("Close")).box);
    IdReview review;
    review.on = workspace.clock().today();
    review.by = sectionManager(workspace.records());
    review.result = IdReviewResult::Needed;
    m_form->load(review);
    connect(m_form, &FieldGrid::edited, this, [this] { showError(m_problem, {}); });
    showIds();
    tickThose(false);
    m_list->setFocus();
}

QWidget *IdReviewDialog::makeActions()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto *used = new QPushButton(tr("Tick those in &use"), box);
    auto *unneeded = new QPushButton(tr("Tick those that seem u&nneeded"), box);
    for (QPushButton *button : {used, unneeded}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    connect(used, &QPushButton::clicked, this, [this] { tickThose(false); });
    connect(unneeded, &QPushButton::clicked, this, [this] { tickThose(true); });
    return box;
}

void IdReviewDialog::showIds()
{
    m_standings = idsToReview(m_workspace.records(), m_workspace.clock().today());
    m_list->clear();
    qsizetype unneeded = 0;
    for (const IdStanding &standing : std::as_const(m_standings)) {
        const UserId &id = standing.record;
        unneeded += standing.unneeded ? 1 : 0;
        auto *item = new QTreeWidgetItem(m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(LoginColumn, Qt::Unchecked);
        item->setText(LoginColumn, id.login);
        item->setText(KindColumn, id.kind ? labelOf(idKinds[std::size_t(*id.kind)]) : QString());
        item->setText(SystemColumn, id.system);
        item->setText(HolderColumn, standing.holders.join(tr(", ")));
        item->setText(CheckedColumn,
                      id.reviewedOn.isValid() ? eraText(id.reviewedOn, EraStyle::Short) : tr("never"));
        item->setText(StandingColumn, whyText(standing));
        item->setForeground(StandingColumn, standing.unneeded ? colors().warning : colors().good);
    }
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    const QString summary = m_standings.isEmpty()
        ? tr("No ID is in use.")
        : tr("%1 IDs are in use or not yet stopped; %2 of them seem unneeded.")
              .arg(m_standings.size())
              .arg(unneeded);
    setText(m_summary, summary + u'\n' + administratorsText());
}

/// Whether there are more of them than before: they are to be as few as the work allows.
QString IdReviewDialog::administratorsText() const
{
    const QDate today = m_workspace.clock().today();
    const auto on
        = [&](int years) { return administratorIds(m_workspace.records(), today.addYears(-years)); };
    return tr("Administrator IDs: %1 today, %2 a year ago, %3 two years ago.")
        .arg(on(0))
        .arg(on(1))
        .arg(on(2));
}

/// Also says at once what the ticked ones are: that is what the two buttons are for.
void IdReviewDialog::tickThose(bool unneeded)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const bool seems = m_standings.at(row).unneeded.has_value();
        m_list->topLevelItem(row)->setCheckState(LoginColumn,
                                                 seems == unneeded ? Qt::Checked : Qt::Unchecked);
    }
    IdReview said = review();
    said.result = unneeded ? IdReviewResult::Unneeded : IdReviewResult::Needed;
    m_form->load(said);
    showError(m_problem, {});
}

QList<Id<UserId>> IdReviewDialog::chosen() const
{
    QList<Id<UserId>> ids;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->checkState(LoginColumn) == Qt::Checked)
            ids << m_standings.at(row).id;
    }
    return ids;
}

IdReview IdReviewDialog::review() const
{
    IdReview typed;
    m_form->apply(typed);
    return typed;
}

QString IdReviewDialog::problem() const
{
    if (chosen().isEmpty())
        return tr("Tick at least one ID.");
    if (QString unread = m_form->problem(); !unread.isEmpty())
        return unread;
    const QList<Problem> problems = reviewProblems(review(), m_workspace.clock().today());
    return problems.isEmpty() ? QString() : problems.first().text;
}

QString IdReviewDialog::told() const
{
    return m_summary->accessibleDescription();
}

void IdReviewDialog::accept()
{
    const QString missing = problem();
    showError(m_problem, missing);
    if (!missing.isEmpty())
        return;
    const QList<Id<UserId>> ids = chosen();
    if (!guarded(this, [&] { storeReviews(m_workspace.records(), ids, review()); }))
        return;
    showIds();
    setText(m_summary, tr("The check of %n ID(s) is written down.", nullptr, int(ids.size())));
}

} // namespace mamori
