// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QStyledItemDelegate>

#include <functional>

class QAbstractItemView;

namespace mamori {

class FieldEditor;
class RecordTableModel;
class Workspace;

/// Types into the cells of a register's table with the editors of its form. Enter stores and goes down, Tab
/// stores and goes on to the right, Escape leaves the cell as it was; what cannot be stored stays in the open
/// editor.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Stores a cell and answers why it cannot be; empty when it is stored.
    using Commit = std::function<QString(const QModelIndex &, const QVariant &)>;

    CellDelegate(const RecordTableModel &model, const Workspace &workspace, Commit commit, QObject *parent);

    /// Stores what stands in an open editor. False when it cannot be stored.
    bool commitOpen();
    /// The editor that is open; nullptr when there is none.
    FieldEditor *openEditor() const;
    /// Its cell.
    QModelIndex openIndex() const { return m_index; }
    /// The row of the record that is shown beside the table.
    void setCurrent(const QModelIndex &current) { m_current = current; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool eventFilter(QObject *object, QEvent *event) override;

Q_SIGNALS:
    /// An editor was closed by Enter or Tab; with Shift they go back.
    void moveRequested(int rows, int columns);
    void refused(const QString &why);
    /// Something was typed into an open editor.
    void edited();

private:
    bool commit(const FieldEditor &editor);
    void closeAndMove(int rows, int columns);
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    bool isLeaving(const QObject *object, Qt::FocusReason reason) const;

    const RecordTableModel &m_model;
    const Workspace &m_workspace;
    Commit m_commit;
    mutable QPointer<QWidget> m_editor; ///< a FieldEditor, until it is deleted
    mutable QPersistentModelIndex m_index; ///< of the open editor
    mutable bool m_done = false; ///< stored or given up; the editor goes
    mutable bool m_filled = false; ///< what is typed is not overwritten when the table is read again
    QPersistentModelIndex m_current;
};

} // namespace mamori
