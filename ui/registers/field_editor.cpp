// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/registers/field_editor.h"

#include "ui/registers/choice_editors.h"
#include "ui/registers/lines_editor.h"
#include "ui/registers/link_editor.h"
#include "ui/registers/text_editors.h"
#include "ui/theme.h"
#include "ui/workspace.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QJsonObject>
#include <QLabel>

namespace mamori {

namespace {

class FieldView final : public FieldEditor
{
public:
    FieldView(const Field &field, const Workspace &workspace, QWidget *parent)
        : FieldEditor(field, parent)
        , m_workspace(workspace)
        , m_label(new QLabel(this))
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 4, 0, 4);
        layout->addWidget(m_label);
        m_label->setWordWrap(true);
        m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    QVariant value() const override { return m_value; }
    void setValue(const QVariant &value) override
    {
        m_value = value;
        // Rows that follow from the standard name their article as the pack writes it: "4(2)".
        const bool isArticle = QLatin1String(field().column) == QLatin1String("article");
        const QString text
            = isArticle ? articleText(value.toString()) : displayText(field(), value, m_workspace.words());
        setText(m_label, text.isEmpty() ? QStringLiteral("—") : text);
        m_label->setAccessibleDescription(text);
    }
    void setReadOnly(bool) override { }

private:
    const Workspace &m_workspace;
    QVariant m_value;
    QLabel *m_label;
};

} // namespace

FieldEditor::FieldEditor(const Field &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
    setObjectName(QLatin1String(field.column));
    setAccessibleName(labelOf(field));
}

// A table hands what is being composed to the editor that it opens, and goes on doing so until the first word
// is done.
bool FieldEditor::event(QEvent *event)
{
    if (event->type() != QEvent::InputMethod || !focusProxy())
        return QWidget::event(event);
    const bool isDone = !static_cast<QInputMethodEvent *>(event)->commitString().isEmpty();
    QCoreApplication::sendEvent(focusProxy(), event);
    if (isDone)
        setFocus();
    return true;
}

QJsonValue FieldEditor::typed() const
{
    return QJsonValue::fromVariant(value());
}

void FieldEditor::setTyped(const QJsonValue &typed)
{
    setValue(typed.isNull() ? QVariant() : typed.toVariant());
}

QJsonValue FieldEditor::unreadTyped(const QString &text)
{
    return QJsonObject {{QStringLiteral("typed"), text}};
}

QString FieldEditor::unreadText(const QJsonValue &typed)
{
    return typed.toObject().value(QLatin1String("typed")).toString();
}

void FieldEditor::setInput(QWidget *input)
{
    setFocusProxy(input);
    input->setAccessibleName(labelOf(m_field));
    const QString article = articleText(QLatin1String(m_field.article));
    if (!article.isEmpty())
        input->setToolTip(article);
}

FieldEditor *makeFieldEditor(const Field &field, const Workspace &workspace, QWidget *parent)
{
    switch (field.kind) {
    case Kind::Text:
        if (field.rules & Multiline)
            return new MultilineEditor(field, parent);
        return new TextEditor(field, parent);
    case Kind::Number:
    case Kind::Day:
    case Kind::Moment:
        return new TypedEditor(field, workspace, parent);
    case Kind::Flag:
        return new FlagEditor(field, parent);
    case Kind::Choice:
        return new ChoiceEditor(field, parent);
    case Kind::Choices:
        return new ChoicesEditor(field, parent);
    case Kind::Level:
        return new LevelEditor(field, workspace.policy(), parent);
    case Kind::Link:
        return new LinkEditor(field, workspace, parent);
    case Kind::Lines:
        return new LinesEditor(field, workspace, parent);
    }
    Q_UNREACHABLE();
}

FieldEditor *makeFieldView(const Field &field, const Workspace &workspace, QWidget *parent)
{
    return new FieldView(field, workspace, parent);
}

} // namespace mamori
