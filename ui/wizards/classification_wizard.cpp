// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizards/classification_wizard.h"

#include <QAbstractButton>
#include <QButtonGroup>

namespace mamori {

namespace {

QString yesNo(const std::optional<bool> &flag)
{
    return !flag ? QStringLiteral("—")
        : *flag  ? ClassificationWizard::tr("Yes")
                 : ClassificationWizard::tr("No");
}

} // namespace

ClassificationWizard::ClassificationWizard(Workspace &workspace, Id<Asset> id, QWidget *parent)
    : StepDialog(parent)
    , m_workspace(workspace)
    , m_id(id)
    , m_asset(workspace.records().find(id).value_or(Asset {}))
    , m_decision(new DecisionPage(workspace, this))
{
    setWindowTitle(tr("Classify: %1").arg(m_asset.name));
    QList<Asset> parts;
    for (const qint64 part :
         workspace.records().linkedFrom(Asset::spec, QStringLiteral("part_of"), id.value)) {
        if (const auto found = workspace.records().find(Id<Asset> {part}))
            parts << *found;
    }
    m_start
        = classificationStart(workspace.policy(), m_asset, workspace.records().find(m_asset.copyOf), parts);
    makePages();
    showFacts();
    start();
}

void ClassificationWizard::makePages()
{
    if (m_start.basis || m_start.judgementNeeded) {
        m_knownPage = new KnownPage(m_workspace.policy(), m_start, this);
        addPage(m_knownPage);
    }
    for (const PolicyQuestion &question : m_workspace.policy().questions) {
        auto *page = new QuestionPage(m_workspace.policy(), question, this);
        addPage(page);
        m_questions << page;
    }
    addPage(m_decision);
    connect(m_decision, &DecisionPage::entered, this, &ClassificationWizard::showDecision);
    suggestAnswers();
}

// What the ledger says about an asset answers one question before it is asked.
void ClassificationWizard::suggestAnswers()
{
    for (QuestionPage *page : std::as_const(m_questions)) {
        if (page->question().id == QLatin1String("specific_personal_information") && m_asset.hasMyNumber)
            page->suggest(*m_asset.hasMyNumber ? QStringLiteral("true") : QStringLiteral("false"));
    }
}

void ClassificationWizard::showFacts()
{
    setSubject(m_asset.name);
    const QString kind = m_asset.kind ? labelOf(choicesOf<AssetKind>[std::size_t(*m_asset.kind)]) : QString();
    const Classification now = classificationOf(m_asset);
    const std::pair<QString, QString> facts[] = {
        {tr("Asset number"), m_asset.number},
        {tr("Kind"), kind},
        {tr("Work"), m_asset.work},
        {tr("Information it holds"), m_asset.contents},
        {tr("My Number"), yesNo(m_asset.hasMyNumber)},
        {tr("Personal information"), yesNo(m_asset.hasPersonal)},
        {tr("Place"), m_asset.place},
        {tr("Importance in the old list"), m_asset.importedImportance},
        {tr("Now"), now == Classification() ? QString() : classificationText(m_workspace.policy(), now)},
    };
    for (const auto &[name, value] : facts)
        addFact(name, value);
}

ClassificationWay ClassificationWizard::way() const
{
    return m_knownPage ? m_knownPage->way() : ClassificationWay::Questions;
}

// The answers of the questions that were asked, up to and with a page.
ClassificationAnswers ClassificationWizard::answersUntil(const StepPage *page) const
{
    ClassificationAnswers answers;
    if (way() != ClassificationWay::Questions)
        return answers;
    for (QuestionPage *question : m_questions) {
        if (question->isReady() && (question == page || visited().contains(question)))
            answers.insert(question->question().id, question->answer());
    }
    return answers;
}

StepPage *ClassificationWizard::pageAfter(StepPage *page) const
{
    if (page == m_decision)
        return nullptr;
    if (way() != ClassificationWay::Questions)
        return m_decision;
    const Classification settled = classify(m_workspace.policy(), answersUntil(page)).levels;
    const auto *asked = qobject_cast<QuestionPage *>(page); // nullptr on the start page
    for (qsizetype i = asked ? m_questions.indexOf(asked) + 1 : 0; i < m_questions.size(); ++i) {
        if (settled.on(m_questions[i]->question().axis).isEmpty())
            return m_questions[i];
    }
    return m_decision;
}

int ClassificationWizard::answerCount() const
{
    const auto *group = currentPage()->findChild<QButtonGroup *>();
    return group && !isLastPage() ? int(group->buttons().size()) : 0;
}

void ClassificationWizard::chooseAnswer(int index)
{
    if (index >= 0 && index < answerCount())
        currentPage()->findChild<QButtonGroup *>()->button(index)->click();
}

void ClassificationWizard::showDecision()
{
    switch (way()) {
    case ClassificationWay::TakeOver:
        m_decision->show(m_asset, *m_start.basis, m_start.levels, m_start.reason);
        return;
    case ClassificationWay::Judgement:
        m_decision->show(m_asset, DecisionBasis::Judgement, m_start.levels, m_start.reason);
        return;
    case ClassificationWay::Questions:
        break;
    }
    const ClassificationResult result = classify(m_workspace.policy(), answers());
    QStringList reasons;
    for (const ClassificationReason &reason : result.reasons) {
        reasons << tr("%1: %2 (%3)")
                       .arg(m_workspace.policy().axisNames.value(reason.axis), reason.text,
                            articleText(reason.article));
    }
    m_decision->show(m_asset, DecisionBasis::Questions, result.levels, reasons.join(QLatin1Char('\n')));
}

QString ClassificationWizard::finishText() const
{
    return tr("&Decide");
}

void ClassificationWizard::finish()
{
    const DecidedAsset decided
        = decide(m_workspace.policy(), m_asset, m_id, m_decision->basis(), m_decision->levels(),
                 m_decision->reason(), answers(), m_decision->decidedOn(), m_decision->decidedBy());
    Records &records = m_workspace.records();
    Records::Step step = records.begin(tr("Classification of %1").arg(m_asset.name));
    records.change(m_id, decided.asset);
    records.add(decided.decision);
    step.commit();
}

} // namespace mamori
