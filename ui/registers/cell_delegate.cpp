// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/registers/cell_delegate.h"

#include "ui/registers/field_editor.h"
#include "ui/registers/record_table_model.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QToolTip>

#include <algorithm>

namespace mamori {

CellDelegate::CellDelegate(const RecordTableModel &model, const Workspace &workspace, Commit commit,
                           QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_workspace(workspace)
    , m_commit(std::move(commit))
{
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    const Field *field = m_model.fieldAt(index.column());
    if (FieldEditor *open = openEditor()) {
        open->setFocus(); // first this one, which could not be stored
        return nullptr;
    }
    if (!field)
        return nullptr;
    FieldEditor *editor = makeFieldEditor(*field, m_workspace, parent);
    m_editor = editor;
    m_index = index;
    m_filled = false;
    m_done = false;
    editor->setAutoFillBackground(true);
    connect(editor, &FieldEditor::edited, this, &CellDelegate::edited);
    // The view watches the editor only, but the keys go to the inputs within.
    for (QWidget *input : editor->findChildren<QWidget *>())
        input->installEventFilter(const_cast<CellDelegate *>(this));
    return editor;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (m_filled)
        return;
    m_filled = true;
    qobject_cast<FieldEditor *>(editor)->setValue(index.data(Qt::EditRole));
    // A typed letter takes the place of what stood in the cell, as in a spreadsheet.
    if (auto *lines = editor->findChild<QPlainTextEdit *>())
        lines->selectAll();
    if (auto *line = editor->findChild<QLineEdit *>())
        line->selectAll();
}

void CellDelegate::setModelData(QWidget *, QAbstractItemModel *, const QModelIndex &) const
{
    // takeKey() and commitOpen() store: the view would close the editor although something cannot be stored.
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    const QSize wanted = editor->sizeHint().expandedTo(editor->minimumSizeHint());
    const QRect room = editor->parentWidget()->rect();
    QRect place = option.rect;
    place.setWidth(std::max(place.width(), std::min(wanted.width(), room.width())));
    place.setHeight(std::max(place.height(), std::min(wanted.height(), room.height())));
    place.moveRight(std::min(place.right(), std::max(room.right(), place.width() - 1)));
    place.moveBottom(std::min(place.bottom(), std::max(room.bottom(), place.height() - 1)));
    editor->setGeometry(place);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem shown = option;
    shown.state &= ~QStyle::State_HasFocus; // drawn below: the dotted frame is hardly seen
    if (m_current.isValid() && m_current.row() == index.row() && !(shown.state & QStyle::State_Selected))
        painter->fillRect(shown.rect, colors().rail);
    QStyledItemDelegate::paint(painter, shown, index);
    if (m_current != index)
        return;
    painter->save();
    painter->setPen(QPen(colors().accent, 2));
    painter->drawRect(shown.rect.adjusted(1, 1, -1, -1));
    painter->restore();
}

FieldEditor *CellDelegate::openEditor() const
{
    return m_done ? nullptr : qobject_cast<FieldEditor *>(m_editor.data());
}

bool CellDelegate::commitOpen()
{
    FieldEditor *editor = openEditor();
    if (!editor)
        return true;
    if (!commit(*editor))
        return false;
    if (editor->isVisible())
        Q_EMIT closeEditor(editor);
    return true;
}

bool CellDelegate::commit(const FieldEditor &editor)
{
    m_done = true; // what storing sets off must not store again
    QString why = editor.problem();
    if (why.isEmpty() && m_index.isValid() && editor.value() != m_index.data(Qt::EditRole))
        why = m_commit(m_index, editor.value());
    if (why.isEmpty())
        return true;
    m_done = false;
    if (m_editor)
        QToolTip::showText(m_editor->mapToGlobal(QPoint(0, m_editor->height())), why, m_editor);
    Q_EMIT refused(why);
    return false;
}

void CellDelegate::closeAndMove(int rows, int columns)
{
    if (commitOpen())
        Q_EMIT moveRequested(rows, columns);
}

bool CellDelegate::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *editor = m_editor;
    switch (key) {
    case Qt::Key_Escape:
        m_done = true;
        Q_EMIT closeEditor(editor, RevertModelCache);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers & Qt::AltModifier)
            return false; // a new line, where the editor has several
        closeAndMove(modifiers & Qt::ShiftModifier ? -1 : 1, 0);
        return true;
    case Qt::Key_Tab:
        closeAndMove(0, 1);
        return true;
    case Qt::Key_Backtab:
        closeAndMove(0, -1);
        return true;
    default: // all others are typed
        return false;
    }
}

bool CellDelegate::isLeaving(const QObject *object, Qt::FocusReason reason) const
{
    if (reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason
        || QApplication::activePopupWidget())
        return false;
    const QWidget *focus = QApplication::focusWidget();
    return object != focus && !(focus && (focus == m_editor || m_editor->isAncestorOf(focus)));
}

bool CellDelegate::eventFilter(QObject *object, QEvent *event)
{
    // An editor that is being deleted still tells of its inputs, but is one no more.
    if (!qobject_cast<FieldEditor *>(m_editor.data()))
        return QStyledItemDelegate::eventFilter(object, event);
    const auto *widget = qobject_cast<const QWidget *>(object);
    if (!widget || (widget != m_editor && !m_editor->isAncestorOf(widget)))
        return QStyledItemDelegate::eventFilter(object, event);
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (auto *lines = qobject_cast<QPlainTextEdit *>(object); lines
            && (key->modifiers() & Qt::AltModifier)
            && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            lines->insertPlainText(QStringLiteral("\n"));
            return true;
        }
        return takeKey(key->key(), key->modifiers());
    }
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FocusOut && isLeaving(object, static_cast<QFocusEvent *>(event)->reason()))
        commitOpen();
    return false;
}

} // namespace mamori
