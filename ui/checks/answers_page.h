// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registers/inspection.h"
#include "ui/wizards/step_dialog.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QTreeWidget;

namespace mamori {

class EvidenceEdit;
class Workspace;

/// The questions of a check at the left, the one in hand at the right. 1 to 5 answer it, the arrows go to
/// another.
class AnswersPage final : public StepPage
{
    Q_OBJECT
public:
    /// Writes the answers into `run`. `precedent` is the run before, to be shown beside.
    AnswersPage(const Workspace &workspace, Inspection &run, std::optional<Inspection> precedent,
                QWidget *parent = nullptr);

    void answer(InspectionResult result);
    void clearAnswer();
    void go(qsizetype question);
    qsizetype current() const { return m_current; }
    qsizetype answered() const;

    QString problem() const override;
    void enter() override;
    void focusStart() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeCard();
    void addShortcuts();
    void showQuestion();
    void showRow(qsizetype row);
    void showProgress();
    void goOn();

    Inspection &m_run;
    std::optional<Inspection> m_precedent;
    QTreeWidget *m_list;
    QLabel *m_progress;
    QLabel *m_article;
    QLabel *m_text;
    QLabel *m_before;
    QButtonGroup *m_answers;
    QLineEdit *m_remark;
    EvidenceEdit *m_evidence;
    qsizetype m_current = -1;
};

} // namespace mamori
