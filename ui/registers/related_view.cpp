// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/registers/related_view.h"

#include "model/registers/all.h"
#include "model/rules/related_records.h"
#include "ui/guarded.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace mamori {

namespace {

enum Column { RecordColumn, ThroughColumn };

} // namespace

RelatedView::RelatedView(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_nothing(quietText(tr("No other record names this one, and it names none."), this))
    , m_list(new QTreeWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_nothing);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_list->setAccessibleName(tr("Related records"));
    m_list->setHeaderLabels({tr("Record"), tr("Named as")});
    m_list->setUniformRowHeights(true);
    m_list->setIndentation(fontMetrics().height());
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(RecordColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(ThroughColumn, QHeaderView::ResizeToContents);
    layout->addWidget(m_list, 1);
    connect(m_list, &QTreeWidget::itemActivated, this, &RelatedView::open);
    setFocusProxy(m_list);
}

void RelatedView::show(const Register &reg, qint64 id)
{
    m_register = &reg;
    m_id = id;
    m_stale = true;
    if (isVisible())
        read();
}

void RelatedView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        read();
}

void RelatedView::read()
{
    m_stale = false;
    m_list->clear();
    guarded(this, [this] {
        QTreeWidgetItem *group = nullptr;
        const Register *of = nullptr;
        const auto related
            = m_id == 0 ? QList<RelatedRecord> {} : relatedRecords(m_workspace.records(), *m_register, m_id);
        for (const RelatedRecord &each : related) {
            if (each.reg != of || !group) {
                group = new QTreeWidgetItem(m_list, {titleOf(*each.reg)});
                group->setFlags(Qt::ItemIsEnabled);
                group->setFirstColumnSpanned(true);
                group->setIcon(RecordColumn, icon(QLatin1String(each.reg->table)));
                of = each.reg;
            }
            auto *item = new QTreeWidgetItem(
                group, {m_workspace.records().caption(*each.reg, each.id), labelOf(*each.through)});
            item->setData(RecordColumn, Qt::UserRole, each.id);
            item->setData(RecordColumn, Qt::UserRole + 1, QString::fromLatin1(each.reg->table));
            item->setToolTip(RecordColumn, item->text(RecordColumn));
        }
    });
    m_list->expandAll();
    const bool isEmpty = m_list->topLevelItemCount() == 0;
    m_nothing->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    if (!isEmpty)
        m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
}

void RelatedView::open(const QTreeWidgetItem *item)
{
    const qint64 id = item->data(RecordColumn, Qt::UserRole).toLongLong();
    if (const Register *reg = findRegister(item->data(RecordColumn, Qt::UserRole + 1).toString()); reg && id)
        Q_EMIT openRequested(reg, id);
}

} // namespace mamori
