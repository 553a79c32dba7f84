// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/systems/point_sheet.h"

#include "ui/guarded.h"
#include "ui/preview/dated_preview.h"
#include "ui/theme.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTreeWidget>

#include <algorithm>

namespace mamori {

namespace {

enum Column { NumberColumn, TextColumn, AnswerColumn, NoteColumn };

constexpr QLatin1String answerKey("answer");
constexpr QLatin1String writtenKey("written");

} // namespace

PointSheet::PointSheet(Workspace &workspace, std::span<const Choice> answers,
                       const QList<const Field *> &fields, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_answers(answers)
    , m_head(new QVBoxLayout)
    , m_summary(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_choices(new QButtonGroup(this))
    , m_columns(fields)
{
    resize(1120, 720);
    m_list->setAccessibleName(tr("Points"));
    m_list->setHeaderLabels({tr("No."), tr("Point"), tr("Answer"), tr("Written beside it")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setWordWrap(true);
    m_list->header()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->header()->setSectionResizeMode(NumberColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    const int em = fontMetrics().height();
    m_list->setColumnWidth(AnswerColumn, em * 8);
    m_list->setColumnWidth(NoteColumn, em * 10);
    m_list->installEventFilter(this);
    m_summary->setTextFormat(Qt::PlainText);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_list, 5);
    middle->addWidget(makeDetails(fields), 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->setSpacing(10);
    layout->addLayout(m_head);
    layout->addWidget(m_summary);
    layout->addLayout(middle, 1);
    layout->addLayout(makeButtons());
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PointSheet::showPoint);
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int choice) { answer(choice); });
    connect(m_fields, &FieldGrid::edited, this, &PointSheet::readFields);
}

PointSheet::~PointSheet() = default;

QWidget *PointSheet::makeDetails(const QList<const Field *> &fields)
{
    QScrollArea *scroll = plainScroll(tr("Point"), this);
    auto *content = new QWidget;
    setStyleRole(content, "plain");
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    m_text = heading({}, content);
    m_text->setWordWrap(true);
    m_why = quietText({}, content);
    layout->addWidget(m_text);
    layout->addWidget(m_why);
    for (int i = 0; const Choice &choice : m_answers) {
        auto *button = new QRadioButton(QStringLiteral("%1  %2").arg(i + 1).arg(labelOf(choice)), content);
        button->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
        m_choices->addButton(button, i++);
        layout->addWidget(button);
    }
    m_fields = new FieldGrid(fields, m_workspace, content);
    layout->addSpacing(4);
    layout->addWidget(m_fields);
    m_problem = errorText(content);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(quietText(
        tr("In the list a digit answers the point and goes on to the next; 0 takes the answer back."),
        content));
    scroll->setWidget(content);
    return scroll;
}

QLayout *PointSheet::makeButtons()
{
    auto *row = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *store = new QPushButton(tr("&Store"), this);
    cancel->setAutoDefault(false);
    store->setAutoDefault(false); // Return goes on to the next point
    setStyleRole(store, "primary");
    store->setToolTip(tr("Ctrl+Return"));
    m_papers = new QHBoxLayout;
    row->addWidget(cancel);
    row->addStretch();
    row->addLayout(m_papers);
    row->addWidget(store);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(store, &QPushButton::clicked, this, &PointSheet::accept);
    return row;
}

void PointSheet::setSubject(const QString &title, const QString &explanation)
{
    auto *label = heading(title, this);
    label->setWordWrap(true);
    m_head->addWidget(label);
    m_head->addWidget(quietText(explanation, this));
}

void PointSheet::addPaper(const QString &title, const QString &fileName, const std::function<PaperJob()> &job)
{
    auto *button = new QPushButton(title, this);
    button->setAutoDefault(false);
    button->setToolTip(tr("Stores what was changed, then shows the paper."));
    m_papers->addWidget(button);
    const QString name = QString(title).remove(u'&').remove(u'…');
    connect(button, &QPushButton::clicked, this, [this, name, fileName, job] {
        if (!storeChanges())
            return;
        guarded(this, [&] {
            QDialog *paper = datedPreview(m_workspace, name, fileName, job(), this);
            paper->setAttribute(Qt::WA_DeleteOnClose);
            paper->open();
        });
    });
}

void PointSheet::start()
{
    for (qsizetype i = 0; i < pointCount(); ++i) {
        new QTreeWidgetItem(m_list);
        showRow(i);
    }
    // One begins where something is open.
    qsizetype first = 0;
    while (first < pointCount() && point(first).problem.isEmpty())
        ++first;
    m_list->setCurrentItem(m_list->topLevelItem(int(first < pointCount() ? first : 0)));
    showPoint();
    m_summary->setText(summary());
    m_list->setFocus();
}

qsizetype PointSheet::row() const
{
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

void PointSheet::showRow(qsizetype row)
{
    const SheetPoint shown = point(row);
    QTreeWidgetItem &item = *m_list->topLevelItem(int(row));
    item.setText(NumberColumn, shown.number);
    item.setText(TextColumn, shown.text);
    const QString answered
        = shown.answer ? labelOf(m_answers[std::size_t(*shown.answer)]) : tr("Not answered");
    item.setText(AnswerColumn, shown.state.isEmpty() ? answered : shown.state);
    item.setText(NoteColumn, shown.problem.isEmpty() || !shown.note.isEmpty() ? shown.note : shown.problem);
    const bool isOpen = !shown.problem.isEmpty();
    for (const int column : {AnswerColumn, NoteColumn})
        item.setForeground(column, isOpen ? colors().warning : colors().text);
    for (int column = 0; column < m_list->columnCount(); ++column)
        item.setTextAlignment(column, Qt::AlignTop | Qt::AlignLeft);
}

void PointSheet::showPoint()
{
    if (row() < 0)
        return;
    const SheetPoint shown = point(row());
    m_isLoading = true;
    m_text->setText(shown.text);
    setText(m_why, shown.why);
    m_why->setVisible(!shown.why.isEmpty());
    m_choices->setExclusive(false);
    for (QAbstractButton *button : m_choices->buttons()) {
        button->setChecked(shown.answer == m_choices->id(button));
        button->setVisible(shown.state.isEmpty());
    }
    m_choices->setExclusive(true);
    loadFields(*m_fields, row());
    m_isLoading = false;
    showFields();
}

/// The columns that the answer asks for, and what is missing.
void PointSheet::showFields()
{
    const SheetPoint shown = point(row());
    for (const Field *field : std::as_const(m_columns)) {
        const bool isAsked = std::any_of(shown.asked.cbegin(), shown.asked.cend(), [&](const char *column) {
            return QLatin1String(column) == QLatin1String(field->column);
        });
        m_fields->setRowShown(field->column, isAsked);
    }
    const QString unread = m_fields->problem();
    showError(m_problem, unread.isEmpty() ? shown.problem : unread);
    showRow(row());
    m_summary->setText(summary());
}

void PointSheet::answer(std::optional<int> choice)
{
    if (row() < 0 || !point(row()).state.isEmpty())
        return;
    setAnswer(row(), choice);
    m_given[row()].insert(answerKey, choice ? QJsonValue(*choice) : QJsonValue());
    m_isChanged = true;
    showPoint();
}

void PointSheet::answerByKey(std::optional<int> choice)
{
    answer(choice);
    if (!choice)
        return;
    const SheetPoint answered = point(row());
    FieldEditor *next = answered.asked.isEmpty() ? nullptr : m_fields->editor(answered.asked.first());
    const bool isWanted = answered.asksAtOnce || !answered.problem.isEmpty();
    if (next && isWanted && next->value().isNull())
        next->setFocus(Qt::TabFocusReason);
    else
        goOn();
}

void PointSheet::readFields()
{
    if (m_isLoading || row() < 0)
        return;
    applyFields(*m_fields, row());
    QJsonObject written;
    for (const Field *field : std::as_const(m_columns)) {
        if (const FieldEditor *editor = m_fields->editor(field->column))
            written.insert(QLatin1String(field->column), editor->typed());
    }
    m_given[row()].insert(writtenKey, written);
    m_isChanged = true;
    showFields();
}

QJsonObject PointSheet::kept() const
{
    QJsonObject given;
    for (auto it = m_given.cbegin(); it != m_given.cend(); ++it)
        given.insert(QString::number(it.key()), it.value());
    return given;
}

void PointSheet::setKept(const QJsonObject &typed)
{
    QTreeWidgetItem *before = m_list->currentItem();
    for (auto it = typed.constBegin(); it != typed.constEnd(); ++it) {
        QTreeWidgetItem *item = m_list->topLevelItem(it.key().toInt());
        if (!item)
            continue;
        m_list->setCurrentItem(item);
        const QJsonObject given = it.value().toObject();
        if (const QJsonValue choice = given.value(answerKey); !choice.isUndefined())
            answer(choice.isNull() ? std::nullopt : std::optional(choice.toInt()));
        const QJsonObject written = given.value(writtenKey).toObject();
        for (auto field = written.constBegin(); field != written.constEnd(); ++field) {
            if (FieldEditor *editor = m_fields->editor(field.key()))
                editor->setTyped(field.value());
        }
        if (!written.isEmpty())
            readFields();
    }
    m_list->setCurrentItem(before);
}

/// To the next point, in the list.
void PointSheet::goOn()
{
    if (QTreeWidgetItem *below = m_list->itemBelow(m_list->currentItem()))
        m_list->setCurrentItem(below);
    m_list->setFocus();
}

bool PointSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int digit = key->key() - Qt::Key_0;
    if ((key->modifiers() & ~Qt::KeypadModifier) || digit < 0 || digit > int(m_answers.size()))
        return QDialog::eventFilter(watched, event);
    answerByKey(digit == 0 ? std::nullopt : std::optional(digit - 1));
    return true;
}

void PointSheet::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn) {
        QDialog::keyPressEvent(event);
    } else if (event->modifiers() & Qt::ControlModifier) {
        accept();
    } else if (auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget())) {
        button->click();
    } else {
        goOn();
    }
}

bool PointSheet::storeChanges()
{
    if (const QString unread = m_fields->problem(); !unread.isEmpty()) {
        showError(m_problem, unread);
        return false;
    }
    if (m_isChanged && !guarded(this, [this] { store(); }))
        return false;
    m_isChanged = false;
    return true;
}

void PointSheet::accept()
{
    if (storeChanges())
        QDialog::accept();
}

} // namespace mamori
