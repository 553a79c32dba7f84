// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/incident.h"
#include "ui/wizards/step_dialog.h"

#include <QJsonObject>

class QVBoxLayout;

namespace mamori {

class FieldEditor;
class Workspace;

/// A page with the editors of some fields of a breach, one below the other in a column that scrolls.
class IncidentPage : public StepPage
{
    Q_OBJECT
public:
    IncidentPage(const QString &step, const QString &title, Workspace &workspace, QWidget *parent);

    /// Puts what is typed here into the incident.
    virtual void read(Incident &incident) const;
    /// Shows the incident's values here.
    virtual void show(const Incident &incident);
    void enter() override { Q_EMIT entered(); }
    QString problem() const override;
    /// All that is typed here by column, to be kept until it is stored.
    virtual QJsonObject typed() const;
    virtual void takeTyped(const QJsonObject &typed);

    FieldEditor *editor(const char *column) const;

Q_SIGNALS:
    void entered();

protected:
    /// The editor of a column of the incident, with its label.
    FieldEditor *add(const char *column);
    /// The editor of a column of a small row, with its label.
    FieldEditor *addLine(std::span<const Field> fields, const char *column);
    void addNote(const QString &text);
    QVBoxLayout *content() const { return m_content; }
    QWidget *holder() const { return m_holder; }
    Workspace &workspace() const { return m_workspace; }

private:
    FieldEditor *place(FieldEditor *editor);

    Workspace &m_workspace;
    QWidget *m_holder;
    QVBoxLayout *m_content;
    QList<FieldEditor *> m_ofIncident;
    QList<FieldEditor *> m_all;
};

} // namespace mamori
