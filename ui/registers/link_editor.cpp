// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/registers/link_editor.h"

#include "model/japanese/search_key.h"
#include "ui/guarded.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QWheelEvent>

namespace mamori {

namespace {

constexpr int foldedRole = Qt::UserRole + 1;

/// Compares what is typed, folded, with all words of a record.
class FoldedCompleter final : public QCompleter
{
public:
    using QCompleter::QCompleter;
    QStringList splitPath(const QString &path) const override { return {searchKey(path)}; }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
};

class LinkCombo final : public QComboBox
{
public:
    explicit LinkCombo(LinkEditor *editor)
        : QComboBox(editor)
        , m_editor(editor)
    {
        setEditable(true);
        setInsertPolicy(QComboBox::NoInsert);
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(14);
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
    void focusInEvent(QFocusEvent *event) override
    {
        m_editor->refresh();
        QComboBox::focusInEvent(event);
    }
    void showPopup() override
    {
        m_editor->refresh();
        QComboBox::showPopup();
    }

private:
    LinkEditor *m_editor;
};

} // namespace

LinkEditor::LinkEditor(const Field &field, const Workspace &workspace, QWidget *parent)
    : FieldEditor(field, parent)
    , m_workspace(workspace)
    , m_combo(new LinkCombo(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    setInput(m_combo);
    m_combo->lineEdit()->setAccessibleName(labelOf(field));
    m_combo->lineEdit()->setPlaceholderText(tr("Number, name or reading"));
    auto *completer = new FoldedCompleter(m_combo->model(), this);
    completer->setCompletionRole(foldedRole);
    completer->setFilterMode(Qt::MatchContains);
    m_combo->setCompleter(completer);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                take(index.data(Qt::UserRole).toLongLong());
                Q_EMIT edited();
            });
    connect(m_combo, &QComboBox::activated, this, [this](int index) {
        take(m_combo->itemData(index).toLongLong());
        Q_EMIT edited();
    });
    connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, [this] {
        readText();
        Q_EMIT edited();
    });
}

QVariant LinkEditor::value() const
{
    return m_value;
}

void LinkEditor::setValue(const QVariant &value)
{
    take(value.toLongLong());
}

QJsonValue LinkEditor::typed() const
{
    return m_problem.isEmpty() ? FieldEditor::typed() : unreadTyped(m_combo->currentText());
}

void LinkEditor::setTyped(const QJsonValue &typed)
{
    if (!typed.isObject()) {
        FieldEditor::setTyped(typed);
        return;
    }
    m_combo->setEditText(unreadText(typed));
    guarded(this, [this] { readText(); });
}

QString LinkEditor::problem() const
{
    return m_problem;
}

void LinkEditor::refresh()
{
    const QString text = m_combo->currentText();
    const QSignalBlocker blocker(m_combo);
    guarded(this, [this] {
        const QList<LinkTarget> targets = m_workspace.linkTargets(*field().target);
        m_combo->clear();
        m_combo->addItem(QString(), 0);
        for (const LinkTarget &target : targets) {
            m_combo->addItem(target.caption, target.id);
            m_combo->setItemData(m_combo->count() - 1, target.searchKey, foldedRole);
        }
    });
    m_combo->setCurrentIndex(m_combo->findData(m_value.toLongLong()));
    m_combo->setEditText(text);
}

void LinkEditor::readText()
{
    const QString text = m_combo->currentText().trimmed();
    m_value = {};
    m_problem.clear();
    if (text.isEmpty())
        return;
    for (int i = 0; i < m_combo->count(); ++i) {
        if (m_combo->itemText(i) == text) {
            m_value = m_combo->itemData(i).toLongLong();
            return;
        }
    }
    if (const auto id = m_workspace.records().findByName(*field().target, text))
        m_value = *id;
    else
        m_problem = tr("There is no single record of this name. Choose one from the list.");
}

void LinkEditor::take(qint64 id)
{
    m_problem.clear();
    m_value = id == 0 ? QVariant() : QVariant(id);
    const QString caption = id == 0 ? QString() : m_workspace.words().captionOf(*field().target, id);
    const QSignalBlocker blocker(m_combo);
    m_combo->setCurrentIndex(m_combo->findData(id));
    m_combo->setEditText(caption);
    m_combo->lineEdit()->setCursorPosition(0);
}

} // namespace mamori
