// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/checks/exception_pages.h"

#include "model/japanese/search_key.h"
#include "ui/theme.h"
#include "ui/wizards/approval_fields.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace mamori {

namespace {

QString firstText(const QList<Problem> &problems)
{
    return problems.isEmpty() ? QString() : problems.first().text;
}

} // namespace

// Which way -----------------------------------------------------------------

ExceptionWayPage::ExceptionWayPage(PolicyException &exception, QWidget *parent)
    : StepPage(tr("Way"), parent)
    , m_exception(exception)
    , m_before(new QRadioButton(tr("There is &time: ask the CISO first"), this))
    , m_urgent(new QRadioButton(tr("It cannot &wait: act now, then report at once"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(heading(tr("Can it wait for the CISO's approval?"), this));
    layout->addSpacing(6);
    const auto add = [&](QRadioButton *button, const QString &note) {
        layout->addWidget(button);
        auto *text = quietText(note, this);
        text->setIndent(24);
        layout->addWidget(text);
        layout->addSpacing(8);
    };
    add(m_before,
        tr("The usual way (Art. 112(1)). Nothing is done otherwise before the approval. The application is "
           "made with it."));
    add(m_urgent,
        tr("Only where it is unavoidable, and only as far as strictly needed (Art. 112(2)). The CISO is told "
           "what, why and until when."));
    layout->addStretch();
    if (!m_exception.urgent)
        m_exception.urgent = false;
    (*m_exception.urgent ? m_urgent : m_before)->setChecked(true);
    connect(m_urgent, &QRadioButton::toggled, this, [this](bool urgent) {
        m_exception.urgent = urgent;
        Q_EMIT edited();
    });
}

void ExceptionWayPage::focusStart()
{
    (m_urgent->isChecked() ? m_urgent : m_before)->setFocus(Qt::TabFocusReason);
}

// Which rule ----------------------------------------------------------------

ExceptionClausePage::ExceptionClausePage(const Workspace &workspace, PolicyException &exception,
                                         QWidget *parent)
    : StepPage(tr("Rule"), parent)
    , m_workspace(workspace)
    , m_exception(exception)
    , m_search(new QLineEdit(this))
    , m_duties(new QTreeWidget(this))
    , m_form(new FieldGrid(FieldGrid::fieldsOf(PolicyException::spec, {"clause"}), workspace, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(heading(tr("Which rule is departed from?"), this));
    m_search->setAccessibleName(tr("Search for a rule"));
    m_search->setPlaceholderText(tr("Article or word"));
    m_search->setClearButtonEnabled(true);
    layout->addWidget(m_search);
    m_duties->setAccessibleName(tr("Rules"));
    m_duties->setRootIsDecorated(false);
    m_duties->setHeaderLabels({tr("Provision"), tr("What it asks")});
    m_duties->header()->setSectionResizeMode(0, QHeaderView::Fixed);
    m_duties->header()->resizeSection(0, fontMetrics().averageCharWidth() * 28);
    const QStringList chosen = dutiesOf(m_exception);
    QList<QTreeWidgetItem *> items;
    for (const PolicyDuty &duty : workspace.policy().duties) {
        auto *item = new QTreeWidgetItem({articleText(duty.article), duty.text});
        item->setData(0, Qt::UserRole, duty.id);
        item->setToolTip(1, duty.text);
        item->setCheckState(0, chosen.contains(duty.id) ? Qt::Checked : Qt::Unchecked);
        items << item;
    }
    m_duties->addTopLevelItems(items);
    layout->addWidget(m_duties, 1);
    layout->addWidget(m_form);
    m_form->load(m_exception);
    connect(m_search, &QLineEdit::textChanged, this, &ExceptionClausePage::filter);
    connect(m_duties, &QTreeWidget::itemChanged, this, &ExceptionClausePage::read);
    connect(m_form, &FieldGrid::edited, this, [this] {
        m_form->apply(m_exception);
        Q_EMIT edited();
    });
    m_search->installEventFilter(this);
}

/// From the search down into what it found.
bool ExceptionClausePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        for (int row = 0; row < m_duties->topLevelItemCount(); ++row) {
            if (m_duties->topLevelItem(row)->isHidden())
                continue;
            m_duties->setCurrentItem(m_duties->topLevelItem(row));
            m_duties->setFocus();
            break;
        }
        return true;
    }
    return StepPage::eventFilter(watched, event);
}

void ExceptionClausePage::filter(const QString &text)
{
    const QString key = searchKey(text);
    for (int row = 0; row < m_duties->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_duties->topLevelItem(row);
        const bool isFound = searchKey(item->text(0) + u'\n' + item->text(1)).contains(key);
        item->setHidden(!isFound && item->checkState(0) != Qt::Checked);
    }
}

void ExceptionClausePage::read()
{
    QStringList duties;
    for (int row = 0; row < m_duties->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_duties->topLevelItem(row);
        if (item->checkState(0) == Qt::Checked)
            duties << item->data(0, Qt::UserRole).toString();
    }
    m_exception.duties = duties.join(u' ');
    m_exception.clause = clauseOf(m_workspace.policy(), duties);
    m_form->load(m_exception);
    Q_EMIT edited();
}

QString ExceptionClausePage::problem() const
{
    return firstText(missingClause(m_exception));
}

void ExceptionClausePage::focusStart()
{
    m_search->setFocus(Qt::TabFocusReason);
}

// What, and how long --------------------------------------------------------

ExceptionFieldsPage::ExceptionFieldsPage(Of of, const Workspace &workspace, PolicyException &exception,
                                         QWidget *parent)
    : StepPage(of == Of::Content ? tr("Content") : tr("Period"), parent)
    , m_of(of)
    , m_workspace(workspace)
    , m_exception(exception)
    , m_form(new FieldGrid(of == Of::Content
                               ? FieldGrid::fieldsOf(PolicyException::spec,
                                                     {"title", "kind", "content", "reason", "other_method",
                                                      "minimum_scope", "system", "asset"})
                               : FieldGrid::fieldsOf(PolicyException::spec,
                                                     {"requested_by", "requested_on", "valid_from",
                                                      "valid_until", "next_review", "reported_on"}),
                           workspace, this))
{
    QVBoxLayout *layout = scrolledColumn(this, step(), 10);
    layout->addWidget(heading(of == Of::Content ? tr("What is done otherwise, and why?")
                                                : tr("By whom, and from when to when?")));
    layout->addWidget(m_form);
    layout->addStretch();
    connect(m_form, &FieldGrid::edited, this, [this] {
        m_form->apply(m_exception, FieldGrid::Hidden::AreEmptied);
        if (m_of == Of::Content)
            m_form->setRowShown("other_method", m_exception.kind == ExceptionKind::OtherMethod);
        Q_EMIT edited();
    });
}

void ExceptionFieldsPage::enter()
{
    const bool isUrgent = m_exception.urgent.value_or(false);
    m_form->load(m_exception);
    if (m_of == Of::Content)
        m_form->setRowShown("other_method", m_exception.kind == ExceptionKind::OtherMethod);
    else
        m_form->setRowShown("reported_on", isUrgent);
}

QString ExceptionFieldsPage::problem() const
{
    const QString unread = m_form->problem();
    if (!unread.isEmpty())
        return unread;
    return firstText(m_of == Of::Content ? missingContent(m_exception)
                                         : missingPeriod(m_exception, m_workspace.clock().today()));
}

// Summary -------------------------------------------------------------------

ExceptionSummary::ExceptionSummary(const Workspace &workspace, PolicyException &exception, QWidget *parent)
    : FactsPage(tr("Summary"), tr("What is written down"), parent)
    , m_workspace(workspace)
    , m_exception(exception)
{
}

void ExceptionSummary::enter()
{
    clearFacts();
    const WordContext words = m_workspace.words();
    for (const char *column : {"title", "clause", "kind", "content", "reason", "other_method",
                               "minimum_scope", "valid_from", "valid_until", "requested_by", "reported_on"}) {
        const Field &field
            = PolicyException::spec
                  .fields[std::size_t(columnIndex(PolicyException::spec, QLatin1String(column)))];
        const QString text = displayText(field, field.get(&m_exception), words);
        if (!text.isEmpty())
            addFact(labelOf(field), text);
    }
    if (!m_exception.urgent.value_or(false))
        addNotice(tr("The application to the CISO is made with it. Nothing is done otherwise before the "
                     "decision."));
    else if (!m_exception.reportedOn.isValid())
        addNotice(tr("Report it to the CISO at once, then write down the day."), "warning");
}

} // namespace mamori
