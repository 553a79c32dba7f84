// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/policy/standard_page.h"

#include "model/japanese/search_key.h"
#include "ui/guarded.h"
#include "ui/policy/article_view.h"
#include "ui/policy/official_text_dialog.h"
#include "ui/registers/choice_editors.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace mamori {

namespace {

constexpr int numberRole = Qt::UserRole;
enum Filter { Everything, ConcernsUs, Missing, NotCovered };

/// The states of the duties of one article.
struct Standing {
    QMap<DutyState, int> counts;
    int count(DutyState state) const { return counts.value(state); }
    int missing() const
    {
        return count(DutyState::Violated) + count(DutyState::Overdue) + count(DutyState::Due)
            + count(DutyState::Unanswered);
    }
    int concerning() const { return missing() + count(DutyState::Fulfilled) + count(DutyState::Uncovered); }
};

Standing standingOf(const Policy &policy, const DutyBook &book, const QString &article)
{
    Standing standing;
    for (const PolicyDuty &duty : policy.duties) {
        if (duty.article.section(u'(', 0, 0) == article)
            ++standing.counts[book.duty(duty.id).state];
    }
    return standing;
}

QString standingText(const Standing &standing)
{
    if (standing.counts.isEmpty())
        return {};
    if (standing.concerning() == 0)
        return StandardPage::tr("–");
    if (standing.missing() > 0)
        return StandardPage::tr("%1 open").arg(standing.missing());
    if (standing.count(DutyState::Uncovered) > 0)
        return StandardPage::tr("%1 not covered").arg(standing.count(DutyState::Uncovered));
    return StandardPage::tr("✓ done");
}

QColor colorOf(const Standing &standing)
{
    if (standing.count(DutyState::Violated) + standing.count(DutyState::Overdue) > 0)
        return colors().error;
    if (standing.missing() > 0)
        return colors().warning;
    if (standing.concerning() == 0 || standing.count(DutyState::Uncovered) > 0)
        return colors().quiet;
    return colors().good;
}

} // namespace

StandardPage::StandardPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_search(new QLineEdit(this))
    , m_filter(makeQuietCombo(this))
    , m_counts(quietText({}, this))
    , m_tree(new QTreeWidget(this))
    , m_view(new ArticleView(workspace, this))
    , m_official(new QPlainTextEdit(this))
    , m_load(new QPushButton(tr("&Load the official text…"), this))
{
    m_search->setPlaceholderText(tr("Search articles and duties (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search articles and duties"));
    m_search->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Which articles are shown"));
    m_filter->addItem(tr("All articles"), Everything);
    m_filter->addItem(tr("What concerns us"), ConcernsUs);
    m_filter->addItem(tr("What is missing"), Missing);
    m_filter->addItem(tr("Not covered by this program"), NotCovered);
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Article"), tr("State")});
    m_tree->setAccessibleName(tr("Articles"));
    m_tree->setIndentation(fontMetrics().height() * 3 / 4);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->resizeSection(1, fontMetrics().height() * 6);
    m_official->setReadOnly(true);
    m_official->setTabChangesFocus(true);
    m_official->setAccessibleName(tr("Official text of the article"));

    auto *head = new QHBoxLayout;
    head->addWidget(pageTitle(tr("The standard"), this), 1);
    head->addWidget(m_load);
    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(m_search);
    leftLayout->addWidget(m_filter);
    leftLayout->addWidget(m_tree, 1);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_view);
    splitter->addWidget(m_official);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({340, 480, 260});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(m_counts);
    layout->addWidget(splitter, 1);

    connect(m_search, &QLineEdit::textChanged, this, &StandardPage::fillTree);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &StandardPage::fillTree);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item && item->data(0, numberRole).isValid()) {
            m_current = item->data(0, numberRole).toString();
            showCurrent();
        }
    });
    connect(m_view, &ArticleView::placeRequested, this, &StandardPage::placeRequested);
    connect(m_load, &QPushButton::clicked, this, &StandardPage::loadOfficialText);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(); });
    connect(&workspace.duties(), &DutyBook::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    guarded(this, [this] { readOfficialText(); });
}

void StandardPage::refresh()
{
    guarded(this, [this] {
        const auto counts = m_workspace.duties().counts();
        QStringList words;
        for (const DutyState state :
             {DutyState::Violated, DutyState::Overdue, DutyState::Due, DutyState::Unanswered,
              DutyState::Fulfilled, DutyState::NotApplicable, DutyState::Uncovered})
            words << tr("%1 %2").arg(labelOf(state)).arg(counts.value(state));
        setText(m_counts,
                tr("%1 duties: %2").arg(m_workspace.policy().duties.size()).arg(words.join(tr(" · "))));
        fillTree();
        showCurrent();
    });
}

bool StandardPage::isShown(const Article &article) const
{
    const Standing standing = standingOf(m_workspace.policy(), m_workspace.duties(), article.number);
    switch (Filter(m_filter->currentData().toInt())) {
    case Everything:
        break;
    case ConcernsUs:
        if (standing.concerning() == 0)
            return false;
        break;
    case Missing:
        if (standing.missing() == 0)
            return false;
        break;
    case NotCovered:
        if (standing.count(DutyState::Uncovered) == 0)
            return false;
        break;
    }
    const QString sought = searchKey(m_search->text());
    if (sought.isEmpty())
        return true;
    QString text = articleText(article.number) + article.number + article.title
        + officialArticle(m_parts, article.number);
    for (const PolicyDuty &duty : m_workspace.policy().duties) {
        if (duty.article.section(u'(', 0, 0) == article.number)
            text += duty.id + duty.text + duty.english;
    }
    return searchKey(text).contains(sought);
}

void StandardPage::fillTree()
{
    const QSignalBlocker blocker(m_tree);
    m_tree->clear();
    QTreeWidgetItem *chapter = nullptr;
    for (const Article &article : m_workspace.policy().articles) {
        if (!isShown(article))
            continue;
        if (!chapter || chapter->text(0) != article.chapter) {
            chapter = new QTreeWidgetItem(m_tree, {article.chapter});
            chapter->setFirstColumnSpanned(true);
            QFont bold = font();
            bold.setBold(true);
            chapter->setFont(0, bold);
            chapter->setExpanded(true);
        }
        addArticle(chapter, article);
    }
}

void StandardPage::addArticle(QTreeWidgetItem *chapter, const Article &article)
{
    const Standing standing = standingOf(m_workspace.policy(), m_workspace.duties(), article.number);
    auto *item = new QTreeWidgetItem(
        chapter, {tr("%1 %2").arg(articleText(article.number), article.title), standingText(standing)});
    item->setToolTip(0, item->text(0));
    item->setForeground(1, colorOf(standing));
    if (standing.concerning() == 0)
        item->setForeground(0, colors().quiet);
    item->setData(0, numberRole, article.number);
    if (article.number == m_current)
        m_tree->setCurrentItem(item);
}

void StandardPage::showCurrent()
{
    guarded(this, [this] {
        for (const Article &article : m_workspace.policy().articles) {
            if (article.number == m_current)
                m_view->showArticle(article);
        }
        const QString text = officialArticle(m_parts, m_current);
        m_official->setVisible(!m_parts.isEmpty());
        m_official->setPlainText(text.isEmpty() ? tr("The loaded text does not hold this article.") : text);
    });
}

void StandardPage::showArticle(const QString &reference)
{
    m_current = reference.section(u'(', 0, 0);
    m_search->clear();
    m_filter->setCurrentIndex(0);
    fillTree();
    showCurrent();
    if (m_tree->currentItem())
        m_tree->scrollToItem(m_tree->currentItem(), QAbstractItemView::PositionAtCenter);
}

void StandardPage::readOfficialText()
{
    m_parts = splitOfficialText(m_workspace.records().setting(QStringLiteral("official_text")));
}

void StandardPage::loadOfficialText()
{
    auto *dialog = new OfficialTextDialog(m_workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        guarded(this, [this] { readOfficialText(); });
        showCurrent();
    });
    dialog->open();
}

void StandardPage::focusStart()
{
    m_tree->setFocus();
}

} // namespace mamori
