// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizards/breach_wizard.h"

#include "model/japanese/era.h"
#include "ui/guarded.h"
#include "ui/preview/paper_preview.h"
#include "ui/wizards/breach_pages.h"
#include "ui/wizards/call_page.h"
#include "ui/workspace.h"

#include <QJsonDocument>

namespace mamori {

namespace {

/// Where the ledger keeps what is typed until it is stored.
constexpr QLatin1String draftName("breach_draft");

QString labelOf(ReportStage stage)
{
    return mamori::labelOf(reportStages[std::size_t(stage)]);
}

} // namespace

QDialog *incidentReport(const Workspace &workspace, Id<Incident> incident, ReportStage stage, QWidget *parent)
{
    const QString number = workspace.records().find(incident).value_or(Incident {}).number;
    const QString name = BreachWizard::tr("breach-report") + QLatin1Char('_')
        + (number.isEmpty() ? QString::number(incident.value) : number) + QLatin1String(".pdf");
    return new PaperPreview(BreachWizard::tr("Report of the breach: %1").arg(labelOf(stage)), name,
                            incidentReportJob(workspace, incident, stage), parent);
}

void showIncidentReport(const Workspace &workspace, Id<Incident> incident, ReportStage stage, QWidget *parent)
{
    QDialog *preview = incidentReport(workspace, incident, stage, parent);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

BreachWizard::BreachWizard(Workspace &workspace, QWidget *parent)
    : StepDialog(parent)
    , m_workspace(workspace)
    , m_kind(new BreachKindPage(workspace, this))
    , m_noticed(new BreachNoticedPage(workspace, this))
    , m_affected(new BreachAffectedPage(workspace, this))
    , m_steps(new BreachStepsPage(workspace, this))
    , m_call(new CallPage(
          ReportStage::First, workspace, [this] { return incident(); }, this))
{
    setWindowTitle(tr("Report a breach"));
    for (IncidentPage *page :
         std::initializer_list<IncidentPage *> {m_kind, m_noticed, m_affected, m_steps, m_call}) {
        addPage(page);
        connect(page, &IncidentPage::entered, this, &BreachWizard::showFacts);
        connect(page, &StepPage::edited, this, [this] {
            m_typed = true;
            m_keeping.start();
        });
    }
    connect(m_kind, &StepPage::edited, this, [this] { m_steps->offer(m_kind->breach()); });
    connect(m_kind, &BreachKindPage::beginAnew, this, &BreachWizard::beginAnew);
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(1000);
    connect(&m_keeping, &QTimer::timeout, this, [this] { guarded(this, [this] { keep(); }); });
    connect(this, &QDialog::accepted, this, [this] {
        guarded(this,
                [this] { showIncidentReport(m_workspace, m_stored, ReportStage::First, parentWidget()); });
    });
    restore();
    start();
}

void BreachWizard::load(const Incident &incident, const QString &breach)
{
    m_kind->choose(breach);
    for (IncidentPage *page :
         std::initializer_list<IncidentPage *> {m_kind, m_noticed, m_affected, m_steps, m_call})
        page->show(incident);
    m_steps->offer(m_kind->breach());
    m_call->takeStamps(incident);
    m_typed = false;
    m_keeping.stop();
}

void BreachWizard::beginAnew()
{
    Incident blank;
    blank.certainty = IncidentCertainty::Actual;
    blank.noticedAt = m_workspace.clock().now();
    load(blank, {});
    m_kind->showKept({});
    m_workspace.records().setView(draftName, {});
    m_kind->focusStart();
}

/// Whatever cannot be read of what was kept is not worth a breach that cannot be reported.
void BreachWizard::restore()
{
    const QString kept = m_workspace.records().view(draftName);
    const QString unreadable = refusal([&] {
        const QJsonObject draft = QJsonDocument::fromJson(kept.toUtf8()).object();
        const auto incident = fromValues<Incident>(
            fromJson(Incident::spec, draft.value(QLatin1String("incident")).toObject()));
        load(incident, draft.value(QLatin1String("breach")).toString());
        const QDateTime at = QDateTime::fromString(draft.value(QLatin1String("at")).toString(), Qt::ISODate);
        m_kind->showKept(
            tr("This is what you typed until %1. It has not been stored yet.").arg(momentText(at)));
    });
    if (kept.isEmpty() || !unreadable.isEmpty())
        beginAnew();
}

void BreachWizard::keep()
{
    m_keeping.stop();
    if (!m_typed)
        return;
    Incident typed = incident();
    m_call->addReports(typed, {});
    const QJsonObject draft {{QStringLiteral("breach"), m_kind->breach().id},
                             {QStringLiteral("at"), m_workspace.clock().now().toUTC().toString(Qt::ISODate)},
                             {QStringLiteral("incident"), toJson(Incident::spec, toValues(typed))}};
    m_workspace.records().setView(draftName,
                                  QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact)));
}

void BreachWizard::reject()
{
    if (guarded(this, [this] { keep(); }))
        StepDialog::reject();
}

Incident BreachWizard::incident() const
{
    Incident incident;
    for (const IncidentPage *page :
         std::initializer_list<IncidentPage *> {m_kind, m_noticed, m_affected, m_steps, m_call})
        page->read(incident);
    const auto noticedBy = m_workspace.records().find(incident.noticedBy);
    if (!incident.source && noticedBy)
        incident.source
            = noticedBy->office == Office::SectionManager ? IncidentSource::Manager : IncidentSource::Staff;
    if (!m_kind->breach().id.isEmpty())
        incident.title = breachTitle(m_kind->breach(), m_affected->assets());
    if (!incident.affected.isEmpty())
        incident.asset = incident.affected.first().asset;
    return incident;
}

void BreachWizard::showFacts()
{
    clearFacts();
    const Incident typed = incident();
    if (typed.title.isEmpty())
        return;
    setSubject(typed.title);
    if (currentPage() != m_kind)
        addFact(tr("Noticed"), momentText(typed.noticedAt));
    const QList<Asset> assets = m_affected->assets();
    if (!assets.isEmpty())
        addFact(
            tr("Levels"),
            classificationText(m_workspace.policy(), affectedSummary(m_workspace.policy(), assets).highest));
    if (typed.personalInvolved)
        addFact(tr("Personal information"), *typed.personalInvolved ? tr("Yes") : tr("No"));
}

QString BreachWizard::finishText() const
{
    return tr("&Store and print the first report");
}

void BreachWizard::finish()
{
    Incident typed = incident();
    const QString noticedBy
        = typed.noticedBy ? m_workspace.records().caption(Staff::spec, typed.noticedBy.value) : QString();
    typed.timeline << TimelineEntry {typed.noticedAt, TimelineKind::Noticed, noticedBy, typed.summary};
    if (!typed.immediateAction.isEmpty())
        typed.timeline << TimelineEntry {
            m_workspace.clock().now(), TimelineKind::Measure, {}, typed.immediateAction};
    m_call->addReports(typed, labelOf(ReportStage::First));
    m_stored = {m_workspace.save(Incident::spec, 0, toValues(typed),
                                 tr("First report of a breach: %1").arg(typed.title))};
    m_typed = false;
    m_keeping.stop();
    m_workspace.records().setView(draftName, {});
}

} // namespace mamori
