// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/policy/standard_page.h"

#include "model/japanese/search_key.h"
#include "ui/guarded.h"
#include "ui/policy/article_view.h"
#include "ui/policy/official_text_dialog.h"
#include "ui/policy/policy_compare_dialog.h"
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

/// How much of an article is asked of us and not done.
int missing(const QMap<DutyState, int> &states)
{
    return states.value(DutyState::Violated) + states.value(DutyState::Overdue) + states.value(DutyState::Due)
        + states.value(DutyState::Unanswered);
}

/// How much of an article concerns us.
int concerning(const QMap<DutyState, int> &states)
{
    return missing(states) + states.value(DutyState::Fulfilled) + states.value(DutyState::Uncovered);
}

QString standingText(const QMap<DutyState, int> &states)
{
    if (states.isEmpty())
        return {};
    if (concerning(states) == 0)
        return StandardPage::tr("–");
    if (missing(states) > 0)
        return StandardPage::tr("%1 open").arg(missing(states));
    if (states.value(DutyState::Uncovered) > 0)
        return StandardPage::tr("%1 not covered").arg(states.value(DutyState::Uncovered));
    return StandardPage::tr("✓ done");
}

QColor colorOf(const QMap<DutyState, int> &states)
{
    if (states.value(DutyState::Violated) + states.value(DutyState::Overdue) > 0)
        return colors().error;
    if (missing(states) > 0)
        return colors().warning;
    if (concerning(states) == 0 || states.value(DutyState::Uncovered) > 0)
        return colors().quiet;
    return colors().good;
}

} // namespace

StandardPage::StandardPage(Workspace &workspace, QWidget *parent)
    : DutyPage(workspace, parent)
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
    auto *compare = new QPushButton(tr("Compare with another &version…"), this);
    head->addWidget(compare);
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
    connect(compare, &QPushButton::clicked, this, &StandardPage::compareVersions);
    connect(m_load, &QPushButton::clicked, this, &StandardPage::loadOfficialText);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(); });
    guarded(this, [this] {
        readOfficialText();
        readArticles();
    });
}

void StandardPage::refresh()
{
    guarded(this, [this] {
        const auto counts = m_workspace.duties().counts();
        QStringList words;
        for (const DutyState state :
             {DutyState::Violated, DutyState::Overdue, DutyState::Due, DutyState::Unanswered,
              DutyState::Fulfilled, DutyState::NotApplicable, DutyState::Uncovered}) {
            if (state == DutyState::Uncovered && !counts.contains(state))
                continue; // only a pack of one's own has them
            words << tr("%1 %2").arg(labelOf(state)).arg(counts.value(state));
        }
        setText(m_counts,
                tr("%1 duties: %2").arg(m_workspace.policy().duties.size()).arg(words.join(tr(" · "))));
        readArticles();
        fillTree();
        showCurrent();
    });
}

void StandardPage::readArticles()
{
    m_states.clear();
    m_words.clear();
    for (const Article &article : m_workspace.policy().articles)
        m_words.insert(article.number,
                       articleText(article.number) + article.number + article.title
                           + officialArticle(m_parts, article.number));
    // The states stand in the order of the pack.
    for (qsizetype i = 0; const PolicyDuty &duty : m_workspace.policy().duties) {
        const QString number = articleNumber(duty.article);
        ++m_states[number][m_workspace.duties().duties().at(i++).state];
        m_words[number] += duty.id + duty.text + duty.english;
    }
    for (QString &words : m_words)
        words = searchKey(words);
}

bool StandardPage::isShown(const Article &article) const
{
    const auto states = m_states.value(article.number);
    switch (Filter(m_filter->currentData().toInt())) {
    case Everything:
        break;
    case ConcernsUs:
        if (concerning(states) == 0)
            return false;
        break;
    case Missing:
        if (missing(states) == 0)
            return false;
        break;
    case NotCovered:
        if (states.value(DutyState::Uncovered) == 0)
            return false;
        break;
    }
    return m_words.value(article.number).contains(searchKey(m_search->text()));
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
    const auto states = m_states.value(article.number);
    auto *item = new QTreeWidgetItem(
        chapter, {tr("%1 %2").arg(articleText(article.number), article.title), standingText(states)});
    item->setToolTip(0, item->text(0));
    item->setForeground(1, colorOf(states));
    if (concerning(states) == 0)
        item->setForeground(0, colors().quiet);
    item->setData(0, numberRole, article.number);
    if (article.number == m_current)
        m_tree->setCurrentItem(item);
}

void StandardPage::showCurrent()
{
    guarded(this, [this] {
        if (const Article *article = m_workspace.policy().findArticle(m_current))
            m_view->showArticle(*article);
        const QString text = officialArticle(m_parts, m_current);
        m_official->setVisible(!m_parts.isEmpty());
        m_official->setPlainText(text.isEmpty() ? tr("The loaded text does not hold this article.") : text);
    });
}

void StandardPage::showArticle(const QString &reference)
{
    m_current = articleNumber(reference);
    m_search->clear();
    m_filter->setCurrentIndex(0);
    fillTree();
    showCurrent();
    if (m_tree->currentItem())
        m_tree->scrollToItem(m_tree->currentItem(), QAbstractItemView::PositionAtCenter);
}

void StandardPage::readOfficialText()
{
    m_parts = splitOfficialText(m_workspace.records().setting(QLatin1String(officialTextSetting)));
}

void StandardPage::loadOfficialText()
{
    auto *dialog = new OfficialTextDialog(m_workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        guarded(this, [this] { readOfficialText(); });
        refresh();
    });
    dialog->open();
}

void StandardPage::compareVersions()
{
    auto *dialog = new PolicyCompareDialog(m_workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PolicyCompareDialog::placeRequested, this, &StandardPage::placeRequested);
    dialog->open();
}

void StandardPage::focusStart()
{
    m_tree->setFocus();
}

} // namespace mamori
