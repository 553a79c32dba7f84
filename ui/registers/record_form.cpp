// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/registers/record_form.h"

#include "model/rules/field_details.h"
#include "ui/guarded.h"
#include "ui/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace mamori {

namespace {

enum Column { NameColumn, EditorColumn };

bool isDerived(const Field &field)
{
    return field.rules & Derived;
}

/// Whether the form shows the field at all: small rows that the program keeps have a place of their own.
bool isShown(const Field &field)
{
    return !(isDerived(field) && field.kind == Kind::Lines);
}

} // namespace

RecordForm::RecordForm(const Register &reg, Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_register(reg)
    , m_workspace(workspace)
    , m_scroll(plainScroll(titleOf(reg), this))
    , m_general(errorText(this))
    , m_completeness(quietText({}, this))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_revert(new QPushButton(tr("&Revert"), this))
    , m_labelWidth(labelWidth())
{
    auto *content = new QWidget;
    setStyleRole(content, "plain");
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(16, 8, 16, 16);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(EditorColumn, 1);
    addSections(grid, content);
    grid->setRowStretch(grid->rowCount(), 1);
    m_scroll->setWidget(content);
    content->installEventFilter(this);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // with very large type

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(makeButtons());
}

void RecordForm::addSections(QGridLayout *grid, QWidget *content)
{
    for (const Field &field : m_register.fields) {
        for (const Section &section : m_register.sections) {
            if (QLatin1String(section.first) != QLatin1String(field.column))
                continue;
            const int row = grid->rowCount();
            QLabel *title = heading(titleOf(section), content);
            title->setContentsMargins(0, row > 1 ? 14 : 4, 0, 2);
            grid->addWidget(title, row, NameColumn, 1, 2);
        }
        addRow(grid, content, field);
    }
}

void RecordForm::addRow(QGridLayout *grid, QWidget *content, const Field &field)
{
    const int row = grid->rowCount();
    Row parts {.field = &field,
               .editor = isDerived(field) ? nullptr : makeFieldEditor(field, m_workspace, content),
               .view = isDerived(field) || (field.rules & Frozen) ? makeFieldView(field, m_workspace, content)
                                                                  : nullptr,
               .label = new QLabel(labelOf(field), content),
               .missing = new QLabel(tr("Missing"), content),
               .problem = errorText(content),
               .fixed = isDerived(field)};
    parts.label->setWordWrap(true);
    setText(parts.label, labelOf(field));
    parts.label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setStyleRole(parts.label, "quiet");
    parts.label->setToolTip(articleText(QLatin1String(field.article)));
    parts.label->setBuddy(parts.editor ? parts.editor : parts.view);
    setStyleRole(parts.missing, "missing");
    parts.missing->setToolTip(tr("Needed before the record is complete"));
    parts.missing->hide();
    // The mark stands below the name: the fields keep the whole width.
    parts.name = new QWidget(content);
    auto *nameStack = new QVBoxLayout(parts.name);
    nameStack->setContentsMargins(0, 5, 0, 0);
    nameStack->setSpacing(0);
    nameStack->addWidget(parts.label);
    nameStack->addWidget(parts.missing);
    parts.input = new QWidget(content);
    auto *stack = new QVBoxLayout(parts.input);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(2);
    for (FieldEditor *editor : {parts.editor, parts.view}) {
        if (editor)
            stack->addWidget(editor);
    }
    stack->addWidget(parts.problem);
    grid->addWidget(parts.name, row, NameColumn, Qt::AlignTop);
    grid->addWidget(parts.input, row, EditorColumn);
    parts.row = row;
    grid->setRowMinimumHeight(row + 1, 0); // where the input goes in a narrow form
    if (parts.editor) {
        connect(parts.editor, &FieldEditor::edited, this, [this] {
            setModified(true);
            markMissing();
            showWhatMatters();
            Q_EMIT edited();
        });
    }
    if (!isShown(field)) {
        parts.name->hide();
        parts.input->hide();
    }
    m_rows << parts;
}

void RecordForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitToRoom();
}

// Rows come and go in the inputs: the content says so to itself alone.
bool RecordForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fitToRoom();
    return QWidget::eventFilter(watched, event);
}

void RecordForm::fitToRoom()
{
    int widest = 0;
    for (const Row &row : std::as_const(m_rows))
        widest = std::max(widest, row.input->minimumSizeHint().width());
    auto *grid = qobject_cast<QGridLayout *>(m_scroll->widget()->layout());
    const QMargins margins = grid->contentsMargins();
    const int beside = m_labelWidth + grid->horizontalSpacing() + margins.left() + margins.right();
    setNarrow(beside + widest > m_scroll->viewport()->width());
}

void RecordForm::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    auto *grid = qobject_cast<QGridLayout *>(m_scroll->widget()->layout());
    for (const Row &row : std::as_const(m_rows)) {
        grid->removeWidget(row.name);
        grid->removeWidget(row.input);
        row.name->setMinimumWidth(narrow ? 0 : m_labelWidth);
        row.name->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : m_labelWidth);
        grid->addWidget(row.name, row.row, NameColumn, 1, narrow ? 2 : 1, Qt::AlignTop);
        if (narrow)
            grid->addWidget(row.input, row.row + 1, NameColumn, 1, 2);
        else
            grid->addWidget(row.input, row.row, EditorColumn);
    }
}

// As wide as the widest name, within bounds: a name in two lines beside a short field is harder to read than
// a field that is a little shorter.
int RecordForm::labelWidth() const
{
    const QFontMetrics metrics = fontMetrics();
    int widest = 0;
    for (const Field &field : m_register.fields)
        widest = std::max(widest, metrics.horizontalAdvance(labelOf(field)));
    const int em = metrics.height();
    return std::clamp(widest + em / 2, 6 * em, 10 * em);
}

QWidget *RecordForm::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->addWidget(m_general);
    auto *row = new QHBoxLayout;
    row->addWidget(m_completeness, 1);
    row->addWidget(m_revert);
    row->addWidget(m_save);
    layout->addLayout(row);
    setStyleRole(m_save, "primary");
    m_save->setToolTip(tr("Save (Ctrl+S)"));
    connect(m_save, &QPushButton::clicked, this, &RecordForm::save);
    connect(m_revert, &QPushButton::clicked, this, &RecordForm::revert);
    auto *shortcut = new QShortcut(QKeySequence::Save, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &RecordForm::save);
    return bar;
}

void RecordForm::show(const Stored &stored)
{
    m_stored = stored;
    m_id = stored.id;
    setFixedFields();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i].current()->setValue(stored.values.at(i));
        m_rows[i].current()->setReadOnly(!stored.struckOut.isEmpty());
    }
    showProblems({});
    markMissing();
    showWhatMatters();
    setModified(false);
}

void RecordForm::showNew()
{
    show({0, m_register.blank(), {}});
    m_scroll->verticalScrollBar()->setValue(0);
}

// A frozen field can be set once: while the record is made, or as long as it is still empty.
void RecordForm::setFixedFields()
{
    bool allFixed = true;
    for (Row &row : m_rows) {
        row.fixed = isDerived(*row.field) || ((row.field->rules & Frozen) && m_id != 0);
        allFixed = allFixed && row.fixed;
        if (row.editor)
            row.editor->setHidden(row.fixed);
        if (row.view)
            row.view->setHidden(!row.fixed || !isShown(*row.field));
        row.label->setBuddy(row.current());
    }
    m_save->setHidden(allFixed);
    m_revert->setHidden(allFixed);
}

// What holds something, or is being typed into, stays in sight, whatever was answered since.
void RecordForm::showWhatMatters()
{
    const Values now = values();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        if (!isShown(*row.field))
            continue;
        const bool isEmpty = now.at(i).isNull() && row.current()->problem().isEmpty();
        const bool isTypedInto = row.input->isAncestorOf(focusWidget());
        const bool isHidden = isEmpty && !isTypedInto && !matters(m_register, *row.field, now);
        row.name->setHidden(isHidden);
        row.input->setHidden(isHidden);
    }
}

Values RecordForm::values() const
{
    Values values;
    for (const Row &row : m_rows)
        values << row.current()->value();
    return values;
}

void RecordForm::markMissing()
{
    qsizetype required = 0;
    qsizetype missing = 0;
    const Values now = values();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const bool needed = row.field->rules & Required;
        const bool open = needed && now.at(i).isNull();
        row.missing->setVisible(open && isShown(*row.field));
        required += needed ? 1 : 0;
        missing += open ? 1 : 0;
    }
    setText(m_completeness,
            missing == 0
                ? tr("Complete")
                : tr("Draft: %1 of %2 needed fields filled in").arg(required - missing).arg(required));
}

void RecordForm::setModified(bool modified)
{
    m_save->setEnabled(modified && m_stored.struckOut.isEmpty());
    m_revert->setEnabled(modified);
    if (modified == m_modified)
        return;
    m_modified = modified;
    Q_EMIT modifiedChanged(modified);
}

QList<Problem> RecordForm::findProblems() const
{
    QList<Problem> problems;
    for (const Row &row : m_rows) {
        const QString text = row.current()->problem();
        if (!text.isEmpty())
            problems << Problem {QLatin1String(row.field->column), text};
    }
    if (problems.isEmpty())
        problems = m_workspace.records().problems(m_register, values(), m_id);
    return problems;
}

void RecordForm::showProblems(const QList<Problem> &problems)
{
    QStringList general;
    for (const Row &row : std::as_const(m_rows)) {
        QStringList texts;
        for (const Problem &problem : problems) {
            if (problem.column == QLatin1String(row.field->column))
                texts << problem.text;
        }
        showError(row.problem, texts.join(QLatin1Char('\n')));
    }
    for (const Problem &problem : problems) {
        if (columnIndex(m_register, problem.column) < 0)
            general << problem.text;
    }
    showError(m_general, general.join(QLatin1Char('\n')));
    for (const Row &row : std::as_const(m_rows)) {
        if (row.problem->text().isEmpty())
            continue;
        row.current()->setFocus();
        m_scroll->ensureWidgetVisible(row.problem);
        break;
    }
}

QString RecordForm::stepName(const Values &typed) const
{
    const QString name = typed.at(columnIndex(m_register, QLatin1String(m_register.caption))).toString();
    if (m_id == 0)
        return tr("New: %1 %2").arg(titleOf(m_register), name);
    const QList<qsizetype> changed = changedFields(m_register, m_stored.values, typed);
    if (changed.size() == 1)
        return tr("%1 of %2").arg(labelOf(m_register.fields[std::size_t(changed.first())]), name);
    return tr("Change: %1 %2").arg(titleOf(m_register), name);
}

bool RecordForm::save()
{
    if (!m_modified || !m_stored.struckOut.isEmpty())
        return !m_modified;
    bool stored = false;
    guarded(this, [this, &stored] {
        const QList<Problem> problems = findProblems();
        showProblems(problems);
        if (!problems.isEmpty())
            return;
        const Values typed = values();
        const qint64 id = m_workspace.save(m_register, m_id, typed, stepName(typed), m_draft);
        setModified(false);
        if (const auto found = m_workspace.records().find(m_register, id))
            show(*found);
        stored = true;
        Q_EMIT saved(id);
    });
    return stored;
}

void RecordForm::revert()
{
    show(Stored(m_stored));
}

QJsonObject RecordForm::typed() const
{
    QJsonObject typed;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        if (row.fixed || (row.editor->problem().isEmpty() && row.editor->value() == m_stored.values.at(i)))
            continue;
        typed.insert(QLatin1String(row.field->column), row.editor->typed());
    }
    return typed;
}

void RecordForm::setTyped(const QJsonObject &typed)
{
    for (const Row &row : std::as_const(m_rows)) {
        const auto found = typed.constFind(QLatin1String(row.field->column));
        if (found != typed.constEnd() && !row.fixed)
            row.editor->setTyped(*found);
    }
    markMissing();
    showWhatMatters();
    setModified(true);
}

void RecordForm::focusFirst()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.fixed) {
            row.editor->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

FieldEditor *RecordForm::editor(const QString &column) const
{
    const qsizetype index = columnIndex(m_register, column);
    return index < 0 ? nullptr : m_rows.at(index).current();
}

QString RecordForm::problemText(const QString &column) const
{
    const qsizetype index = columnIndex(m_register, column);
    return index < 0 ? m_general->text() : m_rows.at(index).problem->text();
}

} // namespace mamori
