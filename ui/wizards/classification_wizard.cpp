// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizards/classification_wizard.h"

#include "ui/guarded.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

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
    : QDialog(parent)
    , m_workspace(workspace)
    , m_id(id)
    , m_asset(workspace.records().find(id).value_or(Asset {}))
    , m_pages(new QStackedWidget(this))
    , m_decision(new DecisionPage(workspace, this))
    , m_problem(errorText(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(this))
{
    setWindowTitle(tr("Classify: %1").arg(m_asset.name));
    resize(940, 660);
    QList<Asset> parts;
    for (const qint64 part :
         workspace.records().linkedFrom(Asset::spec, QStringLiteral("part_of"), id.value)) {
        if (const auto found = workspace.records().find(Id<Asset> {part}))
            parts << *found;
    }
    m_start
        = classificationStart(workspace.policy(), m_asset, workspace.records().find(m_asset.copyOf), parts);
    makePages();

    auto *right = new QVBoxLayout;
    right->setContentsMargins(24, 16, 24, 12);
    right->setSpacing(12);
    right->addWidget(makeSteps());
    right->addWidget(m_pages, 1);
    right->addWidget(m_problem);
    right->addWidget(makeButtons());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeFacts());
    layout->addLayout(right, 1);
    goTo(m_knownPage ? static_cast<QWidget *>(m_knownPage) : m_questions.first());
}

void ClassificationWizard::makePages()
{
    if (m_start.basis || m_start.judgementNeeded) {
        m_knownPage = new KnownPage(m_workspace.policy(), m_start, this);
        m_pages->addWidget(m_knownPage);
    }
    for (const PolicyQuestion &question : m_workspace.policy().questions) {
        auto *page = new QuestionPage(m_workspace.policy(), question, this);
        m_pages->addWidget(page);
        m_questions << page;
        connect(page, &QuestionPage::answered, this, &ClassificationWizard::updateButtons);
    }
    m_pages->addWidget(m_decision);
    connect(m_decision, &DecisionPage::edited, this, &ClassificationWizard::updateButtons);
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

QWidget *ClassificationWizard::makeFacts()
{
    auto *rail = new QWidget(this);
    setStyleRole(rail, "rail");
    rail->setAttribute(Qt::WA_StyledBackground);
    rail->setFixedWidth(fontMetrics().height() * 17);
    auto *layout = new QVBoxLayout(rail);
    layout->setContentsMargins(16, 18, 16, 16);
    layout->addWidget(heading(m_asset.name, rail));
    static_cast<QLabel *>(layout->itemAt(0)->widget())->setWordWrap(true);
    const QString kind = m_asset.kind ? labelOf(choicesOf<AssetKind>[std::size_t(*m_asset.kind)]) : QString();
    const std::pair<QString, QString> facts[] = {
        {tr("Asset number"), m_asset.number},
        {tr("Kind"), kind},
        {tr("Work"), m_asset.work},
        {tr("Information it holds"), m_asset.contents},
        {tr("My Number"), yesNo(m_asset.hasMyNumber)},
        {tr("Personal information"), yesNo(m_asset.hasPersonal)},
        {tr("Place"), m_asset.place},
        {tr("Importance in the old list"), m_asset.importedImportance},
        {tr("Now"), classificationText(m_workspace.policy(), classificationOf(m_asset))},
    };
    for (const auto &[name, value] : facts) {
        if (value.isEmpty())
            continue;
        layout->addSpacing(6);
        layout->addWidget(quietText(name, rail));
        auto *text = new QLabel(value, rail);
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        layout->addWidget(text);
    }
    layout->addStretch();
    return rail;
}

QWidget *ClassificationWizard::makeSteps()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    QStringList names;
    for (const Axis axis : allAxes)
        names << m_workspace.policy().axisNames.value(axis);
    names << tr("Decision");
    for (const QString &name : std::as_const(names)) {
        if (!m_steps.isEmpty())
            row->addWidget(quietText(QStringLiteral("›"), box));
        m_steps << new QLabel(name, box);
        row->addWidget(m_steps.last());
    }
    row->addStretch();
    return box;
}

QWidget *ClassificationWizard::makeButtons()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto *cancel = new QPushButton(tr("Cancel"), box);
    row->addWidget(cancel);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    setStyleRole(m_next, "primary");
    m_next->setDefault(true);
    cancel->setAutoDefault(false);
    m_back->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &ClassificationWizard::back);
    connect(m_next, &QPushButton::clicked, this, &ClassificationWizard::next);
    return box;
}

ClassificationWay ClassificationWizard::way() const
{
    return m_knownPage ? m_knownPage->way() : ClassificationWay::Questions;
}

// The answers of the questions that were asked, up to and with the page `until`.
void ClassificationWizard::collectAnswers(const QWidget *until)
{
    m_answers.clear();
    if (way() != ClassificationWay::Questions)
        return;
    for (const QuestionPage *page : std::as_const(m_questions)) {
        if (m_visited.contains(page) || page == until)
            m_answers.insert(page->question().id, page->answer());
    }
}

QWidget *ClassificationWizard::pageAfter(const QWidget *page)
{
    if (way() != ClassificationWay::Questions)
        return m_decision;
    const Classification settled = classify(m_workspace.policy(), m_answers).levels;
    const qsizetype from = m_questions.indexOf(page) + 1; // 0 after the start page
    for (qsizetype i = from; i < m_questions.size(); ++i) {
        if (settled.on(m_questions[i]->question().axis).isEmpty())
            return m_questions[i];
    }
    return m_decision;
}

void ClassificationWizard::next()
{
    QWidget *page = m_pages->currentWidget();
    if (!m_next->isEnabled())
        return;
    if (page == m_decision) {
        finish();
        return;
    }
    guarded(this, [this, page] {
        collectAnswers(page);
        QWidget *following = pageAfter(page);
        m_visited << page;
        if (following == m_decision)
            showDecision();
        goTo(following);
    });
}

void ClassificationWizard::back()
{
    if (!m_visited.isEmpty())
        goTo(m_visited.takeLast());
}

bool ClassificationWizard::isLastPage() const
{
    return m_pages->currentWidget() == m_decision;
}

int ClassificationWizard::answerCount() const
{
    const auto *group = m_pages->currentWidget()->findChild<QButtonGroup *>();
    return group && !isLastPage() ? int(group->buttons().size()) : 0;
}

void ClassificationWizard::chooseAnswer(int index)
{
    if (index >= 0 && index < answerCount())
        m_pages->currentWidget()->findChild<QButtonGroup *>()->button(index)->click();
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
    const ClassificationResult result = classify(m_workspace.policy(), m_answers);
    QStringList reasons;
    for (const ClassificationReason &reason : result.reasons) {
        reasons << tr("%1: %2 (%3)")
                       .arg(m_workspace.policy().axisNames.value(reason.axis), reason.text,
                            articleText(reason.article));
    }
    m_decision->show(m_asset, DecisionBasis::Questions, result.levels, reasons.join(QLatin1Char('\n')));
}

void ClassificationWizard::goTo(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    updateButtons();
    if (auto *question = qobject_cast<QuestionPage *>(page))
        question->focusStart();
    else if (page == m_decision)
        m_decision->focusStart();
    else
        m_knownPage->focusStart();
}

void ClassificationWizard::updateButtons()
{
    const QWidget *page = m_pages->currentWidget();
    const auto *question = qobject_cast<const QuestionPage *>(page);
    const bool last = page == m_decision;
    m_back->setEnabled(!m_visited.isEmpty());
    m_next->setText(last ? tr("&Decide") : tr("&Next"));
    m_next->setEnabled(question ? !question->answer().isEmpty() : !last || m_decision->problem().isEmpty());
    showError(m_problem, last ? m_decision->problem() : QString());
    const qsizetype step = question ? qsizetype(question->question().axis) : last ? 3 : -1;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        setStyleRole(m_steps[i], i == step ? "heading" : "quiet");
        QFont font = m_steps[i]->font();
        font.setBold(i == step);
        m_steps[i]->setFont(font);
    }
}

void ClassificationWizard::finish()
{
    guarded(this, [this] {
        const DecidedAsset decided
            = decide(m_workspace.policy(), m_asset, m_id, m_decision->basis(), m_decision->levels(),
                     m_decision->reason(), m_answers, m_decision->decidedOn(), m_decision->decidedBy());
        Records &records = m_workspace.records();
        Records::Step step = records.begin(tr("Classification of %1").arg(m_asset.name));
        records.change(m_id, decided.asset);
        records.add(decided.decision);
        step.commit();
        accept();
    });
}

} // namespace mamori
