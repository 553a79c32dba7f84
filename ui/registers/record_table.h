// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace mamori {

class PinnedColumns;
class RecordTableModel;

/// The table of a register page, with the keys of a spreadsheet. The first columns may stay in view while the
/// others scroll.
class RecordTable final : public QTableView
{
    Q_OBJECT
public:
    explicit RecordTable(RecordTableModel &model, QWidget *parent = nullptr);

    /// How many columns from the left stay in view; 0 = none.
    void setPinned(int columns);
    int pinned() const { return m_pinned; }
    /// Goes to a cell and chooses it alone, whichever keys are held down.
    void goTo(const QModelIndex &index);
    /// Goes on from the current cell as Enter and Tab do: Tab to the next cell that can be typed into, and
    /// into it; Enter to the next row, back to the column where a run of Tabs began.
    void goOn(int rows, int columns);
    /// The second one draws the pinned columns: a delegate that types serves one view only.
    void setCellDelegates(QAbstractItemDelegate *typing, QAbstractItemDelegate *drawing);
    /// The chosen rows that are records, from above.
    QList<int> chosenRows() const;
    /// The chosen columns that are fields, from the left.
    QList<int> chosenColumns() const;
    /// The columns that are shown and are fields, from the left.
    QList<int> shownColumns() const;

    void keyboardSearch(const QString &) override { } // it would read every record
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void openRequested();
    void copyRequested(bool headings);
    void pasteRequested();
    void fillDownRequested();
    void clearRequested();
    /// A cell that is not typed into was double-clicked or typed at.
    void fixedCellUsed(const QModelIndex &index);
    /// The heading of a column was clicked; `further`: with Shift, in addition to the others.
    void sortRequested(int column, bool further);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QModelIndex nextToType(int step) const;
    int nextRow(int row, int step) const;
    void watchHeader(QHeaderView *header);
    void addPinnedColumns();
    bool isPinned(int column) const;
    void syncPinned();
    bool editPinned(const QModelIndex &index, EditTrigger trigger, QEvent *event);

    RecordTableModel &m_records;
    PinnedColumns *m_pinnedColumns = nullptr;
    int m_pinned = 0;
    QObject m_life; ///< goes before the parts of the view: an editor may outlive it
    int m_runBegan = -1; ///< the column where Tab was pressed first; -1 = somewhere was gone to since
    bool m_goingOn = false;
    bool m_shift = false; ///< Shift was held when the mouse was pressed on a heading
};

} // namespace mamori
