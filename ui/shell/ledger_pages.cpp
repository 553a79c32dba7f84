// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/ledger_pages.h"

#include "model/registers/all.h"
#include "model/registers/asset.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/guarded.h"
#include "ui/preview/paper_preview.h"
#include "ui/registers/history_page.h"
#include "ui/registers/register_page.h"
#include "ui/shell/draft_bar.h"
#include "ui/shell/palette_index.h"
#include "ui/shell/places.h"
#include "ui/theme.h"
#include "ui/wizards/classification_wizard.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mamori {

LedgerPages::LedgerPages(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_navigation(new QListWidget(this))
    , m_drafts(new DraftBar(workspace, this))
    , m_stack(new QStackedWidget(this))
    , m_history(new HistoryPage(workspace, this))
{
    setStyleRole(m_navigation, "rail");
    m_navigation->setFixedWidth(fontMetrics().height() * 11);
    m_navigation->setIconSize({20, 20});
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

    for (const Place &place : placesOfWork()) {
        addPlace(place.title);
        for (const Register *reg : place.registers)
            addRegister(*reg);
    }
    addPlace(tr("Records of this ledger"));
    addPage(tr("History"), QStringLiteral("history"), m_history);
    connect(m_history, &HistoryPage::openRequested, this, [this](const QString &table, qint64 record) {
        if (const Register *reg = findRegister(table))
            showRecord(*reg, record);
    });
    connect(&workspace.records(), &Records::changed, this, [this] {
        if (m_stack->currentWidget() == m_history)
            m_history->refresh();
    });
    connect(m_drafts, &DraftBar::continueRequested, this,
            [this](const Draft &draft) { leave([this, draft] { continueDraft(draft); }); });
    m_navigation->setCurrentRow(rowOf(0));
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
    item->setSizeHint({0, fontMetrics().height() * 2 + 8});
    item->setToolTip(index < 9 ? tr("%1 (Ctrl+%2)").arg(title).arg(index + 1) : title);
}

void LedgerPages::addRegister(const Register &reg)
{
    auto *page = new RegisterPage(reg, m_workspace, this);
    m_registers << page;
    addPage(titleOf(reg), QLatin1String(reg.table), page);
    connect(page, &RegisterPage::classifyRequested, this, &LedgerPages::classify);
    connect(page, &RegisterPage::importRequested, this, [this, &reg] { importInto(reg); });
    connect(page, &RegisterPage::printRequested, this, &LedgerPages::printLedger);
    connect(page, &RegisterPage::currentChanged, this, &LedgerPages::pageChanged);
}

int LedgerPages::pageCount() const
{
    return m_stack->count();
}

int LedgerPages::rowOf(int page) const
{
    for (int row = 0; row < m_navigation->count(); ++row) {
        if (m_navigation->item(row)->data(Qt::UserRole).toInt() == page)
            return row;
    }
    return -1;
}

QString LedgerPages::pageTitle(int page) const
{
    return m_navigation->item(rowOf(page))->text();
}

QString LedgerPages::pageName(int page) const
{
    const auto *shown = qobject_cast<const RegisterPage *>(m_stack->widget(page));
    return shown ? QString(QLatin1String(shown->reg().table)) : QStringLiteral("history");
}

QString LedgerPages::pageReading(int page) const
{
    const auto *shown = qobject_cast<const RegisterPage *>(m_stack->widget(page));
    return readingOf(shown ? shown->reg().title : "History");
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
    m_stack->setCurrentIndex(page);
    if (RegisterPage *current = currentRegister()) {
        if (!m_navigation->hasFocus())
            current->focusStart();
    } else {
        m_history->refresh();
        if (!m_navigation->hasFocus())
            m_history->focusStart();
    }
    Q_EMIT pageChanged();
}

RegisterPage *LedgerPages::currentRegister() const
{
    return qobject_cast<RegisterPage *>(m_stack->currentWidget());
}

RegisterPage *LedgerPages::pageOf(const Register &reg) const
{
    for (RegisterPage *page : m_registers) {
        if (&page->reg() == &reg)
            return page;
    }
    return nullptr;
}

void LedgerPages::showRecord(const Register &reg, qint64 id)
{
    leave([this, &reg, id] {
        RegisterPage *page = pageOf(reg);
        settle(m_stack->indexOf(page));
        page->select(id);
    });
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

Standpoint LedgerPages::standpoint() const
{
    RegisterPage *page = currentRegister();
    if (!page)
        return {};
    return {QLatin1String(page->reg().table), page->pane().record(), page->pane().draft()};
}

void LedgerPages::goTo(const Standpoint &standpoint)
{
    const Register *reg = findRegister(standpoint.page);
    if (!reg) {
        showPage(m_stack->indexOf(m_history));
        return;
    }
    if (standpoint.draft.content.isEmpty())
        showRecord(*reg, standpoint.record);
    else
        continueDraft(standpoint.draft);
}

void LedgerPages::keepDraft()
{
    if (RegisterPage *page = currentRegister())
        page->pane().keepDraft();
}

void LedgerPages::offerDrafts()
{
    m_drafts->offer(standpoint().draft.id);
}

void LedgerPages::continueDraft(const Draft &draft)
{
    const Register *reg = findRegister(draft.table);
    if (!reg)
        return;
    showRecord(*reg, draft.record);
    RegisterPage *page = pageOf(*reg);
    page->pane().continueDraft(draft);
    page->refresh(); // an empty register shows its form now
    offerDrafts();
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
