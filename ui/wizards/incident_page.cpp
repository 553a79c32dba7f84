// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizards/incident_page.h"

#include "ui/registers/field_editor.h"
#include "ui/theme.h"
#include "ui/workspace.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace mamori {

namespace {

const Field &fieldNamed(std::span<const Field> fields, const char *column)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [column](const Field &field) {
        return QLatin1String(field.column) == QLatin1String(column);
    });
    Q_ASSERT(found != fields.end());
    return *found;
}

} // namespace

IncidentPage::IncidentPage(const QString &step, const QString &title, Workspace &workspace, QWidget *parent)
    : StepPage(step, parent)
    , m_workspace(workspace)
    , m_holder(new QWidget(this))
    , m_content(new QVBoxLayout(m_holder))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QScrollArea *scroll = plainScroll(title, this);
    setStyleRole(m_holder, "plain");
    m_content->setContentsMargins(14, 12, 14, 12);
    m_content->setSpacing(6);
    m_content->addWidget(heading(title, m_holder));
    // New widgets go in above the stretch.
    m_content->addStretch();
    scroll->setWidget(m_holder);
    layout->addWidget(scroll);
}

FieldEditor *IncidentPage::place(FieldEditor *editor)
{
    auto *label = new QLabel(labelOf(editor->field()), m_holder);
    label->setBuddy(editor);
    m_content->insertSpacing(m_content->count() - 1, 4);
    m_content->insertWidget(m_content->count() - 1, label);
    m_content->insertWidget(m_content->count() - 1, editor);
    m_all << editor;
    connect(editor, &FieldEditor::edited, this, &StepPage::edited);
    return editor;
}

FieldEditor *IncidentPage::add(const char *column)
{
    m_ofIncident << makeFieldEditor(fieldNamed(Incident::spec.fields, column), m_workspace, m_holder);
    return place(m_ofIncident.last());
}

FieldEditor *IncidentPage::addLine(std::span<const Field> fields, const char *column)
{
    return place(makeFieldEditor(fieldNamed(fields, column), m_workspace, m_holder));
}

void IncidentPage::addNote(const QString &text)
{
    m_content->insertWidget(m_content->count() - 1, quietText(text, m_holder));
}

FieldEditor *IncidentPage::editor(const char *column) const
{
    for (FieldEditor *editor : m_all) {
        if (QLatin1String(editor->field().column) == QLatin1String(column))
            return editor;
    }
    Q_ASSERT(false);
    return nullptr;
}

void IncidentPage::read(Incident &incident) const
{
    for (const FieldEditor *editor : m_ofIncident)
        editor->field().set(&incident, editor->value());
}

void IncidentPage::show(const Incident &incident)
{
    for (FieldEditor *editor : std::as_const(m_ofIncident))
        editor->setValue(editor->field().get(&incident));
}

QJsonObject IncidentPage::typed() const
{
    QJsonObject typed;
    for (const FieldEditor *editor : m_all)
        typed.insert(QLatin1String(editor->field().column), QJsonValue::fromVariant(editor->value()));
    return typed;
}

void IncidentPage::takeTyped(const QJsonObject &typed)
{
    for (FieldEditor *editor : std::as_const(m_all)) {
        const auto kept = typed.constFind(QLatin1String(editor->field().column));
        if (kept != typed.constEnd())
            editor->setValue(kept->isNull() ? QVariant() : kept->toVariant());
    }
}

QString IncidentPage::problem() const
{
    for (const FieldEditor *editor : m_all) {
        if (!editor->problem().isEmpty())
            return tr("%1: %2").arg(labelOf(editor->field()), editor->problem());
    }
    return {};
}

} // namespace mamori
