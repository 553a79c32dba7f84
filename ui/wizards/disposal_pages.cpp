// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/wizards/disposal_pages.h"

#include "ui/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace mamori {

void DisposalWork::refresh(const Policy &policy, QDate day)
{
    needs = disposalNeeds(policy, things, kind(), day);
    disposal.items = disposedItems(things);
    disposal.confidentiality = needs.confidentiality;
}

// Every page ------------------------------------------------------------------

DisposalPage::DisposalPage(const QString &step, const QString &question, DisposalWork &work,
                           Workspace &workspace, QWidget *parent)
    : StepPage(step, parent)
    , m_work(work)
    , m_workspace(workspace)
    , m_content(new QWidget)
    , m_body(new QVBoxLayout(m_content))
{
    auto *scroll = plainScroll(question, this);
    setStyleRole(m_content, "plain");
    scroll->setWidget(m_content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    m_body->setContentsMargins(16, 12, 16, 12);
    m_body->setSpacing(10);
    auto *title = heading(question, m_content);
    title->setWordWrap(true);
    m_body->addWidget(title);
}

QString DisposalPage::problem() const
{
    for (const FieldGrid *grid : m_grids) {
        if (QString problem = grid->problem(); !problem.isEmpty())
            return problem;
    }
    const QList<Problem> problems = missing();
    return problems.isEmpty() ? QString() : problems.first().text;
}

void DisposalPage::focusStart()
{
    const QList<Problem> problems = missing();
    for (const FieldGrid *grid : std::as_const(m_grids)) {
        FieldEditor *editor = problems.isEmpty() ? nullptr : grid->editor(problems.first().column);
        if (editor) {
            editor->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    StepPage::focusStart();
}

FieldGrid *DisposalPage::addGrid(const QList<const Field *> &fields)
{
    auto *grid = new FieldGrid(fields, m_workspace, m_content);
    m_body->addWidget(grid);
    m_grids << grid;
    return grid;
}

QLabel *DisposalPage::addText(const char *look)
{
    auto *label = new QLabel(m_content);
    label->setWordWrap(true);
    setStyleRole(label, look);
    m_body->addWidget(label);
    return label;
}

// Why -------------------------------------------------------------------------

DisposalReasonPage::DisposalReasonPage(DisposalWork &work, Workspace &workspace, QWidget *parent)
    : DisposalPage(tr("Why"), tr("Is it disposed of or given back, and why?"), work, workspace, parent)
    , m_grid(addGrid(FieldGrid::fieldsOf(Disposal::spec, {"kind", "subject", "reason"})))
    , m_early(addText("warning"))
    , m_earlyGrid(addGrid(FieldGrid::fieldsOf(Disposal::spec, {"early_reason"})))
{
    body()->addStretch();
    connect(m_grid, &FieldGrid::edited, this, &DisposalReasonPage::take);
    connect(m_earlyGrid, &FieldGrid::edited, this, &DisposalReasonPage::take);
}

QString DisposalReasonPage::proposedSubject() const
{
    const QString first = m_work.things.isEmpty() ? QString() : m_work.things.first().asset.name;
    const auto others = int(m_work.things.size()) - 1;
    return others > 0 ? tr("%1 and %n other asset(s)", nullptr, others).arg(first) : first;
}

void DisposalReasonPage::enter()
{
    Disposal &disposal = m_work.disposal;
    if (!disposal.kind)
        disposal.kind = DisposalKind::Disposal;
    if (!disposal.reason && m_work.needs.isExpired && m_work.needs.early.isEmpty())
        disposal.reason = DisposalReason::Expired;
    if (disposal.subject.isEmpty() || disposal.subject == m_proposed)
        disposal.subject = m_proposed = proposedSubject();
    m_work.refresh(m_workspace.policy(), m_workspace.clock().today());
    m_grid->load(disposal);
    m_earlyGrid->load(disposal);
    showEarly();
    Q_EMIT entered();
}

void DisposalReasonPage::take()
{
    m_grid->apply(m_work.disposal);
    m_earlyGrid->apply(m_work.disposal);
    m_work.refresh(m_workspace.policy(), m_workspace.clock().today());
    showEarly();
    Q_EMIT edited();
    Q_EMIT entered();
}

void DisposalReasonPage::showEarly()
{
    const bool isEarly = !m_work.needs.early.isEmpty() && m_work.kind() == DisposalKind::Disposal;
    setText(
        m_early,
        tr("The retention period of these is not over, or its end is not known: %1\nThey can go only with a "
           "reason.")
            .arg(m_work.needs.early.mid(0, 10).join(QStringLiteral("、"))));
    m_early->setVisible(isEarly);
    m_earlyGrid->setVisible(isEarly);
    m_earlyGrid->setRowShown("early_reason", isEarly);
}

// How -------------------------------------------------------------------------

DisposalMethodPage::DisposalMethodPage(DisposalWork &work, Workspace &workspace, QWidget *parent)
    : DisposalPage(tr("How"), tr("How is it made unreadable?"), work, workspace, parent)
    , m_rules(addText("notice"))
    , m_methods(new QWidget(content()))
    , m_method(*FieldGrid::fieldsOf(Disposal::spec, {"method"}).first())
    , m_proofs(new QWidget(content()))
    , m_proof(new QButtonGroup(this))
{
    (new QVBoxLayout(m_methods))->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_methods);
    body()->addWidget(m_proofs);
    addProofs();
    m_grid = addGrid(FieldGrid::fieldsOf(Disposal::spec, {"contractor", "measures"}));
    body()->addStretch();
    connect(m_grid, &FieldGrid::edited, this, &DisposalMethodPage::take);
    connect(m_proof, &QButtonGroup::idClicked, this, &DisposalMethodPage::take);
}

void DisposalMethodPage::addProofs()
{
    auto *layout = new QVBoxLayout(m_proofs);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->setSpacing(2);
    layout->addWidget(heading(tr("Can a member of the staff watch it being destroyed?"), m_proofs));
    for (const PolicyDisposalProof &proof : m_workspace.policy().disposalProofs) {
        const auto id = int(choiceIndex(choicesOf<DestructionProof>, proof.id));
        const qsizetype at = m_proof->buttons().size();
        auto *button = new QRadioButton(QStringLiteral("%1   %2").arg(at + 1).arg(proof.title), m_proofs);
        button->setAccessibleName(proof.title);
        button->setAccessibleDescription(proof.text);
        button->setToolTip(articleText(proof.article));
        m_proof->addButton(button, id);
        layout->addWidget(button);
        QLabel *demands = quietText(proof.text, m_proofs);
        demands->setContentsMargins(28, 0, 0, 4);
        layout->addWidget(demands);
        // With the control key: the fields of this page take digits.
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(at))), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, [button] {
            if (button->isVisible()) {
                button->setFocus();
                button->click();
            }
        });
    }
}

void DisposalMethodPage::offerMethods()
{
    const auto allowed = [this](std::size_t i) { return m_work.needs.methods.contains(DisposalMethod(i)); };
    m_choices.clear();
    for (std::size_t i = 0; i < choicesOf<DisposalMethod>.size(); ++i) {
        if (allowed(i))
            m_choices.push_back(choicesOf<DisposalMethod>[i]);
    }
    Disposal &disposal = m_work.disposal;
    if (disposal.method && !m_work.needs.methods.contains(*disposal.method))
        disposal.method.reset();
    if (m_work.needs.methods.size() == 1)
        disposal.method = m_work.needs.methods.first();
    m_method.choices = m_choices;
    m_grids.removeAll(m_methodGrid);
    delete m_methodGrid;
    m_methodGrid = new FieldGrid({&m_method}, m_workspace, m_methods);
    m_methods->layout()->addWidget(m_methodGrid);
    m_grids.prepend(m_methodGrid);
    m_methodGrid->load(disposal);
    connect(m_methodGrid, &FieldGrid::edited, this, &DisposalMethodPage::take);
}

void DisposalMethodPage::enter()
{
    QStringList rules;
    for (const PolicyDisposalRule &rule : std::as_const(m_work.needs.rules))
        rules << tr("%1 (%2)").arg(rule.text, articleText(rule.article));
    setText(m_rules, rules.join(u'\n'));
    m_rules->setVisible(!rules.isEmpty());
    offerMethods();
    m_grid->load(m_work.disposal);
    showProofs();
    Q_EMIT entered();
}

void DisposalMethodPage::take()
{
    m_methodGrid->apply(m_work.disposal);
    m_grid->apply(m_work.disposal);
    if (m_proof->checkedId() >= 0)
        m_work.disposal.proof = DestructionProof(m_proof->checkedId());
    showProofs();
    Q_EMIT edited();
}

void DisposalMethodPage::showProofs()
{
    m_proofs->setVisible(needsProof(m_work.disposal, m_work.needs));
    if (m_work.disposal.proof) {
        if (QAbstractButton *button = m_proof->button(int(*m_work.disposal.proof)))
            button->setChecked(true);
    }
}

} // namespace mamori
