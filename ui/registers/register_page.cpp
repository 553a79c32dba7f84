// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/registers/register_page.h"

#include "model/registers/asset.h"
#include "model/registers/classification_decision.h"
#include "model/store/record_edits.h"
#include "ui/dialogs/columns_dialog.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/sort_dialog.h"
#include "ui/guarded.h"
#include "ui/registers/cell_delegate.h"
#include "ui/registers/field_editor.h"
#include "ui/registers/filter_bar.h"
#include "ui/registers/record_table_model.h"
#include "ui/registers/table_editing.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace mamori {

namespace {

QString viewName(const Register &reg)
{
    return QStringLiteral("columns/") + QLatin1String(reg.table);
}

bool linksTo(const Register &reg, const Register &target)
{
    return std::any_of(reg.fields.begin(), reg.fields.end(),
                       [&target](const Field &field) { return field.target == &target; });
}

} // namespace

RegisterPage::RegisterPage(const Register &reg, Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_register(reg)
    , m_workspace(workspace)
    , m_model(new RecordTableModel(reg, workspace, this))
    , m_filter(new FilterBar(reg, workspace, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new RecordTable(*m_model, this))
    , m_tableStack(new QStackedWidget(this))
    , m_editing(new TableEditing(reg, workspace, *m_model, *m_table))
    , m_cells(new CellDelegate(
          *m_model, workspace,
          [this](const QModelIndex &index, const QVariant &value) {
              return m_editing->commitCell(index, value);
          },
          m_table))
    , m_pane(new RecordPane(reg, workspace, this))
    , m_notice(new QLabel(this))
    , m_typingStopped(new QTimer(this))
{
    arrange();
    connectTable();
    watchCells();
    connect(m_model, &RecordTableModel::loaded, this, &RegisterPage::showLoaded);
    connect(m_filter, &FilterBar::changed, this, [this] {
        m_filtered = true;
        refresh();
    });
    connect(m_filter, &FilterBar::downRequested, this, &RegisterPage::focusStart);
    connect(&workspace.records(), &Records::changed, this, &RegisterPage::recordsChanged);
    connect(m_pane, &RecordPane::classifyRequested, this, &RegisterPage::classifyRequested);
    connect(m_pane, &RecordPane::saved, this, &RegisterPage::select);
    auto *back = new QShortcut(Qt::Key_Escape, m_pane);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &RegisterPage::backToTable);
    guarded(this, [this] {
        m_savedLayout = m_workspace.records().view(viewName(m_register));
        const QJsonObject json = QJsonDocument::fromJson(m_savedLayout.toUtf8()).object();
        const ColumnLayout layout = layoutFromJson(m_register, json);
        m_order = layout.order;
        m_group = layout.group;
        applyColumns(*m_table, layout);
        m_model->setPromptColumn(startColumn());
    });
}

RegisterPage::~RegisterPage()
{
    // The page goes when the ledger is locked: what stands in an open cell is stored, if it can be.
    m_cells->commitOpen();
    saveLayout();
    saveSplit();
}

void RegisterPage::connectTable()
{
    m_table->setCellDelegates(m_cells, new CellDelegate(*m_model, m_workspace, {}, m_table));
    m_model->setEntryRow(canAdd());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RegisterPage::currentRowChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                for (QAbstractItemDelegate *each : m_table->findChildren<CellDelegate *>())
                    static_cast<CellDelegate *>(each)->setCurrent(current);
                for (QTableView *view : m_table->findChildren<QTableView *>())
                    view->viewport()->update();
                m_table->viewport()->update();
                tell({});
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RegisterPage::showCounts);
    connect(m_table, &RecordTable::openRequested, this, &RegisterPage::openSelected);
    connect(m_table, &RecordTable::copyRequested, m_editing, &TableEditing::copy);
    connect(m_table, &RecordTable::pasteRequested, m_editing, &TableEditing::paste);
    connect(m_table, &RecordTable::fillDownRequested, m_editing, &TableEditing::fillDown);
    connect(m_table, &RecordTable::clearRequested, m_editing, &TableEditing::clear);
    connect(m_table, &RecordTable::sortRequested, this, &RegisterPage::sortBy);
    connect(m_table, &RecordTable::fixedCellUsed, this, [this](const QModelIndex &index) {
        if (index.column() == 0)
            openSelected();
        else
            tell(m_model->whyFixed(index));
    });
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &place) { showTableMenu(m_table->viewport()->mapToGlobal(place), false); });
    QHeaderView *header = m_table->horizontalHeader();
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &place) { showTableMenu(header->mapToGlobal(place), true); });
    connect(m_cells, &CellDelegate::refused, this, &RegisterPage::tell);
    connect(m_cells, &CellDelegate::moveRequested, m_table, &RecordTable::goOn);
    connect(m_editing, &TableEditing::told, this, &RegisterPage::tell);
    connect(m_editing, &TableEditing::stored, this, [this] {
        if (m_model->isLoading())
            refresh(); // the search that runs knows nothing of it
        showCounts();
        m_pane->refresh();
    });
    connect(m_editing, &TableEditing::recordAdded, this, [this](qint64 id) {
        const int column = m_table->currentIndex().column();
        // Whoever clicks into another cell of the new row must find it where it was.
        const int scrolled = m_table->horizontalScrollBar()->value();
        m_table->goTo(m_model->index(m_model->rowOf(id), column));
        m_table->horizontalScrollBar()->setValue(scrolled);
    });
}

bool RegisterPage::canAdd() const
{
    return &m_register != &ClassificationDecision::spec;
}

qint64 RegisterPage::currentRecord() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->idAt(index.row()) : 0;
}

// Rows ----------------------------------------------------------------------

void RegisterPage::recordsChanged(const QList<const Register *> &registers)
{
    const bool concerned = std::any_of(registers.begin(), registers.end(), [this](const Register *reg) {
        return reg == &m_register || linksTo(m_register, *reg);
    });
    if (!concerned)
        return;
    if (m_editing->isStoring())
        return; // the rows stay where they are while they are typed into
    m_stale = true;
    if (!isVisible())
        return;
    refresh();
    m_pane->refresh();
}

void RegisterPage::refresh()
{
    guarded(this, [this] {
        m_cells->commitOpen();
        Query query = m_filter->query();
        query.order = m_order;
        query.group = m_group;
        m_stale = false;
        m_selecting = true;
        m_model->setEntryRow(canAdd() && !query.struckOut);
        m_model->load(query);
        m_selecting = false;
    });
    m_selecting = false;
}

void RegisterPage::showLoaded()
{
    const bool found = m_model->recordCount() > 0 || m_filter->isEmpty();
    if (std::exchange(m_filtered, false) && !found && !m_pane->isModified() && m_pane->record() != 0)
        m_pane->show(0); // beside "Nothing found" no record stands
    const qint64 kept = m_pane->record();
    const bool nothing = m_model->allCount() == 0 && m_filter->isEmpty();
    const bool empty = nothing && !m_typing && !m_pane->isModified() && kept == 0;
    m_stack->setCurrentIndex(empty ? EmptySheet : TableSheet);
    m_tableStack->setCurrentIndex(found ? 0 : 1);
    select(kept);
    showCounts();
}

void RegisterPage::showCounts()
{
    // A whole column of 100,000 rows is counted by its ranges.
    qsizetype chosen = 0;
    int last = -1;
    QList<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        ranges << std::pair(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    for (const auto &[top, bottom] : ranges) {
        chosen += std::max(0, bottom - std::max(top, last + 1) + 1);
        last = std::max(last, bottom);
    }
    m_filter->showCount(m_model->recordCount(), m_model->allCount(), chosen);
}

void RegisterPage::tell(const QString &text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

void RegisterPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        refresh();
        m_pane->refresh();
    }
}

void RegisterPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    saveLayout();
    saveSplit();
}

void RegisterPage::select(qint64 id)
{
    if (m_stale)
        refresh();
    const int row = m_model->rowOf(id);
    m_selecting = true;
    if (row < 0) {
        m_table->selectionModel()->clear();
    } else {
        const int column = m_table->currentIndex().column();
        const bool keep = column > 0 && !m_table->isColumnHidden(column);
        const QModelIndex index = m_model->index(row, keep ? column : startColumn());
        m_table->goTo(index);
        m_table->scrollTo(index);
        if (!keep)
            m_table->horizontalScrollBar()->setValue(0);
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
        m_stack->setCurrentIndex(TableSheet);
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
    if (m_stale)
        refresh();
    if (m_stack->currentIndex() == EmptySheet && m_firstStep) {
        m_firstStep->setFocus();
        return;
    }
    if (m_tableStack->currentIndex() == 1) {
        m_clearFilter->setFocus();
        return;
    }
    // A table that gets the keyboard without a current cell takes its first one, which is not typed into.
    const bool begins = !m_table->currentIndex().isValid() && m_model->rowCount() > 0;
    m_table->setFocus();
    if (!begins)
        return;
    m_table->goTo(m_model->index(m_model->isHeading(0) ? 1 : 0, startColumn()));
    m_table->horizontalScrollBar()->setValue(0); // number and caption stand at the left
}

/// Where the work in a row begins: at the caption, or, when that is not shown, behind the number.
int RegisterPage::startColumn() const
{
    const int caption
        = RecordTableModel::columnOf(columnIndex(m_register, QLatin1String(m_register.caption)));
    if (!m_table->isColumnHidden(caption))
        return caption;
    const QList<int> shown = m_table->shownColumns();
    const auto start = std::find_if(shown.begin(), shown.end(), [this](int column) {
        return QLatin1String(m_model->fieldAt(column)->column) != QLatin1String(m_register.number);
    });
    return start == shown.end() ? shown.value(0, caption) : *start;
}

void RegisterPage::hideColumn(int column)
{
    m_table->setColumnHidden(column, true);
    m_table->setPinned(m_table->pinned());
    m_model->setPromptColumn(startColumn());
    const QModelIndex current = m_table->currentIndex();
    if (current.column() == column)
        m_table->goTo(m_model->index(current.row(), startColumn()));
}

// Order and columns ---------------------------------------------------------

void RegisterPage::sortBy(int column, bool further)
{
    const Field *field = m_model->fieldAt(column);
    const QString name = field ? QString::fromLatin1(field->column) : QString();
    const auto found = std::find_if(m_order.begin(), m_order.end(),
                                    [&name](const Query::Sort &sort) { return sort.column == name; });
    std::optional<Query::Sort> next = Query::Sort {name, false};
    if (found != m_order.end()) {
        next->descending = true;
        if (found->descending)
            next.reset(); // the third click takes the order away again
    }
    if (!further) {
        m_order.clear();
        if (next)
            m_order << *next;
    } else if (found == m_order.end()) {
        m_order << *next;
    } else if (next) {
        *found = *next;
    } else {
        m_order.erase(found);
    }
    refresh();
}

void RegisterPage::groupBy(const QString &column)
{
    m_group = column;
    refresh();
}

ColumnLayout RegisterPage::layoutOfTable() const
{
    return {columnsOf(*m_table), m_table->pinned(), m_order, m_group};
}

void RegisterPage::setLayoutOfTable(const ColumnLayout &layout)
{
    applyColumns(*m_table, layout);
    m_model->setPromptColumn(startColumn());
    const bool reordered = m_order != layout.order || m_group != layout.group;
    m_order = layout.order;
    m_group = layout.group;
    if (reordered)
        refresh();
}

void RegisterPage::saveLayout()
{
    const ColumnLayout layout = layoutOfTable();
    ColumnLayout usual = ColumnLayout::usual(m_register);
    usual.columns = columnsAsShown(*m_table, usual.columns);
    if (m_savedLayout.isEmpty() && layout == usual)
        return;
    const QString text
        = QString::fromUtf8(QJsonDocument(toJson(m_register, layout)).toJson(QJsonDocument::Compact));
    if (text == m_savedLayout)
        return;
    // Not worth a word when it fails: a page that is left cannot show one.
    if (refusal([&] { m_workspace.records().setView(viewName(m_register), text); }).isEmpty())
        m_savedLayout = text;
}

void RegisterPage::chooseColumns()
{
    auto *dialog = new ColumnsDialog(m_register, layoutOfTable(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { setLayoutOfTable(dialog->layout()); });
    dialog->open();
}

void RegisterPage::chooseOrder()
{
    auto *dialog = new SortDialog(m_register, m_order, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_order = dialog->order();
        refresh();
    });
    dialog->open();
}

void RegisterPage::exportShown()
{
    QList<qsizetype> fields;
    for (const int column : m_table->shownColumns())
        fields << RecordTableModel::fieldIndex(column);
    m_model->finishLoading();
    auto *dialog = new ExportDialog(m_workspace, m_register, ShownTable {m_model->ids(), fields}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace mamori
