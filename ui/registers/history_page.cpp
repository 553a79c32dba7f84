// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/registers/history_page.h"

#include "model/japanese/era.h"
#include "model/registers/all.h"
#include "ui/guarded.h"
#include "ui/registers/history_view.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace mamori {

namespace {

constexpr qint64 shownEntries = 500;
constexpr int tableRole = Qt::UserRole;
constexpr int recordRole = Qt::UserRole + 1;

} // namespace

HistoryPage::HistoryPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_list(new QTreeWidget(this))
    , m_view(new HistoryView(workspace, this))
    , m_nothing(quietText(
          tr("Nothing has been changed yet. Every change from the first record on will stand here."), this))
{
    setStyleRole(m_view, "plain");
    m_view->setAttribute(Qt::WA_StyledBackground);
    m_list->setHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("Record")});
    m_list->setAccessibleName(tr("Newest changes"));
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    const int em = fontMetrics().height();
    m_list->header()->resizeSection(0, em * 13);
    m_list->header()->resizeSection(1, em * 6);
    m_list->header()->resizeSection(2, em * 7);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_view);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({620, 460});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(pageTitle(tr("History"), this));
    layout->addWidget(
        quietText(tr("Each change with who made it and when. Nothing here can be altered; taking a step "
                     "back is a change of its own."),
                  this));
    layout->addWidget(m_nothing);
    layout->addWidget(splitter, 1);
    layout->addStretch();
    connect(m_view, &HistoryView::restoreRequested, m_view, &HistoryView::restoreChosen);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HistoryPage::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (item->data(0, recordRole).toLongLong() != 0)
            Q_EMIT openRequested(item->data(0, tableRole).toString(), item->data(0, recordRole).toLongLong());
    });
}

void HistoryPage::refresh()
{
    m_list->clear();
    guarded(this, [this] {
        for (const HistoryEntry &entry : m_workspace.records().latestHistory(shownEntries)) {
            const Register *reg = findStoredRegister(entry.table);
            const QString record = reg ? QStringLiteral("%1  %2").arg(
                                       titleOf(*reg), m_workspace.words().captionOf(*reg, entry.record))
                                       : entry.stepName;
            auto *item = new QTreeWidgetItem(
                m_list, {momentText(entry.at), entry.operatorName, actionText(entry.action), record});
            item->setData(0, tableRole, entry.table);
            item->setData(0, recordRole, reg ? entry.record : 0);
            item->setToolTip(3, entry.stepName);
        }
    });
    const bool isEmpty = m_list->topLevelItemCount() == 0;
    m_nothing->setVisible(isEmpty);
    m_list->parentWidget()->setHidden(isEmpty);
    if (!isEmpty)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void HistoryPage::showCurrent()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const Register *reg = item ? findStoredRegister(item->data(0, tableRole).toString()) : nullptr;
    if (reg)
        m_view->show(*reg, item->data(0, recordRole).toLongLong());
}

void HistoryPage::focusStart()
{
    m_list->setFocus();
}

} // namespace mamori
