// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/agenda.h"
#include "ui/workspace.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace mamori {

class Figures;

/// What to do first, second and third: the tasks of the section by urgency, each one key from the place where
/// it is done, and the section's figures.
class TodayPage final : public QWidget
{
    Q_OBJECT
public:
    explicit TodayPage(Workspace &workspace, QWidget *parent = nullptr);

    /// Reads tasks and figures again.
    void refresh();
    void focusStart();
    /// The article that asks for the chosen task; empty when none is chosen.
    QString currentArticle() const;
    QTreeWidget &tasks() { return *m_tasks; }

Q_SIGNALS:
    void placeRequested(const mamori::DutyPlace &place);

private:
    void addGroup(const AgendaGroup &group);
    void showArticles();
    const DutyTask *taskOf(const QTreeWidgetItem *item) const;

    Workspace &m_workspace;
    QLabel *m_day;
    QLabel *m_summary;
    Figures *m_figures;
    QStackedWidget *m_stack;
    QTreeWidget *m_tasks;
    QLabel *m_why;
    QList<DutyTask> m_shown; ///< as numbered in the items
};

} // namespace mamori
