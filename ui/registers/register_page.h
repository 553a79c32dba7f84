// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/registers/column_layout.h"
#include "ui/registers/record_pane.h"
#include "ui/registers/record_table.h"
#include "ui/workspace.h"

#include <QWidget>

#include <functional>

class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace mamori {

/// Work on the records of a page that another part of the program does.
struct RowWork {
    QString title;
    bool ofRecord = false; ///< needs a chosen record
    std::function<bool(qint64)> fits; ///< whether the chosen record can be worked on; empty = every one
    std::function<void(qint64)> begin; ///< is given the chosen record, or 0
};

class CellDelegate;
class FilterBar;
class RecordTableModel;
class TableEditing;
class WrappingRow;

/// One register: search, table, and the chosen record beside it. Columns and order are kept in the ledger.
class RegisterPage final : public QWidget
{
    Q_OBJECT
public:
    RegisterPage(const Register &reg, Workspace &workspace, QWidget *parent = nullptr);
    ~RegisterPage() override;

    const Register &reg() const { return m_register; }
    RecordPane &pane() { return *m_pane; }
    RecordTable &table() { return *m_table; }
    RecordTableModel &rows() { return *m_model; }
    FilterBar &filter() { return *m_filter; }
    TableEditing &editing() { return *m_editing; }
    qint64 currentRecord() const;
    bool isModified() const { return m_pane->isModified(); }
    /// Whether records are made by hand here; decisions are made by the wizard only.
    bool canAdd() const;

    void refresh();
    void select(qint64 id);
    void addRecord();
    void openSelected();
    void backToTable();
    void focusStart();
    /// Offers work as a button in the head of the page and, when it is of a record, in the menu of a row.
    void offer(const RowWork &work);
    /// Asks for the reason, then ends the record (or brings it back).
    void strikeOutSelected();

    /// What is typed in the form and in an open cell; its content is empty when there is nothing.
    Draft draft() const;
    /// Stores an open cell or, where it is refused, keeps it with what is typed in the form. Throws Error.
    void keepDraft();
    /// Opens the dialog again that a draft was typed in.
    void continueDialog(const Draft &draft);

    /// The columns, their order and that of the rows as they are now.
    ColumnLayout layoutOfTable() const;
    void setLayoutOfTable(const ColumnLayout &layout);
    /// Keeps it in the ledger; done by itself when the page is left.
    void saveLayout();

    void chooseColumns();
    void chooseOrder();
    void exportShown();
    void printLabels(const QList<qint64> &ids);

Q_SIGNALS:
    void classifyRequested(qint64 asset);
    void importRequested();
    void printRequested();
    void currentChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum Sheet { TableSheet, EmptySheet };

    void arrange();
    QWidget *makeHead();
    QWidget *makeEmpty();
    QWidget *makeNoHit();
    QWidget *makeTableSide();
    void makeViewMenu();
    void fillGroupMenu(QMenu *menu);
    void connectTable();
    void watchCells();
    bool fits(const RowWork &work) const;
    void showTableMenu(const QPoint &place, bool ofHeading);
    void sortBy(int column, bool further);
    void groupBy(const QString &column);
    void recordsChanged(const QList<const Register *> &registers);
    void showLoaded();
    void showCounts();
    void tell(const QString &text);
    int startColumn() const;
    void hideColumn(int column);
    void currentRowChanged();
    void askWhyStruckOut(qint64 id, const Draft &typed = {});
    void strikeOut(qint64 id, const QString &reason);
    void keepTyped();
    void saveSplit();
    void forgetCell();
    void bringBack(qint64 id);

    const Register &m_register;
    Workspace &m_workspace;
    RecordTableModel *m_model;
    FilterBar *m_filter;
    QStackedWidget *m_stack;
    RecordTable *m_table;
    QStackedWidget *m_tableStack; ///< the table, or that nothing was found
    TableEditing *m_editing;
    CellDelegate *m_cells;
    RecordPane *m_pane;
    QLabel *m_notice;
    QPushButton *m_firstStep = nullptr; ///< the button of the empty page to begin with
    QPushButton *m_clearFilter = nullptr;
    WrappingRow *m_offers = nullptr; ///< in the head
    QList<RowWork> m_works;
    QList<Query::Sort> m_order;
    QString m_group;
    QSplitter *m_split = nullptr; ///< between table and pane
    bool m_splitMoved = false;
    QString m_savedLayout; ///< as it is in the ledger
    QTimer *m_typingStopped; ///< in an open cell
    qint64 m_cellDraft = 0; ///< of the open cell; 0 = none so far
    bool m_selecting = false; ///< the selection is being set by the program
    bool m_stale = true; ///< something changed since the rows were read
    bool m_filtered = false; ///< another search or filter was set since the rows were read
    bool m_typing = false; ///< an empty register is filled in the table
};

} // namespace mamori
