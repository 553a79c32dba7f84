// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizards/fact_grid.h"
#include "ui/wizards/things_page.h"

class QCheckBox;
class QLabel;
class QRadioButton;

namespace mamori {

class FieldGrid;

/// Where it goes, why, who carries it, from when to when, and the rules for work outside where the levels ask
/// for them.
class TripPage final : public StepPage
{
    Q_OBJECT
public:
    explicit TripPage(TakeOutDraft &draft, QWidget *parent = nullptr);
    void enter() override;
    QString problem() const override;

private:
    void read();
    void showOutside();

    TakeOutDraft &m_draft;
    FieldGrid *m_form;
    QLabel *m_rules;
};

/// Only the safeguards that matter for what was chosen.
class SafeguardsPage final : public StepPage
{
    Q_OBJECT
public:
    explicit SafeguardsPage(TakeOutDraft &draft, QWidget *parent = nullptr);
    void enter() override;
    QString problem() const override;

private:
    void read();

    TakeOutDraft &m_draft;
    QLabel *m_demand;
    QList<std::pair<QCheckBox *, QLabel *>> m_boxes; ///< in the order of the safeguards
};

/// Why an approval is needed, and who gives it now; or it stays an application.
class ApprovalPage final : public StepPage
{
    Q_OBJECT
public:
    enum class Way { MayWait, Decide };
    ApprovalPage(TakeOutDraft &draft, Way way, QWidget *parent = nullptr);
    void enter() override;
    QString problem() const override;

private:
    void read();

    TakeOutDraft &m_draft;
    Way m_way;
    QLabel *m_reasons;
    QRadioButton *m_wait;
    QRadioButton *m_approve;
    FieldGrid *m_form;
};

/// Facts in words, one below the other.
class FactsPage : public StepPage
{
    Q_OBJECT
public:
    FactsPage(const QString &step, const QString &title, QWidget *parent = nullptr);

protected:
    void clearFacts() { m_facts->clear(); }
    void addFact(const QString &name, const QString &value) { m_facts->addFact(name, value); }
    void addNotice(const QString &text, const char *role = "notice") { m_facts->addNotice(text, role); }

private:
    FactGrid *m_facts;
};

/// Everything once more before it is stored.
class TakeOutSummary final : public FactsPage
{
    Q_OBJECT
public:
    TakeOutSummary(TakeOutDraft &draft, const QString &step, QWidget *parent = nullptr);
    void enter() override;
    QString problem() const override;

private:
    TakeOutDraft &m_draft;
};

} // namespace mamori
