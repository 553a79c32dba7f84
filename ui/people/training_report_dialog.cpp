// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/people/training_report_dialog.h"

#include "model/japanese/era.h"
#include "model/rules/approvals.h"
#include "model/rules/people_training.h"
#include "ui/dialogs/decision_buttons.h"
#include "ui/guarded.h"
#include "ui/people/people_prints.h"
#include "ui/theme.h"
#include "ui/wizards/field_grid.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mamori {

namespace {

bool wasTold(const TrainingEvent &event, Office office)
{
    return std::any_of(event.reports.cbegin(), event.reports.cend(),
                       [office](const TrainingReport &report) { return report.office == office; });
}

QList<const Field *> reportFields()
{
    QList<const Field *> fields;
    for (const Field &field : TrainingReport::lineFields()) {
        if (QLatin1String(field.column) != QLatin1String("office"))
            fields << &field;
    }
    return fields;
}

} // namespace

TrainingReportDialog::TrainingReportDialog(Workspace &workspace, Id<TrainingEvent> id, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_id(id)
    , m_event(workspace.records().find(id).value_or(TrainingEvent {}))
    , m_general(new QCheckBox(officeTitle(workspace.policy(), Office::GeneralOfficer), this))
    , m_department(new QCheckBox(officeTitle(workspace.policy(), Office::DepartmentOfficer), this))
    , m_form(new FieldGrid(reportFields(), workspace, this))
    , m_problem(errorText(this))
{
    setWindowTitle(tr("Report on a training"));
    setMinimumWidth(fontMetrics().height() * 38);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->setSpacing(8);
    layout->addWidget(heading(workspace.records().caption(TrainingEvent::spec, id.value), this));
    for (const Problem &missing : reportProblems(m_event)) {
        auto *label = new QLabel(missing.text, this);
        label->setWordWrap(true);
        setStyleRole(label, "warning");
        layout->addWidget(label);
    }
    auto *show = new QPushButton(tr("Show the &paper…"), this);
    show->setAutoDefault(false);
    layout->addWidget(show, 0, Qt::AlignLeft);
    layout->addSpacing(8);
    layout->addWidget(heading(tr("To whom was it sent, and when?"), this));
    const QString before = sentSoFar();
    if (!before.isEmpty())
        layout->addWidget(quietText(before, this));
    layout->addWidget(m_general);
    layout->addWidget(m_department);
    layout->addWidget(m_form);
    layout->addWidget(m_problem);
    m_general->setChecked(!wasTold(m_event, Office::GeneralOfficer));
    m_department->setChecked(!wasTold(m_event, Office::DepartmentOfficer));
    TrainingReport shown;
    shown.reportedOn = workspace.clock().today();
    shown.by = sectionManager(workspace.records());
    m_form->load(shown);
    layout->addWidget(DecisionButtons(tr("&Record what was sent"), this).box);
    connect(show, &QPushButton::clicked, this, &TrainingReportDialog::showPaper);
}

QString TrainingReportDialog::sentSoFar() const
{
    QStringList lines;
    for (const TrainingReport &report : m_event.reports)
        lines << tr("Sent to %1 on %2")
                     .arg(officeTitle(m_workspace.policy(), report.office.value_or(Office::None)),
                          eraText(report.reportedOn));
    return lines.join(QLatin1Char('\n'));
}

void TrainingReportDialog::showPaper()
{
    guarded(this, [this] {
        QDialog *paper = previewTrainingReport(m_workspace, m_id.value, this);
        paper->setAttribute(Qt::WA_DeleteOnClose);
        paper->open();
    });
}

QString TrainingReportDialog::problem() const
{
    if (QString unread = m_form->problem(); !unread.isEmpty())
        return unread;
    if (!m_general->isChecked() && !m_department->isChecked())
        return tr("Choose to whom it was sent.");
    TrainingReport report;
    m_form->apply(report);
    if (!report.reportedOn.isValid())
        return tr("When was it sent?");
    return report.reportedOn > m_workspace.clock().today() ? tr("It cannot have been sent later than today.")
                                                           : QString();
}

void TrainingReportDialog::accept()
{
    const QString missing = problem();
    showError(m_problem, missing);
    if (!missing.isEmpty())
        return;
    TrainingEvent event = m_event;
    TrainingReport report;
    m_form->apply(report);
    for (const auto &[box, office] :
         {std::pair(m_general, Office::GeneralOfficer), std::pair(m_department, Office::DepartmentOfficer)}) {
        report.office = office;
        if (box->isChecked())
            event.reports << report;
    }
    const bool isStored = guarded(this, [&] {
        Records &records = m_workspace.records();
        Records::Step step
            = records.begin(tr("Report on %1").arg(records.caption(TrainingEvent::spec, m_id.value)));
        records.change(m_id, event);
        step.commit();
    });
    if (isStored)
        QDialog::accept();
}

} // namespace mamori
