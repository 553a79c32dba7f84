// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/people/move_things_page.h"
#include "ui/wizards/take_out_pages.h"

class QRadioButton;

namespace mamori {

/// Who moves, when and how.
class MovePersonPage final : public StepPage
{
    Q_OBJECT
public:
    explicit MovePersonPage(MoveDraft &draft, QWidget *parent = nullptr);
    QString problem() const override;

private:
    MoveDraft &m_draft;
    FieldGrid *m_form;
};

/// What is handed out to somebody who joins; what is erased and left by somebody who goes.
class MoveThingsLeftPage final : public StepPage
{
    Q_OBJECT
public:
    explicit MoveThingsLeftPage(MoveDraft &draft, QWidget *parent = nullptr);
    void enter() override;
    QString problem() const override;

private:
    MoveDraft &m_draft;
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
    FieldGrid *m_form = nullptr;
};

/// Whether it is finished, and who has seen it.
class MoveEndPage final : public StepPage
{
    Q_OBJECT
public:
    explicit MoveEndPage(MoveDraft &draft, QWidget *parent = nullptr);
    void enter() override;
    QString problem() const override;

private:
    void read();

    MoveDraft &m_draft;
    FieldGrid *m_form;
    QRadioButton *m_later;
    QRadioButton *m_now;
    QLabel *m_open;
};

/// Everything once more before it is stored.
class MoveSummaryPage final : public FactsPage
{
    Q_OBJECT
public:
    explicit MoveSummaryPage(MoveDraft &draft, QWidget *parent = nullptr);
    void enter() override;

private:
    MoveDraft &m_draft;
};

} // namespace mamori
