// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/start/first_run_wizard.h"

#include "ui/guarded.h"
#include "ui/policy/profile_questions.h"
#include "ui/start/first_run_pages.h"

#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace mamori {

namespace {

constexpr std::chrono::milliseconds afterTyping {800};

QJsonObject toJson(const QHash<QString, bool> &answers)
{
    QJsonObject json;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QHash<QString, bool> answersFrom(const QJsonObject &json)
{
    QHash<QString, bool> answers;
    for (auto it = json.constBegin(); it != json.constEnd(); ++it)
        answers.insert(it.key(), it.value().toBool());
    return answers;
}

} // namespace

FirstRunWizard::FirstRunWizard(Workspace &workspace, QWidget *parent)
    : StepDialog(parent)
    , m_workspace(workspace)
    , m_answers(firstRunOf(workspace.policy(), workspace.records()))
    , m_section(new FirstRunSection(workspace, m_answers, this))
    , m_questions(new FirstRunQuestions(workspace, this))
    , m_typingStopped(new QTimer(this))
{
    setWindowTitle(tr("Set up the ledger"));
    resize(1080, 700);
    // Leaving loses nothing here.
    findChild<QPushButton *>(QStringLiteral("leave"))->setText(tr("&Later"));
    addPage(m_section);
    addPage(m_questions);
    addPage(new FirstRunSummary(workspace, m_answers, this));
    m_kept = typed();
    continueDraft();
    start();
    m_typingStopped->setSingleShot(true);
    connect(m_typingStopped, &QTimer::timeout, this, [this] { refusal([this] { keepDraft(); }); });
    for (StepPage *page : pages())
        connect(page, &StepPage::edited, m_typingStopped, [this] { m_typingStopped->start(afterTyping); });
}

FirstRunWizard::~FirstRunWizard()
{
    if (result() != Accepted)
        refusal([this] { keepDraft(); });
}

QJsonObject FirstRunWizard::typed() const
{
    QJsonObject all = m_section->typed();
    all.insert(QStringLiteral("answers"), toJson(m_questions->questions().answers()));
    return all;
}

void FirstRunWizard::continueDraft()
{
    for (const Draft &draft : m_workspace.drafts().all()) {
        if (draft.table != QLatin1String(firstRunDraft))
            continue;
        m_section->setTyped(draft.content);
        m_questions->questions().setAnswers(
            answersFrom(draft.content.value(QLatin1String("answers")).toObject()));
        m_draft = draft.id;
        m_kept = typed();
        return;
    }
}

void FirstRunWizard::keepDraft()
{
    const QJsonObject now = typed();
    if (now == m_kept)
        return;
    m_draft = m_workspace.drafts().keep(
        {m_draft, QLatin1String(firstRunDraft), 0, {}, m_workspace.records().operatorName(), now});
    m_kept = now;
}

void FirstRunWizard::reject()
{
    if (guarded(this, [this] { keepDraft(); }))
        StepDialog::reject();
}

void FirstRunWizard::answer(const QString &question, bool yes)
{
    m_questions->questions().answer(question, yes);
}

void FirstRunWizard::leaving(StepPage * /*page*/)
{
    m_section->apply(m_answers);
    m_answers.profile = m_questions->questions().answers();
}

void FirstRunWizard::finish()
{
    Records::Step step = m_workspace.records().begin(tr("Setting up the ledger"));
    storeFirstRun(m_workspace.records(), m_answers);
    if (m_draft != 0)
        m_workspace.drafts().remove(m_draft);
    step.commit();
    m_typingStopped->stop();
}

} // namespace mamori
