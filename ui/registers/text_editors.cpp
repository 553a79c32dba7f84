// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/registers/text_editors.h"

#include "ui/theme.h"
#include "ui/workspace.h"

#include <QCalendarWidget>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QWidgetAction>

namespace mamori {

namespace {

QHBoxLayout *rowOf(QWidget *parent)
{
    auto *layout = new QHBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    return layout;
}

/// The widest day or moment has to be read whole, six digits of a number.
int leastWidth(const Field &field, const Workspace &workspace, const QFontMetrics &metrics)
{
    const QVariant widest = field.kind == Kind::Moment ? QVariant(QStringLiteral("2016-12-28T20:48"))
        : field.kind == Kind::Day                      ? QVariant(QStringLiteral("2016-12-28"))
                                                       : QVariant(888'888);
    // Beside the text: frame and padding of the style sheet, and the cursor.
    return metrics.horizontalAdvance(displayText(field, widest, workspace.words())) + metrics.height();
}

} // namespace

// One line ------------------------------------------------------------------

TextEditor::TextEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_edit(new QLineEdit(this))
{
    rowOf(this)->addWidget(m_edit);
    setInput(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

QVariant TextEditor::value() const
{
    const QString text = m_edit->text();
    return text.trimmed().isEmpty() ? QVariant() : QVariant(text);
}

void TextEditor::setValue(const QVariant &value)
{
    m_edit->setText(value.toString());
    m_edit->setCursorPosition(0);
}

void TextEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

// Several lines -------------------------------------------------------------

MultilineEditor::MultilineEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_edit(new QPlainTextEdit(this))
{
    rowOf(this)->addWidget(m_edit);
    setInput(m_edit);
    m_edit->setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // no hole around it in a tall page
    m_edit->setFixedHeight(QFontMetrics(m_edit->font()).lineSpacing() * 3 + 18);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!signalsBlocked())
            Q_EMIT edited();
    });
}

QVariant MultilineEditor::value() const
{
    const QString text = m_edit->toPlainText();
    return text.trimmed().isEmpty() ? QVariant() : QVariant(text);
}

void MultilineEditor::setValue(const QVariant &value)
{
    const QSignalBlocker blocker(this);
    m_edit->setPlainText(value.toString());
}

void MultilineEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

// Number, day, moment -------------------------------------------------------

TypedEditor::TypedEditor(const Field &field, const Workspace &workspace, QWidget *parent)
    : FieldEditor(field, parent)
    , m_workspace(workspace)
    , m_edit(new QLineEdit(this))
    , m_reading(new QLabel(this))
{
    QHBoxLayout *row = rowOf(this);
    row->addWidget(m_edit);
    setInput(m_edit);
    m_edit->setMinimumWidth(leastWidth(field, workspace, QFontMetrics(m_edit->font())));
    if (field.kind == Kind::Number) {
        m_edit->setMaximumWidth(QFontMetrics(m_edit->font()).horizontalAdvance(QLatin1Char('0')) * 16);
        m_edit->setAlignment(Qt::AlignRight);
        row->addStretch();
        m_reading->hide();
    } else {
        m_edit->setPlaceholderText(field.kind == Kind::Day ? tr("R8.4.1") : tr("R8.4.1 13:30"));
        auto *choose = new QToolButton(this);
        choose->setIcon(icon(QStringLiteral("calendar")));
        choose->setToolTip(tr("Choose from a calendar"));
        choose->setAccessibleName(tr("Calendar for %1").arg(labelOf(field)));
        choose->setFocusPolicy(Qt::NoFocus); // the field itself reads every spelling
        choose->setObjectName(QStringLiteral("calendar"));
        row->addWidget(choose);
        row->addWidget(m_reading, 1);
        setStyleRole(m_reading, "quiet");
        connect(choose, &QToolButton::clicked, this, &TypedEditor::chooseDay);
    }
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        read();
        Q_EMIT edited();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &TypedEditor::finish);
}

QString TypedEditor::shown(const QVariant &value) const
{
    return displayText(field(), value, m_workspace.words());
}

QVariant TypedEditor::value() const
{
    return m_value;
}

void TypedEditor::setValue(const QVariant &value)
{
    m_value = value;
    m_problem.clear();
    m_reading->clear();
    m_edit->setText(shown(value));
    m_edit->setCursorPosition(0);
}

QJsonValue TypedEditor::typed() const
{
    return m_problem.isEmpty() ? FieldEditor::typed() : unreadTyped(m_edit->text());
}

void TypedEditor::setTyped(const QJsonValue &typed)
{
    if (!typed.isObject()) {
        FieldEditor::setTyped(typed);
        return;
    }
    m_edit->setText(unreadText(typed));
    read();
}

QString TypedEditor::problem() const
{
    return m_problem;
}

void TypedEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    if (auto *choose = findChild<QToolButton *>(QStringLiteral("calendar")))
        choose->setDisabled(readOnly);
}

void TypedEditor::read()
{
    const auto outcome = readValue(field(), m_edit->text(), m_workspace.words());
    if (const auto *problem = std::get_if<Problem>(&outcome)) {
        m_value = {};
        m_problem = problem->text;
        m_reading->clear();
        return;
    }
    m_value = std::get<QVariant>(outcome);
    m_problem.clear();
    m_reading->setText(shown(m_value));
}

// Once the field is left, what was understood replaces what was typed.
void TypedEditor::finish()
{
    if (!m_problem.isEmpty() || !m_edit->isModified())
        return;
    m_edit->setText(shown(m_value));
    m_reading->clear();
}

void TypedEditor::chooseDay()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setAccessibleName(tr("Calendar for %1").arg(labelOf(field())));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const QDate day = QDate::fromString(m_value.toString().left(10), Qt::ISODate);
    calendar->setSelectedDate(day.isValid() ? day : m_workspace.clock().today());
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto take = [this, menu](QDate chosen) {
        const QString time = field().kind == Kind::Moment ? QStringLiteral(" 09:00") : QString();
        m_edit->setText(chosen.toString(Qt::ISODate) + time);
        read();
        m_edit->setText(shown(m_value));
        m_edit->setFocus();
        Q_EMIT edited();
        menu->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    menu->popup(m_edit->mapToGlobal(QPoint(0, m_edit->height())));
    calendar->setFocus();
}

} // namespace mamori
