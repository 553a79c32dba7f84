// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/checks/check_run.h"

#include "model/japanese/era.h"
#include "model/rules/check_runs.h"
#include "model/rules/stock_take.h"
#include "ui/checks/answers_page.h"
#include "ui/guarded.h"
#include "ui/theme.h"
#include "ui/today/figures.h"
#include "ui/wizards/approval_fields.h"
#include "ui/wizards/field_grid.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QLabel>
#include <QVBoxLayout>

namespace mamori {

namespace {

Figure figureOf(const QString &title, const CheckFigures &figures)
{
    const auto label
        = [](InspectionResult result) { return labelOf(inspectionResults[std::size_t(result)]); };
    const auto rate = figures.rate();
    return {rate ? CheckRunDialog::tr("%1: %2 % kept").arg(title).arg(*rate) : title,
            {{label(InspectionResult::Done), figures.done, colors().good},
             {label(InspectionResult::Partly), figures.partly, colors().warning},
             {label(InspectionResult::NotDone), figures.notDone, colors().error},
             {label(InspectionResult::NotApplicable), figures.notApplicable, colors().line},
             {label(InspectionResult::Unknown), figures.notAnswered, colors().quiet}}};
}

QList<Finding> findingsIn(const Records &records, Id<Inspection> inspection)
{
    QList<Finding> findings;
    for (const qint64 id : records.linkedFrom(Finding::spec, QStringLiteral("inspection"), inspection.value))
        findings << records.find(Id<Finding> {id}).value_or(Finding {});
    return findings;
}

} // namespace

// Result --------------------------------------------------------------------

class CheckRunDialog::ResultPage final : public StepPage
{
public:
    ResultPage(const Workspace &workspace, Id<Inspection> id, Inspection &run, QWidget *parent)
        : StepPage(CheckRunDialog::tr("Result"), parent)
        , m_workspace(workspace)
        , m_id(id)
        , m_run(run)
        , m_notice(new QLabel(this))
        , m_figures(new Figures(this))
        , m_changes(quietText({}, this))
        , m_form(new FieldGrid(FieldGrid::fieldsOf(Inspection::spec, {"conclusion", "done_on", "next_on"}),
                               workspace, this))
        , m_makes(new QCheckBox(this))
        , m_finding(new FieldGrid(FieldGrid::fieldsOf(Finding::spec, {"owner", "due"}), workspace, this))
    {
        QVBoxLayout *layout = scrolledColumn(this, step(), 10);
        m_notice->setWordWrap(true);
        setStyleRole(m_notice, "warning");
        for (QWidget *widget :
             std::initializer_list<QWidget *> {heading(CheckRunDialog::tr("Result")), m_figures, m_changes,
                                               m_notice, m_form, m_makes, m_finding})
            layout->addWidget(widget);
        layout->addStretch();
        m_makes->setChecked(true);
        connect(m_makes, &QCheckBox::toggled, m_finding, &QWidget::setVisible);
        for (const FieldGrid *form : {m_form, m_finding})
            connect(form, &FieldGrid::edited, this, &StepPage::edited);
        Inspection first = m_run;
        first.doneOn = workspace.clock().today();
        m_form->load(first);
    }

    void enter() override
    {
        const CheckFigures figures = figuresOf(m_run.lines);
        const CheckFigures before = previousFigures(m_run.lines);
        QList<Figure> shown {figureOf(CheckRunDialog::tr("This time"), figures)};
        if (before != CheckFigures {})
            shown << figureOf(CheckRunDialog::tr("Last time"), before);
        m_figures->show(shown);
        setText(m_changes, changesText());
        m_changes->setVisible(before != CheckFigures {});
        const auto open = int(figures.notAnswered);
        setText(m_notice,
                CheckRunDialog::tr("%n questions are not answered. They are stored as \"cannot tell\".",
                                   nullptr, open));
        m_notice->setVisible(open > 0);
        const auto count = int(findings().size());
        m_makes->setText(CheckRunDialog::tr("&Make findings of the %n problems", nullptr, count));
        m_makes->setVisible(count > 0);
        m_finding->setVisible(count > 0 && m_makes->isChecked());
    }
    QString problem() const override
    {
        const QString unread = m_form->problem() + m_finding->problem();
        if (!unread.isEmpty())
            return unread;
        const Inspection typed = finished();
        if (!typed.doneOn.isValid())
            return CheckRunDialog::tr("Say on which day the check was finished.");
        if (typed.doneOn > m_workspace.clock().today())
            return CheckRunDialog::tr("It cannot be finished later than today.");
        if (typed.kind == InspectionKind::ComplianceCheck && typed.conclusion.trimmed().isEmpty())
            return CheckRunDialog::tr("Write the conclusion: what is to be improved, or that all is well.");
        const QList<Problem> problems = Inspection::spec.check(toValues(typed));
        return problems.isEmpty() ? QString() : problems.first().text;
    }
    Inspection finished() const
    {
        Inspection run = m_run;
        m_form->apply(run);
        return finishedRun(run, run.doneOn);
    }
    /// Those to be made, whether wanted or not.
    QList<Finding> findings() const
    {
        QList<Finding> findings
            = findingsOf(m_workspace.policy(), finished(), m_id, findingsIn(m_workspace.records(), m_id));
        for (Finding &finding : findings)
            m_finding->apply(finding);
        return findings;
    }
    bool makesFindings() const { return m_makes->isChecked(); }

private:
    QString changesText() const
    {
        QStringList worse;
        QStringList better;
        for (const InspectionLine &line : m_run.lines) {
            const int step = compared(line);
            if (step < 0)
                worse << QStringLiteral("▼ ") + line.text;
            else if (step > 0)
                better << QStringLiteral("▲ ") + line.text;
        }
        if (worse.isEmpty() && better.isEmpty())
            return CheckRunDialog::tr("Nothing has become better or worse since the last time.");
        QStringList all;
        if (!worse.isEmpty())
            all << CheckRunDialog::tr("Worse than last time:") << worse;
        if (!better.isEmpty())
            all << CheckRunDialog::tr("Better than last time:") << better;
        return all.join(u'\n');
    }

    const Workspace &m_workspace;
    Id<Inspection> m_id;
    Inspection &m_run;
    QLabel *m_notice;
    Figures *m_figures;
    QLabel *m_changes;
    FieldGrid *m_form;
    QCheckBox *m_makes;
    FieldGrid *m_finding;
};

// Dialog --------------------------------------------------------------------

CheckRunDialog::CheckRunDialog(Workspace &workspace, Id<Inspection> id, QWidget *parent)
    : StepDialog(parent)
    , m_workspace(workspace)
    , m_id(id)
    , m_run(workspace.records().find(id).value_or(Inspection {}))
    , m_before(m_run)
{
    restore();
    m_answers = new AnswersPage(workspace, m_run, precedentOf(workspace.records(), m_run, id.value), this);
    m_result = new ResultPage(workspace, id, m_run, this);
    setWindowTitle(tr("Answer a check"));
    addPage(m_answers);
    addPage(m_result);
    resize(1120, 720);
    showFacts();
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(1000);
    connect(&m_keeping, &QTimer::timeout, this, [this] { guarded(this, [this] { keep(); }); });
    connect(m_answers, &StepPage::edited, this, [this] { m_keeping.start(); });
    start();
}

bool CheckRunDialog::fits(const Values &values)
{
    const auto run = fromValues<Inspection>(values);
    return !run.doneOn.isValid() && !isStockTake(run) && !run.lines.isEmpty();
}

void CheckRunDialog::showFacts()
{
    setSubject(m_run.title);
    const WordContext words = m_workspace.words();
    for (const char *column : {"kind", "inspector", "system", "planned_on"}) {
        const Field &field
            = Inspection::spec.fields[std::size_t(columnIndex(Inspection::spec, QLatin1String(column)))];
        addFact(labelOf(field), displayText(field, field.get(&m_run), words));
    }
}

QString CheckRunDialog::draftName() const
{
    return QStringLiteral("check_run_%1").arg(m_id.value);
}

void CheckRunDialog::keep()
{
    m_keeping.stop();
    const QByteArray json
        = QJsonDocument(toJson(Inspection::spec, toValues(m_run))).toJson(QJsonDocument::Compact);
    m_workspace.records().setView(draftName(), QString::fromUtf8(json));
}

/// Answers that were kept when the program ended without storing them. Whatever cannot be read of them is
/// not worth a check that cannot be answered.
void CheckRunDialog::restore()
{
    const QString kept = m_workspace.records().view(draftName());
    if (kept.isEmpty())
        return;
    const QString unreadable = refusal([&] {
        const QJsonObject json = QJsonDocument::fromJson(kept.toUtf8()).object();
        const auto typed = fromValues<Inspection>(fromJson(Inspection::spec, json));
        for (qsizetype i = 0; i < std::min(typed.lines.size(), m_run.lines.size()); ++i) {
            m_run.lines[i].result = typed.lines.at(i).result;
            m_run.lines[i].remark = typed.lines.at(i).remark;
            m_run.lines[i].evidence = typed.lines.at(i).evidence;
        }
    });
    if (!unreadable.isEmpty())
        m_run = m_before;
}

void CheckRunDialog::storeAnswers()
{
    m_keeping.stop();
    if (m_run != m_before)
        m_workspace.save(Inspection::spec, m_id.value, toValues(m_run), tr("Answers to %1").arg(m_run.title));
    m_before = m_run;
    m_workspace.records().setView(draftName(), {});
}

void CheckRunDialog::reject()
{
    if (guarded(this, [this] { storeAnswers(); }))
        StepDialog::reject();
}

QString CheckRunDialog::finishText() const
{
    return tr("&Finish the check");
}

void CheckRunDialog::finish()
{
    m_keeping.stop();
    const Inspection finished = m_result->finished();
    const QList<Finding> findings = m_result->makesFindings() ? m_result->findings() : QList<Finding> {};
    Records &records = m_workspace.records();
    Records::Step step = records.begin(tr("Check finished: %1").arg(finished.title));
    records.change(m_id, finished);
    for (const Finding &finding : findings)
        records.add(finding);
    step.commit();
    records.setView(draftName(), {});
}

} // namespace mamori
