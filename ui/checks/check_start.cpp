// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/checks/check_start.h"

#include "model/japanese/era.h"
#include "model/japanese/fiscal_year.h"
#include "model/rules/check_runs.h"
#include "model/rules/duties.h"
#include "ui/checks/check_run.h"
#include "ui/guarded.h"
#include "ui/theme.h"
#include "ui/wizards/approval_fields.h"
#include "ui/wizards/field_grid.h"
#include "ui/workspace.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace mamori {

// What is checked -----------------------------------------------------------

class CheckStartWizard::TemplatePage final : public StepPage
{
public:
    TemplatePage(const Workspace &workspace, QWidget *parent)
        : StepPage(CheckStartWizard::tr("What"), parent)
        , m_policy(workspace.policy())
        , m_answers(profileAnswers(workspace.policy(), workspace.records()))
        , m_group(new QButtonGroup(this))
    {
        QVBoxLayout *layout = scrolledColumn(this, step(), 4);
        layout->addWidget(heading(CheckStartWizard::tr("What is to be checked?")));
        for (const PolicyCheckTemplate &check : checkTemplates()) {
            const auto count = int(runQuestions(m_policy, check, m_answers, {}).size());
            add(layout, check.title, CheckStartWizard::tr("%n questions", nullptr, count), check.article);
            m_group->buttons().last()->setEnabled(count > 0);
        }
        add(layout, CheckStartWizard::tr("A check of our own"),
            CheckStartWizard::tr("with your own questions only"), {});
        layout->addStretch();
        m_group->button(0)->setChecked(true);
        connect(m_group, &QButtonGroup::idToggled, this, &StepPage::edited);
    }
    void choose(int check) { m_group->button(check)->setChecked(true); }
    PolicyCheckTemplate chosen() const
    {
        PolicyCheckTemplate own;
        own.kind = QStringLiteral("own");
        return checkTemplates().value(m_group->checkedId(), own);
    }
    QList<InspectionLine> questions(const QString &own) const
    {
        return runQuestions(m_policy, chosen(), m_answers, own);
    }
    void focusStart() override { m_group->checkedButton()->setFocus(Qt::TabFocusReason); }

private:
    void add(QVBoxLayout *layout, const QString &title, const QString &note, const QString &article)
    {
        auto *button = new QRadioButton(title);
        m_group->addButton(button, int(m_group->buttons().size()));
        layout->addSpacing(6);
        layout->addWidget(button);
        auto *text = quietText(article.isEmpty() ? note : note + u'　' + articleText(article));
        text->setIndent(24);
        layout->addWidget(text);
    }

    const Policy &m_policy;
    QHash<QString, bool> m_answers;
    QButtonGroup *m_group;
};

// By whom and when ----------------------------------------------------------

class CheckStartWizard::DetailsPage final : public StepPage
{
public:
    DetailsPage(const Workspace &workspace, const TemplatePage &check, QWidget *parent)
        : StepPage(CheckStartWizard::tr("By whom"), parent)
        , m_workspace(workspace)
        , m_template(check)
        , m_form(new FieldGrid(
              FieldGrid::fieldsOf(Inspection::spec, {"title", "inspector", "planned_on", "system"}),
              workspace, this))
        , m_own(new QPlainTextEdit(this))
        , m_before(new QLabel(this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(10);
        layout->addWidget(heading(CheckStartWizard::tr("By whom, and when?"), this));
        layout->addWidget(m_form);
        auto *label = new QLabel(CheckStartWizard::tr("&Our own questions besides, one a line"), this);
        label->setBuddy(m_own);
        layout->addWidget(label);
        m_own->setAccessibleName(CheckStartWizard::tr("Our own questions"));
        m_own->setTabChangesFocus(true);
        layout->addWidget(m_own, 1);
        m_before->setWordWrap(true);
        setStyleRole(m_before, "notice");
        layout->addWidget(m_before);
        const auto changed = [this] {
            showPrecedent();
            Q_EMIT edited();
        };
        connect(m_form, &FieldGrid::edited, this, changed);
        connect(m_own, &QPlainTextEdit::textChanged, this, changed);
    }
    /// The template was chosen: the usual words for it.
    void begin()
    {
        const PolicyCheckTemplate check = m_template.chosen();
        if (m_begun == check.id && m_isBegun)
            return;
        m_begun = check.id;
        m_isBegun = true;
        const QDate today = m_workspace.clock().today();
        Inspection run;
        m_form->apply(run);
        if (!check.title.isEmpty())
            run.title = FiscalYear::of(today).text() + u'　' + check.title;
        if (!run.plannedOn.isValid())
            run.plannedOn = today;
        run.kind = Codec<InspectionKind>::from(check.kind);
        const auto before = precedentOf(m_workspace.records(), withQuestions(run));
        // What the section asked of itself last time it will ask again.
        if (before && m_own->toPlainText().isEmpty()) {
            QStringList own;
            for (const InspectionLine &line : before->lines) {
                if (line.question.isEmpty())
                    own << line.text;
            }
            m_own->setPlainText(own.join(u'\n'));
        }
        m_form->load(run);
        m_form->setRowShown("system", run.kind == InspectionKind::SystemCompliance);
        showPrecedent();
    }
    Inspection run() const
    {
        Inspection run;
        m_form->apply(run, FieldGrid::Hidden::AreEmptied);
        run.kind = Codec<InspectionKind>::from(m_template.chosen().kind);
        run.policyVersion = m_workspace.policy().version;
        return withQuestions(run);
    }
    QString problem() const override
    {
        QString unread = m_form->problem();
        if (!unread.isEmpty())
            return unread;
        const Inspection typed = run();
        if (typed.title.isEmpty())
            return CheckStartWizard::tr("Give the check a title.");
        if (!typed.inspector)
            return CheckStartWizard::tr("Say who checks.");
        if (typed.kind == InspectionKind::SystemCompliance && !typed.system)
            return CheckStartWizard::tr("Say which system is checked.");
        if (typed.lines.isEmpty())
            return CheckStartWizard::tr("Write at least one question.");
        return {};
    }

private:
    Inspection withQuestions(Inspection run) const
    {
        run.lines = m_template.questions(m_own->toPlainText());
        if (const auto before = precedentOf(m_workspace.records(), run))
            takePrevious(run.lines, *before);
        return run;
    }
    void showPrecedent()
    {
        Inspection typed;
        m_form->apply(typed, FieldGrid::Hidden::AreEmptied);
        typed.kind = Codec<InspectionKind>::from(m_template.chosen().kind);
        typed.lines = m_template.questions(m_own->toPlainText());
        const auto before = precedentOf(m_workspace.records(), typed);
        setText(m_before,
                before ? CheckStartWizard::tr("The answers of \"%1\" (%2) will stand beside.")
                             .arg(before->title, eraText(before->doneOn))
                       : CheckStartWizard::tr("No earlier answers to these questions are in the ledger."));
    }

    const Workspace &m_workspace;
    const TemplatePage &m_template;
    FieldGrid *m_form;
    QPlainTextEdit *m_own;
    QLabel *m_before;
    QString m_begun;
    bool m_isBegun = false;
};

// Wizard --------------------------------------------------------------------

CheckStartWizard::CheckStartWizard(Workspace &workspace, QWidget *parent)
    : StepDialog(parent)
    , m_workspace(workspace)
    , m_template(new TemplatePage(workspace, this))
    , m_details(new DetailsPage(workspace, *m_template, this))
{
    setWindowTitle(tr("Begin a check"));
    addPage(m_template);
    addPage(m_details);
    connect(this, &QDialog::accepted, this, [this] {
        guarded(this, [this] {
            auto *run = new CheckRunDialog(m_workspace, m_stored, parentWidget());
            run->setAttribute(Qt::WA_DeleteOnClose);
            run->open();
        });
    });
    start();
}

void CheckStartWizard::choose(int check)
{
    m_template->choose(check);
}

void CheckStartWizard::leaving(StepPage *page)
{
    if (page == m_template)
        m_details->begin();
}

QString CheckStartWizard::finishText() const
{
    return tr("Begin &answering");
}

void CheckStartWizard::finish()
{
    const Inspection run = m_details->run();
    m_stored = {m_workspace.save(Inspection::spec, 0, toValues(run), tr("Check begun: %1").arg(run.title))};
}

} // namespace mamori
