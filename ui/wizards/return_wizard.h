// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/wizards/take_out_pages.h"

namespace mamori {

/// A return while it is written down: the pages of the wizard share it.
struct ReturnDraft {
    Workspace &workspace;
    Id<TakeOut> id;
    TakeOut takeOut;
    QList<TakeOutThing> things;
    TakeOutReturn answer;
    QString lossSummary;
};

/// What of the trip came back, is still out, or was lost.
class ThingsBackPage final : public StepPage
{
    Q_OBJECT
public:
    explicit ThingsBackPage(ReturnDraft &draft, QWidget *parent = nullptr);
    QString problem() const override;
    void allCameBack();
    /// Answers line by line, as the user would; data count as erased.
    void answer(const QList<ReturnState> &states);

private:
    struct Row {
        qsizetype line;
        FieldEditor *state;
        FieldEditor *erased; ///< nullptr: not asked
        QWidget *erasedBox;
    };
    void addRow(QVBoxLayout *layout, qsizetype line);
    void read();

    ReturnDraft &m_draft;
    QList<Row> m_rows;
};

/// When, and seen by whom.
class ConfirmationPage final : public StepPage
{
    Q_OBJECT
public:
    explicit ConfirmationPage(ReturnDraft &draft, QWidget *parent = nullptr);
    QString problem() const override;

private:
    void read();

    ReturnDraft &m_draft;
    FieldGrid *m_form;
};

/// What was lost is a breach: how it is told.
class LossPage final : public StepPage
{
    Q_OBJECT
public:
    explicit LossPage(ReturnDraft &draft, QWidget *parent = nullptr);
    void enter() override;
    QString problem() const override;

private:
    ReturnDraft &m_draft;
    QLabel *m_notice;
    FieldGrid *m_form;
};

class ReturnSummary final : public FactsPage
{
    Q_OBJECT
public:
    explicit ReturnSummary(ReturnDraft &draft, QWidget *parent = nullptr);
    void enter() override;

private:
    ReturnDraft &m_draft;
};

/// Takes back what was taken out (Art. 37(2)(4), 41(8)), all of it or a part; what was lost becomes the draft
/// of a breach in the same step.
class ReturnWizard final : public StepDialog
{
    Q_OBJECT
public:
    ReturnWizard(Workspace &workspace, qint64 record, QWidget *parent = nullptr);
    static bool fits(const Values &values);

    /// Answers the first page line by line; data count as erased.
    void answer(const QList<ReturnState> &states);
    /// The breach that was drafted.
    Id<Incident> incident() const { return m_incident; }

protected:
    StepPage *pageAfter(StepPage *page) const override;
    QString finishText() const override;
    void finish() override;

private:
    ReturnDraft m_draft;
    ThingsBackPage *m_things;
    StepPage *m_confirmation;
    StepPage *m_summary;
    Id<Incident> m_incident;
};

} // namespace mamori
