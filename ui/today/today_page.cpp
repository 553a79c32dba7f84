// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/today/today_page.h"

#include "model/japanese/era.h"
#include "model/registers/asset.h"
#include "model/registers/take_out.h"
#include "ui/guarded.h"
#include "ui/theme.h"
#include "ui/today/figures.h"
#include "ui/today/first_steps_panel.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace mamori {

namespace {

constexpr int taskRole = Qt::UserRole;
const QString hiddenView = QStringLiteral("hidden");
enum Column { TaskColumn, DueColumn, ArticleColumn, ColumnCount };

QColor colorOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Now:
        return colors().error;
    case Urgency::ThisWeek:
    case Urgency::ThisMonth:
        return colors().warning;
    case Urgency::ThisYear:
    case Urgency::Later:
        return colors().quiet;
    case Urgency::ToAnswer:
        return colors().accent;
    }
    Q_UNREACHABLE();
}

qint64 countOf(const Records &records, const Register &reg, const QList<Query::Term> &terms)
{
    Query query;
    query.terms = terms;
    return records.count(reg, query);
}

/// How many assets stand on each level of confidentiality, the highest first, and how many on none.
Figure assetFigure(const Workspace &workspace)
{
    const QString column = QStringLiteral("confidentiality");
    Figure figure {TodayPage::tr("Assets by confidentiality"), {}};
    const QList<PolicyLevel> levels = workspace.policy().levels.value(Axis::Confidentiality);
    for (auto level = levels.crbegin(); level != levels.crend(); ++level) {
        const bool highest = level == levels.crbegin();
        figure.parts << Figure::Part {
            level->label, countOf(workspace.records(), Asset::spec, {{column, level->key, false}}),
            highest ? colors().accent : colors().quiet};
    }
    figure.parts << Figure::Part {TodayPage::tr("Not classified"),
                                  countOf(workspace.records(), Asset::spec, {{column, QString(), false}}),
                                  colors().warning};
    return figure;
}

Figure dutyFigure(const DutyBook &book)
{
    const auto counts = book.counts();
    Figure figure {TodayPage::tr("Duties"), {}};
    const std::pair<DutyState, QColor> states[]
        = {{DutyState::Violated, colors().error}, {DutyState::Overdue, colors().error},
           {DutyState::Due, colors().warning},    {DutyState::Unanswered, colors().accent},
           {DutyState::Fulfilled, colors().good}, {DutyState::Uncovered, colors().line}};
    for (const auto &[state, color] : states) {
        if (state == DutyState::Uncovered && !counts.contains(state))
            continue; // only a pack of one's own has them
        figure.parts << Figure::Part {labelOf(state), counts.value(state), color};
    }
    return figure;
}

Figure workFigure(const Workspace &workspace)
{
    Query drafts;
    drafts.draft = true;
    return {
        TodayPage::tr("To look after"),
        {{TodayPage::tr("Out now"),
          countOf(workspace.records(), TakeOut::spec,
                  {{QStringLiteral("returned_at"), QString(), false},
                   {QStringLiteral("leaves_at"), QString(), true}}),
          colors().accent},
         {TodayPage::tr("Asset drafts"), workspace.records().count(Asset::spec, drafts), colors().warning},
         {TodayPage::tr("Awaiting judgement"),
          countOf(workspace.records(), Asset::spec,
                  {{QStringLiteral("classification_state"), QStringLiteral("awaiting_judgement"), false}}),
          colors().warning}}};
}

} // namespace

TodayPage::TodayPage(Workspace &workspace, QWidget *parent)
    : DutyPage(workspace, parent)
    , m_day(pageTitle({}, this))
    , m_summary(quietText({}, this))
    , m_breach(new QPushButton(tr("Report a &breach…"), this))
    , m_firstSteps(new FirstStepsPanel(this))
    , m_figures(new Figures(this))
    , m_stack(new QStackedWidget(this))
    , m_tasks(new QTreeWidget(this))
    , m_why(quietText({}, this))
{
    m_tasks->setColumnCount(ColumnCount);
    m_tasks->setHeaderLabels({tr("What to do"), tr("By"), tr("Asked by")});
    m_tasks->setAccessibleName(tr("What to do"));
    m_tasks->setRootIsDecorated(false);
    m_tasks->setItemsExpandable(false);
    m_tasks->setIndentation(fontMetrics().height());
    m_tasks->setWordWrap(true);
    m_tasks->header()->setStretchLastSection(false);
    m_tasks->header()->setSectionResizeMode(TaskColumn, QHeaderView::Stretch);
    m_tasks->header()->resizeSection(DueColumn, fontMetrics().height() * 9);
    m_tasks->header()->resizeSection(ArticleColumn, fontMetrics().height() * 11);

    auto *nothing = new QWidget(this);
    auto *rest = new QVBoxLayout(nothing);
    rest->addStretch();
    QLabel *good = heading(tr("Nothing to do today"), nothing);
    good->setAlignment(Qt::AlignCenter);
    rest->addWidget(good);
    QLabel *why = quietText(
        tr("Everything this program can tell of is done. What falls due next stands in the calendar."),
        nothing);
    why->setAlignment(Qt::AlignCenter);
    rest->addWidget(why);
    rest->addStretch();
    m_stack->addWidget(m_tasks);
    m_stack->addWidget(nothing);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    auto *head = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->addWidget(m_day);
    words->addWidget(m_summary);
    head->addLayout(words, 1);
    head->addWidget(m_breach, 0, Qt::AlignVCenter);
    layout->addLayout(head);
    layout->addWidget(m_firstSteps);
    layout->addWidget(m_figures);
    layout->addWidget(m_stack, 1);
    m_why->setMinimumHeight(fontMetrics().height() * 3);
    m_why->setAlignment(Qt::AlignTop);
    layout->addWidget(m_why);

    setStyleRole(m_breach, "alarm");
    m_breach->setMinimumHeight(fontMetrics().height() * 5 / 2);
    m_breach->setToolTip(tr("A breach, or the fear of one: what to write and whom to call (Ctrl+Shift+B)"));
    connect(m_breach, &QPushButton::clicked, this, [this] {
        DutyPlace place;
        place.page = QStringLiteral("breach");
        Q_EMIT placeRequested(place);
    });
    connect(m_firstSteps, &FirstStepsPanel::placeRequested, this, &TodayPage::placeRequested);
    connect(m_firstSteps, &FirstStepsPanel::hideRequested, this, [this] {
        guarded(this,
                [this] { m_workspace.viewState().setValue(QLatin1String(firstStepsView), hiddenView); });
        refresh();
    });
    connect(m_tasks, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (const DutyTask *task = taskOf(item))
            Q_EMIT placeRequested(task->place);
    });
    connect(m_tasks, &QTreeWidget::currentItemChanged, this, &TodayPage::showArticles);
}

void TodayPage::refresh()
{
    guarded(this, [this] {
        const QDate today = m_workspace.clock().today();
        setText(
            m_day,
            tr("%1 (%2)").arg(eraText(today), QLocale().dayName(today.dayOfWeek(), QLocale::ShortFormat)));
        m_tasks->clear();
        m_shown.clear();
        const QList<AgendaGroup> groups = agendaOf(m_workspace.duties().tasks(), today);
        for (const AgendaGroup &group : groups)
            addGroup(group);
        m_tasks->expandAll();
        m_stack->setCurrentIndex(m_shown.isEmpty() ? 1 : 0);
        const qsizetype pressing
            = groups.isEmpty() || groups.first().urgency != Urgency::Now ? 0 : groups.first().tasks.size();
        setText(
            m_summary,
            pressing > 0
                ? tr("%1 — %n thing(s) cannot wait. Enter opens the place to put it right.", nullptr,
                     int(pressing))
                      .arg(m_workspace.title())
                : tr("%1 — nothing is overdue. Enter opens the place of a task.").arg(m_workspace.title()));
        showFirstSteps();
        m_figures->show(
            {dutyFigure(m_workspace.duties()), assetFigure(m_workspace), workFigure(m_workspace)});
        if (m_tasks->topLevelItemCount() > 0)
            m_tasks->setCurrentItem(m_tasks->topLevelItem(0)->child(0));
    });
}

void TodayPage::showFirstSteps()
{
    const FirstFacts facts = firstFacts(m_workspace.policy(), m_workspace.records());
    const bool isHidden = m_workspace.viewState().value(QLatin1String(firstStepsView)) == hiddenView;
    const bool isShown = isNewSection(facts) && !isHidden;
    m_firstSteps->show(isShown ? firstSteps(facts) : QList<FirstStep>());
    m_figures->setHidden(isShown); // they would all say nought
}

void TodayPage::addGroup(const AgendaGroup &group)
{
    auto *head
        = new QTreeWidgetItem(m_tasks, {tr("%1 (%2)").arg(labelOf(group.urgency)).arg(group.tasks.size())});
    head->setFirstColumnSpanned(true);
    head->setFlags(Qt::ItemIsEnabled);
    QFont bold = font();
    bold.setBold(true);
    head->setFont(TaskColumn, bold);
    head->setForeground(TaskColumn, colorOf(group.urgency));
    for (const DutyTask &task : group.tasks) {
        QStringList articles;
        for (const QString &id : task.duties) {
            const QString article = articleText(articleNumber(m_workspace.policy().findDuty(id)->article));
            if (!articles.contains(article))
                articles << article;
        }
        const QString asked = articles.size() > 1
            ? tr("%1 and %n more", nullptr, int(articles.size() - 1)).arg(articles.first())
            : articles.value(0);
        // What is against the standard has no day that is still to come.
        const bool waits = group.urgency != Urgency::Now || task.due < m_workspace.clock().today();
        auto *item = new QTreeWidgetItem(head, {task.text, waits ? eraText(task.due) : QString(), asked});
        item->setToolTip(TaskColumn, task.text);
        item->setToolTip(ArticleColumn, articles.join(u'\n'));
        item->setData(TaskColumn, taskRole, m_shown.size());
        m_shown << task;
    }
}

const DutyTask *TodayPage::taskOf(const QTreeWidgetItem *item) const
{
    if (!item || !item->data(TaskColumn, taskRole).isValid())
        return nullptr;
    return &m_shown.at(item->data(TaskColumn, taskRole).toLongLong());
}

void TodayPage::showArticles()
{
    const DutyTask *task = taskOf(m_tasks->currentItem());
    if (!task) {
        m_why->clear();
        return;
    }
    QStringList lines;
    for (const QString &id : task->duties.mid(0, 2)) {
        const PolicyDuty *duty = m_workspace.policy().findDuty(id);
        lines << tr("%1: %2").arg(articleText(duty->article), duty->text);
    }
    if (task->duties.size() > 2)
        lines << tr("… and %n more duties (F1 shows the article)", nullptr, int(task->duties.size() - 2));
    setText(m_why, lines.join(u'\n'));
}

QString TodayPage::currentArticle() const
{
    const DutyTask *task = taskOf(m_tasks->currentItem());
    return task && !task->duties.isEmpty() ? m_workspace.policy().findDuty(task->duties.first())->article
                                           : QString();
}

void TodayPage::focusStart()
{
    if (QPushButton *first = m_firstSteps->firstOpen())
        first->setFocus();
    else
        m_tasks->setFocus();
}

} // namespace mamori
