// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/registers/record_pane.h"
#include "ui/workspace.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace mamori {

class FilterBar;
class RecordSortModel;
class RecordTableModel;

/// One register: search, table, and the chosen record beside it.
class RegisterPage final : public QWidget
{
    Q_OBJECT
public:
    RegisterPage(const Register &reg, Workspace &workspace, QWidget *parent = nullptr);

    const Register &reg() const { return m_register; }
    RecordPane &pane() { return *m_pane; }
    QTableView &table() { return *m_table; }
    FilterBar &filter() { return *m_filter; }
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
    /// Asks for the reason, then ends the record (or brings it back).
    void strikeOutSelected();

Q_SIGNALS:
    void classifyRequested(qint64 asset);
    void importRequested();
    void printRequested();
    void currentChanged();

private:
    QWidget *makeHead();
    QWidget *makeEmpty();
    QWidget *makeTableSide();
    void sizeColumns();
    void currentRowChanged();
    void strikeOut(qint64 id, const QString &reason);
    void bringBack(qint64 id);

    const Register &m_register;
    Workspace &m_workspace;
    RecordTableModel *m_model;
    RecordSortModel *m_sorted;
    FilterBar *m_filter;
    QStackedWidget *m_stack;
    QTableView *m_table;
    RecordPane *m_pane;
    QPushButton *m_firstStep = nullptr; ///< the button of the empty page to begin with
    bool m_selecting = false; ///< the selection is being set by the program
};

} // namespace mamori
