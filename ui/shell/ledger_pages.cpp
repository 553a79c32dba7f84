// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/ledger_pages.h"

#include "model/registers/all.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/guarded.h"
#include "ui/policy/parameter_dialog.h"
#include "ui/policy/profile_dialog.h"
#include "ui/policy/standard_page.h"
#include "ui/preview/paper_preview.h"
#include "ui/registers/filter_bar.h"
#include "ui/registers/history_page.h"
#include "ui/registers/register_page.h"
#include "ui/theme.h"
#include "ui/today/calendar_page.h"
#include "ui/today/today_page.h"
#include "ui/wizards/classification_wizard.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

namespace mamori {

LedgerPages::LedgerPages(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_navigation(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_today(new TodayPage(workspace, this))
    , m_calendar(new CalendarPage(workspace, this))
    , m_standard(new StandardPage(workspace, this))
    , m_history(new HistoryPage(workspace, this))
{
    setStyleRole(m_navigation, "rail");
    m_navigation->setFixedWidth(fontMetrics().height() * 11);
    m_navigation->setIconSize({20, 20});
    m_navigation->setSpacing(1);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_navigation->setTextElideMode(Qt::ElideRight);
    m_navigation->setAccessibleName(tr("Places of work"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addWidget(m_stack, 1);

    addPage(tr("Today"), QStringLiteral("calendar"), m_today);
    for (const PlaceOfWork place : allPlacesOfWork) {
        addPlace(labelOf(place));
        for (const Register *reg : allRegisters()) {
            if (reg->place == place)
                addRegister(*reg);
        }
    }
    addPlace(tr("The standard"));
    addPage(tr("Articles and duties"), QStringLiteral("standard"), m_standard);
    addPage(tr("Year plan"), QStringLiteral("year_plan"), m_calendar);
    addPage(tr("History"), QStringLiteral("history"), m_history);
    connect(m_today, &TodayPage::placeRequested, this, &LedgerPages::goTo);
    connect(m_calendar, &CalendarPage::placeRequested, this, &LedgerPages::goTo);
    connect(m_standard, &StandardPage::placeRequested, this, &LedgerPages::goTo);
    connect(m_history, &HistoryPage::openRequested, this, [this](const QString &table, qint64 record) {
        if (const Register *reg = findRegister(table))
            showRecord(*reg, record);
    });
    connect(&workspace.records(), &Records::changed, this, [this] {
        if (m_stack->currentWidget() == m_history)
            m_history->refresh();
    });
    // The page is there before the question which one to show can come up.
    pageOf(Asset::spec);
    m_stack->setCurrentIndex(m_places.value(&Asset::spec));
    m_navigation->setCurrentRow(rowOf(currentPage()));
    connect(m_navigation, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            showPage(item->data(Qt::UserRole).toInt());
    });
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

void LedgerPages::addPage(const QString &title, const QString &iconName, QWidget *page)
{
    const int index = m_stack->addWidget(page);
    auto *item = new QListWidgetItem(icon(iconName), title, m_navigation);
    item->setData(Qt::UserRole, index);
    item->setSizeHint({0, fontMetrics().height() * 7 / 4});
    item->setToolTip(index < 9 ? tr("%1 (Ctrl+%2)").arg(title).arg(index + 1) : title);
}

void LedgerPages::addRegister(const Register &reg)
{
    m_places.insert(&reg, m_stack->count());
    addPage(titleOf(reg), QLatin1String(reg.table), new QWidget(this));
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
    return m_navigation->item(rowOf(page))->text();
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
    if (const Register *reg = m_places.key(page, nullptr))
        pageOf(*reg);
    m_stack->setCurrentIndex(page);
    refreshCurrent(!m_navigation->hasFocus());
    Q_EMIT pageChanged();
}

void LedgerPages::refreshCurrent(bool takeFocus)
{
    const auto show = [takeFocus](auto *page) {
        page->refresh();
        if (takeFocus)
            page->focusStart();
    };
    if (RegisterPage *page = currentRegister()) {
        if (takeFocus)
            page->focusStart();
    } else if (m_stack->currentWidget() == m_today) {
        show(m_today);
    } else if (m_stack->currentWidget() == m_calendar) {
        show(m_calendar);
    } else if (m_stack->currentWidget() == m_standard) {
        show(m_standard);
    } else {
        show(m_history);
    }
}

RegisterPage *LedgerPages::currentRegister() const
{
    return qobject_cast<RegisterPage *>(m_stack->currentWidget());
}

RegisterPage *LedgerPages::pageOf(const Register &reg)
{
    if (RegisterPage *known = m_registers.value(&reg))
        return known;
    auto *page = new RegisterPage(reg, m_workspace, this);
    m_registers.insert(&reg, page);
    QWidget *holder = m_stack->widget(m_places.value(&reg));
    m_stack->insertWidget(m_places.value(&reg), page);
    m_stack->removeWidget(holder);
    holder->deleteLater();
    connect(page, &RegisterPage::classifyRequested, this, &LedgerPages::classify);
    connect(page, &RegisterPage::importRequested, this, [this, &reg] { importInto(reg); });
    connect(page, &RegisterPage::printRequested, this, &LedgerPages::printLedger);
    connect(page, &RegisterPage::currentChanged, this, &LedgerPages::pageChanged);
    return page;
}

void LedgerPages::showRecord(const Register &reg, qint64 id)
{
    leave([this, &reg, id] {
        RegisterPage *page = pageOf(reg);
        settle(m_places.value(&reg));
        page->select(id);
    });
}

void LedgerPages::goTo(const DutyPlace &place)
{
    if (place.page == QLatin1String("profile")) {
        editProfile();
    } else if (place.page == QLatin1String("parameters")) {
        editParameters();
    } else if (place.reg) {
        leave([this, place] {
            RegisterPage *page = pageOf(*place.reg);
            settle(m_places.value(place.reg));
            page->filter().search(place.query);
            if (place.record != 0)
                page->select(place.record);
        });
    }
}

void LedgerPages::showArticle(const QString &article)
{
    leave([this, article] {
        settle(m_stack->indexOf(m_standard));
        m_standard->showArticle(article);
    });
}

QString LedgerPages::currentArticle() const
{
    if (m_stack->currentWidget() == m_today)
        return m_today->currentArticle();
    if (m_stack->currentWidget() == m_calendar)
        return m_calendar->currentArticle();
    return {};
}

void LedgerPages::editProfile()
{
    auto *dialog = new ProfileDialog(m_workspace, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LedgerPages::editParameters()
{
    auto *dialog = new ParameterDialog(m_workspace, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool LedgerPages::isModified() const
{
    const RegisterPage *page = currentRegister();
    return page && page->isModified();
}

void LedgerPages::leave(const std::function<void()> &next) const
{
    if (RegisterPage *page = currentRegister())
        page->pane().leave(next);
    else
        next();
}

void LedgerPages::classify(qint64 asset)
{
    if (asset == 0)
        return;
    guarded(this, [this, asset] {
        auto *wizard = new ClassificationWizard(m_workspace, {asset}, window());
        wizard->setAttribute(Qt::WA_DeleteOnClose);
        connect(wizard, &QDialog::accepted, this, [this] {
            pageOf(Asset::spec)->pane().showPart(RecordPane::Part::Classification);
            pageOf(Asset::spec)->backToTable();
        });
        wizard->open();
    });
}

void LedgerPages::importInto(const Register &reg)
{
    leave([this, &reg] {
        auto *dialog = new ImportDialog(m_workspace, reg, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, &reg] { pageOf(reg)->focusStart(); });
        dialog->open();
    });
}

void LedgerPages::printLedger()
{
    leave([this] {
        guarded(this, [this] {
            const QString day = m_workspace.clock().today().toString(QStringLiteral("yyyyMMdd"));
            auto *preview
                = new PaperPreview(tr("Information asset ledger"),
                                   tr("asset-ledger") + QLatin1Char('_') + day + QLatin1String(".pdf"),
                                   assetLedgerJob(m_workspace), window());
            preview->setAttribute(Qt::WA_DeleteOnClose);
            preview->open();
        });
    });
}

} // namespace mamori
