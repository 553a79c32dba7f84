// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/registers/restriction_card.h"

#include "ui/guarded.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QFrame>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace mamori {

RestrictionCard::RestrictionCard(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_summary(new QLabel(this))
    , m_scroll(plainScroll(tr("Handling restrictions"), this))
    , m_save(new QPushButton(tr("&Save"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(16, 0, 16, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_scroll, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 0, 16, 8);
    buttons->addStretch();
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    setStyleRole(m_save, "primary");
    connect(m_save, &QPushButton::clicked, this, &RestrictionCard::save);
    auto *shortcut = new QShortcut(QKeySequence::Save, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &RestrictionCard::save);
}

void RestrictionCard::show(Id<Asset> id)
{
    m_asset = id;
    m_rows.clear();
    auto *content = new QWidget;
    setStyleRole(content, "plain");
    auto *list = new QVBoxLayout(content);
    list->setContentsMargins(16, 4, 16, 16);
    list->setSpacing(10);
    guarded(this, [this, id, list] {
        const auto asset = id ? m_workspace.records().find(id) : std::nullopt;
        if (!asset) {
            m_summary->clear();
            return;
        }
        const QList<RestrictionLine> card = restrictionCard(m_workspace.policy(), *asset);
        for (const RestrictionLine &line : card)
            list->addWidget(makeRow(line));
        const qsizetype open = openRestrictions(m_workspace.policy(), *asset);
        if (!classificationOf(*asset).isComplete())
            setText(
                m_summary,
                tr("The handling restrictions follow from the classification. Classify the asset first."));
        else if (card.isEmpty())
            setText(m_summary, tr("These levels ask for no special handling."));
        else
            setText(m_summary,
                    open == 0 ? tr("All %1 restrictions are answered for.").arg(card.size())
                              : tr("%1 of %2 restrictions are still open.").arg(open).arg(card.size()));
    });
    list->addStretch();
    m_scroll->setWidget(content);
    m_save->setHidden(m_rows.isEmpty());
    markReasons();
    setModified(false);
}

QWidget *RestrictionCard::makeRow(const RestrictionLine &line)
{
    auto *card = new QFrame;
    setStyleRole(card, "card");
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(4);
    auto *top = new QHBoxLayout;
    auto *title = new QLabel(line.restriction.title, card);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setWordWrap(true);
    top->addWidget(title, 1);
    auto *article = new QLabel(articleText(line.restriction.article), card);
    setStyleRole(article, "quiet");
    top->addWidget(article, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addWidget(quietText(line.restriction.text, card));
    if (line.applies) {
        Row row {.answer = line.answer, .states = nullptr, .reason = nullptr, .problem = nullptr};
        layout->addWidget(makeAnswer(line, row, card));
        m_rows << row;
    } else {
        auto *why = new QLabel(line.whyNot, card);
        why->setWordWrap(true);
        layout->addWidget(why);
    }
    return card;
}

QWidget *RestrictionCard::makeAnswer(const RestrictionLine &line, Row &row, QWidget *parent) const
{
    auto *box = new QWidget(parent);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 4, 0, 0);
    auto *choices = new QHBoxLayout;
    row.states = new QButtonGroup(box);
    for (int i = 0; const Choice &choice : choicesOf<RestrictionState>) {
        auto *button = new QRadioButton(labelOf(choice), box);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(line.restriction.title, labelOf(choice)));
        row.states->addButton(button, i);
        choices->addWidget(button);
        if (line.answer.state && int(*line.answer.state) == i)
            button->setChecked(true);
        ++i;
    }
    choices->addStretch();
    layout->addLayout(choices);
    row.reason = new QLineEdit(line.answer.reason, box);
    row.reason->setPlaceholderText(tr("Reason or note"));
    row.reason->setAccessibleName(tr("Reason: %1").arg(line.restriction.title));
    layout->addWidget(row.reason);
    row.problem = errorText(box);
    layout->addWidget(row.problem);
    connect(row.states, &QButtonGroup::idClicked, this, &RestrictionCard::takeEdit);
    connect(row.reason, &QLineEdit::textEdited, this, &RestrictionCard::takeEdit);
    return box;
}

void RestrictionCard::takeEdit()
{
    markReasons();
    setModified(true);
    Q_EMIT edited();
}

QJsonObject RestrictionCard::typed() const
{
    QJsonObject typed;
    for (const Row &row : m_rows) {
        const int stored = row.answer.state ? int(*row.answer.state) : -1;
        if (row.states->checkedId() == stored && row.reason->text() == row.answer.reason)
            continue;
        typed.insert(row.answer.restriction,
                     QJsonObject {{QStringLiteral("state"), row.states->checkedId()},
                                  {QStringLiteral("reason"), row.reason->text()}});
    }
    return typed;
}

void RestrictionCard::setTyped(const QJsonObject &typed)
{
    for (const Row &row : std::as_const(m_rows)) {
        const auto found = typed.constFind(row.answer.restriction);
        if (found == typed.constEnd())
            continue;
        const QJsonObject answer = found->toObject();
        if (auto *button = row.states->button(answer.value(QLatin1String("state")).toInt(-1)))
            button->setChecked(true);
        row.reason->setText(answer.value(QLatin1String("reason")).toString());
    }
    markReasons();
    setModified(true);
}

void RestrictionCard::markReasons()
{
    for (const Row &row : std::as_const(m_rows)) {
        const bool notApplicable = row.states->checkedId() == int(RestrictionState::NotApplicable);
        row.reason->setPlaceholderText(notApplicable ? tr("Why it does not apply (needed)") : tr("Note"));
    }
}

RestrictionAnswer RestrictionCard::answerOf(const Row &row) const
{
    RestrictionAnswer answer = row.answer;
    if (row.states->checkedId() >= 0)
        answer.state = RestrictionState(row.states->checkedId());
    answer.reason = row.reason->text().trimmed();
    if (answer != row.answer) {
        answer.answeredOn = m_workspace.clock().today();
        answer.answeredBy = m_workspace.records().operatorName();
    }
    return answer;
}

bool RestrictionCard::save()
{
    if (!m_modified)
        return true;
    bool stored = false;
    guarded(this, [this, &stored] {
        auto asset = m_workspace.records().find(m_asset);
        if (!asset)
            return;
        bool complete = true;
        for (const Row &row : std::as_const(m_rows)) {
            const RestrictionAnswer answer = answerOf(row);
            const bool reasonMissing
                = answer.state == RestrictionState::NotApplicable && answer.reason.isEmpty();
            showError(row.problem, reasonMissing ? tr("Say why it does not apply.") : QString());
            complete = complete && !reasonMissing;
            asset->restrictions.removeIf(
                [&answer](const RestrictionAnswer &kept) { return kept.restriction == answer.restriction; });
            if (answer.state || !answer.reason.isEmpty())
                asset->restrictions << answer;
        }
        if (!complete)
            return;
        Records::Step step = m_workspace.records().begin(tr("Handling restrictions of %1").arg(asset->name));
        m_workspace.records().change(m_asset, *asset);
        step.commit();
        stored = true;
        show(m_asset);
    });
    return stored;
}

void RestrictionCard::setModified(bool modified)
{
    m_save->setEnabled(modified);
    if (m_modified == modified)
        return;
    m_modified = modified;
    Q_EMIT modifiedChanged(modified);
}

} // namespace mamori
