// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialog_draft.h"

#include <QDialog>
#include <QHash>
#include <QJsonObject>
#include <QSet>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace mamori {

/// One page of a StepDialog.
class StepPage : public QWidget
{
    Q_OBJECT
public:
    /// `step` is named in the line above the pages; pages of one step stand together under one name, and one
    /// without a name before them all.
    explicit StepPage(QString step, QWidget *parent = nullptr);

    const QString &step() const { return m_step; }
    /// Is called each time before the page is shown.
    virtual void enter() { }
    /// Whether Next can be pressed at all; where it cannot, problem() stands there from the beginning.
    virtual bool isReady() const { return true; }
    /// What is still missing before one can go on, as a sentence; empty when nothing is.
    virtual QString problem() const { return {}; }
    /// Puts the keyboard where one begins: at the first field.
    virtual void focusStart();
    /// What was typed here, to go on with it later. A page adds what no input of it tells.
    virtual QJsonObject kept() const;
    virtual void setKept(const QJsonObject &typed);

Q_SIGNALS:
    void edited();

private:
    QString m_step;
};

/// A wizard: the facts at the left, the steps above, one page at a time, Back and Next below. Nothing is
/// stored before the last page is agreed to. Next says what is missing rather than being dead, save where a
/// page asks for no more than a choice.
class StepDialog : public QDialog, public KeptDialog
{
    Q_OBJECT
public:
    explicit StepDialog(QWidget *parent = nullptr);

    StepPage *currentPage() const;
    bool isLastPage() const;
    void next();
    void back();
    /// What was typed on the pages that were seen, and how far one had come.
    QJsonObject kept() const override;
    /// Goes that far again, as far as it is still possible.
    void setKept(const QJsonObject &typed) override;

protected:
    /// Pages come in this order unless pageAfter() says otherwise. The first is shown by start().
    void addPage(StepPage *page);
    /// The rail at the left: what the work is about.
    void setSubject(const QString &title);
    void addFact(const QString &name, const QString &value);
    void clearFacts();
    /// Shows the first page; after all pages were added.
    void start();
    const QList<StepPage *> &pages() const { return m_order; }

    /// The pages gone through before this one.
    const QList<StepPage *> &visited() const { return m_visited; }

    /// The page that follows on the answers so far; nullptr after the last one. Is asked at any time.
    virtual StepPage *pageAfter(StepPage *page) const;
    /// Next goes on from a page.
    virtual void leaving(StepPage *page);
    /// The words on the button that stores.
    virtual QString finishText() const;
    /// Stores everything as one named step of the ledger. May throw Error: the dialog then stays as it is.
    virtual void finish() = 0;

private:
    QWidget *makeRail();
    QWidget *makeButtons();
    void makeSteps();
    void goTo(StepPage *page);
    void update();

    QVBoxLayout *m_facts;
    QWidget *m_rail;
    QWidget *m_stepLine;
    QList<QLabel *> m_steps;
    QStackedWidget *m_stack;
    QLabel *m_problem;
    QPushButton *m_back;
    QPushButton *m_next;
    QList<StepPage *> m_order;
    QList<StepPage *> m_visited; ///< the way back
    QSet<StepPage *> m_seen;
    QHash<StepPage *, QJsonObject> m_waiting; ///< typed earlier; put back when the page is seen again
    bool m_asked = false; ///< Next was pressed on this page although something is missing
};

} // namespace mamori
