// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/agenda.h"
#include "ui/duty_page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace mamori {

class Figures;
class FirstStepsPanel;

/// What to do first, second and third: the tasks of the section by urgency, each one key from the place where
/// it is done, and the section's figures.
class TodayPage final : public DutyPage
{
    Q_OBJECT
public:
    explicit TodayPage(Workspace &workspace, QWidget *parent = nullptr);

    void refresh() override;
    void focusStart() override;
    QString currentArticle() const override;
    QTreeWidget &tasks() { return *m_tasks; }
    QPushButton &breachButton() { return *m_breach; }
    const Figures &figures() const { return *m_figures; }

private:
    void showFirstSteps();
    void addGroup(const AgendaGroup &group);
    void showArticles();
    const DutyTask *taskOf(const QTreeWidgetItem *item) const;

    QLabel *m_day;
    QLabel *m_summary;
    QPushButton *m_breach;
    FirstStepsPanel *m_firstSteps;
    Figures *m_figures;
    QStackedWidget *m_stack;
    QTreeWidget *m_tasks;
    QLabel *m_why;
    QList<DutyTask> m_shown; ///< as numbered in the items
};

} // namespace mamori
