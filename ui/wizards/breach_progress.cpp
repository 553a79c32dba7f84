// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizards/breach_progress.h"

#include "model/japanese/era.h"
#include "ui/guarded.h"
#include "ui/registers/field_editor.h"
#include "ui/theme.h"
#include "ui/wizards/breach_wizard.h"
#include "ui/wizards/call_page.h"
#include "ui/workspace.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace mamori {

// The choice -----------------------------------------------------------------

class BreachProgress::NewsPage final : public IncidentPage
{
public:
    NewsPage(Workspace &workspace, const Incident &incident, QWidget *parent)
        : IncidentPage(BreachProgress::tr("What is new"), BreachProgress::tr("What is there to add?"),
                       workspace, parent)
        , m_group(new QButtonGroup(this))
    {
        const QString texts[]
            = {BreachProgress::tr("A further &report to those who must know"),
               BreachProgress::tr("An &instruction that we received"),
               BreachProgress::tr("An instruction that has been &completed"),
               BreachProgress::tr("A &measure, a finding or a note"),
               BreachProgress::tr("&Facts that have become known (persons, dates, evidence …)"),
               BreachProgress::tr("C&ause, damage and prevention, and closing")};
        for (int i = 0; const QString &text : texts) {
            auto *button = new QRadioButton(text, holder());
            m_group->addButton(button, i++);
            content()->insertSpacing(content()->count() - 1, 4);
            content()->insertWidget(content()->count() - 1, button);
        }
        m_group->button(0)->setChecked(true);
        m_group->button(int(BreachNews::Completed))->setEnabled(!openInstructions(incident).isEmpty());
    }
    void focusStart() override { m_group->checkedButton()->setFocus(Qt::TabFocusReason); }
    BreachNews news() const { return BreachNews(m_group->checkedId()); }
    void choose(BreachNews news)
    {
        // An instruction to be completed may be completed by now.
        if (QAbstractButton *button = m_group->button(int(news)); button && button->isEnabled())
            button->setChecked(true);
    }
    void sayKept()
    {
        auto *notice
            = new QLabel(BreachProgress::tr("What you typed last time is still on the pages."), holder());
        setStyleRole(notice, "notice");
        content()->insertWidget(1, notice);
    }

private:
    QButtonGroup *m_group;
};

// The pages of each choice ---------------------------------------------------

class BreachProgress::ReportPage final : public IncidentPage
{
public:
    ReportPage(Workspace &workspace, QWidget *parent)
        : IncidentPage(BreachProgress::tr("Contents"), BreachProgress::tr("What is reported now?"), workspace,
                       parent)
    {
        addNote(
            BreachProgress::tr("One sentence for the timeline. The paper shows all that is known by now."));
        addLine(IncidentReport::lineFields(), "content");
    }
    QString content() const { return editor("content")->value().toString(); }
    QString problem() const override
    {
        return content().isEmpty() ? BreachProgress::tr("Say in a sentence what is reported.")
                                   : IncidentPage::problem();
    }
};

/// The editors of a small row over the row itself.
template <class Line>
Line lineOf(const IncidentPage &page, std::initializer_list<const char *> columns)
{
    Line line;
    for (const char *column : columns) {
        const FieldEditor *editor = page.editor(column);
        editor->field().set(&line, editor->value());
    }
    return line;
}

class BreachProgress::InstructionPage final : public IncidentPage
{
public:
    InstructionPage(Workspace &workspace, QWidget *parent)
        : IncidentPage(BreachProgress::tr("Contents"), BreachProgress::tr("Which instruction was received?"),
                       workspace, parent)
    {
        for (const char *column : {"from_office", "content", "received_at"})
            addLine(IncidentInstruction::lineFields(), column);
        editor("received_at")->setValue(workspace.clock().now().toUTC().toString(Qt::ISODate));
    }
    IncidentInstruction line() const
    {
        return lineOf<IncidentInstruction>(*this, {"from_office", "content", "received_at"});
    }
    QString problem() const override
    {
        const IncidentInstruction typed = line();
        if (typed.fromOffice.isEmpty() || typed.content.isEmpty() || !typed.receivedAt.isValid())
            return BreachProgress::tr("Say who gave it, when, and what is to be done.");
        return IncidentPage::problem();
    }
};

class BreachProgress::CompletedPage final : public IncidentPage
{
public:
    CompletedPage(Workspace &workspace, const Incident &incident, QWidget *parent)
        : IncidentPage(BreachProgress::tr("Contents"),
                       BreachProgress::tr("Which instruction has been completed?"), workspace, parent)
        , m_group(new QButtonGroup(this))
    {
        for (const qsizetype index : openInstructions(incident)) {
            const IncidentInstruction &instruction = incident.instructions[index];
            auto *button = new QRadioButton(
                BreachProgress::tr("%1: %2").arg(instruction.fromOffice, instruction.content), holder());
            m_group->addButton(button, int(index));
            IncidentPage::content()->insertWidget(IncidentPage::content()->count() - 1, button);
        }
        if (!m_group->buttons().isEmpty())
            m_group->buttons().first()->setChecked(true);
        addLine(IncidentInstruction::lineFields(), "result");
        addLine(IncidentInstruction::lineFields(), "done_at");
        editor("done_at")->setValue(workspace.clock().now().toUTC().toString(Qt::ISODate));
    }
    int index() const { return m_group->checkedId(); }
    IncidentInstruction line() const { return lineOf<IncidentInstruction>(*this, {"result", "done_at"}); }
    QString problem() const override
    {
        const IncidentInstruction typed = line();
        if (typed.result.isEmpty() || !typed.doneAt.isValid())
            return BreachProgress::tr("Say what came of it, and when.");
        return IncidentPage::problem();
    }

private:
    QButtonGroup *m_group;
};

class BreachProgress::MeasurePage final : public IncidentPage
{
public:
    MeasurePage(Workspace &workspace, QWidget *parent)
        : IncidentPage(BreachProgress::tr("Contents"), BreachProgress::tr("What was done, or found out?"),
                       workspace, parent)
    {
        for (const char *column : {"text", "kind", "party", "at"})
            addLine(TimelineEntry::lineFields(), column);
        editor("kind")->setValue(QStringLiteral("measure"));
        editor("at")->setValue(workspace.clock().now().toUTC().toString(Qt::ISODate));
    }
    TimelineEntry line() const { return lineOf<TimelineEntry>(*this, {"text", "kind", "party", "at"}); }
    QString problem() const override
    {
        QString wrong = IncidentPage::problem();
        if (!wrong.isEmpty())
            return wrong;
        if (editor("kind")->value().toString().isEmpty() || editor("text")->value().toString().isEmpty()
            || editor("at")->value().toString().isEmpty())
            return BreachProgress::tr("Say what it was, and when.");
        return {};
    }
};

class BreachProgress::FactsPage final : public IncidentPage
{
public:
    FactsPage(Workspace &workspace, const Incident &incident, QWidget *parent)
        : IncidentPage(BreachProgress::tr("Contents"), BreachProgress::tr("What has become known?"),
                       workspace, parent)
    {
        addNote(BreachProgress::tr(
            "Periods for reports to the commission stand in the law, not in the standard: set the day "
            "yourselves."));
        for (const char *column :
             {"happened_at", "personal_involved", "person_count", "serious", "serious_reported_at",
              "facts_given_on", "commission_report_due", "persons_informed_on", "cut_off_at",
              "password_changed_at", "evidence", "plan_followed"})
            add(column);
        show(incident);
    }
};

class BreachProgress::ClosingPage final : public IncidentPage
{
public:
    ClosingPage(Workspace &workspace, const Incident &incident, QWidget *parent)
        : IncidentPage(BreachProgress::tr("Contents"), BreachProgress::tr("Cause, damage and prevention"),
                       workspace, parent)
        , m_before(incident)
        , m_close(new QCheckBox(BreachProgress::tr("&Close the breach today and make the final report"),
                                holder()))
    {
        for (const char *column : {"cause", "damage", "recovery", "prevention", "prevention_measures"})
            add(column);
        content()->insertSpacing(content()->count() - 1, 8);
        content()->insertWidget(content()->count() - 1, m_close);
        connect(m_close, &QCheckBox::toggled, this, &StepPage::edited);
        show(incident);
    }
    bool closes() const { return m_close->isChecked(); }
    QString problem() const override
    {
        QString wrong = IncidentPage::problem();
        if (!wrong.isEmpty() || !closes())
            return wrong;
        Incident typed = m_before;
        read(typed);
        // Who has to be told stands on the next page.
        const QList<Problem> missing = missingForClosing(typed, {});
        return missing.isEmpty() ? QString() : missing.first().text;
    }

private:
    Incident m_before;
    QCheckBox *m_close;
};

// The dialog -----------------------------------------------------------------

BreachProgress::BreachProgress(Workspace &workspace, Id<Incident> id, QWidget *parent)
    : StepDialog(parent)
    , m_workspace(workspace)
    , m_id(id)
    , m_before(workspace.records().find(id).value_or(Incident {}))
    , m_news(new NewsPage(workspace, m_before, this))
    , m_report(new ReportPage(workspace, this))
    , m_instruction(new InstructionPage(workspace, this))
    , m_completed(new CompletedPage(workspace, m_before, this))
    , m_measure(new MeasurePage(workspace, this))
    , m_facts(new FactsPage(workspace, m_before, this))
    , m_closing(new ClosingPage(workspace, m_before, this))
    , m_further(new CallPage(
          ReportStage::Further, workspace, [this] { return incident(); }, this))
    , m_final(new CallPage(
          ReportStage::Final, workspace, [this] { return incident(); }, this))
{
    setWindowTitle(tr("Go on with the breach"));
    setSubject(m_before.title);
    addFact(labelOf(Incident::spec.fields[0]), m_before.number);
    addFact(tr("Noticed"), momentText(m_before.noticedAt));
    showFacts();
    for (IncidentPage *page :
         std::initializer_list<IncidentPage *> {m_news, m_report, m_instruction, m_completed, m_measure,
                                                m_facts, m_closing, m_further, m_final}) {
        addPage(page);
        if (page != m_news)
            connect(page, &StepPage::edited, this, [this] {
                m_typed = true;
                m_keeping.start();
            });
    }
    m_further->show(m_before);
    m_final->show(m_before);
    m_final->setDemand([this](const Incident &typed) {
        const QList<Problem> missing = missingForClosing(typed, m_final->recipients());
        return missing.isEmpty() ? QString() : missing.first().text;
    });
    for (const StepPage *page : pages())
        m_atFirst << static_cast<const IncidentPage *>(page)->typed();
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(1000);
    connect(&m_keeping, &QTimer::timeout, this, [this] { guarded(this, [this] { keep(); }); });
    restore();
    start();
}

/// What is still missing, so that nobody has to ask what comes next.
void BreachProgress::showFacts()
{
    QList<Asset> assets;
    for (const AffectedAsset &affected : std::as_const(m_before.affected))
        assets << m_workspace.records().find(affected.asset).value_or(Asset {});
    const QList<Recipient> recipients
        = breachRecipients(m_workspace.policy(), breachOf(m_workspace.policy(), m_before), m_before.source,
                           affectedSummary(m_workspace.policy(), assets).highest,
                           contactsOf(m_workspace.records()), m_workspace.clock().today());
    QStringList open;
    for (const Problem &problem : missingForReport(m_before, recipients))
        open << problem.text;
    addFact(tr("Still open"), open.join(u'\n'));
}

bool BreachProgress::fits(const Values &values)
{
    return !fromValues<Incident>(values).closedOn.isValid();
}

void BreachProgress::choose(BreachNews news)
{
    m_news->choose(news);
}

bool BreachProgress::closes() const
{
    return m_news->news() == BreachNews::Closing && m_closing->closes();
}

StepPage *BreachProgress::pageAfter(StepPage *page) const
{
    if (page == m_news) {
        switch (m_news->news()) {
        case BreachNews::Report:
            return m_report;
        case BreachNews::Instruction:
            return m_instruction;
        case BreachNews::Completed:
            return m_completed;
        case BreachNews::Measure:
            return m_measure;
        case BreachNews::Facts:
            return m_facts;
        case BreachNews::Closing:
            return m_closing;
        }
        Q_UNREACHABLE();
    }
    if (page == m_report)
        return m_further;
    return page == m_closing && m_closing->closes() ? m_final : nullptr;
}

QString BreachProgress::finishText() const
{
    if (m_news->news() == BreachNews::Report)
        return tr("&Store and print the further report");
    return closes() ? tr("&Close and print the final report") : StepDialog::finishText();
}

Incident BreachProgress::incident() const
{
    Incident typed = m_before;
    switch (m_news->news()) {
    case BreachNews::Report:
        break;
    case BreachNews::Instruction: {
        const IncidentInstruction line = m_instruction->line();
        addInstruction(typed, line.fromOffice, line.receivedAt, line.content);
        break;
    }
    case BreachNews::Completed: {
        const IncidentInstruction line = m_completed->line();
        completeInstruction(typed, m_completed->index(), line.doneAt, line.result);
        break;
    }
    case BreachNews::Measure:
        typed.timeline << m_measure->line();
        break;
    case BreachNews::Facts:
        m_facts->read(typed);
        break;
    case BreachNews::Closing:
        m_closing->read(typed);
        if (closes())
            typed.closedOn = m_workspace.clock().today();
        break;
    }
    return typed;
}

void BreachProgress::finish()
{
    Incident typed = incident();
    const bool reports = m_news->news() == BreachNews::Report;
    if (reports) {
        m_further->read(typed);
        m_further->addReports(typed, m_report->content());
    } else if (closes()) {
        m_final->read(typed);
        m_final->addReports(typed, labelOf(reportStages[std::size_t(ReportStage::Final)]));
    }
    m_workspace.save(Incident::spec, m_id.value, toValues(typed),
                     closes() ? tr("Breach closed: %1").arg(typed.title)
                              : tr("Addition to the breach: %1").arg(typed.title));
    m_typed = false;
    m_keeping.stop();
    m_workspace.records().setView(draftName(), {});
    if (!reports && !closes())
        return;
    const ReportStage stage = reports ? ReportStage::Further : ReportStage::Final;
    connect(this, &QDialog::accepted, this, [this, stage] {
        guarded(this, [this, stage] { showIncidentReport(m_workspace, m_id, stage, parentWidget()); });
    });
}

QString BreachProgress::draftName() const
{
    return QStringLiteral("breach_draft/%1").arg(m_id.value);
}

/// Only what differs from what stood there is kept: the record may change meanwhile.
void BreachProgress::keep()
{
    m_keeping.stop();
    if (!m_typed)
        return;
    QJsonArray kept;
    for (qsizetype i = 0; i < pages().size(); ++i) {
        QJsonObject typed = static_cast<const IncidentPage *>(pages()[i])->typed();
        for (auto entry = typed.begin(); entry != typed.end();)
            entry = m_atFirst[i].value(entry.key()) == entry.value() ? typed.erase(entry) : entry + 1;
        kept << typed;
    }
    const QJsonObject draft {{QStringLiteral("news"), int(m_news->news())}, {QStringLiteral("pages"), kept}};
    m_workspace.records().setView(draftName(),
                                  QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact)));
}

void BreachProgress::restore()
{
    const QJsonObject draft
        = QJsonDocument::fromJson(m_workspace.records().view(draftName()).toUtf8()).object();
    const QJsonArray kept = draft.value(QLatin1String("pages")).toArray();
    if (kept.size() != pages().size())
        return;
    m_news->choose(BreachNews(draft.value(QLatin1String("news")).toInt()));
    for (qsizetype i = 0; i < pages().size(); ++i)
        static_cast<IncidentPage *>(pages()[i])->takeTyped(kept[i].toObject());
    m_news->sayKept();
    m_typed = true;
}

void BreachProgress::reject()
{
    if (guarded(this, [this] { keep(); }))
        StepDialog::reject();
}

} // namespace mamori
