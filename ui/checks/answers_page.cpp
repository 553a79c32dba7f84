// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/checks/answers_page.h"

#include "model/japanese/era.h"
#include "model/rules/check_runs.h"
#include "ui/checks/evidence_edit.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QShortcut>
#include <QTreeWidget>

#include <algorithm>
#include <utility>

namespace mamori {

namespace {

enum Column { Number, Question, Answer };

/// A mark beside the words: answers are told apart without colour.
QString answerMark(const InspectionLine &line)
{
    if (!line.result)
        return {};
    if (!isAnswered(line))
        return AnswersPage::tr("– reason?");
    switch (*line.result) {
    case InspectionResult::Done:
        return QStringLiteral("○");
    case InspectionResult::Partly:
        return QStringLiteral("△");
    case InspectionResult::NotDone:
        return QStringLiteral("×");
    case InspectionResult::NotApplicable:
        return QStringLiteral("–");
    case InspectionResult::Unknown:
        break;
    }
    return QStringLiteral("?");
}

} // namespace

AnswersPage::AnswersPage(const Workspace &workspace, Inspection &run, std::optional<Inspection> precedent,
                         QWidget *parent)
    : StepPage(tr("Questions"), parent)
    , m_run(run)
    , m_precedent(std::move(precedent))
    , m_list(new QTreeWidget(this))
    , m_progress(quietText({}, this))
    , m_article(quietText({}, this))
    , m_text(heading({}, this))
    , m_before(new QLabel(this))
    , m_answers(new QButtonGroup(this))
    , m_remark(new QLineEdit(this))
    , m_evidence(new EvidenceEdit(workspace, this))
{
    m_list->setAccessibleName(tr("Questions"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("No."), tr("Question"), tr("Answer")});
    for (const InspectionLine &line : std::as_const(m_run.lines)) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(Number, QString::number(m_list->topLevelItemCount()));
        item->setText(Question, line.text);
        item->setToolTip(Question, line.text);
        item->setTextAlignment(Answer, Qt::AlignCenter);
        showRow(m_list->topLevelItemCount() - 1);
    }
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Number, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Question, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Answer, QHeaderView::ResizeToContents);

    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(m_progress);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(left, 5);
    layout->addWidget(makeCard(), 6);
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [this](QTreeWidgetItem *item) { go(m_list->indexOfTopLevelItem(item)); });
    addShortcuts();
    showProgress();
}

QWidget *AnswersPage::makeCard()
{
    auto *card = new QFrame(this);
    setStyleRole(card, "card");
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    layout->addWidget(m_article);
    layout->addWidget(m_text);
    m_before->setWordWrap(true);
    m_before->setTextFormat(Qt::PlainText);
    setStyleRole(m_before, "notice");
    layout->addWidget(m_before);
    for (int i = 0; const Choice &choice : inspectionResults) {
        auto *button = new QRadioButton(QStringLiteral("%1　%2").arg(i + 1).arg(labelOf(choice)), card);
        m_answers->addButton(button, i++);
        layout->addWidget(button);
    }
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_remark->setAccessibleName(tr("Remark"));
    m_evidence->setAccessibleName(tr("Evidence"));
    form->addRow(tr("&Remark (the reason, where it does not apply)"), m_remark);
    form->addRow(tr("&Evidence"), m_evidence);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(quietText(
        tr("1–5 answer, arrows go through the questions. What you answer stays when you leave."), card));
    connect(m_answers, &QButtonGroup::idClicked, this, [this](int id) { answer(InspectionResult(id)); });
    connect(m_remark, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_run.lines[m_current].remark = text;
        showRow(m_current);
        showProgress();
        Q_EMIT edited();
    });
    const auto evidenceChanged = [this](const QString &text) {
        if (m_current < 0 || m_run.lines.at(m_current).evidence == text)
            return;
        m_run.lines[m_current].evidence = text;
        Q_EMIT edited();
    };
    connect(m_evidence, &QLineEdit::textChanged, this, evidenceChanged);
    m_remark->installEventFilter(this);
    m_evidence->installEventFilter(this);
    return card;
}

/// A line that is typed in keeps its digits: the keys answer everywhere else.
void AnswersPage::addShortcuts()
{
    for (int i = 0; i < int(std::size(inspectionResults)); ++i) {
        auto *key = new QShortcut(QKeySequence(Qt::Key_1 + i), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, i] { answer(InspectionResult(i)); });
    }
    auto *clear = new QShortcut(QKeySequence(Qt::Key_Delete), m_list);
    clear->setContext(Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, this, &AnswersPage::clearAnswer);
}

bool AnswersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            goOn();
            return true;
        }
    }
    return StepPage::eventFilter(watched, event);
}

void AnswersPage::answer(InspectionResult result)
{
    if (m_current < 0)
        return;
    m_run.lines[m_current].result = result;
    showRow(m_current);
    showProgress();
    Q_EMIT edited();
    if (isAnswered(m_run.lines.at(m_current))) {
        goOn();
    } else {
        showQuestion();
        m_remark->setFocus();
    }
}

void AnswersPage::clearAnswer()
{
    if (m_current < 0)
        return;
    m_run.lines[m_current].result.reset();
    showRow(m_current);
    showQuestion();
    showProgress();
    Q_EMIT edited();
}

void AnswersPage::goOn()
{
    m_list->setFocus();
    if (m_current + 1 < m_run.lines.size())
        m_list->setCurrentItem(m_list->topLevelItem(int(m_current) + 1));
    else
        showQuestion();
}

void AnswersPage::go(qsizetype question)
{
    if (question < 0 || question == m_current)
        return;
    m_current = question;
    m_list->setCurrentItem(m_list->topLevelItem(int(question)));
    showQuestion();
}

void AnswersPage::showQuestion()
{
    const InspectionLine &line = m_run.lines.at(m_current);
    m_article->setText(line.article.isEmpty() ? tr("The section's own question") : articleText(line.article));
    m_text->setText(line.text);
    QString before;
    if (line.previous)
        before = tr("Last time: %1").arg(labelOf(inspectionResults[std::size_t(*line.previous)]));
    const InspectionLine *same = m_precedent ? sameQuestion(*m_precedent, line) : nullptr;
    if (same && !same->remark.isEmpty())
        before += u'\n' + same->remark;
    if (same && !same->evidence.isEmpty())
        before += u'\n' + tr("Evidence: %1").arg(same->evidence);
    m_before->setText(before);
    m_before->setVisible(!before.isEmpty());
    m_answers->setExclusive(false);
    for (QAbstractButton *button : m_answers->buttons())
        button->setChecked(line.result && m_answers->id(button) == int(*line.result));
    m_answers->setExclusive(true);
    m_remark->setText(line.remark);
    m_evidence->setText(line.evidence);
}

void AnswersPage::showRow(qsizetype row)
{
    m_list->topLevelItem(int(row))->setText(Answer, answerMark(m_run.lines.at(row)));
}

qsizetype AnswersPage::answered() const
{
    return std::count_if(m_run.lines.cbegin(), m_run.lines.cend(), isAnswered);
}

void AnswersPage::showProgress()
{
    m_progress->setText(tr("%1 of %2 answered").arg(answered()).arg(m_run.lines.size()));
}

QString AnswersPage::problem() const
{
    const QList<Problem> problems = finishProblems(m_run);
    return problems.isEmpty() ? QString() : problems.first().text;
}

void AnswersPage::enter()
{
    if (m_current < 0 && !m_run.lines.isEmpty())
        go(std::max<qsizetype>(0, nextOpen(m_run.lines, -1)));
}

void AnswersPage::focusStart()
{
    m_list->setFocus(Qt::TabFocusReason);
}

} // namespace mamori
