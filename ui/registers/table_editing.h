// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exchange/cell_block.h"
#include "ui/workspace.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QDialog;
class QTimer;
class QWidget;

namespace mamori {

class RecordTable;
class RecordTableModel;

/// What is done to the cells of a register's table: typing, copying, pasting, filling down, clearing, and
/// changing many rows at once. Each is one step that one undo takes back.
class TableEditing final : public QObject
{
    Q_OBJECT
public:
    TableEditing(const Register &reg, Workspace &workspace, RecordTableModel &model, RecordTable &table);
    ~TableEditing() override;

    /// Stores one cell; a cell of the last row makes a new record. Answers why it is not stored.
    QString commitCell(const QModelIndex &index, const QVariant &value);
    void copy(bool headings);
    void paste();
    void fillDown();
    void clear();
    /// Asks for a field and a value for all chosen rows.
    void editRows();
    /// Opens the dialog again that a draft was typed in.
    void continueDialog(const Draft &draft);
    /// A step of this table is being stored: its rows stay where they are.
    bool isStoring() const { return m_storing; }

Q_SIGNALS:
    /// What was done, or why it was not.
    void told(const QString &text);
    /// A record was made by typing into the last row.
    void recordAdded(qint64 id);
    void stored();

private:
    /// A dialog that asked for it closes once all is stored; it stays, with what was typed, when that fails.
    void run(const QList<RecordEdit> &edits, const QString &stepName, QDialog *from = nullptr);
    void askForValue(const QList<qint64> &ids, qsizetype field, const Draft &typed = {});
    void showPaste(Grid grid, const PasteTarget &target, const Draft &typed = {});
    QWidget *asker() const;
    void runSome();
    void finish();
    void stop();
    void showRefusals();
    QList<qsizetype> chosenFields() const;
    QString tableName() const;
    void putIntoAll(const QList<int> &rows, const QList<qsizetype> &fields, const Values &values,
                    const QString &stepName);
    QList<qsizetype> headedFields(const Grid &grid) const;
    enum class Columns { All, Typed };
    void pasteBlock(Grid grid, Columns columns);
    Grid fitted(Grid grid) const;
    PasteTarget pasteTarget(const Grid &grid, Columns columns) const;

    const Register &m_register;
    Workspace &m_workspace;
    RecordTableModel &m_model;
    RecordTable &m_table;
    std::unique_ptr<EditRun> m_run;
    QTimer *m_next; ///< lets the window live between two portions
    QWidget *m_progress = nullptr;
    QPointer<QDialog> m_from; ///< what the run is done for
    QString m_copied; ///< what was put on the clipboard last
    bool m_storing = false;
};

} // namespace mamori
