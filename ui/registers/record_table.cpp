// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/registers/record_table.h"

#include "ui/registers/record_table_model.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace mamori {

namespace {

/// Draws the headings of groups over their rows, from one edge to the other.
void paintHeadings(QTableView &view, const RecordTableModel &model)
{
    const int first = view.rowAt(0);
    if (first < 0)
        return;
    QPainter painter(view.viewport());
    QFont font = view.font();
    font.setBold(true);
    painter.setFont(font);
    for (int row = first; row < model.rowCount(); ++row) {
        const int top = view.rowViewportPosition(row);
        if (top > view.viewport()->height())
            return;
        if (!model.isHeading(row))
            continue;
        const QRect band(0, top, view.viewport()->width(), view.rowHeight(row));
        painter.fillRect(band, colors().accentGround);
        painter.setPen(colors().text);
        painter.drawText(band.adjusted(10, 0, -10, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         model.index(row, 0).data().toString());
    }
}

} // namespace

/// A second view of the same rows, laid over the left edge of the first.
class PinnedColumns final : public QTableView
{
public:
    PinnedColumns(RecordTableModel &model, QTableView *over)
        : QTableView(over)
        , m_records(model)
    {
        setObjectName(QStringLiteral("pinned"));
        setAccessibleName(RecordTable::tr("Columns that stay in view"));
        setFrameShape(QFrame::NoFrame);
        setStyleSheet(QStringLiteral("QTableView { border: none; border-radius: 0; }"));
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        setFocusProxy(over);
        verticalHeader()->hide();
        horizontalHeader()->setHighlightSections(false);
        horizontalHeader()->setSectionsClickable(true);
        setAlternatingRowColors(true);
        setWordWrap(false);
        setShowGrid(over->showGrid());
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        paintHeadings(*this, m_records);
        QPainter painter(viewport());
        painter.setPen(QPen(colors().accent, 2));
        painter.drawLine(viewport()->rect().topRight(), viewport()->rect().bottomRight());
    }

private:
    const RecordTableModel &m_records;
};

RecordTable::RecordTable(RecordTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_records(model)
{
    setModel(&model);
    setSelectionBehavior(SelectItems);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed | AnyKeyPressed | DoubleClicked);
    setAlternatingRowColors(true);
    setShowGrid(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 16);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setFirstSectionMovable(false);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    watchHeader(horizontalHeader());
    addPinnedColumns();
}

void RecordTable::addPinnedColumns()
{
    m_pinnedColumns = new PinnedColumns(m_records, this);
    m_pinnedColumns->setModel(&m_records);
    m_pinnedColumns->setSelectionModel(selectionModel());
    m_pinnedColumns->setSelectionBehavior(SelectItems);
    m_pinnedColumns->setSelectionMode(ExtendedSelection);
    m_pinnedColumns->setEditTriggers(NoEditTriggers);
    connect(m_pinnedColumns, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { edit(index, DoubleClicked, nullptr); });
    m_pinnedColumns->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_pinnedColumns->verticalHeader()->setDefaultSectionSize(verticalHeader()->defaultSectionSize());
    m_pinnedColumns->hide();
    watchHeader(m_pinnedColumns->horizontalHeader());
    connect(m_pinnedColumns->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_pinnedColumns->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_pinnedColumns, &QTableView::customContextMenuRequested, this,
            &QTableView::customContextMenuRequested);
    m_pinnedColumns->setContextMenuPolicy(Qt::CustomContextMenu);
    for (const auto changed : {&QHeaderView::sectionMoved, &QHeaderView::sectionResized})
        connect(horizontalHeader(), changed, this, &RecordTable::syncPinned);
}

void RecordTable::watchHeader(QHeaderView *header)
{
    header->viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionClicked, this,
            [this](int column) { Q_EMIT sortRequested(column, m_shift); });
}

bool RecordTable::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress)
        m_shift = static_cast<QMouseEvent *>(event)->modifiers() & Qt::ShiftModifier;
    return QTableView::eventFilter(object, event);
}

void RecordTable::setCellDelegates(QAbstractItemDelegate *typing, QAbstractItemDelegate *drawing)
{
    setItemDelegate(typing);
    m_pinnedColumns->setItemDelegate(drawing);
}

// Pinned columns ------------------------------------------------------------

void RecordTable::setPinned(int columns)
{
    m_pinned = columns;
    syncPinned();
}

bool RecordTable::isPinned(int column) const
{
    int before = 0;
    for (int visual = 0; visual < horizontalHeader()->visualIndex(column); ++visual)
        before += isColumnHidden(horizontalHeader()->logicalIndex(visual)) ? 0 : 1;
    return before < m_pinned;
}

void RecordTable::syncPinned()
{
    m_pinnedColumns->setHidden(m_pinned == 0);
    if (m_pinned == 0)
        return;
    QHeaderView *header = m_pinnedColumns->horizontalHeader();
    int width = 0;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        const bool shown = !isColumnHidden(column) && isPinned(column);
        m_pinnedColumns->setColumnHidden(column, !shown);
        header->moveSection(header->visualIndex(column), visual);
        if (!shown)
            continue;
        m_pinnedColumns->setColumnWidth(column, columnWidth(column));
        width += columnWidth(column);
    }
    header->setFixedHeight(horizontalHeader()->height());
    m_pinnedColumns->setGeometry(frameWidth(), frameWidth(), std::min(width, viewport()->width()),
                                 horizontalHeader()->height() + viewport()->height());
    m_pinnedColumns->verticalScrollBar()->setValue(verticalScrollBar()->value());
    m_pinnedColumns->raise();
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    syncPinned();
}

void RecordTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (m_pinned == 0)
        return;
    if (isPinned(index.column())) {
        horizontalScrollBar()->setValue(before);
        return;
    }
    const int covered = m_pinnedColumns->width() - visualRect(index).left();
    if (covered > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - covered);
}

void RecordTable::goTo(const QModelIndex &index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void RecordTable::goOn(int rows, int columns)
{
    const QModelIndex from = currentIndex();
    QModelIndex to;
    const int began = m_runBegan < 0 ? from.column() : m_runBegan;
    if (columns != 0)
        to = nextToType(columns);
    else
        to = m_records.index(nextRow(from.row(), rows), isColumnHidden(began) ? from.column() : began);
    if (!to.isValid())
        return;
    {
        const QScopedValueRollback going(m_goingOn, true);
        goTo(to);
        m_runBegan = columns != 0 ? began : -1;
    }
    if (columns != 0)
        edit(currentIndex(), EditKeyPressed, nullptr);
}

/// Headings of groups are passed; beyond the last row there is none.
int RecordTable::nextRow(int row, int step) const
{
    do {
        row += step;
    } while (m_records.isHeading(row));
    return row < m_records.rowCount() ? row : -1;
}

QModelIndex RecordTable::nextToType(int step) const
{
    const QList<int> shown = shownColumns();
    int row = currentIndex().row();
    qsizetype place = shown.indexOf(currentIndex().column());
    QModelIndex next;
    do {
        place += step;
        if (place < 0 || place >= shown.size()) { // beyond the edge lies the next row
            place = place < 0 ? shown.size() - 1 : 0;
            row = nextRow(row, step);
        }
        next = m_records.index(row, shown.value(place));
    } while (next.isValid() && !(m_records.flags(next) & Qt::ItemIsEditable));
    return next;
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // A new record that is made of the typed row is still the same row.
    if (!m_goingOn && current.column() != previous.column())
        m_runBegan = -1;
    QTableView::currentChanged(current, previous);
}

// Choice --------------------------------------------------------------------

QList<int> RecordTable::chosenRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (m_records.idAt(row) != 0)
                rows << row;
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QList<int> RecordTable::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (column > 0 && !isColumnHidden(column))
            columns << column;
    }
    return columns;
}

QList<int> RecordTable::chosenColumns() const
{
    QList<int> columns;
    for (const int column : shownColumns()) {
        const auto &ranges = selectionModel()->selection();
        const bool chosen = std::any_of(ranges.begin(), ranges.end(), [column](const auto &range) {
            return range.left() <= column && column <= range.right();
        });
        if (chosen)
            columns << column;
    }
    return columns;
}

// The mark stands for the whole row.
QItemSelectionModel::SelectionFlags RecordTable::selectionCommand(const QModelIndex &index,
                                                                  const QEvent *event) const
{
    QItemSelectionModel::SelectionFlags flags = QTableView::selectionCommand(index, event);
    const bool mouse = event
        && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove
            || event->type() == QEvent::MouseButtonRelease);
    if (mouse && index.isValid() && index.column() == 0 && flags != QItemSelectionModel::NoUpdate)
        flags |= QItemSelectionModel::Rows;
    return flags;
}

QModelIndex RecordTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex next = QTableView::moveCursor(action, modifiers);
    if (!next.isValid() || !m_records.isHeading(next.row()))
        return next;
    const int step = next.row() < currentIndex().row() ? -1 : 1;
    for (int row = next.row(); row >= 0 && row < m_records.rowCount(); row += step) {
        if (!m_records.isHeading(row))
            return m_records.index(row, next.column());
    }
    return currentIndex();
}

// Keys ----------------------------------------------------------------------

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested(false);
    else if (event->matches(QKeySequence::Paste))
        Q_EMIT pasteRequested();
    else if (control && event->key() == Qt::Key_D)
        Q_EMIT fillDownRequested();
    else if (event->modifiers() == Qt::NoModifier
             && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT clearRequested();
    else if (event->modifiers() == Qt::NoModifier
             && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT openRequested();
    else if (event->modifiers() == Qt::ShiftModifier && event->key() == Qt::Key_Space
             && currentIndex().isValid())
        selectionModel()->select(currentIndex(),
                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

bool RecordTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool asked = trigger & editTriggers();
    if (index.isValid() && asked && !(m_records.flags(index) & Qt::ItemIsEditable)) {
        if (trigger != AnyKeyPressed || event->type() == QEvent::KeyPress)
            Q_EMIT fixedCellUsed(index);
        return false;
    }
    if (index.isValid() && asked && m_pinned > 0 && isPinned(index.column()))
        return editPinned(index, trigger, event);
    return QTableView::edit(index, trigger, event);
}

// Scrolled back, a cell lies exactly under its picture: the editor takes its place there.
bool RecordTable::editPinned(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    horizontalScrollBar()->setValue(0);
    m_pinnedColumns->hide();
    const bool opened = QTableView::edit(index, trigger, event);
    QWidget *editor = opened ? indexWidget(index) : nullptr;
    if (editor)
        connect(editor, &QObject::destroyed, &m_life, [this] { syncPinned(); });
    else
        syncPinned();
    return opened;
}

void RecordTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    paintHeadings(*this, m_records);
}

} // namespace mamori
