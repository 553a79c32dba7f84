// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/policy/policy_compare_dialog.h"

#include "model/policy/text_difference.h"
#include "reports/forms/policy_comparison_paper.h"
#include "ui/guarded.h"
#include "ui/preview/paper_preview.h"
#include "ui/theme.h"
#include "ui/when_done.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace mamori {

namespace {

constexpr int changeRole = Qt::UserRole; ///< the place of a change; -1 = all that is to be looked at again

/// The mark tells it apart without colour.
QString markOf(PolicyChangeKind kind)
{
    switch (kind) {
    case PolicyChangeKind::Added:
        return QStringLiteral("＋");
    case PolicyChangeKind::Retired:
        return QStringLiteral("－");
    case PolicyChangeKind::Changed:
        return QStringLiteral("△");
    }
    Q_UNREACHABLE();
}

QColor colorOf(PolicyChangeKind kind)
{
    switch (kind) {
    case PolicyChangeKind::Added:
        return colors().good;
    case PolicyChangeKind::Retired:
        return colors().error;
    case PolicyChangeKind::Changed:
        return colors().warning;
    }
    Q_UNREACHABLE();
}

QString lineBreaks(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
}

/// One side of a text: what only this side has is struck through or underlined.
QString sideHtml(const QList<TextPiece> &pieces, TextPiece::Mark side)
{
    const QString own = side == TextPiece::Mark::Removed
        ? QStringLiteral("<span style=\"color:%1;text-decoration:line-through\">%2</span>")
              .arg(colors().error.name())
        : QStringLiteral("<span style=\"color:%1;text-decoration:underline;font-weight:bold\">%2</span>")
              .arg(colors().good.name());
    QString html;
    for (const TextPiece &piece : pieces) {
        if (piece.mark == TextPiece::Mark::Same)
            html += lineBreaks(piece.text);
        else if (piece.mark == side)
            html += QString(own).replace(QLatin1String("%2"), lineBreaks(piece.text));
    }
    return html.isEmpty() ? QStringLiteral("–") : html;
}

QString versionOf(const Policy &policy)
{
    return PolicyCompareDialog::tr("%1 (%2)").arg(policy.title, policy.version);
}

} // namespace

PolicyCompareDialog::PolicyCompareDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_source(new QLabel(this))
    , m_failure(errorText(this))
    , m_summary(heading({}, this))
    , m_tree(new QTreeWidget(this))
    , m_view(new QTextBrowser(this))
    , m_choose(new QPushButton(tr("&Choose a version…"), this))
{
    setWindowTitle(tr("Two versions of the standard"));
    resize(1180, 720);
    m_source->setWordWrap(true);
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("What"), tr("Change")});
    m_tree->setAccessibleName(tr("What differs"));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->resizeSection(1, fontMetrics().height() * 6);
    m_view->setOpenLinks(false);
    m_view->setAccessibleName(tr("Both versions side by side"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_choose);
    top->addWidget(m_source, 1);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_view);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({400, 740});
    auto *buttons = new QDialogButtonBox(this);
    m_print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    m_print->setEnabled(false);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(10);
    layout->addWidget(quietText(
        tr("When the city changes its standard, choose the pack of the new version (its pack.json) and see "
           "what it asks that is new, what it no longer asks, and which records rest on what has changed. "
           "Nothing in the ledger changes."),
        this));
    layout->addLayout(top);
    layout->addWidget(m_failure);
    layout->addWidget(m_summary);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    connect(m_choose, &QPushButton::clicked, this, &PolicyCompareDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_print, &QPushButton::clicked, this, &PolicyCompareDialog::print);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &PolicyCompareDialog::showChosen);
    connect(m_view, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &url) { goTo(url.path().toLongLong()); });
    m_summary->hide();
    m_choose->setFocus();
}

void PolicyCompareDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose the pack of another version"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Policy packs (pack.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PolicyCompareDialog::loadPack);
    dialog->open();
}

void PolicyCompareDialog::loadPack(const QString &path)
{
    m_source->setText(tr("Reading…"));
    const QFileInfo chosen(path);
    const QString folder = chosen.isDir() ? path : chosen.path();
    whenDone(this, QtConcurrent::run([folder] { return loadPolicy(folder); }),
             [this](QFuture<Policy> future) {
                 std::optional<Policy> other;
                 showError(m_failure, refusal([&] { other = future.result(); }));
                 m_source->clear();
                 if (other)
                     compareWith(*other);
             });
}

void PolicyCompareDialog::compareWith(const Policy &other)
{
    guarded(this, [this, &other] {
        const Policy &inUse = m_workspace.policy();
        m_other = other;
        m_changes = comparePolicies(inUse, m_other);
        const PolicyReviewer reviewer(inUse, m_other, m_workspace.records(), m_workspace.duties().duties());
        m_reviews.clear();
        QHash<PolicyChangeKind, int> kinds;
        for (const PolicyChange &change : std::as_const(m_changes)) {
            m_reviews << reviewer.reviewOf(change);
            ++kinds[change.kind];
        }
        setText(m_source, tr("In use: %1 — compared with: %2").arg(versionOf(inUse), versionOf(m_other)));
        setText(m_summary,
                m_changes.isEmpty() ? tr("The two versions ask the same.")
                                    : tr("%1 added, %2 retired, %3 changed")
                                          .arg(kinds.value(PolicyChangeKind::Added))
                                          .arg(kinds.value(PolicyChangeKind::Retired))
                                          .arg(kinds.value(PolicyChangeKind::Changed)));
        m_summary->show();
        m_print->setEnabled(!m_changes.isEmpty());
        fillTree();
        m_tree->setFocus();
    });
}

void PolicyCompareDialog::fillTree()
{
    const QSignalBlocker blocker(m_tree);
    m_tree->clear();
    m_view->clear();
    QFont bold = font();
    bold.setBold(true);
    int toReview = 0;
    for (const QList<PolicyReview> &reviews : std::as_const(m_reviews))
        toReview += reviews.isEmpty() ? 0 : 1;
    if (!m_changes.isEmpty()) {
        auto *all = new QTreeWidgetItem(m_tree, {tr("What to look at again (%1)").arg(toReview)});
        all->setData(0, changeRole, -1);
        all->setFont(0, bold);
    }
    QTreeWidgetItem *group = nullptr;
    std::optional<PolicyPart> part;
    for (qsizetype i = 0; i < m_changes.size(); ++i) {
        const PolicyChange &change = m_changes.at(i);
        if (part != change.part) {
            part = change.part;
            group = new QTreeWidgetItem(m_tree, {labelOf(change.part)});
            group->setFont(0, bold);
            group->setFlags(Qt::ItemIsEnabled);
        }
        const QString name = change.article.isEmpty()
            ? change.title
            : tr("%1 %2").arg(articleText(change.article), change.title);
        auto *item
            = new QTreeWidgetItem(group, {name, tr("%1 %2").arg(markOf(change.kind), labelOf(change.kind))});
        item->setToolTip(0, name);
        item->setForeground(1, colorOf(change.kind));
        item->setData(0, changeRole, i);
    }
    m_tree->expandAll();
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    showChosen();
}

void PolicyCompareDialog::showChosen()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (!item || !item->data(0, changeRole).isValid())
        return;
    m_places.clear();
    const qsizetype index = item->data(0, changeRole).toLongLong();
    if (index < 0)
        showReviews();
    else
        showChange(index);
}

QString PolicyCompareDialog::sideBySide(const PolicyChange &change) const
{
    QString rows
        = QStringLiteral("<tr bgcolor=\"%3\"><th width=\"18%\"></th><th width=\"41%\" align=\"left\">%1</th>"
                         "<th width=\"41%\" align=\"left\">%2</th></tr>")
              .arg(tr("In use: %1").arg(m_workspace.policy().version).toHtmlEscaped(),
                   tr("Other version: %1").arg(m_other.version).toHtmlEscaped(), colors().window.name());
    for (const PolicyAspect &aspect : change.aspects) {
        const QList<TextPiece> pieces = textDifference(aspect.before, aspect.after);
        rows
            += QStringLiteral(
                   "<tr><td><span style=\"color:%1\">%2</span></td>"
                   "<td style=\"line-height:140%\">%3</td><td style=\"line-height:140%\">%4</td></tr>")
                   .arg(colors().quiet.name(), aspect.name.toHtmlEscaped(),
                        sideHtml(pieces, TextPiece::Mark::Removed), sideHtml(pieces, TextPiece::Mark::Added));
    }
    return QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"6\">%1</table>").arg(rows);
}

QString PolicyCompareDialog::reviewHtml(const QList<PolicyReview> &reviews)
{
    QString html;
    for (const PolicyReview &review : reviews) {
        html += QStringLiteral("<p style=\"margin:4px 0\">→ <a href=\"place:%1\">%2</a></p>")
                    .arg(m_places.size())
                    .arg(review.text.toHtmlEscaped());
        m_places << review.place;
    }
    return html;
}

void PolicyCompareDialog::showChange(qsizetype index)
{
    const PolicyChange &change = m_changes.at(index);
    QString html
        = QStringLiteral("<p><b>%1 %2</b> %3</p>")
              .arg(markOf(change.kind), labelOf(change.kind).toHtmlEscaped(), change.title.toHtmlEscaped())
        + sideBySide(change);
    const QList<PolicyReview> &reviews = m_reviews.at(index);
    html += QStringLiteral("<h3>%1</h3>").arg(tr("What to look at again"));
    html += reviews.isEmpty() ? QStringLiteral("<p>%1</p>").arg(tr("No record of this ledger rests on it."))
                              : reviewHtml(reviews);
    m_view->setHtml(html);
}

void PolicyCompareDialog::showReviews()
{
    QString html = QStringLiteral("<h3>%1</h3>").arg(tr("What to look at again"));
    bool isAny = false;
    for (qsizetype i = 0; i < m_changes.size(); ++i) {
        if (m_reviews.at(i).isEmpty())
            continue;
        isAny = true;
        const PolicyChange &change = m_changes.at(i);
        html += QStringLiteral("<p style=\"margin:10px 0 0 0\"><b>%1 %2</b></p>")
                    .arg(markOf(change.kind), change.title.toHtmlEscaped())
            + reviewHtml(m_reviews.at(i));
    }
    if (!isAny)
        html += QStringLiteral("<p>%1</p>").arg(tr("No record of this ledger rests on what has changed."));
    m_view->setHtml(html);
}

void PolicyCompareDialog::goTo(qsizetype place)
{
    if (place < 0 || place >= m_places.size())
        return;
    const DutyPlace chosen = m_places.at(place);
    accept();
    Q_EMIT placeRequested(chosen);
}

void PolicyCompareDialog::print()
{
    guarded(this, [this] {
        const PaperFrame frame = paperFrame(m_workspace.records());
        const QString before = m_workspace.policy().version;
        const PaperJob job = [frame, before, after = m_other.version, changes = m_changes](
                                 const std::function<bool(qsizetype, qsizetype)> &progress) {
            return policyComparisonPdf(frame, before, after, changes, progress);
        };
        auto *preview
            = new PaperPreview(windowTitle(), QStringLiteral("policy-comparison.pdf"), job, window());
        preview->setAttribute(Qt::WA_DeleteOnClose);
        preview->open();
    });
}

QString PolicyCompareDialog::shownText() const
{
    return m_view->toPlainText();
}

} // namespace mamori
