// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/checks/exception_wizard.h"

#include "model/rules/approvals.h"
#include "ui/checks/exception_pages.h"
#include "ui/theme.h"
#include "ui/wizards/approval_fields.h"
#include "ui/workspace.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace mamori {

namespace {

QString labelOf(ExceptionNews news)
{
    switch (news) {
    case ExceptionNews::Reported:
        return ExceptionProgress::tr("It was &reported to the CISO");
    case ExceptionNews::Decided:
        return ExceptionProgress::tr("The CISO has &decided");
    case ExceptionNews::Reviewed:
        return ExceptionProgress::tr("It was re&viewed and goes on");
    case ExceptionNews::LiftOrdered:
        return ExceptionProgress::tr("Its lifting was &ordered");
    case ExceptionNews::Lifted:
        break;
    }
    return ExceptionProgress::tr("It is &lifted");
}

} // namespace

ExceptionWizard::ExceptionWizard(Workspace &workspace, QWidget *parent)
    : ExceptionWizard(workspace, PolicyException {}, parent)
{
}

ExceptionWizard::ExceptionWizard(Workspace &workspace, PolicyException first, QWidget *parent)
    : StepDialog(parent)
    , m_workspace(workspace)
    , m_exception(std::move(first))
{
    setWindowTitle(tr("Write down an exception"));
    if (!m_exception.requestedBy)
        m_exception.requestedBy = sectionManager(workspace.records());
    if (!m_exception.requestedOn.isValid())
        m_exception.requestedOn = workspace.clock().today();
    addPage(new ExceptionWayPage(m_exception, this));
    addPage(new ExceptionClausePage(workspace, m_exception, this));
    addPage(new ExceptionFieldsPage(ExceptionFieldsPage::Of::Content, workspace, m_exception, this));
    addPage(new ExceptionFieldsPage(ExceptionFieldsPage::Of::Period, workspace, m_exception, this));
    addPage(new ExceptionSummary(workspace, m_exception, this));
    start();
}

QString ExceptionWizard::finishText() const
{
    return m_exception.urgent.value_or(false) ? tr("&Store the exception") : tr("&Store the application");
}

void ExceptionWizard::finish()
{
    m_stored = storeException(m_workspace.policy(), m_workspace.records(), m_exception);
}

// What has come of it -------------------------------------------------------

class ExceptionProgress::NewsPage final : public StepPage
{
public:
    NewsPage(const PolicyException &exception, QWidget *parent)
        : StepPage(ExceptionProgress::tr("What has come"), parent)
        , m_group(new QButtonGroup(this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(10);
        layout->addWidget(heading(ExceptionProgress::tr("What has come of it?"), this));
        for (const ExceptionNews news : possibleNews(exception)) {
            auto *button = new QRadioButton(labelOf(news), this);
            m_group->addButton(button, int(news));
            layout->addWidget(button);
        }
        layout->addStretch();
        if (!m_group->buttons().isEmpty())
            m_group->buttons().first()->setChecked(true);
    }
    ExceptionNews news() const { return ExceptionNews(std::max(0, m_group->checkedId())); }
    void choose(ExceptionNews news)
    {
        if (QAbstractButton *button = m_group->button(int(news)))
            button->setChecked(true);
    }
    void focusStart() override
    {
        if (QAbstractButton *button = m_group->checkedButton())
            button->setFocus(Qt::TabFocusReason);
    }

private:
    QButtonGroup *m_group;
};

class ExceptionProgress::DetailsPage final : public StepPage
{
public:
    DetailsPage(const Workspace &workspace, const PolicyException &exception, QWidget *parent)
        : StepPage(ExceptionProgress::tr("Particulars"), parent)
        , m_workspace(workspace)
        , m_before(exception)
        , m_requester(workspace.records().find(exception.requestedBy).value_or(Staff {}).name)
        , m_layout(scrolledColumn(this, step(), 10))
    {
        m_layout->addStretch();
    }
    void show(ExceptionNews news)
    {
        m_news = news;
        delete m_form;
        QList<const Field *> fields;
        for (const QString &column : columnsOf(news))
            fields << &PolicyException::spec.fields[std::size_t(columnIndex(PolicyException::spec, column))];
        m_form = new FieldGrid(fields, m_workspace, this);
        PolicyException first = m_before;
        const QDate today = m_workspace.clock().today();
        switch (news) {
        case ExceptionNews::Reported:
            first.reportedOn = today;
            break;
        case ExceptionNews::Decided:
            first.decidedOn = today;
            break;
        case ExceptionNews::Reviewed:
            first.reviewedOn = today;
            break;
        case ExceptionNews::LiftOrdered:
            first.liftOrderedOn = today;
            break;
        case ExceptionNews::Lifted:
            first.liftedOn = today;
            break;
        }
        m_form->load(first);
        m_layout->insertWidget(0, m_form);
        connect(m_form, &FieldGrid::edited, this, &StepPage::edited);
    }
    PolicyException exception() const
    {
        PolicyException typed = m_before;
        if (m_form)
            m_form->apply(typed);
        return typed;
    }
    ExceptionNews news() const { return m_news; }
    QString problem() const override
    {
        if (!m_form)
            return {};
        const QString unread = m_form->problem();
        if (!unread.isEmpty())
            return unread;
        const QList<Problem> problems
            = newsProblems(m_news, exception(), m_requester, m_workspace.clock().today());
        return problems.isEmpty() ? QString() : problems.first().text;
    }

private:
    const Workspace &m_workspace;
    const PolicyException &m_before;
    QString m_requester;
    QVBoxLayout *m_layout;
    FieldGrid *m_form = nullptr;
    ExceptionNews m_news = ExceptionNews::Decided;
};

ExceptionProgress::ExceptionProgress(Workspace &workspace, Id<PolicyException> id, QWidget *parent)
    : StepDialog(parent)
    , m_workspace(workspace)
    , m_id(id)
    , m_before(workspace.records().find(id).value_or(PolicyException {}))
    , m_news(new NewsPage(m_before, this))
    , m_details(new DetailsPage(workspace, m_before, this))
{
    setWindowTitle(tr("Go on with an exception"));
    addPage(m_news);
    addPage(m_details);
    setSubject(m_before.title);
    const WordContext words = workspace.words();
    for (const char *column : {"clause", "requested_by", "valid_from", "valid_until", "decision"}) {
        const Field &field
            = PolicyException::spec
                  .fields[std::size_t(columnIndex(PolicyException::spec, QLatin1String(column)))];
        addFact(mamori::labelOf(field), displayText(field, field.get(&m_before), words));
    }
    start();
}

bool ExceptionProgress::fits(const Values &values)
{
    return !possibleNews(fromValues<PolicyException>(values)).isEmpty();
}

void ExceptionProgress::choose(ExceptionNews news)
{
    m_news->choose(news);
}

void ExceptionProgress::leaving(StepPage *page)
{
    if (page == m_news)
        m_details->show(m_news->news());
}

void ExceptionProgress::finish()
{
    storeNews(m_workspace.records(), m_id, m_details->exception(), m_details->news());
}

} // namespace mamori
