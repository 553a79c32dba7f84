// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/checks/stock_count.h"

#include "ui/checks/stock_pages.h"
#include "ui/guarded.h"
#include "ui/workspace.h"

#include <QJsonDocument>

namespace mamori {

StockCountDialog::StockCountDialog(Workspace &workspace, Id<Inspection> id, QWidget *parent)
    : StepDialog(parent)
    , m_workspace(workspace)
    , m_id(id)
    , m_run(workspace.records().find(id).value_or(Inspection {}))
    , m_before(m_run)
    , m_count((restore(), m_run), stockThings(workspace.records()))
    , m_page(new CountPage(m_run, m_count, placesOf(stockThings(workspace.records())), this))
    , m_result(new StockResultPage(m_run, this))
{
    setWindowTitle(tr("Take stock"));
    addPage(m_page);
    addPage(m_result);
    setSubject(m_run.title);
    addFact(tr("Taken by"), workspace.records().caption(Staff::spec, m_run.inspector.value));
    addFact(tr("Things"), QString::number(m_run.lines.size()));
    resize(1120, 720);
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(2000);
    connect(&m_keeping, &QTimer::timeout, this, [this] { guarded(this, [this] { keep(); }); });
    connect(m_page, &StepPage::edited, this, [this] {
        // What comes in without a pause is kept all the same.
        if (!m_keeping.isActive())
            m_keeping.start();
    });
    start();
}

bool StockCountDialog::fits(const Values &values)
{
    const auto run = fromValues<Inspection>(values);
    return !run.doneOn.isValid() && isStockTake(run);
}

QString StockCountDialog::draftName() const
{
    return QStringLiteral("stock_count_%1").arg(m_id.value);
}

void StockCountDialog::keep()
{
    const QByteArray json
        = QJsonDocument(toJson(Inspection::spec, toValues(m_run))).toJson(QJsonDocument::Compact);
    m_workspace.records().setView(draftName(), QString::fromUtf8(json));
}

/// What was counted when the program ended without storing it; whatever cannot be read of it is left.
void StockCountDialog::restore()
{
    const QString kept = m_workspace.records().view(draftName());
    if (kept.isEmpty())
        return;
    const QString unreadable = refusal([&] {
        const QJsonObject json = QJsonDocument::fromJson(kept.toUtf8()).object();
        m_run.lines = fromValues<Inspection>(fromJson(Inspection::spec, json)).lines;
    });
    if (!unreadable.isEmpty() || m_run.lines.size() < m_before.lines.size())
        m_run = m_before;
}

void StockCountDialog::storeCount()
{
    m_keeping.stop();
    if (m_run != m_before)
        m_workspace.save(Inspection::spec, m_id.value, toValues(m_run), tr("Counted: %1").arg(m_run.title));
    m_before = m_run;
    m_workspace.records().setView(draftName(), {});
}

void StockCountDialog::reject()
{
    if (guarded(this, [this] { storeCount(); }))
        StepDialog::reject();
}

QString StockCountDialog::finishText() const
{
    return tr("&Finish the stock-take");
}

void StockCountDialog::finish()
{
    m_keeping.stop();
    const Inspection finished = finishedStockTake(m_run, m_workspace.clock().today());
    m_incident = storeStockTake(m_workspace.records(), m_id, finished, m_result->followUp());
    m_workspace.records().setView(draftName(), {});
}

} // namespace mamori
