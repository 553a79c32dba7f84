// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/checks/stock_take_start.h"

#include "model/japanese/fiscal_year.h"
#include "ui/checks/stock_count.h"
#include "ui/guarded.h"
#include "ui/theme.h"
#include "ui/wizards/field_grid.h"
#include "ui/workspace.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mamori {

class StockTakeStart::PlacesPage final : public StepPage
{
public:
    PlacesPage(const Workspace &workspace, QWidget *parent)
        : StepPage(QString(), parent)
        , m_things(stockThings(workspace.records()))
        , m_places(placesOf(m_things))
        , m_list(new QListWidget(this))
        , m_form(new FieldGrid(FieldGrid::fieldsOf(Inspection::spec, {"title", "inspector", "planned_on"}),
                               workspace, this))
        , m_version(workspace.policy().version)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(10);
        layout->addWidget(heading(StockTakeStart::tr("Where is stock taken, and by whom?"), this));
        layout->addWidget(quietText(
            StockTakeStart::tr("A place that is not ticked is left out. What has numbers of its own is "
                               "counted one by one."),
            this));
        m_list->setAccessibleName(StockTakeStart::tr("Places"));
        for (const QString &place : m_places) {
            const auto count = int(std::count_if(m_things.cbegin(), m_things.cend(),
                                                 [&](const StockThing &t) { return t.place == place; }));
            auto *item = new QListWidgetItem(
                StockTakeStart::tr("%1 (%n things)", nullptr, count)
                    .arg(place.isEmpty() ? StockTakeStart::tr("Without a place") : place),
                m_list);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Checked);
        }
        m_list->setCurrentRow(0);
        layout->addWidget(m_list, 1);
        layout->addWidget(m_form);
        Inspection first;
        first.plannedOn = workspace.clock().today();
        first.title = FiscalYear::of(first.plannedOn).text() + u'　' + StockTakeStart::tr("Stock-take");
        m_form->load(first);
        connect(m_list, &QListWidget::itemChanged, this, &StepPage::edited);
        connect(m_form, &FieldGrid::edited, this, &StepPage::edited);
    }
    Inspection run() const
    {
        QStringList chosen;
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->checkState() == Qt::Checked)
                chosen << m_places.at(row);
        }
        QList<StockThing> things;
        std::copy_if(m_things.cbegin(), m_things.cend(), std::back_inserter(things),
                     [&](const StockThing &thing) { return chosen.contains(thing.place); });
        Inspection typed;
        m_form->apply(typed);
        Inspection run = stockTakeOf(things, typed.title, typed.inspector, typed.plannedOn);
        run.policyVersion = m_version;
        return run;
    }
    QString problem() const override
    {
        QString unread = m_form->problem();
        if (!unread.isEmpty())
            return unread;
        const Inspection typed = run();
        if (typed.lines.isEmpty())
            return StockTakeStart::tr("Tick at least one place.");
        if (typed.title.isEmpty())
            return StockTakeStart::tr("Give the stock-take a title.");
        return typed.inspector ? QString() : StockTakeStart::tr("Say who takes stock.");
    }

private:
    QList<StockThing> m_things;
    QStringList m_places;
    QListWidget *m_list;
    FieldGrid *m_form;
    QString m_version;
};

StockTakeStart::StockTakeStart(Workspace &workspace, QWidget *parent)
    : StepDialog(parent)
    , m_workspace(workspace)
    , m_places(new PlacesPage(workspace, this))
{
    setWindowTitle(tr("Begin a stock-take"));
    addPage(m_places);
    connect(this, &QDialog::accepted, this, [this] {
        guarded(this, [this] {
            auto *count = new StockCountDialog(m_workspace, m_stored, parentWidget());
            count->setAttribute(Qt::WA_DeleteOnClose);
            count->open();
        });
    });
    start();
}

QString StockTakeStart::finishText() const
{
    return tr("Begin &counting");
}

void StockTakeStart::finish()
{
    const Inspection run = m_places->run();
    m_stored
        = {m_workspace.save(Inspection::spec, 0, toValues(run), tr("Stock-take begun: %1").arg(run.title))};
}

} // namespace mamori
