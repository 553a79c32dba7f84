// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/registers/register_page.h"

#include "model/registers/asset.h"
#include "model/registers/classification_decision.h"
#include "ui/guarded.h"
#include "ui/registers/filter_bar.h"
#include "ui/registers/record_table_model.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace mamori {

RegisterPage::RegisterPage(const Register &reg, Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_register(reg)
    , m_workspace(workspace)
    , m_model(new RecordTableModel(reg, workspace, this))
    , m_sorted(new RecordSortModel(this))
    , m_filter(new FilterBar(reg, workspace.policy(), this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_pane(new RecordPane(reg, workspace, this))
{
    m_sorted->setSourceModel(m_model);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(makeTableSide());
    splitter->addWidget(m_pane);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_pane->setMinimumWidth(fontMetrics().height() * 26);
    splitter->setSizes({660, 440});
    m_stack->addWidget(splitter);
    m_stack->addWidget(makeEmpty());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(makeHead());
    layout->addWidget(m_filter);
    layout->addWidget(m_stack, 1);
    connect(m_filter, &FilterBar::changed, this, &RegisterPage::refresh);
    connect(&workspace.records(), &Records::changed, this, [this] {
        refresh();
        m_pane->refresh();
    });
    connect(m_pane, &RecordPane::classifyRequested, this, &RegisterPage::classifyRequested);
    connect(m_pane, &RecordPane::saved, this, &RegisterPage::select);
    auto *back = new QShortcut(Qt::Key_Escape, m_pane);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &RegisterPage::backToTable);
    refresh();
}

QWidget *RegisterPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(pageTitle(titleOf(m_register), head));
    auto *article = new QLabel(articleText(QLatin1String(m_register.article)), head);
    setStyleRole(article, "chip");
    article->setToolTip(tr("The article of the standard that this register answers"));
    row->addWidget(article);
    row->addStretch();
    if (&m_register == &Asset::spec) {
        auto *print = new QPushButton(tr("&Print ledger…"), head);
        auto *import = new QPushButton(tr("&Import…"), head);
        row->addWidget(print);
        row->addWidget(import);
        connect(print, &QPushButton::clicked, this, &RegisterPage::printRequested);
        connect(import, &QPushButton::clicked, this, &RegisterPage::importRequested);
    }
    if (canAdd()) {
        auto *add = new QPushButton(tr("&New"), head);
        add->setToolTip(tr("New record (Ctrl+N)"));
        row->addWidget(add);
        connect(add, &QPushButton::clicked, this, &RegisterPage::addRecord);
    }
    return head;
}

QWidget *RegisterPage::makeEmpty()
{
    auto *page = new QWidget(this);
    auto *outer = new QVBoxLayout(page);
    auto *card = new QFrame(page);
    setStyleRole(card, "card");
    card->setFixedWidth(fontMetrics().height() * 46);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(28, 24, 28, 24);
    layout->setSpacing(12);
    layout->addWidget(heading(tr("Nothing here yet"), card));
    auto *purpose = new QLabel(card);
    purpose->setWordWrap(true);
    setText(purpose, purposeOf(m_register));
    layout->addWidget(purpose);
    auto *buttons = new QHBoxLayout;
    const bool canImport = &m_register == &Asset::spec;
    if (canImport) {
        m_firstStep = new QPushButton(tr("&Import a spreadsheet…"), card);
        buttons->addWidget(m_firstStep);
        connect(m_firstStep, &QPushButton::clicked, this, &RegisterPage::importRequested);
    }
    if (canAdd()) {
        auto *add = new QPushButton(tr("Enter &one by hand"), card);
        buttons->addWidget(add);
        connect(add, &QPushButton::clicked, this, &RegisterPage::addRecord);
        if (!m_firstStep)
            m_firstStep = add;
    }
    if (m_firstStep)
        setStyleRole(m_firstStep, "primary");
    buttons->addStretch();
    layout->addLayout(buttons);
    outer->addStretch(1);
    auto *middle = new QHBoxLayout; // not an alignment: wrapped text would lose its height
    middle->addStretch();
    middle->addWidget(card);
    middle->addStretch();
    outer->addLayout(middle);
    outer->addStretch(2);
    return page;
}

QWidget *RegisterPage::makeTableSide()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 10, 0);
    layout->addWidget(m_table, 1);
    side->setMinimumWidth(360);
    m_table->setModel(m_sorted);
    m_table->setAccessibleName(titleOf(m_register));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 16);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    sizeColumns();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RegisterPage::currentRowChanged);
    connect(m_table, &QTableView::doubleClicked, this, &RegisterPage::openSelected);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *open = new QShortcut(key, m_table);
        open->setContext(Qt::WidgetShortcut);
        connect(open, &QShortcut::activated, this, &RegisterPage::openSelected);
    }
    return side;
}

void RegisterPage::sizeColumns()
{
    const int em = m_table->fontMetrics().height();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const Field *field = m_model->fieldAt(column);
        int width = em * 6;
        if (!field)
            width = em * 4;
        else if (QLatin1String(field->column) == QLatin1String(m_register.number))
            width = m_table->fontMetrics().horizontalAdvance(QStringLiteral("J-2026-0000")) + 2 * em;
        else if (QLatin1String(field->column) == QLatin1String(m_register.caption))
            width = em * 13;
        else if (field->kind == Kind::Number || field->kind == Kind::Level)
            width = em * 4;
        else if (field->kind == Kind::Day)
            width = em * 8;
        else if (field->kind == Kind::Moment)
            width = em * 10;
        m_table->setColumnWidth(column, width);
    }
}

bool RegisterPage::canAdd() const
{
    return &m_register != &ClassificationDecision::spec;
}

qint64 RegisterPage::currentRecord() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? index.data(RecordTableModel::IdRole).toLongLong() : 0;
}

void RegisterPage::refresh()
{
    guarded(this, [this] {
        const qint64 kept = m_pane->record();
        m_selecting = true;
        m_model->load(m_filter->query());
        m_selecting = false;
        const qint64 all = m_workspace.records().count(m_register);
        m_filter->showCount(m_model->rowCount(), all);
        const bool empty = all == 0 && m_filter->isEmpty() && !m_pane->isModified() && kept == 0;
        m_stack->setCurrentIndex(empty ? 1 : 0);
        select(kept);
    });
}

void RegisterPage::select(qint64 id)
{
    const int row = m_model->rowOf(id);
    m_selecting = true;
    if (row < 0) {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
    } else {
        const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, 1));
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
    }
    m_selecting = false;
    if (id != 0 && m_pane->record() != id)
        m_pane->show(id);
    Q_EMIT currentChanged();
}

void RegisterPage::currentRowChanged()
{
    if (m_selecting)
        return;
    const qint64 wanted = currentRecord();
    if (!m_pane->isModified()) {
        m_pane->show(wanted);
        Q_EMIT currentChanged();
        return;
    }
    select(m_pane->record()); // stay until the user has said what becomes of the changes
    m_pane->leave([this, wanted] {
        m_pane->show(wanted);
        select(wanted);
    });
}

void RegisterPage::addRecord()
{
    if (!canAdd())
        return;
    m_pane->leave([this] {
        m_stack->setCurrentIndex(0);
        select(0);
        m_pane->showNew();
    });
}

void RegisterPage::openSelected()
{
    if (currentRecord() != 0)
        m_pane->focusForm();
}

void RegisterPage::backToTable()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void RegisterPage::focusStart()
{
    if (m_stack->currentIndex() == 1 && m_firstStep) {
        m_firstStep->setFocus();
        return;
    }
    m_table->setFocus();
    if (!m_table->currentIndex().isValid() && m_sorted->rowCount() > 0)
        m_table->setCurrentIndex(m_sorted->index(0, 1));
}

void RegisterPage::strikeOutSelected()
{
    const qint64 id = m_pane->record();
    if (id == 0)
        return;
    guarded(this, [this, id] {
        const auto stored = m_workspace.records().find(m_register, id);
        if (stored && !stored->struckOut.isEmpty()) {
            bringBack(id);
            return;
        }
        auto *dialog = new QInputDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setObjectName(QStringLiteral("strikeOut"));
        dialog->setWindowTitle(tr("Strike out"));
        dialog->setLabelText(tr("The record stays in the ledger and is no longer listed.\n&Reason:"));
        dialog->setOkButtonText(tr("Strike out"));
        dialog->setCancelButtonText(tr("Cancel"));
        connect(dialog, &QInputDialog::textValueSelected, this,
                [this, id](const QString &reason) { strikeOut(id, reason.trimmed()); });
        dialog->open();
    });
}

void RegisterPage::strikeOut(qint64 id, const QString &reason)
{
    if (reason.isEmpty())
        return;
    guarded(this, [this, id, &reason] {
        Records &records = m_workspace.records();
        Records::Step step = records.begin(tr("Struck out: %1").arg(records.caption(m_register, id)));
        records.strikeOut(m_register, id, reason);
        m_pane->show(0);
        step.commit();
    });
    backToTable();
}

void RegisterPage::bringBack(qint64 id)
{
    Records &records = m_workspace.records();
    Records::Step step = records.begin(tr("Brought back: %1").arg(records.caption(m_register, id)));
    records.bringBack(m_register, id);
    step.commit();
}

} // namespace mamori
