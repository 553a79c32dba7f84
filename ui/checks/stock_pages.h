// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/stock_take.h"
#include "ui/wizards/step_dialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QVBoxLayout;

namespace mamori {

/// One field takes number after number; beside it what is still to be seen.
class CountPage final : public StepPage
{
    Q_OBJECT
public:
    CountPage(Inspection &run, StockCount &count, const QStringList &places, QWidget *parent = nullptr);

    void focusStart() override;
    void enter() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take();
    void takeBack();
    void seeSelected();
    void show(const Scan &scan, const QString &typed);
    void showLine(qsizetype line);
    void showAll();
    void showFigures();
    QString place() const;

    Inspection &m_run;
    StockCount &m_count;
    QComboBox *m_place;
    QLineEdit *m_number;
    QLabel *m_last;
    QLabel *m_figures;
    QCheckBox *m_onlyOpen;
    QTreeWidget *m_list;
};

/// What was found, and what follows from it.
class StockResultPage final : public StepPage
{
    Q_OBJECT
public:
    StockResultPage(Inspection &run, QWidget *parent = nullptr);

    void enter() override;
    StockTakeFollowUp followUp() const;

private:
    Inspection &m_run;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
    QCheckBox *m_moves;
    QCheckBox *m_missing;
};

} // namespace mamori
