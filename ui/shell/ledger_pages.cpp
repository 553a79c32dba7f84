// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/ledger_pages.h"

#include "model/registers/asset.h"
#include "model/registers/classification_decision.h"
#include "model/registers/incident.h"
#include "model/registers/inspection.h"
#include "model/registers/staff.h"
#include "model/registers/take_out.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/guarded.h"
#include "ui/preview/paper_preview.h"
#include "ui/registers/history_page.h"
#include "ui/registers/register_page.h"
#include "ui/theme.h"
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

    // What the section works with most stands first.
    const Register *order[] = {&Asset::spec,    &Staff::spec,      &TakeOut::spec,
                               &Incident::spec, &Inspection::spec, &ClassificationDecision::spec};
    for (const Register *reg : order) {
        auto *page = new RegisterPage(*reg, workspace, this);
        m_registers << page;
        addPage(titleOf(*reg), QLatin1String(reg->table), page);
        connect(page, &RegisterPage::classifyRequested, this, &LedgerPages::classify);
        connect(page, &RegisterPage::importRequested, this, [this, reg] { importInto(*reg); });
        connect(page, &RegisterPage::printRequested, this, &LedgerPages::printLedger);
        connect(page, &RegisterPage::currentChanged, this, &LedgerPages::pageChanged);
    }
    addPage(tr("History"), QStringLiteral("history"), m_history);
    connect(m_history, &HistoryPage::openRequested, this, [this](const QString &table, qint64 record) {
        for (const RegisterPage *page : std::as_const(m_registers)) {
            if (QLatin1String(page->reg().table) == table)
                showRecord(page->reg(), record);
        }
    });
    connect(&workspace.records(), &Records::changed, this, [this] {
        if (m_stack->currentWidget() == m_history)
            m_history->refresh();
    });
    m_navigation->setCurrentRow(0);
    connect(m_navigation, &QListWidget::currentRowChanged, this, &LedgerPages::showPage);
}

void LedgerPages::addPage(const QString &title, const QString &iconName, QWidget *page)
{
    auto *item = new QListWidgetItem(icon(iconName), title, m_navigation);
    item->setSizeHint({0, fontMetrics().height() * 2 + 8});
    item->setToolTip(tr("%1 (Ctrl+%2)").arg(title).arg(m_navigation->count()));
    m_stack->addWidget(page);
}

int LedgerPages::pageCount() const
{
    return m_stack->count();
}

QString LedgerPages::pageTitle(int page) const
{
    return m_navigation->item(page)->text();
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
    m_navigation->setCurrentRow(page);
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
