// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/agenda.h"
#include "ui/workspace.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace mamori {

/// A fiscal year by month: what falls due and what was done, each with the article that asks for it.
class CalendarPage final : public QWidget
{
    Q_OBJECT
public:
    explicit CalendarPage(Workspace &workspace, QWidget *parent = nullptr);

    void refresh();
    void focusStart();
    void showYear(FiscalYear year);
    /// The article that asks for the chosen entry; empty when none is chosen.
    QString currentArticle() const;

Q_SIGNALS:
    void placeRequested(const mamori::DutyPlace &place);

private:
    void addMonth(QDate first, const QList<CalendarEntry> &entries);
    const CalendarEntry *current() const;

    Workspace &m_workspace;
    FiscalYear m_year;
    QLabel *m_title;
    QTreeWidget *m_months;
    QList<CalendarEntry> m_entries; ///< as numbered in the items
};

} // namespace mamori
