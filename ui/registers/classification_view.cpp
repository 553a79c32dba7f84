// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/registers/classification_view.h"

#include "model/japanese/era.h"
#include "model/registers/classification_decision.h"
#include "model/rules/classification.h"
#include "ui/guarded.h"
#include "ui/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mamori {

ClassificationView::ClassificationView(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_state(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_decisions(quietText({}, this))
    , m_classify(new QPushButton(this))
{
    auto *scroll = new QScrollArea(this);
    auto *content = new QWidget;
    setStyleRole(scroll, "plain");
    setStyleRole(content, "plain");
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    m_state->setWordWrap(true);
    setStyleRole(m_state, "notice"); // the first role decides whether there is room around the text
    layout->addWidget(m_state);
    layout->addWidget(makeLevelCards());
    setStyleRole(m_classify, "primary");
    layout->addWidget(m_classify, 0, Qt::AlignLeft);
    layout->addWidget(heading(tr("Reason"), content));
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_reason);
    layout->addWidget(heading(tr("Decisions so far"), content));
    layout->addWidget(m_decisions);
    layout->addStretch();
    setFocusProxy(m_classify);
    connect(m_classify, &QPushButton::clicked, this, &ClassificationView::classifyRequested);
}

QWidget *ClassificationView::makeLevelCards()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    for (const Axis axis : allAxes) {
        auto *card = new QFrame(box);
        setStyleRole(card, "card");
        auto *layout = new QVBoxLayout(card);
        layout->setContentsMargins(12, 10, 12, 10);
        layout->addWidget(quietText(m_workspace.policy().axisNames.value(axis), card));
        LevelCard parts {axis, pageTitle({}, card), quietText({}, card)};
        layout->addWidget(parts.level);
        layout->addWidget(parts.meaning, 1, Qt::AlignTop);
        row->addWidget(card, 1);
        m_cards << parts;
    }
    return box;
}

void ClassificationView::show(Id<Asset> id)
{
    guarded(this, [this, id] {
        const Asset asset = m_workspace.records().find(id).value_or(Asset {});
        showLevels(asset);
        showReason(asset);
        showDecisions(id);
        m_classify->setEnabled(bool(id));
        m_classify->setText(asset.classificationState == ClassificationState::Decided ? tr("&Classify again…")
                                                                                      : tr("Classif&y…"));
    });
}

void ClassificationView::showLevels(const Asset &asset)
{
    const Classification levels = classificationOf(asset);
    for (const LevelCard &card : std::as_const(m_cards)) {
        const PolicyLevel *level = m_workspace.policy().findLevel(card.axis, levels.on(card.axis));
        card.level->setText(level ? level->key : QStringLiteral("—"));
        card.level->setAccessibleName(level ? level->label : tr("Not classified"));
        setText(card.meaning, level ? level->meaning : tr("Not decided yet"));
    }
}

void ClassificationView::showReason(const Asset &asset)
{
    QString state = labelOf(choicesOf<ClassificationState>[std::size_t(asset.classificationState)]);
    if (asset.classifiedOn.isValid())
        state += QStringLiteral("  %1").arg(eraText(asset.classifiedOn));
    if (!asset.importedImportance.isEmpty())
        state += QLatin1Char('\n')
            + tr("The old list said importance %1. It is a hint only, until the questions are answered.")
                  .arg(asset.importedImportance);
    setText(m_state, state);
    setStyleRole(m_state, asset.classificationState == ClassificationState::Decided ? "notice" : "warning");
    QStringList reasons;
    if (!asset.classificationReason.isEmpty())
        reasons << asset.classificationReason;
    if (!asset.judgementQuestion.isEmpty())
        reasons << tr("Question to the manager: %1").arg(asset.judgementQuestion);
    setText(m_reason, reasons.isEmpty() ? tr("No reason yet.") : reasons.join(QLatin1Char('\n')));
}

void ClassificationView::showDecisions(Id<Asset> id)
{
    QStringList lines;
    const QList<qint64> decisions = id
        ? m_workspace.records().linkedFrom(ClassificationDecision::spec, QStringLiteral("asset"), id.value)
        : QList<qint64> {};
    for (auto it = decisions.rbegin(); it != decisions.rend(); ++it) {
        const auto decision = m_workspace.records().find(Id<ClassificationDecision> {*it});
        if (!decision)
            continue;
        const Classification levels {decision->confidentiality, decision->integrity, decision->availability};
        const QString basis
            = decision->basis ? labelOf(choicesOf<DecisionBasis>[std::size_t(*decision->basis)]) : QString();
        lines << QStringLiteral("%1  %2  %3\n%4")
                     .arg(eraText(decision->decidedOn), classificationText(m_workspace.policy(), levels),
                          decision->decidedBy, basis);
    }
    setText(m_decisions, lines.isEmpty() ? tr("None yet.") : lines.join(QStringLiteral("\n\n")));
}

} // namespace mamori
