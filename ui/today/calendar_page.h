// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/agenda.h"
#include "ui/duty_page.h"

class QLabel;
class QTreeWidget;

namespace mamori {

/// A fiscal year by month: what falls due and what was done, each with the article that asks for it.
class CalendarPage final : public DutyPage
{
    Q_OBJECT
public:
    explicit CalendarPage(Workspace &workspace, QWidget *parent = nullptr);

    void refresh() override;
    void focusStart() override;
    void showYear(FiscalYear year);
    QString currentArticle() const override;

private:
    void addMonth(QDate first, const QList<CalendarEntry> &entries);
    const CalendarEntry *current() const;

    FiscalYear m_year;
    QLabel *m_title;
    QTreeWidget *m_months;
    QList<CalendarEntry> m_entries; ///< as numbered in the items
};

} // namespace mamori
