// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/ledger_pages.h"

#include "model/registers/all.h"
#include "model/registers/asset.h"
#include "model/rules/profile.h"
#include "ui/attachments/attachments_view.h"
#include "ui/guarded.h"
#include "ui/policy/standard_page.h"
#include "ui/registers/filter_bar.h"
#include "ui/registers/history_page.h"
#include "ui/registers/register_page.h"
#include "ui/shell/draft_bar.h"
#include "ui/shell/palette_index.h"
#include "ui/theme.h"
#include "ui/today/calendar_page.h"
#include "ui/today/today_page.h"
#include "ui/wizards/record_wizards.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace mamori {

LedgerPages::LedgerPages(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_navigation(new QListWidget(this))
    , m_drafts(new DraftBar(workspace, this))
    , m_stack(new QStackedWidget(this))
{
    setStyleRole(m_navigation, "rail");
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize) * 5 / 4;
    m_navigation->setIconSize({side, side});
    m_navigation->setSpacing(1);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_navigation->setTextElideMode(Qt::ElideRight);
    m_navigation->setAccessibleName(tr("Places of work"));
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_drafts);
    right->addWidget(m_stack, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addLayout(right, 1);

    addPage({QStringLiteral("today"), tr("Today"), readingOf("Today"),
             [this] { return makeDutyPage<TodayPage>(); }},
            QStringLiteral("calendar"));
    for (const PlaceOfWork place : allPlacesOfWork) {
        addPlace(labelOf(place));
        for (const Register *reg : allRegisters()) {
            if (reg->place == place)
                addRegister(*reg);
        }
    }
    addPlace(tr("The standard"));
    m_standard = addPage({QStringLiteral("standard"), tr("Articles and duties"),
                          readingOf("Articles and duties"), [this] { return makeDutyPage<StandardPage>(); }},
                         QStringLiteral("standard"));
    addPage({QStringLiteral("year_plan"), tr("Year plan"), readingOf("Year plan"),
             [this] { return makeDutyPage<CalendarPage>(); }},
            QStringLiteral("year_plan"));
    addPage(
        {QStringLiteral("history"), tr("History"), readingOf("History"), [this] { return makeHistory(); }},
        QStringLiteral("history"));
    m_navigation->setFixedWidth(widthOfNavigation());
    connect(m_drafts, &DraftBar::continueRequested, this,
            [this](const Draft &draft) { leave([this, draft] { continueDraft(draft); }); });
    // The page is there before the question which one to show can come up.
    m_stack->setCurrentWidget(pageOf(Asset::spec));
    guarded(this, [this] { showPlaces(); });
    connect(&m_workspace.records(), &Records::changed, this,
            [this] { guarded(this, [this] { showPlaces(); }); });
    m_navigation->setCurrentRow(rowOf(currentPage()));
    connect(m_navigation, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            showPage(item->data(Qt::UserRole).toInt());
    });
}

/// Wide enough for every title beside its icon.
int LedgerPages::widthOfNavigation() const
{
    int widest = 0;
    for (int row = 0; row < m_navigation->count(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(m_navigation->item(row)->text()));
    return widest + m_navigation->iconSize().width() + fontMetrics().height() * 3
        + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
}

void LedgerPages::showPlaces()
{
    // Every change comes here; only another answer makes all duties be looked through.
    const QHash<QString, bool> answers = profileAnswers(m_workspace.policy(), m_workspace.records());
    if (!m_outside || answers != m_answers) {
        m_answers = answers;
        m_outside = registersOutside(m_workspace.policy(), answers);
    }
    QListWidgetItem *place = nullptr;
    for (int row = 0; row < m_navigation->count(); ++row) {
        QListWidgetItem *item = m_navigation->item(row);
        const int page = item->data(Qt::UserRole).toInt();
        if (page < 0) {
            place = item;
            place->setHidden(true);
            continue;
        }
        const Register *reg = m_registers.key(page, nullptr);
        const bool left
            = m_outside->contains(reg) && page != currentPage() && m_workspace.records().count(*reg) == 0;
        item->setHidden(left);
        if (place && !left)
            place->setHidden(false);
    }
}

void LedgerPages::addPlace(const QString &title)
{
    auto *item = new QListWidgetItem(title, m_navigation);
    item->setFlags(Qt::NoItemFlags);
    item->setData(Qt::UserRole, -1);
    item->setSizeHint({0, fontMetrics().height() * 2});
    item->setTextAlignment(Qt::AlignLeft | Qt::AlignBottom);
    QFont small = m_navigation->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    small.setBold(true);
    item->setFont(small);
}

int LedgerPages::addPage(const Entry &entry, const QString &iconName)
{
    const int page = m_stack->addWidget(new QWidget(this));
    m_entries << entry;
    auto *item = new QListWidgetItem(icon(iconName), entry.title, m_navigation);
    item->setData(Qt::UserRole, page);
    item->setSizeHint({0, fontMetrics().height() * 7 / 4});
    item->setToolTip(page < 9 ? tr("%1 (Ctrl+%2)").arg(entry.title).arg(page + 1) : entry.title);
    return page;
}

void LedgerPages::addRegister(const Register &reg)
{
    const QString table = QLatin1String(reg.table);
    m_registers.insert(
        &reg,
        addPage({table, titleOf(reg), readingOf(reg.title), [this, &reg] { return makeRegister(reg); }},
                table));
}

QWidget *LedgerPages::pageAt(int page)
{
    if (const Maker make = std::exchange(m_entries[page].make, nullptr)) {
        QWidget *holder = m_stack->widget(page);
        m_stack->insertWidget(page, make());
        m_stack->removeWidget(holder);
        delete holder;
    }
    return m_stack->widget(page);
}

QWidget *LedgerPages::makeRegister(const Register &reg)
{
    auto *page = new RegisterPage(reg, m_workspace, this);
    connect(page, &RegisterPage::classifyRequested, this, &LedgerPages::classify);
    connect(page, &RegisterPage::importRequested, this, [this, &reg] { importInto(reg); });
    connect(page, &RegisterPage::printRequested, this, &LedgerPages::printLedger);
    connect(page, &RegisterPage::currentChanged, this, &LedgerPages::pageChanged);
    // Later: the record that is shown goes with its list.
    connect(
        &page->pane(), &RecordPane::openRequested, this,
        [this](const Register *other, qint64 id) { showRecord(*other, id); }, Qt::QueuedConnection);
    for (const RecordWizard &wizard : recordWizards()) {
        if (wizard.reg != &reg)
            continue;
        RowWork work {QCoreApplication::translate("RecordWizard", wizard.title), wizard.ofRecord, {}, {}};
        if (wizard.fits) {
            work.fits = [this, &wizard](qint64 record) {
                const auto stored = m_workspace.records().find(*wizard.reg, record);
                return stored && wizard.fits(stored->values);
            };
        }
        work.begin = [this, &wizard, page](qint64 record) {
            page->pane().leave([this, &wizard, record] { run(wizard, record); });
        };
        page->offer(work);
    }
    return page;
}

template <class Page>
QWidget *LedgerPages::makeDutyPage()
{
    auto *page = new Page(m_workspace, this);
    connect(page, &DutyPage::placeRequested, this, &LedgerPages::goTo);
    return page;
}

QWidget *LedgerPages::makeHistory()
{
    auto *page = new HistoryPage(m_workspace, this);
    connect(page, &HistoryPage::openRequested, this, [this](const QString &table, qint64 record) {
        if (table == QLatin1String(Attachment::spec.table))
            showAttachment({record});
        else if (const Register *reg = findRegister(table))
            showRecord(*reg, record);
    });
    connect(&m_workspace.records(), &Records::changed, page, [page] {
        if (page->isVisible())
            page->refresh();
    });
    return page;
}

void LedgerPages::showAttachment(Id<Attachment> id)
{
    guarded(this, [this, id] {
        const auto owner = Attachments(m_workspace.ledger(), m_workspace.records()).ownerOf(id);
        if (!owner)
            return;
        showRecord(*owner->first, owner->second);
        RecordPane &pane = pageOf(*owner->first)->pane();
        pane.showPart(RecordPane::Part::Attachments);
        pane.attachments().choose(id);
    });
}

int LedgerPages::rowOf(int page) const
{
    for (int row = 0; row < m_navigation->count(); ++row) {
        if (m_navigation->item(row)->data(Qt::UserRole).toInt() == page)
            return row;
    }
    return -1;
}

int LedgerPages::pageCount() const
{
    return m_stack->count();
}

QString LedgerPages::pageTitle(int page) const
{
    return m_entries.at(page).title;
}

QString LedgerPages::pageName(int page) const
{
    return m_entries.at(page).name;
}

QString LedgerPages::pageReading(int page) const
{
    return m_entries.at(page).reading;
}

int LedgerPages::currentPage() const
{
    return m_stack->currentIndex();
}

void LedgerPages::showPage(int page)
{
    if (page < 0 || page >= pageCount())
        return;
    if (page == currentPage()) {
        settle(page);
        return;
    }
    settle(currentPage()); // until the question about unsaved changes is answered
    leave([this, page] { settle(page); });
}

void LedgerPages::settle(int page)
{
    const QSignalBlocker blocker(m_navigation);
    m_navigation->setCurrentRow(rowOf(page));
    if (page == currentPage())
        return;
    QWidget *shown = pageAt(page);
    m_stack->setCurrentWidget(shown);
    const bool takeFocus = !m_navigation->hasFocus();
    const auto read = [takeFocus](auto *seen) {
        seen->refresh();
        if (takeFocus)
            seen->focusStart();
    };
    if (auto *ofDuties = qobject_cast<DutyPage *>(shown))
        read(ofDuties);
    else if (auto *history = qobject_cast<HistoryPage *>(shown))
        read(history);
    else if (takeFocus)
        currentRegister()->focusStart();
    Q_EMIT pageChanged();
}

RegisterPage *LedgerPages::currentRegister() const
{
    return qobject_cast<RegisterPage *>(m_stack->currentWidget());
}

RegisterPage *LedgerPages::pageOf(const Register &reg)
{
    return qobject_cast<RegisterPage *>(pageAt(m_registers.value(&reg)));
}

void LedgerPages::showRecord(const Register &reg, qint64 id)
{
    leave([this, &reg, id] {
        RegisterPage *page = pageOf(reg);
        settle(m_registers.value(&reg));
        page->select(id);
    });
}

void LedgerPages::goTo(const DutyPlace &place)
{
    if (place.page == QLatin1String("profile")) {
        editProfile();
    } else if (place.page == QLatin1String("parameters")) {
        editParameters();
    } else if (place.page == QLatin1String("forms")) {
        showForms();
    } else if (place.page == QLatin1String("setup")) {
        setUp();
    } else if (place.page == QLatin1String("breach")) {
        reportBreach();
    } else if (place.reg) {
        leave([this, place] {
            RegisterPage *page = pageOf(*place.reg);
            settle(m_registers.value(place.reg));
            page->filter().search(place.query);
            if (place.record != 0)
                page->select(place.record);
        });
    }
}

void LedgerPages::showArticle(const QString &article)
{
    leave([this, article] {
        settle(m_standard);
        qobject_cast<StandardPage *>(pageAt(m_standard))->showArticle(article);
    });
}

QString LedgerPages::currentArticle() const
{
    const auto *page = qobject_cast<DutyPage *>(m_stack->currentWidget());
    return page ? page->currentArticle() : QString();
}

} // namespace mamori
