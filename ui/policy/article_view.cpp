// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/policy/article_view.h"

#include "model/japanese/era.h"
#include "model/policy/duty_labels.h"
#include "ui/theme.h"

#include <QSet>
#include <QUrl>

namespace mamori {

namespace {

struct Chip {
    QColor ink;
    QColor ground;
};

Chip chipOf(DutyState state)
{
    const Colors &c = colors();
    switch (state) {
    case DutyState::Fulfilled:
        return {c.good, c.goodGround};
    case DutyState::Due:
    case DutyState::Unanswered:
        return {c.warning, c.warningGround};
    case DutyState::Overdue:
    case DutyState::Violated:
        return {c.error, c.errorGround};
    case DutyState::NotApplicable:
    case DutyState::Uncovered:
        return {c.quiet, c.window};
    }
    Q_UNREACHABLE();
}

QString chipHtml(DutyState state)
{
    const Chip chip = chipOf(state);
    return QStringLiteral("<span style=\"color:%1;background-color:%2\">&nbsp;%3&nbsp;</span>")
        .arg(chip.ink.name(), chip.ground.name(), labelOf(state).toHtmlEscaped());
}

QString quietHtml(const QString &text)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(colors().quiet.name(), text);
}

/// Paragraphs of a page that is read on screen: air between the lines.
QString paragraph(const QString &html, int top = 2)
{
    return QStringLiteral("<p style=\"line-height:140%;margin:%1px 0 2px 0\">%2</p>").arg(top).arg(html);
}

QString officeNames(const Policy &policy, const QStringList &ids)
{
    QStringList names;
    for (const QString &id : ids) {
        const PolicyOffice *office = policy.findOffice(id);
        names << (office ? office->title : id);
    }
    return names.join(ArticleView::tr(", "));
}

/// Who acts, how strongly, how fast, who approves, who is told.
QString circumstances(const Policy &policy, const PolicyDuty &duty)
{
    QStringList parts;
    if (!duty.actor.isEmpty())
        parts << officeNames(policy, {duty.actor});
    parts << labelOf(duty.strength);
    if (duty.speed != DutySpeed::None)
        parts << labelOf(duty.speed);
    if (!duty.trigger.isEmpty())
        parts << duty.trigger;
    if (!duty.approvers.isEmpty())
        parts << ArticleView::tr("approval: %1").arg(officeNames(policy, duty.approvers));
    if (!duty.reportTo.isEmpty())
        parts << ArticleView::tr("report to: %1").arg(officeNames(policy, duty.reportTo));
    return parts.join(ArticleView::tr(" · "));
}

} // namespace

ArticleView::ArticleView(Workspace &workspace, QWidget *parent)
    : QTextBrowser(parent)
    , m_workspace(workspace)
{
    setOpenLinks(false);
    document()->setDocumentMargin(14);
    setAccessibleName(tr("What the article asks"));
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        const qsizetype index = url.path().toLongLong();
        if (index >= 0 && index < m_places.size())
            Q_EMIT placeRequested(m_places.at(index));
    });
}

void ArticleView::showArticle(const Article &article)
{
    m_article = article.number;
    m_places.clear();
    QString own;
    QString others;
    QStringList positions;
    for (const PolicyDuty &duty : m_workspace.policy().duties) {
        if (articleNumber(duty.article) != article.number)
            continue;
        (duty.cooperation ? others : own) += dutyHtml(duty);
        positions << duty.positions;
    }
    QString html
        = QStringLiteral("<h2>%1 %2</h2>").arg(articleText(article.number), article.title.toHtmlEscaped())
        + paragraph(quietHtml(article.chapter.toHtmlEscaped()));
    if (!own.isEmpty())
        html += QStringLiteral("<h3>%1</h3>").arg(tr("What it asks of the section")) + own;
    if (!others.isEmpty())
        html += QStringLiteral("<h3>%1</h3>").arg(tr("What others do with the section's help")) + others;
    if (own.isEmpty() && others.isEmpty())
        html += paragraph(
            article.why.isEmpty() ? tr("It asks nothing of the section.") : article.why.toHtmlEscaped(), 8);
    setHtml(html + positionsHtml(positions));
}

QString ArticleView::link(const DutyPlace &place, const QString &text)
{
    if (place == DutyPlace {})
        return text.toHtmlEscaped();
    m_places << place;
    return QStringLiteral("<a href=\"place:%1\">%2</a>").arg(m_places.size() - 1).arg(text.toHtmlEscaped());
}

QString ArticleView::dutyHtml(const PolicyDuty &duty)
{
    const DutyStatus &status = m_workspace.duties().duty(duty.id);
    QString html = paragraph(
        QStringLiteral("%1&nbsp; <b>%2</b>").arg(chipHtml(status.state), duty.text.toHtmlEscaped()), 10);
    html += paragraph(quietHtml(tr("%1 · %2")
                                    .arg(articleText(duty.article), circumstances(m_workspace.policy(), duty))
                                    .toHtmlEscaped()));
    if (!status.reason.isEmpty())
        html += paragraph(status.reason.toHtmlEscaped());
    if (!status.task.isEmpty()) {
        const QString due = status.due.isValid() ? tr(" (by %1)").arg(eraText(status.due)) : QString();
        html += paragraph(QStringLiteral("→ ") + link(status.place, status.task) + due.toHtmlEscaped());
    }
    if (!duty.evidence.isEmpty() && status.proofs.isEmpty())
        html += paragraph(quietHtml(tr("Shown by: %1").arg(duty.evidence).toHtmlEscaped()));
    return html + proofsHtml(status);
}

QString ArticleView::proofsHtml(const DutyStatus &status)
{
    if (status.proofs.isEmpty())
        return {};
    QStringList proofs;
    for (const DutyProof &proof : status.proofs.mid(0, 5)) {
        QStringList when;
        if (proof.on.isValid())
            when << eraText(proof.on, EraStyle::Short);
        if (!proof.who.isEmpty())
            when << proof.who;
        const QString about = when.isEmpty() ? QString() : tr(" (%1)").arg(when.join(tr(", ")));
        proofs << link(proof.place, proof.text) + about.toHtmlEscaped();
    }
    const qint64 more = status.proofCount - proofs.size();
    QString text = proofs.join(tr(", "));
    if (more > 0)
        text += tr(" and %n more", nullptr, int(more));
    return paragraph(QStringLiteral("✓ ") + tr("Proof: %1").arg(text));
}

QString ArticleView::positionsHtml(const QStringList &ids) const
{
    QString html;
    QSet<QString> shown;
    for (const QString &id : ids) {
        const PolicyPosition *position = m_workspace.policy().findPosition(id);
        if (!position || shown.contains(id))
            continue;
        shown << id;
        html
            += paragraph(quietHtml(tr("%1 Open question: %2").arg(id, position->question).toHtmlEscaped()), 8)
            + paragraph(tr("How this program reads it: %1").arg(position->position).toHtmlEscaped());
    }
    return html.isEmpty() ? QString()
                          : QStringLiteral("<h3>%1</h3>").arg(tr("Where the text is unclear")) + html;
}

} // namespace mamori
