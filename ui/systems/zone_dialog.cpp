// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/systems/zone_dialog.h"

#include "ui/guarded.h"
#include "ui/preview/dated_preview.h"
#include "ui/systems/system_papers.h"
#include "ui/systems/zone_view.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>

namespace mamori {

ZoneDialog::ZoneDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_map(zoneMapOf(workspace.policy(), workspace.records()))
{
    setWindowTitle(tr("Zones of the network"));
    resize(1000, 760);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->setSpacing(10);
    layout->addWidget(heading(tr("Zones of the network"), this));
    layout->addWidget(quietText(
        tr("× marks what is against the standard, ？ what is not settled yet. It is put right in the "
           "form of the system, the line or the device."),
        this));
    auto *figures = new QLabel(
        tr("Against the standard: %1 · not settled: %2").arg(m_map.count(true)).arg(m_map.count(false)),
        this);
    layout->addWidget(figures);
    auto *scroll = plainScroll(tr("Picture of the zones"), this);
    scroll->setWidget(new ZoneView(m_map));
    layout->addWidget(scroll, 3);
    layout->addWidget(makeList(), 2);
    auto *row = new QHBoxLayout;
    auto *print = new QPushButton(tr("&Print…"), this);
    auto *close = new QPushButton(tr("Close"), this);
    print->setAutoDefault(false);
    close->setDefault(true);
    row->addStretch();
    row->addWidget(print);
    row->addWidget(close);
    layout->addLayout(row);
    connect(print, &QPushButton::clicked, this, [this] { guarded(this, [this] { preview(); }); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

QTreeWidget *ZoneDialog::makeList()
{
    auto *list = new QTreeWidget(this);
    list->setAccessibleName(tr("Links and what is wrong with them"));
    list->setHeaderLabels({tr("No."), tr("Link"), tr("Article"), tr("What is wrong")});
    list->setRootIsDecorated(false);
    list->setWordWrap(true);
    for (qsizetype i = 0; i < m_map.links.size(); ++i) {
        const ZoneLink &link = m_map.links.at(i);
        addRow(*list, linkMark(i, toneOf(link.faults)),
               tr("%1 ↔ %2").arg(m_map.things.at(link.from).name, m_map.things.at(link.to).name),
               link.faults);
    }
    for (const ZoneThing &thing : std::as_const(m_map.things)) {
        if (!thing.faults.isEmpty())
            addRow(*list, {}, thing.name, thing.faults);
    }
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(true);
    if (list->topLevelItemCount() > 0)
        list->setCurrentItem(list->topLevelItem(0));
    return list;
}

void ZoneDialog::addRow(QTreeWidget &list, const QString &mark, const QString &what,
                        const QList<ZoneFault> &faults)
{
    if (faults.isEmpty()) {
        new QTreeWidgetItem(&list, {mark, what, QString(), tr("Nothing")});
        return;
    }
    for (const ZoneFault &fault : faults) {
        auto *item = new QTreeWidgetItem(&list, {mark, what, articleText(fault.article), fault.text});
        item->setForeground(3, colorOf(toneOf({fault})));
    }
}

void ZoneDialog::preview()
{
    QDialog *paper
        = datedPreview(m_workspace, tr("Zones of the network"), tr("zones"), zoneChartJob(m_workspace), this);
    paper->setAttribute(Qt::WA_DeleteOnClose);
    paper->open();
}

} // namespace mamori
