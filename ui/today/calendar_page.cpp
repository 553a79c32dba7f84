// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/today/calendar_page.h"

#include "model/japanese/era.h"
#include "ui/guarded.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace mamori {

namespace {

constexpr int entryRole = Qt::UserRole;
enum Column { DayColumn, StateColumn, TextColumn, ArticleColumn, ColumnCount };

} // namespace

CalendarPage::CalendarPage(Workspace &workspace, QWidget *parent)
    : DutyPage(workspace, parent)
    , m_year(FiscalYear::of(workspace.clock().today()))
    , m_title(pageTitle({}, this))
    , m_months(new QTreeWidget(this))
{
    auto *back = new QPushButton(tr("◀ &Last year"), this);
    auto *now = new QPushButton(tr("&This year"), this);
    auto *on = new QPushButton(tr("&Next year ▶"), this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    for (QPushButton *button : {back, now, on})
        head->addWidget(button);
    m_months->setColumnCount(ColumnCount);
    m_months->setHeaderLabels({tr("Day"), tr("State"), tr("Duty"), tr("Article")});
    m_months->setAccessibleName(tr("Duties of the year by month"));
    m_months->setIndentation(fontMetrics().height());
    m_months->setAlternatingRowColors(true);
    m_months->header()->setStretchLastSection(false);
    m_months->header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    m_months->header()->resizeSection(DayColumn, fontMetrics().height() * 9);
    m_months->header()->setSectionResizeMode(StateColumn, QHeaderView::ResizeToContents);
    m_months->header()->setSectionResizeMode(ArticleColumn, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(
        quietText(tr("What falls due in the year, and of what comes again what was done. Months "
                     "without anything, and past ones in which all is done, are left closed."),
                  this));
    layout->addWidget(m_months, 1);

    connect(back, &QPushButton::clicked, this, [this] { showYear({m_year.year - 1}); });
    connect(on, &QPushButton::clicked, this, [this] { showYear({m_year.year + 1}); });
    connect(now, &QPushButton::clicked, this,
            [this] { showYear(FiscalYear::of(m_workspace.clock().today())); });
    connect(m_months, &QTreeWidget::itemActivated, this, [this] {
        if (const CalendarEntry *entry = current())
            Q_EMIT placeRequested(entry->place);
    });
}

void CalendarPage::showYear(FiscalYear year)
{
    m_year = year;
    refresh();
}

void CalendarPage::refresh()
{
    guarded(this, [this] {
        setText(m_title, tr("Year plan %1").arg(m_year.text()));
        m_months->clear();
        m_entries = calendarOf(m_workspace.policy(), m_workspace.duties().duties(), m_year);
        for (int month = 0; month < 12; ++month)
            addMonth(m_year.first().addMonths(month), m_entries);
        // The year opens where there is something to do.
        for (int month = 0; month < 12; ++month) {
            if (!m_months->topLevelItem(month)->isExpanded())
                continue;
            m_months->scrollToItem(m_months->topLevelItem(month), QAbstractItemView::PositionAtTop);
            break;
        }
    });
}

void CalendarPage::addMonth(QDate first, const QList<CalendarEntry> &entries)
{
    auto *head = new QTreeWidgetItem(m_months);
    head->setFirstColumnSpanned(true);
    QFont bold = font();
    bold.setBold(true);
    head->setFont(DayColumn, bold);
    const QDate today = m_workspace.clock().today();
    int open = 0;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const CalendarEntry &entry = entries.at(i);
        if (entry.day.year() != first.year() || entry.day.month() != first.month())
            continue;
        open += entry.done ? 0 : 1;
        const bool late = !entry.done && entry.day < today;
        auto *item = new QTreeWidgetItem(head,
                                         {eraText(entry.day, EraStyle::Short),
                                          entry.done ? tr("✓ done")
                                              : late ? tr("! late")
                                                     : tr("open"),
                                          entry.text,
                                          articleText(m_workspace.policy().findDuty(entry.duty)->article)});
        item->setToolTip(TextColumn, entry.text);
        item->setForeground(StateColumn,
                            entry.done ? colors().good
                                : late ? colors().error
                                       : colors().warning);
        item->setData(DayColumn, entryRole, i);
    }
    const QString name = eraText(first).section(u'月', 0, 0) + u'月';
    head->setText(DayColumn,
                  head->childCount() == 0 ? tr("%1 — nothing").arg(name)
                      : open == 0         ? tr("%1 — all done").arg(name)
                                          : tr("%1 — %n open", nullptr, open).arg(name));
    head->setForeground(DayColumn, head->childCount() == 0 ? colors().quiet : colors().accent);
    const bool isOver = open == 0 && first.addMonths(1) <= today;
    head->setExpanded(head->childCount() > 0 && !isOver);
}

const CalendarEntry *CalendarPage::current() const
{
    const QTreeWidgetItem *item = m_months->currentItem();
    if (!item || !item->data(DayColumn, entryRole).isValid())
        return nullptr;
    return &m_entries.at(item->data(DayColumn, entryRole).toLongLong());
}

QString CalendarPage::currentArticle() const
{
    const CalendarEntry *entry = current();
    return entry ? m_workspace.policy().findDuty(entry->duty)->article : QString();
}

void CalendarPage::focusStart()
{
    m_months->setFocus();
}

} // namespace mamori
